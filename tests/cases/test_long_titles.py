"""Titles of any length: every document is made, and only what programs limit is cut."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import docx
import openpyxl
import pptx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from facilitator.compose.fonts import text_width
from facilitator.compose.look import POINTS_IN_MM
from facilitator.formats import Job
from facilitator.formats.docx.writer import write_docx
from facilitator.formats.office_file import LONGEST_PROPERTY, beginning, without_middle
from facilitator.formats.pptx.writer import write as write_pptx
from facilitator.formats.xlsx.report import write as write_xlsx
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import EVENT, REAL, ROOT, Made
from tests.sample_room import collected

LENGTHS = (300, 3000)
TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=700)


@cache
def long_kit(length: int, edition: str = "workshop") -> Made:
    place = Workspace(ROOT)
    title = ("Größe ist nicht alles, was Wachstum heißt " * 99)[:length].strip()
    kit = Kit(
        exercise=tailor(place.exercise(REAL)).model_copy(update={"title": title}),
        edition_name=edition,
        event=EVENT,
        start_minute=EVENT.start_minute,
        collected=collected(),
    )
    return Made(kit, place.composer("a4"))


def picture(_: object) -> bytes:
    target = BytesIO()
    Image.new("L", (4, 4)).save(target, "PNG")
    return target.getvalue()


def job(made: Made, name: str) -> Job:
    """For writers that lay nothing out."""
    return Job(made.composed(name))


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("name", ["worksheet", "tally-card"])
def test_a_word_file_says_a_long_title_shortened(name: str, length: int) -> None:
    made = long_kit(length, "keynote" if name == "tally-card" else "workshop")
    document = made.composed(name)
    said = docx.Document(BytesIO(write_docx(document, draw=picture))).core_properties.title
    assert said == without_middle(document.title, LONGEST_PROPERTY)
    assert said[-30:] == document.title[-30:]


@pytest.mark.parametrize("length", LENGTHS)
def test_slides_say_a_long_title_shortened(length: int) -> None:
    deck = pptx.Presentation(BytesIO(write_pptx(job(long_kit(length, "keynote"), "slides"))))
    assert len(deck.core_properties.title) <= LONGEST_PROPERTY


@pytest.mark.parametrize("length", LENGTHS)
def test_a_workbook_says_a_long_title_shortened(length: int) -> None:
    made = long_kit(length)
    book = openpyxl.load_workbook(BytesIO(write_xlsx(job(made, "report"))))
    assert book.properties.title == without_middle(made.composed("report").title, LONGEST_PROPERTY)
    assert all(0 < len(name.encode("utf-16-le")) <= 62 for name in book.sheetnames)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("name", ["handout", "worksheet", "tally-card"])
def test_running_lines_stay_on_their_line(name: str, length: int) -> None:
    document = long_kit(length, "keynote" if name == "tally-card" else "workshop").document(name)
    look = document.look
    role = look.styles["running"]
    lines = document.tree.findall(".//header/p/span[@class='left']")
    assert lines
    for line in lines:
        wide = text_width(str(line.text or ""), look.families[role.family])
        assert wide * role.size / POINTS_IN_MM <= look.running_width("plain", "header")


@given(TEXT, st.integers(2, 300))
def test_what_is_shortened_keeps_its_two_ends_and_its_limit(words: str, most: int) -> None:
    line = " ".join(words.split())
    said = without_middle(words, most)
    assert len(said.encode("utf-16-le")) <= 2 * most
    assert said == line or any(
        line.startswith(said[:cut]) and line.endswith(said[cut + 1 :])
        for cut, sign in enumerate(said)
        if sign == "…"
    )


@given(TEXT, st.integers(0, 40))
def test_a_beginning_never_ends_inside_a_letter(words: str, most: int) -> None:
    said = beginning(words, most)
    assert words.startswith(said)
    assert len(said.encode("utf-16-le")) <= 2 * most
