"""Everything that a room's sheets come to, activity by activity. Pure: it decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.model.activities.commit import Commit
from facilitator.model.activities.poll import Poll
from facilitator.model.activities.rate import Rate
from facilitator.model.activities.sort import Sort
from facilitator.model.base import Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.submission import Response
from facilitator.rules.scoring.commit import Commitments, commitments
from facilitator.rules.scoring.poll import PollCount, count
from facilitator.rules.scoring.team_rate import TeamRate, team_rate
from facilitator.rules.scoring.team_sort import TeamSort, team_sort


class TeamScores(Frozen):
    """The scores of one room, by activity id. ``sheets`` are those with any answer handed in."""

    sheets: int
    polls: dict[str, tuple[PollCount, ...]]
    sorts: dict[str, TeamSort]
    rates: dict[str, TeamRate]
    commits: dict[str, Commitments]


def team_scores(exercise: Exercise, edition: str, responses: Sequence[Response]) -> TeamScores:
    """Score every activity of an edition that can be scored."""
    activities = exercise.run_by(exercise.editions[edition])
    polls = [one for one in activities if isinstance(one, Poll)]
    sorts = [one for one in activities if isinstance(one, Sort)]
    rates = [one for one in activities if isinstance(one, Rate)]
    return TeamScores(
        sheets=len(handed_in(exercise, edition, responses)),
        polls={poll.id: count(poll, responses) for poll in polls},
        sorts={sort.id: team_sort(sort, exercise, responses) for sort in sorts},
        rates={rate.id: team_rate(rate, exercise, responses) for rate in rates},
        commits={
            one.id: commitments(one, responses) for one in activities if isinstance(one, Commit)
        },
    )


def handed_in(
    exercise: Exercise, edition: str, responses: Sequence[Response]
) -> tuple[Response, ...]:
    """The responses that answer anything which is handed in: a team's sheet alone is nobody's."""
    blanks = exercise.handed_in_blanks(exercise.editions[edition])
    return tuple(response for response in responses if blanks & response.answers.keys())
