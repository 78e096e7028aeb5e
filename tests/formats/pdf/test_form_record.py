"""The form's record: what a machine needs to know to read a filled sheet back."""

from __future__ import annotations

import pytest

from facilitator.compose.look import Paper
from facilitator.formats.pdf.form_places import form_record
from facilitator.formats.pdf.personal_copies import print_run
from facilitator.model.form import BlankPosition, FormRecord, Rect
from tests.formats.pdf.copies import copies
from tests.formats.pdf.kits import personal, real
from tests.formats.pdf.reading import Box, Pdf

VARIANTS = pytest.mark.parametrize(
    ("paper", "large"), [("letter", False), ("a4", False), ("letter", True), ("a4", True)]
)


def centre(rect: Rect | Box) -> tuple[float, float]:
    return rect.left + rect.width / 2, rect.top + rect.height / 2


def near(one: Rect, other: Box) -> bool:
    pairs = zip(centre(one), centre(other), strict=True)
    return all(abs(a - b) < 0.2 for a, b in pairs)


@VARIANTS
def test_places_are_where_the_fields_are(paper: Paper, large: bool) -> None:
    """Every blank of every page, each state of a choice; nothing that is none."""
    made = personal(paper, large=large)
    kinds = {blank.name: blank.kind for blank in made.record().blanks}
    for page in made.record().pages:
        fields = {
            (w.name, w.state if kinds[w.name] == "choice" else ""): w.box
            for w in made.read("worksheet").widgets_on(page.number)
        }
        places = {(place.blank, place.value): place.rect for place in page.places}
        assert places.keys() == fields.keys()
        assert all(near(places[key], fields[key]) for key in places)


@VARIANTS
def test_places_are_where_the_printed_circles_are(paper: Paper, large: bool) -> None:
    made = personal(paper, large=large)
    (data,) = print_run(made.layout("worksheet"), copies("Ana"))
    size = 7 if large else 5
    for page in made.record().pages:
        shapes = [s for s in Pdf(data).shapes(page.number) if abs(s.width - size) < 0.5]
        choices = [place.rect for place in page.places if place.value]
        assert all(any(near(rect, shape) for shape in shapes) for rect in choices)
        assert all(rect.width == rect.height == pytest.approx(size, abs=0.05) for rect in choices)


def test_the_record_lists_every_blank_of_the_model() -> None:
    made = personal()
    placed = {place.blank for page in made.record().pages for place in page.places}
    assert placed == {blank.name for blank in made.record().blanks}
    by_name = {blank.name: blank for blank in made.record().blanks}
    states = [
        (place.blank, place.value)
        for page in made.record().pages
        for place in page.places
        if by_name[place.blank].kind == "choice"
    ]
    expected = [
        (b.name, c.value) for b in by_name.values() if b.kind == "choice" for c in b.choices
    ]
    assert sorted(states) == sorted(expected)


def test_the_foot_begins_the_id_and_forms_differ() -> None:
    records = [
        personal(paper, large=large).record()
        for paper in ("letter", "a4")
        for large in (False, True)
    ]
    assert len({record.id for record in records}) == 4
    foot = personal().read("worksheet").text(1)
    assert f"{records[0].code} · v{records[0].version} · {records[0].id[:4]}" in foot


def test_the_same_layout_gives_the_same_record() -> None:
    made = personal()
    assert form_record(made.layout("worksheet"), made.kit) == made.record()
    assert FormRecord.model_validate_json(made.record().canonical()) == made.record()


def test_an_ordinary_worksheet_has_marks_too() -> None:
    """Whoever writes a code by hand has the same sheet for a scanner as whoever has it printed."""
    record = real().record()
    marked = [(len(page.tags), page.matrix is not None, page.hand_in) for page in record.pages]
    assert marked == [(4, True, True)] * 3 + [(0, False, False)] + [(1, False, False)] * 3
    assert (
        BlankPosition(blank="code", rect=record.pages[0].places[0].rect)
        == record.pages[0].places[0]
    )


def test_coaching_one_person_has_a_code_too() -> None:
    """The scanned sheet must say which form it is, even where there is only one person."""
    made = personal(edition="coaching")
    hands_in = any(activity.hand_in for activity in made.kit.activities)
    assert any(page.hand_in for page in made.record().pages) == hands_in
    assert hands_in == any(blank.name == "code" for blank in made.record().blanks)
    assert not any(blank.name.startswith("commit_team") for blank in made.record().blanks)
