"""Charts that are drawings: dates on a line, ellipses that overlap, scales to fill in by hand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import accumulate

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
        SlideBox(x=box.x + number * width + 1, y=line + _BELOW, width=width - 2, height=height)
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
    yield canvas.ellipse(second, "second-tint", "second")
    yield canvas.ellipse(first, "", "first")
    yield from canvas.labels(fit_labels(figure.heads, boxes, canvas.area.font))


OVERLAP = ChartKind(slide_layout="overlap", draw_on_slide=_draw_overlap, draw_shapes=_draw_overlap)

_PITCH, _WALL_PITCH = 9.5, 6.0
"""From one line to the next: room for a hand; less on a wall, where all of it is larger."""
_SCALE = 0.7 / POINTS_PER_MM
_GRID = 0.5 / POINTS_PER_MM
_TICK = 1.6


def _draw_profile(
    canvas: SvgCanvas, figure: ChartFigure, least: float = _PITCH, *, ordered: bool = False
) -> str:
    """A scale for each row; where they are ``ordered`` the last head is that of its number."""
    width, em = canvas.area.box.width, canvas.font.em
    end = len(figure.heads) - ordered
    heads, order = figure.heads[:end], "".join(figure.heads[end:])
    label = width * 0.3
    names = [canvas.font.wrapped(row.label, label, bold=True) for row in figure.rows]
    rooms = [max(least, len(lines) * em * 1.4) for lines in names]
    rooms = rooms if ordered else [max(rooms, default=least)] * len(names)
    left, top = label + 5, em * 2
    beside = max(least, canvas.font.width(order, bold=True)) if ordered else 0
    step = (width - left - 5 - beside) / max(len(heads) - 1, 1)
    points = [left + number * step for number in range(len(heads))]
    tops = list(accumulate(rooms, initial=top))
    height = tops[-1]

    def shapes() -> Iterator[str]:
        if ordered:
            yield canvas.text(width - 0.2, em, order, bold=True, anchor="end")
        for at, head in zip(points, heads, strict=True):
            yield canvas.text(at, em, head, bold=True, anchor="middle")
            yield canvas.line(at, top, at, height, "hairline", _GRID)
        for start, room, lines in zip(tops[:-1], rooms, names, strict=True):
            middle = start + room / 2
            yield from canvas.lines(0, middle, lines, bold=True)
            yield canvas.line(left, middle, points[-1], middle, "ink", _SCALE)
            for at in points:
                yield canvas.line(at, middle - _TICK, at, middle + _TICK, "ink", _SCALE)
            if ordered:
                yield canvas.dot(width - least * 0.4 - 0.2, middle, least * 0.4, hollow=True)

    return canvas.svg(figure.alt, shapes(), height + 1)


PROFILE = ChartKind(draw_on_paper=_draw_profile)
SCALES = ChartKind(draw_on_paper=partial(_draw_profile, least=_WALL_PITCH, ordered=True))
