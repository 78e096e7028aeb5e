"""Scoring a sort: how many right, by area and in all, and where the wrong ones went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from facilitator.model.activities.sort import Statement
from facilitator.model.base import Frozen


class Count(Frozen):
    """How many answers were right, wrong or not given."""

    right: int = 0
    wrong: int = 0
    unanswered: int = 0


class AreaCount(Count):
    """The count of one area (its id)."""

    area: str


class Mistake(Frozen):
    """``count`` statements that belong on the pile ``pile`` were put on the pile ``chosen``."""

    pile: str
    chosen: str
    count: int


class SortScore(Count):
    """One person's sort; areas and mistakes in the order in which the statements raise them."""

    areas: tuple[AreaCount, ...]
    mistakes: tuple[Mistake, ...]

    def by_wrong_pile(self) -> dict[str, int]:
        """How many statements wrongly went to each pile, by pile id."""
        totals: Counter[str] = Counter()
        for mistake in self.mistakes:
            totals[mistake.chosen] += mistake.count
        return dict(totals)


def score(statements: Sequence[Statement], answers: Mapping[str, str | None]) -> SortScore:
    """Score ``answers`` (pile id by statement id; None or missing where nothing was crossed).

    Answers to other statements than these are left alone, so that a part can be scored by itself.
    """
    by_area: dict[str, list[Statement]] = {}
    for statement in statements:
        by_area.setdefault(statement.area, []).append(statement)
    total = _tally(statements, answers)
    return SortScore(
        **total,
        areas=tuple(AreaCount(area=a, **_tally(s, answers)) for a, s in by_area.items()),
        mistakes=_mistakes(statements, answers),
    )


def _tally(statements: Sequence[Statement], answers: Mapping[str, str | None]) -> dict[str, int]:
    given = [(s.pile, answers.get(s.id)) for s in statements]
    unanswered = sum(chosen is None for _, chosen in given)
    right = sum(chosen == pile for pile, chosen in given)
    return {"right": right, "wrong": len(given) - unanswered - right, "unanswered": unanswered}


def _mistakes(
    statements: Sequence[Statement], answers: Mapping[str, str | None]
) -> tuple[Mistake, ...]:
    wrong: Counter[tuple[str, str]] = Counter()
    for statement in statements:
        chosen = answers.get(statement.id)
        if chosen is not None and chosen != statement.pile:
            wrong[statement.pile, chosen] += 1
    return tuple(Mistake(pile=p, chosen=c, count=n) for (p, c), n in wrong.items())
