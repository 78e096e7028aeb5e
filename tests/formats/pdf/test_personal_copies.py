"""A file for each participant: everything that the ordinary PDF has, and what is their own."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import pypdf
import pytest

from facilitator.formats.pdf.personal_copies import personal_pdfs
from facilitator.rules.responses.sheet_codes import format_code
from tests.formats.pdf.copies import HOSTILE, SCRIPTS, copies
from tests.formats.pdf.kits import personal
from tests.formats.pdf.reading import Pdf

PEOPLE = copies(*SCRIPTS, *HOSTILE, "")


@cache
def files() -> tuple[bytes, ...]:
    made = personal()
    return tuple(data for _, data in personal_pdfs(made.laid_out(), PEOPLE))


@cache
def first() -> Pdf:
    return Pdf(files()[0])


def test_every_copy_comes_with_its_file() -> None:
    made = personal()
    assert [copy for copy, _ in personal_pdfs(made.laid_out(), PEOPLE)] == list(PEOPLE)
    for copy, data in zip(PEOPLE, files(), strict=True):
        reader = Pdf(data)
        assert reader.file.check_pdf_syntax() == []
        assert format_code(copy.code) in reader.text(2)
        assert copy.name in str(reader._texts[-1].get_text_bounded())


def test_all_fields_are_there_and_can_be_filled() -> None:
    before = pypdf.PdfReader(BytesIO(personal().pdf("worksheet"))).get_fields()
    writer = pypdf.PdfWriter(BytesIO(files()[0]))
    assert before is not None
    assert set(writer.get_fields() or {}) == set(before)
    choice = next(name for name, field in before.items() if "/Kids" in field)
    value = next(str(state) for state in before[choice]["/_States_"] if state != "/Off")
    writer.update_page_form_field_values(None, {choice: value}, auto_regenerate=False)
    target = BytesIO()
    writer.write(target)
    filled = pypdf.PdfReader(target).get_fields() or {}
    assert filled[choice]["/V"] == value


def test_the_code_is_filled_in_and_stays() -> None:
    """Where a form is read back, the code stands under its blank's name."""
    for copy, data in zip(PEOPLE, files(), strict=True):
        field = (pypdf.PdfReader(BytesIO(data)).get_fields() or {})["code"]
        assert field["/V"] == format_code(copy.code)
        assert int(field["/Ff"]) & 1


@pytest.mark.parametrize("forms", [True])
def test_the_code_is_seen_in_its_field(forms: bool) -> None:
    """Once: drawn by the field, and not by the page below it."""
    place = next(w.box for w in first().widgets if w.name == "code")
    assert first().ink(1, place, forms=forms) is not None
    assert first().ink(1, place, forms=False) is None


def test_the_tag_tree_is_as_it_was() -> None:
    """Stamps are pagination: no part of what is read aloud."""
    plain = personal().read("worksheet")
    both = [
        [(element.tag, pdf.words_of(element)) for element in pdf.tree.everything()]
        for pdf in (plain, first())
    ]
    assert both[0] == both[1]
    assert first().file.Root.MarkInfo.Marked
    for page in first().file.pages:
        own = page.obj.Contents[-1].read_bytes()
        assert not own or (own.startswith(b"/Artifact") and own.rstrip().endswith(b"EMC"))


def test_title_language_and_outline_are_as_they_were() -> None:
    plain = personal().read("worksheet")
    assert first().file.docinfo["/Title"] == plain.file.docinfo["/Title"]
    assert first().file.Root.Lang == plain.file.Root.Lang
    assert first().outline() == plain.outline()
    assert first().file.Root.Metadata.read_bytes() == plain.file.Root.Metadata.read_bytes()


def test_nobody_elses_letters_are_in_a_file() -> None:
    """A file does not tell who else was in the room, and does not change when they change."""
    made = personal()
    alone = dict(personal_pdfs(made.laid_out(), PEOPLE[:1]))
    assert alone[PEOPLE[0]] == files()[0]


def test_all_fonts_are_embedded() -> None:
    for font in first().fonts():
        descendants = font.get("/DescendantFonts")
        described = font if descendants is None else descendants[0]
        assert "/FontFile2" in described.FontDescriptor or "/FontFile3" in described.FontDescriptor
