"""A table's rows as people see them, whatever file they come from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from facilitator.errors import SourceError
from facilitator.text.interface import InterfaceText, t
from facilitator.text.plain_text import first_few

MOST_ROWS = 20_000
MOST_COLUMNS = 1_000
MOST_SHEETS = 30
AS_DATE = "cell-as-date"
NOT_CALCULATED = "cell-not-calculated"
CALCULATED = "cell-calculated"
SHOWS_ERROR = "cell-shows-error"
ERROR_VALUES = frozenset({"#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"})

CellValue = str | float | bool | date | time | timedelta | None
_STARTS = ("=", "+", "-", "@", "\t", "\r")
_GUARD = "'"


class GridCell(NamedTuple):
    """A cell's text, as people see it. ``reason`` is the message why a person should look at it.

    ``lost`` cells do not hold what was typed: a spreadsheet has made something else of it.
    """

    text: str
    reason: str = ""
    lost: bool = False

    @property
    def doubt(self) -> str:
        return t(self.reason) if self.reason else ""


EMPTY = GridCell("")


class GridRow(NamedTuple):
    """A row with content. ``number`` counts from 0, rows without content included."""

    number: int
    cells: Sequence[GridCell]
    hidden: bool = False

    def cell(self, column: int) -> GridCell:
        return self.cells[column] if column < len(self.cells) else EMPTY

    def texts(self) -> dict[int, str]:
        return {column: cell.text for column, cell in enumerate(self.cells) if cell.text}


@dataclass(frozen=True)
class Grid:
    """One table: its rows with content. ``name`` is the sheet's where its file has several.

    ``sheet`` is its name in any case; empty for a CSV file.
    """

    rows: Sequence[GridRow]
    name: str = ""
    sheet: str = ""
    hidden_columns: frozenset[int] = frozenset()

    def place(self, row: int, column: int | None = None) -> str:
        """Rows and columns count from 0."""
        number = str(row + 1)
        if column is None:
            return self._inside(t("grid-row", row=number))
        return self._inside(t("grid-cell", cell=f"{column_letters(column)}{number}"))

    def place_of_code(self, code: str) -> str:
        return self._inside(t("grid-rows-of", code=code) if code else t("grid-rows-without-code"))

    def _inside(self, place: InterfaceText) -> str:
        return t("grid-in-sheet", sheet=self.name, place=place) if self.name else place


@dataclass(frozen=True)
class TableFile:
    """``hidden_sheets`` were not read."""

    grids: tuple[Grid, ...]
    remarks: tuple[str, ...] = ()
    hidden_sheets: tuple[str, ...] = ()


class SheetName(NamedTuple):
    name: str
    visible: bool = True


SheetRows = tuple[Iterable[GridRow], Iterable[int]]


def read_workbook(sheets: Sequence[SheetName], read_sheet: Callable[[int], SheetRows]) -> TableFile:
    """The visible sheets, or all where none is.

    ``read_sheet`` reads the sheet at an index. Raises SourceError for more than can be read.
    """
    chosen = [at for at, sheet in enumerate(sheets) if sheet.visible] or list(range(len(sheets)))
    if len(chosen) > MOST_SHEETS:
        raise SourceError.because(
            t("table-many-sheets", count=MOST_SHEETS), hint=t("table-many-sheets-hint")
        )
    grids: list[Grid] = []
    for at in chosen:
        rows, hidden = read_sheet(at)
        sheet = sheets[at].name
        kept = rows_with_content(rows)
        grids.append(Grid(kept, sheet if len(chosen) > 1 else "", sheet, frozenset(hidden)))
    unread = tuple(sheet.name for at, sheet in enumerate(sheets) if at not in chosen)
    return TableFile(tuple(grids), hidden_sheets=unread)


def rows_with_content(rows: Iterable[GridRow]) -> tuple[GridRow, ...]:
    """The rows without empty cells at their ends. Raises SourceError for more than can be read."""
    kept: list[GridRow] = []
    for row in rows:
        end = len(row.cells)
        while end and not (row.cells[end - 1].text or row.cells[end - 1].lost):
            end -= 1
        if not end:
            continue
        if end > MOST_COLUMNS:
            raise too_many_columns()
        if len(kept) == MOST_ROWS:
            raise too_many_rows()
        kept.append(row._replace(cells=row.cells[:end]))
    return tuple(kept)


def too_many_columns() -> SourceError:
    return SourceError.because(
        t("table-many-columns", count=MOST_COLUMNS), hint=t("table-many-columns-hint")
    )


def too_many_rows() -> SourceError:
    return SourceError.because(
        t("table-many-rows", count=MOST_ROWS), hint=t("table-many-rows-hint")
    )


def value_cell(value: CellValue, *, percent: bool = False, formula: bool = False) -> GridCell:
    """``percent`` where people see a hundred times as much, with its sign."""
    if value is None or value == "":
        return GridCell("", NOT_CALCULATED, lost=True) if formula else EMPTY
    doubt = CALCULATED if formula else ""
    if isinstance(value, date | time | timedelta):
        return GridCell(_text(value), doubt or AS_DATE, lost=not formula)
    if percent and isinstance(value, int | float):
        return GridCell(f"{round(value * 100, 6):g}%", doubt)
    return GridCell(_text(value), doubt)


def _text(value: CellValue) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date | time) else str(value).strip()


def column_letters(column: int) -> str:
    """A column as spreadsheets call it: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def row_numbers(rows: Iterable[int]) -> str:
    """A few rows (from 0) for a sentence: "row 5", "rows 2, 3, 4 and 7 more"."""
    numbers = [str(number + 1) for number in rows]
    few = first_few(numbers)
    return t("grid-row", row=few) if len(numbers) == 1 else t("grid-rows", rows=few)


def looks_like_formula(text: str) -> bool:
    return text.startswith(_STARTS)


def guard_formula(text: str) -> str:
    """Put an apostrophe before what looks like a formula, and before another apostrophe."""
    return f"{_GUARD}{text}" if text.startswith((*_STARTS, _GUARD)) else text


def unguard_formula(text: str) -> str:
    is_guarded = text.startswith(_GUARD) and text[1:].startswith((*_STARTS, _GUARD))
    return text[1:] if is_guarded else text
