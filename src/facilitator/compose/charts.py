"""Draws a chart from the data table that its figure holds, as one SVG for every writer.

Lengths are millimetres on paper. Shapes tell things apart as well as colour does: a hollow bar is
an anecdote, a solid one a survey; where this room was counted, its bars are black and the surveys'
are gray, so that they stay apart on a copier.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from lxml.etree import _Element

from facilitator.compose.fonts import text_width
from facilitator.compose.look import POINTS_IN_MM, Look
from facilitator.compose.report_charts import dumbbells, strips
from facilitator.compose.slide_drawings import SLIDE_CHARTS, drawing, read_figure, words_of
from facilitator.compose.stylesheet import private_name
from facilitator.errors import SourceError, nearest
from facilitator.text.figures import percent

MM_IN_POINT = 1 / POINTS_IN_MM
_PROFILE_PITCH = 13.0
"""From one line of a profile to the next: room for a hand."""
_BETWEEN = 0.4
"""Lines from the bars of one source to the name of the next, where they stand below each other."""
_NARROW = 0.24
"""Of a chart's width, what names have where they stand in two lines."""


@dataclass(frozen=True)
class Row:
    """One row of the data table."""

    label: str
    cells: tuple[str, ...]
    hollow: bool
    room: bool = False


@dataclass(frozen=True)
class Paint:
    """The colours of a bar by their names in the look; without a fill it is hollow."""

    fill: str
    edge: str


def _paint(row: Row, rows: tuple[Row, ...]) -> Paint:
    if row.room:
        return Paint("ink", "ink")
    if row.hollow:
        return Paint("", "soft")
    return Paint("blank", "soft") if any(other.room for other in rows) else Paint("soft", "soft")


