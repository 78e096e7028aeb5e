"""Statistical disclosure control: which figures may be shown without telling what a few said.

A figure needs a floor of answers, five as a rule. Where one has fewer it is withheld, and the next
smallest of its kind with it (complementary suppression), or a total would give it away.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeVar

from facilitator.model.base import Frozen

Key = TypeVar("Key")


class Disclosure(Frozen):
    """What a report may show of a room.

    ``allowed`` is False where too few people answered for any figure at all. ``withheld`` has, by
    activity id, the keys of the figures that are not shown.
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
