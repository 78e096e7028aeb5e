"""Charts that are drawings: dates on a line, ellipses that overlap, scales to fill in by hand."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.charts.canvas import ShapeCanvas, SvgCanvas, fit_labels
from facilitator.charts.kind import ChartKind
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, SlideBox

_LINE, _DOT = 0.7, 3.2
"""The weight of the line, and half of a dot's width."""
_HEIGHT = 0.25
"""How far down its area the line lies, as part of the height."""
_BELOW = 7
"""From the line to the words."""


def _draw_dates(canvas: ShapeCanvas, figure: ChartFigure) -> Iterator[str]:
    box = canvas.area.box
    line = box.y + box.height * _HEIGHT
    width = box.width / max(1, len(figure.heads))
    height = max(1, box.y + box.height - line - _BELOW)
    boxes = [
        SlideBox(x=box.x + number * width, y=line + _BELOW, width=width, height=height)
        for number in range(len(figure.heads))
    ]
    yield canvas.line(box.x, line, box.x + box.width, line, "ink", _LINE)
    for below in boxes:
        x = below.x + below.width / 2
        dot = SlideBox(x=x - _DOT, y=line - _DOT, width=2 * _DOT, height=2 * _DOT)
        yield canvas.ellipse(dot, "second", "")
    yield from canvas.labels(fit_labels(figure.heads, boxes, canvas.area.font, most=1), top=True)


DATES = ChartKind(slide_layout="dates", draw_on_slide=_draw_dates, draw_shapes=_draw_dates)

_SHARED = 0.32
"""How much of an ellipse's width lies in the other one."""


def _draw_overlap(canvas: ShapeCanvas, figure: ChartFigure) -> Iterator[str]:
    box = canvas.area.box
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
    yield canvas.ellipse(first, "first-tint", "")
    yield canvas.ellipse(second, "second-tint", "second")
    yield canvas.ellipse(first, "", "first")
    yield from canvas.labels(fit_labels(figure.heads, boxes, canvas.area.font))


OVERLAP = ChartKind(slide_layout="overlap", draw_on_slide=_draw_overlap, draw_shapes=_draw_overlap)

_PITCH = 9.5
"""From one line to the next: room for a hand."""
_SCALE = 0.7 / POINTS_PER_MM
_GRID = 0.5 / POINTS_PER_MM
_TICK = 1.6


def _draw_profile(canvas: SvgCanvas, figure: ChartFigure) -> str:
    """A scale for each row, named at its left."""
    width, em = canvas.area.box.width, canvas.font.em
    label = width * 0.3
    names = [canvas.font.wrapped(row.label, label, bold=True) for row in figure.rows]
    pitch = max((_PITCH, *(len(lines) * em * 1.4 for lines in names)))
    left, top = label + 5, em * 2
    points = _points(figure, left, width - 5)
    height = top + pitch * len(names)

    def shapes() -> Iterator[str]:
        for at, head in zip(points, figure.heads, strict=True):
            yield canvas.text(at, em, head, bold=True, anchor="middle")
            yield canvas.line(at, top, at, height, "hairline", _GRID)
        for number, lines in enumerate(names):
            middle = top + pitch * (number + 0.5)
            yield from canvas.lines(0, middle, lines, bold=True)
            yield from _scale(canvas, points, middle, _TICK)

    return canvas.svg(figure.alt, shapes(), height + 1)


def _draw_scale(canvas: SvgCanvas, figure: ChartFigure) -> str:
    """One scale between its ends, for a table that has the names; as high as a row there."""
    box, em = canvas.area.box, canvas.font.em
    low, *_, high = figure.heads or ("", "")
    ends = [canvas.font.wrapped(end, box.width / 5, bold=True) for end in (low, high)]
    widths = (canvas.font.width(line, bold=True) for end in ends for line in end)
    beside = em + max(widths, default=0)
    points = _points(figure, beside, box.width - beside)

    def shapes() -> Iterator[str]:
        for at, lines in zip((0, box.width - beside + em), ends, strict=False):
            yield from canvas.lines(at, box.height / 2, lines, bold=True)
        yield from _scale(canvas, points, box.height / 2, 1.5 * _TICK)

    return canvas.svg(figure.alt, shapes(), box.height)


def _points(figure: ChartFigure, left: float, right: float) -> list[float]:
    step = (right - left) / max(len(figure.heads) - 1, 1)
    return [left + number * step for number in range(len(figure.heads))]


def _scale(canvas: SvgCanvas, points: list[float], middle: float, tick: float) -> Iterator[str]:
    for before, at in zip(points[:1] + points, points, strict=False):
        yield canvas.line(before, middle, at, middle, "ink", _SCALE)
        yield canvas.line(at, middle - tick, at, middle + tick, "ink", _SCALE)


PROFILE = ChartKind(draw_on_paper=_draw_profile)
SCALE = ChartKind(draw_on_paper=_draw_scale)
