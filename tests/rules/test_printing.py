"""How much paper an event takes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.client import Event
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.rules.printing import (
    PrintItem,
    copies_for,
    document_named,
    material_with_count,
    print_item,
)
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import REAL, ROOT

EXERCISE = tailor(Workspace(ROOT).exercise(REAL))
NAMES = st.sampled_from(sorted(DOCUMENTS))


def kit(edition: str = "workshop", people: int = 8, spare: int = 0, listed: int = 0) -> Kit:
    event = Event(date=date(2027, 3, 4), spare=spare, people=people or None)
    copies = listed + spare if listed else 0
    return Kit(exercise=EXERCISE, edition_name=edition, event=event, copies=copies)


def said(document: str, pages: int, people: int = 8, spare: int = 0) -> PrintItem:
    return print_item(DOCUMENTS[document], kit(people=people, spare=spare), pages)


def test_everyone_gets_their_own_on_both_sides_and_late_guests_a_spare_one() -> None:
    found = said("handout", 3, people=8, spare=2)
    assert (found.copies, found.sheets) == (10, 20)


@pytest.mark.parametrize("name", ["canvas", "tally-grid"])
def test_what_a_team_shares_is_printed_once_on_one_side_each(name: str) -> None:
    found = said(name, 2)
    assert (found.copies, found.sheets) == (1, 2)


def test_cards_are_printed_on_one_side() -> None:
    assert said("sort-cards", 5).sheets == 8 * 5


def test_what_only_the_facilitator_reads_is_printed_once_and_the_helper_has_the_days_plan() -> None:
    assert said("facilitator-guide", 21).sheets == 11
    assert said("run-of-show", 2).copies == 2
    assert said("answer-key", 6).copies == 9
    assert copies_for("answer-key", kit("coaching", people=1)).count == 1


@given(NAMES, st.integers(1, 40), st.integers(1, 60), st.integers(0, 9))
def test_no_page_is_missing_and_no_sheet_has_more_sides_than_its_document(
    document: str, pages: int, people: int, spare: int
) -> None:
    found = said(document, pages, people, spare)
    sides = found.copies * pages
    if DOCUMENTS[document].one_sided:
        assert found.sheets == sides
    else:
        assert sides <= 2 * found.sheets <= sides + found.copies


@pytest.mark.parametrize(
    ("material", "document"),
    [
        ("Worksheet part A", "worksheet"),
        ("Slides, if you have them", "slides"),
        ("Handout", "handout"),
        ("Team tally grid", "tally-grid"),
        ("Pens", None),
        ("Cards for cards up", None),
    ],
)
def test_materials_that_are_documents_are_known(material: str, document: str | None) -> None:
    assert document_named(material, "en") == document


def test_materials_on_paper_are_counted() -> None:
    assert material_with_count("Handout", kit("keynote", people=60, spare=2)) == "Handout (62)"
    assert material_with_count("Timer", kit()) == "Timer"


@pytest.mark.parametrize(("name", "waits"), [(REAL, True), ("who-decides", False)])
def test_a_scoring_sheet_waits_only_where_it_prints_what_is_right(name: str, waits: bool) -> None:
    found = Kit(exercise=tailor(Workspace(ROOT).exercise(name)), edition_name="workshop")
    assert (copies_for("scoring-sheet", found).said.id == "printing-kept-back") is waits
