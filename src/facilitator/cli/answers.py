"""Commands that take in what people filled in: collect, responses."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.options import event_options, registry_option
from facilitator.cli.terminal import OnProgress, counted, progress, relative, show_table
from facilitator.errors import SourceError, UsageError, command
from facilitator.text.plain_text import first_few

if TYPE_CHECKING:
    from facilitator.workflows.collect import CollectResult
    from facilitator.workflows.intake import FileReport, StoredSheet
    from facilitator.workflows.responses import RespondentRow, ResponsesReport

_SHEETS_SHOWN = 3
_LISTED = 6


@click.command()
@click.argument("exercise", required=False)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="FILE...")
@event_options
@click.option(
    "--replace", is_flag=True, help="Let sheets take the place of earlier ones of the same code."
)
def collect(
    client: str | None,
    event: str | None,
    edition: str | None,
    **options: Any,  # noqa: ANN401 - what click read, for one function
) -> None:
    """Collect filled PDF and Word files, scans, tables, folders, zip files."""
    from facilitator import api

    whose: dict[str, Any] = {"client": client, "event": event, "edition": edition}

    with ExitStack() as bar:  # of the file that is being read: it goes before the file is told
        pages: list[OnProgress] = []

        def show_page(done: int, of: int) -> None:
            if not pages:
                pages.append(bar.enter_context(progress()))
            pages[0]("Pages", done, of)

        def show_file(file: FileReport) -> None:
            bar.close()
            pages.clear()
            _show_file(file, command("responses", file.exercise, **whose))

        result = api.collect(
            workspace=Path.cwd(), **whose, **options, on_file=show_file, on_page=show_page
        )
    click.echo(_collect_summary(result))
    if result.count("stored", "known"):
        line = command("responses", result.exercise, **whose)
        click.echo(f"Who is in, and what is doubtful: {line}")
        if any(sheet.doubtful for file in result.files for sheet in file.sheets):
            click.echo(f"To decide on what is doubtful: {command('review', **whose)}")
    if result.count("refused", "aside"):
        raise click.exceptions.Exit(SourceError.exit_code)


def _show_file(file: FileReport, decide: str) -> None:
    """``decide`` begins the commands by which conflicts are decided."""
    for line in _file_lines(file, decide):
        click.echo(line, err=file.outcome in ("refused", "aside"))


def _file_lines(file: FileReport, decide: str) -> Iterator[str]:
    match file.outcome:
        case "skipped":
            why, *remarks = file.remarks
            yield f"Left out: {file.name}: {why}"
            yield from (f"  {remark}" for remark in remarks)
        case "known":
            yield f"Known: {file.name} was stored before; nothing changes."
            yield from (f"  {remark}" for remark in file.remarks)
        case "aside":
            yield f"Set aside: {file.name}: {file.problems[0]}"
        case "refused":
            yield from (f"Not read: {file.name}: {problem}" for problem in file.problems)
        case "stored":
            yield from _stored_lines(file, decide)


def _stored_lines(file: FileReport, decide: str) -> Iterator[str]:
    doubtful = sum(sheet.doubtful for sheet in file.sheets)
    answers = sum(sheet.answers for sheet in file.sheets)
    first = file.sheets[0]
    sheets = f"code {first.code}" if len(file.sheets) == 1 else f"{len(file.sheets)} sheets"
    of_these = f", {doubtful} doubtful" if doubtful else ""
    yield f"Stored: {file.name}: {sheets}, {counted(answers, 'answer')}{of_these}."
    yield from (f"  {remark}" for remark in file.remarks)
    replaced = [sheet for sheet in file.sheets if sheet.replaced]
    if len(replaced) > _SHEETS_SHOWN:
        yield f"  It takes the place of {len(replaced)} earlier sheets."
    else:
        for sheet in replaced:
            before = (
                "its earlier version" if label.startswith(file.name) else label
                for label in sheet.replaced
            )
            yield f"  {sheet.code}: it takes the place of {' and '.join(dict.fromkeys(before))}."
    notes = [f"  {sheet.code}: {note}" for sheet in file.sheets for note in sheet.notes]
    yield from notes[:_SHEETS_SHOWN]
    if len(notes) > _SHEETS_SHOWN:
        yield f"  {len(notes) - _SHEETS_SHOWN} more sheets are told in the list of responses."
    for sheet in file.sheets:
        yield from _conflicts(sheet, file.name, decide)


def _conflicts(sheet: StoredSheet, name: str, decide: str) -> Iterator[str]:
    """Two sheets under one code that say different things: what to do, with the words to type."""
    if not sheet.differs:
        return
    others = " and ".join(other for other, _ in sheet.differs[:_SHEETS_SHOWN])
    most = max(count for _, count in sheet.differs)
    code, file = _quoted(sheet.code), _quoted(name.rpartition("/")[2])
    yield (
        f"Conflict: code {sheet.code}: {name} and {others} differ in"
        f" {counted(most, 'answer')}; none of those counts until you decide."
    )
    yield f"  If {file} is right: {decide} --keep {code} {file}"
    if not sheet.drawn:
        yield f"  If they are of several people: {decide} --split {code}"


def _quoted(words: str) -> str:
    return f'"{words}"' if " " in words else words


def _collect_summary(result: CollectResult) -> str:
    sheets = sum(len(file.sheets) for file in result.files)
    parts = [f"{counted(result.count('stored'), 'file')} stored ({counted(sheets, 'sheet')})"]
    for outcome, words in (
        ("known", "known before"),
        ("aside", "set aside"),
        ("refused", "not read"),
        ("skipped", "left out"),
    ):
        if count := result.count(outcome):  # type: ignore[arg-type]
            parts.append(f"{count} {words}")
    return f"{', '.join(parts)}."


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
    "--belongs",
    metavar="CODE OWNER",
    type=(str, str),
    multiple=True,
    help="The sheets of this code, or without one, are those of another.",
)
@click.option(
    "--reset",
    "resets",
    metavar="CODE",
    multiple=True,
    help="Take back --keep, --split and --belongs.",
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
    export: str | None,
    output: Path | None,
    force: bool,
    **options: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    """List who is in, what is missing, what is doubtful; decide, export."""
    from facilitator.workflows.responses import ResponsesRequest
    from facilitator.workflows.responses import responses as run

    request = ResponsesRequest(Path.cwd(), **options)
    if output and not export:
        raise UsageError.because("--output is for an export.", hint="Add --export NAME.")
    if export and not output and export == "xlsx" and sys.stdout.isatty():
        raise UsageError.because(
            "A workbook cannot be shown on a terminal.", hint="Add --output FILE."
        )
    report = run(request)
    if not export:
        _show_responses(report)
        return
    from facilitator.workflows.responses import export_responses, write_export

    data = export_responses(report, export)
    if output:
        write_export(output, data, force=force)
        click.echo(f"{relative(output)} holds the answers of {len(report.answers.responses)}.")
    else:
        sys.stdout.buffer.write(data)


def _show_responses(report: ResponsesReport) -> None:
    if report.decided:
        click.echo(f"{report.decided} decided.")
    if report.rows:
        named = any(row.name for row in report.rows)
        heads = ("Code", *(("Name",) if named else ()), "Answered", "Doubtful", "From")
        show_table(heads, [_row_cells(row, named=named) for row in report.rows])
    else:
        click.echo("Nothing was collected for this event yet.")
    click.echo("\n".join(_remark_lines(report)))


def _row_cells(row: RespondentRow, *, named: bool) -> tuple[str, ...]:
    files = dict.fromkeys(sheet.label for sheet in row.respondent.sheets)
    doubtful = len(row.respondent.doubtful)
    answered = f"{row.answered} of {row.asked}" if row.asked else str(len(row.respondent.answers))
    name = (row.name,) if named else ()
    return (row.code, *name, answered, str(doubtful or ""), ", ".join(files))


def _remark_lines(report: ResponsesReport) -> Iterator[str]:
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
            yield f"Missing: {row.code}: {first_few(missing, _LISTED)}."
    for row in report.rows:
        yield from (f"Note: {row.code}: {note}" for note in row.notes)
    for row in report.rows:
        yield from _doubt_lines(row)
    for file in report.aside:
        yield f"Set aside: {file.name}: {file.why}"


def _doubt_lines(row: RespondentRow) -> Iterator[str]:
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
