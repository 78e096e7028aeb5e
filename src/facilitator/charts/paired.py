"""One figure a row on a scale, or two, such as now and hoped for: first solid, second hollow.

Cells are the figures and the scale, "1 to 5"; on paper the lowest and the highest score, too, stand
before the scale, and perhaps the gap, which then has a column of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from facilitator.charts.bar_rows import (
    MAX_LABEL_SHARE,
    NUMBER,
    PaperRows,
    PaperScale,
    draw_rows,
    first_number,
    row_names,
    scale_ends,
)
from facilitator.charts.canvas import WHITE, Align, ChartArea, ShapeCanvas, SvgCanvas
from facilitator.charts.kind import FONT, ChartCells, ChartKind, ExcelBars, Series
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, ChartRow, SlideBox
from facilitator.text.locale import MINUS, parse_number, scale_point
from facilitator.text.plain_text import even_groups

_KEYS, _TALLEST, _BETWEEN = 2.7, 2.2, 2.0
"""In em, the lines above the rows on a slide, and a row at most; millimetres between rows."""
_GRID = 0.25
_BEFORE_GAP = 3
"""Columns beside the figures where there is none for the gap: lowest, highest, scale."""
_FORMAT = f"0.0;{MINUS}0.0"


def _draw_on_paper(canvas: SvgCanvas, figure: ChartFigure, many: int) -> str:
    """Two joined, each with its figure; behind the first, from the lowest score to the highest."""
    em, width = canvas.font.em, canvas.area.box.width
    has_gap = len(figure.heads) > many + _BEFORE_GAP
    right = width - em * (5.6 if has_gap else 2.6)
    scale = PaperScale(*_ends(figure), width * 0.3 + em, right)

    def draw(row: ChartRow, middle: float) -> Iterator[str]:
        cells = (*row.cells[:many], *[""] * (2 - many), *row.cells[many:], "", "", "", "")
        first, second, low, high = map(first_number, cells[:4])
        colour, weight = ("second", 3.2) if row.stressed else ("ink", 1)
        if low is not None and high is not None and high > low:
            yield scale.bar(canvas, low, high, middle, "spread", 8 / POINTS_PER_MM)
        if first is not None and second is not None:
            yield scale.bar(canvas, first, second, middle, colour, weight / POINTS_PER_MM)
        if second is not None:
            yield canvas.dot(scale.at(second), middle, em * 0.42, hollow=True, colour=colour)
            beyond = first is None or second >= first
            at = scale.at(second) + em * (0.7 if beyond else -0.7)
            side = "start" if beyond else "end"
            wide = canvas.font.width(cells[1], bold=row.stressed)
            yield _clear(canvas, at if beyond else at - wide, middle, wide)
            yield from canvas.lines(at, middle, [cells[1]], anchor=side, bold=row.stressed)
        if first is not None:
            above = middle - em * 0.72
            wide = canvas.font.width(cells[0], bold=True)
            yield _clear(canvas, scale.at(first) - wide / 2, above - em * 0.44, wide)
            yield canvas.dot(scale.at(first), middle, em * 0.42, hollow=False, colour=colour)
            yield canvas.text(scale.at(first), above, cells[0], bold=True, anchor="middle")
        if has_gap:
            yield from canvas.lines(
                width - 0.4, middle, [cells[4]], bold=True, anchor="end", fill=colour
            )

    head = [canvas.text(width - 0.4, em, figure.heads[-2], anchor="end")] if has_gap else []
    return draw_rows(canvas, figure, scale, PaperRows(pitch=2.4, white=0.3, foot=0.3), draw, head)


def _clear(canvas: ShapeCanvas, left: float, middle: float, wide: float) -> str:
    """White behind a figure, so that no line of the grid strikes it out."""
    high = canvas.area.font.em * 1.2
    at = SlideBox(x=left - 0.6, y=middle - high / 2, width=wide + 1.2, height=high)
    return canvas.bar(at, "paper", "", 0)


def _ends(figure: ChartFigure) -> tuple[float, float]:
    return scale_ends(next((row.cells[-1] for row in figure.rows if row.cells), "")) or (1.0, 5.0)


def _row_height(figure: ChartFigure, area: ChartArea) -> float:
    _, names = row_names(figure, area, MAX_LABEL_SHARE)
    return max(map(len, names), default=1) * area.font.line + _BETWEEN


def _split(figure: ChartFigure, area: ChartArea) -> list[ChartFigure]:
    room = area.box.height - _KEYS * area.font.em
    most = max(1, int(room / _row_height(figure, area) + 0.01))
    return [
        figure.model_copy(update={"rows": figure.rows[first:last]})
        for first, last in even_groups(len(figure.rows), most)
    ]


def _draw_on_slide(canvas: ShapeCanvas, figure: ChartFigure, many: int) -> Iterator[str]:
    """The same dots as on paper; a figure stands outside of its dot, where no line runs."""
    area = canvas.area
    box, font, em = area.box, area.font, area.font.em
    label, names = row_names(figure, area, MAX_LABEL_SHARE)
    value = font.width("0.0", bold=True) + em * 0.6
    scale = PaperScale(*_ends(figure), box.x + label + value, box.x + box.width - value)
    top = box.y + _KEYS * em
    row = min(
        max(_row_height(figure, area), (box.height - _KEYS * em) / max(1, len(figure.rows))),
        em * _TALLEST,
    )
    yield from _draw_keys(canvas, figure, many, scale)
    for point in scale.points():
        at = SlideBox(x=scale.at(point) - 2 * em, y=top - 1.3 * em, width=4 * em, height=1.3 * em)
        yield from canvas.words(at, [scale_point(point, scale.low)], font.size)
        foot = len(figure.rows) * row
        line = SlideBox(x=scale.at(point) - _GRID / 2, y=top, width=_GRID, height=foot)
        yield canvas.bar(line, "soft", "", 0)
    for number, (one, name) in enumerate(zip(figure.rows, names, strict=True)):
        middle = top + (number + 0.5) * row
        at = SlideBox(x=box.x, y=middle - row / 2, width=label, height=row)
        yield from canvas.words(at, name, font.size, align="left", bold=one.stressed)
        yield from _draw_row(canvas, one, many, scale, middle)


def _draw_keys(
    canvas: ShapeCanvas, figure: ChartFigure, many: int, scale: PaperScale
) -> Iterator[str]:
    """What a solid and a hollow dot are, where there are two of them."""
    font, em, x, y = canvas.area.font, canvas.area.font.em, scale.left, canvas.area.box.y
    for number, head in enumerate(figure.heads[:many] if many > 1 else ()):
        fill = "paper" if number else "ink"
        yield canvas.ellipse(
            SlideBox(x=x, y=y + em * 0.3, width=em * 0.6, height=em * 0.6), fill, "ink"
        )
        wide = font.width(head) + em
        at = SlideBox(x=x + em * 0.85, y=y, width=wide, height=em * 1.2)
        yield from canvas.words(at, [head], font.size, align="left")
        x += wide + em * 1.2


def _draw_row(
    canvas: ShapeCanvas, row: ChartRow, many: int, scale: PaperScale, middle: float
) -> Iterator[str]:
    em, size = canvas.area.font.em, canvas.area.font.size
    scores = [printed_score(cell) for cell in row.cells[:many]]
    known = [score for score in scores if score is not None]
    ends = [end for cell in row.cells[many:-1] if (end := printed_score(cell)) is not None][:2]
    colour, weight = ("second", 2.0) if row.stressed else ("ink", 0.7)

    def stretch(low: float, high: float, thick: float) -> SlideBox:
        left, right = scale.at(min(low, high)), scale.at(max(low, high))
        return SlideBox(x=left, y=middle - thick / 2, width=max(right - left, 0.3), height=thick)

    band = None
    if len(ends) > 1:
        band = stretch(ends[0], ends[1], em * 0.95)
        yield canvas.bar(band, "spread", "", 0)
    if len(known) > 1:
        yield canvas.bar(stretch(known[0], known[1], weight), colour, "", 0)
    for number, score in reversed(list(enumerate(scores))):
        if score is None:
            continue
        at, radius = scale.at(score), em * 0.36
        dot = SlideBox(x=at - radius, y=middle - radius, width=2 * radius, height=2 * radius)
        yield canvas.ellipse(dot, "paper" if number else colour, colour)
        right = score >= max(known) if number or len(known) == 1 else score > min(known)
        wide, room = canvas.area.font.width(row.cells[number], bold=True), 0.0
        if band and not number:
            room = band.x + band.width - at if right else at - band.x
        within = room >= wide + em * 0.9  # where no line of the grid is
        beside = em * 0.6 if within else max(em * 0.6, room + em * 0.3)
        x = at + beside if right else at - beside - em * 3
        words = SlideBox(x=x, y=middle - em * 0.6, width=em * 3, height=em * 1.2)
        side: Align = "left" if right else "right"
        if not within:
            yield _clear(canvas, x if right else x + em * 3 - wide, middle, wide)
        yield from canvas.words(words, [row.cells[number]], size, align=side, bold=True)


def printed_score(cell: str) -> float | None:
    return parse_number(cell) if NUMBER.fullmatch(cell) else None


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
        draw_shapes=partial(_draw_on_slide, many=many),
        split=_split,
        excel=ExcelBars(partial(_excel_series, many=many), lambda rows, _: rows * 34, _excel_ends),
    )


PAIRED, SCORES = _kind(2), _kind(1)
