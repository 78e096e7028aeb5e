"""A scale across the page with a row for each name: what paper shows of answers on a scale."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from facilitator.charts.bar_rows import NUMBER
from facilitator.charts.canvas import SvgCanvas
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, ChartRow

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
        """Where a value stands."""
        width = max(self.high - self.low, 1)
        part = min(1.0, max(0.0, (value - self.low) / width))
        return self.left + (self.right - self.left) * part

    def points(self) -> range:
        """The whole points of the scale."""
        return range(int(self.low), int(self.high) + 1)

    def bar(
        self, canvas: SvgCanvas, low: float, high: float, y: float, colour: str, weight: float
    ) -> str:
        """A line from one value to another."""
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
    pitch = max(em * rows.pitch, lines * em * 1.25 + em * rows.white)
    top = em * 1.7
    bottom = top + len(names) * pitch

    def grid() -> Iterator[str]:
        for point in scale.points():
            at = scale.at(point)
            yield canvas.text(at, em, str(point), bold=True, anchor="middle")
            yield canvas.line(at, top, at, bottom, "hairline", _GRID)

    def body() -> Iterator[str]:
        for index, (row, name) in enumerate(zip(figure.rows, names, strict=True)):
            middle = top + (index + 0.5) * pitch
            yield from canvas.lines(0, middle, name, bold=rows.bold)
            yield from draw(row, middle)

    return canvas.svg(figure.alt, chain(grid(), heads, body()), bottom + em * rows.foot)


def first_number(cell: str) -> float | None:
    """The first number in a cell; None where it has none."""
    found = NUMBER.search(cell)
    return float(found[0]) if found else None
