"""The report as a workbook: a sheet for each of its parts, figures as numbers, native charts.

It is read from the composed page, as every writer's: what is not on the page cannot be in the
workbook.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from lxml.etree import _Element

from facilitator.charts import CHARTS
from facilitator.charts.kind import ChartCells, ChartKind
from facilitator.compose.charts import read_figure, words_of
from facilitator.compose.document import Document
from facilitator.compose.raster import logo_as_png
from facilitator.errors import FacilitatorError
from facilitator.formats import Job
from facilitator.formats.office_file import LONGEST_PROPERTY, beginning, shortened
from facilitator.formats.xlsx.package import OLDEST, MemoryBook, guarded
from facilitator.formats.xlsx.report_layout import (
    USUAL_SIZE,
    CellFormats,
    PrintedPages,
    column_widths,
    is_nothing,
    is_number_cell,
    pixels,
    printed_number,
    rows_of,
    spans_rest,
    text_height,
)
from facilitator.model.activity import CONCEPT_MARKS
from facilitator.text.messages import Message
from facilitator.text.translator import translator

_LONGEST_NAME = 31
_SHORT = 900
"""Letters of a part that has no sheet of its own."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")


@dataclass
class ReportPart:
    """One sheet to be: its heading, and the elements of the page that stand below it."""

    title: str
    elements: list[_Element] = field(default_factory=list)
    heading: list[_Element] = field(default_factory=list)

    @property
    def is_short(self) -> bool:
        """Whether a few lines of text are all there is: too little for a sheet, and for a page."""
        texts = all(one.find(".//table") is None and one.tag != "table" for one in self.elements)
        return texts and sum(len(words_of(one)) for one in self.elements) < _SHORT


def write(job: Job) -> bytes:
    """The bytes of a workbook: the same for the same document and epoch."""
    document = job.document
    parts = _joined(part for part in parts_of(document) if part.elements)
    if not parts:
        raise FacilitatorError.because("The document has nothing to show.", where=document.name)
    when = datetime.fromtimestamp(job.epoch or 0, UTC).replace(tzinfo=None)
    book = MemoryBook(
        created=max(when, OLDEST),
        title=shortened(document.title, LONGEST_PROPERTY),
        author=shortened(document.author, LONGEST_PROPERTY),
    )
    formats = CellFormats(book, document.look)
    for part, name in zip(parts, _names(parts, document.language), strict=True):
        sheet = ReportSheet(book.add_worksheet(name), formats, document, part.elements)
        sheet.title(part.title)
        for element in part.elements:
            sheet.block(element)
        sheet.finish()
    return book.data()


def parts_of(document: Document) -> Iterator[ReportPart]:
    """The parts of a page: what its headings with a name of their own begin."""
    part = ReportPart("")
    for section in document.tree.findall("body/section"):
        if "front" in section.get("class", "").split():
            continue
        for element in _opened(section):
            if element.tag == "h2" and element.get("id"):
                yield part
                part = ReportPart(words_of(element), heading=[element])
            elif "cover" in element.get("class", "").split():
                heading = next(element.iter("h1"), None)
                part.title = words_of(heading) or document.title
                part.elements.extend(one for one in element if one is not heading)
            else:
                part.elements.append(element)
    yield part


def _joined(parts: Iterable[ReportPart]) -> list[ReportPart]:
    """What is short stands below the part before it, under its heading."""
    whole: list[ReportPart] = []
    for part in parts:
        if whole and part.is_short:
            whole[-1].elements += (*part.heading, *part.elements)
        else:
            whole.append(part)
    return whole


def _opened(section: _Element) -> Iterator[_Element]:
    """What stands in a sheet of the page; a heading and what is kept with it, one by one."""
    for element in section:
        if element.tag in ("header", "footer"):
            continue
        kept = "keep" in element.get("class", "").split()
        yield from element if kept and element.find("h2[@id]") is not None else [element]


