"""Workbooks of Excel since 2007 (.xlsx) and of LibreOffice and its kin (.ods).

calamine does not say what people see: percentages, formulas and hidden lines; and it lays out every
cell of an .xlsx up to the last one, which may be a billion. openpyxl reads row by row.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree
from lxml.etree import _Element

from facilitator.errors import SourceError
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
    SheetRows,
    TableFile,
    read_workbook,
    too_many_columns,
    too_many_rows,
    value_cell,
)
from facilitator.tables.office_files import encrypted_file, not_a_workbook, xml_part
from facilitator.text.interface import t

_MOST_HIDDEN = 16_384
_STRICT = b"purl.oclc.org/ooxml/spreadsheetml"
_TRUE = ("1", "true")
_SPACE = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _OFFICE = f"{{{_SPACE}table:1.0}}", f"{{{_SPACE}office:1.0}}"
_STYLE, _TEXT = f"{{{_SPACE}style:1.0}}", f"{{{_SPACE}text:1.0}}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_MOST_REPEATS = 2_000_000


@dataclass
class _SheetMarkup:
    formulas: set[str] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)

    def hide(self, kind: str, element: Any) -> None:  # noqa: ANN401 - an element of lxml
        if kind == "row":
            self.hidden_rows.add(int(element.get("r", "0")) - 1)
        elif kind == "col":
            first = int(element.get("min", "1"))
            last = min(int(element.get("max", first)), first + _MOST_HIDDEN)
            self.hidden_columns.update(range(first - 1, last))


_LONGEST_NUMBER = len("1048576")
"""Digits of a row's: no sheet has more."""


def read_openxml(data: bytes, archive: ZipFile) -> TableFile:
    """Raises anything on a damaged workbook."""
    from openpyxl import load_workbook

    if _STRICT in archive.read("xl/workbook.xml"):
        raise SourceError.because(t("table-strict"), hint=t("table-strict-hint"))
    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        sheets: list[Any] = list(book.worksheets)

        def read_sheet(at: int) -> SheetRows:
            path = sheets[at]._worksheet_path.lstrip("/")  # noqa: SLF001 - nothing else says it
            with archive.open(path) as part:
                markup = _read_markup(part)
            return _xlsx_rows(sheets[at], markup), markup.hidden_columns

        names = [SheetName(sheet.title, sheet.sheet_state == "visible") for sheet in sheets]
        return read_workbook(names, read_sheet)
    finally:
        book.close()


def _read_markup(part: Any) -> _SheetMarkup:  # noqa: ANN401 - an open member of a zip file
    markup = _SheetMarkup()
    cell = ""
    parser = etree.iterparse(
        part,
        events=("start", "end"),
        tag=("{*}c", "{*}f", "{*}row", "{*}col"),
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
    )
    for event, element in parser:
        kind = etree.QName(element).localname
        if event == "start" and kind == "c":
            cell = element.get("r", "")
        elif event == "start" and kind == "row" and len(element.get("r", "")) > _LONGEST_NUMBER:
            raise too_many_rows()  # openpyxl would count all that are missing before it
        elif event == "start" and element.get("hidden") in _TRUE:
            markup.hide(kind, element)
        elif kind == "f" and cell:
            markup.formulas.add(cell)
        elif event == "end" and kind == "row":
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    return markup


def _xlsx_rows(sheet: Any, markup: _SheetMarkup) -> Iterator[GridRow]:  # noqa: ANN401
    sheet.reset_dimensions()  # what a sheet says of its own size is often wrong
    percent: dict[int, bool] = {}
    for number, row in enumerate(sheet.iter_rows()):
        if row:
            cells = [_xlsx_cell(cell, markup, percent) for cell in row]
            yield GridRow(number, cells, number in markup.hidden_rows)


def _xlsx_cell(cell: Any, markup: _SheetMarkup, percent: dict[int, bool]) -> GridCell:  # noqa: ANN401
    value = cell.value
    formula = bool(markup.formulas) and getattr(cell, "coordinate", "") in markup.formulas
    if value is None:
        return value_cell(None, formula=formula)
    if cell.data_type == "e":
        return GridCell(str(value), SHOWS_ERROR, lost=True)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return value_cell(value, formula=formula)
    style = cell._style_id  # noqa: SLF001 - looking a format up for each cell takes half the time
    if style not in percent:
        percent[style] = "%" in str(cell.number_format)
    return value_cell(value, percent=percent[style], formula=formula)


def read_opendocument(archive: ZipFile) -> TableFile:
    """Raises anything on a damaged workbook."""
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
    return read_workbook(names, lambda at: (_ods_rows(tables[at]), _hidden_columns(tables[at])))


def _hidden_columns(table: _Element) -> Iterator[int]:
    at = 0
    for column in table.iter(f"{_TABLE}table-column"):
        count = _repeats(column, "columns")
        if _is_hidden(column):
            yield from range(at, min(at + count, MOST_COLUMNS))
        at += count


def _is_hidden(element: _Element) -> bool:
    return element.get(f"{_TABLE}visibility", "visible") != "visible"


def _ods_rows(table: _Element) -> Iterator[GridRow]:
    number = 0
    for row in table.iter(f"{_TABLE}table-row"):
        count = _repeats(row, "rows")
        cells = list(_ods_cells(row))
        if cells:
            if count > MOST_ROWS:
                raise too_many_rows()
            for at in range(number, number + count):
                yield GridRow(at, cells, _is_hidden(row))
        number += count


def _ods_cells(row: _Element) -> Iterator[GridCell]:
    empty = 0
    for element in row.iterchildren(*_CELLS):
        count = _repeats(element, "columns")
        cell = _ods_cell(element)
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


def _ods_cell(element: _Element) -> GridCell:
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
    """Runs of spaces and breaks are elements of their own."""
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
