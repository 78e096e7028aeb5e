"""Nothing lands on the back of a page that somebody keeps to themselves, however it is printed."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from facilitator.compose.look import Paper
from facilitator.model.documents import DOCUMENTS
from tests.formats.pdf.kits import Made, personal, real

EDITIONS = ("workshop", "coaching", "keynote")
PAPERS: tuple[tuple[Paper, bool], ...] = (("letter", False), ("a4", True))
SHARED = ("canvas", "tally-grid")
"""What a team fills in together: it hangs on a wall or goes home with the facilitator."""


def keepers(made: Made, name: str) -> list[str]:
    """For each page of a document, who it is for: those of one sheet of paper must be the same."""
    anchors = {a: p for a, p in made.anchors(name).items() if a in ("part-a", "part-b")}
    pages = range(1, made.pages(name) + 1)
    return [
        max((a for a, first in anchors.items() if first <= page), key=anchors.__getitem__)
        if anchors
        else name
        for page in pages
    ]


@pytest.mark.parametrize(("paper", "large"), PAPERS)
@pytest.mark.parametrize("edition", EDITIONS)
def test_both_sides_of_a_sheet_are_for_the_same_eyes(
    edition: str, paper: Paper, large: bool
) -> None:
    made = real(paper, large=large, edition=edition)
    for name in {"worksheet", "scoring-sheet", *SHARED} & set(made.names()):
        whose = keepers(made, name)
        for front, back in zip(whose[::2], whose[1::2], strict=False):
            assert front == back, (name, whose)


@pytest.mark.parametrize("edition", EDITIONS)
def test_what_a_team_shares_is_a_document_of_its_own(edition: str) -> None:
    made = real(edition=edition)
    team = made.kit.edition.team and edition != "keynote"
    for name in SHARED:
        assert (name in made.names()) == team
    for name in {"worksheet", "scoring-sheet"} & set(made.names()):
        blanks = {blank.name for blank in made.kit.blanks(DOCUMENTS[name])}
        assert not [blank for blank in blanks if "_team" in blank], name


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_pdf_asks_for_its_own_size_and_for_backs_only_where_they_are_right(
    name: str,
) -> None:
    edition = "keynote" if DOCUMENTS[name].listed else "workshop"
    with pikepdf.open(BytesIO(real(edition=edition).pdf(name))) as pdf:
        wanted = pdf.Root.ViewerPreferences
        kind = DOCUMENTS[name]
        sides = None if kind.shown else "/Simplex" if kind.one_sided else "/DuplexFlipLongEdge"
        assert wanted.get("/Duplex") == sides
        assert wanted.get("/PrintScaling") == (None if kind.shown else "/None")
        assert bool(wanted.DisplayDocTitle)


def test_what_is_cut_hung_up_or_read_standing_is_printed_on_one_side() -> None:
    simplex = {name for name, kind in DOCUMENTS.items() if kind.one_sided}
    assert simplex == {"sort-cards", "speech", "tally-card", "desk-tent", *SHARED}


def test_a_copy_of_ones_own_has_nothing_of_the_teams() -> None:
    assert not [
        blank.name for blank in personal().composed("worksheet").blanks if "_team" in blank.name
    ]
