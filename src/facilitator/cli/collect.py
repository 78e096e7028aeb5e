"""``facilitator collect``: take in what people filled in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from facilitator.cli.options import event_options
from facilitator.errors import SourceError

if TYPE_CHECKING:
    from facilitator.workflows.collect import CollectResult
    from facilitator.workflows.intake import FileReport, StoredSheet

_SHEETS_SHOWN = 3


@click.command()
@click.argument("exercise")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="FILE...")
@event_options
@click.option(
    "--replace", is_flag=True, help="Let sheets take the place of earlier ones of the same code."
)
def collect(
    exercise: str,
    files: tuple[Path, ...],
    client: str | None,
    event: str | None,
    edition: str | None,
    replace: bool,
) -> None:
    """Collect filled PDF and Word files, tables, folders, zip files."""
    from facilitator import api

    result = api.collect(
        workspace=Path.cwd(),
        exercise=exercise,
        client=client,
        event=event,
        edition=edition,
        files=files,
        replace=replace,
        on_file=_show,
    )
    click.echo(_summary(result))
    if result.count("stored", "known"):
        command = f"facilitator responses {result.exercise} --client {client} --event {event}"
        click.echo(f"Who is in, and what is doubtful: {command}")
    if result.count("refused", "aside"):
        raise click.exceptions.Exit(SourceError.exit_code)


def _show(file: FileReport) -> None:
    for line in _lines(file):
        click.echo(line, err=file.outcome in ("refused", "aside"))


def _lines(file: FileReport) -> Iterator[str]:
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
            yield from _stored(file)


def _stored(file: FileReport) -> Iterator[str]:
    doubtful = sum(sheet.doubtful for sheet in file.sheets)
    answers = sum(sheet.answers for sheet in file.sheets)
    first = file.sheets[0]
    sheets = f"code {first.code}" if len(file.sheets) == 1 else f"{len(file.sheets)} sheets"
    of_these = f", {doubtful} doubtful" if doubtful else ""
    yield f"Stored: {file.name}: {sheets}, {_counted(answers, 'answer')}{of_these}."
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
        yield from _conflicts(sheet, file.name)


def _conflicts(sheet: StoredSheet, name: str) -> Iterator[str]:
    """Two sheets under one code that say different things: what to do, with the words to type."""
    if not sheet.differs:
        return
    others = " and ".join(other for other, _ in sheet.differs[:_SHEETS_SHOWN])
    most = max(count for _, count in sheet.differs)
    code, file = _quoted(sheet.code), _quoted(name.rpartition("/")[2])
    yield (
        f"Conflict: code {sheet.code}: {name} and {others} differ in"
        f" {_counted(most, 'answer')}; none of those counts until you decide."
    )
    yield f"  If {file} is right: facilitator responses … --keep {code} {file}"
    if not sheet.drawn:
        yield f"  If they are of several people: facilitator responses … --split {code}"


def _quoted(words: str) -> str:
    return f'"{words}"' if " " in words else words


def _summary(result: CollectResult) -> str:
    sheets = sum(len(file.sheets) for file in result.files)
    parts = [f"{_counted(result.count('stored'), 'file')} stored ({_counted(sheets, 'sheet')})"]
    for outcome, words in (
        ("known", "known before"),
        ("aside", "set aside"),
        ("refused", "not read"),
        ("skipped", "left out"),
    ):
        if count := result.count(outcome):  # type: ignore[arg-type]
            parts.append(f"{count} {words}")
    return f"{', '.join(parts)}."


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
