# ruff: noqa: RUF001 - typographic signs are what is tested here
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.text.locale import printed, rounded


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


@given(st.floats(-100, 100))
def test_rounding_moves_a_value_by_half_a_tenth_at_most(value: float) -> None:
    assert abs(rounded(value) - value) <= 0.05 + 1e-8
    assert rounded(-value) == -rounded(value)
