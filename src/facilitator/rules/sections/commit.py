"""Commitments in the report: what was promised, and when it is looked at again."""

from __future__ import annotations

from facilitator.model.activities.commit import Commit
from facilitator.model.base import Frozen
from facilitator.model.event_responses import EventResponses
from facilitator.rules.schedule.review_dates import Reviews, plan_reviews
from facilitator.rules.scoring.commit import Commitments, commitments
from facilitator.text.english import shortened

PRINTED, PRINTED_DATE = 400, 60
"""Characters of one answer, and of one date, that a page has room for."""


class CommitReport(Frozen):
    """What was promised, and when it is looked at again; no dates where the day is not known.

    ``made`` has every word of it, for the table of commitments.
    """

    commit: Commit
    made: Commitments
    reviews: Reviews | None = None

    @property
    def team(self) -> tuple[dict[str, str], ...]:
        """What the team promised together, by field, each answer as long as a page has room for."""
        return tuple(
            {field: shortened(said, PRINTED) for field, said in one.values.items()}
            for one in self.made.made
            if one.sheet == "team"
        )

    @property
    def written(self) -> tuple[str, ...]:
        """The review dates as the team wrote them, none longer than a page has room for."""
        return tuple(shortened(said, PRINTED_DATE) for said in self.made.reviews)

    @property
    def unread(self) -> tuple[str, ...]:
        """Those of them that name no day."""
        unread = self.reviews.unread if self.reviews else ()
        return tuple(shortened(said, PRINTED_DATE) for said in unread)

    @property
    def cut(self) -> bool:
        """Whether anything that the team wrote is longer than what is printed of it."""
        team = (one.values.values() for one in self.made.made if one.sheet == "team")
        return any(len(said) > PRINTED for values in team for said in values)


def commit_report(commit: Commit, collected: EventResponses) -> CommitReport:
    """The section of one activity of commitments."""
    made = commitments(commit, collected.standing)
    return CommitReport(commit=commit, made=made, reviews=_reviews(made, collected))


def _reviews(made: Commitments, collected: EventResponses) -> Reviews | None:
    if collected.day is None:
        return None
    return plan_reviews(collected.day, made.reviews, collected.holidays, collected.locale)
