"""Scales of any length and start, rated once or twice: everything keeps its room."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

import pytest

from facilitator.compose.look import Paper
from facilitator.errors import SourceError
from facilitator.model.kit import Kit
from facilitator.model.scale import NARROWEST_STATEMENT, circle_cell, circle_table
from facilitator.rules.marks import tailor
from facilitator.sources.exercise_folder import read_exercise
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import Made
from tests.formats.pdf.reading import Box, Pdf
from tests.shapes.exercises import exercise, rate, recommend, write
from tests.shapes.test_shapes import misplaced

BOX, LARGE_BOX, CLEAR = 5.0, 7.0, 4.0
WIDTHS = {"letter": 175.9, "a4": 170.0}
"""Millimetres of text on a sheet that is handed in."""


@pytest.mark.parametrize(
    ("points", "figures", "width", "large"),
    list(product(range(2, 12), (1, 2), WIDTHS.values(), (False, True))),
)
def test_statements_keep_their_room_by_rule(
    points: int, figures: int, width: float, large: bool
) -> None:
    table = circle_table(points, figures, width, large=large)
    halves = figures if table.place == "beside" else 1
    circles = (points * halves + 1) * circle_cell(large=large) + 3 * (halves - 1)
    assert table.number + table.statement + table.label + circles == pytest.approx(width)
    if table.place == "below":
        assert width - table.number >= NARROWEST_STATEMENT
        assert table.number + table.label >= (36 if large and figures > 1 else 0)
    else:
        assert table.number + table.statement >= (90 if large else NARROWEST_STATEMENT)
    assert circle_cell(large=large) >= (LARGE_BOX if large else BOX) + CLEAR


def test_a_page_that_is_too_narrow_for_the_circles_is_refused() -> None:
    with pytest.raises(SourceError, match="narrower margins, or the scale fewer points"):
        circle_table(11, 2, 120, large=False)
    assert circle_table(5, 2, 120, large=False).place == "below"


class Shape(NamedTuple):
    scale: tuple[int, int]
    paper: Paper = "letter"
    large: bool = False
    once: bool = False
    labels: Mapping[int, str] = {}


SHAPES = {
    "two points": Shape((0, 1), paper="a4"),
    "four points": Shape((1, 4), labels={1: "never", 2: "at times", 3: "often", 4: "always"}),
    "seven points": Shape((1, 7)),
    "seven points in large print": Shape((1, 7), large=True),
    "eleven points": Shape((0, 10), paper="a4"),
    "eleven points in large print": Shape((0, 10), paper="a4", large=True),
    "below nought, rated once": Shape((-3, 3), once=True, labels={-3: "worse", 0: "so", 3: "well"}),
    "eleven points, rated once": Shape((0, 10), paper="a4", once=True),
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_circles_keep_their_size_and_what_is_clear_between_them(
    shape: Shape, tmp_path: Path
) -> None:
    made = _made(shape, tmp_path)
    pdf, faults = made.read("worksheet"), list[str]()
    box = LARGE_BOX if shape.large else BOX
    for page in pdf.pages:
        fields = [widget.box for widget in pdf.widgets_on(page) if widget.name != "code"]
        # A field lies inside the outline of its circle.
        circles = [
            Box(f.left - 0.25, f.top - 0.25, f.right + 0.25, f.bottom + 0.25) for f in fields
        ]
        faults += [f"{c.width:.2f} mm wide" for c in circles if abs(c.width - box) > 0.05]
        for one, other in combinations(circles, 2):
            across = max(one.left, other.left) - min(one.right, other.right)
            down = max(one.top, other.top) - min(one.bottom, other.bottom)
            if max(across, down) < CLEAR - 0.01:
                faults.append(f"page {page}: {max(across, down):.2f} mm between two circles")
    faults += misplaced(pdf, "worksheet")
    blanks = made.document("worksheet").blanks
    states = {(b.name, c.value) for b in blanks if b.kind == "choice" for c in b.choices}
    assert {(w.name, w.state) for w in pdf.widgets if w.name != "code"} == states
    assert not faults, "\n".join(faults[:9])
    assert not _cut_words(made, pdf)


@pytest.mark.parametrize("name", ["seven points", "below nought, rated once"])
def test_scores_are_worked_out_by_hand_on_such_a_scale(name: str, tmp_path: Path) -> None:
    shape = SHAPES[name]
    pdf = _made(shape, tmp_path).read("scoring-sheet")
    assert not list(misplaced(pdf, "scoring-sheet"))
    words = " ".join(pdf.whole_text().split())
    low, high = ("\N{MINUS SIGN}3", "+3") if shape.once else ("1", "7")
    assert {low, high} <= set(words.split())
    assert ("hoped" in words, "gap" in words.lower()) == (not shape.once,) * 2


def _made(shape: Shape, folder: Path) -> Made:
    areas = ("time", "people")
    rated = rate(areas, scale=shape.scale, once=shape.once, labels=dict(shape.labels))
    for item in rated["items"]:
        item["text"] = f"We say clearly what we need in {item['area']}, number {item['id']}"
    whole = tailor(read_exercise(write(exercise(areas, recommend(), rated), folder)))
    composer = Workspace(folder).composer(shape.paper, large=shape.large)
    return Made(Kit(exercise=whole, edition_name="workshop"), composer)


def _cut_words(made: Made, pdf: Pdf) -> list[str]:
    """Statements of which not every word stands in one line."""
    lines = {word for page in pdf.pages for word in pdf.text(page).split()}
    rated = made.kit.exercise.activity("rate")
    texts = [item.text for item in getattr(rated, "items", ())]
    return [text for text in texts if not set(text.split()) <= lines]
