"""Workbooks of LibreOffice and its kin (.ods), with what people see of each cell."""

from __future__ import annotations

from collections.abc import Iterator
from zipfile import ZipFile

from lxml.etree import _Element

from facilitator.errors import SourceError
from facilitator.tables.grid import (
    EMPTY,
    MOST_COLUMNS,
    MOST_ROWS,
    Grid,
    GridCell,
    GridRow,
    TableFile,
    build_grid,
)
from facilitator.tables.sheets import AS_DATE, WORKED, WRONG, SheetName, chosen, table_file
from facilitator.tables.sniff import locked, no_workbook
from facilitator.tables.zip_archive import xml_part

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
        raise locked()
    root = xml_part(archive, "content.xml")
    tables = root.findall(f".//{_OFFICE}spreadsheet/{_TABLE}table")
    if not tables:
        raise no_workbook(frozenset(archive.namelist()))
    unseen = {
        str(style.get(f"{_STYLE}name"))
        for style in root.iter(f"{_STYLE}style")
        for properties in style.iter(f"{_STYLE}table-properties")
        if properties.get(f"{_TABLE}display") == "false"
    }
    names = [
        SheetName(t.get(f"{_TABLE}name", ""), t.get(f"{_TABLE}style-name") not in unseen)
        for t in tables
    ]
    taken = chosen(names)
    called = len(taken) > 1
    return table_file((_grid(tables[p], names[p].name, called=called) for p in taken), names)


def _grid(table: _Element, name: str, *, called: bool) -> Grid:
    return build_grid(_rows(table), name if called else "", name, frozenset(_hidden(table)))


def _hidden(table: _Element) -> Iterator[int]:
    place = 0
    for column in table.iter(f"{_TABLE}table-column"):
        count = _repeats(column, "columns")
        if column.get(f"{_TABLE}visibility", "visible") != "visible":
            yield from range(place, min(place + count, MOST_COLUMNS))
        place += count


def _rows(table: _Element) -> Iterator[GridRow]:
    number = 0
    for row in table.iter(f"{_TABLE}table-row"):
        count = _repeats(row, "rows")
        cells = list(_cells(row))
        if cells:
            if count > MOST_ROWS:
                raise SourceError.because(
                    f"It has more than {MOST_ROWS:,} rows.", hint="Send it in several parts."
                )
            hidden = row.get(f"{_TABLE}visibility", "visible") != "visible"
            for at in range(number, number + count):
                yield GridRow(at, cells, hidden)
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
            raise SourceError.because(
                f"It has more than {MOST_COLUMNS:,} columns.", hint="Leave in only the answers."
            )
        yield from [EMPTY] * empty
        yield from [cell] * count
        empty = 0


def _repeats(element: _Element, what: str) -> int:
    said = element.get(f"{_TABLE}number-{what}-repeated", "1")
    return min(int(said), _MOST_REPEATS) if said.isdecimal() else 1


def _cell(element: _Element) -> GridCell:
    kind = element.get(f"{_OFFICE}value-type", "")
    shown = "\n".join(_words(line) for line in element.findall(f"{_TEXT}p")).strip()
    formula = element.get(f"{_TABLE}formula") is not None
    if element.get(f"{_CALC}value-type") == "error":
        return GridCell(shown, WRONG, lost=True)
    if kind in ("date", "time"):
        value = element.get(f"{_OFFICE}{kind}-value", shown)
        day = value.removesuffix("T00:00:00")
        return GridCell(day, WORKED if formula else AS_DATE, lost=not formula)
    text = shown
    if kind in ("float", "currency"):
        number = float(element.get(f"{_OFFICE}value", "nan"))
        text = str(int(number)) if number.is_integer() else str(number)
    elif kind == "boolean":
        text = element.get(f"{_OFFICE}boolean-value", shown)
    return GridCell(text, WORKED if formula else "")


def _words(line: _Element) -> str:
    """The text of a paragraph; runs of spaces and breaks are elements of their own."""
    said = [line.text or ""]
    for part in line:
        if part.tag == f"{_TEXT}s":
            said.append(" " * min(int(part.get(f"{_TEXT}c", "1")), 100))
        elif part.tag == f"{_TEXT}tab":
            said.append("\t")
        elif part.tag == f"{_TEXT}line-break":
            said.append("\n")
        elif part.tag in (f"{_TEXT}a", f"{_TEXT}span"):
            said.append(_words(part))
        said.append(part.tail or "")
    return "".join(said)
