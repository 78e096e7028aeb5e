"""Ratings in the report: what may be shown of them, and what they say first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from facilitator.activities.protocol import ActivityReport, Finding, Participant, RoomScores
from facilitator.activities.rate import feedback, slides
from facilitator.activities.rate.feedback import OwnRate
from facilitator.activities.rate.model import DONT_KNOW, Rate
from facilitator.activities.rate.scoring import (
    TeamRate,
    WorkedExample,
    team_rate,
    worked_example,
)
from facilitator.activities.rate.section import AreaLine, RateSection, rate_section
from facilitator.activities.result_slide import ResultDeck, ResultSlide
from facilitator.model.exercise import Exercise
from facilitator.model.frame import Frame
from facilitator.model.submission import Response
from facilitator.rules.statistics.disclosure import withheld
from facilitator.text.english import APOSTROPHE, inside
from facilitator.text.figures import printed
from facilitator.text.locale import listed


class RateReport(ActivityReport[Rate, TeamRate, RateSection, OwnRate]):
    """Its keys of what is withheld are ``area``, and ``area/item`` for single statements."""

    report_place = 20
    deck_place = 10
    feedback_place = 10

    def worked_example(self, rate: Rate, frame: Frame) -> WorkedExample | None:
        return worked_example(rate, frame)

    def score(self, rate: Rate, frame: Frame, responses: Sequence[Response]) -> TeamRate:
        return team_rate(rate, frame, responses)

    def figure_blanks(self, rate: Rate, _frame: Frame) -> dict[str, tuple[tuple[str, ...], ...]]:
        return {
            f"{item.area}/{item.id}": ((rate.now(item).name,), (rate.hoped(item).name,))
            for item in rate.items
        }

    def withheld(self, team: TeamRate, floor: int, also: Collection[str]) -> tuple[str, ...]:
        """Areas, then statements.

        An area in which too few people have a score is withheld with all its statements, and the
        next smallest area with it. A statement with too few answers is withheld with the next
        smallest of its area, and with the area's own figures: they would tell what it says.
        """
        # Now and hoped for stand side by side: what one of them withholds, the other would tell.
        areas = {one.area: _fewest(one.now.count, one.hoped.count, one.gaps) for one in team.areas}
        items: dict[str, dict[str, int]] = {area: {} for area in areas}
        for one in team.items:
            mine, key = items[one.area], f"{one.area}/{one.item}"
            mine[key] = _fewest(one.agreement.count, mine.get(key, one.agreement.count))
        whole = withheld(areas, floor)
        hidden = {
            area: withheld(counts, floor, tuple(counts) if area in whole else also)
            for area, counts in items.items()
        }
        return (
            *(area for area in areas if area in whole or hidden[area] or area in also),
            *(key for keys in hidden.values() for key in keys),
        )

    def contributors(
        self, rate: Rate, frame: Frame, team: TeamRate, responses: Sequence[Response]
    ) -> dict[str, tuple[frozenset[str], ...]]:
        """Who cannot tell counts in no statement; areas are made of their statements."""
        found = {
            key: tuple(
                frozenset(
                    response.code
                    for response in responses
                    if any(response.answer(name) not in (None, DONT_KNOW) for name in blanks)
                )
                for blanks in figures
            )
            for key, figures in self.figure_blanks(rate, frame).items()
        }
        for area in team.areas:
            own = [(person.code, person.area(area.area)) for person in team.grid.people]
            found[area.area] = (
                frozenset(code for code, one in own if one.now.score is not None),
                frozenset(code for code, one in own if one.hoped.score is not None),
            )
        return found

    def section(self, rate: Rate, room: RoomScores[TeamRate]) -> RateSection:
        return rate_section(rate, room)

    def findings(self, section: RateSection, _exercise: Exercise) -> Iterator[Finding]:
        if first := section.furthest_apart:
            yield _spread(first, section)
        if first := section.widest_gaps:
            yield _gap(first, section)

    def slides(self, section: RateSection, deck: ResultDeck) -> Iterator[ResultSlide]:
        yield from slides.now_and_hoped(section)
        yield from slides.beside_earlier(section, deck.earlier)
        yield from slides.widest_spread(section)

    def feedback(self, section: RateSection, person: Participant) -> Iterator[OwnRate]:
        return feedback.own_rate(section, person)

    def headline(self, parts: Sequence[OwnRate]) -> str:
        return feedback.headline(parts)


def _fewest(*counts: int) -> int:
    """The fewest answers of figures that are shown together; 0 only where there are none at all."""
    return min((count for count in counts if count), default=0)


def _spread(first: Sequence[AreaLine], section: RateSection) -> Finding:
    return Finding(
        kind="spread",
        title=_differently(_names(first), alike=len(first) == len(section.first)),
        sentence=_how_far(first) + _left_out(section.first, section),
        place=20,
        ask=first[0].ask,
        ask_place=10,
    )


def _differently(names: Sequence[str], *, alike: bool) -> str:
    if alike and len(names) > 1:
        return "You differ as much in one area as in another"
    if alike:
        return f"You see {names[0]} differently"
    return f"You see {listed(names)} most differently"


def _how_far(first: Sequence[AreaLine]) -> str:
    line = first[0]
    apart, mean = printed(line.rating.apart), f"the team{APOSTROPHE}s mean"
    if len(first) > 1:
        return f"In each, scores for today lie {apart} points from {mean} on average."
    return (
        f"Scores for today run from {printed(line.lowest)} to {printed(line.highest)}, on average "
        f"{apart} points from {mean} of {printed(line.rating.now.mean)}."
    )


def _left_out(shown: Sequence[AreaLine], section: RateSection) -> str:
    """What is called most is so among what is shown."""
    hidden = len(section.areas) - len(shown)
    areas = "area has" if hidden == 1 else "areas have"
    return f" {hidden} {areas} too few answers to be compared." if hidden else ""


def _names(lines: Sequence[AreaLine]) -> list[str]:
    return [inside(line.area.name) for line in lines]


def _gap(first: Sequence[AreaLine], section: RateSection) -> Finding:
    return Finding(
        kind="gap",
        title=_widest(_names(first), alike=len(first) == len(section.by_gap)),
        sentence=_how_wide(first, section.activity) + _left_out(section.by_gap, section),
        place=30,
        ask=first[0].ask,
        ask_place=30,
    )


def _widest(names: Sequence[str], *, alike: bool) -> str:
    if len(names) == 1:
        return f"The {'' if alike else 'widest '}gap is in {names[0]}"
    if alike:
        return "The gap is the same in every area"
    return f"The widest gaps are in {listed(names)}"


def _how_wide(first: Sequence[AreaLine], rate: Rate) -> str:
    rating = first[0].rating
    if len(first) == 1:
        return (
            f"Today scores {printed(rating.now.mean)}; in {rate.horizon} you hope for "
            f"{printed(rating.hoped.mean)}."
        )
    each = "; ".join(
        f"{line.area.name}: {printed(line.rating.now.mean)} today, "
        f"{printed(line.rating.hoped.mean)} hoped for"
        for line in first
    )
    return f"It is {printed(rating.gap)} points, in {rate.horizon}. {each}."
