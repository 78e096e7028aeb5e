"""Blanks in Word: named, bookmarked, apart from one another, and empty to look at."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import html
from lxml.etree import _Element

from facilitator.formats.docx.context import bookmark_name
from facilitator.formats.docx.controls import LONGEST_TITLE
from tests.formats.docx.conftest import SAMPLE, value, words

Write = Callable[..., WordDocument]


def controls(root: _Element) -> dict[str, _Element]:
    return {
        tag.get(qn("w:val"), ""): sdt
        for sdt in root.iter(qn("w:sdt"))
        for tag in sdt.iter(qn("w:tag"))
    }


def names_in_sample() -> set[str]:
    tree = html.document_fromstring(SAMPLE.read_text("utf-8"))
    ticks = {f"{e.get('name')}_{e.get('value')}" for e in tree.iter("input") if e.get("value")}
    return ticks | {
        str(e.get("name")) for e in tree.iter("input", "textarea", "select") if not e.get("value")
    }


def test_every_blank_is_a_control_of_its_name(body: _Element) -> None:
    assert set(controls(body)) == names_in_sample()


def test_every_control_stands_in_a_bookmark_of_its_name(body: _Element) -> None:
    for name, sdt in controls(body).items():
        before, after = sdt.getprevious(), sdt.getnext()
        assert before is not None
        assert after is not None
        assert before.get(qn("w:name")) == name
        assert before.get(qn("w:id")) == after.get(qn("w:id"))


def test_numbers_and_names_are_used_once(body: _Element) -> None:
    starts = list(body.iter(qn("w:bookmarkStart")))
    assert len({s.get(qn("w:name")) for s in starts}) == len(starts)
    numbers = [s.get(qn("w:id")) for s in starts] + [
        i.get(qn("w:val")) for i in body.iter(qn("w:id"))
    ]
    assert len(set(numbers)) == len(numbers)
    assert all(len(s.get(qn("w:name"), "")) <= 40 for s in starts)


def test_two_controls_never_touch(body: _Element) -> None:
    for paragraph in body.iter(qn("w:p")):
        after_control = False
        for child in paragraph:
            if child.tag == qn("w:sdt"):
                assert not after_control
                after_control = True
            elif child.tag == qn("w:r"):
                after_control = False


def test_a_circle_is_a_tick_box_that_shows_circles(body: _Element) -> None:
    sdt = controls(body)["sort_s1_both"]
    checkbox = sdt.find(f".//{qn('w14:checkbox')}")
    assert checkbox is not None
    assert [child.get(qn("w14:val")) for child in checkbox] == ["0", "25CF", "25CB"]
    assert words(sdt) == "○"


def test_a_square_shows_boxes(body: _Element) -> None:
    sdt = controls(body)["commit_own1_agreed_yes"]
    states = sdt.find(f".//{qn('w14:checkbox')}")
    assert states is not None
    assert [child.get(qn("w14:val")) for child in states] == ["0", "2611", "2610"]
    assert words(sdt) == "☐"


def test_a_choice_from_a_list_offers_its_options(body: _Element) -> None:
    found = controls(body)["commit_own1_area"].findall(f".//{qn('w:listItem')}")
    assert [(i.get(qn("w:value")), i.get(qn("w:displayText"))) for i in found] == [
        ("ownership", "Ownership"),
        ("focus", "Focus"),
    ]


def test_room_for_words_is_rich_text_which_every_program_gives_back(body: _Element) -> None:
    for name in ("reflect_q1", "commit_own1_owner", "commit_own1_initiative"):
        assert controls(body)[name].find(f".//{qn('w:text')}") is None


def test_empty_controls_show_nothing_but_space(body: _Element) -> None:
    for name in ("reflect_q1", "commit_own1_owner", "commit_own1_area", "commit_own1_initiative"):
        sdt = controls(body)[name]
        assert words(sdt).strip() == ""
        assert sdt.find(f".//{qn('w:showingPlcHdr')}") is not None


def test_a_line_to_write_on_is_as_wide_as_asked(write: Write) -> None:
    narrow, wide = (
        write(f'<p>Date <input type="text" name="d" title="Date" style="width:{mm}mm"></p>')
        for mm in (20, 60)
    )
    lengths = [len(words(controls(d.element)["d"])) for d in (narrow, wide)]
    assert lengths[1] == pytest.approx(3 * lengths[0], abs=2)


@pytest.mark.parametrize(("rows", "height", "ruled"), [(5, 40, 5), (1, 8, 1)])
def test_a_textarea_has_its_writing_lines(write: Write, rows: int, height: int, ruled: int) -> None:
    written = write(
        f'<textarea name="a" title="A" rows="{rows}" style="height:{height}mm"></textarea>'
    )
    assert [p.style.name for p in written.paragraphs if p.style] == ["Writing line"] * ruled


def test_titles_are_shortened_in_the_middle(write: Write) -> None:
    title = "Each strategic initiative has one named senior owner, in writing and in person. Now: 1"
    written = write(f'<p><input name="a" title="{title}"></p>')
    short = value(written.element, "w:sdtPr/w:alias")
    assert len(short) <= LONGEST_TITLE
    assert short.startswith("Each strategic")
    assert short.endswith("Now: 1")


def test_bookmarks_are_short_and_stay_apart() -> None:
    long = [bookmark_name(f"a-very-long-identifier-that-word-would-cut-{i}") for i in range(3)]
    assert all(len(name) <= 40 for name in long)
    assert len(set(long)) == 3
    assert bookmark_name("2nd") == "to_2nd"
