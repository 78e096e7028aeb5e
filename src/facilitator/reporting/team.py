"""Everything that a room's sheets come to, activity by activity, and what may be shown of it.

Which figures are withheld follows from who answered what, never from what was answered; and the
answers to what is withheld are taken out before anything is scored (``cleared``). So everything
that is published is the same whatever those answers were: not a mean, an order, a finding or a
count of theirs can be worked out, however much else somebody knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from facilitator.activities import report_of
from facilitator.model.exercise import Exercise
from facilitator.model.submission import Response
from facilitator.rules.statistics import Disclosure

Withheld = Mapping[str, Sequence[str]]
"""By activity id, the keys of what is not shown."""


@dataclass(frozen=True)
class TeamScores:
    """The scores of one room, by activity id. ``sheets`` are those with any answer handed in.

    ``team`` says that they are of people who belong together, and not of one after the other.
    """

    sheets: int
    team: bool
    scores: Mapping[str, Any]


def team_scores(exercise: Exercise, edition: str, responses: Sequence[Response]) -> TeamScores:
    """Score every activity of an edition that can be scored."""
    scores = {
        activity.id: report_of(activity).score(activity, exercise, responses)
        for activity in exercise.run_by(exercise.editions[edition])
    }
    return TeamScores(
        sheets=len(handed_in(exercise, edition, responses)),
        team=exercise.editions[edition].team,
        scores={activity: scored for activity, scored in scores.items() if scored is not None},
    )


def handed_in(
    exercise: Exercise, edition: str, responses: Sequence[Response]
) -> tuple[Response, ...]:
    """The responses that answer anything which is handed in: a team's canvas alone is nobody's."""
    blanks = exercise.handed_in_blanks(exercise.editions[edition])
    return tuple(response for response in responses if blanks & response.answers.keys())


def disclosure(exercise: Exercise, scores: TeamScores, also: Withheld | None = None) -> Disclosure:
    """What may be shown of these scores, which are those of all answers.

    ``also`` are figures that may not be shown for another reason than their own count.
    """
    floor = exercise.anonymity
    withheld = {
        name: report_of(exercise.activity(name)).withheld(scored, floor, (also or {}).get(name, ()))
        for name, scored in scores.scores.items()
    }
    return Disclosure(
        floor=floor,
        sheets=scores.sheets,
        allowed=scores.team and scores.sheets >= floor,
        withheld={activity: keys for activity, keys in withheld.items() if keys},
    )


def cleared(
    exercise: Exercise, may: Disclosure, responses: Iterable[Response]
) -> tuple[Response, ...]:
    """The same responses without any answer to what is withheld.

    Only these are scored for what others see. Where no figure may be shown at all, no answer is
    left from which one is made.
    """
    hidden = frozenset(
        name
        for activity in exercise.activities
        for key, figures in report_of(activity).figure_blanks(activity, exercise).items()
        if not may.shows(activity.id, key)
        for blanks in figures
        for name in blanks
    )
    if not hidden:
        return tuple(responses)
    return tuple(
        Response(
            code=response.code,
            answers={name: said for name, said in response.answers.items() if name not in hidden},
        )
        for response in responses
    )
