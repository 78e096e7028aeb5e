"""The sheets of a table of any kind: a row each, or a row for each answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from facilitator.collectors.cells import meant, reading_of, readings_of
from facilitator.collectors.code_column import is_heading
from facilitator.collectors.columns import (
    ENTRY_SHEET,
    EXPORT_SHEET,
    Columns,
    find_columns,
    known_headings,
    listed,
)
from facilitator.collectors.form_registry import FormRegistry, ParsedFile
from facilitator.collectors.left_out import LeftOut, left_out
from facilitator.collectors.unsubmitted import is_status
from facilitator.errors import SourceError
from facilitator.model.blanks import Blank
from facilitator.model.submission import FieldReading, Submission
from facilitator.rules.responses.sheet_codes import normalise_code
from facilitator.tables.grid import Grid, TableFile, a_few, column_letters, row_numbers
from facilitator.tables.reader import read_tables
from facilitator.tables.summary_rows import is_summary_label

_OURS_BESIDE = {
    ENTRY_SHEET: frozenset({"Read me", "Totals", "Scores", "Lists"}),
    EXPORT_SHEET: frozenset({"Details"}),
}
"""Sheets of our own workbooks that hold no answers of their own, beside that which does."""
_OURS_UNREAD = ("answered", "name")


def collect(data: bytes, asked: FormRegistry) -> ParsedFile:
    """The sheets of a CSV file or a workbook.

    Raises SourceError, without a place, for a file that cannot be read or has no answers.
    """
    return sheets_of(read_tables(data, lambda g: _known(g, asked), quotes=not asked.private), asked)


def _known(grid: Grid, asked: FormRegistry) -> tuple[int, int]:
    """A separator is right where it uncovers headings, or else where rows have most cells."""
    cells = max((len(row.cells) for row in grid.rows[:20]), default=0)
    return known_headings(grid, asked.codebook, asked.code), cells


@dataclass
class _Found:
    """The sheets and remarks of one file, as they are found."""

    asked: FormRegistry
    blanks: dict[str, Blank]
    sheets: list[Submission] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    asks: set[str] = field(default_factory=set)


def sheets_of(file: TableFile, asked: FormRegistry) -> ParsedFile:
    """The sheets of one file's tables.

    Raises SourceError, without a place, where none of them has a heading that is known.
    """
    found = _Found(asked, {blank.name: blank for blank in asked.blanks})
    unknown: list[Grid] = []
    ours = _ours_beside(file)
    for grid in file.grids:
        if grid.sheet in ours:
            continue
        columns = find_columns(grid, asked.codebook, asked.code)
        if columns is None:
            unknown.append(grid)
            continue
        made = _long if columns.question is not None else _wide
        made(grid, columns, found)
    _must_have_sheets(file, unknown, found)
    found.remarks += [
        f"Sheet “{grid.name}” was not read: none of its headings is known."
        for grid in unknown
        if grid.rows
    ]
    sheets, repeated = _once(found.sheets)
    hidden = [name for name in file.hidden_sheets if name not in ours]
    unseen = [f"Hidden sheets were not read: {a_few(hidden)}."] if hidden else []
    told = (*file.remarks, *unseen, *found.remarks, *repeated)
    return ParsedFile(sheets, told, asks=frozenset(found.asks))


def _ours_beside(file: TableFile) -> frozenset[str]:
    names = {grid.sheet for grid in file.grids}
    return frozenset().union(*(_OURS_BESIDE[name] for name in names & _OURS_BESIDE.keys()))


def _must_have_sheets(file: TableFile, unknown: list[Grid], found: _Found) -> None:
    if found.sheets:
        return
    if len(unknown) == len(file.grids) or not (file.grids or unknown):
        seen = next((list(grid.rows[0].texts().values()) for grid in unknown if grid.rows), [])
        # Without headings, its first row is somebody's answers.
        shown = f" Found: {listed(seen)}." if seen and not found.asked.private else ""
        raise SourceError.because(
            f"None of its headings is a blank or a statement of the worksheet.{shown}",
            hint='Use the headings that "facilitator new responses" writes.',
        )
    told = " ".join(found.remarks[:2])
    raise SourceError.because(
        f"It has headings and no answers. {told}".strip(),
        hint="Fill it in, one row for each sheet.",
    )


def _once(sheets: list[Submission]) -> tuple[tuple[Submission, ...], list[str]]:
    """Each sheet once: rows of one code that say the very same are one sheet."""
    kept: dict[tuple[str, frozenset[tuple[str, str]]], Submission] = {}
    repeated: list[str] = []
    for number, sheet in enumerate(sheets):
        said = frozenset((one.blank, one.value) for one in sheet.readings)
        code = normalise_code(sheet.code)
        key = (code or f"#{number}", said)
        if kept.setdefault(key, sheet) is not sheet:
            repeated.append(f"{sheet.code} in {sheet.place}")
    remarks = []
    if repeated:
        remarks.append(f"Rows that say the same again count once: {a_few(repeated)}.")
    return tuple(kept.values()), remarks


def _wide(grid: Grid, columns: Columns, found: _Found) -> None:
    rows = grid.rows[columns.first :]
    readings = {
        row.number: readings_of(row, grid, columns, found.asked, found.blanks) for row in rows
    }
    nobody = left_out(rows, columns, found.asked, readings)
    found.asks |= columns.asks()
    for row in rows:
        if readings[row.number] and row.number not in nobody:
            code = "" if columns.code is None else row.cell(columns.code).text
            found.sheets.append(
                Submission(
                    code=code,
                    readings=readings[row.number],
                    place=grid.place(row.number),
                    note=nobody.doubts.get(row.number, ""),
                )
            )
    found.remarks += [
        *_unread_columns(grid, columns),
        *nobody.remarks(grid.name),
        *_above(columns),
        *_hidden(grid, columns, nobody),
    ]


def _unread_columns(grid: Grid, columns: Columns) -> Iterator[str]:
    """Columns with content that ask nothing here."""
    unread = {
        place: text
        for place, text in columns.unread.items()
        if not (columns.ours and text.casefold() in _OURS_UNREAD) and not is_status([text])
    }
    if unread:
        yield f"Columns that were not read: {listed(list(unread.values()))}."
    known = {*columns.heads, columns.code, columns.question}
    unheaded: dict[int, list[str]] = {}
    for row in grid.rows[columns.first :]:
        for place in row.texts():
            if place not in known:
                unheaded.setdefault(place, []).append(f"{column_letters(place)}{row.number + 1}")
    if unheaded:
        cells = [cell for places in unheaded.values() for cell in places]
        count = (
            "1 cell below no heading was"
            if len(cells) == 1
            else (f"{len(cells)} cells below no heading were")
        )
        yield f"{count} not read: {a_few(cells)}."


def _above(columns: Columns) -> Iterator[str]:
    """Rows above the headings, which are titles more often than not."""
    if columns.above and not columns.prepared:
        yield f"Above the headings, {row_numbers(columns.above)} {_was(columns.above)} not read."


def _was(rows: Iterable[int]) -> str:
    return "was" if len(list(rows)) == 1 else "were"


def _hidden(grid: Grid, columns: Columns, nobody: LeftOut) -> Iterator[str]:
    rows = [
        row.number
        for row in grid.rows[columns.first :]
        if row.hidden and row.number not in nobody and row.texts()
    ]
    if rows:
        yield f"Hidden rows were read like the others: {row_numbers(rows)}."
    places = sorted(grid.hidden_columns & columns.taken())
    if places:
        named = a_few([column_letters(place) for place in places])
        yield f"Hidden columns were read like the others: {named}."


def _long(grid: Grid, columns: Columns, found: _Found) -> None:
    by_code: dict[str, list[FieldReading]] = {}
    unknown: dict[str, None] = {}
    nobody = LeftOut()
    unasked: list[int] = []
    for row in grid.rows[columns.first :]:
        code = "" if columns.code is None else row.cell(columns.code).text
        if is_summary_label(code) == "sure":
            nobody.nobody[row.number] = code
            continue
        if code and is_heading(code):
            nobody.repeated.append(row.number)
            continue
        question = row.cell(columns.question or 0).text
        answered = [p for p in columns.answers if row.cell(p).text or row.cell(p).lost]
        if answered and not question:
            unasked.append(row.number)
        for place in answered if question else ():
            figure = columns.answers[place]
            at = grid.place(row.number, place)
            name = meant(f"{question} {figure}" if figure else question, found.asked, at)
            if not name:
                unknown[question] = None
                continue
            found.asks.add(name)
            if reading := reading_of(found.blanks[name], row.cell(place), at, found.asked):
                by_code.setdefault(code, []).append(reading)
    found.remarks += [*_unasked(unknown, unasked), *_unread_columns(grid, columns)]
    found.remarks += nobody.remarks(grid.name)
    found.sheets += [
        Submission(code=code, readings=tuple(readings), place=grid.place_of_code(code))
        for code, readings in by_code.items()
    ]


def _unasked(unknown: Iterable[str], rows: list[int]) -> Iterator[str]:
    """What stands in a long table and answers nothing that is known."""
    if questions := list(unknown):
        yield f"Questions that were not read: {listed(questions)}."
    if rows:
        yield f"Answers without a question were not read: {row_numbers(rows)}."
