"""How much paper an event takes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.documents import DOCUMENTS
from facilitator.rules.printing import Pile, piles

TO = "\N{EN DASH}"
NAMES = st.sampled_from(sorted(DOCUMENTS))


def said(document: str, pages: int, people: int = 8, spare: int = 0, **anchors: int) -> list[Pile]:
    placed = {name.replace("_", "-"): page for name, page in anchors.items()}
    return list(piles(document, document.title(), pages, placed, people, spare))


def test_everyone_gets_their_own_on_both_sides_and_late_guests_a_spare_one() -> None:
    (pile,) = said("handout", 3, people=8, spare=2)
    assert (pile.pages, pile.copies, pile.sheets) == ("all", 10, 20)


def test_the_teams_pages_are_printed_once_on_one_side_each() -> None:
    own, team = said("scoring-sheet", 5, team_grid=5, tally_rate=4)
    assert (own.pages, own.copies, own.sheets) == (f"1{TO}3", 8, 16)
    assert (team.pages, team.copies, team.sheets) == (f"4{TO}5", 1, 2)
    assert team.what == "Scoring-Sheet, for the team"


def test_a_document_that_is_all_the_teams_is_printed_once() -> None:
    (pile,) = said("worksheet", 1, team_commit=1)
    assert (pile.pages, pile.copies, pile.sheets) == ("1", 1, 1)


def test_cards_are_printed_on_one_side() -> None:
    (pile,) = said("sort-cards", 5)
    assert pile.sheets == 8 * 5


def test_what_only_the_facilitator_reads_is_printed_once_and_the_helper_has_the_days_plan() -> None:
    assert said("facilitator-guide", 21)[0].sheets == 11
    assert said("run-of-show", 2)[0].copies == 2
    assert said("answer-key", 6)[0].copies == 9
    assert said("answer-key", 6, people=1)[0].copies == 1


@given(NAMES, st.integers(1, 40), st.integers(1, 60), st.integers(0, 9), st.integers(1, 40))
def test_no_page_is_missing_and_no_sheet_has_more_sides_than_two(
    document: str, pages: int, people: int, spare: int, team: int
) -> None:
    anchors = {"team_x": team} if team <= pages else {}
    found = said(document, pages, people, spare, **anchors)
    for pile in found:
        sides = pages if pile.pages == "all" else _count(pile.pages)
        assert pile.copies * sides <= 2 * pile.sheets <= 2 * pile.copies * sides
    printed = sum(pages if p.pages == "all" else _count(p.pages) for p in found)
    assert printed == pages


def _count(pages: str) -> int:
    first, _, last = pages.partition(TO)
    return int(last or first) - int(first) + 1
