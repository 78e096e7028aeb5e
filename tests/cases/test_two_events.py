"""What reports of two events of one client tell together; each has its own people, or should."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.errors import UsageError
from facilitator.model.submission import Response
from facilitator.reporting.publications import Publication, report_basis, same_people
from facilitator.workflows.event_answers import record_publication, release_answers
from facilitator.workflows.event_context import EventContext, event_context
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.report import ScoreRequest, score
from tests.cases.test_late_sheets import at, came, reported, table
from tests.cases.test_withheld import EXERCISE, changed
from tests.formats.pdf.kits import REAL
from tests.sample_room import room
from tests.workflows.clients import CLIENT, event
from tests.workflows.test_report import DAY, ROSTER

__all__ = ["at"]
OTHER = "2027-09-16"


def beside(
    elsewhere: list[Response], now: list[Response]
) -> tuple[bool, dict[str, tuple[str, ...]]]:
    """Whether a report is refused beside one of another event, and what it withholds."""
    current = Publication(responses=tuple(now))
    other = Publication(responses=tuple(elsewhere))
    same = same_people(EXERCISE, "workshop", [current], other)
    made = report_basis(EXERCISE, "workshop", [], current, elsewhere=[same] if same else [])
    return made.refused, made.withheld


def others(count: int) -> list[Response]:
    """Further people, none of whom says quite what one of the team says."""
    people = room()[:count]
    piles = [one.answers["sort_s1"] for one in people]
    cells = {
        (n, "sort_s1"): "both" if said != "both" else "execution" for n, said in enumerate(piles)
    }
    return renamed(changed(people, cells))


def renamed(people: list[Response]) -> list[Response]:
    return [one.model_copy(update={"code": f"X{one.code}"}) for one in people]


def answering(people: list[Response], count: int) -> list[Response]:
    return [
        Response(code=one.code, answers=dict(list(one.answers.items())[:count])) for one in people
    ]


def test_the_whole_and_all_but_one_of_it_are_not_both_reported() -> None:
    people = [*room()[:8], *others(2)]
    assert beside(people[:8], people[:7])[0]
    assert beside(renamed(people[:8]), people[:7])[0], "whatever their codes are"
    assert beside(people[:7], people[:8])[0]
    assert not beside(people[:5], people[:10])[0], "the rest are enough"
    assert beside(people[:5], people[:9])[0]


def test_other_people_and_the_same_people_asked_again_hide_nothing() -> None:
    people = room()[:8]
    again = changed(people, {(n, "rate_focus_1_now"): "?" for n in range(8)})
    assert beside(people, again[:7]) == (False, {})
    few = answering(people, 2)
    assert beside(renamed(few), few[:7]) == (False, {}), "two answers are alike by chance"
    assert beside(few, few[:7])[0]


def test_a_question_that_few_of_the_rest_answer_is_withheld() -> None:
    people = changed([*room()[:8], *others(2)], {(n, "poll_plan"): "" for n in range(6, 10)})
    refused, withheld = beside(people[:5], people)
    assert not refused
    assert "plan" in withheld["poll"]


def other_event(folder: Path) -> KitRequest:
    event(folder, ROSTER, OTHER, exercise=REAL, edition="workshop")
    return KitRequest(folder, REAL, client=CLIENT, event=OTHER)


def test_reports_of_two_events_are_looked_at_side_by_side(at: EventContext) -> None:
    root = at.prepared.workspace.root
    later = event_context(prepare_kit(other_event(root)))
    came(at, table(at, 1, 8))
    came(later, table(at, 1, 7))
    then = release_answers(at).answers.responses
    with pytest.raises(UsageError, match="also in the report of another event"):
        release_answers(later, beside=then)
    assert release_answers(later).entry, "nothing was published of the other yet"
    assert reported(at).entry
    with pytest.raises(UsageError, match="also in the report of another event"):
        release_answers(later)
    taken = release_answers(later, include_late=True)
    assert taken.entry
    assert taken.entry.include_late
    record_publication(later.folder, taken.entry, taken.known)
    assert not release_answers(later).withheld
    assert not reported(at).late, "what was published stays"


def test_sheets_of_people_who_come_one_by_one_make_no_figures(at: EventContext) -> None:
    """Nobody remembers what is published of them, so that nothing may be."""
    came(at, table(at, 1, 8))
    asked = ScoreRequest(at.prepared.workspace.root, REAL, client=CLIENT, event=DAY)
    scores = score(replace(asked, edition="coaching"))
    assert not scores.findings
    assert not any(section.area_scores() for section in scores.sections)
