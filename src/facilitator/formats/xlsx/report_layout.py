"""How a sheet of the report is laid out: formats, columns, rows, pages, and numbers as printed."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from lxml.etree import _Element

from facilitator.compose.charts import words_of
from facilitator.compose.look import Look, PaperSize
from facilitator.formats.xlsx.package import MemoryBook
from facilitator.model.slides import POINTS_PER_MM
from facilitator.text.locale import (
    MINUS,
    NOTHING,
    SEPARATORS,
    is_count,
    parse_number,
    parse_percent,
)
from facilitator.text.plain_text import wrapped

USUAL_SIZE, _LARGE_SIZE = 11.0, 18.0
_LEAST, _LABEL, _TEXT, _NUMBER = 8.0, 44.0, 46.0, 11.0
"""Widths of columns in digits: the least, the most of names, of texts and of figures."""
_LINE = 92.0
"""Digits that a text has side by side; it takes as many columns as that needs."""
_LEADING = 1.36
_DIGIT, _EDGES = 7, 5
"""Pixels of a digit of 11 points, and of white at the edges of a cell."""
_WIDER = 1.1
"""How much wider than digits a word may come out."""
_LOST, _LETTER, _BOLD = 1.0, 0.9, 1.06
"""Digits of a line that are lost at its edges; a letter in digits; how much wider bold ones are."""
_PAPERS = {"letter": 1, "a4": 9}
"""What workbooks call a kind of paper."""
_MARGIN, _LOWER, _FOOT = 0.6, 0.6, 0.3
"""Inches: left, right and above; below; and of the running foot."""
_POINTS_PER_INCH = 72.0
_UPRIGHT = 0.8
"""A sheet that would be printed smaller than this is laid on its side."""
_SAFE = 0.96
"""The part of a page that is planned to be filled: programs draw rows a little differently."""
_SQUEEZED = 1.4
"""Pages of rows that are set a little smaller, so that they are one page and not two."""
_LONGEST_FOOT, _SHORT_FOOT = 180, 50
"""Letters that a foot has at most, and those beside which the name of the sheet has room."""


@dataclass
class CellFormats:
    book: MemoryBook
    look: Look

    @property
    def size(self) -> float:
        """The size of text in points."""
        return _LARGE_SIZE if self.look.is_large else USUAL_SIZE

    def of(self, **properties: object) -> Any:  # noqa: ANN401 - a format of XlsxWriter
        """A format; text wraps and stands at the top unless told."""
        usual = {
            "font_size": self.size,
            "text_wrap": True,
            "valign": "top",
            "font_color": self.look.colour("ink"),
        }
        return self.book.styled(**(usual | properties))


def rows_of(table: _Element) -> list[list[_Element]]:
    return [[cell for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]


def is_number_cell(cell: _Element) -> bool:
    return "number" in cell.get("class", "").split()


def column_widths(tables: Iterable[_Element]) -> list[float]:
    """Columns as wide as tables need, together at least as wide as a line of text; in digits."""
    rows = [row for table in tables for row in rows_of(table)]
    most = max(map(len, rows), default=0)
    widths = [_LEAST] * most
    for row in rows:
        for column, cell in enumerate(row):
            if not spans_rest(row, column, most):
                widths[column] = max(widths[column], _cell_width(cell, column))
    if not widths:
        return [_LABEL, *[_NUMBER] * math.ceil((_LINE - _LABEL) / _NUMBER)]
    wider = max(1.0, _LINE / sum(widths))
    return [width * wider for width in widths]


def spans_rest(row: Sequence[_Element], column: int, most: int) -> bool:
    """Whether a cell is the text at the end of a row that has fewer cells than others.

    It takes the columns that are left.
    """
    last = column == len(row) - 1 and column > 0 and len(row) < most
    in_figure = row[column].xpath("boolean(ancestor::figure)")
    return bool(last and not in_figure and not is_number_cell(row[column]))


def _cell_width(cell: _Element, column: int) -> float:
    words = words_of(cell)
    longest = max((len(word) for word in words.split()), default=0) * _WIDER + 2
    if cell.tag == "td" and printed_number(words):
        return max(_LEAST, len(words) + 2.0)
    if cell.tag == "th" and cell.get("scope") == "col":
        return min(_TEXT, max(longest, _LEAST))
    return min(max(len(words) * _WIDER + 2, longest), _LABEL if column == 0 else _TEXT)


def pixels(widths: Sequence[float], scale: float = 1) -> int:
    return round(sum(width * scale * _DIGIT + _EDGES for width in widths))


def text_height(words: str, width: float, size: float, *, bold: bool = False) -> float:
    """Points that a text takes in a cell so many digits wide; ``size`` in times of usual text."""
    letter = size * _LETTER * (_BOLD if bold else 1)
    room = max(1.0, width - _LOST)
    lines = max(1, len(wrapped(words, room, lambda text: len(text) * letter)))
    return lines * USUAL_SIZE * size * _LEADING + 3


@dataclass
class PrintedPages:
    """The pages of a sheet so many points wide: ``used`` of the present one, and the breaks."""

    paper: PaperSize
    width: float
    used: float = 0.0
    total: float = 0.0
    breaks: list[int] = field(default_factory=list)

    @property
    def _upright(self) -> bool:
        return self._scale(self.paper.width) >= _UPRIGHT

    def _scale(self, side: float) -> float:
        room = side * POINTS_PER_MM - 2 * _MARGIN * _POINTS_PER_INCH
        return min(1.0, _SAFE * room / self.width)

    @property
    def _room(self) -> float:
        """Points of rows that a page has."""
        width, height = self.paper.width, self.paper.height
        side, across = (height, width) if self._upright else (width, height)
        inner = side * POINTS_PER_MM - (_MARGIN + _LOWER) * _POINTS_PER_INCH
        return _SAFE * inner / self._scale(across)

    def take(self, points: float, row: int) -> None:
        """A row more, on a new page where this one is full."""
        self.keep(points, row)
        self.used += points
        self.total += points

    def keep(self, points: float, row: int) -> None:
        """Begin a new page at a row where so many points do not fit any more."""
        if self.used and self.used + points > self._room >= points:
            self.breaks.append(row)
            self.used = 0.0

    def set_up(self, sheet: Any, paper: str, foot: str, pages: str) -> None:  # noqa: ANN401 - XlsxWriter is untyped
        """Tell the worksheet; ``pages`` says the number of a page, as ``&P`` and ``&N`` stand."""
        if self._upright:
            sheet.set_portrait()
        else:
            sheet.set_landscape()
        sheet.set_paper(_PAPERS[paper])
        sheet.set_margins(left=_MARGIN, right=_MARGIN, top=_MARGIN, bottom=_LOWER)
        # Not a scale: where the font is not installed, columns come out wider or narrower.
        one_page = self.total <= self._room * _SQUEEZED
        sheet.fit_to_pages(1, int(one_page))
        if self.breaks and not one_page:
            sheet.set_h_pagebreaks(self.breaks)
        # The space parts a size from a foot that begins with digits.
        words = foot.replace("&", "&&")[:_LONGEST_FOOT]
        name = "&A · " if len(foot) < _SHORT_FOOT else ""
        sheet.set_footer(f"&L&9 {words}&R&9 {name}{pages}", {"margin": _FOOT})


_NUMBER_PRINTED = rf"(?P<number>\d+(?:[{SEPARATORS}](?P<places>\d+))?)"
_SHARE = re.compile(rf"(?P<before>[A-Za-z ]{{0,12}}?){_NUMBER_PRINTED}\s?%")
_FIGURE = re.compile(
    rf"(?P<mark>(?:[□■△①-⑤]+ )?)(?P<sign>[+{MINUS}-]?){_NUMBER_PRINTED}"
    r"(?P<after>(?:, [a-z ]{1,20})?)"
)


@dataclass(frozen=True)
class PrintedNumber:
    """A number, and the format in which a workbook shows it as the page does."""

    number: float
    number_format: str


def printed_number(text: str, percent_behind: str = "") -> PrintedNumber | None:
    """``about 80%``, ``3 of 8``, ``+0.4``, ``1.9, split`` or ``■ 7``; None for all else.

    A text in other words is a number where somebody says what per cent stand behind it.
    """
    if is_count(text):
        return PrintedNumber((parse_percent(text) or 0) / 100, f'"{text}"')
    share = _SHARE.fullmatch(text)
    if share:
        places = _zeros(share["places"])
        number = parse_number(share["number"]) / 100
        return PrintedNumber(number, f"{_quoted(share['before'])}0{places}%")
    match = _FIGURE.fullmatch(text)
    if not match:
        behind = _SHARE.fullmatch(f"{percent_behind}%")
        return PrintedNumber(float(behind["number"]) / 100, f'"{text}"') if behind else None
    number = parse_number(match["number"])
    if match["sign"] in (MINUS, "-"):
        number = -number
    plain = f"{_quoted(match['mark'])}0{_zeros(match['places'])}{_quoted(match['after'])}"
    if not match["sign"]:
        return PrintedNumber(number, plain)
    signed = f"+{plain};{MINUS}{plain};{plain}"
    return PrintedNumber(number, signed if match["sign"] == "+" else f"{plain};{MINUS}{plain}")


def is_nothing(text: str) -> bool:
    """Whether a cell of figures says that there is none."""
    return text in ("", NOTHING)


def _zeros(places: str | None) -> str:
    return f".{'0' * len(places)}" if places else ""


def _quoted(words: str) -> str:
    return f'"{words}"' if words else ""
