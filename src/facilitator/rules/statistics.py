"""Statistics of a room: indices of agreement inside a team, and which figures may be shown.

An index takes the ratings that were given, and is None where it is undefined. A figure needs a
floor of answers, five as a rule; where one has fewer it is withheld, and the next smallest of its
kind with it (complementary suppression), or a total would give it away.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from math import fsum
from typing import Literal, TypeVar

from facilitator.model.base import Frozen


def mean(ratings: Sequence[float]) -> float | None:
    """None without ratings."""
    return fsum(ratings) / len(ratings) if ratings else None


def spread(ratings: Sequence[float]) -> float | None:
    """Highest minus lowest; None without ratings."""
    return max(ratings) - min(ratings) if ratings else None


def variance(ratings: Sequence[float]) -> float | None:
    """The sample variance: squared distances from the mean, divided by n - 1. None below two."""
    middle = mean(ratings)
    if middle is None or len(ratings) < 2:  # noqa: PLR2004 - n - 1 must not be 0
        return None
    return fsum((rating - middle) ** 2 for rating in ratings) / (len(ratings) - 1)


def average_deviation(ratings: Sequence[float]) -> float | None:
    """AD(mean): how far people stand from the team's mean on average, in scale points.

    The sum of abs(x - mean) divided by n. Source: Burke, Finkelstein and Dusig 1999; agreement is
    acceptable up to a sixth of the scale's points (Burke and Dunlap 2002). None without ratings.
    """
    middle = mean(ratings)
    if middle is None:
        return None
    return fsum(abs(rating - middle) for rating in ratings) / len(ratings)


def acceptable_deviation(points: int) -> float:
    """The AD up to which agreement is acceptable: points / 6 (Burke and Dunlap 2002)."""
    return points / 6


def r_wg(ratings: Sequence[float], points: int) -> float | None:
    """1 - s² / ((A² - 1) / 12): agreement against answers drawn evenly from A scale points.

    Raw: it falls below 0 where people differ more than chance would have them. Source: James,
    Demaree and Wolf 1984. None with fewer than two ratings or two points.
    """
    found = variance(ratings)
    chance = _variance_by_chance(points)
    return None if found is None or not chance else 1 - found / chance


def r_wg_j(rows: Sequence[Sequence[float]], points: int) -> float | None:
    """r_wg over J items: J r / (J r + (1 - r)), with r = 1 - mean s² / ((A² - 1) / 12).

    One row a person, one rating an item. It rises with J: never show it alone. Source: James,
    Demaree and Wolf 1984. Where r is negative the result is 0, since the formula would climb above
    1 there (LeBreton and Senter 2008). None with fewer than two people, two points or one item.
    """
    chance = _variance_by_chance(points)
    found = [variance(item) for item in zip(*rows, strict=True)]
    known = [value for value in found if value is not None]
    if not known or not chance:
        return None
    single = max(0.0, 1 - fsum(known) / len(known) / chance)
    return len(known) * single / (len(known) * single + (1 - single))


def a_wg(ratings: Sequence[float], low: int, high: int) -> float | None:
    """1 - 2 s² / {[(H + L) M - M² - HL] n / (n - 1)}: against the worst split with this mean.

    From -1 to 1. Source: Brown and Hauenstein 2005. None where everyone picks the same end of the
    scale, and with fewer raters than scale points less one.
    """
    middle, found, n = mean(ratings), variance(ratings), len(ratings)
    if middle is None or found is None or n < high - low:
        return None
    most = ((high + low) * middle - middle**2 - high * low) * n / (n - 1)
    return 1 - 2 * found / most if most > 0 else None


class Agreement(Frozen):
    """How far a group agrees on one thing: every index, and what to make of them.

    Lead with ``deviation`` (AD): it is in scale points. ``r_wg`` is raw. ``same_end`` says that
    everyone chose the same end of the scale: then a_wg is not defined, and r_wg is 1 for want of
    room rather than for agreement.
    """

    count: int
    mean: float | None
    spread: float | None
    deviation: float | None
    r_wg: float | None
    a_wg: float | None
    polarised: bool
    same_end: bool
    points: int

    @property
    def acceptable(self) -> bool | None:
        if self.deviation is None:
            return None
        return self.deviation <= acceptable_deviation(self.points)

    @property
    def strength(self) -> Strength | None:
        return None if self.r_wg is None else strength(self.r_wg)


Strength = Literal["none", "weak", "moderate", "strong", "very strong"]
_STRENGTHS: tuple[tuple[float, Strength], ...] = (
    (0.30, "none"),
    (0.50, "weak"),
    (0.70, "moderate"),
    (0.90, "strong"),
)


def strength(index: float) -> Strength:
    """r_wg in words: up to .30 none, .50 weak, .70 moderate, .90 strong, above very strong.

    Source: LeBreton and Senter 2008, table 3; judged as printed, with two decimals.
    """
    shown = round(cut(index), 2)
    return next((name for most, name in _STRENGTHS if shown <= most), "very strong")


def agreement(ratings: Sequence[float], low: int, high: int) -> Agreement:
    points = high - low + 1
    return Agreement(
        count=len(ratings),
        mean=mean(ratings),
        spread=spread(ratings),
        deviation=average_deviation(ratings),
        r_wg=r_wg(ratings, points),
        a_wg=a_wg(ratings, low, high),
        polarised=polarised(ratings, low, high),
        same_end=len(ratings) > 1 and set(ratings) in ({low}, {high}),
        points=points,
    )


def cut(index: float) -> float:
    """To 0..1, as an index is shown."""
    return min(1.0, max(0.0, index))


def polarised(ratings: Sequence[float], low: int, high: int) -> bool:
    """Whether the room is split: raw r_wg below 0, and nobody on the midpoint."""
    index = r_wg(ratings, high - low + 1)
    return index is not None and index < 0 and (low + high) / 2 not in ratings


def _variance_by_chance(points: int) -> float:
    """The variance of a uniform distribution over the scale's points: (A² - 1) / 12."""
    return (points**2 - 1) / 12


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
