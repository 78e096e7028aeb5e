"""People by the answers that they chose, a dot for each.

Heads are the points of the scale, then "?" where some could not tell; on paper what is said of a
row stands in a last column.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from facilitator.charts.bar_rows import (
    NUMBER,
    PaperRows,
    PaperScale,
    RowStyle,
    bar_rows,
    draw_rows,
    first_number,
    ink_shares,
    is_dark,
    split_rows,
    tint,
)
from facilitator.charts.canvas import WHITE, ShapeCanvas, SvgCanvas
from facilitator.charts.kind import FONT, ChartCells, ChartKind, ExcelBars, Series
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, ChartRow, SlideBox
from facilitator.text.locale import parse_number

STYLE = RowStyle(bars=1, thickest=2.2)
_GRID, _HEAD = 0.25, 2.0
"""The weight of lines on a slide, and what stays free under its heads and beside its names."""
_WIDE = 32
"""In em, the least width in which all that is said of a row has one line."""
_DOTS = 8
"""As many people as stand side by side; more become one dot with their number in it."""


def _draw_on_paper(canvas: SvgCanvas, figure: ChartFigure) -> str:
    """A dot for each person at the point that they chose; at the right what is said of it."""
    points = [parse_number(head) for head in figure.heads if NUMBER.fullmatch(head)] or [1.0, 5.0]
    em, width = canvas.font.em, canvas.area.box.width
    # Large type leaves the scale little room: what is said of a row then has two lines.
    said = em * (7 if width > em * _WIDE else 4.5)
    words = width - said
    unknown = words - em * 2
    scale = PaperScale(points[0], points[-1], width * 0.3 + em * 1.6, unknown - em * 1.6)

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
        yield from canvas.lines(unknown, middle, ["" if cannot_tell == "0" else cannot_tell])
        yield from canvas.lines(words, middle, canvas.font.wrapped(apart, said))

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


def _draw_on_slide(canvas: ShapeCanvas, figure: ChartFigure) -> Iterator[str]:
    """A dot for each person over the point that they chose, hollow for who could not tell."""
    shape, box, font = bar_rows(figure, canvas.area, STYLE), canvas.area.box, canvas.area.font
    left, step = box.x + shape.label, (box.width - shape.label) / len(figure.heads)
    middles = [left + (number + 0.5) * step for number in range(len(figure.heads))]
    rows = [people_counts(row.cells) for row in figure.rows]
    most = max((count for row in rows for count in row if count <= _DOTS), default=1)
    radius = min(font.em * 0.42, shape.row * 0.36, step / (max(most, 1) * 2.3))
    for x, head in zip(middles, figure.heads, strict=True):
        at = SlideBox(x=x - step / 2, y=box.y, width=step, height=shape.head - _HEAD)
        yield from canvas.words(at, [head], font.size, bold=True)
        if head != "?":
            yield canvas.line(x, box.y + shape.head, x, box.y + shape.top(len(rows)), "soft", _GRID)
    for number, (row, name) in enumerate(zip(rows, shape.names, strict=True)):
        top = box.y + shape.top(number)
        at = SlideBox(x=box.x, y=top, width=shape.label - _HEAD, height=shape.row)
        yield from canvas.words(at, name, font.size, align="left")
        middle = top + shape.row / 2
        yield canvas.line(left, middle, box.x + box.width, middle, "soft", _GRID)
        for x, head, count in zip(middles, figure.heads, row, strict=False):
            hollow = head == "?"
            if count > _DOTS:
                size = shape.row * 0.9
                place = SlideBox(x=x - size / 2, y=middle - size / 2, width=size, height=size)
                yield canvas.ellipse(place, "paper", "ink")
                yield from canvas.words(place, [str(count)], font.size, bold=True)
                continue
            for dot in range(count):
                place = SlideBox(
                    x=x + (dot - (count - 1) / 2) * radius * 2.3 - radius,
                    y=middle - radius, width=2 * radius, height=2 * radius,
                )  # fmt: skip
                yield canvas.ellipse(place, "paper" if hollow else "ink", "ink" if hollow else "")


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
    draw_shapes=_draw_on_slide,
    split=partial(split_rows, style=STYLE),
    excel=ExcelBars(_excel_series, lambda rows, _: rows * 30, lambda _: {"min": 0}, stacked=True),
)
