"""The measures of answers on a scale, as slides show them: one reckoning for every writer, in mm.

Two bars a row for now and hoped for, or one bar a row whose parts are people by their answers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from facilitator.model.chart import ChartFigure
from facilitator.model.slide_geometry import POINTS_PER_MM, SlideBox, SlideTextStyle
from facilitator.rules.figure_shapes import bold, evenly, lines_of, split, width_of
from facilitator.rules.slides.text_fitting import TextFitter

_LABEL = 0.38
"""The most that the rows' names may take of the width."""
_APART = 5.0
"""Between names and bars."""
_ROW, _TALLEST = 3.0, 22.0
"""White between rows, at least; and the height of a row, at most."""
_THICKEST = {"paired": 1.3, "strips": 2.2}
"""How thick a bar is at most, in times the size of its figures."""
_KEYS = 1.8
"""The height of the line that says what the bars are, in times the size of type."""
_LIGHTEST, _DARKEST = 0.14, 0.92
_READABLE = 0.55
"""On what is darker than this part of ink, words are white."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Rows:
    """Bars in rows under a line of keys: ``label`` is the width of the rows' names.

    ``longest`` is the length of a bar from one end of the scale to the other.
    """

    label: float
    longest: float
    head: float
    row: float
    bar: float
    names: tuple[tuple[str, ...], ...]

    def top(self, row: int) -> float:
        """The upper edge of a row, from 0."""
        return self.head + row * self.row


def rows_of(figure: ChartFigure, box: SlideBox, filler: TextFitter, kind: SlideTextStyle) -> Rows:
    """The measures of pairs or strips in their box."""
    size = kind.size / POINTS_PER_MM
    widest = max((width_of(row.label, filler, kind) for row in figure.rows), default=0.0)
    label = min(widest + _APART + 1, box.width * _LABEL)
    names = tuple(tuple(lines_of(row.label, label - _APART, filler, kind)) for row in figure.rows)
    head = size * _KEYS
    lowest = _lowest(figure, names, kind)
    row = max(lowest, min(_TALLEST, (box.height - head) / max(1, len(figure.rows))))
    value = width_of("0.0", filler, bold(kind)) + 4 if figure.kind == "paired" else 1.0
    return Rows(
        label=label,
        longest=box.width - label - value,
        head=head,
        row=row,
        bar=min((row - _ROW) / _bars(figure), size * _THICKEST[figure.kind]),
        names=names,
    )


def pieces_of(
    figure: ChartFigure, box: SlideBox, filler: TextFitter, kind: SlideTextStyle
) -> list[ChartFigure]:
    """The figure, or several where it has too many rows for its box."""
    if figure.kind not in ("paired", "strips"):
        return split(figure, box, filler, kind)
    shape = rows_of(figure, box, filler, kind)
    room = max(1, int((box.height - shape.head) / _lowest(figure, shape.names, kind) + 0.01))
    return [
        figure.model_copy(update={"rows": figure.rows[first:last]})
        for first, last in evenly(len(figure.rows), room)
    ]


def _bars(figure: ChartFigure) -> int:
    return 2 if figure.kind == "paired" else 1


def _lowest(figure: ChartFigure, names: tuple[tuple[str, ...], ...], kind: SlideTextStyle) -> float:
    """The least height of a row: room for its name, and for a figure beside each of its bars."""
    most = max((len(lines) for lines in names), default=1)
    line = kind.size / POINTS_PER_MM
    return max(most * line * kind.leading, _bars(figure) * line) + _ROW


def scale_of(figure: ChartFigure) -> tuple[float, float]:
    """The ends of the axis; of strips from 0 to the most people in a row.

    Bars of a scale without negative points begin at 0, whatever its lowest point is: their lengths
    then stand to each other as their figures do.
    """
    if figure.kind == "strips":
        return 0.0, float(max((sum(people(row.cells)) for row in figure.rows), default=1) or 1)
    said = figure.rows[0].cells[-1] if figure.rows and figure.rows[0].cells else ""
    ends = [float(one) for one in _NUMBER.findall(said)]
    return (min(0.0, ends[0]), ends[-1]) if len(ends) > 1 else (0.0, 5.0)


def people(said: tuple[str, ...]) -> tuple[int, ...]:
    """People by answer, as a row of strips says them."""
    return tuple(int(one) if one.isdecimal() else 0 for one in said)


def score(said: str) -> float | None:
    """A score as it is printed; None for none."""
    found = _NUMBER.fullmatch(said)
    return float(found[0]) if found else None


def shades(heads: tuple[str, ...]) -> tuple[float | None, ...]:
    """How much ink each part of a strip has, 0 to 1: the higher the point, the darker.

    None for "?", which is left white: it is no point of the scale.
    """
    points = [head for head in heads if head != "?"]
    step = (_DARKEST - _LIGHTEST) / max(1, len(points) - 1)
    shaded = iter(_LIGHTEST + step * number for number in range(len(points)))
    return tuple(None if head == "?" else next(shaded) for head in heads)


def is_dark(shade: float | None) -> bool:
    """Whether words on it are white."""
    return shade is not None and shade > _READABLE
