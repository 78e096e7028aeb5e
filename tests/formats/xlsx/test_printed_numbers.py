"""Figures as they are printed become numbers that look the same; all else stays what it is."""

from __future__ import annotations

import pytest

from facilitator.formats.xlsx.printed_numbers import is_nothing, printed_number
from facilitator.text.locale import MINUS, NOTHING


@pytest.mark.parametrize(
    ("text", "number", "shown"),
    [
        ("3", 3, "0"),
        ("2.0", 2.0, "0.0"),
        ("2,5", 2.5, "0.0"),
        ("71%", 0.71, "0%"),
        ("62,5\xa0%", 0.625, "0.0%"),
        ("about 80%", 0.8, '"about "0%'),
        ("12.5%", 0.125, "0.0%"),
        ("+0.4", 0.4, f"+0.0;{MINUS}0.0;0.0"),
        (f"{MINUS}0.4", -0.4, f"0.0;{MINUS}0.0"),
        ("□■ 7", 7, '"□■ "0'),
        ("1.9, split", 1.9, '0.0", split"'),
    ],
)
def test_a_figure_is_a_number_that_is_shown_as_it_was_printed(
    text: str, number: float, shown: str
) -> None:
    found = printed_number(text)
    assert found
    assert found.number == pytest.approx(number)
    assert found.number_format == shown


@pytest.mark.parametrize(
    "text", ["", NOTHING, "4 people", "1 to 5", "March 31, 2027", "=1+1", "1.2.3", '"x" 3', "3;4"]
)
def test_what_is_no_figure_alone_is_none(text: str) -> None:
    assert printed_number(text) is None


def test_empty_and_dash_say_that_there_is_none() -> None:
    assert [is_nothing(text) for text in ("", NOTHING, "0", "x")] == [True, True, False, False]


def test_words_of_any_language_are_a_number_where_it_is_known() -> None:
    found = printed_number("3 von 8", "37.5")
    assert found
    assert (found.number, found.number_format) == (0.375, '"3 von 8"')
