"""Word's styles carry the look: named for their role, complete, and hardly ever overruled."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from lxml.etree import _Element

from facilitator.compose.fonts import natural_leading
from facilitator.compose.look import Look

Write = Callable[..., WordDocument]

# Places, not looks: these can stand on a paragraph without a style that says them.
_ALLOWED = {"pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "sectPr", "spacing"}


def test_every_role_of_the_look_is_a_style(word: WordDocument, look: Look) -> None:
    for role in look.styles.values():
        style = word.styles[role.style]
        assert style.name == role.style
    for inline in look.inline_styles.values():
        assert word.styles[inline.style].name == inline.style


def test_headings_are_words_own(word: WordDocument) -> None:
    assert [p.style.name for p in word.paragraphs if p.style and p.text.startswith("What the")] == [
        "Heading 2"
    ]
    title = next(p for p in word.paragraphs if p.style and p.style.name == "Title")
    assert title.text == "Performance management is not execution management"
    assert word.styles["Heading 1"].builtin


def test_a_style_says_what_the_look_says(word: WordDocument, look: Look) -> None:
    heading, role = word.styles["Heading 1"], look.styles["heading"]
    assert heading.font.size == Pt(role.size)
    assert heading.font.name == "Gentium Book Plus"
    assert heading.font.bold
    # A multiple, so that a larger heading does not overlap itself: ours at our size.
    natural = natural_leading(look.families["heading"])
    multiple = role.line / (role.size * natural)
    assert heading.paragraph_format.line_spacing == pytest.approx(multiple, abs=0.005)
    assert heading.paragraph_format.space_before == Pt(role.before)
    assert heading.paragraph_format.keep_with_next
    assert word.styles["Normal"].font.color.rgb == RGBColor.from_string("000000")


def test_lines_grow_with_the_letters_of_every_role(word: WordDocument, look: Look) -> None:
    for role in look.styles.values():
        spacing = word.styles[role.style].element.find(f".//{qn('w:spacing')}[@{qn('w:line')}]")
        assert spacing is None or spacing.get(qn("w:lineRule")) == "auto", role.style


def test_cues_hang_beside_a_bar(word: WordDocument, look: Look) -> None:
    say = word.styles["Say"].element
    ind, bar = say.find(f".//{qn('w:ind')}"), say.find(f".//{qn('w:left')}")
    assert int(ind.get(qn("w:hanging"))) == look.styles["say"].cue * 20
    role = look.styles["say"]
    assert bar.get(qn("w:color")) == look.colour(str(role.bar)).lstrip("#").upper()
    fill = say.find(f".//{qn('w:shd')}").get(qn("w:fill"))
    assert fill == look.colour(str(role.fill)).lstrip("#").upper()


@pytest.mark.parametrize(
    ("name", "sides"), [("Writing line", ["bottom", "between"]), ("Rule", ["bottom"])]
)
def test_a_line_to_write_on_is_ruled(word: WordDocument, name: str, sides: list[str]) -> None:
    borders = word.styles[name].element.find(f".//{qn('w:pBdr')}")
    assert [side.tag for side in borders] == [qn(f"w:{side}") for side in sides]


def test_paragraphs_are_formatted_by_style_alone(body: _Element) -> None:
    for properties in body.iter(qn("w:pPr")):
        assert {child.tag.split("}")[1] for child in properties} <= _ALLOWED


def test_only_headings_set_their_own_space(body: _Element) -> None:
    for spacing in body.iter(qn("w:spacing")):
        properties = spacing.getparent()
        assert properties is not None
        style = properties.find(qn("w:pStyle"))
        assert style is not None
        assert style.get(qn("w:val"), "").startswith(("Heading", "Title"))


def test_runs_are_formatted_by_style_but_for_what_word_would_undo(body: _Element) -> None:
    found = {
        child.tag.split("}")[1] for properties in body.iter(qn("w:rPr")) for child in properties
    }
    # Bold on bold is regular in Word; a font is named where the style's own lacks a character.
    assert found <= {"rStyle", "b", "bCs", "i", "iCs", "rFonts", "rtl", "lang", "position"}


def test_no_theme_font_is_left(parts: dict[str, bytes]) -> None:
    assert b"Theme=" not in parts["word/styles.xml"]
    assert b"Calibri" not in parts["word/theme/theme1.xml"].split(b"<a:fmtScheme")[0]


def test_bold_inside_bold_stays_bold(write: Write) -> None:
    run = write("<p class='prompt'>a <strong>b</strong></p>").paragraphs[0].runs[1]
    assert run.style.name == "Strong"
    assert run.bold


def test_an_outer_colour_is_kept_inside(write: Write) -> None:
    run = write('<p><span class="first">a <em>b</em></span></p>').paragraphs[0].runs[1]
    assert run.style.name == "Emphasis"
    assert run.bold
    assert str(run.font.color.rgb) == "8A5A12"


def test_hebrew_is_set_from_the_right_in_a_font_that_has_it(write: Write) -> None:
    runs = write('<p>A word, <span lang="he">שלום עולם</span>, here.</p>').paragraphs[0].runs
    hebrew = next(run for run in runs if "של" in run.text)
    assert hebrew.text == "שלום עולם"
    assert hebrew.font.rtl
    assert hebrew.font.name == "Open Sans"
    assert all(not run.font.rtl for run in runs if run is not hebrew)


def test_white_space_is_that_of_a_browser(write: Write) -> None:
    text = write("<p> a\n  <strong> b </strong>\n c<br> d&nbsp; </p>").paragraphs[0].text
    assert text == "a b c\nd\u00a0"


def test_large_print_is_large_and_upright(write: Write) -> None:
    written = write('<p>a <em>b</em></p><p class="question">q</p>', is_large=True)
    assert written.styles["Normal"].font.size == Pt(18)
    assert not written.styles["Question"].font.italic


@pytest.mark.parametrize("wrong", ["<address>x</address>", "<p><code>x</code></p>"])
def test_a_strange_element_is_named(write: Write, wrong: str) -> None:
    from facilitator.errors import FacilitatorError

    with pytest.raises(
        FacilitatorError, match=r"worksheet, near \"x\": Word has no rule for <(a|c)"
    ):
        write(wrong)
