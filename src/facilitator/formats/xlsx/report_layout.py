"""How a sheet of the report is laid out: formats, columns, rows, pages, and numbers as printed."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from lxml.etree import _Element

from facilitator.compose.charts import words_of
from facilitator.compose.document import Document
from facilitator.compose.look import HEATS, Look, PaperSize
from facilitator.formats.office_file import beginning
from facilitator.formats.xlsx.package import MemoryBook, guarded
from facilitator.formats.xlsx.printed_numbers import printed_number
from facilitator.model.slides import POINTS_PER_MM
from facilitator.text.locale import is_count
from facilitator.text.messages import Message, Say
from facilitator.text.plain_text import wrapped
from facilitator.text.translator import translator

_LONGEST_NAME = 31
_SHORT = 900
"""Letters of a part that has no sheet of its own."""
_FORBIDDEN = re.compile(r"[\[\]:*?¿/\\']")


@dataclass(frozen=True)
class Fact:
    """A figure with where it stands: sheet, table, row and column, and as it is printed."""

    sheet: str
    table: str
    row: str
    column: str
    value: float
    printed: str


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


def parts_of(document: Document) -> Iterator[ReportPart]:
    """The parts of a page: what its headings with a name of their own begin."""
    part = ReportPart("")
    for section in document.tree.findall("body/section"):
        if "front" in section.get("class", "").split():
            part.title = words_of(next(section.iter("h1"), None)) or document.title
            part.elements += [*section.iter("img")][:1]
            part.elements += section.iterfind(".//p[@class='reversed-lede']")
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


def joined_parts(parts: Iterable[ReportPart]) -> list[ReportPart]:
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


def sheet_names(parts: Iterable[ReportPart], say: Say) -> Iterator[str]:
    """A name for each sheet that workbooks allow, and that no other sheet has."""
    given: set[str] = set()
    fallback = say(Message("workbook-sheet"))
    for part in parts:
        name = " ".join(_FORBIDDEN.sub("", part.title).split()) or fallback
        tried, number = _first_words(name, _LONGEST_NAME), 1
        while tried.casefold() in given or tried.casefold() == "history":
            number += 1
            tried = f"{_first_words(name, _LONGEST_NAME - 4)} {number}"
        given.add(tried.casefold())
        yield tried


def _first_words(name: str, most: int) -> str:
    cut = beginning(name, most)
    return (cut if f"{name} "[len(cut)] == " " else cut.rpartition(" ")[0] or cut).strip()


def is_set(element: _Element) -> bool:
    """Whether a table only sets texts side by side or on a ground."""
    names = element.get("class", "").split()
    return element.tag == "table" and bool({"findings", "panel"} & set(names))


def aligned(column: int, *, right: bool) -> dict[str, object]:
    """Figures at the right, names at the left, other texts a little away from figures."""
    if right:
        return {"align": "right"}
    return {"align": "left", "indent": 1} if column else {"align": "left"}


def is_figure(cell: _Element, *, charted: bool) -> bool:
    return cell.tag == "td" and (charted or is_number_cell(cell))


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
_DATA_WIDE = 1000.0
"""Points of the columns of figures, one a row."""
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

    def set_up(self, sheet: Any, document: Document, say: Say) -> None:  # noqa: ANN401 - XlsxWriter is untyped
        """Tell the worksheet, which has the foot of the page."""
        foot = words_of(document.tree.find("body/section/footer/p/span[@class='left']"))
        pages = say(Message("page-of", page="&P", pages="&N"))
        if self._upright:
            sheet.set_portrait()
        else:
            sheet.set_landscape()
        sheet.set_paper(_PAPERS[document.look.paper])
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


def cell_style(
    look: Look, column: int, cell: _Element, *, head: bool, charted: bool
) -> dict[str, object]:
    if head:
        return {
            "bold": True,
            "bg_color": look.colour("cue-tint"),
            "valign": "bottom",
            "bottom": 1,
            "bottom_color": look.colour("ink"),
            **aligned(column, right=bool(column) and (charted or is_number_cell(cell))),
        }
    heats = [name for name in cell.get("class", "").split() if name in HEATS]
    return {
        "bold": cell.find("strong") is not None,
        "bottom": 1,
        "bottom_color": look.colour("hairline"),
        "valign": "vcenter",
        **aligned(column, right=is_figure(cell, charted=charted)),
        **({"bg_color": look.colour(heats[0])} if heats else {}),
    }


def write_data(
    sheet: Any,  # noqa: ANN401 - a worksheet of XlsxWriter
    formats: CellFormats, document: Document, facts: Sequence[Fact],
) -> None:  # fmt: skip
    """Every figure of the report, one a row: to filter, and to make tables of one's own."""
    say = translator(document.language).say
    columns = ("sheet", "table", "row", "column", "value", "printed")
    style = formats.of(bold=True, bottom=1)
    heads = [
        {"header": say(Message(f"workbook-data-{name}")), "header_format": style}
        for name in columns
    ]
    for row, fact in enumerate(facts, start=1):
        for column, words in enumerate((fact.sheet, fact.table, fact.row, fact.column)):
            plain = formats.of(text_wrap=False, **guarded(words))
            sheet.write_string(row, column, words, plain)
        shown = "0%" if "%" in fact.printed or is_count(fact.printed) else "General"
        sheet.write_number(row, 4, fact.value, formats.of(num_format=shown))
        printed = formats.of(align="right", **guarded(fact.printed))
        sheet.write_string(row, 5, fact.printed, printed)
    sheet.add_table(0, 0, len(facts), len(heads) - 1, {"columns": heads, "style": None})
    for column, width in enumerate((30, 44, 44, 24, 10, 14)):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.print_area(0, 0, len(facts), len(heads) - 1)
    sheet.hide_gridlines(2)
    pages = PrintedPages(document.look.sheet, _DATA_WIDE, total=math.inf)
    pages.set_up(sheet, document, say)
