"""Formats of a workbook, and how wide its columns and how high its rows have to be."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.formats.xlsx.printed import figure

USUAL, _LARGE = 11.0, 18.0
_LEAST, _LABEL, _TEXT, _NUMBER = 8.0, 44.0, 46.0, 11.0
"""Widths of columns in digits: the least, the most of names, of texts and of figures."""
_LINE = 92.0
"""Digits that a text has side by side; it takes as many columns as that needs."""
_LEADING = 1.36
_DIGIT, _EDGES = 7, 5
"""Pixels of a digit of 11 points, and of white at the edges of a cell."""
_WIDER = 1.1
"""How much wider than digits a word may come out."""
_LOST = 2.0
"""Digits of a line that are lost at its edges, and where it breaks."""


@dataclass
class CellFormats:
    """The formats of a workbook, each made once."""

    book: Any
    look: Look
    _made: dict[tuple[tuple[str, object], ...], Any] = field(default_factory=dict)

    @property
    def size(self) -> float:
        """The size of text in points."""
        return _LARGE if self.look.is_large else USUAL

    def of(self, **said: object) -> Any:  # noqa: ANN401 - a format of XlsxWriter
        """A format; text wraps and stands at the top unless told."""
        usual = {
            "font_name": "Calibri",
            "font_size": self.size,
            "text_wrap": True,
            "valign": "top",
            "font_color": self.look.colour("ink"),
        }
        key = tuple(sorted((usual | said).items()))
        if key not in self._made:
            self._made[key] = self.book.add_format(dict(key))
        return self._made[key]


def words_of(element: _Element | None) -> str:
    """The words in an element, spaces as they are read."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())


def rows_of(table: _Element) -> list[list[_Element]]:
    """The cells of a table."""
    return [[cell for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]


def is_counted(cell: _Element) -> bool:
    """Whether a cell is one of figures."""
    return "number" in cell.get("class", "").split()


def widths_of(tables: Iterable[_Element]) -> list[float]:
    """Columns as wide as tables need, together at least as wide as a line of text; in digits."""
    rows = [row for table in tables for row in rows_of(table)]
    most = max(map(len, rows), default=0)
    wanted = [_LEAST] * most
    for row in rows:
        for column, cell in enumerate(row):
            if not spans(row, column, most):
                wanted[column] = max(wanted[column], _wanted(cell, column))
    wanted = wanted or [_LABEL]
    while sum(wanted) < _LINE:
        wanted.append(max(_LEAST, min(_NUMBER, _LINE - sum(wanted))))
    return wanted


def spans(row: Sequence[_Element], column: int, most: int) -> bool:
    """Whether a cell is the text at the end of a row that has fewer cells than others.

    It takes the columns that are left.
    """
    last = column == len(row) - 1 and column > 0 and len(row) < most
    in_figure = row[column].xpath("boolean(ancestor::figure)")
    return bool(last and not in_figure and not is_counted(row[column]))


def _wanted(cell: _Element, column: int) -> float:
    words = words_of(cell)
    longest = max((len(word) for word in words.split()), default=0) * _WIDER + 2
    if cell.tag == "td" and figure(words):
        return max(_LEAST, len(words) + 2.0)
    if cell.tag == "th" and cell.get("scope") == "col":
        return min(_TEXT, max(longest, _LEAST))
    return min(max(len(words) * _WIDER + 2, longest), _LABEL if column == 0 else _TEXT)


def pixels(widths: Sequence[float], scale: float = 1) -> int:
    """How wide columns are together on screen."""
    return round(sum(width * scale * _DIGIT + _EDGES for width in widths))


def height(words: str, width: float, size: float, *, bold: bool = False) -> float:
    """Points that a text takes in a cell so many digits wide; ``size`` in times of usual text."""
    wide = len(words) * size * (1.06 if bold else 1)
    longest = max(map(len, words.split()), default=0)
    lines = max(1, math.ceil(wide / max(1.0, longest / 2, width - _LOST)))
    return lines * USUAL * size * _LEADING + 3
