"""Words that leave their place on the page are found, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from lxml import html

from facilitator.compose.look import Paper
from facilitator.formats.pdf.layout import PdfLayout, lay_out, overflows
from tests.formats.pdf.kits import Made, real

LEDE = "//p[@class='lede']"
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 2


def changed(made: Made, name: str, xpath: str, words: str, css: str = "") -> PdfLayout:
    """The layout of a document with other words in the first element found."""
    document = made.document(name)
    tree: Any = html.fromstring(html.tostring(document.tree))
    element = tree.xpath(xpath)[0]
    for child in list(element):
        element.remove(child)
    element.text = words
    return lay_out(replace(document, tree=tree, stylesheet=document.stylesheet + css))


@pytest.mark.parametrize(
    ("paper", "large"), [("letter", False), ("a4", False), ("a4", True)]
)  # large print has least room on the narrower sheet
def test_in_the_kit_that_ships_nothing_runs_out(paper: Paper, large: bool) -> None:
    kit = real(paper, large=large)
    for name in kit.names():
        assert kit.overflows(name) == [], name


def test_words_that_leave_the_page_to_a_side_are_found_with_their_page(made: Made) -> None:
    (found,) = overflows(changed(made, "handout", LEDE, LONG, "p.lede { white-space: nowrap }"))
    assert (found.page, found.where) == (1, "the page")
    assert found.words == LONG[:59] + "…"


def test_a_long_word_is_broken_before_it_leaves_the_page(made: Made) -> None:
    assert overflows(changed(made, "handout", LEDE, LONG)) == []


def test_many_words_are_no_word_too_wide(made: Made) -> None:
    assert overflows(changed(made, "handout", LEDE, "many words " * 200)) == []


def test_a_running_line_that_reaches_into_the_text_is_found_on_its_pages(made: Made) -> None:
    xpath = "//*[contains(@class, 'running')]"
    assert made.document("handout").tree.xpath(xpath)
    layout = changed(made, "handout", xpath, "a running line of many words " * 40)
    found = overflows(layout)
    assert found
    assert all(one.where == "the running line" for one in found)
    assert any(one.words.startswith("a running line") for one in found)
