"""Which figures may be shown: none that would tell what a few people answered.

A figure needs a floor of answers, five as a rule. Where one has fewer it is withheld, and the next
smallest with it: otherwise the totals beside them would give the hidden one away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.rules.team import TeamScores

Key = TypeVar("Key")


class Disclosure(Frozen):
    """What a report may show of a room.

    ``allowed`` is False where too few people answered for any figure at all. ``withheld`` has, by
    activity id, the ids that are not shown: of a poll its questions, of a sort its statements, of
    a rate ``area``, and ``area/item`` for single statements.
    """

    floor: int
    sheets: int
    allowed: bool
    withheld: dict[str, tuple[str, ...]]

    def shows(self, activity: str, key: str) -> bool:
        """Whether a figure may be shown."""
        return self.allowed and key not in self.withheld.get(activity, ())


def withheld(counts: Mapping[Key, int], floor: int) -> tuple[Key, ...]:
    """The keys whose figures are not shown, in their order: those below the floor, and one more.

    ``counts`` are answers by key. What nobody answered has no figure to withhold.
    """
    given = {key: count for key, count in counts.items() if count}
    few = [key for key, count in given.items() if count < floor]
    enough = {key: count for key, count in given.items() if count >= floor}
    if few and enough:
        few.append(min(enough, key=lambda key: enough[key]))
    return tuple(key for key in counts if key in few)


def disclosure(exercise: Exercise, scores: TeamScores) -> Disclosure:
    """What may be shown of these scores."""
    floor = exercise.anonymity
    found = {activity: tuple(keys) for activity, keys in _withheld(scores, floor)}
    return Disclosure(
        floor=floor,
        sheets=scores.sheets,
        allowed=scores.sheets >= floor,
        withheld={activity: keys for activity, keys in found.items() if keys},
    )


def _withheld(scores: TeamScores, floor: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    for activity, polls in scores.polls.items():
        yield activity, withheld({one.question: one.answered for one in polls}, floor)
    for activity, sort in scores.sorts.items():
        counts = {one.statement: one.answered for one in sort.statements}
        yield activity, withheld(counts, floor)
    for activity, rate in scores.rates.items():
        # Now and hoped for stand side by side: what one of them withholds, the other would tell.
        areas = {one.area: _fewest(one.now.count, one.hoped.count, one.gaps) for one in rate.areas}
        items: dict[str, int] = {}
        for one in rate.items:
            key = f"{one.area}/{one.item}"
            items[key] = _fewest(one.agreement.count, items.get(key, one.agreement.count))
        yield activity, (*withheld(areas, floor), *withheld(items, floor))


def _fewest(*counts: int) -> int:
    """The fewest answers of figures that are shown together; 0 only where there are none at all."""
    return min((count for count in counts if count), default=0)
