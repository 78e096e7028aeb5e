"""What can be measured on the printed page: marks, room for a reader's, margins, running lines."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from facilitator.activities.sort.model import Sort
from facilitator.compose.look import Paper
from facilitator.model.documents import DOCUMENTS
from tests.formats.pdf.kits import Made, real
from tests.formats.pdf.reading import Box, Pdf, is_blank

PAPERS: tuple[Paper, ...] = ("letter", "a4")
BOTH = pytest.mark.parametrize("paper", PAPERS)
VARIANTS = pytest.mark.parametrize(
    ("paper", "large"), [("letter", False), ("a4", False), ("a4", True)]
)
"""Paper and size of print, each at least once with the other's usual."""
CUT_OR_FOLDED = ("sort-cards", "desk-tent")
"""Papers without running lines and binding edge."""
MOST = tuple(k.name for k in DOCUMENTS.values() if k.name not in CUT_OR_FOLDED and not k.shown)
UNBOUND = {"tally-card": "helper", "canvas": "canvas"}
"""Margins of what is not bound: a card on a clipboard, a sheet on the wall."""

TAG, FROM_EDGE, QUIET, CODE = 10, 8, 2, 14
"""Millimetres that a machine will need: a tag in each corner, and the sheet's code."""
CIRCLE, LARGE_CIRCLE, CLEAR = 5.0, 7.0, 4.0


def hand_in_pages(made: Made) -> list[int]:
    """The pages that are handed in: those before what people keep begins."""
    first_kept = made.anchors("worksheet")["part-b"]
    return list(range(1, first_kept))


def binding_left(page: int) -> bool:
    """Printed on both sides, front pages are bound at the left and backs at the right."""
    return page % 2 == 1


@VARIANTS
def test_circles_have_their_size(paper: Paper, large: bool) -> None:
    """Small enough for a row of eleven, large enough to read back from a photograph."""
    size = LARGE_CIRCLE if large else CIRCLE
    made = real(paper, large=large)
    pdf = made.read("worksheet")
    for page in hand_in_pages(made):
        for circle in pdf.circles(page):
            assert circle.width == pytest.approx(size, abs=0.05)
            assert circle.height == pytest.approx(size, abs=0.05)


@VARIANTS
def test_circles_stand_clear_of_each_other(paper: Paper, large: bool) -> None:
    """A cross that runs out of its circle does not reach the next: 4 mm of white both ways."""
    made = real(paper, large=large)
    pdf = made.read("worksheet")
    for page in hand_in_pages(made):
        for one, other in combinations(pdf.circles(page), 2):
            across = max(one.left - other.right, other.left - one.right)
            down = max(one.top - other.bottom, other.top - one.bottom)
            assert max(across, down) >= CLEAR - 0.005, (page, one, other)


@BOTH
def test_ratings_stand_on_one_page_and_the_scoring_sheet_is_one_sheet(paper: Paper) -> None:
    made = real(paper)
    rated = {w.page for w in made.read("worksheet").widgets if w.name.startswith("rate_")}
    assert len(rated) == 1
    assert made.pages("scoring-sheet") == 2


@BOTH
def test_a_code_has_its_boxes_once_a_page(paper: Paper) -> None:
    """In the text of the first page, where it is typed, and at the head of the others."""
    made = real(paper)
    pdf = made.read("worksheet")
    (field,) = (widget for widget in pdf.widgets if widget.name == "code")
    assert field.page == 1
    assert (field.box.width, field.box.height) == pytest.approx((28, 8), abs=2 * 0.25 + 0.05)
    shown = {page for page in pdf.pages if "Sheet code" in pdf.text(page)}
    assert shown == {page for page in hand_in_pages(made) if not is_blank(pdf, page)} - {1}


def corners(pdf: Pdf, page: int) -> list[Box]:
    """Where tags will stand, with the white that they need."""
    width, height = pdf.size(page)
    near, far = FROM_EDGE - QUIET, FROM_EDGE + TAG + QUIET
    return [
        Box(near, near, far, far),
        Box(width - far, near, width - near, far),
        Box(near, height - far, far, height - near),
        Box(width - far, height - far, width - near, height - near),
    ]


def code_area(made: Made, page: int) -> Box:
    """Where the sheet's code will stand: left of the upper right tag, above the text."""
    width, _ = made.read("worksheet").size(page)
    margins = made.composer.look.margins["hand-in"]
    right = width - (margins.outer if binding_left(page) else margins.inner)
    side = CODE + 2 * QUIET
    return Box(right - side, FROM_EDGE - QUIET, right, FROM_EDGE - QUIET + side)


