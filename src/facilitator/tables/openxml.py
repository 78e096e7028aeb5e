"""Workbooks of Excel since 2007 (.xlsx), with what people see of each cell.

openpyxl reads the values, row by row: calamine lays out every cell up to the last one, which in
these files may be a billion, and says nothing of percentages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

from facilitator.errors import SourceError
from facilitator.tables.grid import (
    SHOWS_ERROR,
    GridCell,
    GridRow,
    SheetName,
    SheetRows,
    TableFile,
    read_workbook,
    value_cell,
)

_MOST_HIDDEN = 16_384
_STRICT = b"purl.oclc.org/ooxml/spreadsheetml"
_TRUE = ("1", "true")


@dataclass
class _SheetMarkup:
    """What a sheet's part says of its cells beside their values."""

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


def read_openxml(data: bytes, archive: ZipFile) -> TableFile:
    """The tables of a workbook whose package was looked at. Raises anything on a damaged one."""
    from openpyxl import load_workbook

    if _STRICT in archive.read("xl/workbook.xml"):
        raise SourceError.because(
            "It is a Strict Open XML workbook.", hint="Save it as an Excel workbook (.xlsx)."
        )
    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        sheets: list[Any] = list(book.worksheets)

        def read_sheet(at: int) -> SheetRows:
            path = sheets[at]._worksheet_path.lstrip("/")  # noqa: SLF001 - nothing else says it
            with archive.open(path) as part:
                markup = _read_markup(part)
            return _rows(sheets[at], markup), markup.hidden_columns

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
        elif event == "start" and element.get("hidden") in _TRUE:
            markup.hide(kind, element)
        elif kind == "f" and cell:
            markup.formulas.add(cell)
        elif event == "end" and kind == "row":
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    return markup


def _rows(sheet: Any, markup: _SheetMarkup) -> Iterator[GridRow]:  # noqa: ANN401
    sheet.reset_dimensions()  # what a sheet says of its own size is often wrong
    percent: dict[int, bool] = {}
    for number, row in enumerate(sheet.iter_rows()):
        if row:
            cells = [_cell(cell, markup, percent) for cell in row]
            yield GridRow(number, cells, number in markup.hidden_rows)


def _cell(cell: Any, markup: _SheetMarkup, percent: dict[int, bool]) -> GridCell:  # noqa: ANN401
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
