"""What all kinds of workbook have in common: sheets shown and hidden, and values as texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from facilitator.errors import SourceError
from facilitator.tables.grid import Grid, GridCell, TableFile

MOST_SHEETS = 30
AS_DATE = "The spreadsheet has made a date of what was typed."
UNWORKED = "It is a formula that was never worked out; open the file, save it and collect again."
WORKED = "It comes from a formula."
WRONG = "The spreadsheet shows an error there."
ERRORS = frozenset({"#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"})
"""What spreadsheets show instead of a value."""

Value = str | float | bool | date | time | timedelta | None


class SheetName(NamedTuple):
    """A sheet of a workbook by its name, and whether people see it."""

    name: str
    visible: bool = True


def chosen(sheets: Sequence[SheetName]) -> list[int]:
    """The places of the sheets to read: those that people see, or all where none is seen."""
    visible = [place for place, sheet in enumerate(sheets) if sheet.visible]
    return visible or list(range(len(sheets)))


def table_file(grids: Iterable[Grid], sheets: Sequence[SheetName]) -> TableFile:
    """The grids of a workbook, and the names of the sheets that were not read."""
    taken = chosen(sheets)
    if len(taken) > MOST_SHEETS:
        raise SourceError.because(
            f"It has more than {MOST_SHEETS} sheets.", hint="Leave in only those with answers."
        )
    hidden = tuple(sheet.name for place, sheet in enumerate(sheets) if place not in taken)
    return TableFile(tuple(grids), hidden_sheets=hidden)


def cell_of(value: Value, *, percent: bool = False, formula: bool = False) -> GridCell:
    """The cell of a value; ``percent`` where people see a hundred times as much, with its sign."""
    if value is None or value == "":
        return GridCell("", UNWORKED, lost=True) if formula else GridCell("")
    if isinstance(value, date | time | timedelta):
        return GridCell(_text(value), WORKED if formula else AS_DATE, lost=not formula)
    text = _percent(value) if percent and isinstance(value, int | float) else _text(value)
    return GridCell(text, WORKED if formula else "")


def _percent(value: float) -> str:
    return f"{round(value * 100, 6):g}%"


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date | time) else str(value).strip()
