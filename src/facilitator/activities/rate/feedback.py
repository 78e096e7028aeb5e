"""A person's own ratings on their page of feedback, beside the group's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitator.activities.protocol import FeedbackPart, Participant
from facilitator.activities.rate.model import Rate
from facilitator.activities.rate.scoring import (
    PersonArea,
    band_of,
    person_score,
    rated_anything,
    rated_sheet,
)
from facilitator.activities.rate.section import AreaLine, RateSection
from facilitator.model.base import Frozen
from facilitator.model.frame import Area
from facilitator.text.messages import Message, Text


class OwnArea(Frozen):
    """One area: the person's scores, and the group's where they may be shown."""

    area: Area
    own: PersonArea
    group: AreaLine | None


class OwnRate(FeedbackPart):
    """One rating: the areas, and the question that the widest gap of one's own asks.

    ``by_gap`` are the areas that have a gap, the person's widest first.
    """

    beside_team = True

    activity: Rate
    areas: tuple[OwnArea, ...]
    by_gap: tuple[OwnArea, ...]
    question: str

    @property
    def widest(self) -> tuple[OwnArea, ...]:
        """The areas that share the widest gap; none where there is none."""
        most = (self.by_gap[0].own.gap or 0) if self.by_gap else 0
        return tuple(line for line in self.by_gap if most > 0 and line.own.gap == most)

    @property
    def areas_first(self) -> tuple[str, ...]:
        return tuple(line.area.id for line in self.by_gap)


def own_rate(section: RateSection, person: Participant) -> Iterator[OwnRate]:
    """The person's part; none where they rated nothing."""
    rate, exercise = section.activity, person.exercise
    sheet = rated_sheet(rate, exercise, person.response)
    if not rated_anything(sheet):
        return
    shown = {line.area.id: line for line in section.areas if line.shown and not person.alone}
    areas = tuple(
        OwnArea(area=exercise.area(own.area), own=own, group=shown.get(own.area))
        for own in person_score(sheet, rate.areas(exercise), rate).areas
    )
    known = [line for line in areas if line.own.gap is not None]
    by_gap = tuple(sorted(known, key=lambda line: -(line.own.gap or 0)))
    yield OwnRate(activity=rate, areas=areas, by_gap=by_gap, question=_question(rate, by_gap))


def headline(parts: Sequence[OwnRate]) -> Text:
    """Where the person's own answers lie furthest apart."""
    widest = [line.area.name for part in parts for line in part.widest]
    if not widest:
        return ""
    if len(widest) == sum(len(part.areas) for part in parts) > 1:
        return Message("rate-own-gap-all")
    return Message("rate-own-gap", count=len(widest), areas=widest)


def _question(rate: Rate, by_gap: Sequence[OwnArea]) -> str:
    """The band's question for the area with the widest gap of one's own; the first of equals."""
    if not by_gap:
        return ""
    band = band_of(by_gap[0].own.now.score, rate.bands)
    return band.ask.get(by_gap[0].area.id, "") if band else ""
