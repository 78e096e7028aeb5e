"""The leader's scores stand beside the others', and tell of nobody else."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from facilitator.activities.rate.leader import leader_finding
from facilitator.model.client import Event
from facilitator.model.submission import Response
from facilitator.reporting.assemble import TeamReport, team_report
from facilitator.reporting.publications import Publication, report_basis
from facilitator.rules.marks import tailor
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import REAL, ROOT
from tests.sample_room import collected, room
from tests.words import SAY

EXERCISE = tailor(Workspace(ROOT).exercise(REAL))
FLOOR = EXERCISE.anonymity
PEOPLE = [sheet for sheet in room() if any(name.startswith("rate_") for name in sheet.answers)]
LEADER = PEOPLE[0].code


def reported(responses: Sequence[Response], *leaders: str) -> TeamReport:
    event = collected(list(responses)).model_copy(update={"leaders": leaders})
    return team_report(EXERCISE, "workshop", event)


def areas(report: TeamReport) -> dict[str, tuple[float, float, int]]:
    """By area, what is shown: the leader's score, the others' mean, how many they are."""
    return {
        line.area.id: (line.leader, line.others, line.people)
        for section in report.sections
        for line in section.leader
    }


def answering(people: int, area: str) -> list[Response]:
    """The room, of whom only the first so many rated that area."""
    return [
        sheet
        if number < people
        else Response(
            code=sheet.code,
            answers={n: a for n, a in sheet.answers.items() if not n.startswith(f"rate_{area}_")},
        )
        for number, sheet in enumerate(PEOPLE)
    ]


def test_the_leaders_score_stands_beside_the_mean_of_the_others() -> None:
    report = reported(PEOPLE, LEADER)
    assert areas(reported(PEOPLE)) == {}
    shown = areas(report)
    assert set(shown) == {area.id for area in EXERCISE.areas}
    (section,) = (section for section in report.sections if section.leader)
    distances = [line.distance for line in section.leader]
    assert distances == sorted(distances, reverse=True)
    first = section.leader[0]
    assert first.people == len(PEOPLE) - 1
    found = [one for one in report.findings if one.kind == "leader"]
    said = [f"the other {first.people} people" in SAY(one.sentence) for one in found]
    assert all(said)


@pytest.mark.parametrize("people", [3, FLOOR, FLOOR + 1])
def test_of_a_team_it_is_shown_where_enough_others_are_left(people: int) -> None:
    assert bool(areas(reported(PEOPLE[:people], LEADER))) == (people > FLOOR)


def test_of_an_area_it_is_shown_where_enough_others_have_a_score() -> None:
    assert "focus" not in areas(reported(answering(FLOOR, "focus"), LEADER))
    assert areas(reported(answering(FLOOR + 1, "focus"), LEADER))["focus"][2] == FLOOR


def test_where_the_leader_has_no_score_nothing_is_told() -> None:
    without = answering(len(PEOPLE), "focus")
    answers = {n: a for n, a in PEOPLE[0].answers.items() if not n.startswith("rate_focus_")}
    without[0] = Response(code=LEADER, answers=answers)
    assert "focus" not in areas(reported(without, LEADER))
    assert areas(reported(PEOPLE, "NOBODY")) == {}


def test_late_sheets_are_counted_without_the_leaders() -> None:
    more = [sheet.model_copy(update={"code": f"N{n}"}) for n, sheet in enumerate(PEOPLE)]
    before = [sheet for sheet in more[: FLOOR + 1] if sheet.code != LEADER]
    late = [PEOPLE[0], *PEOPLE[1:FLOOR]]  # the leader's, and one fewer than the floor
    published, now = Publication(responses=tuple(before)), Publication(responses=(*before, *late))
    assert report_basis(EXERCISE, "workshop", [published], now).late == 0
    assert report_basis(EXERCISE, "workshop", [published], now, [LEADER]).late == FLOOR
    enough = Publication(responses=(*now.responses, PEOPLE[FLOOR]))
    assert report_basis(EXERCISE, "workshop", [published], enough, [LEADER]).late == 0


EQUALS = (LEADER, PEOPLE[1].code)


def test_of_two_who_lead_the_mean_is_shown_and_neither_score() -> None:
    alone = [areas(reported(PEOPLE, code)) for code in EQUALS]
    report = reported(PEOPLE, *EQUALS)
    for area, (leaders, _, people) in areas(report).items():
        assert leaders == pytest.approx((alone[0][area][0] + alone[1][area][0]) / 2)
        assert people == len(PEOPLE) - len(EQUALS)
    (section,) = (section for section in report.sections if section.leader)
    (found,) = leader_finding(section.leader)
    assert "The 2 leaders" in SAY(found.sentence)


@pytest.mark.parametrize("people", [FLOOR + 1, FLOOR + 2])
def test_beside_two_who_lead_enough_others_have_to_be_left(people: int) -> None:
    assert bool(areas(reported(PEOPLE[:people], *EQUALS))) == (people >= FLOOR + 2)


def test_a_mean_of_leaders_is_never_the_score_of_one_alone() -> None:
    answers = {n: a for n, a in PEOPLE[1].answers.items() if not n.startswith("rate_focus_")}
    without = [PEOPLE[0], Response(code=EQUALS[1], answers=answers), *PEOPLE[2:]]
    assert "focus" not in areas(reported(without, *EQUALS))
    assert areas(reported(PEOPLE, LEADER, "NOBODY")) == {}


def test_late_sheets_are_counted_without_those_of_all_who_lead() -> None:
    late = PEOPLE[: FLOOR + 1]  # those of the two, and one fewer than the floor
    published = Publication(
        responses=tuple(s.model_copy(update={"code": f"N{s.code}"}) for s in PEOPLE)
    )
    now = Publication(responses=(*published.responses, *late))
    assert report_basis(EXERCISE, "workshop", [published], now, EQUALS[:1]).late == 0
    assert report_basis(EXERCISE, "workshop", [published], now, EQUALS).late == FLOOR + 1


def test_an_event_names_one_who_leads_or_several() -> None:
    for written, read in ((None, ()), ("", ()), ("AB12", ("AB12",)), (["A", "B"], ("A", "B"))):
        event = Event.model_validate({"exercise": REAL, "date": "2027-03-18", "leader": written})
        assert event.leader == read
