"""The measures of answers on a scale: everything in its box, every part as long as it says."""

from __future__ import annotations

from itertools import pairwise

import pytest

from facilitator.charts import CHARTS
from facilitator.charts.bar_rows import BarRows, bar_rows, ink_shares, is_dark
from facilitator.charts.canvas import ChartArea
from facilitator.charts.paired import printed_score, row_style, slide_scale
from facilitator.charts.strips import most_people, people_counts
from facilitator.model.slides import ChartFigure, ChartRow, SlideBox
from facilitator.rules.text_fitting import TextFitter
from facilitator.text.locale import NOTHING
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import ROOT

STAGE = Workspace(ROOT).composer().look.slides
FILLER = TextFitter(STAGE, lambda words, _: 0.5 * len(words))
PLACE = STAGE.layouts["chart"].places["figure"]
AREA = ChartArea(PLACE.box, FILLER.chart_font(STAGE.types[PLACE.type]))


def pairs(count: int) -> ChartFigure:
    rows = tuple(ChartRow(label=f"Area {n}", cells=("2.0", "4.5", "1 to 5")) for n in range(count))
    return ChartFigure(kind="paired", alt="", heads=("Now", "Hoped for", "Scale"), rows=rows)


def strips(*rows: tuple[str, ...]) -> ChartFigure:
    made = tuple(ChartRow(label="Statement", cells=row) for row in rows)
    return ChartFigure(kind="strips", alt="", heads=("1", "2", "3", "?"), rows=made)


def measured(figure: ChartFigure, box: SlideBox = PLACE.box) -> BarRows:
    return bar_rows(figure, ChartArea(box, AREA.font), row_style(2))


@pytest.mark.parametrize("count", [1, 3, 5, 6, 12])
def test_pairs_stand_in_their_box_and_go_on_on_the_next_slide(count: int) -> None:
    pieces = CHARTS["paired"].split(pairs(count), AREA)
    assert sum(len(piece.rows) for piece in pieces) == count
    assert (len(pieces) == 1) == (count <= 5)
    for piece in pieces:
        shape = measured(piece)
        assert shape.top(len(piece.rows)) <= PLACE.box.height + 0.01
        assert 2 * shape.bar < shape.row
        assert shape.label + shape.longest < PLACE.box.width


def test_a_long_name_takes_lines_and_not_the_room_of_the_bars() -> None:
    rows = (ChartRow(label="A name " * 20, cells=("2.0", "4.5", "1 to 5")),)
    figure = pairs(1).model_copy(update={"rows": rows})
    shape = measured(figure, SlideBox(x=0, y=0, width=200, height=90))
    assert len(shape.names[0]) > 1
    assert shape.label <= 200 * 0.38


def test_the_scale_is_that_of_the_answers_or_the_most_people_in_a_row() -> None:
    assert slide_scale(pairs(2)) == (0.0, 5.0)  # or 4 would be three times as long as 2
    assert most_people(strips(("1", "2", "0", "1"), ("0", "3", "0", "0"))) == 4.0
    assert most_people(strips(("0", "0", "0", "0"))) == 1.0


def test_figures_are_read_as_they_are_printed() -> None:
    assert people_counts(("3", "", "0", NOTHING)) == (3, 0, 0, 0)
    assert [printed_score(text) for text in ("2.5", "2,5", NOTHING, "")] == [2.5, 2.5, None, None]


def test_the_higher_an_answer_the_darker_and_no_answer_is_white() -> None:
    found = ink_shares(("1", "2", "3", "4", "5", "?"))
    known = [one for one in found[:5] if one is not None]
    assert known == sorted(known)
    assert all(b - a > 0.15 for a, b in pairwise(known)), "apart on gray paper"
    assert found[5] is None
    assert [is_dark(one) for one in found] == [False, False, False, True, True, False]
