"""What PDF and Word share stands in the look alone: a change there reaches both."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.compose.stylesheet import stylesheet
from facilitator.formats.docx.xml import mm_twips, twips
from tests.formats.docx.conftest import ROOT, inside, look_of, value

Write = Callable[..., WordDocument]

PRINT = (ROOT / "templates" / "style" / "print.css").read_text("utf-8")
GRID = (
    '<table class="grid"><thead><tr><th class="gap"></th><th colspan="2">Now</th></tr>'
    '<tr><th class="gap"></th><th>1</th><th>2</th></tr></thead>'
    '<tbody><tr class="area"><th colspan="3">Focus</th></tr>'
    '<tr><td>a</td><td class="tick"><input type="radio" name="a" value="1"></td><td>b</td></tr>'
    "</tbody></table>"
)
HAND_IN = (
    '</section><section class="sheet hand-in">'
    '<header class="running"><p class="running"><span>a</span><span class="right">b</span></p>'
    '</header><footer class="running"><p class="running">c<span class="right">d</span></p></footer>'
    "<p>x</p>"
)


def css(look: Look) -> str:
    return stylesheet(look, (), PRINT)


def sides(element: _Element) -> dict[str, int]:
    return {str(e.tag).split("}")[1]: int(e.get(qn("w:w"), "")) for e in element}


@pytest.mark.parametrize(
    "name", ["rows", "grid", "tally", "form", "lines", "cards", "plain", "other"]
)
def test_the_room_in_cells_is_that_of_the_look(word: WordDocument, look: Look, name: str) -> None:
    kind = look.tables[name]
    margins = inside(word.styles[kind.style].element, "w:tblCellMar")
    names = ("top", "right", "bottom", "left")
    assert sides(margins) == dict(zip(names, map(mm_twips, kind.cell), strict=True))
    table = "" if name == "other" else f"table.{name} "
    top, end, bottom, start = kind.cell
    written = f"padding: {top}mm 0 {bottom}mm; padding-inline: {start}mm {end}mm"
    assert f"{table}th, {table}td {{ {written} }}" in css(look)


def test_print_css_says_no_padding_that_word_has_too() -> None:
    told = re.findall(r"([^{}]+)\{([^{}]*padding[^{}]*)\}", PRINT)
    numbers = [(s.strip(), b) for s, b in told if re.search(r"padding[^;]*\d(?:\.\d+)?(mm|pt)", b)]
    # A tent is never made as a Word file.
    in_word = [selector for selector, _ in numbers if not selector.endswith("div.half")]
    assert in_word == ["table.grid thead th"]


def test_rows_of_areas_have_the_room_of_the_look(write: Write, look: Look) -> None:
    area = write(GRID).tables[0].rows[2]._tr.tc_lst[0]
    above, below = mm_twips(look.area_row.above), mm_twips(look.area_row.below)
    assert sides(inside(area, "w:tcMar")) == {"top": above, "left": 0, "bottom": below}


def test_only_the_last_row_of_a_head_has_a_strong_rule(write: Write) -> None:
    group, head = write(GRID).tables[0].rows[:2]
    assert group._tr.tc_lst[1].find(f".//{qn('w:tcBorders')}") is None
    assert value(head._tr.tc_lst[1], "w:tcBorders/w:bottom", "w:sz") == "10"


def test_a_cell_of_the_head_that_reaches_down_has_the_strong_rule_too(write: Write) -> None:
    head = '<thead><tr><th rowspan="2">a</th><th>b</th></tr><tr><th>c</th></tr></thead>'
    table = write(f'<table class="grid">{head}<tbody></tbody></table>').tables[0]
    rules = [value(c, "w:tcBorders/w:bottom", "w:sz") for c in table.rows[1]._tr.tc_lst]
    assert rules == ["10", "10"]


def test_running_lines_keep_clear_of_the_sheets_code(write: Write, look: Look) -> None:
    section = write(HAND_IN).sections[-1]
    ends = []
    for part in (section.header, section.footer):
        style = part.paragraphs[0].style
        assert style is not None
        ends.append(int(value(style.element, "w:tab", "w:pos")))
    width, room = look.text_width("hand-in"), look.marks.code + 2 * look.marks.quiet
    assert ends == [mm_twips(width - room), mm_twips(width)]
    assert f"--code-room: {room}mm" in css(look)


def test_lines_are_as_long_in_word_as_in_the_pdf(word: WordDocument, look: Look) -> None:
    def right(name: str) -> int:
        own = word.styles[look.styles[name].style].element.find(f".//{qn('w:ind')}")
        normal = word.styles["Normal"].element.find(f".//{qn('w:ind')}")
        return int((normal if own is None else own).get(qn("w:right")))

    full, told = look.text_width(), css(look)
    for name, longest in (("title", full), ("lede", 132), ("note", 140), ("instruction", full)):
        assert right(name) == mm_twips(full - longest), name
    assert ":root { --measure: 140.0mm; --measure-at-bar: none }" in told
    wide = "section.landscape, section.helper, section.tent, section.canvas {"
    wide += " --measure: 200.0mm; --measure-at-bar: 200.0mm }"
    assert wide in told


def test_below_a_cover_the_room_is_the_same_for_all(write: Write, look: Look) -> None:
    cover = '<div class="cover"><h1>a</h1></div>'
    after = twips(look.spaces.after_cover)
    heading = write(f"{cover}<h2>b</h2>").paragraphs[1]
    assert value(heading._p, "w:spacing", "w:before") == str(after)
    line = write(f'{cover}<p class="instruction">b</p>').paragraphs[1]
    assert line.style is not None
    assert line.style.name == "Instruction after cover"
    assert value(line.style.element, "w:spacing", "w:before") == str(after)


def test_tints_of_neighbours_are_not_quite_the_same(write: Write, look: Look) -> None:
    """Or LibreOffice would tint the space between them."""
    said = write('<p class="say">a</p><p class="say">b</p><p class="say">c</p>').paragraphs
    fills = [int(value(p.style.element, "w:shd", "w:fill"), 16) for p in said if p.style]
    tint = int(look.colour(str(look.styles["say"].fill)).removeprefix("#"), 16)
    assert [abs(fill - tint) for fill in fills] == [0, 1, 0]


@pytest.mark.parametrize("name", ["say", "do", "ask", "if", "instruction", "list"])
def test_what_is_never_torn_in_the_pdf_is_not_in_word(
    word: WordDocument, look: Look, name: str
) -> None:
    role = look.styles[name]
    assert word.styles[role.style].element.find(f".//{qn('w:keepLines')}") is not None
    rules = next(rule for rule in css(look).split("\n") if rule.startswith(f"{role.selector} {{"))
    assert "break-inside: avoid" in rules


def test_large_type_is_in_half_points() -> None:
    sizes = [role.size for role in look_of(is_large=True).styles.values()]
    assert all(size * 2 == round(size * 2) for size in sizes)
    assert min(sizes) == 18
