"""Answers on a scale: bars in rows under a line of keys on slides, a row a name on paper.

Told apart by shape and shade, never by colour alone: of two figures the first is solid and the
second hollow; of people's answers the higher are the darker, and every part says how many it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from facilitator.charts.canvas import ChartArea, ChartFont, SvgCanvas
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, ChartRow
from facilitator.text.locale import MINUS, SEPARATORS, parse_number, scale_point
from facilitator.text.plain_text import even_groups

MAX_LABEL_SHARE = 0.38
"""The most that the rows' names may take of the width."""
LABEL_GAP = 5.0
"""Between names and bars."""
BAR_GAP = 1.6
"""From a bar, a key or the axis to its words."""
ROW_GAP = 3.0
"""White between rows, at least."""
AXIS = 0.7
"""The weight of an axis."""
_TALLEST = 22.0
"""The height of a row, at most."""
_KEYS = 1.8
"""The height of the line that says what the bars are, in em."""
_FIGURE = 0.75
"""How high a figure is, in em: it stands beside its bar, and the next one below it."""
_CLOSE, _GAP = 1.04, 0.18
"""Where names have one line: the least height of a row, in em, and its part that is white."""
_OUTLINE = 0.5
_LIGHTEST, _DARKEST = 0.14, 0.92
_READABLE = 0.55
"""On what is darker than this part of ink, words are white."""
NUMBER = re.compile(rf"[+{MINUS}-]?\d+(?:[{SEPARATORS}]\d+)?")


@dataclass(frozen=True)
class BarRows:
    """The measures of bars in rows: ``label`` is the width of the rows' names.

    ``longest`` is the length of a bar from one end of the scale to the other.
    """

    label: float
    longest: float
    head: float
    row: float
    bar: float
    names: tuple[tuple[str, ...], ...]

    def top(self, row: int) -> float:
        return self.head + row * self.row


@dataclass(frozen=True)
class RowStyle:
    """Bars in a row, their thickness in em at most, and the widest figure beside one of them."""

    bars: int
    thickest: float
    figure: str = ""


def bar_rows(figure: ChartFigure, area: ChartArea, style: RowStyle) -> BarRows:
    font, box = area.font, area.box
    label, names = row_names(figure, area, MAX_LABEL_SHARE)
    head = font.em * _KEYS
    lowest = _lowest(names, font, style)
    row = max(lowest, min(_TALLEST, (box.height - head) / max(1, len(figure.rows))))
    value = font.width(style.figure, bold=True) + 4 if style.figure else 1.0
    return BarRows(
        label=label,
        longest=box.width - label - value,
        head=head,
        row=row,
        bar=min((row - min(ROW_GAP, row * _GAP)) / style.bars, font.em * style.thickest),
        names=names,
    )


def row_names(
    figure: ChartFigure, area: ChartArea, share: float
) -> tuple[float, tuple[tuple[str, ...], ...]]:
    """The width that the names of the rows have, at most that share of all, and their lines."""
    widest = max((area.font.width(row.label) for row in figure.rows), default=0.0)
    label = min(widest + LABEL_GAP + 1, area.box.width * share)
    return label, tuple(area.font.wrapped(row.label, label - LABEL_GAP) for row in figure.rows)


def split_rows(figure: ChartFigure, area: ChartArea, style: RowStyle) -> list[ChartFigure]:
    """The figure, or several where it has too many rows for its area."""
    shape = bar_rows(figure, area, style)
    lowest = _lowest(shape.names, area.font, style)
    most = max(1, int((area.box.height - shape.head) / lowest + 0.01))
    return [
        figure.model_copy(update={"rows": figure.rows[first:last]})
        for first, last in even_groups(len(figure.rows), most)
    ]


def _lowest(names: Sequence[Sequence[str]], font: ChartFont, style: RowStyle) -> float:
    most = max((len(lines) for lines in names), default=1)
    # Names of one line may stand as close as lines do.
    if most == style.bars == 1:
        return font.em * _CLOSE
    return max(most * font.line, style.bars * font.em * _FIGURE) + ROW_GAP


