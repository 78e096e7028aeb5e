"""Nothing that is withheld can be worked out from anything that is published."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from facilitator.compose.compose import form_of
from facilitator.model.activities.poll import Poll
from facilitator.model.activities.rate import Rate
from facilitator.model.activities.sort import Sort
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.model.response import Response
from facilitator.rules.feedback import feedback
from facilitator.rules.report import TeamReport, team_report
from facilitator.rules.terms import tailor
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import REAL, ROOT
from tests.sample_room import collected, room

Cell = tuple[int, str]
"""Who (from 0) answered which blank."""

EXERCISE = tailor(Workspace(ROOT).exercise(REAL))
CHOICES = {
    blank.name: [choice.value for choice in blank.choices if choice.value != "dk"]
    for activity in EXERCISE.activities
    if isinstance(activity, Poll | Sort | Rate)
    for blank in activity.worksheet_blanks(EXERCISE)
}


def reported(responses: Sequence[Response], earlier: Sequence[Response] = ()) -> TeamReport:
    before = collected(list(earlier), "2026-01-15") if earlier else None
    return team_report(EXERCISE, "workshop", collected(list(responses)), before)


def changed(responses: Sequence[Response], cells: dict[Cell, str]) -> list[Response]:
    """The same people with other answers; "" takes one away."""
    found = []
    for number, one in enumerate(responses):
        answers = dict(one.answers)
        for (person, blank), value in cells.items():
            if person == number:
                answers[blank] = value
        kept = {name: value for name, value in answers.items() if value}
        found.append(Response(code=one.code, answers=kept))
    return found


def hiding(blank: str, answerers: int, value: str) -> list[Response]:
    """The fictional team, of whom only the first so many answered one blank, and said this."""
    cells = {(n, blank): value if n < answerers else "" for n in range(8)}
    return changed(room(), cells)


def test_no_answer_to_what_few_answered_changes_anything_that_is_published() -> None:
    for number, (blank, values) in enumerate(CHOICES.items()):
        answerers = 1 + number % 4
        ends = values[0], values[-1]
        said = {reported(hiding(blank, answerers, value)).published for value in ends}
        assert len(said) == 1, blank


def test_where_a_statement_is_withheld_its_areas_figures_are_and_the_next_of_that_area() -> None:
    for blank in (name for name in CHOICES if name.startswith("rate_")):
        _, area, item, _ = blank.split("_")
        report = reported(hiding(blank, 2, "3"))
        rated = report.rates[0]
        hidden = [line.item for line in rated.items if not line.shown]
        assert {one.area for one in hidden} == {area}
        assert item in [one.id for one in hidden]
        assert len(hidden) == 2
        assert [line.area.id for line in rated.areas if not line.shown] == [area]
        assert report.cover_up is None
        every = [report.question, *(f"{one.title} {one.sentence}" for one in report.findings)]
        assert not any(EXERCISE.area(area).name.casefold() in said.casefold() for said in every)


@pytest.mark.parametrize("figure", ["now", "hoped"])
def test_what_the_earlier_report_withheld_is_not_compared(figure: str) -> None:
    name = f"rate_measurement_2_{figure}"
    sides = [reported(room(), hiding(name, 2, value)) for value in CHOICES[name]]
    assert len({one.published for one in sides}) == 1
    lines = {line.area.id: line for line in sides[0].rates[0].areas}
    assert lines["measurement"].shown
    assert lines["measurement"].change is None
    assert lines["ownership"].change is not None
    now = [reported(hiding(name, 2, value), room()) for value in CHOICES[name]]
    assert len({one.published for one in now}) == 1


def test_only_the_letters_of_what_is_shown_stand_at_the_foot() -> None:
    """Whoever has one page of feedback could try all answers of the others otherwise."""

    def letters(responses: list[Response]) -> set[str]:
        kit = Kit(exercise=EXERCISE, edition_name="workshop", collected=collected(responses))
        shown = reported(responses).published
        kinds = [DOCUMENTS[name] for name in ("report", "results", "feedback")]
        forms = [form_of(kind, kit, "a4", is_large=False, shown=shown) for kind in kinds]
        return {form.fingerprint for form in forms}

    for blank in ("rate_focus_2_now", "sort_s1", "poll_plan"):
        first, *others = (letters(hiding(blank, 2, value)) for value in CHOICES[blank])
        assert all(one == first for one in others)
    assert letters(room()) != letters(changed(room(), {(0, "rate_focus_2_now"): "1"}))


def test_withheld_answers_are_not_in_a_page_of_somebody_else() -> None:
    pages = [
        [
            one.model_dump()
            for one in feedback(EXERCISE, "workshop", reported(hiding("poll_plan", 2, value)))[2:]
        ]
        for value in CHOICES["poll_plan"]
    ]
    assert all(one == pages[0] for one in pages)
