"""Old and binary workbooks (.xls, .xlsb): values by calamine, all else by their records.

calamine gives values alone: not that people see a percentage, a formula or nothing at all, and it
lays out every cell up to the last one, however far away that is.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import IntEnum
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

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
from facilitator.tables.office_files import OleFile, encrypted_file, xml_part
from facilitator.text.interface import t

_MOST_CELLS = 8_000_000
"""Cells up to the last one, empty ones included, for the library lays all of them out."""
_STDERR = 2
_PERCENT_FORMATS = frozenset({9, 10})
_MOST_HIDDEN = 16_384
_BIFF_8 = b"\x00\x06"
"""The version of its records that Excel has written since 1997."""


def read_xls(data: bytes) -> TableFile:
    """Raises anything on a damaged workbook."""
    return _read(data, xls_marks(data))


def read_xlsb(data: bytes, archive: ZipFile) -> TableFile:
    """Raises as ``read_xls`` does."""
    return _read(data, xlsb_marks(archive))


def _read(data: bytes, marks: Mapping[str, SheetMarks]) -> TableFile:
    from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    for name, sheet in marks.items():
        if (sheet.last_row + 1) * (sheet.last_column + 1) > _MOST_CELLS:
            raise SourceError.because(
                t("table-far-below", sheet=name, row=sheet.last_row + 1),
                hint=t("table-far-below-hint"),
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
    """The library writes traces straight to the terminal where it fails."""
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


class _Xls(IntEnum):
    FORMULA = 0x06
    END = 0x0A
    COLUMNS = 0x7D
    SHEET = 0x85
    RKS = 0xBD
    STYLE = 0xE0
    EXTENT = 0x200
    ROW = 0x208
    FORMAT = 0x41E
    BEGIN = 0x809


_DEPTH: dict[int, int] = {_Xls.BEGIN: 1, _Xls.END: -1}
"""How records open and close a sheet, and what is drawn in one."""
_XLS_CELLS = frozenset({_Xls.FORMULA, 0xFD, 0x203, 0x204, 0x205, 0x27E})


class _Xlsb(IntEnum):
    ROW = 0
    FORMAT = 44
    STYLE = 47
    COLUMNS = 60
    EXTENT = 148
    SHEET = 156
    BEGIN_STYLES = 617
    END_STYLES = 618


_XLSB_CELLS = range(2, 12)
_XLSB_FORMULAS = range(8, 12)
_NO_TEXT = 0xFFFFFFFF
_LENGTH_BITS = 28


@dataclass
class SheetMarks:
    """Rows and columns count from 0; -1 where no cell has, or is said to have, a value."""

    percent: set[tuple[int, int]] = field(default_factory=set)
    formulas: set[tuple[int, int]] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    last_row: int = -1
    last_column: int = -1

    def add_cell(self, row: int, column: int, *, percent: bool, formula: bool) -> None:
        self.reach(row, column)
        if percent:
            self.percent.add((row, column))
        if formula:
            self.formulas.add((row, column))

    def add_extent(self, top: int, left: int, row: int, column: int) -> None:
        """Raises ValueError for what cannot be. An empty sheet ends right before its beginning."""
        if row < top - 1 or column < left - 1:
            raise ValueError((top, left, row, column))
        self.reach(row, column)

    def reach(self, row: int, column: int) -> None:
        self.last_row, self.last_column = max(self.last_row, row), max(self.last_column, column)

    def hide_columns(self, first: int, last: int) -> None:
        self.hidden_columns.update(range(first, min(last, first + _MOST_HIDDEN) + 1))


def xls_marks(data: bytes) -> dict[str, SheetMarks]:
    """Raises SourceError for Excel 95, ValueError, struct.error or IndexError for damage."""
    stream = OleFile(data).stream("Workbook", "Book")
    if stream[4:6] != _BIFF_8:
        raise SourceError.because(t("table-old-excel"), hint=t("table-save-xlsx"))
    formats: dict[int, bool] = dict.fromkeys(_PERCENT_FORMATS, True)
    styles: list[bool] = []
    starts: dict[str, int] = {}
    for kind, body in _xls_records(stream, 0):
        if kind == _Xls.SHEET:
            wide = body[7] & 1
            text = body[8 : 8 + body[6] * (2 if wide else 1)]
            name = text.decode("utf-16-le" if wide else "latin-1")
            (starts[name],) = struct.unpack_from("<I", body)
        elif kind == _Xls.FORMAT:
            (number,) = struct.unpack_from("<H", body)
            formats[number] = b"%" in body[5:]
        elif kind == _Xls.STYLE:
            styles.append(formats.get(struct.unpack_from("<H", body, 2)[0], False))
        elif kind == _Xls.END:
            break
    return {name: _xls_sheet(stream, start, styles) for name, start in starts.items()}


def _xls_records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def _xls_sheet(stream: bytes, start: int, styles: list[bool]) -> SheetMarks:
    marks = SheetMarks()
    depth = 0
    for kind, body in _xls_records(stream, start):
        depth += _DEPTH.get(kind, 0)
        if depth == 0:
            break
        if kind in _XLS_CELLS:
            row, column, style = struct.unpack_from("<HHH", body)
            percent = _is_percent(styles, style)
            marks.add_cell(row, column, percent=percent, formula=kind == _Xls.FORMULA)
        elif kind == _Xls.RKS:
            row, first = struct.unpack_from("<HH", body)
            for at in range((len(body) - 6) // 6):
                (style,) = struct.unpack_from("<H", body, 4 + 6 * at)
                percent = _is_percent(styles, style)
                marks.add_cell(row, first + at, percent=percent, formula=False)
        else:
            _note_xls_lines(marks, kind, body)
    return marks


def _note_xls_lines(marks: SheetMarks, kind: int, body: bytes) -> None:
    if kind == _Xls.ROW and struct.unpack_from("<H", body, 12)[0] & 0x20:
        marks.hidden_rows.add(struct.unpack_from("<H", body)[0])
    elif kind == _Xls.EXTENT:
        top, row, left, column = struct.unpack_from("<IIHH", body)
        marks.add_extent(top, left, row - 1, column - 1)
    elif kind == _Xls.COLUMNS and struct.unpack_from("<H", body, 8)[0] & 1:
        marks.hide_columns(*struct.unpack_from("<HH", body))


def _is_percent(styles: list[bool], number: int) -> bool:
    return number < len(styles) and styles[number]


def xlsb_marks(archive: ZipFile) -> dict[str, SheetMarks]:
    """By sheet name. Raises whatever a damaged package makes its readers raise."""
    styles = _xlsb_styles(archive)
    parts = {
        str(link.get("Id")): _part_name(str(link.get("Target", "")))
        for link in xml_part(archive, "xl/_rels/workbook.bin.rels")
        if etree.QName(link).localname == "Relationship"
    }
    sheets: dict[str, SheetMarks] = {}
    for kind, body in _xlsb_records(archive.read("xl/workbook.bin")):
        if kind == _Xlsb.SHEET:
            part, at = _xlsb_text(body, 8)
            name, _ = _xlsb_text(body, at)
            if parts.get(part) in archive.namelist():
                sheets[name] = _xlsb_sheet(archive.read(parts[part]), styles)
    return sheets


def _part_name(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _xlsb_records(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        kind = data[at]
        at += 1
        if kind & 0x80:
            kind = (kind & 0x7F) | (data[at] & 0x7F) << 7
            at += 1
        length = shift = 0
        more = True
        while more and shift < _LENGTH_BITS:
            length |= (data[at] & 0x7F) << shift
            more = bool(data[at] & 0x80)
            shift += 7
            at += 1
        yield kind, data[at : at + length]
        at += length


def _xlsb_text(body: bytes, at: int) -> tuple[str, int]:
    (count,) = struct.unpack_from("<I", body, at)
    if count == _NO_TEXT:
        return "", at + 4
    end = at + 4 + 2 * count
    return body[at + 4 : end].decode("utf-16-le", "replace"), end


def _xlsb_styles(archive: ZipFile) -> list[bool]:
    if "xl/styles.bin" not in archive.namelist():
        return []
    formats = dict.fromkeys(_PERCENT_FORMATS, True)
    styles: list[bool] = []
    inside = False
    for kind, body in _xlsb_records(archive.read("xl/styles.bin")):
        if kind == _Xlsb.FORMAT:
            formats[struct.unpack_from("<H", body)[0]] = "%" in _xlsb_text(body, 2)[0]
        elif kind in (_Xlsb.BEGIN_STYLES, _Xlsb.END_STYLES):
            inside = kind == _Xlsb.BEGIN_STYLES
        elif kind == _Xlsb.STYLE and inside:
            styles.append(formats.get(struct.unpack_from("<H", body, 2)[0], False))
    return styles


def _xlsb_sheet(data: bytes, styles: list[bool]) -> SheetMarks:
    marks = SheetMarks()
    row = 0
    for kind, body in _xlsb_records(data):
        if kind == _Xlsb.ROW:
            (row,) = struct.unpack_from("<I", body)
            if body[11] & 0x10:
                marks.hidden_rows.add(row)
        elif kind in _XLSB_CELLS:
            column, style = struct.unpack_from("<II", body)
            percent = _is_percent(styles, style & 0xFFFFFF)
            marks.add_cell(row, column, percent=percent, formula=kind in _XLSB_FORMULAS)
        elif kind == _Xlsb.EXTENT:
            top, row, left, column = struct.unpack_from("<IIII", body)
            marks.add_extent(top, left, row, column)
        elif kind == _Xlsb.COLUMNS and struct.unpack_from("<H", body, 16)[0] & 1:
            marks.hide_columns(*struct.unpack_from("<II", body))
    return marks