def _names(parts: list[ReportPart], language: str) -> Iterator[str]:
    """A name for each sheet that workbooks allow, and that no other sheet has."""
    given: set[str] = set()
    fallback = translator(language).say(Message("workbook-sheet"))
    for part in parts:
        name = " ".join(_FORBIDDEN.sub("", part.title).split()) or fallback
        tried, number = beginning(name, _LONGEST_NAME).strip(), 1
        while tried.casefold() in given or tried.casefold() == "history":
            number += 1
            tried = f"{beginning(name, _LONGEST_NAME - 4).strip()} {number}"
        given.add(tried.casefold())
        yield tried


_TITLE, _HEADING, _SMALL = 1.6, 1.2, 0.9
"""Sizes of type, in times that of text."""
_EMPTY = 15.0
"""Points of a row that nothing is said of."""
_WITH_HEADING = 160.0
"""Points that a heading has below it on its page at least, itself included."""
_WIDEST = 860
"""Pixels: the width of a chart at most."""
_POINTS_PER_PIXEL = 0.75
_PIXELS_PER_MM = 96 / 25.4
_MARKS = frozenset(mark.sign for mark in CONCEPT_MARKS)
"""Calibri has none of them: those that stand in for it come from fonts of several sizes."""
_HEATS = ("heat1", "heat2", "heat3")
_FROZEN_ROWS = 8
"""A head further down is not kept in sight: it would leave no room for its table."""
_LOGO_ROOM = (40.0, 9.0)
"""Millimetres that a logo takes at most."""
_LOGO_FROM_TOP = 3


