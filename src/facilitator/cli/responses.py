"""``facilitator responses``: who is in, what is missing or doubtful; decide and export."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.options import event_options, registry_option
from facilitator.cli.terminal import relative, show_table
from facilitator.errors import UsageError

if TYPE_CHECKING:
    from facilitator.workflows.responses import RespondentRow, ResponsesReport

_LISTED = 6


def _exports() -> Iterable[str]:
    return ("csv", "xlsx", "json")


@click.command()
@click.argument("exercise", required=False)
@event_options
@click.option(
    "--set",
    "sets",
    type=(str, str, str),
    multiple=True,
    metavar="CODE BLANK VALUE",
    help="Decide what a sheet says; no later collect changes that.",
)
@click.option(
    "--clear",
    "clears",
    type=(str, str),
    multiple=True,
    metavar="CODE BLANK",
    help="Decide that a sheet says nothing there.",
)
@click.option(
    "--undo",
    "undoes",
    type=(str, str),
    multiple=True,
    metavar="CODE BLANK",
    help="Go back to what was read.",
)
@click.option(
    "--keep",
    "keeps",
    metavar="CODE FILE",
    type=(str, str),
    multiple=True,
    help="Of a code's sheets, the one out of this file is right.",
)
@click.option(
    "--split",
    "splits",
    metavar="CODE",
    multiple=True,
    help="The sheets of this code are several people's.",
)
@click.option(
    "--leave-out", "leaves_out", metavar="CODE", multiple=True, help="This code does not count."
)
@click.option("--count", "counts", metavar="CODE", multiple=True, help="It counts after all.")
@registry_option(
    "--export", kind="export", known=_exports, help="Write the answers for another program."
)
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="With --export: the file to write; without it, they are printed.",
)
@click.option("--force", is_flag=True, help="With --output: write over a file that is there.")
def responses(
    exercise: str | None,
    client: str | None,
    event: str | None,
    edition: str | None,
    export: str | None,
    output: Path | None,
    force: bool,
    **decisions: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    """List who is in, what is missing, what is doubtful; decide, export."""
    from facilitator.workflows.responses import ResponsesRequest
    from facilitator.workflows.responses import responses as run

    request = ResponsesRequest(Path.cwd(), exercise, edition, client, event, **decisions)
    if output and not export:
        raise UsageError.because("--output is for an export.", hint="Add --export NAME.")
    if export and not output and export == "xlsx" and sys.stdout.isatty():
        raise UsageError.because(
            "A workbook cannot be shown on a terminal.", hint="Add --output FILE."
        )
    report = run(request)
    if not export:
        _show(report)
        return
    from facilitator.workflows.responses import export_responses, write_export

    data = export_responses(report, export)
    if output:
        write_export(output, data, force=force)
        click.echo(f"{relative(output)} holds the answers of {len(report.answers.responses)}.")
    else:
        sys.stdout.buffer.write(data)


def _show(report: ResponsesReport) -> None:
    if report.decided:
        click.echo(f"{report.decided} decided.")
    if report.rows:
        named = any(row.name for row in report.rows)
        heads = ("Code", *(("Name",) if named else ()), "Answered", "Doubtful", "From")
        show_table(heads, [_cells(row, named=named) for row in report.rows])
    else:
        click.echo("Nothing was collected for this event yet.")
    click.echo("\n".join(_below(report)))


def _cells(row: RespondentRow, *, named: bool) -> tuple[str, ...]:
    files = dict.fromkeys(sheet.label for sheet in row.respondent.sheets)
    doubtful = len(row.respondent.doubtful)
    answered = f"{row.answered} of {row.asked}" if row.asked else str(len(row.respondent.answers))
    name = (row.name,) if named else ()
    return (row.code, *name, answered, str(doubtful or ""), ", ".join(files))


def _below(report: ResponsesReport) -> Iterator[str]:
    answers = report.answers
    if report.rows:
        doubtful = f"{answers.doubtful} of them doubtful, " if answers.doubtful else ""
        counts = f"{doubtful}{answers.decided} decided, {answers.open} left open"
        yield f"\n{answers.read} read, {counts}."
    if report.waiting:
        yield f"Not in yet: {', '.join(report.waiting)}."
    for row in report.rows:
        missing = [n for n in row.missing if row.respondent.answer(n) is None]
        if missing and row.respondent.counted:
            more = f" and {len(missing) - _LISTED} more" if len(missing) > _LISTED else ""
            yield f"Missing: {row.code}: {', '.join(missing[:_LISTED])}{more}."
    for row in report.rows:
        yield from (f"Note: {row.code}: {note}" for note in row.notes)
    for row in report.rows:
        yield from _doubts(row)
    for file in report.aside:
        yield f"Set aside: {file.name}: {file.why}"


def _doubts(row: RespondentRow) -> Iterator[str]:
    differing = frozenset(row.respondent.differing)
    left = 0
    for value in row.respondent.doubtful:
        left += value.blank in differing
        if value.blank in differing and left > _LISTED:
            continue
        answer = "open" if value.value is None else value.value
        seen = (
            f" ({' or '.join(value.seen)})" if value.value is None and len(value.seen) > 1 else ""
        )
        where = f" {value.where}." if value.where else ""
        yield " ".join(
            f"Doubtful: {row.code} {value.blank}: {answer}{seen}. {value.doubt}{where}".split()
        )
    if left > _LISTED:
        yield f"Doubtful: {row.code}: {left - _LISTED} more in which its sheets differ."
