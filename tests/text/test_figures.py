# ruff: noqa: RUF001 - typographic signs are what is tested here
from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.text.locale import (
    ListStyle,
    all_languages,
    listed,
    parse_number,
    parse_percent,
    percent,
    printed,
    rounded,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2.5, "2.5"),
        (2.25, "2.3"),
        (1.15, "1.2"),
        (14 / 3, "4.7"),
        (3, "3.0"),
        (0, "0.0"),
        (-0.25, "−0.3"),
        (-0.04, "0.0"),
        (-1.0, "−1.0"),
        (None, "–"),
    ],
)
def test_one_decimal_halves_up_and_a_true_minus_sign(value: float | None, text: str) -> None:
    assert printed(value) == text


def test_numbers_are_printed_as_a_language_has_them_and_read_back() -> None:
    assert [printed(12.5, "de"), printed(-1, "de"), printed(None, "de")] == ["12,5", "−1,0", "–"]
    assert [printed(Decimal("0.84"), "de"), printed(Decimal(7))] == ["0,84", "7"]
    assert [percent(62.5, "de"), percent(Decimal("62.5"), "de")] == ["63\xa0%", "62,5\xa0%"]
    assert [parse_number("12,5"), parse_percent("62,5\xa0%")] == [12.5, 62.5]


@given(st.floats(-100, 100))
def test_rounding_moves_a_value_by_half_a_tenth_at_most(value: float) -> None:
    assert abs(rounded(value) - value) <= 0.05 + 1e-8
    assert rounded(-value) == -rounded(value)


@pytest.mark.parametrize("style", ["standard", "or", "unit"])
def test_every_language_lists_words(style: ListStyle) -> None:
    for language in all_languages():
        written = listed(["eins", "zwei", "drei"], language, style)
        assert re.findall("eins|zwei|drei", written) == ["eins", "zwei", "drei"]
    assert listed(["a", "b", "c"], "de", "unit") == "a, b, c"