def draw_names(
    canvas: SvgCanvas, names: Sequence[Sequence[str]], label: float, middles: Sequence[float]
) -> Iterator[str]:
    for lines, middle in zip(names, middles, strict=True):
        yield from canvas.lines(canvas.area.box.x + label - BAR_GAP, middle, lines, anchor="end")


def scale_ends(words: str) -> tuple[float, float] | None:
    """The ends of a scale as it is printed, "1 to 5"; None where it is none."""
    ends = [parse_number(number) for number in NUMBER.findall(words)]
    return (ends[0], ends[-1]) if len(ends) > 1 else None


def ink_shares(heads: Sequence[str]) -> tuple[float | None, ...]:
    """How much ink each answer has, 0 to 1: the higher the point, the darker.

    None for "?", which is left white: it is no point of the scale.
    """
    points = [head for head in heads if head != "?"]
    step = (_DARKEST - _LIGHTEST) / max(1, len(points) - 1)
    shares = iter(_LIGHTEST + step * number for number in range(len(points)))
    return tuple(None if head == "?" else next(shares) for head in heads)


def is_dark(share: float | None) -> bool:
    """Whether words on so much ink are white."""
    return share is not None and share > _READABLE


def tint(ink: str, share: float | None) -> str:
    """White with so much ink (``#rrggbb``) in it."""
    parts = (int(ink.lstrip("#")[at : at + 2], 16) for at in (0, 2, 4))
    return "#" + "".join(f"{round(255 - (255 - part) * (share or 0)):02x}" for part in parts)


_LABEL = 0.3
"""Of a chart's width, what the names of its rows may take."""
_GRID = 0.5 / POINTS_PER_MM


@dataclass(frozen=True)
class PaperScale:
    """A scale laid over millimetres: its first point at ``left``, its last at ``right``.

    What lies beside the scale stands at its nearer end.
    """

    low: float
    high: float
    left: float
    right: float

    def at(self, value: float) -> float:
        width = max(self.high - self.low, 1)
        part = min(1.0, max(0.0, (value - self.low) / width))
        return self.left + (self.right - self.left) * part

    def points(self) -> range:
        return range(int(self.low), int(self.high) + 1)

    def bar(
        self, canvas: SvgCanvas, low: float, high: float, y: float, colour: str, weight: float
    ) -> str:
        return canvas.line(self.at(low), y, self.at(high), y, colour, weight)


@dataclass(frozen=True)
class PaperRows:
    """How high rows are, in em: ``pitch`` at least, with that much ``white`` around their names."""

    pitch: float
    white: float
    foot: float
    bold: bool = True


def draw_rows(
    canvas: SvgCanvas,
    figure: ChartFigure,
    scale: PaperScale,
    rows: PaperRows,
    draw: Callable[[ChartRow, float], Iterable[str]],
    heads: Iterable[str] = (),
) -> str:
    """The scale, then every row with its name; ``draw`` is given the row and its middle."""
    em, label = canvas.font.em, canvas.area.box.width * _LABEL
    names = [canvas.font.wrapped(row.label, label, bold=True) for row in figure.rows]
    lines = max(map(len, names), default=1)
    pitch = max(em * rows.pitch, lines * canvas.font.line + em * rows.white)
    top = em * 1.7
    bottom = top + len(names) * pitch

    def grid() -> Iterator[str]:
        for point in scale.points():
            at = scale.at(point)
            yield canvas.text(at, em, scale_point(point, scale.low), bold=True, anchor="middle")
            yield canvas.line(at, top, at, bottom, "hairline", _GRID)

    def body() -> Iterator[str]:
        for index, (row, name) in enumerate(zip(figure.rows, names, strict=True)):
            middle = top + (index + 0.5) * pitch
            yield from canvas.lines(0, middle, name, bold=rows.bold)
            yield from draw(row, middle)

    return canvas.svg(figure.alt, chain(grid(), heads, body()), bottom + em * rows.foot)


def first_number(cell: str) -> float | None:
    found = NUMBER.search(cell)
    return parse_number(found[0]) if found else None
