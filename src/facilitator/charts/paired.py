"""One figure a row on a scale, or two, such as now and hoped for: first solid, second hollow.

Cells are the figures and the scale, "1 to 5"; on paper the lowest and the highest score, too, stand
before the scale, and perhaps the gap, which then has a column of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from facilitator.charts.bar_rows import (
    BAR_GAP,
    NUMBER,
    PaperRows,
    PaperScale,
    RowStyle,
    bar_rows,
    draw_frame,
    draw_rows,
    first_number,
    scale_ends,
    split_rows,
)
from facilitator.charts.canvas import WHITE, SvgCanvas
from facilitator.charts.kind import FONT, ChartCells, ChartKind, ExcelBars, Series
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, ChartRow, SlideBox
from facilitator.text.locale import MINUS, parse_number

if TYPE_CHECKING:
    from facilitator.charts.powerpoint import ChartSlide, TextBeside

_OUTLINE = 0.5
_BEFORE_GAP = 3
"""Columns beside the figures where there is none for the gap: lowest, highest, scale."""
_FORMAT = f"0.0;{MINUS}0.0"


def row_style(figures: int) -> RowStyle:
    return RowStyle(bars=figures, thickest=1.3, figure="0.0")


def _draw_on_paper(canvas: SvgCanvas, figure: ChartFigure, many: int) -> str:
    """Two joined, each with its figure; behind the first, from the lowest score to the highest."""
    em, width = canvas.font.em, canvas.area.box.width
    has_gap = len(figure.heads) > many + _BEFORE_GAP
    right = width - em * (5.6 if has_gap else 2.6)
    ends = scale_ends(next((row.cells[-1] for row in figure.rows if row.cells), "")) or (1.0, 5.0)
    scale = PaperScale(*ends, width * 0.3 + em, right)

    def draw(row: ChartRow, middle: float) -> Iterator[str]:
        cells = (*row.cells[:many], *[""] * (2 - many), *row.cells[many:], "", "", "", "")
        first, second, low, high = map(first_number, cells[:4])
        colour, weight = ("second", 3.2) if row.stressed else ("ink", 1)
        if low is not None and high is not None and high > low:
            yield scale.bar(canvas, low, high, middle, "heat3", 8 / POINTS_PER_MM)
        if first is not None and second is not None:
            yield scale.bar(canvas, first, second, middle, colour, weight / POINTS_PER_MM)
        if second is not None:
            yield canvas.dot(scale.at(second), middle, em * 0.42, hollow=True, colour=colour)
            beyond = first is None or second >= first
            at = scale.at(second) + em * (0.7 if beyond else -0.7)
            side = "start" if beyond else "end"
            yield from canvas.lines(at, middle, [cells[1]], anchor=side, bold=row.stressed)
        if first is not None:
            yield canvas.dot(scale.at(first), middle, em * 0.42, hollow=False, colour=colour)
            above = middle - em * 0.72
            yield canvas.text(scale.at(first), above, cells[0], bold=True, anchor="middle")
        if has_gap:
            yield from canvas.lines(
                width - 0.4, middle, [cells[4]], bold=True, anchor="end", fill=colour
            )

    head = [canvas.text(width - 0.4, em, figure.heads[-2], anchor="end")] if has_gap else []
    return draw_rows(canvas, figure, scale, PaperRows(pitch=2.4, white=0.6, foot=0.3), draw, head)


def slide_scale(figure: ChartFigure) -> tuple[float, float]:
    """The ends of the axis.

    Bars of a scale without negative points begin at 0, whatever its lowest point is: their lengths
    then stand to each other as their figures do.
    """
    words = figure.rows[0].cells[-1] if figure.rows and figure.rows[0].cells else ""
    low, high = scale_ends(words) or (0.0, 5.0)
    return min(0.0, low), high


def printed_score(cell: str) -> float | None:
    return parse_number(cell) if NUMBER.fullmatch(cell) else None


def _draw_on_slide(canvas: SvgCanvas, figure: ChartFigure, many: int) -> Iterator[str]:
    shape, box = bar_rows(figure, canvas.area, row_style(many)), canvas.area.box
    low, high = slide_scale(figure)
    fills, left = ("second", WHITE)[:many], box.x + shape.label
    yield from draw_frame(canvas, shape, fills, "second", figure.heads[:many])
    for index, row in enumerate(figure.rows):
        middle = box.y + shape.top(index) + shape.row / 2
        for number, (cell, fill) in enumerate(zip(row.cells, fills, strict=False)):
            value = printed_score(cell)
            if value is None:
                continue
            top = middle + (number - many / 2) * shape.bar
            width = shape.longest * (value - low) / max(high - low, 1)
            bar = SlideBox(x=left, y=top, width=max(width, 0.3), height=shape.bar)
            yield canvas.bar(bar, fill, "second", _OUTLINE)
            at = left + width + BAR_GAP
            yield from canvas.lines(at, top + shape.bar / 2, [cell], bold=True)


def _add_to_slide(target: ChartSlide, figure: ChartFigure, many: int) -> list[TextBeside]:
    from facilitator.charts.powerpoint import BarPaint, RowSeries, add_row_chart

    paints = (BarPaint("ACCENT_1", share=1.0), BarPaint("ACCENT_1"))[:many]
    series = [
        RowSeries(head, [printed_score(row.cells[number]) for row in figure.rows], paint)
        for number, (head, paint) in enumerate(zip(figure.heads[:many], paints, strict=True))
    ]
    shape = bar_rows(figure, target.area, row_style(many))
    add_row_chart(target, figure, shape, series, slide_scale(figure), _FORMAT)
    return []


def _excel_series(cells: ChartCells, colours: Mapping[str, str], many: int) -> Iterator[Series]:
    for number, fill in enumerate((colours["second"], WHITE)[:many]):
        yield {
            **cells.column(number),
            "fill": {"color": fill},
            "border": {"color": colours["second"], "width": 1.5},
            "data_labels": {"value": True, "num_format": _FORMAT, "position": "outside_end",
                            "font": {**FONT, "bold": True}},
        }  # fmt: skip


def _excel_ends(figure: ChartFigure) -> dict[str, float | str]:
    ends = scale_ends(figure.rows[0].cells[-1])
    if not ends:
        return {"min": 0}
    return {"min": min(0, ends[0]), "max": ends[1], **({"crossing": "min"} if ends[0] < 0 else {})}


def _kind(many: int) -> ChartKind:
    return ChartKind(
        draw_on_paper=partial(_draw_on_paper, many=many),
        slide_layout="chart",
        draw_on_slide=partial(_draw_on_slide, many=many),
        split=partial(split_rows, style=row_style(many)),
        add_to_slide=partial(_add_to_slide, many=many),
        excel=ExcelBars(partial(_excel_series, many=many), lambda rows, _: rows * 34, _excel_ends),
    )


PAIRED, SCORES = _kind(2), _kind(1)
