"""A scale of whole points: how they are written, what they mean, and how circles stand on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal

from pydantic import Field

from facilitator.errors import SourceError
from facilitator.model.base import Frozen, Text
from facilitator.model.blanks import Choice, choices
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.text.interface import t
from facilitator.text.locale import MINUS, scale_point
from facilitator.text.messages import Message

MOST_POINTS = 11
LONGEST_LABEL = 60
CELL, LARGE_CELL = 9.05, 11.05
"""Millimetres of a circle with the room that it keeps clear, and in large print."""
NARROWEST_STATEMENT = 60.0
"""Millimetres, its number included."""
_BETWEEN = 3.0
_POINT = re.compile(rf"[+{MINUS}\N{{EN DASH}}-]?\d{{1,4}}")


def read_point(written: str) -> int | None:
    """The point that ``3``, ``+3`` or ``−3`` means; None for all else."""  # noqa: RUF002
    text = written.strip()
    if not _POINT.fullmatch(text):
        return None
    return int(text.lstrip("+")) if text[0] in "+0123456789" else -int(text[1:])


@cache
def _choices(low: int, high: int) -> tuple[Choice, ...]:
    """Made once: every statement of a scale has the same ones."""
    return choices(*((str(point), scale_point(point, low)) for point in range(low, high + 1)))


class Scale(Frozen):
    """A scale of whole points, worded at both ends and perhaps between them."""

    low: int = Field(default=1, description="about-scale-low")
    high: int = Field(default=5, description="about-scale-high")
    low_label: str = Field(default="", description="about-scale-low-label")
    high_label: str = Field(default="", description="about-scale-high-label")
    labels: dict[int, Text] = Field(default={}, description="about-scale-labels")

    def points(self) -> tuple[int, ...]:
        """Of a scale with too many, which is refused, one more than there may be."""
        return tuple(range(self.low, min(self.high, self.low + MOST_POINTS) + 1))

    def choices(self) -> tuple[Choice, ...]:
        return _choices(self.low, self.high)

    def written(self, point: int) -> str:
        return scale_point(point, self.low)

    def meaning(self, point: int) -> str:
        """What a point is called; empty where it has no name."""
        ends = {self.low: self.low_label, self.high: self.high_label}
        return ends.get(point) or self.labels.get(point, "")

    def meanings(self) -> Iterator[tuple[str, str]]:
        """Each point that has a name, as written, and its name."""
        for point in self.points():
            if meaning := self.meaning(point):
                yield self.written(point), meaning

    def range(self) -> Message:
        return Message("scale-range", low=self.written(self.low), high=self.written(self.high))

    def ends(self) -> Message:
        return Message(
            "rate-ends",
            low=self.written(self.low),
            low_label=self.meaning(self.low),
            high=self.written(self.high),
            high_label=self.meaning(self.high),
        )


class CircleTable(Frozen):
    """Where the circles of statements stand, and the millimetres of the columns before them.

    ``beside``: all in the line of the statement. ``lines``: right of it, a line for each figure.
    ``below``: the statement has a line of its own over them. ``label`` is the column that says
    which figure a line is; where the statement stands above, its room as well.
    """

    place: Literal["beside", "lines", "below"]
    number: int
    statement: float = 0.0
    label: float = 0


def circle_cell(*, large: bool) -> float:
    return LARGE_CELL if large else CELL


def room_beside(circles: int, width: float, least: float, *, large: bool) -> float:
    """What a row of circles leaves of so many millimetres. Raises SourceError for less."""
    taken = circles * circle_cell(large=large)
    room = width - taken
    if room < least:
        raise SourceError.because(
            t("scale-no-room", circles=circles, taken=round(taken + least), width=round(width)),
            where="worksheet",
            hint=t("scale-no-room-hint"),
        )
    return room


def circle_table(points: int, figures: int, width: float, *, large: bool) -> CircleTable:
    """The first way that leaves a statement its room, on so many millimetres.

    Raises SourceError where not even the circles have room.
    """
    number, label, narrowest = (11, 26, 90.0) if large else (7, 20, NARROWEST_STATEMENT)
    lines = room_beside(points + 1, width, number + (label if figures > 1 else 0), large=large)
    beside = width - (points * figures + 1) * circle_cell(large=large) - _BETWEEN * (figures - 1)
    if beside >= narrowest:
        return CircleTable(place="beside", number=number, statement=beside - number)
    if figures > 1 and lines - label >= narrowest:
        statement = lines - label - number
        return CircleTable(place="lines", number=number, statement=statement, label=label)
    return CircleTable(place="below", number=number, label=lines - number)


def scale_ends(scale: YamlCursor) -> tuple[float, float]:
    """The ends of a scale; those of the model where the file names none."""
    low, high = scale.get("low").number(), scale.get("high").number()
    return (1 if low is None else low, 5 if high is None else high)


def scale_issues(scale: YamlCursor) -> Iterator[LintIssue]:
    yield from _scale_that_cannot_be(scale)
    yield from _unnamed_points(scale)


def _scale_that_cannot_be(scale: YamlCursor) -> Iterator[LintIssue]:
    low, high = scale_ends(scale)
    if low >= high:
        yield LintIssue(
            scale.get("low").path,
            t("scale-runs-down", low=f"{low:g}", high=f"{high:g}"),
            t("scale-runs-down-hint"),
        )
    elif high - low + 1 > MOST_POINTS:
        yield LintIssue(
            scale.get("high").path,
            t("scale-too-many-points", points=f"{high - low + 1:g}", most=MOST_POINTS),
            t("scale-too-many-points-hint", high=f"{low + MOST_POINTS - 1:g}"),
        )


def _unnamed_points(scale: YamlCursor) -> Iterator[LintIssue]:
    """An end without a name, a name that is too long, of no point, or given twice."""
    low, high = scale_ends(scale)
    labels = scale.get("labels").fields()
    for name, point in (("low", low), ("high", high)):
        own, among = scale.get(f"{name}_label"), labels.get(f"{point:g}")
        if among and own.text():
            yield LintIssue(
                own.path,
                t("scale-named-twice", name=f"{name}_label", point=f"{point:g}"),
                t("keep-one-of-them"),
            )
        elif not among and not own.text() and isinstance(scale.value, Mapping):
            yield LintIssue(
                scale.path,
                t("scale-end-unnamed", point=f"{point:g}", end=name),
                t("scale-end-unnamed-hint", name=f"{name}_label", point=f"{point:g}"),
            )
    for label in (scale.get("low_label"), scale.get("high_label"), *labels.values()):
        if len(label.text() or "") > LONGEST_LABEL:
            yield LintIssue(
                label.path,
                t("scale-label-too-long", count=len(label.text() or ""), most=LONGEST_LABEL),
                t("scale-label-too-long-hint"),
            )
    for key, label in labels.items():
        number = read_point(key)
        if number is None or low > number or number > high:
            yield LintIssue(
                label.path,
                t("scale-no-point", key=str(key), low=f"{low:g}", high=f"{high:g}"),
                t("scale-no-point-hint", low=f"{low:g}", high=f"{high:g}"),
            )
