"""What the cells of a row say: readings, by what its columns ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from facilitator.collectors.columns import ENTRY_SHEET, EXPORT_SHEET, Columns
from facilitator.collectors.form_registry import FormRegistry, read_field
from facilitator.errors import SourceError
from facilitator.model.blanks import Blank
from facilitator.model.submission import FieldReading
from facilitator.rules.responses.multiple_answers import split_answers
from facilitator.rules.responses.parse_answer import is_crossed, is_mark
from facilitator.tables.formula_guard import unguard_formula
from facilitator.tables.grid import AS_DATE, ERROR_VALUES, SHOWS_ERROR, Grid, GridCell, GridRow

_SHOWN = 60
_DAY_NUMBER = re.compile(r"([34567]\d{4})(?:\.\d+)?")
_FIRST_DAY = date(1899, 12, 30)


def readings_of(
    row: GridRow, grid: Grid, columns: Columns, asked: FormRegistry, blanks: dict[str, Blank]
) -> tuple[FieldReading, ...]:
    """Everything that a row of a wide table says, column by column."""
    # Our own workbooks hold texts as they are; a spreadsheet may have saved our CSV as a workbook.
    guarded = columns.ours and grid.sheet not in (ENTRY_SHEET, EXPORT_SHEET)
    found: list[FieldReading] = []
    for place in sorted(columns.taken()):
        cell = row.cell(place)
        if guarded:
            cell = cell._replace(text=unguard_formula(cell.text))
        at = grid.place(row.number, place)
        if place in columns.options:
            found += _crossed(columns.options[place], cell, at, asked, blanks)
        elif place in columns.several:
            question = columns.heads[place][0]
            found += _several(columns.several[place], question, cell, at, asked)
        elif reading := reading_of(blanks[columns.blanks[place]], cell, at, asked):
            found.append(reading)
    return tuple(found)


def reading_of(
    blank: Blank, cell: GridCell, place: str, asked: FormRegistry
) -> FieldReading | None:
    """What one cell says of a blank; None where it says nothing."""
    if not cell.text and not cell.lost:
        return None
    # A date is what people mean where words are asked, and never a point of a scale.
    is_date = blank.kind == "text" and cell.doubt == AS_DATE
    if cell.lost and not is_date:
        return _unread(blank.name, cell.text, cell.doubt, place)
    found = read_field(blank, cell.text, place, asked.codebook.answers.get(blank.name, {}))
    if found is None:
        return None
    doubts = [found.doubt]
    if blank.kind == "text":
        doubts.append(_lost(cell.text))
    if cell.doubt and not cell.lost and found.confidence:
        doubts.insert(0, cell.doubt)
    doubt = " ".join(filter(None, doubts))
    confidence = min(found.confidence, 0.8) if doubt != found.doubt else found.confidence
    return found.model_copy(update={"confidence": confidence, "doubt": doubt})


def _lost(text: str) -> str:
    """What to say of words that a spreadsheet has left of something else."""
    if text in ERROR_VALUES:
        return SHOWS_ERROR
    if "\N{REPLACEMENT CHARACTER}" in text:
        return "Letters of it were lost in an export."
    # Days as spreadsheets count them.
    found = _DAY_NUMBER.fullmatch(text)
    if not found:
        return ""
    day = _FIRST_DAY + timedelta(days=int(found[1]))
    return f"It may be a date that lost its format: {day.isoformat()}."


def _crossed(
    option: tuple[str, str],
    cell: GridCell,
    place: str,
    asked: FormRegistry,
    blanks: dict[str, Blank],
) -> Iterator[FieldReading]:
    """A column for one answer: crossed, or with the answer's own words in it."""
    name, value = option
    if not cell.text and not cell.lost:
        return
    if cell.lost:
        yield _unread(name, cell.text, cell.doubt, place)
    elif is_crossed(cell.text) or asked.codebook.answer(name, cell.text) == value:
        confidence = 0.8 if cell.doubt else 1.0
        yield FieldReading(
            blank=name, value=value, confidence=confidence, doubt=cell.doubt, place=place
        )
    elif not is_mark(cell.text):
        label = next((c.label for c in blanks[name].choices if c.value == value), "")
        told = f"“{cell.text[:_SHOWN]}” is no cross{f' for {label}' if label else ''}."
        yield _unread(name, cell.text, told, place)


def _several(
    ticks: tuple[str, ...], question: str, cell: GridCell, place: str, asked: FormRegistry
) -> Iterator[FieldReading]:
    """A column with all the answers to a question that takes many, joined to one text."""
    if not cell.text and not cell.lost:
        return
    options = {
        words: tick
        for tick in ticks
        for words in asked.codebook.answers.get(tick, {})
        if words != "on"
    }
    crossed = None if cell.lost else split_answers(cell.text, options)
    if crossed is None:
        told = (
            f"“{cell.text[:_SHOWN]}” cannot be taken apart in one way into the answers to"
            f" “{question[:_SHOWN]}”."
        )
        yield _unread(ticks[0], cell.text, cell.doubt or told, place)
        return
    for tick in ticks:
        if tick in crossed:
            confidence = 0.8 if cell.doubt else 1.0
            yield FieldReading(
                blank=tick, value="on", confidence=confidence, doubt=cell.doubt, place=place
            )


def _unread(name: str, text: str, doubt: str, place: str) -> FieldReading:
    return FieldReading(blank=name, value=text[:_SHOWN], confidence=0, doubt=doubt, place=place)


def meant(question: str, asked: FormRegistry, place: str) -> str:
    """The blank that a question means; nothing for none. Raises SourceError for several."""
    found = sorted(asked.codebook.blanks(question))
    if len(found) > 1:
        raise SourceError.because(
            f"“{question[:_SHOWN]}” ({place}) can mean {' or '.join(found)}.",
            hint="Write one of these names instead.",
        )
    return found[0] if found else ""
