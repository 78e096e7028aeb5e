"""Who chose what: one square a person, questions below one another in the same columns.

Heads are the answers, then that of a last column with how many answered. Where the answers are too
long to stand over columns, each has a line of its own. A question about a concept has its mark.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import ceil

from facilitator.charts.bar_rows import first_number
from facilitator.charts.canvas import SvgCanvas
from facilitator.charts.kind import FONT, ChartCells, ChartKind, ExcelBars, Series
from facilitator.model.slides import POINTS_PER_MM, ChartFigure, ChartRow, SlideBox
from facilitator.text.locale import NOTHING, whole
from facilitator.text.plain_text import split_words

MOST_DRAWN = 60
"""As many people as are drawn one by one; of more, their share is a bar."""
_LINES = 3
"""Lines of squares in a cell, or of words over a column, at most."""
_PITCH, _SIZES = 1.28, 12
"""From one square to the next; sizes that are tried, from an em down in steps of a twentieth."""
_RULE = 0.5 / POINTS_PER_MM
_OUTLINE = 0.55


@dataclass(frozen=True)
class _Cell:
    """What one answer has: ``words`` as printed, how many people, and their share of all."""

    words: str
    people: int
    share: float


def _cells(row: ChartRow) -> list[_Cell]:
    answered = first_number(row.cells[-1]) or 0
    shares = [row.share(column) or 0 for column in range(len(row.cells) - 1)]
    return [
        _Cell(words, whole(share * answered / 100), share)
        for words, share in zip(row.cells, shares, strict=False)
    ]


@dataclass(frozen=True)
class _Squares:
    """Squares of one size, ``across`` in a line; more than ``MOST_DRAWN`` people are a bar."""

    side: float
    across: int

    def lines(self, people: int) -> int:
        return 1 if people > MOST_DRAWN else ceil(people / self.across)

    def draw(self, canvas: SvgCanvas, x: float, y: float, cell: _Cell, mark: str) -> Iterator[str]:
        step, colour = self.side * _PITCH, mark or "ink"
        fill = "" if mark in ("first", "third") else colour
        if cell.people > MOST_DRAWN:
            width = cell.share / 100 * self.across * step
            box = SlideBox(x=x, y=y, width=max(width, 0.3), height=self.side)
            yield canvas.bar(box, fill, colour, _OUTLINE)
            return
        for number in range(cell.people):
            left, top = x + number % self.across * step, y + number // self.across * step
            inset = _OUTLINE / 2
            box = SlideBox(
                x=left + inset,
                y=top + inset,
                width=self.side - _OUTLINE,
                height=self.side - _OUTLINE,
            )
            if mark == "third":
                yield canvas.triangle(box, colour, _OUTLINE)
            else:
                yield canvas.bar(box, fill, colour, _OUTLINE)


def _squares(canvas: SvgCanvas, width: float, most: int) -> _Squares:
    """As large as can be: all in one line where they are few, else in few lines."""
    em = canvas.font.em

    def sized(share: float) -> _Squares:
        side = em * share
        return _Squares(side, max(1, int((width - 1) / (side * _PITCH))))

    sizes = [sized(1 - number / 20) for number in range(_SIZES)]
    for lines, least in ((1, 0.75), (_LINES, 0)):
        for squares in sizes:
            if squares.lines(most) <= lines and squares.side >= least * em:
                return squares
    return sizes[-1]


def _draw_on_paper(canvas: SvgCanvas, figure: ChartFigure) -> str:
    width, font = canvas.area.box.width, canvas.font
    heads = figure.heads[:-1]
    widest = max((font.width(row.label, bold=True) for row in figure.rows), default=0.0)
    label = min(max(widest + font.em, width * 0.13), width * 0.24)
    column = (width - label) / max(len(heads), 1)
    names = [font.wrapped(head, column - 1.5, bold=True) for head in heads]
    if all(len(n) <= _LINES for n in names) and all(
        font.width(word, bold=True) <= column - 1.5 for head in heads for word in split_words(head)
    ):
        return _in_columns(canvas, figure, label, names)
    return _in_lines(canvas, figure)


def _in_columns(
    canvas: SvgCanvas, figure: ChartFigure, label: float, names: list[tuple[str, ...]]
) -> str:
    font, width = canvas.font, canvas.area.box.width
    em, column = font.em, (width - label) / max(len(names), 1)
    cells = [_cells(row) for row in figure.rows]
    most = max((cell.people for row in cells for cell in row), default=0)
    squares = _squares(canvas, column, min(most, MOST_DRAWN))
    top = em * 0.6 + max(map(len, names), default=0) * font.line

    def shapes() -> Iterator[str]:
        for number, lines in enumerate(names):
            first = top - em * 0.5 - len(lines) * font.line
            for line, words in enumerate(lines, start=1):
                yield canvas.text(label + number * column, first + line * font.line, words)
        for row, mine, y, height in rows:
            middle = y + height / 2
            name = font.wrapped(row.label, label - 1, bold=True)
            yield from canvas.lines(0, middle, name, bold=True, fill=row.mark)
            for number, cell in enumerate(mine):
                x = label + number * column
                if not cell.people:
                    yield from canvas.lines(x, middle, [NOTHING], fill="soft")
                    continue
                high = squares.lines(cell.people) * squares.side * _PITCH
                above = middle - (high + em * 1.15) / 2
                yield from squares.draw(canvas, x, above, cell, row.mark)
                yield canvas.text(x, above + high + em * 0.85, cell.words, bold=True)
            yield canvas.line(0, y + height, width, y + height, "hairline", _RULE)

    rows: list[tuple[ChartRow, list[_Cell], float, float]] = []
    y = top
    for row, mine in zip(figure.rows, cells, strict=True):
        lines = max((squares.lines(cell.people) for cell in mine), default=1)
        height = max(lines, 1) * squares.side * _PITCH + em * 1.9
        rows.append((row, mine, y, height))
        y += height
    return canvas.svg(figure.alt, shapes(), y + em * 0.3)


def _in_lines(canvas: SvgCanvas, figure: ChartFigure) -> str:
    """Answer below answer; where there are several questions, each below its name."""
    font, width = canvas.font, canvas.area.box.width
    heads, em = figure.heads[:-1], canvas.font.em
    label = min(max(font.width(head) for head in heads) + em, width * 0.45)
    names = [font.wrapped(head, label - 1) for head in heads]
    pitch = max(em * 1.75, max(map(len, names)) * font.line + em * 0.4)
    shapes: list[str] = []
    y = 0.0
    for row in figure.rows:
        cells = _cells(row)
        beside = max((font.width(cell.words, bold=True) for cell in cells), default=0.0) + em
        most = min(max((cell.people for cell in cells), default=0), MOST_DRAWN)
        side = min(em, (width - label - beside) / max(most, 1) / _PITCH)
        squares = _Squares(side, max(1, int((width - label - beside) / (side * _PITCH) + 0.01)))
        if len(figure.rows) > 1:
            shapes.append(canvas.text(0, y + em, row.label, bold=True, fill=row.mark))
            y += em * 1.8
        for name, cell in zip(names, cells, strict=True):
            middle = y + pitch / 2
            shapes.extend(canvas.lines(0, middle, name))
            shapes.extend(squares.draw(canvas, label, middle - side / 2, cell, row.mark))
            drawn = cell.people * side * _PITCH
            if cell.people > MOST_DRAWN:
                drawn = cell.share / 100 * squares.across * side * _PITCH + em * 0.3
            words, fill = (cell.words, "") if cell.people else (NOTHING, "soft")
            at = label + drawn + em * 0.3
            shapes.extend(canvas.lines(at, middle, [words], bold=bool(cell.people), fill=fill))
            y += pitch
        y += em * 0.4
    return canvas.svg(figure.alt, shapes, y)


def _excel_series(cells: ChartCells, colours: Mapping[str, str]) -> Iterator[Series]:
    last = len(cells.figure.heads) - 1
    for number, row in enumerate(cells.figure.rows):
        series, colour = cells.row(number), colours[row.mark or "second"]
        for part in ("categories", "values"):
            series[part] = [*series[part][:-1], last]
        yield {
            **series,
            "fill": {"color": colours["paper"] if row.mark == "first" else colour},
            "border": {"color": colour, "width": 1.5},
            "data_labels": {"value": True, "position": "outside_end",
                            "font": {**FONT, "size": 9, "color": colours["ink"], "bold": True}},
        }  # fmt: skip


PEOPLE = ChartKind(
    draw_on_paper=_draw_on_paper,
    excel=ExcelBars(
        _excel_series, lambda rows, heads: heads * (rows + 1) * 12, lambda _: {"min": 0, "max": 1}
    ),
)
