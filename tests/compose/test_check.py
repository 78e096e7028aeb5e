"""A document that some format would have to guess at is refused, and every reason told."""

from __future__ import annotations

import pytest

from facilitator.compose.vocabulary import ATTRIBUTES, BLOCKS, INLINE, STYLES
from tests.compose.conftest import Composed, Said

PAGE = '<html lang="en"><head><title>T</title></head><body>{}</body></html>'


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<address>Quoted words</address>", "<address> is not an element"),
        ("<img src='x.png' alt='x'>", 'A picture may not come from "x.png".'),
        ("<img src='/etc/passwd' alt='x'>", "A picture may not come from"),
        ("<script>Quoted words</script>", "<script> is not an element"),
        ('<p class="leed">Quoted words</p>', '<p> has no class "leed". Did you mean "lede"?'),
        ('<p onclick="x()">Quoted words</p>', '<p> has no attribute "onclick".'),
        ('<table width="9"><tr><td>Quoted words</td></tr></table>', 'no attribute "width".'),
        ('<p style="color:red">Quoted words</p>', "<p> has no attribute"),
        (
            '<input type="text" name="x" title="t" style="width:9mm; color: red">',
            'may not be styled with "color: red"',
        ),
        ('<a href="javascript:alert(1)">Quoted words</a>', "may not lead to"),
        (
            '<figure class="chart" data-chart="grouped_bar" data-alt="x"></figure>',
            'Did you mean "grouped_bars"?',
        ),
    ],
)
def test_what_the_vocabulary_lacks_is_told_with_document_and_element(
    said: Said, html: str, told: str
) -> None:
    """Where: the document, the element and the words near it. What: by name."""
    (fault,) = [line for line in said(html) if told in line]
    assert fault.startswith("handout, <")
    assert "Quoted words" in fault or "Quoted" not in html


def test_all_faults_are_told_at_once_and_each_once(said: Said) -> None:
    found = said('<p class="no">a</p><p class="no">a</p><blink>b</blink><p class="nay">c</p>')
    assert len(found) == len(set(found)) == 3


def test_what_stands_outside_a_sheet_is_told(said: Said) -> None:
    (fault,) = said("<p>in</p>", around="<div class='keep'>left out</div>")
    assert fault.startswith('handout, near "left out": <div> stands outside a sheet.')


def test_a_section_that_is_no_sheet_stands_outside(said: Said) -> None:
    assert any("outside a sheet" in line for line in said("a", around="<section>b</section>"))


def test_a_comment_is_no_fault(composed: Composed) -> None:
    """Who writes templates may leave a note anywhere."""
    html = '<!-- a --><section class="sheet"><!-- b --><p>c<!-- d --></p></section><!-- e -->'
    document = composed(("documents/handout.html", PAGE.format(html)))
    assert document.tree.findtext(".//p") == "c"


def test_a_blank_that_nobody_knows_is_told_with_the_nearest(said: Said) -> None:
    found = said('<input type="radio" name="sort_s11" value="both">', document="worksheet")
    assert any(
        'The blank "sort_s11" is none' in f and 'Did you mean "sort_s1"?' in f for f in found
    )


def test_a_blank_that_is_not_placed_is_told_with_its_question(said: Said, kit: object) -> None:
    """Nobody finds out in the room that a question was left out."""
    found = said("<p>nothing to fill in</p>", document="worksheet")
    assert any(
        line.startswith('worksheet: The blank "reflect_q1" is not placed.')
        and "Which important work have you put off" in line
        for line in found
    )


@pytest.mark.parametrize(
    "words",
    [
        "Zoë Żółć ěščř ğış Đặng Ωμέγα Жук",
        "בין מילים",
        "业绩管理不是执行管理",
        "実行管理は別の仕事です",
        "실행 관리",
        "“quotes” \u2013 dashes — … · \u00d7 ÷ ≤ ≥ \u2212 √ → ▸ ● ○ □ ■ ◆ ▲ ✓ ½ €",
        "soft\u00adhyphen non\u00a0break thin\u2009space joiner\u200dhere\u200f",
    ],
)
def test_words_of_many_scripts_are_covered(composed: Composed, words: str) -> None:
    """Greek, Cyrillic, Hebrew inside a line, Chinese, Japanese, Korean, and signs."""
    html = f'<section class="sheet"><p>Before {words} after</p></section>'
    document = composed(("documents/handout.html", PAGE.format(html)))
    assert words in "".join(map(str, document.tree.itertext()))


def test_every_element_has_its_tables() -> None:
    """Attributes and styles are stated for elements that exist, and styles need the attribute."""
    known = {**BLOCKS, **INLINE}
    assert set(ATTRIBUTES) - {"*"} <= set(known)
    assert all("style" in ATTRIBUTES[element] for element in STYLES)
