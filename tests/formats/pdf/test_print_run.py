"""A roomful of personal copies: each says whose it is, to people and to machines."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

import cv2
import numpy as np
import pytest
import zxingcpp

from facilitator.compose.look import Paper
from facilitator.formats.pdf.personal_copies import print_run
from facilitator.model.form import FormPage, Rect
from facilitator.rules.responses.sheet_codes import format_code
from tests.formats.pdf.copies import HOSTILE, LONGEST, SCRIPTS, copies
from tests.formats.pdf.kits import Made, personal
from tests.formats.pdf.reading import Box, Pdf, plain

DOTS = 200 / 25.4
"""Dots per millimetre of an ordinary scan."""
VARIANTS = pytest.mark.parametrize(
    ("paper", "large"), [("letter", False), ("a4", False), ("letter", True), ("a4", True)]
)
ROOM = copies("Ana Ruiz", LONGEST)
LEFT_EMPTY = "This side is left empty."


def run_of(made: Made, *names: str) -> Pdf:
    (data,) = print_run(made.layout("worksheet"), copies(*names))
    return Pdf(data)


@cache
def room(paper: Paper, large: bool) -> Pdf:
    """The copies of ROOM on this paper."""
    made = personal(paper, large=large)
    (data,) = print_run(made.layout("worksheet"), ROOM)
    return Pdf(data)


def length(made: Made) -> int:
    """Pages of a copy, the white one at the end included."""
    return made.pages("worksheet") + made.pages("worksheet") % 2


def handed_in(made: Made) -> list[FormPage]:
    return [page for page in made.record().pages if page.hand_in]


def kept(made: Made) -> list[FormPage]:
    return [p for p in made.record().pages if not p.hand_in and not left_empty(made, p)]


def left_empty(made: Made, page: FormPage) -> bool:
    return made.read("worksheet").text(page.number).strip() == LEFT_EMPTY


def scan(pdf: Pdf, page: int) -> Any:
    return np.asarray(pdf.picture(page, DOTS))


def box(rect: Rect, margin: float = 0) -> Box:
    return Box(rect.left - margin, rect.top - margin, rect.right + margin, rect.bottom + margin)


@VARIANTS
def test_a_scanned_page_says_its_form_page_and_code(paper: Paper, large: bool) -> None:
    made = personal(paper, large=large)
    pdf = room(paper, large)
    for number, copy in enumerate(ROOM):
        for page in handed_in(made):
            image = scan(pdf, number * length(made) + page.number)
            (found,) = zxingcpp.read_barcodes(image)
            assert found.text == f"{made.record().id}/{page.number}/{copy.code}"
            assert found.format == zxingcpp.BarcodeFormat.QRCode
            assert found.ec_level in ("M", "Q", "H")
            assert page.matrix is not None
            corner = found.position.top_left
            assert abs(corner.x / DOTS - page.matrix.left) < 0.5
            assert abs(corner.y / DOTS - page.matrix.top) < 0.5


def test_copies_are_printed_without_what_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("cv2", "pypdfium2", "zxingcpp"):
        monkeypatch.setitem(sys.modules, name, None)
    (data,) = print_run(personal("a4").layout("worksheet"), ROOM[:1])
    assert data.startswith(b"%PDF")


@VARIANTS
def test_tags_stand_where_the_record_says(paper: Paper, large: bool) -> None:
    """Within 0.3 mm, upright, and their numbers say page and corner."""
    made = personal(paper, large=large)
    family = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_APRILTAG_36h11)
    finder = cv2.aruco.ArucoDetector(family, cv2.aruco.DetectorParameters())
    for page in handed_in(made):
        corners, numbers, _ = finder.detectMarkers(scan(room(paper, large), page.number))
        found = {int(n): c[0] / DOTS for n, c in zip(numbers.ravel(), corners, strict=True)}
        assert sorted(found) == [4 * (page.number - 1) + corner for corner in range(4)]
        for tag in page.tags:
            left, top, right, bottom = (
                tag.rect.left,
                tag.rect.top,
                tag.rect.right,
                tag.rect.bottom,
            )
            expected = [(left, top), (right, top), (right, bottom), (left, bottom)]
            assert np.abs(found[tag.number] - expected).max() < 0.3
    assert [tag.rect.left < 100 for tag in handed_in(made)[0].tags] == [True, False, False, True]
    assert [tag.rect.top < 100 for tag in handed_in(made)[0].tags] == [True, True, False, False]


@VARIANTS
def test_marks_and_stamps_touch_nothing(paper: Paper, large: bool) -> None:
    """White paper lies around tags and matrix; codes and names stand where nothing else does."""
    made = personal(paper, large=large)
    bare, pdf = made.unmarked("worksheet"), room(paper, large)
    quiet = made.composer.look.marks.quiet
    for start, page in ((n * length(made), p) for n in range(2) for p in made.record().pages):
        marks = [tag.rect for tag in page.tags] + ([page.matrix] if page.matrix else [])
        areas = [box(mark, quiet) for mark in marks]
        for area in areas:
            assert bare.ink(page.number, area, forms=True) is None, page.number
        stamped = new_letters(bare, pdf, page.number, start)
        assert bool(stamped) == (page.hand_in or page in kept(made))
        for letter in stamped:
            assert not any(letter.overlaps(area) for area in areas)
            assert bare.ink(page.number, letter) is None, (page.number, letter)
            assert letter.top > 8
            assert letter.bottom < made.composer.look.margins["plain"].top or page.hand_in


def new_letters(bare: Pdf, pdf: Pdf, page: int, start: int) -> list[Box]:
    """The letters that a copy has and the bare page has not."""
    there = bare.letters(page)
    return [
        new
        for letter, new in pdf.letters(start + page)
        if not any(
            letter == old and abs(new.left - b.left) < 0.3 and abs(new.top - b.top) < 0.3
            for old, b in there
        )
    ]


@VARIANTS
def test_codes_are_handed_in_and_names_are_kept(paper: Paper, large: bool) -> None:
    made, pdf = personal(paper, large=large), room(paper, large)
    for number, copy in enumerate(ROOM):
        start = number * length(made)
        for page in made.record().pages:
            text = pdf.text(start + page.number)
            assert (format_code(copy.code) in text) == page.hand_in
            assert (copy.name in text) == (page in kept(made))
        first = pdf.text(start + 1)
        assert first.count(format_code(copy.code)) == 2


@VARIANTS
def test_every_copy_begins_on_a_front_side(paper: Paper, large: bool) -> None:
    made, pdf = personal(paper, large=large), room(paper, large)
    assert len(pdf.pages) == 2 * length(made)
    assert length(made) % 2 == 0
    pages = made.pages("worksheet")
    for start in (0, length(made)):
        assert f"Page 1 of {pages}" in pdf.text(start + 1)
        if pages < length(made):
            assert pdf.text(start + length(made)).strip() == LEFT_EMPTY


def test_all_sides_of_sheets_handed_in_say_whose_they_are() -> None:
    """But for the back that stays empty before the kept part begins, and says so."""
    made = personal("letter")
    first_kept = made.anchors("worksheet")["part-b"]
    assert first_kept % 2 == 1
    sides = [page for page in made.record().pages if page.number < first_kept]
    assert [page for page in sides if not left_empty(made, page)] == handed_in(made)
    assert left_empty(made, sides[-1])


def test_names_of_every_script_come_out_as_they_are_written() -> None:
    made = personal()
    pdf = run_of(made, *SCRIPTS)
    for number, name in enumerate(SCRIPTS):
        for page in kept(made):
            text = pdf._texts[number * length(made) + page.number - 1].get_text_bounded()
            assert name in str(text), name


def test_hostile_names_are_printed_and_nothing_more() -> None:
    made = personal()
    pdf = run_of(made, *HOSTILE)
    for number, name in enumerate(HOSTILE):
        assert plain(name) in pdf.text(number * length(made) + kept(made)[0].number)
    assert pdf.file.check_pdf_syntax() == []


@pytest.mark.parametrize("large", [False, True])
def test_a_long_name_stays_legible(large: bool) -> None:
    """Eighty letters in one line or two, none of them smaller than 7 points."""
    made = personal("letter", large=large)
    name = "Xo " * 26 + "Xo"
    pdf = run_of(made, name)
    page = kept(made)[0].number
    assert name in pdf.text(page)
    heights = [b.height for b in new_letters(made.read("worksheet"), pdf, page, 0)]
    # A capital X of the text face is 0.66 em high.
    assert max(heights) >= 0.65 * 7 * 25.4 / 72


def test_a_spare_copy_has_a_code_and_no_name() -> None:
    made = personal()
    (spare,) = copies("")
    pdf = run_of(made, "")
    assert format_code(spare.code) in pdf.text(1)
    page = kept(made)[0].number
    assert pdf.text(page) == made.read("worksheet").text(page)


def test_the_print_run_is_for_printers() -> None:
    """No fields to fill, nothing to click; both sides, at their true size."""
    root = room("letter", large=False).file.Root
    assert "/AcroForm" not in root
    assert not any("/Annots" in page.obj for page in room("letter", large=False).file.pages)
    assert root.ViewerPreferences.Duplex == "/DuplexFlipLongEdge"
    assert root.ViewerPreferences.PrintScaling == "/None"


def test_pages_are_shared_and_not_copied() -> None:
    made = personal()
    few, many = (
        b"".join(print_run(made.layout("worksheet"), copies(*["Ana"] * n))) for n in (1, 41)
    )
    assert (len(many) - len(few)) / 40 < 12_000


def test_large_rooms_come_in_parts() -> None:
    made = personal()
    people = copies("A", "B", "C", "D", "E")
    parts = list(print_run(made.layout("worksheet"), people, part=2))
    assert [len(Pdf(part).pages) // length(made) for part in parts] == [2, 2, 1]
    assert format_code(people[4].code) in Pdf(parts[2]).text(1)


def test_a_print_run_is_made_again_byte_for_byte() -> None:
    made = personal()
    one, other = (list(print_run(made.layout("worksheet"), copies(*SCRIPTS))) for _ in range(2))
    assert one == other
    assert b"/CreationDate" not in one[0]
    (changed,) = print_run(made.layout("worksheet"), copies(*SCRIPTS[::-1]))
    assert Pdf(changed).file.trailer.ID[0] != Pdf(one[0]).file.trailer.ID[0]
