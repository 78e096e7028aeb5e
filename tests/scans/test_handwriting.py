from __future__ import annotations

import numpy as np

from facilitator.collectors.scan.ink import SCALE, FlatPage
from facilitator.model.form import FormPage, Rect

ROOM = Rect(left=20, top=50, width=150, height=18)


def page() -> FlatPage:
    """A page with two printed writing lines in the room, and its frame."""
    ink = np.zeros((round(297 * SCALE), round(210 * SCALE)), np.float32)
    left, right = round(ROOM.left * SCALE), round(ROOM.right * SCALE)
    for down in (ROOM.top, ROOM.top + 9, ROOM.bottom):
        ink[round(down * SCALE) : round(down * SCALE) + 2, left:right] = 0.9
    return FlatPage(FormPage(number=1, width=210, height=297), ink, 0.9)


def test_printed_lines_are_no_handwriting() -> None:
    assert not page().has_handwriting(ROOM)


def test_a_short_word_on_the_line_is_handwriting() -> None:
    written = page()
    for step in range(60):
        x, y = ROOM.left + 10 + step / 4, ROOM.top + 6 + 2 * np.sin(step)
        written.ink[round(y * SCALE) :, round(x * SCALE) :][:4, :4] = 0.8
    assert written.has_handwriting(ROOM)


def test_a_speck_of_dust_is_none_but_in_black_and_white_what_is_left_of_pencil() -> None:
    dusty = page()
    dusty.ink[round(54 * SCALE) :, round(80 * SCALE) :][:3, :3] = 0.9
    assert not dusty.has_handwriting(ROOM)
    assert dusty.has_handwriting(ROOM, specks=True)
    assert not page().has_handwriting(ROOM, specks=True)
