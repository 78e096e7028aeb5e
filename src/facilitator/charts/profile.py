"""An empty scale for each row, to draw on by hand: paper alone has it."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.charts.canvas import SvgCanvas
from facilitator.charts.kind import ChartKind
from facilitator.model.slides import POINTS_PER_MM, ChartFigure

_PITCH = 13.0
"""From one line to the next: room for a hand."""
_SCALE = 0.7 / POINTS_PER_MM
_GRID = 0.5 / POINTS_PER_MM
_TICK = 1.6


def _draw(canvas: SvgCanvas, figure: ChartFigure) -> str:
    width, em = canvas.area.box.width, canvas.font.em
    label = width * 0.3
    names = [canvas.font.wrapped(row.label, label, bold=True) for row in figure.rows]
    pitch = max(_PITCH, max(map(len, names), default=1) * em * 1.4)
    left, top = label + 5, em * 2
    step = (width - left - 5) / max(len(figure.heads) - 1, 1)
    points = [left + number * step for number in range(len(figure.heads))]
    height = top + len(names) * pitch

    def shapes() -> Iterator[str]:
        for at, head in zip(points, figure.heads, strict=True):
            yield canvas.text(at, em, head, bold=True, anchor="middle")
            yield canvas.line(at, top, at, height, "hairline", _GRID)
        for index, lines in enumerate(names):
            middle = top + (index + 0.5) * pitch
            yield from canvas.lines(0, middle, lines, bold=True)
            yield canvas.line(left, middle, points[-1], middle, "ink", _SCALE)
            for at in points:
                yield canvas.line(at, middle - _TICK, at, middle + _TICK, "ink", _SCALE)

    return canvas.svg(figure.alt, shapes(), height + 1)


PROFILE = ChartKind(draw_on_paper=_draw)
