"""Old and binary workbooks (.xls, .xlsb), read by calamine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from facilitator.errors import SourceError
from facilitator.tables.grid import Grid, GridCell, GridRow, TableFile, build_grid
from facilitator.tables.records import SheetMarks, xls_marks, xlsb_marks
from facilitator.tables.sheets import ERRORS, WRONG, SheetName, cell_of, chosen, table_file
from facilitator.tables.sniff import locked

_MOST_CELLS = 8_000_000
"""Cells up to the last one, empty ones included, for the library lays all of them out."""
_STDERR = 2


def read_xls(data: bytes) -> TableFile:
    """The tables of a workbook from before 2007. Raises anything on a damaged one."""
    return _read(data, xls_marks(data))


def read_xlsb(data: bytes, archive: ZipFile) -> TableFile:
    """The tables of a binary workbook whose package was looked at; raises as ``read_xls`` does."""
    return _read(data, xlsb_marks(archive))


def _read(data: bytes, marks: dict[str, SheetMarks]) -> TableFile:
    from python_calamine import (
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    for name, found in marks.items():
        rows, columns = found.last[0] + 1, found.last[1] + 1
        if rows * columns > _MOST_CELLS:
            raise SourceError.because(
                f"Sheet “{name}” has something in row {rows:,}, too far below the rest.",
                hint="Delete what lies so far away, or save it as .xlsx.",
            )
    try:
        with _silence():
            book = CalamineWorkbook.from_filelike(BytesIO(data))
    except PasswordError as error:
        raise locked() from error
    with book:
        sheets = [s for s in book.sheets_metadata if s.typ == SheetTypeEnum.WorkSheet]
        names = [SheetName(s.name, s.visible == SheetVisibleEnum.Visible) for s in sheets]
        taken = chosen(names)
        called = len(taken) > 1
        grids = (_grid(book, names[p].name, marks, called=called) for p in taken)
        return table_file(grids, names)


@contextmanager
def _silence() -> Iterator[None]:
    """Without the traces that the library writes straight to the terminal where it fails."""
    try:
        kept = os.dup(_STDERR)
    except OSError:  # it is closed, and nothing can be written there
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, _STDERR)
        yield
    finally:
        os.dup2(kept, _STDERR)
        os.close(kept)
        os.close(nowhere)


def _grid(
    book: Any,  # noqa: ANN401
    name: str,
    marks: dict[str, SheetMarks],
    *,
    called: bool,
) -> Grid:
    found = marks[name]
    return build_grid(
        _rows(book, name, found), name if called else "", name, frozenset(found.hidden_columns)
    )


def _rows(
    book: Any,  # noqa: ANN401 - imported where it is used
    name: str,
    marks: SheetMarks,
) -> Iterator[GridRow]:
    with _silence():
        sheet = book.get_sheet_by_name(name)
        top, left = sheet.start or (0, 0)
        every = sheet.to_python(skip_empty_area=True)
    for number, values in enumerate(every, start=top):
        cells = [GridCell("")] * left
        for column, value in enumerate(values, start=left):
            at = (number, column)
            if value in ERRORS:
                cells.append(GridCell(str(value), WRONG, lost=True))
            else:
                formula, percent = at in marks.formulas, at in marks.percent
                cells.append(cell_of(value, percent=percent, formula=formula))
        yield GridRow(number, cells, number in marks.hidden_rows)
