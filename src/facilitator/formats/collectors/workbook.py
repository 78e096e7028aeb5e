"""Answers in an Excel file: our own workbook to type into, or any other with known headings."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from itertools import islice
from typing import Any

from facilitator.errors import SourceError
from facilitator.formats.collectors.asked import Asked, Collected
from facilitator.formats.collectors.grid import EMPTY, MOST_COLUMNS, MOST_ROWS, Cell, Grid, letters
from facilitator.formats.collectors.package import damaged, must_be_plain_xml, opened
from facilitator.formats.collectors.table import sheets_of

_MOST_SHEETS = 30
_FORMULA = re.compile(rb"<c\b[^>]*?\br=\"([A-Z]{1,3}\d{1,7})\"[^>]*>\s*<f\b")
_AS_DATE = "The spreadsheet has made a date of what was typed."
_UNWORKED = "It is a formula that was never worked out; open the file, save it and collect again."
_WORKED = "It comes from a formula."
_EMPTY_RUN = 500
"""Empty rows after which a sheet is taken to be at its end."""


def collect(data: bytes, asked: Asked) -> Collected:
    """The sheets of a workbook. Raises SourceError, without a place, where it has none."""
    with opened(data) as archive:
        must_be_plain_xml(archive)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # on features that have nothing to do with answers
                grids = list(_grids(data, archive))
        except SourceError:
            raise
        except Exception as error:  # openpyxl raises anything on a damaged file
            raise damaged() from error
    return sheets_of(grids, asked)


def _grids(data: bytes, archive: Any) -> Iterator[Grid]:  # noqa: ANN401 - an open zip file
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        every: list[Any] = list(book.worksheets)
        visible = [sheet for sheet in every if sheet.sheet_state == "visible"]
        sheets = (visible or every)[:_MOST_SHEETS]
        for sheet in sheets:
            part = archive.read(sheet._worksheet_path.lstrip("/"))  # noqa: SLF001 - nothing else says it
            formulas = {found[1].decode() for found in _FORMULA.finditer(part)}
            rows = list(_rows(sheet, formulas))
            yield Grid(rows, sheet.title if len(sheets) > 1 else "")
    finally:
        book.close()


def _rows(sheet: Any, formulas: set[str]) -> Iterator[list[Cell]]:  # noqa: ANN401
    sheet.reset_dimensions()  # what a sheet says of its own size is often wrong
    values = sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS)
    empty = 0
    for number, row in enumerate(islice(values, MOST_ROWS + 1)):
        if number == MOST_ROWS and any(value is not None for value in row):
            raise SourceError.because(
                f"It has more than {MOST_ROWS:,} rows.", hint="Send it in several parts."
            )
        cells = [_cell(value, number, place, formulas) for place, value in enumerate(row)]
        while cells and cells[-1] is EMPTY:
            cells.pop()
        empty = 0 if cells else empty + 1
        if empty > _EMPTY_RUN:
            return
        yield cells


def _cell(value: Any, row: int, column: int, formulas: set[str]) -> Cell:  # noqa: ANN401
    if formulas and f"{letters(column)}{row + 1}" in formulas:
        text = "" if value is None else _text(value)
        return Cell(text, _WORKED) if text else Cell("", _UNWORKED, lost=value is None)
    if value is None:
        return EMPTY
    lost = isinstance(value, date | time | timedelta)
    return Cell(_text(value), _AS_DATE if lost else "", lost)


def _text(value: Any) -> str:  # noqa: ANN401 - a cell holds anything
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date | time) else str(value).strip()