@dataclass(frozen=True)
class Pen:
    """Writes the elements of an SVG in the look's fonts and colours."""

    look: Look

    @property
    def size(self) -> float:
        """The size of chart text, in mm."""
        return self.look.styles["label"].size * MM_IN_POINT

    def width(self, words: str, *, bold: bool = False) -> float:
        """How wide words are, in mm."""
        return self.size * text_width(words, self.look.families["text"], bold=bold)

    def wrapped(self, words: str, width: float) -> list[str]:
        """Words in lines of at most that width; a longer word is cut where it must be."""
        lines: list[str] = []
        for word in words.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer, bold=True) <= width:
                lines[-1] = longer
            else:
                lines.extend(self._pieces(word, width))
        return lines

    def _pieces(self, word: str, width: float) -> Iterator[str]:
        piece = ""
        for letter in word:
            if piece and self.width(piece + letter, bold=True) > width:
                yield piece
                piece = ""
            piece += letter
        yield piece

    def label(self, words: str, width: float, middle: float, *, bold: bool = True) -> Iterator[str]:
        """A row's name in as many lines as it needs around the row's middle."""
        lines = self.wrapped(words, width)
        leading = self.size * 1.15
        first = middle + self.size * 0.35 - (len(lines) - 1) * leading / 2
        for number, line in enumerate(lines):
            yield self.text(0, first + number * leading, line, bold=bold)

    def text(self, x: float, y: float, words: str, *, bold: bool = False, **at: str) -> str:
        """Words with their baseline at x, y."""
        family = private_name(self.look.families["text"])
        weight = "bold" if bold else "normal"
        extra = "".join(f" {key}={quoteattr(value)}" for key, value in at.items())
        return (
            f'<text x="{x:.2f}" y="{y:.2f}" font-family={quoteattr(family)} font-weight="{weight}"'
            f' font-size="{self.size:.3f}" fill="{self.look.colour("ink")}"{extra}>'
            f"{escape(words)}</text>"
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str, points: float) -> str:
        """A straight line, its weight in points."""
        return (
            f'<path d="M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}" fill="none"'
            f' stroke="{self.look.colour(colour)}" stroke-width="{points * MM_IN_POINT:.3f}"/>'
        )

    def bar(self, x: float, y: float, width: float, height: float, paint: Paint) -> str:
        """A bar from x to the right."""
        fill = self.look.colour(paint.fill) if paint.fill else "none"
        return (
            f'<rect x="{x:.2f}" y="{y:.2f}" width="{max(width, 0.3):.2f}" height="{height:.2f}"'
            f' fill="{fill}" stroke="{self.look.colour(paint.edge)}" stroke-width="0.25"/>'
        )

    def svg(self, width: float, height: float, title: str, shapes: Iterator[str]) -> str:
        """The whole picture; its title is what a screen reader says."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.2f}mm" height="{height:.2f}mm"'
            f' viewBox="0 0 {width:.2f} {height:.2f}"><title>{escape(title)}</title>'
            f"{''.join(shapes)}</svg>"
        )


def draw(figure: _Element, look: Look) -> str:
    """One figure of class ``chart`` as SVG. Raises SourceError for a chart that is not known."""
    kind = figure.get("data-chart", "")
    if kind in SLIDE_CHARTS:
        return drawing(look, read_figure(figure))
    if kind not in CHARTS:
        raise SourceError.because(f'There is no chart "{kind}".', hint=nearest(kind, CHARTS))
    heads, rows = _data(figure)
    return CHARTS[kind](Pen(look), figure.get("data-alt", ""), heads, rows)


def _data(figure: _Element) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    heads = tuple(words_of(cell) for cell in figure.findall("table/thead/tr/th"))[1:]
    rows = tuple(
        Row(
            label=words_of(tr.find("th")),
            cells=tuple(words_of(cell) for cell in tr.findall("td")),
            hollow="hollow" in tr.get("class", "").split(),
            room="room" in tr.get("class", "").split(),
        )
        for tr in figure.findall("table/tbody/tr")
    )
    return heads, rows


def _bars(pen: Pen, alt: str, heads: tuple[str, ...], rows: tuple[Row, ...]) -> str:
    """Bars from 0 to 100 per cent: sources by answers side by side, or stacked if too wide."""
    width = pen.look.text_width()
    longest = max((pen.width(row.label) for row in rows), default=0.0) + 1.1
    label = min(max(longest, width * 0.3), width * 0.36)
    column = (width - label) / max(len(heads), 1)
    names = [row.label for row in rows]
    if _fit(pen, heads, column, 1) and _fit(pen, names, label, 1):
        return _side_by_side(pen, alt, (label, column), heads, rows)
    label = width * _NARROW
    column = (width - label) / max(len(heads), 1)
    if _fit(pen, heads, column, 2) and _fit(pen, names, label, 2):
        return _side_by_side(pen, alt, (label, column), heads, rows)
    return _stacked_bars(pen, alt, heads, rows)


def _fit(pen: Pen, names: Iterable[str], width: float, lines: int) -> bool:
    """Whether each name stands in so many lines, with room at its right and no word cut."""
    room = width - 1
    return all(
        len(pen.wrapped(name, room)) <= lines
        and all(pen.width(word, bold=True) <= room for word in name.split())
        for name in names
    )


def _side_by_side(
    pen: Pen, alt: str, widths: tuple[float, float], heads: tuple[str, ...], rows: tuple[Row, ...]
) -> str:
    label, column = widths
    pitch, leading = pen.size * 2.2, pen.size * 1.15
    named = [pen.wrapped(head, column - 1) for head in heads]
    lines = max(map(len, named), default=1)
    top = pen.size * 1.8 + (lines - 1) * leading
    beside = _room_beside(pen, rows)

    def shapes() -> Iterator[str]:
        for number, head in enumerate(named):
            x = label + number * column
            for line, words in enumerate(head, start=lines - len(head)):
                yield pen.text(x, pen.size + line * leading, words, bold=True)
            yield pen.line(x, top, x, top + len(rows) * pitch, "ink", 0.5)
        for index, row in enumerate(rows):
            y = top + index * pitch
            yield from pen.label(row.label, label - 1, y + pitch / 2, bold=row.room)
            for number, cell in enumerate(row.cells):
                place = Place(label + number * column, y, column, pitch, beside)
                yield from _bar(pen, place, cell, _paint(row, rows))

    return pen.svg(pen.look.text_width(), top + pen.size * 0.4 + len(rows) * pitch, alt, shapes())


def _stacked_bars(pen: Pen, alt: str, heads: tuple[str, ...], rows: tuple[Row, ...]) -> str:
    """Source by source, a line for each answer that it has a figure for."""
    width = pen.look.text_width()
    label = min(max(pen.width(head, bold=True) for head in heads) + 3.1, width * 0.5)
    pitch = _pitch(pen, label, heads, rows)
    beside = _room_beside(pen, rows)
    shapes: list[str] = []
    y = 0.0
    for row in rows:
        for line in pen.wrapped(row.label, width):
            shapes.append(pen.text(0, y + pitch * 0.62, line, bold=True))
            y += pitch
        for head, cell in zip(heads, row.cells, strict=False):
            if _has_figure(cell):
                place = Place(label, y, width - label, pitch, beside)
                shapes.extend(_bar(pen, place, cell, _paint(row, rows)))
                for line in pen.wrapped(head, label - 3):
                    shapes.append(pen.text(0, y + pitch * 0.62, line))
                    y += pitch
        y += pitch * _BETWEEN
    return pen.svg(width, y, alt, iter(shapes))


def _pitch(pen: Pen, label: float, heads: tuple[str, ...], rows: tuple[Row, ...]) -> float:
    """From line to line, so that all of it stands on one page even in large print."""
    lines = sum(
        len(pen.wrapped(row.label, pen.look.text_width())) + _BETWEEN for row in rows
    ) + sum(
        len(pen.wrapped(head, label - 3))
        for row in rows
        for head, cell in zip(heads, row.cells, strict=False)
        if _has_figure(cell)
    )
    return max(pen.size * 1.2, min(pen.size * 1.5, 0.98 * pen.look.text_height() / max(lines, 1)))


def _has_figure(cell: str) -> bool:
    return any(character.isdigit() for character in cell)


@dataclass(frozen=True)
class Place:
    """A cell of a chart: its left edge, its top, its width and its height."""

    x: float
    top: float
    width: float
    height: float
    beside: float
    """Of its width, what the figure at a bar's end takes: the same in every cell of a chart."""


