"""Lines that are looked up are the lines that WeasyPrint would break."""

import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

from facilitator.compose.engine import LINE_PROPERTIES, keep_broken_lines
from facilitator.system.requirements import import_weasyprint

WORDS = "Who owns the goal, and who hears of it first when it slips again? "


@pytest.fixture(scope="module")
def split() -> Callable[..., Any]:
    """What WeasyPrint breaks lines with, and what does it in its place."""
    import_weasyprint()
    from weasyprint.layout import inline, preferred
    from weasyprint.text import line_break

    keep_broken_lines()
    assert inline.split_first_line is line_break.split_first_line is preferred.split_first_line
    broken: Callable[..., Any] = line_break.split_first_line
    return broken


def style(sheet: str = "") -> tuple[Any, Any]:
    page = import_weasyprint().HTML(string=f"<style>p {{ {sheet} }}</style><p>{WORDS}</p>")
    document = page.render()
    (body,) = document.pages[0]._page_box.children[0].children
    (paragraph,) = body.children
    return paragraph.style, document


def test_a_line_is_broken_once_for_equal_styles_and_rooms(split: Callable[..., Any]) -> None:
    first, document = style()
    second = first.copy()
    lines = vars(first.font_config)["broken_lines"]
    one, *measured = split(WORDS, first, document, 120.0, 0)
    known = len(lines)
    other, *again = split(WORDS, second, document, 120.0, 0)
    assert len(lines) == known
    assert measured == again
    assert one is not other


def test_another_width_or_place_in_the_line_is_another_line(split: Callable[..., Any]) -> None:
    usual, document = style()
    wide, narrow = (split(WORDS, usual, document, room, 0) for room in (300.0, 60.0))
    assert wide[1] > narrow[1]
    long = "Unterbrechungsfreiheitsgebot"
    own, _ = style("overflow-wrap: break-word")
    starts, goes_on = (
        split(long, own, document, 40.0, 0, is_line_start=at_start) for at_start in (True, False)
    )
    assert starts[1] < goes_on[1]


def test_endless_texts_are_not_kept(split: Callable[..., Any]) -> None:
    usual, document = style()
    lines = vars(usual.font_config)["broken_lines"]
    known = len(lines)
    split(WORDS * 50, usual, document, 120.0, 0)
    assert len(lines) == known


def test_all_that_weasyprint_breaks_lines_by_tells_styles_apart() -> None:
    """A new version that looks at another property would get lines of another style."""
    import_weasyprint()
    from weasyprint.text import fonts, line_break

    sources = inspect.getsource(line_break) + inspect.getsource(fonts.get_font_description)
    asked = set(re.findall(r"style\['([a-z_]+)'\]", sources))
    assert asked - set(LINE_PROPERTIES) == {"line_height"}  # which a strut alone looks at
