"""A poll in the report: its questions, each beside the surveys."""

from __future__ import annotations

from facilitator.model.activities.poll import Poll, Question
from facilitator.model.base import Frozen
from facilitator.model.tally import RoomTally
from facilitator.rules.report.anonymity import Disclosure
from facilitator.rules.report.chart_titles import of_poll
from facilitator.rules.report.comparisons import Comparison, compared
from facilitator.rules.report.team import TeamScores
from facilitator.rules.scoring.poll import PollCount, as_tally
from facilitator.text.figures import whole

PERCENT_FROM = 20
"""From so many people on shares are told in per cent."""


class PollLine(Frozen):
    """One question of a poll, beside the surveys."""

    question: Question
    count: PollCount
    comparison: Comparison
    shown: bool
    finding: str = ""


class PollReport(Frozen):
    """A poll, question by question."""

    poll: Poll
    questions: tuple[PollLine, ...]


def poll_report(poll: Poll, scores: TeamScores, may: Disclosure) -> PollReport:
    """The section of one poll."""
    counts = {one.question: one for one in scores.polls[poll.id]}
    lines = []
    for question in poll.questions:
        shown = may.shows(poll.id, question.id)
        # Where people may choose many, shares of people do not add up to a room's hands.
        tally = as_tally(poll, [counts[question.id]]) if shown and not question.many else None
        found = compared(question, poll.id, tally, every=True)
        beside = _named(found, counts[question.id], tally)
        lines.append(
            PollLine(
                question=question,
                count=counts[question.id],
                comparison=beside,
                shown=shown,
                finding=of_poll(question, counts[question.id], beside),
            )
        )
    return PollReport(poll=poll, questions=tuple(lines))


def _named(found: Comparison, count: PollCount, tally: RoomTally | None) -> Comparison:
    """The team's row says that it is the team's, and stands first."""
    if tally is None:
        return found
    team = [
        row.model_copy(
            update={
                "label": f"This team, {count.answered} answers",
                "said": tuple(_share_said(count, option.id) for option in found.options),
            }
        )
        for row in found.rows
        if row.room
    ]
    others = [row for row in found.rows if not row.room]
    return found.model_copy(update={"rows": (*team, *others)})


def _share_said(count: PollCount, option: str) -> str:
    """People where they are few: of eight, one person would be thirteen per cent."""
    people = count.counts[option]
    if count.answered < PERCENT_FROM:
        return f"{people} of {count.answered}"
    return f"{whole(100 * people / count.answered)}%"
