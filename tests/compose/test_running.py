"""Running lines and rows of heads say as much as there is room for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.compose.context import fit_running_line, heads_abreast
from facilitator.compose.fonts import text_width
from facilitator.compose.look import POINTS_IN_MM, Look
from facilitator.workflows.workspace import Workspace

LOOK = Workspace(Path("nowhere")).look
WORDS = st.text(st.characters(min_codepoint=32, max_codepoint=0x24F, categories=("L", "N")))


def width(look: Look, words: str) -> float:
    role = look.styles["running"]
    family = look.families[role.family]
    return text_width(words, family, look.fallbacks) * role.size / POINTS_IN_MM


def test_with_room_enough_everything_is_said() -> None:
    assert fit_running_line(LOOK, 170, ["Client", "", "Exercise", "A4"]) == "Client · Exercise · A4"


def test_the_last_pieces_give_way_first_and_the_first_one_is_cut() -> None:
    pieces = ["Northwind Health", "Exercise", "Lakeshore Coaching"]
    room = width(LOOK, "Northwind Health · Exercise") + 0.1
    assert fit_running_line(LOOK, room, pieces) == "Northwind Health · Exercise"
    assert (
        fit_running_line(LOOK, width(LOOK, "Northwind Health") + 0.1, pieces) == "Northwind Health"
    )
    assert fit_running_line(LOOK, width(LOOK, "North…") + 0.1, pieces) == "North…"
    assert fit_running_line(LOOK, 0, pieces[:1]) == "Northwind Health"


def test_what_stands_at_the_other_end_takes_room() -> None:
    pieces = ["Northwind Health", "Exercise"]
    whole = width(LOOK, "Northwind Health · Exercise")
    beside = "Page 10 of 10"
    assert fit_running_line(LOOK, whole + width(LOOK, beside) + 6.1, pieces, beside) == " · ".join(
        pieces
    )
    assert fit_running_line(LOOK, whole + width(LOOK, beside) + 5.9, pieces, beside) == pieces[0]


def test_markdown_and_html_are_read_as_words() -> None:
    assert fit_running_line(LOOK, 170, ["*Two* jobs"]) == "Two jobs"


@given(st.lists(WORDS, min_size=1, max_size=6), st.floats(5, 200))
def test_what_is_said_is_a_beginning_that_fits(pieces: list[str], room: float) -> None:
    said = fit_running_line(LOOK, room, pieces)
    there = [piece for piece in pieces if piece]
    beginnings = [" · ".join(there[:count]) for count in range(len(there) + 1)]
    if said.endswith("…"):
        assert there[0].startswith(said[:-1])
        assert width(LOOK, there[0]) > room
        return
    assert said in beginnings
    longer = [one for one in beginnings if len(one) > len(said)]
    assert width(LOOK, said) <= room
    assert not longer or not said or width(LOOK, longer[0]) > room


@pytest.mark.parametrize("pieces", [[], [""]])
def test_nothing_to_say_is_nothing(pieces: list[str]) -> None:
    assert fit_running_line(LOOK, 170, pieces) == ""


@pytest.mark.parametrize(("room", "abreast"), [(170, 8), (100, 4), (40, 2), (5, 1)])
def test_answers_go_on_below_where_a_word_would_be_cut(room: float, abreast: int) -> None:
    heads = ["What is urgent", "One large customer", "Requests", "Never ended", *"abcd"]
    assert heads_abreast(LOOK, heads, room) == abreast
