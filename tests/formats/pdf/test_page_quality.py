"""Pages that a reader would call well made: full, nothing torn, no heading left behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from typing import Any

import pytest

from facilitator.activities.rank.model import Rank
from facilitator.activities.sort.model import Sort
from facilitator.compose.look import Paper
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import ROOT, Made, real
from tests.formats.pdf.reading import Box, Element, Leaf, Pdf, plain

PAPERS: tuple[Paper, ...] = ("letter", "a4")
MOST = tuple(k.name for k in DOCUMENTS.values() if k.name != "sort-cards" and not k.shown)
BOTH = pytest.mark.parametrize("paper", PAPERS)
EACH = pytest.mark.parametrize("name", MOST)
HEADINGS = ("H1", "H2", "H3", "H4")

EMPTY = 1 / 3
"""The part of a page that may stay white where the next block would have fitted."""

WHOLE = {"answer-key": "activity-rate"}
"""By document, what is read across and therefore never cut: what is to be asked in each area."""


def first_pages(made: Made, name: str) -> set[int]:
    """The pages on which a sheet begins; the one before each is the last of its sheet."""
    anchors = made.anchors(name)
    sheets = made.document(name).tree.findall("body/section")
    return {anchors[sheet.get("id", "")] for sheet in sheets if sheet.get("id")}


@BOTH
@pytest.mark.parametrize("name", [name for name in MOST if name != "facilitator-guide"])
def test_no_page_but_the_last_of_a_sheet_is_left_empty(paper: Paper, name: str) -> None:
    """Two thirds of each page are used, unless the next block is never cut and has no room."""
    made = real(paper)
    pdf = made.read(name)
    begins = first_pages(made, name)
    whole = made.anchors(name).get(WHOLE.get(name, ""))
    offenders = {}
    for page in pdf.pages:
        is_last = page + 1 in begins or page == len(pdf.pages)
        white = _white(made, pdf, page)
        has_no_room = page + 1 == whole and white < 1 - _white(made, pdf, page + 1)
        if not is_last and not has_no_room and white > EMPTY:
            offenders[page] = f"{white:.0%} white"
    assert not offenders


@pytest.mark.parametrize("name", Workspace(ROOT).exercises())
def test_a_page_holds_eight_cards_whatever_the_number_of_piles(name: str) -> None:
    """On A4, the narrower paper."""
    place = Workspace(ROOT)
    kit = Kit(exercise=tailor(place.exercise(name)), edition_name="workshop")
    (sort,) = (a for a in kit.activities if isinstance(a, Sort))
    cards, signs = len(sort.statements), len(sort.piles_in(kit.exercise))
    rank = [a for a in kit.activities if isinstance(a, Rank) and a.cards]
    pages = ceil(cards / 8) + ceil(signs / 2) + sum(ceil(len(a.items) / 8) for a in rank)
    assert Made(kit, place.composer("a4")).pages("sort-cards") == pages


@BOTH
def test_each_block_of_the_guide_begins_a_page_and_has_one_more_at_most(paper: Paper) -> None:
    anchors = real(paper).anchors("facilitator-guide")
    begins = [page for name, page in anchors.items() if name.startswith("block-")]
    assert len(begins) > 10
    assert {after - page for page, after in pairwise(sorted(begins))} <= {1, 2}


def _white(made: Made, pdf: Pdf, page: int) -> float:
    """How much of the text area is white below the lowest ink."""
    width, height = pdf.size(page)
    sheets = made.composer.look.margins
    margins = sheets["landscape" if width > height else "plain"]
    top, bottom = margins.top, height - margins.bottom
    ink = pdf.ink(page, Box(0, top, width, bottom), forms=True)
    return 1.0 if ink is None else (bottom - ink.bottom) / (bottom - top)


@dataclass(frozen=True)
class Piece:
    """Content in reading order: the element that holds it, and its page."""

    tag: str
    words: str
    page: int
    is_blank: bool


def pieces(pdf: Pdf) -> list[Piece]:
    """Headings, paragraphs, rows, figures and blanks, one after the other."""

    def walk(element: Element) -> Iterator[Piece]:
        if element.tag in (*HEADINGS, "P", "TR", "LI", "Figure", "Form", "Caption"):
            leaves = list(element.leaves())
            if leaves:
                words = pdf.words_of(element)
                yield Piece(element.tag, words, leaves[0].page, element.tag == "Form")
            return
        for kid in element.kids:
            if isinstance(kid, Element):
                yield from walk(kid)

    return list(walk(pdf.tree))


@BOTH
@EACH
def test_no_heading_stands_last_on_a_page(paper: Paper, name: str) -> None:
    """A heading or caption stays with what it announces."""
    found = pieces(real(paper).read(name))
    assert any(piece.tag in HEADINGS for piece in found)
    if DOCUMENTS[name].shown:
        return  # a slide may well be one line
    for piece, following in pairwise(found):
        if piece.tag in (*HEADINGS, "Caption"):
            assert following.page == piece.page, piece.words


@BOTH
@EACH
def test_what_announces_a_table_or_a_drawing_stands_above_it(paper: Paper, name: str) -> None:
    """A sentence that says what dots or columns are is no use at the end of a page."""
    announced = ("TR", "Figure") if name == "report" else ("TR",)
    for piece, following in pairwise(pieces(real(paper).read(name))):
        if piece.tag == "P" and following.tag in announced:
            assert following.page == piece.page, piece.words


@BOTH
@EACH
def test_no_sheet_ends_with_a_page_of_a_few_lines(paper: Paper, name: str) -> None:
    made = real(paper)
    pdf, begins = made.read(name), first_pages(made, name)
    ends = [page for page in pdf.pages if page + 1 in begins or page == len(pdf.pages)]
    assert [page for page in ends if page > 1 and 0.88 < _white(made, pdf, page) < 1] == []


@BOTH
@pytest.mark.parametrize("name", ["worksheet", "report"])
def test_a_page_has_three_rows_of_a_long_table_at_least(paper: Paper, name: str) -> None:
    """A table on two pages is written as two, with the same heads."""
    pdf = real(paper).read(name)
    rows: dict[str, list[int]] = {}
    for table in (e for e in pdf.tree.everything() if e.tag == "Table"):
        heads = [pdf.words_of(e) for e in table.everything() if e.tag == "THead"]
        body = [e for e in table.everything() if e.tag == "TBody"]
        if heads and len(body) == 1:
            rows.setdefault(heads[0], []).append(sum(e.tag == "TR" for e in body[0].everything()))
    cut = [counts for counts in rows.values() if len(counts) > 1 and max(counts) > 6]
    assert cut
    assert min(min(counts) for counts in cut) >= 3


@BOTH
@EACH
def test_no_row_is_torn(paper: Paper, name: str) -> None:
    """A row of a table, a card or a list's point stands on one page."""
    pdf = real(paper).read(name)
    for element in pdf.tree.everything():
        if element.tag in ("TR", "LI", "Figure"):
            pages = {leaf.page for leaf in element.leaves()}
            assert len(pages) <= 1, pdf.words_of(element)[:80]


