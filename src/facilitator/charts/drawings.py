"""Charts that are drawings: dates on a line, rectangles that overlap, scales to fill in by hand."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.charts.canvas import ShapeCanvas, SvgCanvas, fit_labels
from facilitator.charts.kind import ChartKind
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, SlideBox

_SQUARE, _TICK_HEIGHT, _LINE = 13.0, 5.0, 0.9
"""Of the year's line on a slide: half of it stands above the line, half below."""
_BELOW = 5
"""From the squares to the words."""


def _draw_dates(canvas: ShapeCanvas, figure: ChartFigure) -> Iterator[str]:
    """A numbered square for each date, on the line that the exercise's year is drawn on."""
    box = canvas.area.box
    width, middle = box.width / max(1, len(figure.heads)), box.y + _SQUARE / 2
    side, top = min(_SQUARE, width / 2), box.y + _SQUARE + _BELOW
    yield canvas.line(box.x, middle, box.x + box.width, middle, "second", _LINE)
    for number in range(3 * len(figure.heads) + 1):
        x, half = box.x + number * width / 3, _TICK_HEIGHT / 2
        yield canvas.line(x, middle - half, x, middle + half, "second", _LINE / 2)
    boxes = []
    for number in range(len(figure.heads)):
        left = box.x + number * width
        square = SlideBox(
            x=left + width / 2 - side / 2, y=middle - side / 2, width=side, height=side
        )
        yield canvas.bar(square, "second", "", 0)
        size = min(canvas.area.font.size, canvas.area.font.least)
        yield from canvas.words(square, [f"{number + 1}"], size, bold=True, colour="paper")
        boxes.append(SlideBox(x=left, y=top, width=width, height=box.y + box.height - top))
    yield from canvas.labels(fit_labels(figure.heads, boxes, canvas.area.font, most=2), top=True)


DATES = ChartKind(slide_layout="dates", draw_on_slide=_draw_dates, draw_shapes=_draw_dates)

_SHARED, _OUTLINE = 0.26, 2.0
"""How much of a rectangle's width lies in the other one."""


def _draw_overlap(canvas: ShapeCanvas, figure: ChartFigure) -> Iterator[str]:
    """A hollow rectangle over a solid one, as the handout draws them."""
    box, font = canvas.area.box, canvas.area.font
    width = box.width / (2 - _SHARED)
    shared, own = width * _SHARED, width * (1 - _SHARED)
    columns = ((box.x, own), (box.x + own, shared), (box.x + width, own))
    first, both, second = (
        SlideBox(x=x, y=box.y, width=wide, height=box.height) for x, wide in columns
    )
    yield canvas.bar(second, "second", "second", _OUTLINE)
    yield canvas.bar(both, "second-tint", "second", _OUTLINE)
    whole = first.model_copy(update={"width": width})
    yield canvas.bar(whole, "", "first", _OUTLINE)
    inner = [
        one.model_copy(update={"x": one.x + 2 * _OUTLINE, "width": one.width - 4 * _OUTLINE})
        for one in (first, both, second)
    ]
    labels = fit_labels(figure.heads, inner, font)
    for place, lines, colour in zip(inner, labels.lines, ("ink", "ink", "paper"), strict=True):
        yield from canvas.words(place, lines, labels.size, bold=True, colour=colour)


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
