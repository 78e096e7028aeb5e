"""Areas that add up on slides: a row each, two or three columns that grow from slide to slide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator.charts.canvas import ChartArea, ShapeCanvas
from facilitator.charts.kind import ChartKind
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, SlideBox

_COLUMNS = ("first", "second", "third")
_AREAS = 0.25
"""The most that the names of areas may take of the width."""
_MARK, _MARKED, _OUTLINE = 0.62, 0.95, 1.0
"""The side of a concept's mark and where its name begins, in em; the weight of its outline."""
_PAD, _BETWEEN, _HEAD = 3.5, 2.0, 1.3
"""Room in a cell and between columns, and the height of the heads in em."""


def contrasts_fit(figure: ChartFigure, area: ChartArea) -> bool:
    """Whether every area has room with all of them, each word in a size that can be read."""
    return all(_contrast_sizes(figure, area))


def _contrast_sizes(figure: ChartFigure, area: ChartArea) -> tuple[float, float]:
    """Of the areas' names, and of heads and cells; 0 where they have no room."""
    name, column, head, high = _contrast_measures(figure, area)
    labels = [(row.label, name, high - 0.5, True) for row in figure.rows]
    inside = column - 2 * _PAD
    cells = [(words, inside - area.font.em * _MARKED, head, True) for words in figure.heads]
    cells += [(cell, inside, high - 0.5, False) for row in figure.rows for cell in row.cells]
    of_cells = _largest(cells, area)
    return min(_largest(labels, area), of_cells), of_cells


def _largest(texts: Sequence[tuple[str, float, float, bool]], area: ChartArea) -> float:
    """The largest size at which words fit their width and height, some of them bold; else 0."""
    font = area.font

    def fits(size: float, words: str, width: float, height: float, bold: bool) -> bool:  # noqa: FBT001
        room = width * POINTS_PER_MM * font.spare / size
        whole = all(font.advance(word, bold=bold) <= room for word in words.split())
        lines = len(font.wrapped(words, width, bold=bold, size=size))
        return whole and lines * size * font.leading / POINTS_PER_MM <= height

    sizes = range(round(font.size), round(font.least) - 1, -1)
    return next((size for size in sizes if all(fits(size, *text) for text in texts)), 0)


def _contrast_measures(figure: ChartFigure, area: ChartArea) -> tuple[float, float, float, float]:
    """The widths of names and columns, the heights of heads and rows."""
    font, count = area.font, len(figure.heads)
    widest = max(font.width(row.label, bold=True) for row in figure.rows) + 1
    name, head = min(widest, area.box.width * _AREAS), font.em * _HEAD
    column = (area.box.width - name - count * _BETWEEN) / count
    return name, column, head, (area.box.height - head) / len(figure.rows)


def _draw_contrasts(canvas: ShapeCanvas, figure: ChartFigure) -> Iterator[str]:
    """What was not yet called is hollow, and left white; the last one that was stands out."""
    box, font = canvas.area.box, canvas.area.font
    label_size, size = (found or font.least for found in _contrast_sizes(figure, canvas.area))
    name, column, head, high = _contrast_measures(figure, canvas.area)
    shown = [row for row in figure.rows if not row.hollow]
    lefts = [
        box.x + name + _BETWEEN + number * (column + _BETWEEN)
        for number in range(len(figure.heads))
    ]
    for x, words, colour in zip(lefts, figure.heads, _COLUMNS, strict=False):
        panel = SlideBox(x=x, y=box.y, width=column, height=box.height)
        yield canvas.bar(panel, f"{colour}-tint", "", 0)
        yield _mark(canvas, colour, x + _PAD, box.y + head / 2, size / POINTS_PER_MM * _MARK)
        left = _PAD + size / POINTS_PER_MM * _MARKED
        at = SlideBox(x=x + left, y=box.y, width=column - left - _PAD, height=head)
        yield from canvas.words(at, (words,), size, align="left", bold=True, colour=colour)
    for number, row in enumerate(shown):
        y, bold = box.y + head + number * high, row is shown[-1]
        if number:
            yield canvas.line(box.x, y, box.x + box.width, y, "paper", 0.9)
        at = SlideBox(x=box.x, y=y, width=name, height=high)
        lines = font.wrapped(row.label, name, bold=True, size=label_size)
        yield from canvas.words(at, lines, label_size, align="left", bold=bold)
        for x, cell in zip(lefts, row.cells, strict=True):
            at = SlideBox(x=x + _PAD, y=y, width=column - 2 * _PAD, height=high)
            lines = font.wrapped(cell, at.width, size=size)
            yield from canvas.words(at, lines, size, align="left")


def _mark(canvas: ShapeCanvas, colour: str, x: float, middle: float, side: float) -> str:
    """A concept's mark, the same in every font: a hollow square, a solid one, a triangle."""
    box = SlideBox(x=x, y=middle - side / 2, width=side, height=side)
    if colour == "third":
        return canvas.triangle(box, colour, _OUTLINE)
    edge = _OUTLINE / 2
    inner = SlideBox(x=x + edge, y=box.y + edge, width=side - 2 * edge, height=side - 2 * edge)
    return canvas.bar(inner, "" if colour == "first" else colour, colour, _OUTLINE)


CONTRASTS = ChartKind(
    slide_layout="build", draw_on_slide=_draw_contrasts, draw_shapes=_draw_contrasts
)
