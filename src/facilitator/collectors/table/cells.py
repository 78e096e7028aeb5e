"""What the cells of a row say: readings, by what its columns ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from facilitator.collectors.form_registry import FormRegistry, read_field
from facilitator.collectors.table.columns import ENTRY_SHEET, EXPORT_SHEET, TableColumns
from facilitator.collectors.table.heading_rows import CrossedOption
from facilitator.model.blanks import Blank
from facilitator.model.submission import FieldReading
from facilitator.rules.responses.parse_answer import is_crossed, is_mark, split_answers
from facilitator.tables.formula_guard import unguard_formula
from facilitator.tables.grid import (
    AS_DATE,
    ERROR_VALUES,
    SHOWS_ERROR,
    Grid,
    GridCell,
    GridRow,
)

_SHOWN = 60
_DAY_NUMBER = re.compile(r"([34567]\d{4})(?:\.\d+)?")
_FIRST_DAY = date(1899, 12, 30)


def read_row(
    row: GridRow,
    grid: Grid,
    columns: TableColumns,
    registry: FormRegistry,
    blanks: Mapping[str, Blank],
) -> tuple[FieldReading, ...]:
    # Our own workbooks hold texts as they are; a spreadsheet may have saved our CSV as a workbook.
    is_guarded = columns.ours and grid.sheet not in (ENTRY_SHEET, EXPORT_SHEET)
    readings: list[FieldReading] = []
    for column in sorted(columns.taken()):
        cell = row.cell(column)
        if is_guarded:
            cell = cell._replace(text=unguard_formula(cell.text))
        if not cell.text and not cell.lost:
            continue
        place = grid.place(row.number, column)
        if column in columns.options:
            readings += _crossed(columns.options[column], cell, place, registry, blanks)
        elif column in columns.several:
            question = columns.heads[column][0]
            readings += _ticked(columns.several[column], question, cell, place, registry)
        elif reading := read_cell(blanks[columns.blanks[column]], cell, place, registry):
            readings.append(reading)
    return tuple(readings)


def read_cell(
    blank: Blank, cell: GridCell, place: str, registry: FormRegistry
) -> FieldReading | None:
    """What one cell says of a blank; None where it says nothing."""
    if not cell.text and not cell.lost:
        return None
    # A date is what people mean where words are asked, and never a point of a scale.
    is_date = blank.kind == "text" and cell.doubt == AS_DATE
    if cell.lost and not is_date:
        return _unread(blank.name, cell, place, cell.doubt)
    reading = read_field(blank, cell.text, place, registry.codebook.answers.get(blank.name, {}))
    if reading is None:
        return None
    doubts = [reading.doubt]
    if blank.kind == "text":
        doubts.append(_lost_words(cell.text))
    if cell.doubt and not cell.lost and reading.confidence:
        doubts.insert(0, cell.doubt)
    doubt = " ".join(filter(None, doubts))
    confidence = min(reading.confidence, 0.8) if doubt != reading.doubt else reading.confidence
    return reading.model_copy(update={"confidence": confidence, "doubt": doubt})


def _lost_words(text: str) -> str:
    if text in ERROR_VALUES:
        return SHOWS_ERROR
    if "\N{REPLACEMENT CHARACTER}" in text:
        return "Letters of it were lost in an export."
    if not (match := _DAY_NUMBER.fullmatch(text)):
        return ""
    day = _FIRST_DAY + timedelta(days=int(match[1]))  # as spreadsheets count days
    return f"It may be a date that lost its format: {day.isoformat()}."


def _crossed(
    option: CrossedOption,
    cell: GridCell,
    place: str,
    registry: FormRegistry,
    blanks: Mapping[str, Blank],
) -> Iterator[FieldReading]:
    """A column for one answer: crossed, or with the answer's own words in it."""
    name, value = option
    if cell.lost:
        yield _unread(name, cell, place, cell.doubt)
    elif is_crossed(cell.text) or registry.codebook.answer(name, cell.text) == value:
        yield _marked(name, value, cell, place)
    elif not is_mark(cell.text):
        label = next((c.label for c in blanks[name].choices if c.value == value), "")
        what = f" for {label}" if label else ""
        yield _unread(name, cell, place, f"“{cell.text[:_SHOWN]}” is no cross{what}.")


def _ticked(
    ticks: tuple[str, ...], question: str, cell: GridCell, place: str, registry: FormRegistry
) -> Iterator[FieldReading]:
    """A column with all the answers to a question that takes many, joined to one text."""
    options = {
        words: tick
        for tick in ticks
        for words in registry.codebook.answers.get(tick, {})
        if words != "on"
    }
    crossed = None if cell.lost else split_answers(cell.text, options)
    if crossed is None:
        doubt = cell.doubt or (
            f"“{cell.text[:_SHOWN]}” cannot be taken apart in one way into the answers to"
            f" “{question[:_SHOWN]}”."
        )
        yield _unread(ticks[0], cell, place, doubt)
    for tick in ticks:
        if crossed and tick in crossed:
            yield _marked(tick, "on", cell, place)


def _marked(name: str, value: str, cell: GridCell, place: str) -> FieldReading:
    confidence = 0.8 if cell.doubt else 1.0
    return FieldReading(
        blank=name, value=value, confidence=confidence, doubt=cell.doubt, place=place
    )


def _unread(name: str, cell: GridCell, place: str, doubt: str) -> FieldReading:
    value = cell.text[:_SHOWN]
    return FieldReading(blank=name, value=value, confidence=0, doubt=doubt, place=place)