@VARIANTS
def test_corners_and_code_are_kept_white(paper: Paper, large: bool) -> None:
    """Tags and code can be stamped on a finished page without touching anything."""
    made = real(paper, large=large)
    pdf = made.unmarked("worksheet")
    for page in hand_in_pages(made):
        for area in (*corners(pdf, page), code_area(made, page)):
            assert pdf.ink(page, area, forms=True) is None, (page, area)
            assert not any(widget.box.overlaps(area) for widget in pdf.widgets_on(page))


@BOTH
def test_the_code_stands_between_running_line_and_tag(paper: Paper) -> None:
    """The reserved areas do not overlap each other either."""
    made = real(paper)
    pdf = made.read("worksheet")
    for page in hand_in_pages(made):
        assert not any(code_area(made, page).overlaps(corner) for corner in corners(pdf, page))


@BOTH
def test_hand_in_pages_hold_choices_and_no_names(paper: Paper) -> None:
    """Nothing on them tells a person apart: circles, and one code."""
    made = real(paper)
    pages = hand_in_pages(made)
    texts = {w.name for w in made.read("worksheet").widgets if w.page in pages and not w.state}
    assert texts == {"code"}
    later = {w.name for w in made.read("worksheet").widgets if w.page not in pages and w.state}
    assert not later


@BOTH
@pytest.mark.parametrize("name", [name for name in MOST if not DOCUMENTS[name].by_sheet])
def test_every_page_says_which_it_is_of_how_many(paper: Paper, name: str) -> None:
    """A stack that fell can be put in order: page x of y, form code and version on each."""
    pdf = real(paper).read(name)
    code = f"PVE-{DOCUMENTS[name].code} · v1.0 · "
    prints = set()
    for page in pdf.pages:
        if is_blank(pdf, page):
            assert not binding_left(page), "an empty side is a back, told apart by its front"
            continue
        foot = _lowest_words(pdf, page)
        alone = name == "canvas" and len(pdf.pages) == 1
        assert (f"Page {page} of {len(pdf.pages)}" in foot) != alone
        found = re.search(re.escape(code) + "([A-Z2-7]{4})", foot)
        assert found, foot
        prints.add(found[1])
    assert len(prints) == 1


def _lowest_words(pdf: Pdf, page: int) -> str:
    """What stands at the foot of the page, in the bottom 15 mm."""
    edge = pdf.size(page)[1] - 15
    text = pdf.text(page)
    assert any(box.top > edge for _, box in pdf.letters(page))
    return text


def test_form_codes_tell_papers_and_sizes_apart() -> None:
    """A4 and Letter, normal and large print are forms of their own, and say so."""
    feet = set()
    for paper in PAPERS:
        for large in (False, True):
            tree = real(paper, large=large).document("worksheet").tree
            found = re.search(r"PVE-WS · v1\.0 · (\w{4})", "".join(map(str, tree.itertext())))
            assert found
            feet.add(found[1])
    assert len(feet) == 4


@BOTH
@pytest.mark.parametrize("name", MOST)
def test_nothing_is_printed_in_the_margins(paper: Paper, name: str) -> None:
    """The binding edge stays free, on backs as on fronts; so does the outer one."""
    made = real(paper)
    pdf = made.unmarked(name)
    margins = made.composer.look.margins
    for page in pdf.pages:
        width, height = pdf.size(page)
        kind = "landscape" if width > height else "plain"
        if name == "worksheet" and page in hand_in_pages(made):
            kind = "hand-in"
        kind, least = (UNBOUND[name], 12) if name in UNBOUND else (kind, 19)
        inner, outer = margins[kind].inner - 0.5, margins[kind].outer - 0.5
        left, right = (inner, outer) if binding_left(page) else (outer, inner)
        assert left >= least
        assert right >= least
        assert pdf.ink(page, Box(0, 0, left, height)) is None, page
        assert pdf.ink(page, Box(width - right, 0, width, height)) is None, page
        assert pdf.ink(page, Box(0, 0, width, 8)) is None, page
        assert pdf.ink(page, Box(0, height - 8, width, height)) is None, page


