"""What to read first: findings in plain sentences, in the order in which they matter.

A finding is stated only from figures that may be shown, and says the figures it is made of.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from facilitator.model.activities.rate import Rate
from facilitator.model.activities.sort import Sort
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.reporting import CoverUp
from facilitator.rules.anonymity import Disclosure
from facilitator.rules.english import APOSTROPHE, inside
from facilitator.rules.figures import printed
from facilitator.rules.scoring.rate import band_of
from facilitator.rules.scoring.team_rate import AreaRating, TeamRate
from facilitator.rules.scoring.team_sort import StatementCount
from facilitator.rules.team import TeamScores

FIRST = 3
"""As many findings as page one has room for."""
ENOUGH = 0.5
"""The part of the answers that must say "we have it" for a habit to be called one."""

Kind = Literal["cover-up", "spread", "gap", "missed"]


class Finding(Frozen):
    """One finding: a title of a few words, the sentence with its figures, what to ask about it."""

    kind: Kind
    title: str
    sentence: str
    ask: str = ""


class Covered(Frozen):
    """The cover-up question answered: ``often`` of ``answered`` have the habit."""

    often: int
    answered: int
    mean: float
    high: int
    found: bool


def findings(exercise: Exercise, scores: TeamScores, may: Disclosure) -> tuple[Finding, ...]:
    """What this room should read first, at most three; none where no figure may be shown."""
    found = [
        *_cover_up(exercise, scores, may),
        *_spread(exercise, scores, may),
        *_gap(exercise, scores, may),
        *_missed(exercise, scores, may),
    ]
    return tuple(found[:FIRST])


def first_question(exercise: Exercise, scores: TeamScores, may: Disclosure) -> str:
    """What to ask first: about the widest spread, whatever its mean. Empty without any."""
    for kind in ("spread", "cover-up", "gap"):
        for one in findings(exercise, scores, may):
            if one.kind == kind and one.ask:
                return one.ask
    return ""


def covered(asked: CoverUp, scores: TeamScores, may: Disclosure) -> Covered | None:
    """Whether the habit hides what is missing; None where the figures are missing or withheld."""
    polls = {one.question: one for one in scores.polls.get(asked.poll, ())}
    rate = scores.rates.get(asked.rate)
    poll = polls.get(asked.question)
    if rate is None or poll is None or not poll.answered:
        return None
    # Of all areas or of none: a mean of some would not be what the sentence says.
    areas = [one for one in rate.areas if one.now.mean is not None]
    every = all(may.shows(asked.rate, one.area) for one in rate.areas)
    if not areas or not every or not may.shows(asked.poll, asked.question):
        return None
    often = sum(poll.counts[option] for option in asked.often)
    mean = sum(one.now.mean or 0 for one in areas) / len(areas)
    high = max(point for item in rate.items for point in item.counts)
    return Covered(
        often=often,
        answered=poll.answered,
        mean=mean,
        high=high,
        found=often >= ENOUGH * poll.answered and mean < asked.below,
    )


def shown_by_spread(rate: TeamRate, activity: str, may: Disclosure) -> tuple[AreaRating, ...]:
    """The areas that may be shown, as the team should talk about them."""
    return tuple(one for one in rate.by_spread() if may.shows(activity, one.area))


def _rates(exercise: Exercise, scores: TeamScores) -> Iterator[tuple[Rate, TeamRate]]:
    for activity in exercise.activities:
        if isinstance(activity, Rate) and activity.id in scores.rates:
            yield activity, scores.rates[activity.id]


def _cover_up(exercise: Exercise, scores: TeamScores, may: Disclosure) -> Iterator[Finding]:
    asked = exercise.report.cover_up if exercise.report else None
    found = covered(asked, scores, may) if asked else None
    if asked and found and found.found:
        yield Finding(
            kind="cover-up",
            title=asked.title,
            sentence=f"{found.often} of {found.answered} say that {asked.often_says}, and "
            f"{asked.rate_says} scores {printed(found.mean)} of {found.high}.",
            ask=asked.ask,
        )


def _spread(exercise: Exercise, scores: TeamScores, may: Disclosure) -> Iterator[Finding]:
    for rate, team in _rates(exercise, scores):
        for one in shown_by_spread(team, rate.id, may)[:1]:
            row = team.grid.row(one.area, "now")
            known = [score for score in row.scores if score is not None]
            band = band_of(one.now.mean, rate.bands)
            if one.now.spread:
                yield Finding(
                    kind="spread",
                    title=f"You see {inside(exercise.area(one.area).name)} most differently",
                    sentence=f"Scores for today run from {printed(min(known))} to "
                    f"{printed(max(known))}, on average {printed(one.now.deviation)} points from "
                    f"the team{APOSTROPHE}s mean of {printed(one.now.mean)}.",
                    ask=band.ask.get(one.area, "") if band else "",
                )


def _gap(exercise: Exercise, scores: TeamScores, may: Disclosure) -> Iterator[Finding]:
    for rate, team in _rates(exercise, scores):
        shown = [one for one in team.by_gap() if may.shows(rate.id, one.area)]
        for one in shown[:1]:
            band = band_of(one.now.mean, rate.bands)
            if one.gap and one.gap > 0:
                yield Finding(
                    kind="gap",
                    title=f"The widest gap is in {inside(exercise.area(one.area).name)}",
                    sentence=f"Today scores {printed(one.now.mean)}; in {rate.horizon} you hope "
                    f"for {printed(one.hoped.mean)}.",
                    ask=band.ask.get(one.area, "") if band else "",
                )


def _missed(exercise: Exercise, scores: TeamScores, may: Disclosure) -> Iterator[Finding]:
    for activity in exercise.activities:
        if isinstance(activity, Sort) and activity.id in scores.sorts:
            for one in scores.sorts[activity.id].missed():
                if may.shows(activity.id, one.statement):
                    yield _of_statement(exercise, activity, one)
                    return


def _of_statement(exercise: Exercise, sort: Sort, one: StatementCount) -> Finding:
    statement = next(s for s in sort.statements if s.id == one.statement)
    return Finding(
        kind="missed",
        title=f"Statement {sort.number(statement)} was missed most",
        sentence=f"“{statement.text}” {one.wrong} of {one.answered} put it on another pile than "
        f"{exercise.pile_name(one.pile)}, most of them on {exercise.pile_name(one.tempted)}.",
    )
