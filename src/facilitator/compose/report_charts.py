"""The charts of a report: dumbbells for now and hoped for, strips for who stands where.

Told apart by shape and place, never by colour alone: now is a solid dot, hoped for a hollow one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.compose.charts import Pen, Row

_LABEL = 0.3
"""Of a chart's width, what the names of its rows may take."""
_DOTS = 8
"""As many people as stand side by side; more become one dot with their number in it."""
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Axis:
    """A scale laid over millimetres: its first point at ``left``, its last at ``right``.

    What lies beside the scale stands at its nearer end.
    """

    low: float
    high: float
    left: float
    right: float

    def at(self, value: float) -> float:
        """Where a value stands."""
        width = max(self.high - self.low, 1)
        part = min(1.0, max(0.0, (value - self.low) / width))
        return self.left + (self.right - self.left) * part

    def points(self) -> range:
        """The whole points of the scale."""
        return range(int(self.low), int(self.high) + 1)


def dumbbells(pen: Pen, alt: str, _heads: tuple[str, ...], rows: tuple[Row, ...]) -> str:
    """Now and hoped for, joined; behind now, the range from the lowest score to the highest.

    Cells are now, hoped for, lowest, highest and the scale, "1 to 5".
    """
    width = pen.look.text_width()
    label, figures = width * _LABEL, pen.size * 5.2
    axis = _axis(rows, label + pen.size, width - figures - pen.size)
    pitch = max(pen.size * 2.6, _lines(pen, rows, label) * pen.size * 1.25 + pen.size * 0.6)
    top = pen.size * 1.7

    def shapes() -> Iterator[str]:
        yield from _scale(pen, axis, top, top + len(rows) * pitch)
        for index, row in enumerate(rows):
            middle = top + (index + 0.5) * pitch
            yield from pen.label(row.label, label, middle)
            yield from _dumbbell(pen, axis, row, middle)
            now, hoped, *_ = _figures(row)
            said = " \N{RIGHTWARDS ARROW} ".join(_said(value) for value in (now, hoped))
            at = width - figures
            yield pen.text(at, middle + pen.size * 0.35, said, bold=True)

    return pen.svg(width, top + len(rows) * pitch + pen.size * 0.4, alt, shapes())


def strips(pen: Pen, alt: str, heads: tuple[str, ...], rows: tuple[Row, ...]) -> str:
    """A dot for each person at the point that they chose; at the right what is said of it.

    Heads are the points of the scale, then "?" and one for the words; cells are people.
    """
    points = [float(head) for head in heads if _NUMBER.fullmatch(head)] or [1.0, 5.0]
    asked, said = (*heads[len(points) :], "", "")[:2]
    width = pen.look.text_width()
    label, words = width * _LABEL, pen.size * 6.2
    unknown = pen.size * 2
    axis = Axis(
        points[0], points[-1], label + pen.size * 2.2, width - words - unknown - pen.size * 2.4
    )
    pitch = max(pen.size * 2.1, _lines(pen, rows, label) * pen.size * 1.25 + pen.size * 0.5)
    top = pen.size * 1.7

    def shapes() -> Iterator[str]:
        yield from _scale(pen, axis, top, top + len(rows) * pitch)
        yield pen.text(width - words - unknown, pen.size, asked, bold=True)
        yield pen.text(width - words, pen.size, said, bold=True)
        for index, row in enumerate(rows):
            middle = top + (index + 0.5) * pitch
            yield from pen.label(row.label, label, middle, bold=False)
            counts = [_number(cell) for cell in row.cells[: len(points)]]
            yield from _people(pen, axis, counts, middle)
            baseline = middle + pen.size * 0.35
            cannot_tell, apart = (*row.cells[len(points) :], "", "")[:2]
            yield pen.text(
                width - words - unknown, baseline, "" if cannot_tell == "0" else cannot_tell
            )
            yield pen.text(width - words, baseline, apart)

    return pen.svg(width, top + len(rows) * pitch + pen.size * 0.3, alt, shapes())


def _axis(rows: tuple[Row, ...], left: float, right: float) -> Axis:
    said = next((row.cells[-1] for row in rows if row.cells), "")
    ends = [float(end) for end in _NUMBER.findall(said)]
    low, high = (ends[0], ends[-1]) if len(ends) > 1 else (1.0, 5.0)
    return Axis(low, high, left, right)


def _lines(pen: Pen, rows: tuple[Row, ...], width: float) -> int:
    return max((len(pen.wrapped(row.label, width)) for row in rows), default=1)


def _scale(pen: Pen, axis: Axis, top: float, bottom: float) -> Iterator[str]:
    for point in axis.points():
        at = axis.at(point)
        yield pen.text(at, pen.size, str(point), bold=True, **{"text-anchor": "middle"})
        yield pen.line(at, top, at, bottom, "hairline", 0.5)


def _dumbbell(pen: Pen, axis: Axis, row: Row, middle: float) -> Iterator[str]:
    now, hoped, low, high = _figures(row)
    if low is not None and high is not None and high > low:
        yield pen.line(axis.at(low), middle, axis.at(high), middle, "hairline", 7)
    if now is not None and hoped is not None:
        yield pen.line(axis.at(now), middle, axis.at(hoped), middle, "ink", 1)
    radius = pen.size * 0.42
    if hoped is not None:
        yield _dot(pen, axis.at(hoped), middle, radius, hollow=True)
    if now is not None:
        yield _dot(pen, axis.at(now), middle, radius, hollow=False)


def _figures(row: Row) -> list[float | None]:
    """Now, hoped for, lowest and highest; None for each that the row has not."""
    return [_number(cell) for cell in (*row.cells, "", "", "", "")[:4]]


def _people(pen: Pen, axis: Axis, counts: list[float | None], middle: float) -> Iterator[str]:
    yield pen.line(axis.left, middle, axis.right, middle, "hairline", 0.5)
    step = axis.at(axis.low + 1) - axis.left
    radius = min(pen.size * 0.3, step / _DOTS / 2.4)
    for point, count in zip(axis.points(), counts, strict=False):
        people = int(count or 0)
        if people > _DOTS:
            yield from _crowd(pen, axis.at(point), middle, people)
            continue
        first = axis.at(point) - (people - 1) * radius * 1.2
        for number in range(people):
            yield _dot(pen, first + number * radius * 2.4, middle, radius, hollow=False)


def _crowd(pen: Pen, x: float, middle: float, people: int) -> Iterator[str]:
    yield _dot(pen, x, middle, pen.size * 0.85, hollow=True)
    place = {"text-anchor": "middle"}
    yield pen.text(x, middle + pen.size * 0.35, str(people), bold=True, **place)


def _dot(pen: Pen, x: float, y: float, radius: float, *, hollow: bool) -> str:
    ink = pen.look.colour("ink")
    fill = "#ffffff" if hollow else ink
    return (
        f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{radius:.2f}" fill="{fill}" stroke="{ink}"'
        ' stroke-width="0.35"/>'
    )


def _number(cell: str) -> float | None:
    found = _NUMBER.search(cell)
    return float(found[0]) if found else None


def _said(value: float | None) -> str:
    return "\N{EN DASH}" if value is None else f"{value:.1f}"
