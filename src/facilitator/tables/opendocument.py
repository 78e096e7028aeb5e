"""Workbooks of LibreOffice and its kin (.ods), with what people see of each cell.

calamine says nothing of percentages, formulas and hidden lines in them, and finding these out
means walking the same cells, repeats and all.
"""

from __future__ import annotations

from collections.abc import Iterator
from zipfile import ZipFile

from lxml.etree import _Element

from facilitator.tables.grid import (
    AS_DATE,
    CALCULATED,
    EMPTY,
    MOST_COLUMNS,
    MOST_ROWS,
    SHOWS_ERROR,
    GridCell,
    GridRow,
    SheetName,
    TableFile,
    read_workbook,
    too_many_columns,
    too_many_rows,
)
from facilitator.tables.office_files import encrypted_file, not_a_workbook, xml_part

_SPACE = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _OFFICE = f"{{{_SPACE}table:1.0}}", f"{{{_SPACE}office:1.0}}"
_STYLE, _TEXT = f"{{{_SPACE}style:1.0}}", f"{{{_SPACE}text:1.0}}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_MOST_REPEATS = 2_000_000


def read_opendocument(archive: ZipFile) -> TableFile:
    """The tables of a workbook whose package was looked at. Raises anything on a damaged one."""
    manifest = "META-INF/manifest.xml"
    if manifest in archive.namelist() and b"encryption-data" in archive.read(manifest):
        raise encrypted_file()
    root = xml_part(archive, "content.xml")
    tables = root.findall(f".//{_OFFICE}spreadsheet/{_TABLE}table")
    if not tables:
        raise not_a_workbook(frozenset(archive.namelist()))
    hidden = {
        str(style.get(f"{_STYLE}name"))
        for style in root.iter(f"{_STYLE}style")
        for properties in style.iter(f"{_STYLE}table-properties")
        if properties.get(f"{_TABLE}display") == "false"
    }
    names = [
        SheetName(table.get(f"{_TABLE}name", ""), table.get(f"{_TABLE}style-name") not in hidden)
        for table in tables
    ]
    return read_workbook(names, lambda at: (_rows(tables[at]), _hidden_columns(tables[at])))


def _hidden_columns(table: _Element) -> Iterator[int]:
    at = 0
    for column in table.iter(f"{_TABLE}table-column"):
        count = _repeats(column, "columns")
        if _is_hidden(column):
            yield from range(at, min(at + count, MOST_COLUMNS))
        at += count


def _is_hidden(element: _Element) -> bool:
    return element.get(f"{_TABLE}visibility", "visible") != "visible"


def _rows(table: _Element) -> Iterator[GridRow]:
    number = 0
    for row in table.iter(f"{_TABLE}table-row"):
        count = _repeats(row, "rows")
        cells = list(_cells(row))
        if cells:
            if count > MOST_ROWS:
                raise too_many_rows()
            for at in range(number, number + count):
                yield GridRow(at, cells, _is_hidden(row))
        number += count


def _cells(row: _Element) -> Iterator[GridCell]:
    """The cells of a row up to the last that holds anything."""
    empty = 0
    for element in row.iterchildren(*_CELLS):
        count = _repeats(element, "columns")
        cell = _cell(element)
        if not cell.text and not cell.lost:
            empty += count
            continue
        if empty + count > MOST_COLUMNS:
            raise too_many_columns()
        yield from [EMPTY] * empty
        yield from [cell] * count
        empty = 0


def _repeats(element: _Element, what: str) -> int:
    count = element.get(f"{_TABLE}number-{what}-repeated", "1")
    return min(int(count), _MOST_REPEATS) if count.isdecimal() else 1


def _cell(element: _Element) -> GridCell:
    kind = element.get(f"{_OFFICE}value-type", "")
    text = "\n".join(_paragraph(line) for line in element.findall(f"{_TEXT}p")).strip()
    formula = element.get(f"{_TABLE}formula") is not None
    if element.get(f"{_CALC}value-type") == "error":
        return GridCell(text, SHOWS_ERROR, lost=True)
    if kind in ("date", "time"):
        value = element.get(f"{_OFFICE}{kind}-value", text)
        day = value.removesuffix("T00:00:00")
        return GridCell(day, CALCULATED if formula else AS_DATE, lost=not formula)
    if kind in ("float", "currency"):
        number = float(element.get(f"{_OFFICE}value", "nan"))
        text = str(int(number)) if number.is_integer() else str(number)
    elif kind == "boolean":
        text = element.get(f"{_OFFICE}boolean-value", text)
    return GridCell(text, CALCULATED if formula else "")


def _paragraph(line: _Element) -> str:
    """The text of a paragraph; runs of spaces and breaks are elements of their own."""
    parts = [line.text or ""]
    for part in line:
        if part.tag == f"{_TEXT}s":
            parts.append(" " * min(int(part.get(f"{_TEXT}c", "1")), 100))
        elif part.tag == f"{_TEXT}tab":
            parts.append("\t")
        elif part.tag == f"{_TEXT}line-break":
            parts.append("\n")
        elif part.tag in (f"{_TEXT}a", f"{_TEXT}span"):
            parts.append(_paragraph(part))
        parts.append(part.tail or "")
    return "".join(parts)
