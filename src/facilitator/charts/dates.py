"""Dates as dots on a line, with their words below."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.charts.canvas import ShapeCanvas, fit_labels
from facilitator.charts.kind import ChartKind
from facilitator.model.slides import ChartFigure, SlideBox

_LINE, _DOT = 0.7, 3.2
"""The weight of the line, and half of a dot's width."""
_HEIGHT = 0.25
"""How far down its area the line lies, as part of the height."""
_BELOW = 7
"""From the line to the words."""


def _draw(canvas: ShapeCanvas, figure: ChartFigure) -> Iterator[str]:
    box = canvas.area.box
    line = box.y + box.height * _HEIGHT
    width = box.width / max(1, len(figure.heads))
    height = max(1, box.y + box.height - line - _BELOW)
    boxes = [
        SlideBox(x=box.x + number * width + 1, y=line + _BELOW, width=width - 2, height=height)
        for number in range(len(figure.heads))
    ]
    yield canvas.line(box.x, line, box.x + box.width, line, "ink", _LINE)
    for below in boxes:
        x = below.x + below.width / 2
        dot = SlideBox(x=x - _DOT, y=line - _DOT, width=2 * _DOT, height=2 * _DOT)
        yield canvas.ellipse(dot, "second", "")
    yield from canvas.labels(fit_labels(figure.heads, boxes, canvas.area.font), top=True)


DATES = ChartKind(slide_layout="dates", draw_on_slide=_draw, draw_shapes=_draw)
