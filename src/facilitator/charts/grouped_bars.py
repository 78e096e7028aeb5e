"""Bars from 0 to 100 per cent, sources by answers.

Shapes tell things apart as well as colour does: a hollow bar is an anecdote, a solid one a survey;
where this room was counted, its bars are black and the surveys' are gray, so that they stay apart
on a copier.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.charts.bar_rows import (
    AXIS,
    BAR_GAP,
    LABEL_GAP,
    MAX_LABEL_SHARE,
    ROW_GAP,
    draw_names,
    row_names,
)
from facilitator.charts.canvas import WHITE, ChartArea, SvgCanvas
from facilitator.charts.excel import FONT, ChartCells, ExcelBars, Series
from facilitator.charts.kind import ChartKind
from facilitator.charts.paper_bars import draw_on_paper
from facilitator.model.slides import ChartFigure, SlideBox
from facilitator.text.plain_text import even_groups

if TYPE_CHECKING:
    from facilitator.charts.powerpoint import ChartSlide, TextBeside

_LABEL_SHARES = (MAX_LABEL_SHARE, 0.32, 0.26)
"""The most that the rows' names may take of the width: less where the bars would have no room."""
_TALLEST = 17.0
"""The height of a row, at most."""
_BAR, _THICKEST = 0.62, 1.3
"""How much of a row's height its bar takes, and how many em at most."""
_SHORTEST = 12.0
"""The longest bar has at least so much room."""
_AXIS_ROOM = 2.0
"""Left of an axis, what belongs to its native chart."""
_OUTLINE = 0.5
_HAIR = 0.001
_PATTERNS = ("", "wide_upward_diagonal", "dark_horizontal", "small_grid", "percent_20")
"""Of sources in a workbook, in their order; the first is plain."""


@dataclass(frozen=True)
class BarGrid:
    """The measures on a slide: ``label`` is the width of the rows' names, ``value`` of a figure."""

    label: float
    column: float
    value: float
    head: float
    row: float
    bar: float
    names: tuple[tuple[str, ...], ...]
    heads: tuple[tuple[str, ...], ...]

    @property
    def longest(self) -> float:
        """The length of a bar of 100 per cent: on every slide, so that they can be compared."""
        return max(_SHORTEST / 2, self.column - LABEL_GAP - self.value)

    def left(self, column: int) -> float:
        """Where the bars of a column begin, from 0."""
        return self.label + column * self.column

    def top(self, row: int) -> float:
        """The upper edge of a row, from 0."""
        return self.head + row * self.row


def bar_grid(figure: ChartFigure, area: ChartArea) -> BarGrid:
    """The measures of a figure in its area."""
    tried = [_grid(figure, area, share) for share in _LABEL_SHARES]
    return next((grid for grid in tried if _fits(grid, figure, area)), tried[-1])


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
        value=_value(figure, area),
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
    """Room for the figure at the end of the longest bar."""
    shares = [cell for row in figure.rows for cell, share in row.shares() if share is not None]
    return max(area.font.width(share, bold=True) for share in ("00%", *shares)) + 3


def _fits(grid: BarGrid, figure: ChartFigure, area: ChartArea) -> bool:
    high = grid.head + len(figure.rows) * _lowest(grid.names, area)
    return high <= area.box.height + _HAIR and grid.column >= _narrowest(figure, area)


def _narrowest(figure: ChartFigure, area: ChartArea) -> float:
    """A column in which no word is cut, and in which a bar has room beside its figure."""
    words = [word for head in figure.heads for word in head.split()]
    widest = max((area.font.width(word, bold=True) for word in words), default=0.0)
    return LABEL_GAP + max(widest, _value(figure, area) + _SHORTEST)


def _split(figure: ChartFigure, area: ChartArea) -> list[ChartFigure]:
    """The figure, or several where its rows or columns are too many for its area."""
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
        yield from draw_names(canvas, grid.names[index : index + 1], grid.label, [middle])
        for number, (cell, share) in enumerate(row.shares()):
            x = box.x + grid.left(number)
            length = (share or 0) / 100 * grid.longest
            if share:
                bar = SlideBox(
                    x=x, y=middle - grid.bar / 2, width=max(length, 0.3), height=grid.bar
                )
                colour = "second" if row.room else "soft"
                yield canvas.bar(bar, "" if row.hollow else colour, colour, _OUTLINE)
            if cell:
                at = x + length + BAR_GAP
                yield from canvas.lines(at, middle, [cell], bold=share is not None)


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
        add_share_chart(target, figure, column, frame, plot, gap)
        x, wide = box.x + grid.left(column) + BAR_GAP, grid.column - LABEL_GAP
        for number, (cell, row) in enumerate(zip(cells, figure.rows, strict=True)):
            if cell and row.share(column) is None:
                y = box.y + grid.top(number)
                words.append(TextBeside(cell, SlideBox(x=x, y=y, width=wide, height=grid.row)))
    return words


def _excel_series(cells: ChartCells, colours: Mapping[str, str]) -> Iterator[Series]:
    """A series for each source, this room's in the main colour; answers are the rows."""
    rows = cells.figure.rows
    patterns = iter(_PATTERNS * len(rows))
    for at, row in enumerate(rows):
        colour = colours["second" if row.room else "soft"]
        pattern = "" if row.hollow or row.room else next(patterns)
        drawn: Series = {"fill": {"color": WHITE if row.hollow else colour}}
        if pattern:
            drawn = {"pattern": {"pattern": pattern, "fg_color": colour, "bg_color": WHITE}}
        yield {
            **cells.row(at),
            "overlap": 0,
            **drawn,
            "border": {"color": colour, "width": 1},
            # The room's are people or per cent, as its cells have them.
            "data_labels": {"value": True, "position": "outside_end",
                            **({} if row.room else {"num_format": "0%;;"}),
                            "font": {**FONT, "size": 9, "color": colours["ink"], "bold": row.room}},
        }  # fmt: skip


GROUPED_BARS = ChartKind(
    draw_on_paper=draw_on_paper,
    slide_layout="poll",
    draw_on_slide=_draw_on_slide,
    split=_split,
    add_to_slide=_add_to_slide,
    excel=ExcelBars(
        _excel_series, lambda rows, heads: heads * (rows + 1) * 14, lambda _: {"min": 0, "max": 1}
    ),
)
