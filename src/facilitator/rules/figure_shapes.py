"""The measures of what is drawn on slides: one reckoning for every writer. All in millimetres."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from facilitator.model.chart import ChartFigure
from facilitator.model.slide_geometry import POINTS_PER_MM, SlideBox, SlideTextStyle
from facilitator.rules.slides.text_fitting import TextFitter
from facilitator.text.figures import percent

_LABELS = (0.38, 0.32, 0.26)
"""The most that the rows' names may take of the width: less where the bars would have no room."""
_APART = 5.0
"""Between names and bars, and between two columns."""
_ROW, _TALLEST = 3.0, 17.0
"""White between rows, at least; and the height of a row, at most."""
_BAR = 0.62
"""How much of a row's height its bar takes, at most this many times the size of type."""
_THICKEST = 1.3
_SHORTEST = 12.0
"""The longest bar has at least so much room."""
_OVERLAP = 0.32
"""How much of an ellipse's width lies in the other one."""
_MOST_LINES = 3
_HAIR = 0.001


@dataclass(frozen=True)
class Matrix:
    """Bars in rows and columns: ``label`` is the width of the rows' names, ``value`` of a figure.

    A bar of 100 per cent is the ``longest``: on every slide, so that they can be compared.
    """

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
        """The length of a bar of 100 per cent."""
        return max(_SHORTEST / 2, self.column - _APART - self.value)

    def left(self, column: int) -> float:
        """Where the bars of a column begin, from 0."""
        return self.label + column * self.column

    def top(self, row: int) -> float:
        """The upper edge of a row, from 0."""
        return self.head + row * self.row


def matrix(figure: ChartFigure, box: SlideBox, filler: TextFitter, kind: SlideTextStyle) -> Matrix:
    """The measures of a figure of bars in its box."""
    tried = [_matrix(figure, box, filler, kind, share) for share in _LABELS]
    return next((one for one in tried if _fits(one, figure, box, filler, kind)), tried[-1])


def _matrix(
    figure: ChartFigure, box: SlideBox, filler: TextFitter, kind: SlideTextStyle, share: float
) -> Matrix:
    size = kind.size / POINTS_PER_MM
    widest = max((width_of(row.label, filler, kind) for row in figure.rows), default=0.0)
    label = min(widest + _APART + 1, box.width * share)
    column = (box.width - label) / max(1, len(figure.heads))
    names = tuple(tuple(lines_of(row.label, label - _APART, filler, kind)) for row in figure.rows)
    heads = tuple(
        tuple(lines_of(head, column - _APART, filler, bold(kind))) for head in figure.heads
    )
    head = max((len(lines) for lines in heads), default=0) * size * kind.leading
    head += size * 0.7 if head else 0
    lowest = _row(names, kind)
    row = min(_TALLEST, max(lowest, (box.height - head) / max(1, len(figure.rows))))
    row = max(row, lowest)
    return Matrix(
        label=label,
        column=column,
        value=_value(figure, filler, kind),
        head=head,
        row=row,
        bar=min(row * _BAR, size * _THICKEST),
        names=names,
        heads=heads,
    )


def _fits(
    shape: Matrix, figure: ChartFigure, box: SlideBox, filler: TextFitter, kind: SlideTextStyle
) -> bool:
    high = shape.head + len(figure.rows) * _row(shape.names, kind)
    return high <= box.height + _HAIR and shape.column >= _narrowest(figure, filler, kind)


def _narrowest(figure: ChartFigure, filler: TextFitter, kind: SlideTextStyle) -> float:
    """A column in which no word is cut, and in which a bar has room beside its figure."""
    words = [word for head in figure.heads for word in head.split()]
    widest = max((width_of(word, filler, bold(kind)) for word in words), default=0.0)
    return _APART + max(widest, _value(figure, filler, kind) + _SHORTEST)


def split(
    figure: ChartFigure, box: SlideBox, filler: TextFitter, kind: SlideTextStyle
) -> list[ChartFigure]:
    """The figure, or several where its rows or columns are too many for its box."""
    if figure.kind != "grouped_bars":
        return [figure]
    tried = [list(_split(figure, box, filler, kind, share)) for share in _LABELS]
    return min(tried, key=len)


def _split(
    figure: ChartFigure, box: SlideBox, filler: TextFitter, kind: SlideTextStyle, share: float
) -> Iterator[ChartFigure]:
    label = _matrix(figure, box, filler, kind, share).label
    narrowest = _narrowest(figure, filler, kind)
    columns = max(1, int((box.width - label) / narrowest))
    for first, last in evenly(len(figure.heads), columns):
        piece = figure.model_copy(
            update={
                "heads": figure.heads[first:last],
                "rows": tuple(
                    row.model_copy(update={"cells": row.cells[first:last]}) for row in figure.rows
                ),
            }
        )
        shape = _matrix(piece, box, filler, kind, share)
        room = max(1, int((box.height - shape.head) / _row(shape.names, kind) + _HAIR))
        for top, end in evenly(len(figure.rows), room):
            yield piece.model_copy(update={"rows": piece.rows[top:end]})


