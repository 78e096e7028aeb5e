"""Text is text: Markdown marks it up, and nothing that it holds becomes markup of our own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from facilitator.compose.prose import inline, plain, prose
from facilitator.compose.vocabulary import BLOCKS, INLINE
from facilitator.errors import SourceError
from tests.compose.conftest import Composed, Said

AS_WRITTEN = [
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "AT&amp;T and R&D",
    "&#60;b&#62;",
    "&copy; 2024",
    "{{ 7*7 }}",
    "{% raw %}",
    "a < b > c",
    "<!-- hidden? -->",
    "`code` here",
    "![alt](picture.png)",
    "a_b_c and 5 * 3 * 2",
    "\"quoted\" and 'quoted'",
]


@pytest.mark.parametrize("text", AS_WRITTEN)
@pytest.mark.parametrize("filtered", [inline, prose])
def test_what_looks_like_markup_is_printed_as_it_is_written(filtered: object, text: str) -> None:
    """Raw HTML, entities and templates in a text come out as words."""
    assert callable(filtered)
    shown = html.fragment_fromstring(str(filtered(f"See {text} now")), create_parent="div")
    assert shown.text_content() == f"See {text} now"
    assert {e.tag for e in shown.iter()} <= {"div", "p"}


@pytest.mark.parametrize("text", AS_WRITTEN)
def test_a_label_says_the_text_without_marks(text: str) -> None:
    assert plain(f"**See** {text} *now*") == f"See {text} now"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*one* and **two**", "<em>one</em> and <strong>two</strong>"),
        ("[words](https://example.org/?a=1&b=2)", None),
    ],
)
def test_emphasis_and_links_are_marked_up(text: str, shown: str | None) -> None:
    if shown is not None:
        assert str(inline(text)) == shown
    else:
        (link,) = html.fragment_fromstring(str(inline(text)), create_parent="div")
        assert (link.get("href"), link.text) == ("https://example.org/?a=1&b=2", "words")


@pytest.mark.parametrize(
    "text",
    ["1. January", "12) Dozen", "- dash", "+ plus", "* star", "# of people", "> 5 people", "---"],
)
def test_a_line_of_text_never_becomes_a_block(text: str) -> None:
    """A statement may begin with a number, an option with a sign."""
    assert "<" not in str(inline(text))
    assert plain(text) == text


def test_prose_has_paragraphs_and_lists() -> None:
    found = html.fragment_fromstring(str(prose("One\n\n- a\n- b\n\n1. c")), create_parent="div")
    assert [e.tag for e in found.iter()] == ["div", "p", "ul", "li", "li", "ol", "li"]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:/" + "//etc/passwd", "JaVaScRiPt:x"]
)
def test_a_link_that_is_none_is_refused(said: Said, address: str) -> None:
    """Markdown may link to pages and people, not to programs and files."""
    link = str(inline(f"[words]({address})"))
    assert any("may not lead to" in line for line in said(f"<p>{link}</p>"))


def test_texts_of_an_exercise_run_nothing(composed: Composed, kit: object) -> None:
    """What an exercise says is never read as a template."""
    assert hasattr(kit, "exercise")
    title = "{{ 7*7 }} {% for x in y %} <b>&amp;"
    exercise = kit.exercise.model_copy(update={"title": title})
    changed = kit.model_copy(update={"exercise": exercise})  # type: ignore[attr-defined]
    document = composed(kit=changed)
    assert document.tree.findtext(".//h1") == title
    assert document.title.startswith(title)


@given(st.text(alphabet=st.sampled_from("ab 1.*_-+#>[]()!`<&;:/\\\"'{}%|~=\n"), max_size=30))
def test_any_text_stays_within_the_vocabulary(text: str) -> None:
    """No text makes an element that a writer does not know, but for two that are refused."""
    known = {*BLOCKS, *INLINE}
    line = html.fragment_fromstring(f"<div>{inline(text)}</div>")
    assert {e.tag for e in line.iter()} <= {"div", "p", "strong", "em", "a", "br"}
    block = html.fragment_fromstring(f"<div>{prose(text)}</div>")
    assert {e.tag for e in block.iter()} <= {*known, "h5", "h6"}


def test_a_text_that_is_given_up_on_changes_no_other() -> None:
    before = plain("1. One owner")
    with pytest.raises(SourceError):
        prose("\n".join(f"{'    ' * depth}- x" for depth in range(400)))
    assert plain("1. One owner") == before == "1. One owner"


def test_a_table_whose_words_would_be_cut_is_a_list_for_each_row() -> None:
    heads = "| What | Responsibility | Measurement^[As *counted*.] |\n|---|---|---|"
    table = f"Before.\n\n{heads}\n| Plan | Leaders | Quarterly |\n\nAfter."
    assert "<table" in prose(table)
    narrow = prose(table, line=30)
    assert "<table" not in narrow
    assert "<li><strong>Responsibility</strong>\N{EN SPACE}Leaders</li>" in narrow
    assert narrow.index("Before.") < narrow.index("<strong>Plan</strong>") < narrow.index("After.")
    assert narrow.count('<span class="footnote">') == 1
