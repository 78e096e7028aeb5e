"""Which figures may be shown: none that would tell what a few people answered.

A figure needs a floor of answers, five as a rule. Where one has fewer it is withheld, and the next
smallest of its kind with it. Which ones these are follows from who answered what, never from what
was answered; and the answers to what is withheld are taken out before anything is scored
(``cleared``). So everything that is published is the same whatever those answers were: not a mean,
an order, a finding or a count of theirs can be worked out, however much else somebody knows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from facilitator.model.activities import Activity
from facilitator.model.activities.poll import Poll
from facilitator.model.activities.rate import Rate
from facilitator.model.activities.sort import Sort
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.frame import Frame
from facilitator.model.submission import Response
from facilitator.rules.report.team import TeamScores
from facilitator.rules.scoring.team_rate import TeamRate
from facilitator.rules.scoring.team_sort import TeamSort

Key = TypeVar("Key")
Withheld = Mapping[str, Sequence[str]]
"""By activity id, the ids of what is not shown."""


class Disclosure(Frozen):
    """What a report may show of a room.

    ``allowed`` is False where too few people answered for any figure at all. ``withheld`` has, by
    activity id, the ids that are not shown: of a poll its questions, of a sort its statements, of
    a rate ``area`` for the area's own figures, and ``area/item`` for single statements.
    """

    floor: int
    sheets: int
    allowed: bool
    withheld: dict[str, tuple[str, ...]]

    def shows(self, activity: str, key: str) -> bool:
        """Whether a figure may be shown."""
        return self.allowed and key not in self.withheld.get(activity, ())


def withheld(counts: Mapping[Key, int], floor: int, also: Collection[Key] = ()) -> tuple[Key, ...]:
    """The keys whose figures are not shown, in their order: those below the floor, and one more.

    ``counts`` are answers by key. What nobody answered has no figure to withhold. ``also`` are keys
    that count as if they were below the floor.
    """
    given = {key: count for key, count in counts.items() if count}
    few = [key for key, count in given.items() if count < floor or key in also]
    enough = {key: count for key, count in given.items() if key not in few}
    if few and enough:
        few.append(min(enough, key=lambda key: enough[key]))
    return tuple(key for key in counts if key in few)


def disclosure(exercise: Exercise, scores: TeamScores, also: Withheld | None = None) -> Disclosure:
    """What may be shown of these scores, which are those of all answers.

    ``also`` are figures that may not be shown for another reason than their own count.
    """
    floor = exercise.anonymity
    found = dict(_withheld(scores, floor, also or {}))
    return Disclosure(
        floor=floor,
        sheets=scores.sheets,
        allowed=scores.sheets >= floor,
        withheld={activity: keys for activity, keys in found.items() if keys},
    )


def cleared(
    exercise: Exercise, may: Disclosure, responses: Iterable[Response]
) -> tuple[Response, ...]:
    """The same responses without any answer to what is withheld.

    Only these are scored for what others see. Where no figure may be shown at all, no answer to a
    poll, a sort or a rating is left.
    """
    hidden = frozenset(_hidden_blanks(exercise, may))
    if not hidden:
        return tuple(responses)
    return tuple(
        Response(
            code=one.code,
            answers={name: said for name, said in one.answers.items() if name not in hidden},
        )
        for one in responses
    )


def _hidden_blanks(exercise: Exercise, may: Disclosure) -> Iterator[str]:
    for activity in exercise.activities:
        for key, figures in blanks_by_figure(activity, exercise).items():
            if not may.shows(activity.id, key):
                yield from (name for blanks in figures for name in blanks)


def blanks_by_figure(activity: Activity, frame: Frame) -> dict[str, tuple[tuple[str, ...], ...]]:
    """What is asked, by the key that withholds it, and for each figure of it the blanks' names.

    Whoever answered one of a figure's blanks counts in it. Areas are made of their statements.
    """
    if isinstance(activity, Poll):
        asked = {one.id: activity.question_blanks(one) for one in activity.questions}
        return {key: (tuple(blank.name for blank in blanks),) for key, blanks in asked.items()}
    if isinstance(activity, Sort):
        return {one.id: ((activity.blank(one, frame).name,),) for one in activity.statements}
    if isinstance(activity, Rate):
        return {
            f"{one.area}/{one.id}": ((activity.now(one).name,), (activity.hoped(one).name,))
            for one in activity.items
        }
    return {}


def _withheld(
    scores: TeamScores, floor: int, also: Withheld
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for activity, polls in scores.polls.items():
        counts = {one.question: one.answered for one in polls}
        yield activity, withheld(counts, floor, also.get(activity, ()))
    for activity, sort in scores.sorts.items():
        yield activity, _of_sort(sort, floor, also.get(activity, ()))
    for activity, rate in scores.rates.items():
        yield activity, _of_rate(rate, floor, also.get(activity, ()))


def _of_sort(sort: TeamSort, floor: int, also: Collection[str]) -> tuple[str, ...]:
    """Statements with too few answers, and the next smallest of the same area.

    Where an area has no other, it is the next smallest of all.
    """
    every = {one.statement: one.answered for one in sort.statements}
    found: set[str] = set()
    for area in dict.fromkeys(one.area for one in sort.statements):
        counts = {one.statement: one.answered for one in sort.statements if one.area == area}
        few = withheld(counts, floor, also)
        alone = len(few) == 1
        found.update(withheld(every, floor, (*also, *few)) if alone else few)
    return tuple(statement for statement in every if statement in found)


def _of_rate(rate: TeamRate, floor: int, also: Collection[str]) -> tuple[str, ...]:
    """Areas, then statements.

    An area in which too few people have a score is withheld with all its statements, and the next
    smallest area with it. A statement with too few answers is withheld with the next smallest of
    its area, and with the area's own figures: they would tell what the statement says.
    """
    # Now and hoped for stand side by side: what one of them withholds, the other would tell.
    areas = {one.area: _fewest(one.now.count, one.hoped.count, one.gaps) for one in rate.areas}
    items: dict[str, dict[str, int]] = {area: {} for area in areas}
    for one in rate.items:
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


def _fewest(*counts: int) -> int:
    """The fewest answers of figures that are shown together; 0 only where there are none at all."""
    return min((count for count in counts if count), default=0)
