"""What is drawn on slides, as SVG: bars in rows and columns, two circles, dates, answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from lxml.etree import _Element

from facilitator.compose.deck import filler_for
from facilitator.compose.look import POINTS_IN_MM, Look
from facilitator.compose.scale_drawings import pairs, strips
from facilitator.compose.stylesheet import private_name
from facilitator.model.chart import ChartFigure, ChartRow
from facilitator.model.slide_geometry import SlideBox, SlideTextStyle
from facilitator.rules.figure_shapes import Labels, dates, matrix, overlap
from facilitator.rules.slides.text_fitting import TextFitter
from facilitator.text.figures import percent

LAYOUTS: dict[str, str] = {
    "grouped_bars": "poll",
    "overlap": "overlap",
    "dates": "dates",
    "paired": "chart",
    "strips": "chart",
}
"""The layout whose figure each of them is."""
LINE, DOT = 0.7, 3.2
"""Millimetres: the weight of lines, and half of a dot's width."""
GAP = 1.6
"""Millimetres from the end of a bar to its figure."""


@dataclass(frozen=True)
class Sheet:
    """A figure's box on its slide, and how its words are set."""

    box: SlideBox
    kind: SlideTextStyle
    filler: TextFitter

    @classmethod
    def of(cls, look: Look, kind: str) -> Sheet:
        """The place that a look has for a kind of figure."""
        place = look.slides.layouts[LAYOUTS[kind]].places["figure"]
        return cls(place.box, look.slides.types[place.type], filler_for(look))


def drawing(look: Look, figure: ChartFigure) -> str:
    """A figure as SVG, as large as its place on the slide."""
    sheet = Sheet.of(look, figure.kind)
    ink = Ink(look, sheet)
    shapes = "".join(_DRAWN[figure.kind](ink, figure))
    box = sheet.box
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{box.width}mm" height="{box.height}mm"'
        f' viewBox="{box.x} {box.y} {box.width} {box.height}"><title>{escape(figure.alt)}</title>'
        f"{shapes}</svg>"
    )


@dataclass(frozen=True)
class Ink:
    """Draws on a sheet in the look's fonts and colours."""

    look: Look
    sheet: Sheet

    def text(
        self, x: float, y: float, words: str, *, anchor: str = "start", fill: str = "", **at: float
    ) -> str:
        """Words with their baseline at x, y; ``size`` in points, ``bold`` if not as the type is."""
        kind = self.sheet.kind
        family = private_name(self.look.families[kind.family])
        weight = "bold" if at.get("bold", kind.bold) else "normal"
        size = at.get("size", kind.size)
        return (
            f'<text x="{x:.2f}" y="{y:.2f}" font-family={quoteattr(family)}'
            f' font-weight="{weight}" font-size="{size / POINTS_IN_MM:.3f}"'
            f' fill="{fill or self.look.colour(kind.colour)}" text-anchor="{anchor}">'
            f"{escape(words)}</text>"
        )

    def labels(self, labels: Labels, *, top: bool = False) -> Iterator[str]:
        """Words in the middle of their boxes, or from the top down."""
        line = labels.size * self.sheet.kind.leading / POINTS_IN_MM
        em = labels.size / POINTS_IN_MM
        for box, lines in zip(labels.boxes, labels.lines, strict=True):
            free = 0 if top else (box.height - len(lines) * line) / 2
            for number, words in enumerate(lines):
                y = box.y + free + number * line + line / 2 + em * 0.34
                yield self.text(box.x + box.width / 2, y, words, anchor="middle", size=labels.size)

    def bar(self, box: SlideBox, row: ChartRow) -> str:
        """A bar: hollow for an anecdote, in the main colour for this room."""
        ink = self.look.colour("second" if row.room else "soft")
        return (
            f'<rect x="{box.x:.2f}" y="{box.y:.2f}" width="{box.width:.2f}"'
            f' height="{box.height:.2f}" fill="{"none" if row.hollow else ink}" stroke="{ink}"'
            f' stroke-width="0.5"/>'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str) -> str:
        """A straight line."""
        return (
            f'<path d="M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}" fill="none"'
            f' stroke="{self.look.colour(colour)}" stroke-width="{LINE}"/>'
        )

    def ellipse(self, box: SlideBox, colour: str, *, filled: bool) -> str:
        """A shape that fills its box."""
        ink = self.look.colour(colour)
        fill = self.look.colour("second-tint") if filled else "none"
        return (
            f'<ellipse cx="{box.x + box.width / 2:.2f}" cy="{box.y + box.height / 2:.2f}"'
            f' rx="{box.width / 2 - 0.5:.2f}" ry="{box.height / 2 - 0.5:.2f}" fill="{fill}"'
            f' stroke="{ink}" stroke-width="0.9"/>'
        )


