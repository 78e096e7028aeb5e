"""Workbooks of Excel since 2007 (.xlsx), with what people see of each cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

from facilitator.errors import SourceError
from facilitator.tables.grid import Grid, GridCell, GridRow, TableFile, build_grid
from facilitator.tables.sheets import WRONG, SheetName, cell_of, chosen, table_file

_MOST_HIDDEN = 16_384
_STRICT = b"purl.oclc.org/ooxml/spreadsheetml"


@dataclass
class _Marks:
    """What a sheet's part says of its cells beside their values."""

    formulas: set[str] = field(default_factory=set)
    rows: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)


def read_openxml(data: bytes, archive: ZipFile) -> TableFile:
    """The tables of a workbook whose package was looked at. Raises anything on a damaged one."""
    from openpyxl import load_workbook

    if _STRICT in archive.read("xl/workbook.xml"):
        raise SourceError.because(
            "It is a Strict Open XML workbook.", hint="Save it as an Excel workbook (.xlsx)."
        )
    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        every: list[Any] = list(book.worksheets)
        names = [SheetName(one.title, one.sheet_state == "visible") for one in every]
        taken = chosen(names)
        called = len(taken) > 1
        grids = (_grid(every[place], archive, called=called) for place in taken)
        return table_file(grids, names)
    finally:
        book.close()


def _grid(sheet: Any, archive: ZipFile, *, called: bool) -> Grid:  # noqa: ANN401 - untyped
    with archive.open(sheet._worksheet_path.lstrip("/")) as part:  # noqa: SLF001 - nothing else says it
        marks = _marks(part)
    rows = _rows(sheet, marks)
    title = sheet.title
    return build_grid(rows, title if called else "", title, frozenset(marks.columns))


def _marks(part: Any) -> _Marks:  # noqa: ANN401 - an open member of a zip file
    found = _Marks()
    place = ""
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
            place = element.get("r", "")
        elif event == "start" and element.get("hidden") in _TRUE:
            _hide(found, kind, element)
        elif kind == "f" and place:
            found.formulas.add(place)
        elif event == "end" and kind == "row":
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    return found


def _hide(found: _Marks, kind: str, element: Any) -> None:  # noqa: ANN401 - an element of lxml
    if kind == "row":
        found.rows.add(int(element.get("r", "0")) - 1)
    elif kind == "col":
        first = int(element.get("min", "1"))
        last = min(int(element.get("max", first)), first + _MOST_HIDDEN)
        found.columns.update(range(first - 1, last))


_TRUE = ("1", "true")


def _rows(sheet: Any, marks: _Marks) -> Iterator[GridRow]:  # noqa: ANN401
    sheet.reset_dimensions()  # what a sheet says of its own size is often wrong
    percent: dict[int, bool] = {}
    for number, row in enumerate(sheet.iter_rows()):
        if row:
            cells = [_cell(cell, marks, percent) for cell in row]
            yield GridRow(number, cells, number in marks.rows)


def _cell(cell: Any, marks: _Marks, percent: dict[int, bool]) -> GridCell:  # noqa: ANN401
    value = cell.value
    formula = bool(marks.formulas) and getattr(cell, "coordinate", "") in marks.formulas
    if value is None:
        return cell_of(None, formula=formula)
    if cell.data_type == "e":
        return GridCell(str(value), WRONG, lost=True)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return cell_of(value, formula=formula)
    style = cell._style_id  # noqa: SLF001 - looking a format up for each cell takes half the time
    if style not in percent:
        percent[style] = "%" in str(cell.number_format)
    return cell_of(value, percent=percent[style], formula=formula)
