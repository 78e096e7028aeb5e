"""The measures of answers on a scale: everything in its box, every part as long as it says."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from facilitator.charts import CHARTS
from facilitator.charts.bar_rows import ink_shares, is_dark
from facilitator.charts.canvas import ChartArea, SvgCanvas
from facilitator.charts.paired import printed_score
from facilitator.charts.strips import people_counts
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


def placed(figure: ChartFigure) -> list[SlideBox]:
    """Where every shape and all words of a drawing stand."""

    class Recorder:
        area = AREA

        def __init__(self) -> None:
            self.boxes: list[SlideBox] = []

        def record(self, box: SlideBox, *_: object, **__: object) -> str:
            self.boxes.append(box)
            return ""

        def words(self, box: SlideBox, *_: object, **__: object) -> list[str]:
            return [self.record(box)]

        def line(self, *_: object) -> str:
            return ""

        bar = ellipse = record

    canvas, draw = Recorder(), CHARTS[figure.kind].draw_shapes
    assert draw
    list(draw(canvas, figure))  # type: ignore[arg-type]
    return canvas.boxes


@pytest.mark.parametrize("count", [1, 3, 5, 6, 12])
def test_dots_on_a_scale_stand_in_their_place_and_go_on_on_the_next_slide(count: int) -> None:
    pieces = CHARTS["paired"].split(pairs(count), AREA)
    assert sum(len(piece.rows) for piece in pieces) == count
    assert (len(pieces) == 1) == (count <= 6)
    for piece in pieces:
        for box in placed(piece):
            assert PLACE.box.x - 0.01 <= box.x
            assert box.x + box.width <= PLACE.box.x + PLACE.box.width + 0.01
            assert box.y + box.height <= PLACE.box.y + PLACE.box.height + 0.01


def test_each_person_has_a_dot_on_a_slide() -> None:
    figure = strips(("1", "2", "0", "1"), ("0", "3", "0", "9"))
    dots = [box for box in placed(figure) if abs(box.width - box.height) < 1e-9]
    assert len(dots) == 1 + 2 + 1 + 3 + 2  # nine are one dot with their number in it


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


def test_no_line_of_the_grid_strikes_out_a_figure_on_paper() -> None:
    """What is white behind a figure is drawn after the grid, and the figure after that."""
    colours = {name: name for name in ("ink", "hairline", "paper", "spread", "second")}
    canvas = SvgCanvas(AREA, colours, "any")
    draw = CHARTS["paired"].draw_on_paper
    assert draw
    shapes = re.findall(r'fill="paper"|>2\.0<|>4\.5<', draw(canvas, pairs(2)))
    assert shapes == ['fill="paper"', ">4.5<", 'fill="paper"', ">2.0<"] * 2


def test_words_on_a_slide_leave_none_of_them_alone() -> None:
    font = AREA.font
    assert font.by_sense("Most often once a year", font.em * 9, size=font.size) == (
        "Most often",
        "once a year",
    )
    many = "a word " * 30
    assert font.by_sense(many, font.em * 9, size=font.size) == font.wrapped(many, font.em * 9)
