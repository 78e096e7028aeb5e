"""What people see while and after something is made: coloured on a terminal, plain in a pipe."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from os.path import commonpath
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from facilitator.errors import FacilitatorError

if TYPE_CHECKING:
    from facilitator.workflows.build import BuildResult
    from facilitator.workflows.output_files import BuiltFile
    from facilitator.workflows.report import ReportResult

Answer = TypeVar("Answer")
OnProgress = Callable[[str, int, int], None]
_SHOWN = 5
"""Rows of files that are alike, at most."""


def lay_out_fast() -> None:
    """Spare a process that lays out pages most of its garbage collection.

    A layout makes millions of small objects that all live until its end: looking for garbage among
    them every 700 or so takes a sixth of the time and finds none.
    """
    gc.set_threshold(100_000, 50, 100)


@contextmanager
def progress() -> Iterator[OnProgress]:
    """Something to call with (what, how many are done, of how many): a bar, where one is seen."""
    if not sys.stderr.isatty():
        yield lambda _what, _done, _of: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda what, done, of: bar.update(task, description=what, completed=done, total=of)


def show_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table to standard output."""
    table = [tuple(row) for row in rows]
    if sys.stdout.isatty():
        _show_rich(headings, table)
    else:
        click.echo("\n".join(align([headings, *table])))


def show_files(result: BuildResult | ReportResult) -> None:
    """Print what was built, and what the user should know of it."""
    show_table(("Document", "Format", "Pages", "File"), _rows(result.files))
    for built in result.files:
        if built.kept:
            click.echo(
                f"{relative(built.kept)} was edited since the last build and is left as it is;"
                f" the fresh one is {relative(built.path)}."
            )
    for note in result.notes:
        click.echo(note)


def _rows(files: Iterable[BuiltFile]) -> Iterator[tuple[str, str, str, str]]:
    """A row a file; of many alike only where they are and how many."""
    for (document, ending), group in groupby(files, key=lambda file: (file.document, file.format)):
        alike = list(group)
        pages = "" if alike[0].pages is None else str(alike[0].pages)
        if len(alike) <= _SHOWN:
            for built in alike:
                yield document, ending, pages, str(relative(built.path))
        else:
            folder = relative(Path(commonpath([built.path.parent for built in alike])))
            yield document, ending, pages, f"{folder}/ ({len(alike)} files)"


def is_interactive() -> bool:
    """Whether somebody is there to be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def prompt(question: str, default: str = "") -> str:
    """What somebody answers, without spaces around it."""
    answer: str = click.prompt(question, default=default, show_default=bool(default))
    return answer.strip()


def prompt_until(
    question: str, read: Callable[[str], Answer], default: str = "", given: str | None = None
) -> Answer:
    """What ``read`` makes of an answer; while it raises, its reason is said and asked again.

    What was ``given`` on the command line is not asked for: there it raises.
    """
    if given:
        return read(given)
    while True:
        try:
            return read(prompt(question, default))
        except FacilitatorError as error:
            for problem in error.problems:
                click.echo(str(problem))


def relative(path: Path) -> Path:
    """The path as seen from here, where it lies below; it is shorter to read and to type."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def align(rows: Sequence[Sequence[str]]) -> list[str]:
    """The rows as lines, every column as wide as its widest cell, two blanks between columns."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _show_rich(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*headings, box=None, pad_edge=False, header_style="bold")
    # A path that is cut cannot be opened: fold it instead.
    table.columns[-1].overflow = "fold"
    for row in rows:
        table.add_row(*map(Text, row))  # as text: a name in brackets is no markup
    Console().print(table)
