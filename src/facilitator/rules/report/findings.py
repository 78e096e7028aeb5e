"""What to read first: findings in plain sentences, in the order in which they matter.

A finding is stated only from figures that may be shown, and says the figures it is made of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from facilitator.model.activities.rate import Rate
from facilitator.model.activities.sort import Sort
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.reporting import CoverUp
from facilitator.rules.report.anonymity import Disclosure
from facilitator.rules.report.team import TeamScores
from facilitator.rules.scoring.rate import band_of
from facilitator.rules.scoring.team_rate import AreaRating, TeamRate
from facilitator.rules.scoring.team_sort import StatementCount
from facilitator.text.english import APOSTROPHE, inside
from facilitator.text.figures import printed, rounded
from facilitator.text.locale import listed

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
    """The cover-up question answered: ``often`` of ``answered`` have the habit.

    ``missing`` of ``asked`` say of the other one that they have it not; 0 of 0 where the exercise
    does not ask for it. ``mean`` is that of the areas as they are printed.
    """

    often: int
    answered: int
    missing: int
    asked: int
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
    wanted = [asked.question, *([asked.beside] if asked.beside else [])]
    counted = [polls[one] for one in wanted if one in polls and may.shows(asked.poll, one)]
    if rate is None or len(counted) < len(wanted) or not all(one.answered for one in counted):
        return None
    areas = [one for one in rate.areas if one.now.mean is not None]
    # Of an area that is withheld nothing was scored: the mean of the others is not that of all.
    if not areas or not all(may.shows(asked.rate, one.area) for one in rate.areas):
        return None
    often = sum(counted[0].counts[option] for option in asked.often)
    missing = sum(counted[-1].counts[option] for option in asked.missing) if asked.beside else 0
    mean = sum(rounded(one.now.mean or 0) for one in areas) / len(areas)
    lacking = not asked.beside or missing >= ENOUGH * counted[-1].answered
    return Covered(
        often=often,
        answered=counted[0].answered,
        missing=missing,
        asked=counted[-1].answered if asked.beside else 0,
        mean=mean,
        high=max(point for item in rate.items for point in item.counts),
        found=often >= ENOUGH * counted[0].answered and lacking and rounded(mean) < asked.below,
    )


def covered_in_words(asked: CoverUp, found: Covered) -> str:
    """The figures that the question is answered with."""
    beside = (
        f" {found.missing} of {found.asked} say that {asked.missing_says}." if asked.beside else ""
    )
    return (
        f"{found.often} of {found.answered} say that {asked.often_says}.{beside} As the mean of all"
        f" areas, {asked.rate_says} scores {printed(found.mean)} of {found.high}."
    )


def shown_by_spread(rate: TeamRate, activity: str, may: Disclosure) -> tuple[AreaRating, ...]:
    """The areas that may be shown, as the team should talk about them."""
    return tuple(one for one in rate.by_spread() if may.shows(activity, one.area))


def furthest_apart(areas: Sequence[AreaRating]) -> tuple[AreaRating, ...]:
    """Of areas by their spread, those that share the first place; none where nobody differs."""
    return tuple(one for one in areas if one.apart and one.apart == areas[0].apart)


def shown_by_gap(rate: TeamRate, activity: str, may: Disclosure) -> tuple[AreaRating, ...]:
    """The areas that may be shown and have a gap, the largest first."""
    return tuple(one for one in rate.by_gap() if may.shows(activity, one.area))


def widest_gaps(areas: Sequence[AreaRating]) -> tuple[AreaRating, ...]:
    """Of areas by their gap, those that share the first place; none where nobody hopes for more."""
    return tuple(one for one in areas if (one.gap or 0) > 0 and one.gap == areas[0].gap)


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
            sentence=covered_in_words(asked, found),
            ask=asked.ask,
        )


def _spread(exercise: Exercise, scores: TeamScores, may: Disclosure) -> Iterator[Finding]:
    for rate, team in _rates(exercise, scores):
        shown = shown_by_spread(team, rate.id, may)
        first = furthest_apart(shown)
        if first:
            yield Finding(
                kind="spread",
                title=_differently(_named(exercise, first), alike=len(first) == len(shown)),
                sentence=_how_far(first, team) + _left_out(shown, team),
                ask=_ask(rate, first[0]),
            )


def _differently(names: Sequence[str], *, alike: bool) -> str:
    if alike and len(names) > 1:
        return "You differ as much in one area as in another"
    if alike:
        return f"You see {names[0]} differently"
    return f"You see {listed(names)} most differently"


def _how_far(first: Sequence[AreaRating], team: TeamRate) -> str:
    one = first[0]
    mean = f"the team{APOSTROPHE}s mean"
    if len(first) > 1:
        return f"In each, scores for today lie {printed(one.apart)} points from {mean} on average."
    known = [score for score in team.grid.row(one.area, "now").scores if score is not None]
    return (
        f"Scores for today run from {printed(min(known))} to {printed(max(known))}, on average "
        f"{printed(one.apart)} points from {mean} of {printed(one.now.mean)}."
    )


def _left_out(shown: Sequence[AreaRating], team: TeamRate) -> str:
    """What is called most is so among what is shown."""
    hidden = len(team.areas) - len(shown)
    areas = "area has" if hidden == 1 else "areas have"
    return f" {hidden} {areas} too few answers to be compared." if hidden else ""


def _named(exercise: Exercise, areas: Sequence[AreaRating]) -> list[str]:
    return [inside(exercise.area(one.area).name) for one in areas]


def _ask(rate: Rate, one: AreaRating) -> str:
    band = band_of(one.now.mean, rate.bands)
    return band.ask.get(one.area, "") if band else ""


def _gap(exercise: Exercise, scores: TeamScores, may: Disclosure) -> Iterator[Finding]:
    for rate, team in _rates(exercise, scores):
        shown = shown_by_gap(team, rate.id, may)
        first = widest_gaps(shown)
        if first:
            yield Finding(
                kind="gap",
                title=_widest(_named(exercise, first), alike=len(first) == len(shown)),
                sentence=_how_wide(first, exercise, rate) + _left_out(shown, team),
                ask=_ask(rate, first[0]),
            )


def _widest(names: Sequence[str], *, alike: bool) -> str:
    if len(names) == 1:
        return f"The {'' if alike else 'widest '}gap is in {names[0]}"
    if alike:
        return "The gap is the same in every area"
    return f"The widest gaps are in {listed(names)}"


def _how_wide(first: Sequence[AreaRating], exercise: Exercise, rate: Rate) -> str:
    one = first[0]
    if len(first) == 1:
        return (
            f"Today scores {printed(one.now.mean)}; in {rate.horizon} you hope for "
            f"{printed(one.hoped.mean)}."
        )
    each = "; ".join(
        f"{exercise.area(one.area).name}: {printed(one.now.mean)} today, "
        f"{printed(one.hoped.mean)} hoped for"
        for one in first
    )
    return f"It is {printed(one.gap)} points, in {rate.horizon}. {each}."


def _missed(exercise: Exercise, scores: TeamScores, may: Disclosure) -> Iterator[Finding]:
    for activity in exercise.activities:
        if isinstance(activity, Sort) and activity.id in scores.sorts:
            missed = scores.sorts[activity.id].missed()
            shown = [one for one in missed if may.shows(activity.id, one.statement)]
            if shown:
                first = [one for one in shown if _as_often(one, shown[0])]
                yield _of_statements(exercise, activity, first)
                return


def _as_often(one: StatementCount, first: StatementCount) -> bool:
    return (one.wrong, one.answered) == (first.wrong, first.answered)


def _of_statements(exercise: Exercise, sort: Sort, first: Sequence[StatementCount]) -> Finding:
    statements = {one.id: one for one in sort.statements}
    numbers = [str(sort.number(statements[one.statement])) for one in first]
    if len(first) > 1:
        title = f"Statements {listed(numbers)} were missed most"
        said = f"{first[0].wrong} of {first[0].answered} put each of them on a wrong pile."
    else:
        title = f"Statement {numbers[0]} was missed most"
        said = f"“{statements[first[0].statement].text}” {wrong_pile(exercise, first[0])}"
    return Finding(kind="missed", title=title, sentence=said)


def wrong_pile(exercise: Exercise, one: StatementCount) -> str:
    """How many put a statement on another pile than it belongs to, and on which most of them."""
    right = exercise.pile_name(one.pile)
    said = f"{one.wrong} of {one.answered} put it on"
    wrong = {pile: people for pile, people in one.chosen.items() if pile != one.pile and people}
    names = [exercise.pile_name(pile) for pile in wrong]
    if len(wrong) == 1:
        return f"{said} {names[0]}, not on {right}."
    if 2 * wrong.get(one.tempted, 0) > one.wrong:
        most = exercise.pile_name(one.tempted)
        return f"{said} another pile than {right}, most of them on {most}."
    return f"{said} another pile than {right}: as many on {listed(names)}."
