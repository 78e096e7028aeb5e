"""What the records of old and binary workbooks (.xls, .xlsb) say of cells beside their values.

The library that reads these files gives values alone: not that people see a percentage, a formula
or nothing at all, and it lays out every cell up to the last one, however far away that is.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from zipfile import ZipFile

from lxml import etree

from facilitator.errors import SourceError
from facilitator.tables.office_files import xml_part

_PERCENT_FORMATS = frozenset({9, 10})
_MOST_HIDDEN = 16_384
_BIFF_8 = b"\x00\x06"
"""The version of its records that Excel has written since 1997."""


class _Xls(IntEnum):
    """Kinds of record in a workbook from before 2007."""

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
    """Kinds of record in a binary workbook."""

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
    """A sheet's cells that people see as percentages or that are formulas, and hidden lines.

    All places count from 0. The last row and column are those with a value, or that are said to
    have one; -1 for none.
    """

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
        """Note where a sheet says that it begins and ends. Raises ValueError for what cannot be.

        An empty sheet ends right before its beginning.
        """
        if row < top - 1 or column < left - 1:
            raise ValueError((top, left, row, column))
        self.reach(row, column)

    def reach(self, row: int, column: int) -> None:
        self.last_row, self.last_column = max(self.last_row, row), max(self.last_column, column)

    def hide_columns(self, first: int, last: int) -> None:
        self.hidden_columns.update(range(first, min(last, first + _MOST_HIDDEN) + 1))


def xls_marks(data: bytes) -> dict[str, SheetMarks]:
    """By the sheets' names.

    Raises SourceError for a file that is too old, ValueError, struct.error or IndexError for one
    that is damaged.
    """
    stream = _OleFile(data).stream("Workbook", "Book")
    if stream[4:6] != _BIFF_8:
        raise SourceError.because("It was saved by Excel 95 or older.", hint="Save it as .xlsx.")
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
    """By the sheets' names. Raises whatever a damaged package makes its readers raise."""
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


class _OleFile:
    """The container of office files from before 2007, sector by sector.

    Raises ValueError, struct.error or IndexError where it is damaged.
    """

    _FREE_FROM = 0xFFFFFFFA
    _ENTRY = 128
    _FAT_SECTORS_IN_HEADER = 109

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._size = 1 << struct.unpack_from("<H", data, 30)[0] % 20
        self._most = len(data) // self._size + 1
        self._fat = [
            entry
            for number in self._fat_sectors()[: self._most]
            for entry in self._numbers(self._sector(number))
        ]

    def stream(self, *names: str) -> bytes:
        """The content of the first stream with one of these names; nothing if there is none."""
        (first,) = struct.unpack_from("<I", self._data, 48)
        (cutoff,) = struct.unpack_from("<I", self._data, 56)
        folder = self._chain(first)
        root_start = struct.unpack_from("<I", folder, 116)[0]
        for at in range(0, len(folder) - self._ENTRY + 1, self._ENTRY):
            length = struct.unpack_from("<H", folder, at + 64)[0]
            name = folder[at : at + max(0, length - 2)].decode("utf-16-le", "replace")
            if name in names:
                start, size = struct.unpack_from("<II", folder, at + 116)
                if size < cutoff:
                    return self._small_stream(start, size, root_start)
                return self._chain(start)[:size]
        return b""

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._data[start : start + self._size]

    def _fat_sectors(self) -> list[int]:
        sectors = list(struct.unpack_from(f"<{self._FAT_SECTORS_IN_HEADER}I", self._data, 76))
        follow, count = struct.unpack_from("<II", self._data, 68)
        for _ in range(min(count, self._most)):
            more = self._numbers(self._sector(follow))
            sectors += more[:-1]
            follow = more[-1]
        return [number for number in sectors if number < self._FREE_FROM]

    @staticmethod
    def _numbers(data: bytes) -> list[int]:
        return list(struct.unpack_from(f"<{len(data) // 4}I", data))

    def _chain(self, number: int) -> bytes:
        parts: list[bytes] = []
        while number < self._FREE_FROM and len(parts) <= self._most:
            parts.append(self._sector(number))
            number = self._fat[number]
        return b"".join(parts)

    def _small_stream(self, number: int, size: int, root_start: int) -> bytes:
        """A stream below the cutoff, which lies in small sectors inside of another stream."""
        within = self._chain(root_start)
        (first,) = struct.unpack_from("<I", self._data, 60)
        small = 1 << struct.unpack_from("<H", self._data, 32)[0] % 20
        table = self._numbers(self._chain(first))
        parts: list[bytes] = []
        while number < self._FREE_FROM and len(parts) * small < size:
            parts.append(within[number * small : (number + 1) * small])
            number = table[number]
        return b"".join(parts)[:size]
