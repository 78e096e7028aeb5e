"""What came back on a team's canvas, in the report: promises, what reviews added, what is noted."""

from __future__ import annotations

from facilitator.activities.commit.model import Commit
from facilitator.activities.commit.report import commitments
from facilitator.model.submission import Response
from tests.activities.test_team import EXERCISE
from tests.sections import activity

DAY = {
    "commit_team1_initiative": "A second center",
    "commit_team1_due": "September 30, 2027",
    "commit_team_stops": "The newsletter\nThe Monday list",
}
REVIEW = {**DAY, "commit_team1_now": "2.5", "commit_team1_next": "Sign the lease by May 3"}


def test_a_canvas_from_a_review_adds_to_what_was_promised() -> None:
    commit = activity(EXERCISE, Commit)
    made = commitments(commit, [Response(code="T", answers=a) for a in (DAY, REVIEW)])
    (one,) = made.made
    assert one.values["due"] == "September 30, 2027"
    assert (one.values["now"], one.values["next"]) == ("2.5", "Sign the lease by May 3")
    assert made.noted == {"What we stop, so that there is room": "The newsletter\nThe Monday list"}
