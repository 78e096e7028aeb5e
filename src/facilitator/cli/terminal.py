"""What people see: tables, progress, and whatever goes wrong, in plain sentences."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import groupby
from os.path import commonpath
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from facilitator.errors import FacilitatorError, Problem, nearest
from facilitator.system.failures import OUTSIDE, explain_failure
from facilitator.system.interrupts import INTERRUPTED, is_interrupted
from facilitator.text.interface import t

if TYPE_CHECKING:
    from facilitator.workflows.build import BuildResult
    from facilitator.workflows.output_files import BuiltFile
    from facilitator.workflows.report import ReportResult

Answer = TypeVar("Answer")
OnProgress = Callable[[str, int, int], None]
_SHOWN = 5
"""Rows of files that are alike, at most."""


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
    table = [tuple(row) for row in rows]
    if sys.stdout.isatty():
        _show_rich(headings, table)
    else:
        click.echo("\n".join(align([headings, *table])))


def show_files(result: BuildResult | ReportResult) -> None:
    heads = (t("head-document"), t("head-format"), t("head-pages"), t("head-file"))
    show_table(heads, _rows(result.files))
    for built in result.files:
        if built.kept:
            click.echo(t("file-kept", kept=shown(built.kept), fresh=shown(built.path)))
    for note in result.notes:
        click.echo(note)


def _rows(files: Iterable[BuiltFile]) -> Iterator[tuple[str, str, str, str]]:
    for (document, ending), group in groupby(files, key=lambda file: (file.document, file.format)):
        alike = list(group)
        pages = "" if alike[0].pages is None else str(alike[0].pages)
        if len(alike) <= _SHOWN:
            for built in alike:
                yield document, ending, pages, shown(built.path)
        else:
            folder = shown(Path(commonpath([built.path.parent for built in alike])))
            yield document, ending, pages, t("files-in", folder=folder, count=len(alike))


def is_interactive() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def prompt(question: str, default: str = "") -> str:
    answer: str = click.prompt(question, default=default, show_default=bool(default))
    return answer.strip()


def prompt_until(
    question: str, read: Callable[[str], Answer], default: str = "", given: str | None = None
) -> Answer:
    """What ``read`` makes of an answer, which is asked for again while it raises.

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


def confirm(question: str, *, default: bool = False) -> bool:
    """As ``click.confirm``, with the words of the interface beside the English ones."""
    yes, no = t("confirm-yes").split(), t("confirm-no").split()
    shown = f"{yes[0].upper()}/{no[0]}" if default else f"{yes[0]}/{no[0].upper()}"
    while True:
        typed = prompt(f"{question} [{shown}]").casefold()
        if typed in ("y", "yes", *yes) or (default and not typed):
            return True
        if typed in ("n", "no", *no, ""):
            return False
        click.echo(t("confirm-neither"))


def relative(path: Path) -> Path:
    """The path as seen from here, where it lies below; it is shorter to read and to type."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def shown(path: Path) -> str:
    return str(relative(path))


def align(rows: Sequence[Sequence[str]]) -> list[str]:
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


def show_markdown(text: str) -> None:
    """Page by page where there is a pager; as it is written where no terminal shows it."""
    if not sys.stdout.isatty():
        click.echo(text, nl=False)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(force_terminal=True)
    with console.capture() as shown:
        console.print(Markdown(text, hyperlinks=False))
    click.echo_via_pager(shown.get())


def run_catching(work: Callable[[], object]) -> int:
    """The exit code of the work, after plain sentences on what went wrong, if anything did.

    With ``FACILITATOR_DEBUG=1`` the exception itself comes through.
    """
    try:
        code = work()
        # A pipe that closed early, or a full disk behind it, shows itself here.
        sys.stdout.flush()
    except BrokenPipeError:
        _discard_output()
        return OUTSIDE
    except Exception as error:
        if os.environ.get("FACILITATOR_DEBUG") == "1":
            raise
        if is_interrupted():
            return INTERRUPTED
        problems, code = explain_error(error)
        _tell(problems)
        return code
    except KeyboardInterrupt:
        return INTERRUPTED
    return code if isinstance(code, int) else 0


def _tell(problems: Iterable[Problem]) -> None:
    try:
        for problem in problems:
            show_error(str(problem))
        sys.stdout.flush()
    except OSError:
        _discard_output()


def show_error(problem: str) -> None:
    click.echo(t("error", problem=problem), err=True)


def explain_error(error: Exception) -> tuple[Iterable[Problem], int]:
    match error:
        case click.exceptions.Abort():
            return (), INTERRUPTED
        case click.ClickException():
            return (_mistyped(error),), error.exit_code
        case _:
            return explain_failure(error)


def _mistyped(error: click.ClickException) -> Problem:
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None:
        return Problem(error.format_message())
    command = context.command
    match error:
        case click.NoSuchCommand(command_name=name) if isinstance(command, click.Group):
            return Problem(t("no-such-command", name=name), hint=nearest(name, command.commands))
        case click.NoSuchOption(option_name=name):
            return Problem(t("no-such-option", name=name), hint=nearest(name, _options(context)))
        case _:
            message = f"{error.format_message().removesuffix('.')}."
            return Problem(message, hint=t("see-help", command=context.command_path))


def _options(context: click.Context) -> list[str]:
    options = (name for param in context.command.get_params(context) for name in param.opts)
    return [name for name in options if name.startswith("--")]


def _discard_output() -> None:
    """Nobody reads what is left to print (``facilitator list | head``), nor can it be written."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
