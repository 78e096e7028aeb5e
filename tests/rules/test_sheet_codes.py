from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import FacilitatorError
from facilitator.rules.responses.sheet_codes import (
    ALPHABET,
    LENGTH,
    draw_codes,
    format_code,
    is_code,
    normalise_code,
)

CODES = st.integers(0, 2**32).map(lambda seed: draw_codes(1, (), random.Random(seed).randrange)[0])


@given(CODES, st.integers(0, LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(code: str, place: int, other: str) -> None:
    spoiled = code[:place] + other + code[place + 1 :]
    assert is_code(spoiled) == (spoiled == code)


@given(CODES, st.integers(0, LENGTH - 2))
def test_neighbours_swapped_are_noticed(code: str, place: int) -> None:
    spoiled = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert is_code(spoiled) == (spoiled == code)


@given(CODES)
def test_a_code_is_read_back_as_people_type_it(code: str) -> None:
    assert normalise_code(format_code(code)) == code
    assert normalise_code(f" {format_code(code).lower()} ") == code
    assert len(format_code(code)) == LENGTH + 1


@pytest.mark.parametrize("text", ["", "7KQ2", "AAAAAAAA", "7KQ2-M4XT", "٣٣٣٣٣٣٣٣"])
def test_other_texts_are_no_codes(text: str) -> None:
    assert not is_code(text)


def test_no_code_is_a_word_or_looks_like_another() -> None:
    assert not set(ALPHABET) & set("AEIOU01LBGSZ")


def test_no_code_is_drawn_twice() -> None:
    """Neither within a draw nor beside those that are taken."""
    taken = draw_codes(50, (), random.Random(1).randrange)
    again = draw_codes(50, taken, random.Random(1).randrange)
    assert len({*taken, *again}) == 100
    assert all(is_code(code) for code in again)


def test_a_broken_source_of_chance_ends_in_an_error_and_not_in_a_loop() -> None:
    with pytest.raises(FacilitatorError):
        draw_codes(2, (), lambda _: 0)
