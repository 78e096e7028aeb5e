"""Two ellipses that overlap, with words for the first, for both and for the second."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.charts.canvas import ChartArea, ChartLabels, ShapeCanvas, fit_labels
from facilitator.charts.kind import ChartKind
from facilitator.model.slides import ChartFigure, SlideBox

_SHARED = 0.32
"""How much of an ellipse's width lies in the other one."""


def overlap(figure: ChartFigure, area: ChartArea) -> tuple[SlideBox, SlideBox, ChartLabels]:
    """The two ellipses, and the words in them."""
    box = area.box
    width = min(box.width / (2 - _SHARED), box.height * 1.5)
    shared = width * _SHARED
    left = box.x + (box.width - 2 * width + shared) / 2
    first = SlideBox(x=left, y=box.y, width=width, height=box.height)
    second = SlideBox(x=left + width - shared, y=box.y, width=width, height=box.height)
    side, high = width - shared, box.height * 0.5
    top = box.y + (box.height - high) / 2
    inset = width * 0.08
    columns = (
        (left + inset, side - inset),
        (second.x + 2, shared - 4),
        (second.x + shared, side - inset),
    )
    boxes = [SlideBox(x=x, y=top, width=wide, height=high) for x, wide in columns]
    return first, second, fit_labels(figure.heads, boxes, area.font)


def _draw(canvas: ShapeCanvas, figure: ChartFigure) -> Iterator[str]:
    first, second, labels = overlap(figure, canvas.area)
    yield canvas.ellipse(second, "second-tint", "second")
    yield canvas.ellipse(first, "", "first")
    yield from canvas.labels(labels)


OVERLAP = ChartKind(slide_layout="overlap", draw_on_slide=_draw, draw_shapes=_draw)