@BOTH
@pytest.mark.parametrize("name", ["worksheet", "scoring-sheet"])
def test_no_question_is_torn_from_its_blank(paper: Paper, name: str) -> None:
    """What is asked and the room to answer it are on one page."""
    pdf = real(paper).read(name)
    asked: Leaf | None = None
    for leaf in pdf.tree.leaves():
        if leaf.widget is None:
            asked = leaf
        else:
            assert asked is not None
            assert asked.page == leaf.page, [
                w.name for w in pdf.widgets if w.identity == leaf.widget
            ]


@BOTH
@EACH
def test_no_page_begins_with_the_last_line_of_a_paragraph(paper: Paper, name: str) -> None:
    """Widows and orphans: a paragraph that is cut leaves at least two lines on each side."""
    pdf = real(paper).read(name)
    for element in pdf.tree.everything():
        leaves = [leaf for leaf in element.leaves() if leaf.mcid is not None]
        if element.tag != "P" or len({leaf.page for leaf in leaves}) < 2:
            continue
        for page in {leaf.page for leaf in leaves}:
            lines = {leaf.mcid for leaf in leaves if leaf.page == page}
            assert len(lines) >= 2, pdf.words_of(element)[:80]


@BOTH
@EACH
def test_a_table_that_goes_on_says_its_heads_again(paper: Paper, name: str) -> None:
    """Each page of a table that is cut begins with its column heads."""
    made = real(paper)
    pdf = made.read(name)
    tables = made.document(name).tree.findall(".//table")
    headless = [_squeezed(" ".join(_shown(t))) for t in tables if t.find("thead") is None]
    # A table on two pages is written as two.
    for table in (e for e in pdf.tree.everything() if e.tag == "Table"):
        words = _squeezed(pdf.words_of(table))
        assert len({leaf.page for leaf in table.leaves()}) == 1, words[:80]
        has_heads = any(e.tag == "THead" for e in table.everything())
        assert has_heads or any(words in whole for whole in headless), words[:80]


def _shown(table: Any) -> Iterator[str]:
    """The words of a table, those left out that only a drop-down, a drawing or a screen shows."""
    apart = (".//figure//thead", ".//span[@class='screen-only']")
    left_out = {each for path in apart for one in table.iterfind(path) for each in one.iter()}
    for element in table.iter():
        if element.tag != "option" and element not in left_out:
            yield element.text or ""
        yield element.tail or ""


def _squeezed(text: str) -> str:
    return "".join(plain(text).split()).casefold()


@BOTH
def test_fronts_begin_what_people_keep(paper: Paper) -> None:
    """Printed on both sides, what is handed in and what is kept share no sheet of paper."""
    assert real(paper).anchors("worksheet")["part-b"] % 2 == 1


@BOTH
def test_the_handout_is_short(paper: Paper) -> None:
    """People take home three pages at most."""
    assert len(real(paper).read("handout").pages) <= 3
