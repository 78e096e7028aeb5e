"""Bars of the answer that matters most, which is the first head's; the others are told in figures.

A hollow bar is an anecdote. Where this room was counted, its bar alone is coloured.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from facilitator.charts.canvas import SvgCanvas
from facilitator.charts.kind import ChartKind
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, ChartRow, SlideBox
from facilitator.text.plain_text import split_words

_NAMES, _BARS = 0.3, 0.38
"""Of the width, what names may take, and what bars need where figures stand in columns beside."""
_APART, _BESIDE = 4.0, 1.6
"""Millimetres between columns, and from a bar to its figure."""
_PITCH, _THICK, _LARGE = 2.3, 1.3, 1.35
"""In em, how high a row and its bar are; how much larger the figure of a bar is than words."""
_AXIS, _OUTLINE = 0.5 / POINTS_PER_MM, 0.35


@dataclass(frozen=True)
class _Row:
    data: ChartRow
    name: Sequence[str]
    others: Sequence[str]
    """Lines below the bar."""
    height: float


def _draw_on_paper(canvas: SvgCanvas, figure: ChartFigure) -> str:
    font, width = canvas.font, canvas.area.box.width
    if not figure.rows:
        return canvas.svg(figure.alt, (), font.em)
    label = max(font.width(row.label, bold=True) for row in figure.rows) + _APART
    label = min(label, width * _NAMES)
    columns = [_column(canvas, figure, number) for number in range(1, len(figure.heads))]
    if width - label - sum(columns) < width * _BARS:
        columns = []
    rows = [_row(canvas, figure, row, label, beside=bool(columns)) for row in figure.rows]
    edges = [width - sum(columns[at:]) for at in range(len(columns))]
    heads = [font.wrapped(figure.heads[0], (edges or [width])[0] - label, bold=True)]
    heads += [font.wrapped(head, each - 1, bold=True)
              for head, each in zip(figure.heads[1:], columns, strict=False)]  # fmt: skip
    top = max(map(len, heads)) * font.line + font.em * 0.3
    *tops, foot = accumulate((row.height for row in rows), initial=top)
    longest = (edges or [width])[0] - label - font.width("100%", bold=True) * _LARGE - 2 * _APART

    def shapes() -> Iterator[str]:
        for x, lines in zip([label, *edges], heads, strict=True):
            middle = top - font.em * 0.3 - len(lines) * font.line / 2
            yield from canvas.lines(x, middle, lines, bold=True)
        for y, row in zip(tops, rows, strict=True):
            middle = y + font.em * _PITCH / 2
            lower = middle + (len(row.name) - 1) * font.line / 2
            yield from canvas.lines(0, lower, row.name, bold=row.data.room)
            yield from _bar(canvas, figure, row.data, label, middle, longest)
            for x, (cell, share) in zip(edges, row.data.shares()[1:], strict=False):
                yield from canvas.lines(x, middle, [cell], fill="soft" if share is None else "ink")
            below = y + font.em * (_PITCH - 0.3) + len(row.others) * font.line / 2
            yield from canvas.lines(label + _BESIDE, below, row.others)
        yield canvas.line(label, top, label, foot, "ink", _AXIS)

    return canvas.svg(figure.alt, shapes(), foot + font.em * 0.4)


def _column(canvas: SvgCanvas, figure: ChartFigure, number: int) -> float:
    """The width of an answer's column, its head in two lines or so."""
    head, width = figure.heads[number], canvas.font.width
    words = [width(word, bold=True) for word in split_words(head)]
    cells = [width(row.cells[number]) for row in figure.rows]
    return max(*words, *cells, width(head, bold=True) * 0.55) + _APART


def _row(
    canvas: SvgCanvas, figure: ChartFigure, row: ChartRow, label: float, *, beside: bool
) -> _Row:
    font = canvas.font
    name = font.wrapped(row.label, label - 1, bold=True)
    told = zip(figure.heads[1:], row.cells[1:], strict=True)
    words = ", ".join(f"{head} {cell}" for head, cell in told if any(map(str.isdigit, cell)))
    others = () if beside else font.wrapped(words, canvas.area.box.width - label - _BESIDE)
    lines = max(len(name) - 1, len(others))
    return _Row(row, name, others, font.em * _PITCH + lines * font.line)


def _bar(
    canvas: SvgCanvas, figure: ChartFigure, row: ChartRow, x: float, middle: float, longest: float
) -> Iterator[str]:
    font = canvas.font
    cell, share = row.shares()[0]
    mark = row.mark or "soft"
    colour = mark if row.room or not any(each.room for each in figure.rows) else "blank"
    length = (share or 0) / 100 * longest
    if length:
        box = SlideBox(x=x, y=middle - font.em * _THICK / 2, width=length, height=font.em * _THICK)
        yield canvas.bar(box, "" if row.hollow else colour, colour, _OUTLINE)
    size = font.size * (_LARGE if share is not None else 1)
    yield from canvas.lines(x + length + _BESIDE, middle, [cell], bold=True, size=size)


LEADING_BARS = ChartKind(draw_on_paper=_draw_on_paper)
