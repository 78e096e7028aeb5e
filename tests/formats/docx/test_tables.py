"""Tables: fixed columns, whole rows, heads that repeat, rules that lie flat."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table

from tests.formats.docx.conftest import inside, value

Write = Callable[..., WordDocument]


def named(word: WordDocument, style: str) -> list[Table]:
    return [t for t in word.tables if t.style and t.style.name == style]


def test_each_kind_of_table_has_its_style(word: WordDocument) -> None:
    styles = [t.style.name for t in word.tables if t.style]
    assert styles == ["Rows", "Grid", "Grid", "Form", "Tally", "Cards"]


def test_heads_repeat_and_rows_stay_whole(word: WordDocument) -> None:
    for table in word.tables:
        rows = table._tbl.tr_lst
        assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)
    heads = [
        r.find(f".//{qn('w:tblHeader')}") is not None for r in named(word, "Grid")[1]._tbl.tr_lst
    ]
    assert heads[:3] == [True, True, False]
    assert not any(heads[2:])


def test_columns_fill_the_text_exactly(word: WordDocument) -> None:
    rows = named(word, "Rows")[0]
    widths = [int(str(c.get(qn("w:w")))) for c in rows._tbl.tblGrid]
    assert sum(widths) == round(170.9 * 72 / 25.4 * 20)
    for table in word.tables:
        grid = [int(str(c.get(qn("w:w")))) for c in table._tbl.tblGrid]
        for row in table._tbl.tr_lst:
            cells = [int(value(c, "w:tcW", "w:w")) for c in row.tc_lst]
            assert sum(cells) == sum(grid)


def test_an_area_stays_with_its_first_row(word: WordDocument) -> None:
    area = next(r for r in named(word, "Grid")[1].rows if r.cells[0].text == "Focus")
    assert all(p.paragraph_format.keep_with_next for p in area.cells[0].paragraphs)
    bottom = area._tr.find(f".//{qn('w:tcBorders')}/{qn('w:bottom')}")
    assert (bottom.get(qn("w:sz")), bottom.get(qn("w:color"))) == ("10", "000000")


def test_there_are_no_upright_rules_but_in_a_tally(word: WordDocument) -> None:
    for name in ("Rows", "Grid", "Form", "Plain"):
        borders = word.styles[name].element.find(f".//{qn('w:tblBorders')}")
        sides = {b.tag.split("}")[1] for b in borders}
        assert not sides & {"left", "right", "insideV"}


def test_the_second_concept_is_tinted(word: WordDocument) -> None:
    cell = named(word, "Rows")[0].rows[1].cells[2]
    assert value(cell._tc, "w:shd", "w:fill") == "E6F0F1"


def test_gaps_have_no_rules(word: WordDocument) -> None:
    row = named(word, "Grid")[1]._tbl.tr_lst[3]
    gap = inside(row.tc_lst[7], "w:tcBorders")
    assert [b.get(qn("w:val")) for b in gap] == ["nil", "nil"]


def test_circles_stand_in_the_middle_with_room_around(word: WordDocument) -> None:
    row = named(word, "Grid")[1].rows[3]
    cell = row.cells[1]
    assert cell.vertical_alignment is not None
    assert cell.paragraphs[0].style is not None
    assert cell.paragraphs[0].style.name == "Table text centred tick"
    assert row.height is not None
    assert row.height.mm == pytest.approx(9, abs=0.05)


def test_row_heights_are_least_heights_and_exact_for_cards(word: WordDocument) -> None:
    heights = {
        name: {h.get(qn("w:hRule")) for h in named(word, name)[0]._tbl.iter(qn("w:trHeight"))}
        for name in ("Tally", "Cards")
    }
    assert heights == {"Tally": {"atLeast"}, "Cards": {"exact"}}


def test_a_caption_stands_above_and_in_the_properties(word: WordDocument) -> None:
    table = named(word, "Rows")[0]._tbl
    assert value(table, "w:tblCaption") == "The contrast in five rows"
    above = table.getprevious()
    assert above is not None
    assert value(above, "w:pStyle") == "Caption"


def test_cells_that_span_rows_and_columns(write: Write) -> None:
    table = write(
        '<table class="tally"><tbody><tr><th rowspan="2" colspan="2">a</th><td>b</td></tr>'
        "<tr><td>c</td></tr></tbody></table>"
    ).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["a", "a", "b"],
        ["a", "a", "c"],
    ]


def test_a_short_table_is_kept_whole(write: Write) -> None:
    rows = "<tr><td>a</td></tr>" * 3
    table = write(
        f'<div class="keep"><table class="plain"><tbody>{rows}</tbody></table></div>'
    ).tables[0]
    kept = [bool(r.cells[0].paragraphs[0].paragraph_format.keep_with_next) for r in table.rows]
    assert kept == [True, True, False]


def test_tables_that_follow_one_another_stay_two(write: Write) -> None:
    one = '<table class="plain"><tbody><tr><td>a</td></tr></tbody></table>'
    assert len(write(one + one).tables) == 2


def test_a_cell_to_write_in_has_the_rule_of_its_table_as_last_line(word: WordDocument) -> None:
    cell = named(word, "Form")[0].rows[2].cells[1]
    assert [p.style.name for p in cell.paragraphs if p.style] == [
        "Writing line",
        "Last writing line",
    ]


def test_a_kept_group_of_rows_is_never_torn(write: Write) -> None:
    row = "<tr><td>a</td></tr>"
    group = f'<tbody class="keep">{row * 3}</tbody><tbody>{row}</tbody><tbody></tbody>'
    table = write(f'<table class="rows">{group}</table>').tables[0]
    kept = [bool(r.cells[0].paragraphs[0].paragraph_format.keep_with_next) for r in table.rows]
    assert kept == [True, True, False, False]


def test_a_short_row_leaves_its_last_columns_empty(write: Write) -> None:
    rows = "<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>"
    table = write(f'<table class="plain"><tbody>{rows}</tbody></table>').tables[0]
    assert value(table._tbl.tr_lst[1], "w:gridAfter") == "1"
