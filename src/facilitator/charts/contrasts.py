"""Areas that add up on slides: a row each, two or three columns that grow from slide to slide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator.charts.canvas import ChartArea, ShapeCanvas
from facilitator.charts.kind import ChartKind
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, ChartRow, SlideBox
from facilitator.text.plain_text import split_words

_COLUMNS = ("first", "second", "third")
_AREAS = 0.23
"""The most that the names of areas may take of the width."""
_MARK, _MARKED, _OUTLINE = 0.62, 0.95, 1.0
"""The side of a concept's mark and where its name begins, in em; the weight of its outline."""
_PAD, _BETWEEN, _HEAD, _LEAST_PAD = 2.5, 2.0, 14.0, 0.25
"""Room in a cell and between columns, the height of heads, and the least above a cell's words."""
_NAME, _TIGHT, _TALLEST = 28.0, 4.0, 62.0
"""The most of a head and of an area's name in points; what rows told before have besides their
lines, and the most of the one that is told now, in millimetres."""


def contrasts_fit(figure: ChartFigure, area: ChartArea) -> bool:
    """Whether every area has room with all of them, each word in a size that can be read."""
    return all(
        all(_row_sizes(row, area, figure, _equal(figure, area))) for row in figure.rows
    ) and bool(_head_size(figure, area))


def _largest(texts: Sequence[tuple[str, float, float, bool]], area: ChartArea) -> float:
    """The largest size at which words fit their width and height, some of them bold; else 0."""
    font = area.font

    def fits(size: float, words: str, width: float, height: float, bold: bool) -> bool:  # noqa: FBT001
        room = width * POINTS_PER_MM * font.spare / size
        whole = all(font.advance(word, bold=bold) <= room for word in split_words(words))
        lines = len(font.wrapped(words, width, bold=bold, size=size))
        return whole and lines * size * font.leading / POINTS_PER_MM <= height

    sizes = range(round(font.size), round(font.least) - 1, -1)
    return next((size for size in sizes if all(fits(size, *text) for text in texts)), 0)


def _columns(figure: ChartFigure, area: ChartArea) -> tuple[float, float]:
    """The widths of names and columns."""
    font, count = area.font, len(figure.heads)
    widest = max(font.width(row.label, bold=True) for row in figure.rows) * _NAME / font.size + 1
    name = min(widest, area.box.width * _AREAS)
    return name, (area.box.width - name - count * _BETWEEN) / count


def _equal(figure: ChartFigure, area: ChartArea) -> float:
    return (area.box.height - _HEAD) / len(figure.rows)


def _row_sizes(
    row: ChartRow, area: ChartArea, figure: ChartFigure, high: float
) -> tuple[float, float]:
    """The largest sizes at which its name and its cells fit a height; 0 where none does."""
    name, column = _columns(figure, area)
    label = _largest([(row.label, name, high - 2 * _LEAST_PAD, True)], area)
    paddings = (_PAD, _LEAST_PAD)
    cells = (
        [(cell, column - 2 * _PAD, high - 2 * pad, False) for cell in row.cells] for pad in paddings
    )
    return min(_NAME, label), next(filter(None, (_largest(each, area) for each in cells)), 0.0)


def _head_size(figure: ChartFigure, area: ChartArea) -> float:
    room = _columns(figure, area)[1] - 2 * _PAD - _NAME / POINTS_PER_MM * _MARKED
    return min(_NAME, _largest([(head, room, _HEAD, True) for head in figure.heads], area))


def _told_before(row: ChartRow, area: ChartArea, figure: ChartFigure) -> float:
    """The height of a row in the least size."""
    name, column = _columns(figure, area)
    font, size = area.font, area.font.least
    lines = [len(font.wrapped(row.label, name, bold=True, size=size))]
    lines += [len(font.wrapped(cell, column - 2 * _PAD, size=size)) for cell in row.cells]
    high = max(lines) * size * font.leading / POINTS_PER_MM + _TIGHT
    return min(high, _equal(figure, area))


def _draw_contrasts(canvas: ShapeCanvas, figure: ChartFigure) -> Iterator[str]:
    """What was called before is small, the last one large; what was not yet has no room."""
    area, box, font = canvas.area, canvas.area.box, canvas.area.font
    name, column = _columns(figure, area)
    shown = [row for row in figure.rows if not row.hollow]
    highs = [_told_before(row, area, figure) for row in shown[:-1]]
    highs.append(min(_TALLEST, box.height - _HEAD - sum(highs)))
    lefts = [
        box.x + name + _BETWEEN + number * (column + _BETWEEN)
        for number in range(len(figure.heads))
    ]
    size = _head_size(figure, area) or font.least
    em = size / POINTS_PER_MM
    for x, words, colour in zip(lefts, figure.heads, _COLUMNS, strict=False):
        panel = SlideBox(x=x, y=box.y, width=column, height=_HEAD + sum(highs))
        yield canvas.bar(panel, f"{colour}-tint", "", 0)
        yield _mark(canvas, colour, x + _PAD, box.y + _HEAD / 2, em * _MARK)
        left = _PAD + em * _MARKED
        at = SlideBox(x=x + left, y=box.y, width=column - left - _PAD, height=_HEAD)
        yield from canvas.words(at, (words,), size, align="left", bold=True, colour=colour)
    y = box.y + _HEAD
    for row, high in zip(shown, highs, strict=True):
        last = row is shown[-1]
        sizes = _row_sizes(row, area, figure, high) if last else (0, 0)
        label_size, size = (found or font.least for found in sizes)
        yield canvas.line(box.x, y, box.x + box.width, y, "paper", 0.9)
        at = SlideBox(x=box.x, y=y, width=name, height=high)
        lines = font.wrapped(row.label, name, bold=True, size=label_size)
        yield from canvas.words(at, lines, label_size, align="left", bold=last)
        for x, cell in zip(lefts, row.cells, strict=True):
            at = SlideBox(x=x + _PAD, y=y, width=column - 2 * _PAD, height=high)
            lines = font.by_sense(cell, at.width, size=size)
            yield from canvas.words(at, lines, size, align="left")
        y += high


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