def _room_beside(pen: Pen, rows: Iterable[Row]) -> float:
    """What the widest figure of a chart takes, so that all its bars are drawn to one scale."""
    figures = (cell for row in rows for cell in row.cells if percent(cell) is not None)
    widest = max((pen.width(figure, bold=True) for figure in figures), default=0.0)
    return max(pen.size * 3.6, widest + pen.size)


def _bar(pen: Pen, place: Place, cell: str, paint: Paint) -> Iterator[str]:
    share = percent(cell)
    baseline = place.top + place.height * 0.62
    if share is None:
        yield pen.text(place.x + 1.2, baseline, cell)
        return
    # The figure stands at the bar's end, so the longest bar must leave room for it.
    length = share / 100 * (place.width - place.beside)
    bar_top = place.top + place.height * 0.22
    if share:
        yield pen.bar(place.x, bar_top, length, place.height * 0.56, paint)
    yield pen.text(place.x + length + 1.2, baseline, cell, bold=bool(paint.fill))


def _profile(pen: Pen, alt: str, heads: tuple[str, ...], rows: tuple[Row, ...]) -> str:
    """An empty scale for each row, to draw on by hand."""
    width = pen.look.text_width()
    label = width * 0.3
    lines = max((len(pen.wrapped(row.label, label)) for row in rows), default=1)
    pitch = max(_PROFILE_PITCH, lines * pen.size * 1.4)
    left, top = label + 5, pen.size * 2
    step = (width - left - 5) / max(len(heads) - 1, 1)
    points = [left + number * step for number in range(len(heads))]

    def shapes() -> Iterator[str]:
        for at, head in zip(points, heads, strict=True):
            yield pen.text(at, pen.size, head, bold=True, **{"text-anchor": "middle"})
            yield pen.line(at, top, at, top + len(rows) * pitch, "hairline", 0.5)
        for index, row in enumerate(rows):
            middle = top + (index + 0.5) * pitch
            yield from pen.label(row.label, label, middle)
            yield pen.line(left, middle, points[-1], middle, "ink", 0.7)
            for at in points:
                yield pen.line(at, middle - 1.6, at, middle + 1.6, "ink", 0.7)

    return pen.svg(width, top + len(rows) * pitch + 1, alt, shapes())


CHARTS: dict[str, Callable[[Pen, str, tuple[str, ...], tuple[Row, ...]], str]] = {
    "grouped_bars": _bars,
    "paired": dumbbells,
    "profile": _profile,
    "strips": strips,
}
"""The charts that a figure may ask for."""
