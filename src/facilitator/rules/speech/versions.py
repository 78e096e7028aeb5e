"""Chooses what of a speech is told, and how long, so that words and cues fill their minutes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, product
from typing import NamedTuple

from facilitator.model.speech import Telling
from facilitator.rules.speech.script import Passage

CLOSE = 0.05
"""How much of what the minutes allow beside the cues may stay unsaid."""

_WORTH: dict[Telling, int] = {"short": 0, "usual": 3, "long": 4}
"""What a longer telling is worth: the step to the usual one is worth most."""


class _Way(NamedTuple):
    """A choice of tellings, what it is worth, and its words."""

    worth: int = 0
    words: int = 0
    tellings: tuple[Telling, ...] = ()


@dataclass(frozen=True)
class Pace:
    """How many words a minute takes, the reserve left free."""

    words: float

    def allowed(self, minutes: int, cued: int = 0) -> int:
        """The words for which there is time in so many minutes, beside so many seconds of cues."""
        return max(0, math.floor((minutes - cued / 60) * self.words + 1e-9))

    def minutes(self, words: int, cued: int = 0) -> float:
        """The minutes that words and seconds of cues take together."""
        return words / self.words + cued / 60

    def cost(self, passage: Passage, telling: Telling) -> int:
        """What a telling takes, in words: its own, and those for which its cues leave no time."""
        cued = math.ceil(passage.waiting(telling) / 60 * self.words - 1e-9)
        return passage.words(telling) + cued

    def least(self, passage: Passage) -> int:
        """What its cheapest telling takes."""
        return min(self.cost(passage, telling) for telling in passage.known)

    def fills(self, words: int, cost: int, allowed: int) -> bool:
        """Whether words that cost so much with their cues leave little of what is allowed."""
        return words >= (1 - CLOSE) * (allowed - (cost - words))


def minutes_filled(words: int, cued: int, most: int, pace: Pace) -> int:
    """The minutes that words and cues fill: all, or fewer where there are not enough words."""
    if words >= (1 - CLOSE) * pace.allowed(most, cued):
        return most
    return min(most, math.ceil(pace.minutes(words, cued) - 1e-9))


def kept_in(
    sections: Sequence[Passage], talking: int, pace: Pace
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """What stays when even the shortest tellings take too long; nothing where priority 1 does."""
    left = sum(map(pace.least, sections)) - pace.allowed(talking)
    gone: list[Passage] = []
    for priority in sorted({one.section.priority for one in sections}, reverse=True):
        if left > 0:
            dropped = _dropped([p for p in sections if p.section.priority == priority], left, pace)
            left -= sum(map(pace.least, dropped))
            gone += dropped
    kept = tuple(one for one in sections if one not in gone)
    if left > 0 or not kept or any(one.section.priority == 1 for one in gone):
        return (), tuple(sections)
    return kept, tuple(one for one in sections if one in gone)


def _dropped(alike: Sequence[Passage], most: int, pace: Pace) -> list[Passage]:
    """Of sections of one priority, as few as free so many words, the later ones rather.

    All of them where that is still not enough.
    """
    costly = sorted(alike, key=pace.least, reverse=True)
    freed = list(accumulate(map(pace.least, costly)))
    needed = next((n for n, words in enumerate(freed, start=1) if words >= most), len(costly))
    gone: list[Passage] = []
    for number, one in enumerate(reversed(alike)):
        rest = sorted(map(pace.least, alike[: len(alike) - number - 1]), reverse=True)
        others = sum(rest[: needed - len(gone) - 1])
        enough = sum(map(pace.least, (*gone, one))) + others >= min(most, freed[-1])
        if len(gone) < needed and enough:
            gone.append(one)
    return gone


def tellings_for(kept: Sequence[Passage], talking: int, pace: Pace) -> tuple[Telling, ...]:
    """The tellings that come close enough, important sections told longest.

    For every cost that can be reached, the best way there is kept.
    """
    allowed = pace.allowed(talking)
    best: dict[int, _Way] = {0: _Way()}
    for one in kept:
        known = {telling: (pace.cost(one, telling), one.words(telling)) for telling in one.known}
        reached: dict[int, _Way] = {}
        for (before, way), (telling, (cost, words)) in product(best.items(), known.items()):
            worth = way.worth + _WORTH[telling] * (6 - one.section.priority)
            there = reached.get(before + cost)
            if before + cost <= allowed and (there is None or worth > there.worth):
                reached[before + cost] = _Way(worth, way.words + words, (*way.tellings, telling))
        best = reached
    enough = [n for n, way in best.items() if pace.fills(way.words, n, allowed)]
    return best[max(enough or [max(best)], key=lambda n: (best[n].worth, n))].tellings
