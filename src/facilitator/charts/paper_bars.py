"""Bars from 0 to 100 per cent on paper: sources by answers side by side, or stacked if too wide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from facilitator.charts.canvas import SvgCanvas
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, ChartRow, SlideBox

_BETWEEN = 0.4
"""Lines from the bars of one source to the name of the next, where they stand below each other."""
_NARROW = 0.24
"""Of a chart's width, what names have where they stand in two lines."""
_BASELINE = 0.62
"""How far down a line its words stand."""
_AXIS = 0.5 / POINTS_PER_MM
_OUTLINE = 0.25


def draw_on_paper(canvas: SvgCanvas, figure: ChartFigure) -> str:
    """Side by side with names in one line, else in two, else source by source."""
    width, font = canvas.area.box.width, canvas.font
    names = [row.label for row in figure.rows]
    longest = max((font.width(name) for name in names), default=0.0) + 1.1
    usual = min(max(longest, width * 0.3), width * 0.36)
    for label, lines in ((usual, 1), (width * _NARROW, 2)):
        column = (width - label) / max(len(figure.heads), 1)
        if _fit(canvas, figure.heads, column, lines) and _fit(canvas, names, label, lines):
            return _side_by_side(canvas, figure, label, column)
    return _stacked(canvas, figure)


def _fit(canvas: SvgCanvas, names: Iterable[str], width: float, lines: int) -> bool:
    """Whether each name stands in so many lines, with room at its right and no word cut."""
    room, font = width - 1, canvas.font
    return all(
        len(font.wrapped(name, room, bold=True)) <= lines
        and all(font.width(word, bold=True) <= room for word in name.split())
        for name in names
    )


def _side_by_side(canvas: SvgCanvas, figure: ChartFigure, label: float, column: float) -> str:
    em, leading = canvas.font.em, canvas.font.line
    pitch = em * 2.2
    heads = [canvas.font.wrapped(head, column - 1, bold=True) for head in figure.heads]
    lines = max(map(len, heads), default=1)
    top = em * 1.8 + (lines - 1) * leading
    foot = top + len(figure.rows) * pitch

    def shapes() -> Iterator[str]:
        bars = _Bars(canvas, figure, column, pitch)
        for number, head in enumerate(heads):
            x = label + number * column
            for line, words in enumerate(head, start=lines - len(head)):
                yield canvas.text(x, em + line * leading, words, bold=True)
            yield canvas.line(x, top, x, foot, "ink", _AXIS)
        for index, row in enumerate(figure.rows):
            y = top + index * pitch
            name = canvas.font.wrapped(row.label, label - 1, bold=True)
            yield from canvas.lines(0, y + pitch / 2, name, bold=row.room)
            for number in range(len(row.cells)):
                yield from bars.draw(label + number * column, y, row, number)

    return canvas.svg(figure.alt, shapes(), foot + em * 0.4)


def _stacked(canvas: SvgCanvas, figure: ChartFigure) -> str:
    """Source by source, a line for each answer that it has a figure for."""
    width, font = canvas.area.box.width, canvas.font
    label = min(max(font.width(head, bold=True) for head in figure.heads) + 3.1, width * 0.5)
    sources = [
        (row, font.wrapped(row.label, width, bold=True), list(_answers(canvas, figure, row, label)))
        for row in figure.rows
    ]
    count = sum(len(name) + _BETWEEN for _, name, _ in sources) + sum(
        len(head) for _, _, answers in sources for head, _ in answers
    )
    # So that all of it stands on one page even in large print.
    fitting = 0.98 * canvas.area.box.height / max(count, 1)
    pitch = max(font.em * 1.2, min(font.em * 1.5, fitting))
    bars = _Bars(canvas, figure, width - label, pitch)
    shapes: list[str] = []
    y = 0.0
    for row, name, answers in sources:
        for line in name:
            shapes.append(canvas.text(0, y + pitch * _BASELINE, line, bold=True))
            y += pitch
        for head, column in answers:
            shapes.extend(bars.draw(label, y, row, column))
            for line in head:
                shapes.append(canvas.text(0, y + pitch * _BASELINE, line))
                y += pitch
        y += pitch * _BETWEEN
    return canvas.svg(figure.alt, shapes, y)


def _answers(
    canvas: SvgCanvas, figure: ChartFigure, row: ChartRow, label: float
) -> Iterator[tuple[tuple[str, ...], int]]:
    """The answers that a source has a figure for: lines of the head, and the column."""
    for column, (head, cell) in enumerate(zip(figure.heads, row.cells, strict=False)):
        if any(character.isdigit() for character in cell):
            yield canvas.font.wrapped(head, label - 3, bold=True), column


class _Bars:
    """Draws the bars of a chart, all to one scale, in cells of one size."""

    def __init__(self, canvas: SvgCanvas, figure: ChartFigure, width: float, height: float) -> None:
        self.canvas, self.width, self.height = canvas, width, height
        self.has_room = any(row.room for row in figure.rows)
        shares = [cell for row in figure.rows for cell, share in row.shares() if share is not None]
        widest = max((canvas.font.width(share, bold=True) for share in shares), default=0.0)
        # The figure stands at the bar's end, so the longest bar must leave room for it.
        self.longest = width - max(canvas.font.em * 3.6, widest + canvas.font.em)

    def draw(self, x: float, top: float, row: ChartRow, column: int) -> Iterator[str]:
        """The bar of a cell, with its figure; words alone where it says no share."""
        cell, share = row.cells[column], row.share(column)
        baseline = top + self.height * _BASELINE
        if share is None:
            yield self.canvas.text(x + 1.2, baseline, cell)
            return
        length = share / 100 * self.longest
        fill, edge = self._paint(row)
        if share:
            box = SlideBox(
                x=x,
                y=top + self.height * 0.22,
                width=max(length, 0.3),
                height=self.height * 0.56,
            )
            yield self.canvas.bar(box, fill, edge, _OUTLINE)
        yield self.canvas.text(x + length + 1.2, baseline, cell, bold=bool(fill))

    def _paint(self, row: ChartRow) -> tuple[str, str]:
        """Fill and edge."""
        if row.room:
            return "ink", "ink"
        if row.hollow:
            return "", "soft"
        return ("blank" if self.has_room else "soft"), "soft"
