"""What strokes in, around and between circles say: rows drawn one by one, nothing photographed.

What cannot be told is doubted: a row is never read wrongly, or as empty, without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import cv2
import numpy as np
import pytest

from facilitator.collectors.scan.answers import Levels, RowReading, read_rows
from facilitator.collectors.scan.cells import measure_cells
from facilitator.collectors.scan.ink import SCALE, FlatPage
from facilitator.collectors.scan.outlines import Shape
from facilitator.model.blanks import Blank, choices
from facilitator.model.form import BlankPosition, FormPage, Rect
from tests.scans.pens import RESOLUTION, Pen, Sheet

PEN = Pen(0.4, 0.9)
THICK = Pen(0.8, 0.95)
ROWS = ("above", "row", "below")
VALUES = ("a", "b", "c")
SIZE, ACROSS, DOWN = 5.0, 9.0, 10.0
A, B, C = ((60 + ACROSS * number, 60.0) for number in range(3))
SQUARE = (60.0, 60 + 3 * DOWN)
Draw = Callable[[Sheet], None]


def places() -> list[tuple[BlankPosition, Shape]]:
    def at(blank: str, value: str, x: float, y: float) -> BlankPosition:
        rect = Rect(left=x - SIZE / 2, top=y - SIZE / 2, width=SIZE, height=SIZE)
        return BlankPosition(blank=blank, value=value, rect=rect)

    found: list[tuple[BlankPosition, Shape]] = [
        (at(row, value, A[0] + ACROSS * n, A[1] + DOWN * (m - 1)), "circle")
        for m, row in enumerate(ROWS)
        for n, value in enumerate(VALUES)
    ]
    found += [(at(f"tick{n}", "", SQUARE[0] + ACROSS * n, SQUARE[1]), "square") for n in range(3)]
    return found


def read(*draw: Draw) -> Mapping[str, RowReading]:
    """The rows of a page on which this was drawn."""
    sheet = Sheet(np.full((round(120 * RESOLUTION), round(120 * RESOLUTION)), 255.0), rng())
    for place, shape in places():
        x, y = place.rect.left + SIZE / 2, place.rect.top + SIZE / 2
        turn = np.linspace(0, 2 * np.pi, 5 if shape == "square" else 60)
        turn = turn + np.pi / 4 if shape == "square" else turn
        half = (SIZE / 2 - 0.15) * (np.sqrt(2) if shape == "square" else 1)
        corners = np.stack([x + half * np.cos(turn), y + half * np.sin(turn)], axis=1)
        outline = (corners * RESOLUTION).round().astype(np.int32)
        cv2.polylines(sheet.ink, [outline], isClosed=True, color=1.0, thickness=4)
    for stroke in draw:
        stroke(sheet)
    side = round(120 * SCALE)
    ink = cv2.resize(sheet.ink, (side, side), interpolation=cv2.INTER_AREA).astype(np.float32)
    page = FlatPage(FormPage(number=1, width=120, height=120), ink, 0.9)
    cells = measure_cells(page, places())
    said = choices(*((value, value) for value in VALUES))
    blanks = {row: Blank(name=row, kind="choice", label=row, choices=said) for row in ROWS}
    blanks |= {f"tick{n}": Blank(name=f"tick{n}", kind="tick", label="") for n in range(3)}
    return {row.blank: row for row in read_rows(page, cells, blanks, Levels.of(cells))}


def rng() -> np.random.Generator:
    return np.random.default_rng(5)


def cross(at: tuple[float, float], pen: Pen = PEN) -> Draw:
    return lambda sheet: sheet.cross(*at, SIZE, pen)


def line(*points: tuple[float, float], pen: Pen = PEN) -> Draw:
    return lambda sheet: sheet.line(points, pen)


def ring(at: tuple[float, float], radius: float) -> Draw:
    turn = np.linspace(0, 6.6, 40)
    path = np.stack([at[0] + radius * np.cos(turn), at[1] + radius * np.sin(turn)], axis=1)
    return lambda sheet: sheet.line(path, PEN)


def scribble(at: tuple[float, float]) -> Draw:
    x, y = at
    path = [(x + 3.2 * (-1) ** n, y - 2.8 + 0.4 * n) for n in range(15)]
    return line(*path, pen=Pen(0.5, 0.9))


def test_a_plain_cross_is_read_and_nothing_else_is_said() -> None:
    (row,) = read(cross(B)).values()
    assert (row.blank, row.values, row.doubt) == ("row", ("b",), "")


def test_an_untouched_page_says_nothing() -> None:
    assert not read()


@pytest.mark.parametrize("radius", [2.8, 3.5, 4.3, 5.2, 6.1])
def test_1_a_ring_around_a_circle_is_looked_at(radius: float) -> None:
    assert read(ring(B, radius))["row"].doubt


def test_2_an_underlined_circle_is_looked_at() -> None:
    assert read(line((B[0] - 3, B[1] + 3.6), (B[0] + 3, B[1] + 3.5)))["row"].doubt


def test_3_a_small_cross_beside_its_circle_is_looked_at() -> None:
    x, y = B[0] + 4.1, B[1]
    assert read(line((x - 1, y - 1), (x + 1, y + 1)), line((x + 1, y - 1), (x - 1, y + 1)))[
        "row"
    ].doubt


def test_4_one_crossed_and_another_ringed_is_looked_at() -> None:
    assert read(cross(A), ring(C, 3.6))["row"].doubt


def test_5_one_filled_and_another_ringed_is_looked_at() -> None:
    assert read(lambda sheet: sheet.fill(*A, SIZE, PEN), ring(C, 4.2))["row"].doubt


def test_6_an_answer_scribbled_out_alone_is_looked_at() -> None:
    assert read(cross(B), scribble(B))["row"].doubt
    chords = [(B[0] + 3.6 * np.cos(n), B[1] + 3.2 * np.sin(n)) for n in range(0, 23, 2)]
    for pen in (PEN, Pen(0.4, 0.5, 0.3)):
        assert read(cross(B, pen), line(*chords, pen=pen))["row"].doubt


def test_6_a_fill_and_a_small_dot_are_answers() -> None:
    assert not read(lambda sheet: sheet.fill(*B, SIZE, PEN))["row"].doubt
    assert not read(lambda sheet: sheet.fill(*B, SIZE, Pen(1.4, 0.95)))["row"].doubt
    assert not read(lambda sheet: sheet.dot(*B, 1.2, 0.9))["row"].doubt


def test_7_a_square_scribbled_out_is_looked_at() -> None:
    assert read(cross(SQUARE), scribble(SQUARE))["tick0"].doubt


def test_8_a_ring_around_a_square_is_looked_at() -> None:
    assert read(ring(SQUARE, 4.1))["tick0"].doubt


def test_9_a_stroke_that_runs_on_into_the_row_above_leaves_no_answer_there() -> None:
    rows = read(line((B[0] - 1, B[1]), (B[0], B[1] + 2), (B[0] + 1, B[1] - 12)))
    assert rows["row"].values == ("b",)
    assert rows["above"].doubt


def test_10_a_hair_or_a_streak_through_a_circle_is_looked_at() -> None:
    rows = read(line((B[0] + 0.4, 35), (B[0] + 0.4, 85), pen=Pen(0.3, 0.9)))
    assert all(rows[row].doubt for row in ROWS)


def test_11_a_tick_whose_end_lies_in_the_next_circle_is_never_that_one_alone() -> None:
    row = read(line((A[0] - 3, A[1]), (A[0] - 0.5, A[1] + 1.7), (B[0], B[1] - 1)))["row"]
    assert "a" in row.values or row.doubt


def test_12_a_line_through_a_row_is_no_answer() -> None:
    assert read(line((A[0] - 6, A[1]), (C[0] + 6, C[1])))["row"].doubt


def test_13_a_tick_whose_end_lies_in_the_next_square_does_not_tick_that() -> None:
    x, y = SQUARE
    rows = read(line((x - 2, y), (x, y + 1.8), (x + ACROSS + 0.5, y - 1)))
    assert rows["tick0"].values
    assert "tick1" not in rows or rows["tick1"].doubt


def test_16_an_empty_circle_that_lies_beside_where_it_is_looked_for_is_no_answer() -> None:
    x, y = B
    assert read(cross(B), ring((x + 1.5, y), 2.5))["row"].doubt


@pytest.mark.parametrize("pen", [THICK, Pen(1.5, 0.95), Pen(0.6, 0.65, 0.3)])
def test_17_an_answer_filled_in_beside_a_cross_is_a_changed_one(pen: Pen) -> None:
    row = read(cross(A, pen), lambda sheet: sheet.fill(*A, SIZE, pen), cross(C, pen))["row"]
    assert (row.values, row.doubt, row.rule) == (("c",), "", True)


@pytest.mark.parametrize(
    ("strokes", "width"), [(2, 0.4), (2, 0.9), (2, 1.1), (3, 0.4), (3, 0.6), (4, 0.4)]
)
def test_17_heavy_ink_that_is_no_full_fill_never_cancels(strokes: int, width: float) -> None:
    ends = [
        (2.6 * np.cos(turn), 2.6 * np.sin(turn))
        for turn in np.arange(strokes) * np.pi / strokes + 0.2
    ]
    star = [line((A[0] - x, A[1] - y), (A[0] + x, A[1] + y), pen=Pen(width, 0.95)) for x, y in ends]
    assert read(*star, cross(C))["row"].doubt
    blot = [
        lambda sheet, x=x: sheet.dot(A[0] + x, A[1] - x, 2.2, 0.95) for x in (-width, 0.0, width)
    ]
    assert read(*blot, cross(C))["row"].doubt


def test_18_a_cross_in_thick_felt_is_not_scribbled_out() -> None:
    felt = Pen(1.5, 0.95)
    assert read(cross(A, felt), line((C[0] - 1.5, C[1]), (C[0], C[1] + 1.5), pen=felt))["row"].doubt


def test_18_nor_beside_one_in_ballpoint_and_alone_it_is_an_answer() -> None:
    felt = Pen(1.6, 0.95)
    rows = read(lambda sheet: sheet.cross(*A, SIZE, felt, reach=2.3), cross(C))
    assert rows["row"].doubt
    alone = read(lambda sheet: sheet.cross(*A, SIZE, felt, reach=2.3))["row"]
    assert (alone.values, alone.doubt) == (("a",), "")


def test_18_what_many_strokes_cross_is_scribbled_out_though_its_edge_is_ragged() -> None:
    rows = read(cross(A), lambda sheet: sheet.scribble(*A, SIZE, Pen(0.5, 0.9)), cross(C))
    assert (rows["row"].values, rows["row"].rule) == (("c",), True)


def test_19_specks_of_dust_in_one_circle_are_no_answer() -> None:
    def dust(sheet: Sheet) -> None:
        for away in (0.0, 0.45, 0.9):
            sheet.dot(B[0] + away, B[1] + away / 2, 0.35, 0.9)

    row = read(dust).get("row")
    assert row is None or row.doubt


@pytest.mark.parametrize("start", [(25.0, 35.0), (60.0, 92.0)])
def test_20_a_hair_that_ends_in_a_circle_is_no_answer(start: tuple[float, float]) -> None:
    assert read(line(start, (A[0] + 1, A[1] + 1), pen=Pen(0.25, 0.8)))["row"].doubt


def test_14_a_large_cross_and_its_neighbours_are_plain() -> None:
    rows = read(lambda sheet: sheet.cross(*B, SIZE, PEN, reach=3.6))
    assert [(row.blank, row.values, row.doubt) for row in rows.values()] == [("row", ("b",), "")]


def test_14_of_a_large_cross_one_stroke_may_be_longer_than_the_other() -> None:
    x, y = B
    strokes = line((x - 4, y - 4), (x + 4, y + 4)), line((x - 2.6, y + 2.6), (x + 2.6, y - 2.6))
    assert read(*strokes)["row"].doubt == ""