class ReportSheet:
    def __init__(
        self,
        sheet: Any,  # noqa: ANN401 - a worksheet of XlsxWriter
        formats: CellFormats,
        document: Document,
        elements: Sequence[_Element],
    ) -> None:
        self.sheet, self.formats, self.document = sheet, formats, document
        self.row, self.frozen, self.heads = 0, 1, 0
        self.scale = formats.size / USUAL_SIZE
        every = (table for element in elements for table in element.iter("table"))
        tables = [table for table in every if not _is_set(table)]
        self.widths = column_widths(tables)
        self.columns = max((len(row) for table in tables for row in rows_of(table)), default=0)
        for column, width in enumerate(self.widths):
            sheet.set_column(column, column, width * self.scale)
        wide = pixels(self.widths, self.scale) * _POINTS_PER_PIXEL
        self.pages = PrintedPages(document.look.sheet, wide)

    def title(self, words: str) -> None:
        size = round(self.formats.size * _TITLE)
        brand = self.formats.look.colour("brand")
        style = self.formats.of(
            font_size=size, bold=True, text_wrap=False, valign="vcenter", top=5, top_color=brand
        )
        for column in range(1, len(self.widths)):
            self.sheet.write_blank(self.row, column, None, style)
        self.sheet.write_string(self.row, 0, words, style)
        self._end_row(size * 1.9)

    def block(self, element: _Element) -> None:
        """A text, a list, a table or a figure; what holds several is taken apart."""
        if element.tag in ("h1", "h2", "h3"):
            self.pages.keep(_WITH_HEADING * self.scale, self.row)
            self._space()
            self._text(words_of(element), _HEADING, bold=True)
        elif element.tag == "p":
            self._paragraph(element)
        elif element.tag in ("ul", "ol"):
            for number, item in enumerate(element.iter("li"), start=1):
                mark = f"{number}. " if element.tag == "ol" else "\N{BULLET} "
                self._text(mark + words_of(item))
        elif element.tag == "table" and not _is_set(element):
            self._space()
            self._table(element)
            self._space()
        elif element.tag == "figure":
            self._figure(element)
        else:
            for child in element:
                self.block(child)

    def finish(self) -> None:
        """Keep in sight what says what is below: the heading, or a table's head near the top."""
        self.sheet.freeze_panes(self.frozen, 0)
        if self.frozen > 1 and self.heads == 1:
            self.sheet.repeat_rows(self.frozen - 1)
        self.sheet.print_area(0, 0, self.row, len(self.widths) - 1)
        foot = self.document.tree.find("body/section/footer/p/span[@class='left']")
        say = translator(self.document.language).say
        pages = say(Message("page-of", page="&P", pages="&N"))
        self.pages.set_up(self.sheet, self.document.look.paper, words_of(foot), pages)
        self.sheet.hide_gridlines(2)

    def _end_row(self, points: float) -> None:
        self.sheet.set_row(self.row, points)
        self.pages.take(points, self.row)
        self.row += 1

    def _space(self, rows: int = 1) -> None:
        for _ in range(rows):
            self.pages.take(_EMPTY, self.row)
            self.row += 1

    def _paragraph(self, element: _Element) -> None:
        kind, words = set(element.get("class", "").split()), words_of(element)
        image, soft = element.find("img"), self.formats.look.colour("soft")
        if image is not None:
            self._logo(image)
        elif "drawn" in kind:
            return
        elif {"note", "source"} & kind:
            self._text(words, _SMALL, font_color=soft)
        elif "headline" in kind:
            self._text(words, _TITLE, bold=True)
        elif {"kicker", "lede", "reversed-label"} & kind:
            self._text(words, font_color=soft)
        else:
            self._text(words, bold=bool({"label", "pull", "ask", "finding", "reversed"} & kind))

    def _logo(self, image: _Element) -> None:
        """The client's logo where the columns end, with its words for those who cannot see it."""
        picture = self.document.pictures.get(image.get("src", "").partition(":")[2])
        if picture is None:
            return
        data = logo_as_png(image, self.document)
        width, tall = (side * _PIXELS_PER_MM for side in picture.within(*_LOGO_ROOM))
        column = len(self.widths) - 1
        while column and pixels(self.widths[column:], self.scale) < width:
            column -= 1
        across, down = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
        free = pixels(self.widths[column:], self.scale) - round(width)
        options = {
            "image_data": BytesIO(data),
            "description": image.get("alt", ""),
            "x_offset": max(0, free),
            "y_offset": _LOGO_FROM_TOP,
            "x_scale": width / across,
            "y_scale": tall / down,
            "object_position": 3,
        }
        self.sheet.insert_image(0, column, "logo.png", options)

    def _text(self, words: str, size: float = 1, *, bold: bool = False, **style: object) -> None:
        """A text over all columns, as high as its lines need: merged cells never grow."""
        if not words:
            return
        style |= {"bold": bold, "font_size": round(self.formats.size * size)}
        if len(self.widths) > 1:
            last = len(self.widths) - 1
            self.sheet.merge_range(self.row, 0, self.row, last, "", self.formats.of(**style))
        self._string(0, words, style)
        self._end_row(text_height(words, sum(self.widths), size, bold=bold) * self.scale)

    def _string(self, column: int, words: str, style: dict[str, object]) -> None:
        written = self.formats.of(**style, **guarded(words))
        self.sheet.write_string(self.row, column, words, written)

    def _table(self, table: _Element, *, charted: bool = False) -> int:
        """Write a table; the first row of its body is returned."""
        rows, heads = rows_of(table), len(table.findall("thead/tr"))
        if heads:
            self.heads += 1
            if self.heads == 1 and self.row < _FROZEN_ROWS and not charted:
                self.frozen = self.row + heads
        first = self.row + heads
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                style = self._style(column, cell, head=number < heads, charted=charted)
                rest = spans_rest(row, column, self.columns)
                if rest:
                    self.sheet.merge_range(self.row, column, self.row, self.columns - 1, "")
                self._cell(column, cell, style, charted=charted, head=number < heads)
                for beside in range(column + 1, self.columns if rest else 0):
                    self.sheet.write_blank(self.row, beside, None, self.formats.of(**style))
            self._end_row(self._row_height(row, bold=number < heads))
        return first

    def _row_height(self, row: list[_Element], *, bold: bool = False) -> float:
        """Points that the highest cell of a row takes."""
        widths = dict(enumerate(self.widths))
        for column in range(len(row)):
            if spans_rest(row, column, self.columns):
                widths[column] = sum(self.widths[column:])
        return self.scale * max(
            (text_height(words_of(cell), widths[n], 1, bold=bold) for n, cell in enumerate(row)),
            default=_EMPTY,
        )

    def _style(
        self, column: int, cell: _Element, *, head: bool, charted: bool
    ) -> dict[str, object]:
        look = self.formats.look
        if head:
            return {
                "bold": True,
                "bg_color": look.colour("cue-tint"),
                "valign": "bottom",
                "bottom": 1,
                "bottom_color": look.colour("ink"),
                **_aligned(column, right=charted or is_number_cell(cell)),
            }
        heats = [name for name in cell.get("class", "").split() if name in _HEATS]
        return {
            "bold": cell.find("strong") is not None,
            "bottom": 1,
            "bottom_color": look.colour("hairline"),
            "valign": "vcenter",
            **_aligned(column, right=_is_figure(cell, charted=charted)),
            **({"bg_color": look.colour(heats[0])} if heats else {}),
        }

    def _cell(
        self, column: int, cell: _Element, style: dict[str, object], *, charted: bool, head: bool
    ) -> None:
        """A figure as a number that is shown as the page prints it, all else as text."""
        words = words_of(cell)
        if _MARKS & set(words):
            style |= {"font_name": "Arial", "font_size": self.formats.size - 1}
        counted = words.isdecimal() and charted if head else _is_figure(cell, charted=charted)
        number = printed_number(words, cell.get("data-value", "")) if counted else None
        if number:
            shown = {} if head else {"num_format": number.number_format}
            value = int(words) if head else number.number
            self.sheet.write_number(self.row, column, value, self.formats.of(**style, **shown))
        elif charted and counted and is_nothing(words):
            # A chart would draw words as nothing, and say 0.
            self.sheet.write_blank(self.row, column, None, self.formats.of(**style))
        else:
            self._string(column, words, style)

    def _figure(self, element: _Element) -> None:
        """The data table, and below it the chart that is made of it; never torn over two pages."""
        table = element.find("table")
        if table is None:
            return
        data = read_figure(element)
        excel = CHARTS.get(data.kind, ChartKind()).excel
        tall = excel.pixels(data) if excel else 0
        body = sum(self._row_height(row) for row in rows_of(table))
        after = math.ceil(tall * _POINTS_PER_PIXEL / _EMPTY) + 1
        self.pages.keep(body + (after + 2) * _EMPTY * self.scale, self.row)
        self._space()
        for drawn in element.iterfind("figcaption/span"):
            drawn.text = ""  # It explains the drawing on paper: a square a person, a band.
        self._text(words_of(element.find("figcaption")), bold=True)
        cells = ChartCells(self.sheet.get_name(), data, self._table(table, charted=True))
        self._space()
        if excel and tall:
            wide, look = min(pixels(self.widths, self.scale), _WIDEST), self.formats.look
            excel.add(self.formats.book, self.sheet, cells, look.colours, self.row, wide)
            self._space(after)


def _is_set(element: _Element) -> bool:
    """Whether a table only sets texts side by side or on a ground."""
    names = element.get("class", "").split()
    return element.tag == "table" and bool({"findings", "panel"} & set(names))


def _aligned(column: int, *, right: bool) -> dict[str, object]:
    """Figures at the right, names at the left, other texts a little away from figures."""
    if right:
        return {"align": "right"}
    return {"align": "left", "indent": 1} if column else {"align": "left"}


def _is_figure(cell: _Element, *, charted: bool) -> bool:
    return cell.tag == "td" and (charted or is_number_cell(cell))