@VARIANTS
@pytest.mark.parametrize("name", MOST)
def test_running_lines_are_met_by_nothing(paper: Paper, large: bool, name: str) -> None:
    """Between the running lines and the text there is white paper, on every page."""
    made = real(paper, large=large)
    pdf = made.unmarked(name)
    for page in pdf.pages:
        if is_blank(pdf, page):
            continue
        width, height = pdf.size(page)
        kind = UNBOUND.get(name, "landscape" if width > height else "plain")
        margins = made.composer.look.margins[kind]
        # The canvas in large print is the page in ordinary print, twice as large.
        twice = 2 if large and name == "canvas" else 1
        top, bottom = twice * margins.top, height - twice * (margins.bottom + 0.5)
        head = [box.bottom for _, box in pdf.letters(page) if box.bottom < top]
        if "Sheet code" in pdf.text(page):
            head += _boxes_at_the_head(pdf, page, top)
        foot = [box.top for _, box in pdf.letters(page) if box.top > bottom]
        below, above = max(head, default=0), min(foot)
        assert pdf.ink(page, Box(0, below + 0.3, width, below + 1.3)) is None, page
        assert pdf.ink(page, Box(0, above - 1.3, width, above - 0.3)) is None, page


def _boxes_at_the_head(pdf: Pdf, page: int, margin: float) -> list[float]:
    """Where boxes for the sheet's code end, which stand in the running line."""
    return [box.bottom for box in pdf.shapes(page) if box.bottom < margin]


def test_no_page_is_without_its_number_in_large_print() -> None:
    """Who counts the sheets of a stack misses none, white backs included."""
    pdf = real("a4", large=True).read("worksheet")
    assert all(f"Page {page} of {len(pdf.pages)}" in pdf.text(page) for page in pdf.pages)


@BOTH
def test_cards_are_cut_where_the_marks_stand(paper: Paper) -> None:
    """Four strokes make eight cards: no words on a cut, and printers' white all around."""
    made = real(paper)
    pdf = made.read("sort-cards")
    sort = next(a for a in made.kit.activities if isinstance(a, Sort))
    for page in range(1, -(-len(sort.statements) // 8) + 1):
        width, height = pdf.size(page)
        boxes = [box for _, box in pdf.letters(page)]
        assert all(box.right < width / 2 - 3 or box.left > width / 2 + 3 for box in boxes)
        for cut in (height / 4, height / 2, height * 3 / 4):
            assert all(box.bottom < cut - 2 or box.top > cut + 2 for box in boxes)
        assert all(box.left > 5 and box.right < width - 5 for box in boxes)


@BOTH
def test_all_cards_are_alike_when_they_are_cut(paper: Paper) -> None:
    """Number and deck mark have the same place on each of the eight."""
    pdf = real(paper).read("sort-cards")
    width, height = pdf.size(1)
    places: dict[str, set[tuple[float, float]]] = {"number": set(), "deck": set()}
    letters = pdf.letters(1)
    for at, (letter, box) in enumerate(letters):
        kind = "number" if box.bottom - box.top > 4 and letter.isdigit() else ""
        kind = "deck" if "".join(one for one, _ in letters[at : at + 3]) == "PVE" else kind
        if kind == "deck":
            places[kind].add((round(box.left % (width / 2)), round(box.top % (height / 4))))
        elif kind:
            places[kind].add((round(box.left % (width / 2) / 2), round(box.bottom % (height / 4))))
    assert len(places["deck"]) == 1
    assert len(places["number"]) == 1


@BOTH
def test_cards_leave_no_page_over(paper: Paper) -> None:
    """Eight cards a page and the signs of two piles, none of them empty."""
    made = real(paper)
    sort = next(a for a in made.kit.activities if isinstance(a, Sort))
    assert len(made.read("sort-cards").pages) == -(-len(sort.statements) // 8) + 2


@BOTH
def test_cards_that_are_left_over_take_a_sentence_of_ones_own(paper: Paper) -> None:
    """The last page is full of cards, too: the empty ones say what they are for."""
    made = real(paper)
    sort = next(a for a in made.kit.activities if isinstance(a, Sort))
    text = made.read("sort-cards").whole_text()
    assert text.count("Heard here: a sentence of your own") == -len(sort.statements) % 8


@BOTH
def test_every_card_carries_its_number_and_its_statement(paper: Paper) -> None:
    """The key serves: a card that was shuffled still says which one it is."""
    made = real(paper)
    text = made.read("sort-cards").whole_text()
    sort = next(a for a in made.kit.activities if isinstance(a, Sort))
    for number, statement in enumerate(sort.statements, start=1):
        assert f"{number} {statement.text}" in text


def test_the_guide_quotes_the_page_numbers_of_the_worksheet(made: Made) -> None:
    """Who is told "page 3" finds the activity on page 3 of the built worksheet."""
    words = made.read("facilitator-guide").whole_text()
    anchors = made.anchors("worksheet")
    quoted = {int(number) for number in re.findall(r"Worksheet page (\d+)", words)}
    run = {block.activity for block in made.kit.edition.blocks}
    expected = {anchors[f"activity-{a}"] for a in run if f"activity-{a}" in anchors}
    assert quoted == expected
    assert len(quoted) > 2