def _matrix(ink: Ink, figure: ChartFigure) -> Iterator[str]:
    box, kind = ink.sheet.box, ink.sheet.kind
    shape = matrix(figure, box, ink.sheet.filler, kind)
    line, em = kind.size * kind.leading / POINTS_IN_MM, kind.size / POINTS_IN_MM
    for number, lines in enumerate(shape.heads):
        x = box.x + shape.left(number)
        for at, words in enumerate(lines):
            yield ink.text(x, box.y + (at + 0.8) * line, words, bold=True)
        foot = box.y + shape.top(len(figure.rows))
        yield ink.line(x, box.y + shape.head, x, foot, "ink")
    for index, row in enumerate(figure.rows):
        middle = box.y + shape.top(index) + shape.row / 2
        names = shape.names[index]
        for at, words in enumerate(names):
            y = middle + (at - (len(names) - 1) / 2) * line + em * 0.34
            yield ink.text(box.x + shape.label - GAP, y, words, anchor="end")
        for number, said in enumerate(row.cells):
            x, share = box.x + shape.left(number), percent(said)
            length = (share or 0) / 100 * shape.longest
            if share:
                bar = SlideBox(
                    x=x, y=middle - shape.bar / 2, width=max(length, 0.3), height=shape.bar
                )
                yield ink.bar(bar, row)
            if said:
                bold = share is not None
                yield ink.text(x + length + GAP, middle + em * 0.34, said, bold=bold)


def _overlap(ink: Ink, figure: ChartFigure) -> Iterator[str]:
    first, second, labels = overlap(figure, ink.sheet.box, ink.sheet.filler, ink.sheet.kind)
    yield ink.ellipse(second, "second", filled=True)
    yield ink.ellipse(first, "first", filled=False)
    yield from ink.labels(labels)


def _dates(ink: Ink, figure: ChartFigure) -> Iterator[str]:
    box = ink.sheet.box
    at, labels = dates(figure, box, ink.sheet.filler, ink.sheet.kind)
    middles = [one.x + one.width / 2 for one in labels.boxes]
    yield ink.line(box.x, at, box.x + box.width, at, "ink")
    for x in middles:
        dot = SlideBox(x=x - DOT, y=at - DOT, width=2 * DOT, height=2 * DOT)
        yield (
            f'<circle cx="{x:.2f}" cy="{at:.2f}" r="{dot.width / 2}"'
            f' fill="{ink.look.colour("second")}"/>'
        )
    yield from ink.labels(labels, top=True)


_DRAWN: dict[str, Callable[[Ink, ChartFigure], Iterator[str]]] = {
    "grouped_bars": _matrix,
    "overlap": _overlap,
    "dates": _dates,
    "paired": pairs,
    "strips": strips,
}
SLIDE_CHARTS: dict[str, str] = {f"slide-{kind}": kind for kind in _DRAWN}
"""What a figure on a slide may ask to be drawn."""


def read_figure(element: _Element) -> ChartFigure:
    """A figure as the table says it that holds its data."""
    heads = tuple(words_of(cell) for cell in element.findall("table/thead/tr/th"))[1:]
    rows = tuple(
        ChartRow(
            label=words_of(row.find("th")),
            cells=tuple(words_of(cell) for cell in row.findall("td")),
            hollow="hollow" in row.get("class", "").split(),
            room="room" in row.get("class", "").split(),
        )
        for row in element.findall("table/tbody/tr")
    )
    kind = SLIDE_CHARTS[element.get("data-chart", "")]
    return ChartFigure(kind=kind, alt=element.get("data-alt", ""), heads=heads, rows=rows)


def words_of(element: _Element | None) -> str:
    """The words in an element, spaces as they are read."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
