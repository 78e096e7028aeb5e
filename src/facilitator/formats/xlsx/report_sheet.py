"""One part of a report as a worksheet: its texts, tables and charts, from the top down."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from lxml.etree import _Element

from facilitator.charts import CHARTS
from facilitator.charts.excel import ChartCells
from facilitator.charts.kind import ChartKind
from facilitator.compose.charts import read_figure, words_of
from facilitator.compose.document import Document
from facilitator.formats.xlsx.printed import figure, is_nothing
from facilitator.formats.xlsx.report_logo import add_logo
from facilitator.formats.xlsx.report_page import PrintedPage
from facilitator.formats.xlsx.report_styles import (
    USUAL,
    CellFormats,
    height,
    is_counted,
    pixels,
    rows_of,
    spans,
    widths_of,
)
from facilitator.tables.formula_guard import looks_like_formula

_TITLE, _HEADING, _SMALL = 1.6, 1.2, 0.9
"""Sizes of type, in times that of text."""
_EMPTY = 15.0
"""Points of a row that nothing is said of."""
_WITH_HEADING = 160.0
"""Points that a heading has below it on its page at least, itself included."""
_WIDEST = 860
"""Pixels: the width of a chart at most."""
_POINTS_PER_PIXEL = 0.75
_HEATS = ("heat1", "heat2", "heat3")
_FROZEN_ROWS = 8
"""A head further down is not kept in sight: it would leave no room for its table."""
_MANY = 40
"""Rows of a table whose head is printed on each of its pages."""


def write_sheet(
    sheet: Any,  # noqa: ANN401 - a worksheet of XlsxWriter
    styles: CellFormats,
    title: str,
    elements: Sequence[_Element],
    document: Document,
) -> None:
    """Everything that the page has between this heading and the next."""
    writing = _Writing(sheet, styles, document, list(_tables(elements)))
    writing.title(title)
    for element in elements:
        writing.block(element)
    writing.finish()


def _tables(elements: Sequence[_Element]) -> Iterator[_Element]:
    for element in elements:
        yield from element.iter("table")


class _Writing:
    """A worksheet being written, row by row."""

    def __init__(
        self,
        sheet: Any,  # noqa: ANN401
        styles: CellFormats,
        document: Document,
        tables: list[_Element],
    ) -> None:
        self.sheet, self.styles, self.document = sheet, styles, document
        self.row, self.frozen, self.heads, self.longest = 0, 1, 0, 0
        self.scale = styles.size / USUAL
        self.widths = widths_of(tables)
        self.columns = max((len(row) for table in tables for row in rows_of(table)), default=0)
        for column, width in enumerate(self.widths):
            sheet.set_column(column, column, width * self.scale)
        wide = pixels(self.widths, self.scale) * _POINTS_PER_PIXEL
        self.page = PrintedPage(document.look.sheet, wide)

    def title(self, words: str) -> None:
        """The heading at the top."""
        size = round(self.styles.size * _TITLE)
        brand = self.styles.look.colour("brand")
        made = self.styles.of(
            font_size=size, bold=True, text_wrap=False, valign="vcenter", top=5, top_color=brand
        )
        for column in range(1, len(self.widths)):
            self.sheet.write_blank(self.row, column, None, made)
        self.sheet.write_string(self.row, 0, words, made)
        self._next(size * 1.9)

    def block(self, element: _Element) -> None:
        """A text, a list, a table or a figure; what holds several is taken apart."""
        if element.tag in ("h1", "h2", "h3"):
            self.page.keep(_WITH_HEADING * self.scale, self.row)
            self._space()
            self._text(words_of(element), _HEADING, bold=True)
        elif element.tag == "p":
            self._paragraph(element)
        elif element.tag in ("ul", "ol"):
            for number, item in enumerate(element.iter("li"), start=1):
                mark = f"{number}. " if element.tag == "ol" else "\N{BULLET} "
                self._text(mark + words_of(item))
        elif element.tag == "table":
            self._space()
            self._table(element, charted=False)
            self._space()
        elif element.tag == "figure":
            self._figure(element)
        else:
            for one in element:
                self.block(one)

    def finish(self) -> None:
        """Keep in sight what says what is below: the heading, or a table's head near the top."""
        self.sheet.freeze_panes(self.frozen, 0)
        if self.frozen > 1 and self.longest > _MANY:
            self.sheet.repeat_rows(self.frozen - 1)
        foot = self.document.tree.find("body/section/footer/p/span[@class='left']")
        self.page.set_up(self.sheet, self.document.look.paper, words_of(foot))
        self.sheet.hide_gridlines(2)

    def _next(self, points: float) -> None:
        self.sheet.set_row(self.row, points)
        self.page.take(points)
        self.row += 1

    def _space(self) -> None:
        self.page.take(_EMPTY)
        self.row += 1

    def _paragraph(self, element: _Element) -> None:
        kind = set(element.get("class", "").split())
        image = element.find("img")
        if image is not None:
            add_logo(self.sheet, image, self.document, self.widths, self.scale)
        elif "drawn" in kind:
            return
        elif {"note", "source"} & kind:
            self._text(words_of(element), _SMALL, font_color=self.styles.look.colour("soft"))
        elif {"kicker", "lede"} & kind:
            self._text(words_of(element), font_color=self.styles.look.colour("soft"))
        elif {"label", "pull", "ask"} & kind:
            self._text(words_of(element), bold=True)
        else:
            self._text(words_of(element))

    def _text(self, words: str, size: float = 1, *, bold: bool = False, **said: object) -> None:
        """A text over all columns, as high as its lines need: merged cells never grow."""
        if not words:
            return
        points = round(self.styles.size * size)
        made = self.styles.of(**said, bold=bold, font_size=points)
        if len(self.widths) > 1:
            self.sheet.merge_range(self.row, 0, self.row, len(self.widths) - 1, "", made)
        self._string(0, words, {**said, "bold": bold, "font_size": points})
        self._next(height(words, sum(self.widths), size, bold=bold) * self.scale)

    def _string(self, column: int, words: str, said: dict[str, object]) -> None:
        """A text as text, whatever it begins with, even after somebody edits it."""
        guarded = {"quote_prefix": True} if looks_like_formula(words) else {}
        self.sheet.write_string(self.row, column, words, self.styles.of(**said, **guarded))

    def _table(self, table: _Element, *, charted: bool) -> tuple[int, int]:
        """The first and the last row of its body."""
        rows, heads = rows_of(table), len(table.findall("thead/tr"))
        if heads and not charted:
            self.heads += 1
            self.longest = max(self.longest, len(rows))
            if self.heads == 1 and self.row < _FROZEN_ROWS:
                self.frozen = self.row + heads
        first = self.row + heads
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                spanned = spans(row, column, self.columns)
                if spanned:
                    self.sheet.merge_range(self.row, column, self.row, self.columns - 1, "")
                write = self._head if number < heads else self._cell
                said = self._styled(column, cell, head=number < heads, charted=charted)
                write(column, cell, said, charted=charted)
                for beside in range(column + 1, self.columns if spanned else 0):
                    self.sheet.write_blank(self.row, beside, None, self.styles.of(**said))
            self._next(self._high(row, bold=number < heads))
        return first, self.row - 1

    def _high(self, row: list[_Element], *, bold: bool) -> float:
        """Points that the highest cell of a row takes."""
        wide = dict(enumerate(self.widths))
        for column in range(len(row)):
            if spans(row, column, self.columns):
                wide[column] = sum(self.widths[column:])
        return self.scale * max(
            (height(words_of(cell), wide[n], 1, bold=bold) for n, cell in enumerate(row)),
            default=_EMPTY,
        )

    def _styled(
        self, column: int, cell: _Element, *, head: bool, charted: bool
    ) -> dict[str, object]:
        """How a cell of a table looks."""
        look = self.styles.look
        if head:
            return {
                "bold": True,
                "bg_color": look.colour("cue-tint"),
                "valign": "bottom",
                "bottom": 1,
                "bottom_color": look.colour("ink"),
                **_aligned(column, right=charted or is_counted(cell)),
            }
        heats = [name for name in cell.get("class", "").split() if name in _HEATS]
        return {
            "bold": cell.find("strong") is not None,
            "bottom": 1,
            "bottom_color": look.colour("hairline"),
            **_aligned(column, right=_is_figure(cell, charted=charted)),
            **({"bg_color": look.colour(heats[0])} if heats else {}),
        }

    def _head(self, column: int, cell: _Element, said: dict[str, object], *, charted: bool) -> None:
        words = words_of(cell)
        if charted and words.isdecimal():
            self.sheet.write_number(self.row, column, int(words), self.styles.of(**said))
        else:
            self._string(column, words, said)

    def _cell(self, column: int, cell: _Element, said: dict[str, object], *, charted: bool) -> None:
        words, counted = words_of(cell), _is_figure(cell, charted=charted)
        found = figure(words) if counted else None
        if found:
            made = self.styles.of(**said, num_format=found.shown)
            self.sheet.write_number(self.row, column, found.number, made)
        elif charted and counted and is_nothing(words):
            # A chart would draw words as nothing, and say 0.
            self.sheet.write_blank(self.row, column, None, self.styles.of(**said))
        else:
            self._string(column, words, said)

    def _figure(self, element: _Element) -> None:
        """The data table, and below it the chart that is made of it; never torn over two pages."""
        table = element.find("table")
        if table is None:
            return
        data = read_figure(element)
        excel = CHARTS.get(data.kind, ChartKind()).excel
        tall = excel.pixels(data) if excel else 0
        body = sum(self._high(row, bold=False) for row in rows_of(table))
        after = math.ceil(tall * _POINTS_PER_PIXEL / _EMPTY) + 1
        self.page.keep(body + (after + 3) * _EMPTY * self.scale, self.row)
        self._space()
        self._text(words_of(element.find("figcaption")), bold=True)
        first, _ = self._table(table, charted=True)
        self._space()
        if excel and tall:
            cells = ChartCells(self.sheet.get_name(), data, first)
            wide = min(pixels(self.widths, self.scale), _WIDEST)
            look = self.styles.look
            excel.add(self.styles.book, self.sheet, cells, look.colours, self.row, wide)
            for _ in range(after):
                self._space()


def _aligned(column: int, *, right: bool) -> dict[str, object]:
    """Figures at the right, names at the left, other texts a little away from figures."""
    if right:
        return {"align": "right"}
    return {"align": "left", "indent": 1} if column else {"align": "left"}


def _is_figure(cell: _Element, *, charted: bool) -> bool:
    return cell.tag == "td" and (charted or is_counted(cell))