@dataclass(frozen=True)
class Labels:
    """Words of a drawing in lines, all in one size (points), each in a box of its own."""

    size: float
    boxes: tuple[SlideBox, ...]
    lines: tuple[tuple[str, ...], ...]


def overlap(
    figure: ChartFigure, box: SlideBox, filler: TextFitter, kind: SlideTextStyle
) -> tuple[SlideBox, SlideBox, Labels]:
    """Two ellipses and the words in them: the first, what is both, the second."""
    width = min(box.width / (2 - _OVERLAP), box.height * 1.5)
    shared = width * _OVERLAP
    left = box.x + (box.width - 2 * width + shared) / 2
    first = SlideBox(x=left, y=box.y, width=width, height=box.height)
    second = SlideBox(x=left + width - shared, y=box.y, width=width, height=box.height)
    side, high = width - shared, box.height * 0.5
    top = box.y + (box.height - high) / 2
    inset = width * 0.08
    places = (
        SlideBox(x=left + inset, y=top, width=side - inset, height=high),
        SlideBox(x=second.x + 2, y=top, width=shared - 4, height=high),
        SlideBox(x=second.x + shared, y=top, width=side - inset, height=high),
    )
    return first, second, _labels(figure.heads, places, filler, kind)


def dates(
    figure: ChartFigure, box: SlideBox, filler: TextFitter, kind: SlideTextStyle
) -> tuple[float, Labels]:
    """The height of the line, and the words under its dots, which are in their middle."""
    line = box.y + box.height * 0.25
    width = box.width / max(1, len(figure.heads))
    places = tuple(
        SlideBox(
            x=box.x + number * width + 1,
            y=line + 7,
            width=width - 2,
            height=max(1, box.y + box.height - line - 7),
        )
        for number in range(len(figure.heads))
    )
    return line, _labels(figure.heads, places, filler, kind)


def _labels(
    words: Sequence[str], places: Sequence[SlideBox], filler: TextFitter, kind: SlideTextStyle
) -> Labels:
    """One size for all: the largest at which no word is cut and no label is too high."""
    size = kind.size
    while size > kind.least and not all(
        _stands(text, place, filler, kind, size) for text, place in zip(words, places, strict=True)
    ):
        size -= 1
    lines = tuple(
        tuple(filler.wrapped(text, kind, place.width * POINTS_PER_MM, size))
        for text, place in zip(words, places, strict=True)
    )
    return Labels(size=size, boxes=tuple(places), lines=lines)


def _stands(
    text: str, place: SlideBox, filler: TextFitter, kind: SlideTextStyle, size: float
) -> bool:
    room = place.width * POINTS_PER_MM * filler.stage.spare / size
    lines = filler.wrapped(text, kind, place.width * POINTS_PER_MM, size)
    high = len(lines) * size * kind.leading / POINTS_PER_MM
    whole = all(filler.measure(word, kind) <= room for word in text.split())
    return whole and high <= place.height and len(lines) <= _MOST_LINES


def _value(figure: ChartFigure, filler: TextFitter, kind: SlideTextStyle) -> float:
    """Room for the figure at the end of the longest bar."""
    shares = [one for row in figure.rows for one in row.cells if percent(one) is not None]
    return max(width_of(one, filler, bold(kind)) for one in ("00%", *shares)) + 3


def bold(kind: SlideTextStyle) -> SlideTextStyle:
    """Heads and figures are set bold."""
    return kind.model_copy(update={"bold": True})


def _row(names: Sequence[Sequence[str]], kind: SlideTextStyle) -> float:
    """The least height of a row: of all the same, for bars stand at like distances."""
    most = max((len(lines) for lines in names), default=1)
    return most * kind.size * kind.leading / POINTS_PER_MM + _ROW


def lines_of(text: str, width: float, filler: TextFitter, kind: SlideTextStyle) -> list[str]:
    """Words in lines of at most so many millimetres, at their usual size."""
    return filler.wrapped(text, kind, max(1.0, width) * POINTS_PER_MM, kind.size)


def width_of(text: str, filler: TextFitter, kind: SlideTextStyle) -> float:
    """How wide words may come out, in millimetres: wider where their font is not known."""
    return filler.measure(text, kind) * kind.size / POINTS_PER_MM / filler.stage.spare


def evenly(count: int, most: int) -> list[tuple[int, int]]:
    """So many things in as few groups of at most ``most`` as there have to be, of like size."""
    groups = -(-count // most) if count else 1
    return [(count * n // groups, count * (n + 1) // groups) for n in range(groups)]
