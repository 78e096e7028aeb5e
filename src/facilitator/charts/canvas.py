"""Where charts are drawn and how their words are set; one canvas for paper and slides.

Lengths are millimetres, sizes of type are points. Colours are called by their names in the look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol
from xml.sax.saxutils import escape, quoteattr

from facilitator.model.slides import POINTS_PER_MM, SlideBox
from facilitator.text.plain_text import lines_by_sense, split_words, wrapped

MAX_LABEL_LINES = 3
WHITE = "#ffffff"
Align = Literal["left", "middle", "right"]
_ANCHORS = {"left": (0.0, "start"), "middle": (0.5, "middle"), "right": (1.0, "end")}
"""How far in a box words stand, and what SVG calls it."""
_OTHER_END = {"start": "end", "end": "start"}


class TextAdvance(Protocol):
    """How wide some words are, in em of their size."""

    def __call__(self, words: str, *, bold: bool = False) -> float:
        """Usual, or bold."""


@dataclass(frozen=True)
class ChartFont:
    """How wide and high words come out; ``spare`` is the part of a line that they may fill."""

    size: float
    advance: TextAdvance
    least: float = 0
    leading: float = 1.15
    spare: float = 1.0

    @property
    def em(self) -> float:
        """The size in millimetres."""
        return self.size / POINTS_PER_MM

    @property
    def line(self) -> float:
        return self.em * self.leading

    def width(self, words: str, *, bold: bool = False) -> float:
        return self.advance(words, bold=bold) * self.em / self.spare

    def wrapped(
        self, words: str, width: float, *, bold: bool = False, size: float = 0
    ) -> tuple[str, ...]:
        """Words in lines of at most that width, a millimetre at least."""
        return tuple(wrapped(words, *self._room(width, bold=bold, size=size)))

    def by_sense(self, words: str, width: float, *, size: float) -> tuple[str, ...]:
        """As many lines, of like length: none of them is one short word where it need not be."""
        usual = self.wrapped(words, width, size=size)
        best, _ = lines_by_sense(words, *self._room(width, bold=False, size=size))
        return tuple(best) if len(best) == len(usual) else usual

    def _room(
        self, width: float, *, bold: bool, size: float
    ) -> tuple[float, Callable[[str], float]]:
        room = max(1.0, width) * POINTS_PER_MM * self.spare / (size or self.size)
        return room, lambda text: self.advance(text, bold=bold)


@dataclass(frozen=True)
class ChartArea:
    box: SlideBox
    font: ChartFont


@dataclass(frozen=True)
class ChartLabels:
    """Words of a drawing in lines, all in one size, each in a box of its own."""

    size: float
    boxes: tuple[SlideBox, ...]
    lines: tuple[tuple[str, ...], ...]


def fit_labels(
    words: Sequence[str], boxes: Sequence[SlideBox], font: ChartFont, *, most: int = MAX_LABEL_LINES
) -> ChartLabels:
    """One size for all: the largest at which no word is cut and no label is too high.

    In ``most`` so many lines, or in more at the least size.
    """
    size = font.size
    pairs = list(zip(words, boxes, strict=True))
    while size > font.least and not all(_fits(text, box, font, size, most) for text, box in pairs):
        size -= 1
    lines = tuple(font.wrapped(text, box.width, size=size) for text, box in pairs)
    return ChartLabels(size=size, boxes=tuple(boxes), lines=lines)


def _fits(text: str, box: SlideBox, font: ChartFont, size: float, most: int) -> bool:
    room = box.width * POINTS_PER_MM * font.spare / size
    lines = font.wrapped(text, box.width, size=size)
    high = len(lines) * size * font.leading / POINTS_PER_MM
    whole = all(font.advance(word) <= room for word in split_words(text))
    return whole and high <= box.height and len(lines) <= most


class ShapeCanvas(Protocol):
    """What draws shapes and words, as SVG or as the shapes of a slide."""

    @property
    def area(self) -> ChartArea:
        """Where it draws."""

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str, weight: float) -> str:
        """A straight line."""

    def ellipse(self, box: SlideBox, fill: str, outline: str) -> str:
        """A shape that fills its box; hollow without a fill, bare without an outline."""

    def bar(self, box: SlideBox, fill: str, outline: str, weight: float) -> str:
        """A rectangle; hollow without a fill, bare without an outline."""

    def triangle(self, box: SlideBox, colour: str, weight: float) -> str:
        """A hollow one that stands in its box."""

    def words(
        self, box: SlideBox, lines: Sequence[str], size: float, *, align: Align = "middle",
        bold: bool = False, colour: str = "",
    ) -> Iterable[str]:  # fmt: skip
        """Lines in the middle of the height of a box, in a size of its own (points)."""

    def labels(self, labels: ChartLabels, *, top: bool = False) -> Iterable[str]:
        """Words in the middle of their boxes, or from the top down."""


@dataclass(frozen=True)
class SvgCanvas:
    """Writes the elements of an SVG.

    ``family`` is the font as the stylesheet calls it, ``baseline`` how far below the middle of a
    line its words stand, in em. All that is drawn is ``mirrored`` where people read from the right.
    ``outline`` gives words that SVG cannot set as a path, in em from the start of their baseline,
    and their width; None for others.
    """

    area: ChartArea
    colours: Mapping[str, str]
    family: str
    ink: str = "ink"
    bold: bool = False
    baseline: float = 0.34
    mirrored: bool = False
    outline: Callable[[str, bool], tuple[str, float] | None] = lambda _words, _bold: None

    def _x(self, x: float, width: float = 0) -> float:
        box = self.area.box
        return 2 * box.x + box.width - x - width if self.mirrored else x

    @property
    def font(self) -> ChartFont:
        return self.area.font

    def colour(self, name: str) -> str:
        """A colour by its name in the look, or as it is; nothing for none."""
        return self.colours.get(name, name) or "none"

    def text(
        self, x: float, y: float, words: str, *, bold: bool = False, anchor: str = "start",
        fill: str = "", size: float = 0,
    ) -> str:  # fmt: skip
        """Words with their baseline at x, y; ``size`` in points where it is not the font's."""
        weight = "bold" if bold or self.bold else "normal"
        anchor = _OTHER_END.get(anchor, anchor) if self.mirrored else anchor
        em = (size or self.font.size) / POINTS_PER_MM
        if outline := self.outline(words, bold or self.bold):
            path, wide = outline
            left = self._x(x) - {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor] * wide * em
            place = f"translate({left:.2f} {y:.2f}) scale({em:.3f})"
            return f'<path d="{path}" transform="{place}" fill="{self.colour(fill or self.ink)}"/>'
        return (
            f'<text x="{self._x(x):.2f}" y="{y:.2f}" font-family={quoteattr(self.family)}'
            f' font-weight="{weight}" font-size="{em:.3f}" fill="{self.colour(fill or self.ink)}"'
            f' text-anchor="{anchor}">{escape(words)}</text>'
        )

    def lines(
        self, x: float, middle: float, lines: Sequence[str], *, anchor: str = "start",
        bold: bool = False, size: float = 0, fill: str = "",
    ) -> Iterator[str]:  # fmt: skip
        em = (size or self.font.size) / POINTS_PER_MM
        for number, words in enumerate(lines):
            above = (number - (len(lines) - 1) / 2) * em * self.font.leading
            y = middle + above + em * self.baseline
            yield self.text(x, y, words, bold=bold, anchor=anchor, size=size, fill=fill)

    def words(
        self, box: SlideBox, lines: Sequence[str], size: float, *, align: Align = "middle",
        bold: bool = False, colour: str = "",
    ) -> Iterator[str]:  # fmt: skip
        part, anchor = _ANCHORS[align]
        x, middle = box.x + part * box.width, box.y + box.height / 2
        yield from self.lines(x, middle, lines, anchor=anchor, bold=bold, size=size, fill=colour)

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str, weight: float) -> str:
        return (
            f'<path d="M{self._x(x1):.2f} {y1:.2f}L{self._x(x2):.2f} {y2:.2f}" fill="none"'
            f' stroke="{self.colour(colour)}" stroke-width="{weight:.3f}"/>'
        )

    def bar(
        self, box: SlideBox, fill: str, outline: str, weight: float, *, dashed: bool = False
    ) -> str:
        """A rectangle; hollow without a fill."""
        dashes = ' stroke-dasharray="1.6 1"' if dashed else ""
        return (
            f'<rect x="{self._x(box.x, box.width):.2f}" y="{box.y:.2f}" width="{box.width:.2f}"'
            f' height="{box.height:.2f}" fill="{self.colour(fill)}"'
            f' stroke="{self.colour(outline)}" stroke-width="{weight}"{dashes}/>'
        )

    def ellipse(self, box: SlideBox, fill: str, outline: str) -> str:
        inset = 0.5 if outline else 0
        return (
            f'<ellipse cx="{self._x(box.x + box.width / 2):.2f}"'
            f' cy="{box.y + box.height / 2:.2f}"'
            f' rx="{box.width / 2 - inset:.2f}" ry="{box.height / 2 - inset:.2f}"'
            f' fill="{self.colour(fill)}" stroke="{self.colour(outline)}" stroke-width="0.9"/>'
        )

    def dot(self, x: float, y: float, radius: float, *, hollow: bool, colour: str = "") -> str:
        """A dot, usually in the colour of words; a hollow one covers what lies behind it."""
        ink = self.colour(colour or self.ink)
        return (
            f'<circle cx="{self._x(x):.2f}" cy="{y:.2f}" r="{radius:.2f}"'
            f' fill="{WHITE if hollow else ink}" stroke="{ink}" stroke-width="0.45"/>'
        )

    def triangle(self, box: SlideBox, colour: str, weight: float) -> str:
        """A hollow one that stands in its box."""
        left, foot = self._x(box.x, box.width), box.y + box.height
        return (
            f'<path d="M{left:.2f} {foot:.2f}L{left + box.width:.2f} {foot:.2f}'
            f'L{left + box.width / 2:.2f} {box.y:.2f}Z" fill="none"'
            f' stroke="{self.colour(colour)}" stroke-width="{weight}"/>'
        )

    def labels(self, labels: ChartLabels, *, top: bool = False) -> Iterator[str]:
        line = labels.size * self.font.leading / POINTS_PER_MM
        for box, lines in zip(labels.boxes, labels.lines, strict=True):
            middle = box.y + (len(lines) * line if top else box.height) / 2
            yield from self.lines(
                box.x + box.width / 2, middle, lines, anchor="middle", size=labels.size
            )

    def svg(self, title: str, shapes: Iterable[str], height: float | None = None) -> str:
        """The whole picture, as high as the area unless told; a screen reader says its title."""
        box = self.area.box
        wide, high = f"{box.width:.2f}", f"{box.height if height is None else height:.2f}"
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}mm" height="{high}mm"'
            f' viewBox="{box.x:g} {box.y:g} {wide} {high}"><title>{escape(title)}</title>'
            f"{''.join(shapes)}</svg>"
        )
