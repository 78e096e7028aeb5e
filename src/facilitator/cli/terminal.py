"""What people see while and after something is made: coloured on a terminal, plain in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

OnProgress = Callable[[str, int, int], None]


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
        click.echo("\n".join(aligned([headings, *table])))


def near(path: Path) -> Path:
    """The path as seen from here, where it lies below; it is shorter to read and to type."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
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
