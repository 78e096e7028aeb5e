"""Statistics of a room: indices of agreement inside a team, and which figures may be shown.

An index takes the ratings that were given, and is None where it is undefined. A figure needs a
floor of answers, five as a rule; where one has fewer it is withheld, and the next smallest of its
kind with it (complementary suppression), or a total would give it away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from math import fsum, sqrt
from typing import TypeVar

from facilitator.model.base import Frozen

_NORMAL_95 = 1.959964
"""The standard normal's quantile: 95% lie within."""


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


class Agreement(Frozen):
    """How far a group agrees on one thing, led by ``deviation`` (AD), in scale points.

    ``same_end`` says that everyone chose the same end of the scale, perhaps for want of room.
    """

    count: int
    mean: float | None
    spread: float | None
    deviation: float | None
    polarised: bool
    same_end: bool
    points: int

    @property
    def acceptable(self) -> bool | None:
        if self.deviation is None:
            return None
        return self.deviation <= acceptable_deviation(self.points)


def agreement(ratings: Sequence[float], low: int, high: int) -> Agreement:
    points = high - low + 1
    return Agreement(
        count=len(ratings),
        mean=mean(ratings),
        spread=spread(ratings),
        deviation=average_deviation(ratings),
        polarised=polarised(ratings, low, high),
        same_end=len(ratings) > 1 and set(ratings) in ({low}, {high}),
        points=points,
    )


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


def wilson_interval(hits: int, of: int) -> tuple[float, float]:
    """Between which shares, from 0 to 1, the true one lies at 95%, where ``of`` were looked at.

    The score interval, which holds for few hits and for none. Source: Wilson 1927, "Probable
    inference, the law of succession, and statistical inference", JASA 22, 209-212.
    """
    share, square = hits / of, _NORMAL_95**2
    middle = (share + square / (2 * of)) / (1 + square / of)
    reach = sqrt(share * (1 - share) / of + square / (4 * of**2)) * _NORMAL_95 / (1 + square / of)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def midranks(places: Sequence[int]) -> tuple[float, ...]:
    """Ranks 1 to n by place; equal places share the mean of the ranks that they fill together."""
    ordered = sorted(places)
    ranks: dict[int, list[int]] = {}
    for rank, place in enumerate(ordered, start=1):
        ranks.setdefault(place, []).append(rank)
    return tuple(sum(ranks[place]) / len(ranks[place]) for place in places)


def kendalls_w(rows: Sequence[Sequence[float]]) -> float | None:
    """Kendall's W, the coefficient of concordance, from 0 for no agreement to 1 for one order.

    One row of ranks a person. W = 12 S / (m² (n³ - n) - m ΣT), with m people, n items, S the sum
    of squared distances of the items' rank sums from their mean, and T = Σ(t³ - t) over each
    person's groups of t tied ranks. Sources: Kendall and Babington Smith 1939; with ties, Siegel
    and Castellan 1988, chapter 9.6. None for fewer than two people, or where nobody tells two items
    apart.
    """
    people, items = len(rows), len(rows[0]) if rows else 0
    ties = sum(t**3 - t for row in rows for t in Counter(row).values())
    most = people**2 * (items**3 - items) - people * ties
    if people < 2 or not most:  # noqa: PLR2004 - one person agrees with nobody
        return None
    sums = [fsum(column) for column in zip(*rows, strict=True)]
    middle = fsum(sums) / items
    return 12 * fsum((total - middle) ** 2 for total in sums) / most


def mean_overlap(having: Sequence[int], people: int) -> float | None:
    """How many items two people have in common on average, over all pairs of people.

    ``having`` says for each item how many of ``people`` have it among theirs. Of c people who have
    an item c (c - 1) / 2 pairs share it, and there are n (n - 1) / 2 pairs in all; so the mean is
    Σ c (c - 1) / (n (n - 1)). None for fewer than two people, who are no pair.
    """
    pairs = people * (people - 1)
    return sum(count * (count - 1) for count in having) / pairs if pairs else None
