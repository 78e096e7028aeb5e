"""The report as a workbook: a sheet for each of its parts, figures as numbers, native charts.

It is read from the composed page, as every writer's: what is not on the page cannot be in the
workbook.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
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
from facilitator.formats.office_file import LONGEST_PROPERTY, without_middle
from facilitator.formats.xlsx.package import OLDEST, MemoryBook, guarded
from facilitator.formats.xlsx.printed_numbers import is_nothing, printed_number
from facilitator.formats.xlsx.report_layout import (
    USUAL_SIZE,
    CellFormats,
    Fact,
    PrintedPages,
    ReportPart,
    cell_style,
    column_widths,
    is_figure,
    is_set,
    joined_parts,
    parts_of,
    pixels,
    rows_of,
    sheet_names,
    spans_rest,
    text_height,
    write_data,
)
from facilitator.model.activity import CONCEPT_MARKS
from facilitator.text.interface import t
from facilitator.text.messages import Message
from facilitator.text.plain_text import first_sentence
from facilitator.text.translator import translator


def write(job: Job) -> bytes:
    """The bytes of a workbook: the same for the same document and epoch."""
    document = job.document
    parts = joined_parts(part for part in parts_of(document) if part.elements)
    if not parts:
        raise FacilitatorError.because(t("page-nothing-to-show"), where=document.name)
    when = datetime.fromtimestamp(job.epoch or 0, UTC).replace(tzinfo=None)
    book = MemoryBook(
        created=max(when, OLDEST),
        title=without_middle(document.title, LONGEST_PROPERTY),
        author=without_middle(document.author, LONGEST_PROPERTY),
    )
    formats = CellFormats(book, document.look)
    say = translator(document.language).say
    *names, data = sheet_names((*parts, ReportPart(say(Message("workbook-data")))), say)
    sheets = [
        ReportSheet(book.add_worksheet(name), formats, document, part)
        for part, name in zip(parts, names, strict=True)
    ]
    facts = [fact for sheet in sheets for fact in sheet.facts]
    others = names[1:] + ([data] if facts else [])
    if others:
        sheets[0].contents(say(Message("workbook-contents")), others)
    if facts:
        write_data(book.add_worksheet(data), formats, document, facts)
    for sheet in sheets:
        sheet.finish()
    for sheet in book.worksheets() if document.look.direction == "rtl" else ():
        sheet.right_to_left()
    return book.data()


_TITLE, _HEADING, _SMALL, _FIGURE = 1.6, 1.2, 0.9, 2.2
"""Sizes of type, in times that of text."""
_FIGURE_ROOM = 22.0
"""Digits of the column in which the figures of findings stand."""
_LINK, _AROUND, _TO_FILTER = 18.0, 5.0, 8
"""Points of a row with a link, and of white in those of a finding; rows that one filters."""
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
        part: ReportPart,
    ) -> None:
        elements = part.elements
        self.sheet, self.formats, self.document = sheet, formats, document
        self.row, self.frozen, self.heads = 0, 1, 0
        self.facts: list[Fact] = []
        self.heading = part.title
        self.name = translator(document.language).say(Message("what"))
        self.scale = formats.size / USUAL_SIZE
        every = (table for element in elements for table in element.iter("table"))
        tables = [table for table in every if not is_set(table)]
        self.widths = column_widths(tables)
        if any("findings" in element.get("class", "") for element in elements):
            self.widths[0] = max(self.widths[0], _FIGURE_ROOM)
        self.columns = max((len(row) for table in tables for row in rows_of(table)), default=0)
        for column, width in enumerate(self.widths):
            sheet.set_column(column, column, width * self.scale)
        wide = pixels(self.widths, self.scale) * _POINTS_PER_PIXEL
        self.pages = PrintedPages(document.look.sheet, wide)
        self.title(part.title)
        for element in elements:
            self.block(element)

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
        known = {"p": self._paragraph, "ul": self._list, "ol": self._list, "figure": self._figure,
                 "img": self._logo}  # fmt: skip
        if element.tag in ("h1", "h2", "h3"):
            self.pages.keep(_WITH_HEADING * self.scale, self.row)
            self._space()
            self.heading = words_of(element)
            self._text(self.heading, _HEADING, bold=True)
        elif element.tag in known:
            known[element.tag](element)
        elif "findings" in element.get("class", ""):
            self._findings(element)
        elif element.tag == "table" and not is_set(element):
            self._space()
            self._table(element)
            self._space()
        else:
            for child in element:
                self.block(child)

    def _list(self, element: _Element) -> None:
        for number, item in enumerate(element.iter("li"), start=1):
            mark = f"{number}. " if element.tag == "ol" else "\N{BULLET} "
            self._text(mark + words_of(item))

    def contents(self, title: str, names: Sequence[str]) -> None:
        """Where the rest is: a link to each of the other sheets."""
        self._space()
        self._text(title, _HEADING, bold=True)
        link = self.formats.of(font_color=self.formats.look.colour("second"), underline=1)
        for name in names:
            if len(self.widths) > 1:
                self.sheet.merge_range(self.row, 0, self.row, len(self.widths) - 1, "", link)
            self.sheet.write_url(self.row, 0, f"internal:'{name}'!A1", link, name)
            self._end_row(_LINK * self.scale)

    def _findings(self, table: _Element) -> None:
        """A finding in two rows: its figure at the left, what it says, and what that means."""
        told = [
            [words_of(p) for p in table.iter("p") if p.get("class") == name]
            for name in ("headline", "finding", "brief")
        ]
        size, last = self.formats.size, len(self.widths) - 1
        across, colours = sum(self.widths[1:]), self.formats.look.colours
        line = {"top": 1, "top_color": colours["soft"]}
        large = self.formats.of(**line, font_size=round(size * _FIGURE), bold=True,
                                valign="vcenter", font_color=colours["second"])  # fmt: skip
        self._space()
        for figure, title, sentence in zip(*told, strict=True):
            self.sheet.merge_range(self.row, 0, self.row + 1, 0, figure, large)
            for words, style in ((title, {"bold": True, **line}), (sentence, {})):
                written = self.formats.of(**style)
                self.sheet.merge_range(self.row, 1, self.row, last, words, written)
                self._end_row(
                    text_height(words, across, 1, bold="bold" in style) * self.scale + _AROUND
                )
        self._space()

    def finish(self) -> None:
        """Keep in sight what says what is below: the heading, or a table's head near the top."""
        self.sheet.freeze_panes(self.frozen, 0)
        if self.frozen > 1 and self.heads == 1:
            self.sheet.repeat_rows(self.frozen - 1)
        self.sheet.print_area(0, 0, self.row, len(self.widths) - 1)
        self.pages.set_up(self.sheet, self.document, translator(self.document.language).say)
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
        below = element.getnext()
        if image is not None:
            self._logo(image)
        elif "drawn" in kind or (below is not None and "picture" in below.get("class", "").split()):
            return  # It explains a drawing that is on paper.
        elif {"note", "source"} & kind:
            self._text(words, _SMALL, font_color=soft)
        elif "headline" in kind:
            self._text(words, _TITLE, bold=True)
        elif {"kicker", "lede", "reversed-label", "reversed-lede"} & kind:
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
            for column, value in self._cells(row, head=number < heads, charted=charted):
                if heads:
                    self._keep_fact(rows[0], row, column, value)
            self._end_row(self._row_height(row, bold=number < heads))
        if heads == 1:
            self._as_table(rows, first, charted=charted)
        return first

    def _cells(
        self, row: list[_Element], *, head: bool, charted: bool
    ) -> Iterator[tuple[int, float]]:
        """Write the cells of a row; those that are figures are returned, by column."""
        for column, cell in enumerate(row):
            style = cell_style(self.formats.look, column, cell, head=head, charted=charted)
            rest = spans_rest(row, column, self.columns)
            if rest:
                self.sheet.merge_range(self.row, column, self.row, self.columns - 1, "")
            value = self._cell(column, cell, style, charted=charted, head=head)
            if value is not None:
                yield column, value
            for beside in range(column + 1, self.columns if rest else 0):
                self.sheet.write_blank(self.row, beside, None, self.formats.of(**style))

    def _keep_fact(
        self, head: list[_Element], row: list[_Element], column: int, value: float
    ) -> None:
        named = next((cell for cell in row if cell.get("scope") == "row"), row[0])
        if named is not row[column] and column < len(head):
            name, over, printed = map(words_of, (named, head[column], row[column]))
            fact = Fact(self.sheet.get_name(), self.heading, name, over, value, printed)
            self.facts.append(fact)

    def _as_table(self, rows: list[list[_Element]], first: int, *, charted: bool) -> None:
        """A table of the program, to filter and to refer to, where its columns allow it."""
        heads = [words_of(cell) or self.name for cell in rows[0]]
        whole = all(
            len(row) == len(heads) and not spans_rest(row, len(row) - 1, self.columns)
            for row in rows
        )
        if len(rows) > 1 and whole and len({head.casefold() for head in heads}) == len(heads):
            style, look = self.formats.of, self.formats.look
            columns = [
                {"header": head,
                 "header_format": style(**cell_style(look, n, cell, head=True, charted=charted))}
                for n, (head, cell) in enumerate(zip(heads, rows[0], strict=True))
            ]  # fmt: skip
            self.sheet.add_table(
                first - 1, 0, first + len(rows) - 2, len(heads) - 1,
                {"columns": columns, "style": None, "autofilter": len(rows) > _TO_FILTER},
            )  # fmt: skip

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

    def _cell(
        self, column: int, cell: _Element, style: dict[str, object], *, charted: bool, head: bool
    ) -> float | None:
        """A figure as a number, returned, that is shown as the page prints it; all else as text."""
        words = words_of(cell)
        if _MARKS & set(words):
            style |= {"font_name": "Arial", "font_size": self.formats.size - 1}
        counted = not head and is_figure(cell, charted=charted)
        number = printed_number(words, cell.get("data-value", "")) if counted else None
        if number:
            written = self.formats.of(**style, num_format=number.number_format)
            self.sheet.write_number(self.row, column, number.number, written)
            return number.number
        if charted and counted and is_nothing(words):
            # A chart would draw words as nothing, and say 0.
            self.sheet.write_blank(self.row, column, None, self.formats.of(**style))
        else:
            self._string(column, words, style)
        return None

    def _figure(self, element: _Element) -> None:
        """The chart, which says what it shows, and below it its data; never torn over two pages."""
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
        caption, before, start = words_of(element.find("figcaption")), self.heading, self.row
        if excel and tall:
            self.heading = first_sentence(" ".join(data.alt.split())).rstrip(".")
            self._space(after)
        else:
            self.heading = caption
            self._text(caption, bold=True)
        cells = ChartCells(self.sheet.get_name(), data, self._table(table, charted=True))
        self.heading = before
        self._space()
        if excel and tall:
            wide, look = min(pixels(self.widths, self.scale), _WIDEST), self.formats.look
            excel.add(self.formats.book, self.sheet, cells, look.colours, start, wide)
