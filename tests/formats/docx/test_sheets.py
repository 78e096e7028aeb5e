"""Sheets as sections: paper, margins, running lines, what is kept together, where links lead."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml.ns import qn
from lxml.etree import _Element

from tests.formats.docx.conftest import value

Write = Callable[..., WordDocument]


def test_each_sheet_is_a_section(word: WordDocument) -> None:
    kinds = [(s.orientation, s.start_type) for s in word.sections]
    upright, page = WD_ORIENT.PORTRAIT, WD_SECTION.NEW_PAGE
    assert kinds == [
        (upright, page),
        (upright, WD_SECTION.ODD_PAGE),
        (upright, page),
        (WD_ORIENT.LANDSCAPE, page),
        (upright, page),
    ]


@pytest.mark.parametrize(("paper", "size"), [("letter", (215.9, 279.4)), ("a4", (210, 297))])
def test_paper_and_margins_are_those_of_the_look(
    write: Write, paper: str, size: tuple[float, float]
) -> None:
    section = write("<p>x</p>", paper=paper).sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (section.page_width.mm, section.page_height.mm) == pytest.approx(size, abs=0.05)
    assert section.left_margin is not None
    assert section.right_margin is not None
    assert (section.left_margin.mm, section.right_margin.mm) == pytest.approx((25, 20), abs=0.05)


def test_margins_are_mirrored(word: WordDocument) -> None:
    assert word.settings.element.find(qn("w:mirrorMargins")) is not None


def test_pages_are_counted_in_the_foot(word: WordDocument) -> None:
    footer = word.sections[0].footer
    fields = [f.get(qn("w:instr"), "").strip() for f in footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert footer.paragraphs[0].text.startswith("PVE-WS · v1.0\tPage ")


def test_running_lines_go_on_until_the_next(word: WordDocument) -> None:
    assert not word.sections[0].header.is_linked_to_previous
    heads = [" ".join(p.text for p in s.header.paragraphs) for s in word.sections]
    assert [head.split("\t")[0] for head in heads] == [
        "Performance management is not execution management",
        "Performance management is not execution management",
        "Performance management is not execution management",
        "Team tally",
        "",
    ]


def test_a_sheet_of_the_same_kind_links_to_the_one_before(write: Write) -> None:
    written = write(
        '<header class="running"><p class="running">a</p></header><p>x</p></section>'
        '<section class="sheet"><p>y</p>'
    )
    assert written.sections[1].header.is_linked_to_previous


def test_the_right_end_of_running_lines_is_the_edge_of_the_text(word: WordDocument) -> None:
    for section in word.sections[:4]:
        style = section.footer.paragraphs[0].style
        assert style is not None
        tab = style.element.find(f".//{qn('w:tab')}")
        assert section.page_width
        assert section.left_margin
        assert section.right_margin
        width = section.page_width - section.left_margin - section.right_margin
        assert int(tab.get(qn("w:pos"))) == pytest.approx(
            width.twips if hasattr(width, "twips") else width / 635, abs=2
        )


def test_a_new_page_is_asked_for_by_its_heading(word: WordDocument) -> None:
    heads = [p for p in word.paragraphs if p.paragraph_format.page_break_before]
    assert [p.text for p in heads] == ["3 How execution runs here"]


def test_what_belongs_together_stays_together(word: WordDocument) -> None:
    texts = [p.text for p in word.paragraphs]
    start = texts.index("Where are we now, and where did we hope to be?")
    kept = word.paragraphs[start : start + 7]
    assert all(p.paragraph_format.keep_with_next for p in kept[:-1])
    assert not kept[-1].paragraph_format.keep_with_next


def test_links_lead_to_bookmarks(body: _Element) -> None:
    names = {b.get(qn("w:name")) for b in body.iter(qn("w:bookmarkStart"))}
    inner = [a for link in body.iter(qn("w:hyperlink")) if (a := link.get(qn("w:anchor")))]
    assert inner == ["activity_reflect"]
    assert set(inner) <= names
    assert {"part_a", "part_b", "activity_sort"} <= names


def test_links_elsewhere_are_kept(word: WordDocument) -> None:
    assert "https://example.org/" in {
        r.target_ref for r in word.part.rels.values() if r.is_external
    }


def test_numbered_lists_start_afresh(word: WordDocument) -> None:
    numbers = {
        p.text: value(p._p, "w:numId")
        for p in word.paragraphs
        if p.style and p.style.name == "List Number"
    }
    assert numbers["What happened?"] == numbers["So what?"]
    assert numbers["What happened?"] != numbers["Name one owner."]
    numbering = word.part.numbering_part.element
    starts = {
        n.get(qn("w:numId")): o.get(qn("w:val"))
        for n in numbering.iter(qn("w:num"))
        for o in n.iter(qn("w:startOverride"))
    }
    assert starts[numbers["Name one owner."]] == "3"


def test_bullets_come_with_their_style(word: WordDocument) -> None:
    bullet = next(p for p in word.paragraphs if p.text.startswith("Silent individual"))
    assert bullet.style is not None
    assert bullet.style.name == "List Bullet"
    assert bullet.style.element.find(f".//{qn('w:numId')}").get(qn("w:val")) == "1"


def test_a_chart_is_a_picture_with_words_for_it(word: WordDocument) -> None:
    picture = word.element.find(f".//{qn('wp:docPr')}")
    assert picture.get("descr", "").startswith("Most organizations review people once a year")
    assert len(word.inline_shapes) == 1
    assert word.inline_shapes[0].width.mm == pytest.approx(170.9, abs=0.1)
    texts = [p.text for p in word.paragraphs]
    assert "In all three surveys, most organizations review people once a year" in texts
    assert "71%" not in "".join(str(t) for t in word.element.itertext())


def test_a_sheet_that_ends_in_a_table_ends_small(write: Write) -> None:
    written = write('<table class="cards"><tbody><tr><td class="card">a</td></tr></tbody></table>')
    last = written.paragraphs[-1]
    assert last.style is not None
    assert last.style.name == "End"
