"""Titles end their lines where one would draw breath, in as many lines as they take anyway."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.text.plain_text import lines_by_sense, wrapped


@pytest.mark.parametrize(
    ("lines", "room"),
    [
        (["Performance management", "is not execution management"], 30),
        (["Where are we now,", "and where did we hope to be?"], 30),
        (["The widest gap", "is in monitoring"], 20),
        (["One line"], 30),
    ],
)
def test_a_line_ends_where_a_phrase_does(lines: list[str], room: float) -> None:
    assert "\n".join(lines_by_sense(" ".join(lines), room, len)[0]) == "\n".join(lines)


@given(st.lists(st.text("abcdefgh,", min_size=1, max_size=9), max_size=30), st.integers(9, 60))
def test_no_word_is_lost_and_no_line_is_added(words: list[str], room: int) -> None:
    text = " ".join(words)
    lines, _ = lines_by_sense(text, room, len)
    assert " ".join(lines).split() == text.split()
    if len(lines) > 1:
        assert len(lines) == len(wrapped(text, room, len))
        assert max(map(len, lines)) <= room
