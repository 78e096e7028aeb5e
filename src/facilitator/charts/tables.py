"""A table on a slide, a row to each name: lines below rows, none between columns.

The first head stands over the names of the rows. In a file of slides it is a table of the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from facilitator.charts.canvas import ChartArea, ShapeCanvas
from facilitator.charts.kind import ChartKind
from facilitator.model.slides import ChartFigure, SlideBox
from facilitator.text.plain_text import even_groups

if TYPE_CHECKING:
    from facilitator.charts.powerpoint import ChartSlide, TextBeside

_GAP, _AROUND = 6.0, 3.2
"""Millimetres between columns, and above and below the words of a row together."""
_SPARE = 0.2
"""More than the widest words of a column, so that none of them breaks for a rounding."""
_FIRST = 0.36
"""The least part of the width that the first column has."""
_RULE, _STRONG = 0.25, 0.7


@dataclass(frozen=True)
class _Table:
    """Words of all rows by column, heads first; where columns begin, and heights of rows."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[tuple[tuple[str, ...], ...], ...]
    widths: tuple[float, ...]
    heights: tuple[float, ...]


def _table(figure: ChartFigure, area: ChartArea) -> _Table:
    """Columns after the first are as wide as their words, as far as the first keeps its room."""
    font, whole = area.font, area.box.width
    rows = (figure.heads, *((row.label, *row.cells) for row in figure.rows))
    natural = [
        max(font.width(w, bold=True) for w in column) + _GAP + _SPARE
        for column in zip(*rows, strict=True)
    ]
    widths = dict.fromkeys(range(len(natural)), 0.0)
    left = whole * (1 - _FIRST)
    for number, column in enumerate(sorted(list(widths)[1:], key=lambda at: natural[at]), start=1):
        # Narrow columns keep their width, and wide ones share what is left.
        widths[column] = min(natural[column], left / (len(natural) - number))
        left -= widths[column]
    widths[0] = whole - sum(widths.values())
    lines = tuple(
        tuple(
            font.wrapped(words, width - _GAP, bold=not (number and column))
            for column, (words, width) in enumerate(zip(row, widths.values(), strict=True))
        )
        for number, row in enumerate(rows)
    )
    heights = tuple(max(map(len, row)) * font.line + _AROUND for row in lines)
    return _Table(rows, lines, tuple(widths.values()), heights)


def _split(figure: ChartFigure, area: ChartArea) -> list[ChartFigure]:
    table = _table(figure, area)
    if sum(table.heights) <= area.box.height:
        return [figure]
    most = max(1, int((area.box.height - table.heights[0]) / max(table.heights[1:], default=1)))
    return [
        figure.model_copy(update={"rows": figure.rows[first:last]})
        for first, last in even_groups(len(figure.rows), most)
    ]


def _draw_on_slide(canvas: ShapeCanvas, figure: ChartFigure) -> Iterator[str]:
    table, box, font = _table(figure, canvas.area), canvas.area.box, canvas.area.font
    lefts = list(accumulate(table.widths, initial=box.x))
    y = box.y
    for number, (row, height) in enumerate(zip(table.lines, table.heights, strict=True)):
        for column, lines in enumerate(row):
            at = SlideBox(x=lefts[column], y=y, width=table.widths[column] - _GAP, height=height)
            bold = not (number and column)
            yield from canvas.words(at, lines, font.size, align="left", bold=bold)
        y += height
        weight, colour = (_RULE, "soft") if number else (_STRONG, "ink")
        yield canvas.line(box.x, y, box.x + box.width, y, colour, weight)


def _add_to_slide(target: ChartSlide, figure: ChartFigure) -> list[TextBeside]:
    from facilitator.charts.powerpoint import add_table

    table = _table(figure, target.area)
    add_table(target, figure, table.rows, table.widths, table.heights)
    return []


TABLE = ChartKind(
    slide_layout="list", draw_on_slide=_draw_on_slide, split=_split, add_to_slide=_add_to_slide
)
