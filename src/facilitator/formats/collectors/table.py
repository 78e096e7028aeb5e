"""The sheets of a table: a row each, or a row for each answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from facilitator.errors import SourceError
from facilitator.formats.collectors.asked import Asked, Collected, read
from facilitator.formats.collectors.columns import Columns, find_columns, listed
from facilitator.formats.collectors.grid import EMPTY, Cell, Grid
from facilitator.model.blanks import Blank
from facilitator.model.response import Reading, Sheet

_MOST_TOLD = 3


def sheets_of(grids: Iterable[Grid], asked: Asked) -> Collected:
    """The sheets of one file's tables.

    Raises SourceError, without a place, where none of them has a heading that is known.
    """
    blanks = {blank.name: blank for blank in asked.blanks}
    sheets: list[Sheet] = []
    remarks: list[str] = []
    known, seen = False, list[str]()
    for grid in grids:
        columns = find_columns(grid, asked.phrases, asked.code)
        if columns is None:
            seen = seen or _first_texts(grid)
            continue
        known = True
        if columns.unread:
            remarks.append(f"Columns that were not read: {listed(columns.unread)}.")
        made = _long if columns.question is not None else _wide
        sheets.extend(made(grid, columns, asked, blanks, remarks))
    if not known:
        found = f" Found: {listed(seen)}." if seen else ""
        raise SourceError.because(
            f"None of its headings is a blank or a statement of the worksheet.{found}",
            hint='Use the headings that "facilitator new responses" writes.',
        )
    if not sheets:
        raise SourceError.because(
            "It has headings and no answers.", hint="Fill it in, one row for each sheet."
        )
    return Collected(tuple(sheets), tuple(remarks))


def _first_texts(grid: Grid) -> list[str]:
    filled = (row for row in grid.rows if any(cell.text for cell in row))
    return [cell.text for cell in next(filled, ()) if cell.text]


def _wide(
    grid: Grid, columns: Columns, asked: Asked, blanks: dict[str, Blank], _remarks: list[str]
) -> Iterator[Sheet]:
    del asked
    for number, row in enumerate(grid.rows[columns.first :], start=columns.first):
        readings = tuple(
            reading
            for place, name in columns.blanks.items()
            if (reading := _reading(blanks[name], _cell(row, place), grid.place(number, place)))
        )
        if readings:
            code = "" if columns.code is None else _cell(row, columns.code).text
            yield Sheet(code=code, readings=readings, place=grid.place(number))


def _long(
    grid: Grid, columns: Columns, asked: Asked, blanks: dict[str, Blank], remarks: list[str]
) -> Iterator[Sheet]:
    by_code: dict[str, list[Reading]] = {}
    unknown: dict[str, None] = {}
    for number, row in enumerate(grid.rows[columns.first :], start=columns.first):
        question = _cell(row, columns.question or 0).text
        code = "" if columns.code is None else _cell(row, columns.code).text
        for place, figure in columns.answers.items():
            cell = _cell(row, place)
            if not question or not cell.text:
                continue
            at = grid.place(number, place)
            name = _meant(f"{question} {figure}" if figure else question, asked, at)
            if not name:
                unknown[question] = None
            elif reading := _reading(blanks[name], cell, at):
                by_code.setdefault(code, []).append(reading)
    if unknown:
        remarks.append(f"Questions that were not read: {listed(list(unknown))}.")
    for code, readings in by_code.items():
        yield Sheet(code=code, readings=tuple(readings), place=grid.place_of_code(code))


def _meant(question: str, asked: Asked, place: str) -> str:
    """The blank that a question means; nothing for none. Raises SourceError for several."""
    meant = sorted(asked.phrases.blanks(question))
    if len(meant) > 1:
        raise SourceError.because(
            f"“{question[:60]}” ({place}) can mean {' or '.join(meant)}.",
            hint="Write one of these names instead.",
        )
    return meant[0] if meant else ""


def _reading(blank: Blank, cell: Cell, place: str) -> Reading | None:
    if not cell.text and not cell.lost:
        return None
    if cell.lost and blank.kind != "text":
        return Reading(
            blank=blank.name, value=cell.text[:60], confidence=0, doubt=cell.doubt, place=place
        )
    found = read(blank, cell.text, place)
    if found is None or not cell.doubt or cell.lost or found.confidence == 0:
        return found
    doubt = " ".join(filter(None, (cell.doubt, found.doubt)))
    return found.model_copy(update={"confidence": min(found.confidence, 0.8), "doubt": doubt})


def _cell(row: Sequence[Cell], place: int) -> Cell:
    return row[place] if place < len(row) else EMPTY
