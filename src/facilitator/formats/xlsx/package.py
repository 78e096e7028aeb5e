"""A workbook as bytes, the same for the same content, and how its cells are written."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZipFile

from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.styles import Font
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from facilitator.system.repeatable_zip import repeatable_zip, undated_members
from facilitator.tables.grid import looks_like_formula

INK, SOFT, RULE, TINT, OPEN = "1C2126", "5B6570", "8A9199", "EEF2F4", "FBF1DC"
"""Colours, as the look has them: text, small words, rules, heads, what is still open."""
_FIRST = "[Content_Types].xml"


def workbook_bytes(book: Any) -> bytes:  # noqa: ANN401 - a workbook of openpyxl
    """The file. Its parts stand in order, and every date in it is the same."""
    stream = BytesIO()
    _MemoryWriter(book, ZipFile(stream, "w")).save()
    members = undated_members(stream.getvalue())
    return repeatable_zip(sorted(members, key=lambda member: (member[0] != _FIRST, member[0])))


class _MemoryWriter(ExcelWriter):
    """Writes sheets in memory: openpyxl's own puts them, with the answers, into temporary files."""

    def __init__(self, book: Any, archive: ZipFile) -> None:  # noqa: ANN401 - as above
        super().__init__(book, archive)
        self._into = archive

    def write_worksheet(self, ws: Any) -> None:  # noqa: ANN401 - a sheet of openpyxl
        # What openpyxl does there, step by step, but for the file.
        drawing = ws._drawing = SpreadsheetDrawing()  # noqa: SLF001
        drawing.charts, drawing.images = ws._charts, ws._images  # noqa: SLF001
        sheet = BytesIO()
        writer: Any = WorksheetWriter(ws, sheet)
        writer.write()
        ws._rels = writer._rels  # noqa: SLF001
        self._into.writestr(ws.path[1:], sheet.getvalue())
        self.manifest.append(ws)


def font(size: float = 11, colour: str = INK, *, bold: bool = False, italic: bool = False) -> Font:
    """A font by name: where none is named, programs choose one of their own."""
    return Font(name="Calibri", size=size, color=colour, bold=bold, italic=italic)


def for_print(sheet: Any) -> None:  # noqa: ANN401 - a sheet of openpyxl
    """On its side, as wide as the page, as many pages as it takes."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def put(cell: Any, value: str | float | None) -> Any:  # noqa: ANN401
    """Write a value as what it is: a text that looks like a formula stays a text."""
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
        if looks_like_formula(value):
            cell.style = "Normal"
            cell.quotePrefix = True
    return cell
