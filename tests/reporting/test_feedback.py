"""A page for each participant: their own answers, and of the group only what may be shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.activities.commit.report import PROMISED
from facilitator.model.documents import DOCUMENTS
from facilitator.model.exercise import Exercise
from facilitator.model.kit import Kit
from facilitator.model.submission import Response
from facilitator.reporting.assemble import Feedback, feedback, team_report
from facilitator.rules.marks import tailor
from facilitator.workflows.workspace import Workspace
from tests.sample_room import collected, room
from tests.sections import own_commitments, own_polls, own_rates, own_sorts


@pytest.fixture(scope="module")
def exercise() -> Exercise:
    return tailor(Workspace(Path(__file__).parents[2]).exercise("performance-vs-execution"))


def pages(
    exercise: Exercise, responses: list[Response], edition: str = "workshop"
) -> tuple[Feedback, ...]:
    report = team_report(exercise, edition, collected(responses))
    return feedback(exercise, edition, report)


def test_everyone_who_answered_has_a_page_and_the_teams_own_sheet_has_none(
    exercise: Exercise,
) -> None:
    found = pages(exercise, room())
    assert [one.code for one in found] == [
        *("B7KD", "C4WM", "F9HT", "H3NP", "K6RX", "M8VC", "R5GJ", "T2YF")
    ]


def test_own_scores_stand_beside_the_groups(exercise: Exercise) -> None:
    first = pages(exercise, room())[0]
    ownership = own_rates(first)[0].areas[0]
    assert ownership.own.now.score == pytest.approx(14 / 3)
    assert ownership.group
    assert ownership.group.rating.now.mean == pytest.approx(3.05)
    assert (own_sorts(first)[0].right, own_sorts(first)[0].answered) == (20, 25)
    assert [(one.number, one.chosen) for one in own_sorts(first)[0].again] == [
        (12, "execution"),
        (3, "execution"),
    ]
    people = own_polls(first)[0]
    (answer,) = people.answers
    assert (answer.option.id, answer.same) == ("yearly", 6)
    assert (people.answered, people.shown) == (8, True)


def test_the_question_is_that_of_ones_own_widest_gap(exercise: Exercise) -> None:
    first = own_rates(pages(exercise, room())[0])[0]
    gaps = {one.area.id: one.own.gap or 0 for one in first.areas}
    assert max(gaps, key=lambda area: gaps[area]) == "monitoring"
    assert first.question == "On which date this quarter will we look at the whole plan together?"


def test_below_the_floor_there_are_own_answers_and_none_of_the_group(exercise: Exercise) -> None:
    for one in pages(exercise, room()[:4]):
        assert not one.alone
        assert all(area.group is None for rate in own_rates(one) for area in rate.areas)
        assert not any(poll.shown for poll in own_polls(one))
        assert own_sorts(one)[0].answered


def test_a_coaching_hour_has_feedback_in_place_of_a_report(exercise: Exercise) -> None:
    kit = Kit(exercise=exercise, edition_name="coaching", collected=collected(room()[:1]))
    documents = kit.documents()
    assert DOCUMENTS["feedback"] in documents
    assert DOCUMENTS["report"] not in documents
    assert [one.alone for one in pages(exercise, room()[:1], "coaching")] == [True]


def test_several_coaching_hours_in_one_event_show_nothing_of_one_another(
    exercise: Exercise,
) -> None:
    found = pages(exercise, room(), "coaching")
    assert len(found) == 8
    for one in found:
        assert one.alone
        assert all(area.group is None for rate in own_rates(one) for area in rate.areas)
        assert not any(poll.shown for poll in own_polls(one))


def test_what_one_promised_is_told_without_names_also_if_another_promised_the_same(
    exercise: Exercise,
) -> None:
    same = {
        "commit_own1_initiative": "Open Dayton",
        "commit_own1_owner": "Ann Lee",
        "commit_own1_due": "June 3,\n2027",
        "commit_own1_measure": "fifty customers",
        "commit_own1_then": "read this",
    }
    alone = {"commit_own2_owner": "Ann Lee"}
    first, second, *others = room()
    sheets = [
        first.model_copy(update={"answers": first.answers | same | alone}),
        second.model_copy(update={"answers": second.answers | same}),
        *others,
    ]
    found = pages(exercise, sheets)
    said = "Open Dayton \N{MIDDLE DOT} By when: June 3, 2027"
    assert [own_commitments(one) for one in found] == [(said,), (said,), *([()] * 6)]


def test_a_long_commitment_leaves_room_for_the_rest_of_the_page(exercise: Exercise) -> None:
    first = room()[0]
    for text in ("one day " * 40, "x" * 400):
        own = first.model_copy(update={"answers": first.answers | {"commit_own1_initiative": text}})
        (said,) = own_commitments(pages(exercise, [own])[0])
        assert said.endswith("\N{HORIZONTAL ELLIPSIS}")
        assert PROMISED - 10 < len(said) <= PROMISED


def test_a_teams_sheet_alone_has_a_report_and_no_feedback(exercise: Exercise) -> None:
    team = [one for one in room() if one.code == "TEAM"]
    kit = Kit(exercise=exercise, edition_name="workshop", collected=collected(team))
    documents = kit.documents()
    assert DOCUMENTS["report"] in documents
    assert DOCUMENTS["feedback"] not in documents
