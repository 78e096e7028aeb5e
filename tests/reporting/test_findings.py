"""What page one of a report says, in which order, and only from figures that may be shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.activities.protocol import Finding
from facilitator.model.exercise import Exercise
from facilitator.model.submission import Response
from facilitator.reporting.assemble import TeamReport, team_report
from facilitator.rules.marks import tailor
from facilitator.text.grammar import APOSTROPHE
from facilitator.workflows.workspace import Workspace
from tests.sample_room import collected, room
from tests.words import SAY

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def exercise() -> Exercise:
    return tailor(Workspace(ROOT).exercise("performance-vs-execution"))


def reported(exercise: Exercise, responses: list[Response]) -> TeamReport:
    return team_report(exercise, "workshop", collected(responses))


def said(exercise: Exercise, responses: list[Response]) -> tuple[Finding, ...]:
    return reported(exercise, responses).findings


def test_the_fictional_team_believes_that_it_is_covered(exercise: Exercise) -> None:
    cover_up, spread, gap = said(exercise, room())
    assert [SAY(one.figure) for one in (cover_up, spread, gap)] == [
        "3 of 8",
        "1.5 \N{EN DASH} 4.7",
        "1.8 → 4.7",
    ]
    assert SAY(cover_up.sentence) == (
        "3 of 8 say that the plan is reviewed at least once a year, "
        f"8 of 8 that each person{APOSTROPHE}s performance is."
        " Over all areas, how execution runs here scores 2.8 of 5."
    )
    assert (SAY(spread.title), SAY(spread.sentence)) == (
        "You see ownership most differently",
        (
            "Scores run from 1.5 to 4.7. On average you stand 1.2 points from the "
            f"team{APOSTROPHE}s mean of 3.1."
        ),
    )
    assert (SAY(gap.title), SAY(gap.sentence)) == (
        "The widest gap is in monitoring",
        "You score it 1.8 today and hope for 4.7 in twelve months.",
    )


def test_scores_stand_by_area_for_other_sections(exercise: Exercise) -> None:
    lead = reported(exercise, room()).scored
    assert lead
    scores = lead.area_scores()
    assert (scores["monitoring"], scores["ownership"]) == (1.8, 3.1)


def test_the_first_question_is_about_the_widest_spread(exercise: Exercise) -> None:
    assert (
        reported(exercise, room()).question
        == "Which owner have we heard nothing from in the last three months?"
    )


def test_without_the_habit_the_most_missed_statement_takes_its_place(exercise: Exercise) -> None:
    rarely = room(lambda name, value: "never" if name == "poll_people" else value)
    kinds = [one.kind for one in said(exercise, rarely)]
    assert kinds == ["spread", "gap", "missed"]
    missed = said(exercise, rarely)[-1]
    assert SAY(missed.title) == "Statement 22 differs most from the answer key"
    assert (
        "The answer key says Execution management; 6 of 8 say something else, most of them "
        "Performance management."
    ) in SAY(missed.sentence)


def test_answers_to_a_statement_that_was_replaced_are_told_and_count_nowhere(
    exercise: Exercise,
) -> None:
    old = {"rate_linkage_4_now": "1", "rate_linkage_4_hoped": "5"}
    sheets = [one.model_copy(update={"answers": {**one.answers, **old}}) for one in room()]
    told, plain = reported(exercise, sheets), reported(exercise, room())
    assert (told.unasked, plain.unasked) == (2 * len(sheets), 0)
    assert told.findings == plain.findings


def test_a_team_that_executes_well_is_not_told_that_it_is_covered(exercise: Exercise) -> None:
    well = room(lambda name, value: "5" if name.endswith("_now") else value)
    found = reported(exercise, well).cover_up
    assert found
    assert (found.found, found.mean, found.often) == (False, 5.0, 8)
    kinds = [one.kind for one in said(exercise, well)]
    assert "cover-up" not in kinds
    assert "spread" not in kinds  # there is none to talk about


def test_nothing_is_found_in_figures_that_may_not_be_shown(exercise: Exercise) -> None:
    assert said(exercise, room()[:4]) == ()
    hidden = room(lambda name, value: "" if name.startswith("rate_ownership") else value)
    some = [*room()[:3], *hidden[3:]]
    titles = [SAY(one.title) for one in said(exercise, some)]
    assert not any("ownership" in title or "reviewed" in title for title in titles)
