"""Bars from 0 to 100 per cent, sources by answers.

Shapes tell things apart as well as colour does: a hollow bar is an anecdote, a solid one a survey;
where this room was counted, its bars are black and the surveys' are gray, so that they stay apart
on a copier.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.charts.bar_rows import (
    AXIS,
    BAR_GAP,
    LABEL_GAP,
    ROW_GAP,
    draw_names,
    row_names,
)
from facilitator.charts.canvas import WHITE, ChartArea, SvgCanvas
from facilitator.charts.kind import FONT, ChartCells, ChartKind, ExcelBars, Series
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, ChartRow, SlideBox
from facilitator.text.plain_text import even_groups, split_words

if TYPE_CHECKING:
    from facilitator.charts.powerpoint import ChartSlide, TextBeside

_BETWEEN = 0.4
"""Lines from the bars of one source to the name of the next, where they stand below each other."""
_NARROW = 0.24
"""Of a chart's width, what names have where they stand in two lines."""
_BASELINE = 0.62
"""How far down a line its words stand."""
_AXIS = 0.5 / POINTS_PER_MM
_PAPER_OUTLINE = 0.25


def _draw_on_paper(canvas: SvgCanvas, figure: ChartFigure) -> str:
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
    room, font = width - 1, canvas.font
    return all(
        len(font.wrapped(name, room, bold=True)) <= lines
        and all(font.width(word, bold=True) <= room for word in split_words(name))
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
            yield self.canvas.bar(box, fill, edge, _PAPER_OUTLINE)
        yield self.canvas.text(x + length + 1.2, baseline, cell, bold=bool(fill))

    def _paint(self, row: ChartRow) -> tuple[str, str]:
        if row.room:
            return "ink", "ink"
        if row.hollow:
            return "", "soft"
        return ("blank" if self.has_room else "soft"), "soft"


_LABEL_SHARES = (0.42, 0.32, 0.26)
"""The most that the rows' names may take of the width: less where the bars would have no room."""
_TALLEST = 17.0
"""The height of a row, at most."""
_BAR, _THICKEST = 0.62, 1.3
"""How much of a row's height its bar takes, and how many em at most."""
_THICK, _INSET = 0.78, 2.5
"""Of a row's height, a bar that has its name on it; and the room left and right of that name."""
_SHORTEST = 12.0
"""The longest bar has at least so much room."""
_AXIS_ROOM = 2.0
"""Left of an axis, what belongs to its native chart."""
_OUTLINE = 0.5
_HAIR = 0.001


@dataclass(frozen=True)
class BarGrid:
    """The measures on a slide: ``label`` is the width of the rows' names, ``value`` of a figure.

    ``longest`` is the length of a bar of 100 per cent. Names stand ``inside`` where every bar has
    room for its own: then bars have the whole width.
    """

    label: float
    column: float
    longest: float
    head: float
    row: float
    bar: float
    names: tuple[tuple[str, ...], ...]
    heads: tuple[tuple[str, ...], ...]
    inside: bool = False

    def left(self, column: int) -> float:
        return self.label + column * self.column

    def top(self, row: int) -> float:
        return self.head + row * self.row


def bar_grid(figure: ChartFigure, area: ChartArea) -> BarGrid:
    tried = [_grid(figure, area, share) for share in _LABEL_SHARES]
    grid = next((grid for grid in tried if _fits(grid, figure, area)), tried[-1])
    return _with_names_inside(grid, figure, area) or grid


def _with_names_inside(grid: BarGrid, figure: ChartFigure, area: ChartArea) -> BarGrid | None:
    """Bars as long as a slide allows, with their names on them; None where one has no room.

    Answers of the room alone may be none: their names stand beside their bars.
    """
    font, width = area.font, area.box.width - _AXIS_ROOM
    shares = [row.share(0) or 0 for row in figure.rows]
    if len(figure.heads) != 1 or not all(shares) or all(row.room for row in figure.rows):
        return None
    longest = min(width, (width - _value(figure, area)) / max(shares) * 100)
    rooms = (share / 100 * longest - 2 * _INSET for share in shares)
    bar, named = grid.row * _THICK, zip(figure.rows, rooms, strict=True)
    if bar < font.line or any(font.width(row.label) > room for row, room in named):
        return None
    return replace(grid, label=0, column=area.box.width, longest=longest, bar=bar, inside=True)


def _grid(figure: ChartFigure, area: ChartArea, share: float) -> BarGrid:
    font, box = area.font, area.box
    label, names = row_names(figure, area, share)
    column = (box.width - label) / max(1, len(figure.heads))
    heads = tuple(font.wrapped(head, column - LABEL_GAP, bold=True) for head in figure.heads)
    lines = max(map(len, heads), default=0)
    head = lines * font.line + (font.em * 0.7 if lines else 0)
    lowest = _lowest(names, area)
    row = max(lowest, min(_TALLEST, (box.height - head) / max(1, len(figure.rows))))
    return BarGrid(
        label=label,
        column=column,
        longest=max(_SHORTEST / 2, column - LABEL_GAP - _value(figure, area)),
        head=head,
        row=row,
        bar=min(row * _BAR, font.em * _THICKEST),
        names=names,
        heads=heads,
    )


def _lowest(names: Sequence[Sequence[str]], area: ChartArea) -> float:
    """The least height of a row: of all the same, for bars stand at like distances."""
    return max(map(len, names), default=1) * area.font.line + ROW_GAP


def _value(figure: ChartFigure, area: ChartArea) -> float:
    shares = [cell for row in figure.rows for cell, share in row.shares() if share is not None]
    return max(area.font.width(share, bold=True) for share in ("00%", *shares)) + 3


def _fits(grid: BarGrid, figure: ChartFigure, area: ChartArea) -> bool:
    high = grid.head + len(figure.rows) * _lowest(grid.names, area)
    return high <= area.box.height + _HAIR and grid.column >= _narrowest(figure, area)


def _narrowest(figure: ChartFigure, area: ChartArea) -> float:
    """A column in which no word is cut, and in which a bar has room beside its figure."""
    words = [word for head in figure.heads for word in split_words(head)]
    widest = max((area.font.width(word, bold=True) for word in words), default=0.0)
    return LABEL_GAP + max(widest, _value(figure, area) + _SHORTEST)


def _split(figure: ChartFigure, area: ChartArea) -> list[ChartFigure]:
    tried = [list(_pieces(figure, area, share)) for share in _LABEL_SHARES]
    return min(tried, key=len)


def _pieces(figure: ChartFigure, area: ChartArea, share: float) -> Iterator[ChartFigure]:
    label = _grid(figure, area, share).label
    columns = max(1, int((area.box.width - label) / _narrowest(figure, area)))
    for first, last in even_groups(len(figure.heads), columns):
        rows = tuple(
            row.model_copy(
                update={"cells": row.cells[first:last], "values": row.values[first:last]}
            )
            for row in figure.rows
        )
        piece = figure.model_copy(update={"heads": figure.heads[first:last], "rows": rows})
        grid = _grid(piece, area, share)
        most = max(1, int((area.box.height - grid.head) / _lowest(grid.names, area) + _HAIR))
        for top, end in even_groups(len(figure.rows), most):
            yield piece.model_copy(update={"rows": rows[top:end]})


def _draw_on_slide(canvas: SvgCanvas, figure: ChartFigure) -> Iterator[str]:
    grid, box, font = bar_grid(figure, canvas.area), canvas.area.box, canvas.font
    foot = box.y + grid.top(len(figure.rows))
    for number, lines in enumerate(grid.heads):
        x = box.x + grid.left(number)
        for line, words in enumerate(lines):
            yield canvas.text(x, box.y + (line + 0.8) * font.line, words, bold=True)
        yield canvas.line(x, box.y + grid.head, x, foot, "ink", AXIS)
    for index, row in enumerate(figure.rows):
        middle = box.y + grid.top(index) + grid.row / 2
        for number in range(len(row.cells)):
            yield from _bar_on_slide(canvas, grid, row, number, middle)
        if grid.inside:
            fill = "" if row.hollow else WHITE
            yield from canvas.lines(box.x + _INSET, middle, [row.label], fill=fill)
        else:
            yield from draw_names(canvas, grid.names[index : index + 1], grid.label, [middle])


def _bar_on_slide(
    canvas: SvgCanvas, grid: BarGrid, row: ChartRow, number: int, middle: float
) -> Iterator[str]:
    cell, share = row.cells[number], row.share(number)
    x, length = canvas.area.box.x + grid.left(number), (share or 0) / 100 * grid.longest
    if share:
        bar = SlideBox(x=x, y=middle - grid.bar / 2, width=max(length, 0.3), height=grid.bar)
        colour = "second" if row.room else "soft"
        yield canvas.bar(bar, "" if row.hollow else colour, colour, _OUTLINE)
    if cell:
        yield from canvas.lines(x + length + BAR_GAP, middle, [cell], bold=share is not None)


def _add_to_slide(target: ChartSlide, figure: ChartFigure) -> list[TextBeside]:
    """A chart for each answer, all in one line; a single one fills the placeholder."""
    from facilitator.charts.powerpoint import (
        TextBeside,
        add_share_chart,
    )

    grid, box, words = bar_grid(figure, target.area), target.area.box, []
    for column in range(len(figure.heads)):
        cells = [row.cells[column] for row in figure.rows]
        first = column == 0
        # From left of the axis (or of the names, which the first chart has) to the next one.
        left = 0.0 if first else grid.left(column) - _AXIS_ROOM
        width = grid.left(column + 1) - _AXIS_ROOM - left
        height = grid.top(len(cells))
        frame = SlideBox(x=box.x + left, y=box.y, width=width, height=height)
        plot = SlideBox(
            x=grid.label if first else _AXIS_ROOM,
            y=grid.head,
            width=grid.longest,
            height=height - grid.head,
        )
        gap = round(100 * (grid.row - grid.bar) / grid.bar)
        add_share_chart(target, figure, column, frame, plot, gap, named=first and not grid.inside)
        x, wide = box.x + grid.left(column) + BAR_GAP, grid.column - LABEL_GAP
        for number, (cell, row) in enumerate(zip(cells, figure.rows, strict=True)):
            if cell and row.share(column) is None:
                y = box.y + grid.top(number)
                words.append(TextBeside(cell, SlideBox(x=x, y=y, width=wide, height=grid.row)))
    for number, row in enumerate(figure.rows if grid.inside else ()):
        y, wide = box.y + grid.top(number), grid.longest / 2
        at = SlideBox(x=box.x + _INSET, y=y, width=wide, height=grid.row)
        words.append(TextBeside(row.label, at, colour="" if row.hollow else "paper"))
    return words


def _excel_series(cells: ChartCells, colours: Mapping[str, str]) -> Iterator[Series]:
    """One series: the answer that most of the first row gave, by rows; of one row its answers."""
    rows, heads = cells.figure.rows, range(len(cells.figure.heads))
    leading = max(heads, key=lambda column: rows[0].share(column) or 0)
    series = cells.row(0) if len(rows) == 1 else cells.column(leading)
    bars = [(rows[0], n) for n in heads] if len(rows) == 1 else [(row, leading) for row in rows]

    def painted(row: ChartRow) -> Series:
        colour = colours["second" if row.room else "soft"]
        fill = WHITE if row.hollow else colour
        return {"fill": {"color": fill}, "border": {"color": colour, "width": 1}}

    yield {
        **series,
        "points": [painted(row) for row, _ in bars],
        **painted(rows[0]),
        # As its cells say it: people or per cent.
        "data_labels": {"value": True, "position": "outside_end",
                        "custom": [{"value": row.cells[column]} for row, column in bars],
                        "font": {**FONT, "color": colours["ink"], "bold": True}},
    }  # fmt: skip


GROUPED_BARS = ChartKind(
    draw_on_paper=_draw_on_paper,
    slide_layout="poll",
    draw_on_slide=_draw_on_slide,
    split=_split,
    add_to_slide=_add_to_slide,
    excel=ExcelBars(
        _excel_series,
        lambda rows, heads: 30 * (rows if rows > 1 else heads),
        lambda _: {"min": 0, "max": 1},
    ),
)
