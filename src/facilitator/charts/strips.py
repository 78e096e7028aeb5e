"""People by the answers that they chose: a dot for each on paper, parts of a bar on slides.

Heads are the points of the scale, then "?" where some could not tell; on paper what is said of a
row stands in a last column.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from facilitator.charts.bar_rows import (
    NUMBER,
    PaperRows,
    PaperScale,
    RowStyle,
    bar_rows,
    draw_frame,
    draw_rows,
    first_number,
    ink_shares,
    is_dark,
    split_rows,
    tint,
)
from facilitator.charts.canvas import WHITE, SvgCanvas
from facilitator.charts.kind import FONT, ChartCells, ChartKind, ExcelBars, Series
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, ChartRow, SlideBox
from facilitator.text.locale import parse_number

if TYPE_CHECKING:
    from facilitator.charts.powerpoint import ChartSlide, TextBeside

STYLE = RowStyle(bars=1, thickest=2.2)
_DOTS = 8
"""As many people as stand side by side; more become one dot with their number in it."""
_OUTLINE = 0.5


def _draw_on_paper(canvas: SvgCanvas, figure: ChartFigure) -> str:
    """A dot for each person at the point that they chose; at the right what is said of it."""
    points = [parse_number(head) for head in figure.heads if NUMBER.fullmatch(head)] or [1.0, 5.0]
    em, width = canvas.font.em, canvas.area.box.width
    words = width - em * 7
    unknown = words - em * 2
    scale = PaperScale(points[0], points[-1], width * 0.3 + em * 2.2, unknown - em * 2.4)

    def beside(cells: Sequence[str]) -> tuple[str, str]:
        cannot_tell, apart = (*cells[len(points) :], "", "")[:2]
        return cannot_tell, apart

    def heads() -> Iterator[str]:
        for x, head in zip((unknown, words), beside(figure.heads), strict=True):
            yield canvas.text(x, em, head, bold=True)

    def counts(row: ChartRow) -> list[int]:
        return [int(first_number(cell) or 0) for cell in row.cells[: len(points)]]

    most = min(_DOTS, max((max(counts(row), default=1) for row in figure.rows), default=1) or 1)

    def draw(row: ChartRow, middle: float) -> Iterator[str]:
        yield from _people(canvas, scale, counts(row), middle, most)
        cannot_tell, apart = beside(row.cells)
        for x, cell in ((unknown, "" if cannot_tell == "0" else cannot_tell), (words, apart)):
            yield from canvas.lines(x, middle, [cell])

    rows = PaperRows(pitch=2.1, white=0.5, foot=0.3, bold=False)
    return draw_rows(canvas, figure, scale, rows, draw, heads())


def _people(
    canvas: SvgCanvas, scale: PaperScale, counts: Sequence[int], middle: float, most: int
) -> Iterator[str]:
    em = canvas.font.em
    yield canvas.line(scale.left, middle, scale.right, middle, "hairline", 0.5 / POINTS_PER_MM)
    step = scale.at(scale.low + 1) - scale.left
    radius = min(em * 0.3, step / most / 2.4)
    for point, people in zip(scale.points(), counts, strict=False):
        at = scale.at(point)
        if people > _DOTS:
            yield canvas.dot(at, middle, em * 0.85, hollow=True)
            yield from canvas.lines(at, middle, [str(people)], bold=True, anchor="middle")
            continue
        first = at - (people - 1) * radius * 1.2
        for number in range(people):
            yield canvas.dot(first + number * radius * 2.4, middle, radius, hollow=False)


def people_counts(cells: Sequence[str]) -> tuple[int, ...]:
    return tuple(int(cell) if cell.isdecimal() else 0 for cell in cells)


def most_people(figure: ChartFigure) -> float:
    """The most people in a row, one at least: the end of the axis."""
    return float(max((sum(people_counts(row.cells)) for row in figure.rows), default=1) or 1)


def _draw_on_slide(canvas: SvgCanvas, figure: ChartFigure) -> Iterator[str]:
    shape, box = bar_rows(figure, canvas.area, STYLE), canvas.area.box
    most, shares = most_people(figure), ink_shares(figure.heads)
    fills = [tint(canvas.colours["ink"], share) for share in shares]
    yield from draw_frame(canvas, shape, fills, "ink", figure.heads)
    for index, row in enumerate(figure.rows):
        middle = box.y + shape.top(index) + shape.row / 2
        left = box.x + shape.label
        for count, fill, share in zip(people_counts(row.cells), fills, shares, strict=False):
            if not count:
                continue
            width = shape.longest * count / most
            part = SlideBox(x=left, y=middle - shape.bar / 2, width=width, height=shape.bar)
            yield canvas.bar(part, fill, "ink", _OUTLINE, dashed=share is None)
            baseline = middle + canvas.font.em * canvas.baseline
            yield canvas.text(
                left + width / 2, baseline, str(count), anchor="middle", bold=True,
                fill=WHITE if is_dark(share) else "",
            )  # fmt: skip
            left += width


def _add_to_slide(target: ChartSlide, figure: ChartFigure) -> list[TextBeside]:
    from facilitator.charts.powerpoint import BarPaint, RowSeries, add_row_chart

    counts = [people_counts(row.cells) for row in figure.rows]
    series = [
        RowSeries(
            head,
            [row[number] for row in counts],
            BarPaint("TEXT_1", share, dashed=share is None, white_words=is_dark(share)),
        )
        for number, (head, share) in enumerate(
            zip(figure.heads, ink_shares(figure.heads), strict=True)
        )
    ]
    shape, scale = bar_rows(figure, target.area, STYLE), (0.0, most_people(figure))
    add_row_chart(target, figure, shape, series, scale, "0;;", stacked=True)
    return []


def _excel_series(cells: ChartCells, colours: Mapping[str, str]) -> Iterator[Series]:
    heads = [head for head in cells.figure.heads if head == "?" or NUMBER.fullmatch(head)]
    ink = colours["ink"]
    for number, share in enumerate(ink_shares(heads)):
        words = WHITE if is_dark(share) else ink
        yield {
            **cells.column(number),
            "fill": {"color": tint(ink, share)},
            "border": {"color": ink, "width": 1, **({} if share else {"dash_type": "dash"})},
            "data_labels": {"value": True, "num_format": "0;;", "position": "center",
                            "font": {**FONT, "bold": True, "color": words}},
        }  # fmt: skip


STRIPS = ChartKind(
    draw_on_paper=_draw_on_paper,
    slide_layout="chart",
    draw_on_slide=_draw_on_slide,
    split=partial(split_rows, style=STYLE),
    add_to_slide=_add_to_slide,
    excel=ExcelBars(_excel_series, lambda rows, _: rows * 30, lambda _: {"min": 0}, stacked=True),
)
