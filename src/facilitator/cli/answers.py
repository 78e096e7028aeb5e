"""Commands that take in what people filled in: collect, responses."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.cli.help_texts import TranslatedCommand, option
from facilitator.cli.options import event_options, registry_option
from facilitator.cli.terminal import OnProgress, progress, show_table, shown
from facilitator.errors import SourceError, UsageError, command
from facilitator.text.interface import t

if TYPE_CHECKING:
    from facilitator.workflows.collect import CollectResult
    from facilitator.workflows.intake import FileReport, StoredSheet
    from facilitator.workflows.responses import RespondentRow, ResponsesReport

_SHEETS_SHOWN = 3
_LISTED = 6


@click.command(cls=TranslatedCommand, help="help-collect")
@click.argument("exercise", required=False)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="FILE...")
@event_options
@option("--replace", is_flag=True, help="help-collect-replace")
def collect(
    client: str | None,
    event: str | None,
    edition: str | None,
    **options: Any,  # noqa: ANN401 - what click read, for one function
) -> None:
    from facilitator import api

    whose: dict[str, Any] = {"client": client, "event": event, "edition": edition}

    with ExitStack() as bar:  # of the file that is being read: it goes before the file is told
        pages: list[OnProgress] = []

        def show_page(done: int, of: int) -> None:
            if not pages:
                pages.append(bar.enter_context(progress()))
            pages[0](t("head-pages"), done, of)

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
        click.echo(t("collect-who-is-in", command=line))
        if any(sheet.doubtful for file in result.files for sheet in file.sheets):
            click.echo(t("collect-to-decide", command=command("review", **whose)))
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
            yield t("collect-left-out", file=file.name, why=why)
            yield from (f"  {remark}" for remark in remarks)
        case "known":
            yield t("collect-known", file=file.name)
            yield from (f"  {remark}" for remark in file.remarks)
        case "aside":
            yield t("collect-set-aside", file=file.name, why=str(file.problems[0]))
        case "refused":
            for problem in file.problems:
                yield t("collect-not-read", file=file.name, why=str(problem))
        case "stored":
            yield from _stored_lines(file, decide)


def _stored_lines(file: FileReport, decide: str) -> Iterator[str]:
    doubtful = sum(sheet.doubtful for sheet in file.sheets)
    answers = sum(sheet.answers for sheet in file.sheets)
    code, sheets = file.sheets[0].code, len(file.sheets)
    yield t(
        "collect-stored",
        file=file.name,
        sheets=sheets,
        code=code,
        answers=answers,
        doubtful=doubtful,
    )
    yield from (f"  {remark}" for remark in file.remarks)
    replaced = [sheet for sheet in file.sheets if sheet.replaced]
    if len(replaced) > _SHEETS_SHOWN:
        yield "  " + t("collect-replaces-sheets", count=len(replaced))
    else:
        for sheet in replaced:
            before = dict.fromkeys(
                t("collect-earlier-version") if label.startswith(file.name) else label
                for label in sheet.replaced
            )
            yield "  " + t("collect-replaces", code=sheet.code, sheets=[*before])
    notes = [f"  {sheet.code}: {note}" for sheet in file.sheets for note in sheet.notes]
    yield from notes[:_SHEETS_SHOWN]
    if len(notes) > _SHEETS_SHOWN:
        yield "  " + t("collect-more-sheets", count=len(notes) - _SHEETS_SHOWN)
    for sheet in file.sheets:
        yield from _conflicts(sheet, file.name, decide)


def _conflicts(sheet: StoredSheet, name: str, decide: str) -> Iterator[str]:
    """Two sheets under one code that say different things: what to do, with the words to type."""
    if not sheet.differs:
        return
    files = [name, *(other for other, _ in sheet.differs[:_SHEETS_SHOWN])]
    most = max(count for _, count in sheet.differs)
    code, file = _quoted(sheet.code), _quoted(name.rpartition("/")[2])
    yield t("collect-conflict", code=sheet.code, files=files, answers=most)
    yield "  " + t("collect-conflict-keep", file=file, command=f"{decide} --keep {code} {file}")
    if not sheet.drawn:
        yield "  " + t("collect-conflict-split", command=f"{decide} --split {code}")


def _quoted(words: str) -> str:
    return f'"{words}"' if " " in words else words


def _collect_summary(result: CollectResult) -> str:
    return t(
        "collect-summary",
        stored=result.count("stored"),
        sheets=sum(len(file.sheets) for file in result.files),
        known=result.count("known"),
        aside=result.count("aside"),
        refused=result.count("refused"),
        skipped=result.count("skipped"),
    )


def _exports() -> Iterable[str]:
    return ("csv", "xlsx", "json")


@click.command(cls=TranslatedCommand, help="help-responses")
@click.argument("exercise", required=False)
@event_options
@option(
    "--set",
    "sets",
    type=(str, str, str),
    multiple=True,
    metavar="CODE BLANK VALUE",
    help="help-responses-set",
)
@option(
    "--clear",
    "clears",
    type=(str, str),
    multiple=True,
    metavar="CODE BLANK",
    help="help-responses-clear",
)
@option(
    "--undo",
    "undoes",
    type=(str, str),
    multiple=True,
    metavar="CODE BLANK",
    help="help-responses-undo",
)
@option(
    "--keep",
    "keeps",
    metavar="CODE FILE",
    type=(str, str),
    multiple=True,
    help="help-responses-keep",
)
@option(
    "--belongs",
    metavar="CODE OWNER",
    type=(str, str),
    multiple=True,
    help="help-responses-belongs",
)
@option(
    "--reset",
    "resets",
    metavar="CODE",
    multiple=True,
    help="help-responses-reset",
)
@option(
    "--split",
    "splits",
    metavar="CODE",
    multiple=True,
    help="help-responses-split",
)
@option("--leave-out", "leaves_out", metavar="CODE", multiple=True, help="help-responses-leave-out")
@option("--count", "counts", metavar="CODE", multiple=True, help="help-responses-count")
@registry_option("--export", kind="export", known=_exports, help="help-responses-export")
@option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="help-responses-output",
)
@option("--force", is_flag=True, help="help-responses-force")
def responses(
    export: str | None,
    output: Path | None,
    force: bool,
    **options: Any,  # noqa: ANN401 - what click read, for one dataclass
) -> None:
    from facilitator.workflows.responses import ResponsesRequest
    from facilitator.workflows.responses import responses as run

    request = ResponsesRequest(Path.cwd(), **options)
    if output and not export:
        raise UsageError.because(t("output-without-export"), hint=t("output-without-export-hint"))
    if export and not output and export == "xlsx" and sys.stdout.isatty():
        raise UsageError.because(t("workbook-on-terminal"), hint=t("workbook-on-terminal-hint"))
    report = run(request)
    if not export:
        _show_responses(report)
        return
    from facilitator.workflows.responses import export_responses, write_export

    data = export_responses(report, export)
    if output:
        write_export(output, data, force=force)
        people = len(report.answers.responses)
        click.echo(t("responses-exported", file=shown(output), people=people))
    else:
        sys.stdout.buffer.write(data)


def _show_responses(report: ResponsesReport) -> None:
    if report.decided:
        click.echo(t("responses-decided", count=report.decided))
    if report.rows:
        named = any(row.name for row in report.rows)
        name = (t("head-name"),) if named else ()
        answered, doubtful, source = t("head-answered"), t("head-doubtful"), t("head-from")
        heads = (t("head-code"), *name, answered, doubtful, source)
        show_table(heads, [_row_cells(row, named=named) for row in report.rows])
    else:
        click.echo(t("responses-nothing-yet"))
    click.echo("\n".join(_remark_lines(report)))


def _row_cells(row: RespondentRow, *, named: bool) -> tuple[str, ...]:
    files = dict.fromkeys(sheet.label for sheet in row.respondent.sheets)
    doubtful = len(row.respondent.doubtful)
    answered = str(len(row.respondent.answers))
    if row.asked:
        answered = t("responses-answered", answered=row.answered, asked=row.asked)
    name = (row.name,) if named else ()
    return (row.code, *name, answered, str(doubtful or ""), ", ".join(files))


def _remark_lines(report: ResponsesReport) -> Iterator[str]:
    from facilitator.text.plain_text import first_few

    answers = report.answers
    if report.rows:
        counts = {"doubtful": answers.doubtful, "decided": answers.decided, "open": answers.open}
        yield "\n" + t("responses-counts", read=answers.read, **counts)
    if report.waiting:
        yield t("responses-waiting", people=", ".join(report.waiting))
    for row in report.rows:
        missing = [n for n in row.missing if row.respondent.answer(n) is None]
        if missing and row.respondent.counted:
            yield t("responses-missing", code=row.code, blanks=first_few(missing, _LISTED))
    for row in report.rows:
        yield from (t("responses-note", code=row.code, note=note) for note in row.notes)
    for row in report.rows:
        yield from _doubt_lines(row)
    for file in report.aside:
        yield t("collect-set-aside", file=file.name, why=file.why)


def _doubt_lines(row: RespondentRow) -> Iterator[str]:
    differing = frozenset(row.respondent.differing)
    left = 0
    for value in row.respondent.doubtful:
        left += value.blank in differing
        if value.blank in differing and left > _LISTED:
            continue
        answer = t("responses-open") if value.value is None else value.value
        if value.value is None and len(value.seen) > 1:
            answer = t("responses-open-seen", seen=value.seen)
        why = f"{value.doubt} {value.where}." if value.where else value.doubt
        doubt = t("responses-doubtful", code=row.code, blank=value.blank, answer=answer, why=why)
        yield " ".join(doubt.split())
    if left > _LISTED:
        yield t("responses-more-doubtful", code=row.code, count=left - _LISTED)
