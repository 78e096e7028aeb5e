"""A small exercise in Arabic: pages, Word files and slides are read from the right."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pikepdf
import pptx
import pytest
from docx.oxml.ns import qn
from lxml import html

from facilitator.compose.charts import draw
from facilitator.formats.docx.writer import write as write_word
from facilitator.formats.pptx.writer import write as write_slides
from tests.formats.pdf.reading import faults
from tests.languages.kits import DOCUMENTS, collected, foreign_words, small


@pytest.mark.parametrize(("edition", "name"), DOCUMENTS)
def test_no_word_of_another_language_stands_on_a_page(edition: str, name: str) -> None:
    assert not foreign_words(small("ar", edition).document(name))


def test_a_page_is_mirrored() -> None:
    places = [place for page in small("ar").record().pages for place in page.places]
    row = [place.rect.left for place in places if place.blank == "rate_time_1_now"]
    assert len(row) == 6
    assert row == sorted(row, reverse=True), "1 at the right"


def test_words_are_read_in_the_order_in_which_they_were_written() -> None:
    """But for ligatures: programs turn their letters round once too often."""
    text = small("ar").read("handout").whole_text()
    for words in ("العاجل والمهم", "هناك من ينتظره", "من 9:00"):
        assert words in text


def test_the_file_says_its_language_and_side_and_passes_the_checks() -> None:
    data = small("ar").pdf("worksheet")
    with pikepdf.open(BytesIO(data)) as pdf:
        assert pdf.Root.Lang == "ar"
        assert pdf.Root.ViewerPreferences.Direction == "/R2L"
        fields: Any = pdf.Root.AcroForm.Fields
        lines = [field for field in fields if field.get("/FT") == "/Tx" and "/MaxLen" not in field]
        assert {int(field.get("/Q", 0)) for field in lines} == {2}
    assert not faults(data)


def test_word_has_paragraphs_tables_and_margins_from_the_right() -> None:
    file = docx.Document(BytesIO(write_word(small("ar").job("handout"))))
    normal: Any = file.styles["Normal"].element
    assert normal.pPr.find(qn("w:bidi")) is not None
    tables = list(file.element.body.iter(qn("w:tblPr")))
    assert tables
    assert all(table.find(qn("w:bidiVisual")) is not None for table in tables)
    section = file.sections[0]
    assert section.right_margin
    assert section.left_margin
    assert section.right_margin > section.left_margin, "bound at the right"
    others = [run.text for p in file.paragraphs for run in p.runs if not run.font.rtl]
    assert not any("\u0600" <= letter <= "\u06ff" for letter in "".join(others))


def test_slides_stand_on_the_other_side() -> None:
    made = small("ar", "keynote")
    ours, mirrored = made.composer.look.slides, made.document("slides").look.slides
    first = ours.layouts["contrast"].places["first"].box
    assert mirrored.layouts["contrast"].places["first"].box == first.mirrored(ours.width)
    deck = pptx.Presentation(BytesIO(write_slides(made.job("slides"))))
    layout: Any = deck.slides[1].slide_layout._element
    levels = layout.findall(f".//{qn('a:lvl1pPr')}")
    assert ("1", "r") in {(level.get("rtl"), level.get("algn")) for level in levels}


CHART = """
<figure class="chart" data-chart="leading_bars" data-alt="x"><table>
<thead><tr><th></th><th>الآن</th></tr></thead>
<tbody><tr><th>الوقت</th><td>71%</td></tr></tbody></table></figure>"""


def test_charts_join_their_letters_and_begin_at_the_right() -> None:
    """WeasyPrint sets words of an SVG letter by letter, from the left."""
    drawing = draw(html.fromstring(CHART), small("ar").document("handout").look)
    assert "الوقت" not in drawing
    assert "translate(" in drawing
    assert "71%" in drawing


def test_what_is_filled_in_comes_back(tmp_path: Path) -> None:
    given = {"sort_s1": "urgent", "rate_time_1_now": "2", "rate_time_1_hoped": "5"}
    given |= {"contrast_time_urgent": "موعد غدًا: 12%، «أكيد»"}
    assert collected(tmp_path, "ar", given) == {"AB2C": given, "XY3Z": given}
