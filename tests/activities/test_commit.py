"""What came back on a team's canvas, in the report: promises, what reviews added, what is noted."""

from __future__ import annotations

import pytest

from facilitator.activities.commit.model import Commit
from facilitator.activities.commit.report import CommitSection, commitments
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


def test_dates_and_names_are_whole_in_the_table_and_long_words_have_the_room() -> None:
    commit = activity(EXERCISE, Commit)
    owner = next(field.id for field in commit.fields if field.person)
    said = {**DAY, f"commit_team1_{owner}": "Maria Lindqvist"}
    made = commitments(commit, [Response(code="T", answers=said)])
    section = CommitSection(activity=commit, made=made)
    (one,) = section.team
    assert (one["due"], one[owner]) == ("September\xa030,\xa02027", "Maria\xa0Lindqvist")
    fields = {field.id: field for field in commit.team_fields()}
    letter, page = 1.6, 200.0
    widths = section.widths([fields["initiative"], fields["due"]], letter, page)
    assert sum(widths) == pytest.approx(100)
    assert widths[1] * page / 100 >= 0.95 * letter * len(one["due"])
