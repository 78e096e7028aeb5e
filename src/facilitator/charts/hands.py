"""Hands of a room: answers in large type, each with a bar that is empty until hands are counted.

One question has its bars beside the answers; two stand left and right of them. ``counts`` are such
bars of what a team wrote.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.charts.canvas import Align, ChartArea, ShapeCanvas
from facilitator.charts.kind import ChartKind
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, SlideBox
from facilitator.text.plain_text import even_groups

_NAMES = {1: 0.42, 2: 0.3}
"""The most that answers may take of the width, by the number of questions."""
_WHITE = 0.14
"""Between two rows, in em."""
_GAP = 4.0
_BAR, _OUTLINE = 0.62, 0.5
"""How much of a row's height a bar takes, and the weight of its outline."""
_TALLEST = 20.0
_SPILL = 12.0
"""Room for words beside their own: where a font is missing, they get wider and are not broken."""


@dataclass(frozen=True)
class _HandRows:
    """``name`` is the width of the answers and ``value`` that of a figure."""

    size: float
    name: float
    value: float
    head: float
    row: float
    names: tuple[tuple[str, ...], ...]
    heads: tuple[tuple[str, ...], ...]


def _rows(figure: ChartFigure, area: ChartArea, size: float) -> _HandRows:
    font, em = area.font, size / POINTS_PER_MM
    labels = [row.label for row in figure.rows]
    widest = max((font.advance(label) * em / font.spare for label in labels), default=0.0)
    name = min(widest + 1, area.box.width * _NAMES[len(figure.heads)])
    names = tuple(font.wrapped(label, name, size=size) for label in labels)
    wide = (area.box.width - name) / 2 - 3 * _GAP
    heads = [font.wrapped(words, wide, bold=True, size=size) for words in figure.heads]
    head = em * (max(map(len, heads)) * font.leading + 0.5) if len(figure.heads) > 1 else 0.0
    lowest = max(map(len, names), default=1) * em * font.leading + em * _WHITE
    row = max(lowest, min(_TALLEST, (area.box.height - head) / max(1, len(labels))))
    cells = [cell for row in figure.rows for cell in row.cells if cell]
    widest = max((font.advance(cell, bold=True) for cell in cells), default=0.0)
    value = widest * em / font.spare + _GAP if cells else 0.0
    return _HandRows(size, name, value, head, row, names, tuple(heads))


def _fits(rows: _HandRows, area: ChartArea) -> bool:
    return rows.head + len(rows.names) * rows.row <= area.box.height + 0.01


def _fitted(figure: ChartFigure, area: ChartArea) -> _HandRows:
    """As large as there is room for all of them."""
    sizes = range(round(area.font.size), round(area.font.least) - 1, -1)
    tried = (_rows(figure, area, size) for size in sizes)
    return next((rows for rows in tried if _fits(rows, area)), _rows(figure, area, area.font.least))


def _split(figure: ChartFigure, area: ChartArea) -> list[ChartFigure]:
    rows = _fitted(figure, area)
    most = max(1, int((area.box.height - rows.head) / rows.row + 0.01))
    return [
        figure.model_copy(update={"rows": figure.rows[first:last]})
        for first, last in even_groups(len(figure.rows), most)
    ]


def _draw(canvas: ShapeCanvas, figure: ChartFigure) -> Iterator[str]:
    rows, box = _fitted(figure, canvas.area), canvas.area.box
    beside = len(figure.heads) > 1
    inset = _GAP if beside else 0.0
    longest = (box.width - rows.name) / len(figure.heads) - _GAP - rows.value - 2 * inset
    middle = box.x + (box.width - rows.name) / 2
    left = middle if beside else box.x
    right = left + rows.name + _GAP
    if beside:
        wide = middle - _GAP - box.x
        for x, colour in ((box.x, "first-tint"), (right, "second-tint")):
            panel = SlideBox(x=x, y=box.y, width=wide, height=box.height)
            yield canvas.bar(panel, colour, "", 0)
        for head, x, align, colour in zip(
            rows.heads, (box.x, right), _ALIGNS, ("first", "second"), strict=True
        ):
            at = SlideBox(x=x + _GAP, y=box.y, width=wide - 2 * _GAP, height=rows.head)
            yield from canvas.words(at, head, rows.size, align=align, bold=True, colour=colour)
    for number, (row, name) in enumerate(zip(figure.rows, rows.names, strict=True)):
        y = box.y + rows.head + number * rows.row
        spill = _SPILL / 2 if beside else 0.0
        at = SlideBox(x=left - spill, y=y, width=rows.name + _SPILL, height=rows.row)
        yield from canvas.words(at, name, rows.size, align="middle" if beside else "left")
        bar = SlideBox(
            x=right + inset, y=y + rows.row * (1 - _BAR) / 2, width=longest, height=rows.row * _BAR
        )
        shares = row.shares()
        if beside:
            mirrored = bar.model_copy(update={"x": middle - 2 * _GAP - longest})
            yield from _bar(canvas, mirrored, *shares[0], rows, "first", leftward=True)
        yield from _bar(canvas, bar, *shares[-1], rows, "second")


_ALIGNS: tuple[Align, Align] = ("right", "left")


def _bar(
    canvas: ShapeCanvas, bar: SlideBox, cell: str, share: float | None, rows: _HandRows,
    colour: str, *, leftward: bool = False,
) -> Iterator[str]:  # fmt: skip
    yield canvas.bar(bar, "paper", colour, _OUTLINE)
    if share:
        width = bar.width * share / 100
        x = bar.x + bar.width - width if leftward else bar.x
        filled = bar.model_copy(update={"x": x, "width": width})
        yield canvas.bar(filled, colour, colour, _OUTLINE)
    if cell:
        wide = rows.value - _GAP / 2 + _SPILL
        x = bar.x - _GAP / 2 - wide if leftward else bar.x + bar.width + _GAP / 2
        at = bar.model_copy(update={"x": x, "width": wide})
        align = _ALIGNS[0] if leftward else _ALIGNS[1]
        yield from canvas.words(at, (cell,), rows.size, align=align, bold=True)


HANDS = ChartKind(slide_layout="answers", draw_on_slide=_draw, draw_shapes=_draw, split=_split)
COUNTS = ChartKind(slide_layout="count", draw_on_slide=_draw, draw_shapes=_draw, split=_split)
HAND_PAIR = ChartKind(slide_layout="pair", draw_on_slide=_draw, draw_shapes=_draw, split=_split)
