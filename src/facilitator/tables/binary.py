"""Old and binary workbooks (.xls, .xlsb): values by calamine, all else by their records."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from facilitator.errors import SourceError
from facilitator.tables.grid import (
    EMPTY,
    ERROR_VALUES,
    SHOWS_ERROR,
    GridCell,
    GridRow,
    SheetName,
    SheetRows,
    TableFile,
    read_workbook,
    value_cell,
)
from facilitator.tables.office_files import encrypted_file
from facilitator.tables.records import SheetMarks, xls_marks, xlsb_marks

_MOST_CELLS = 8_000_000
"""Cells up to the last one, empty ones included, for the library lays all of them out."""
_STDERR = 2


def read_xls(data: bytes) -> TableFile:
    """The tables of a workbook from before 2007. Raises anything on a damaged one."""
    return _read(data, xls_marks(data))


def read_xlsb(data: bytes, archive: ZipFile) -> TableFile:
    """The tables of a binary workbook whose package was looked at; raises as ``read_xls`` does."""
    return _read(data, xlsb_marks(archive))


def _read(data: bytes, marks: Mapping[str, SheetMarks]) -> TableFile:
    from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    for name, sheet in marks.items():
        if (sheet.last_row + 1) * (sheet.last_column + 1) > _MOST_CELLS:
            raise SourceError.because(
                f"Sheet “{name}” has something in row {sheet.last_row + 1:,},"
                " too far below the rest.",
                hint="Delete what lies so far away, or save it as .xlsx.",
            )
    try:
        with _silent_stderr():
            book = CalamineWorkbook.from_filelike(BytesIO(data))
    except PasswordError as error:
        raise encrypted_file() from error
    with book:
        names = [
            SheetName(sheet.name, sheet.visible == SheetVisibleEnum.Visible)
            for sheet in book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet
        ]

        def read_sheet(at: int) -> SheetRows:
            own = marks[names[at].name]
            return _rows(book, names[at].name, own), own.hidden_columns

        return read_workbook(names, read_sheet)


@contextmanager
def _silent_stderr() -> Iterator[None]:
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


def _rows(book: Any, name: str, marks: SheetMarks) -> Iterator[GridRow]:  # noqa: ANN401
    with _silent_stderr():
        sheet = book.get_sheet_by_name(name)
        top, left = sheet.start or (0, 0)
        lines = sheet.to_python(skip_empty_area=True)
    for number, values in enumerate(lines, start=top):
        cells = [EMPTY] * left
        for column, value in enumerate(values, start=left):
            if value in ERROR_VALUES:
                cells.append(GridCell(str(value), SHOWS_ERROR, lost=True))
            else:
                at = (number, column)
                formula, percent = at in marks.formulas, at in marks.percent
                cells.append(value_cell(value, percent=percent, formula=formula))
        yield GridRow(number, cells, number in marks.hidden_rows)
