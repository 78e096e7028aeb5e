from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.text.bidi import visual_runs


def seen(text: str) -> str:
    """The characters as they stand from left to right."""
    return "".join(words[::-1] if backwards else words for words, backwards in visual_runs(text))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ana Müller-Ortiz 3", "Ana Müller-Ortiz 3"),
        ("דוד כהן", "ןהכ דוד"),
        ("דוד כהן-לוי", "יול-ןהכ דוד"),
        ("Dr. דוד כהן (Tel Aviv)", "Dr. ןהכ דוד (Tel Aviv)"),
        ("דוד Cohen", "Cohen דוד"),
        ("דוד 12.5", "12.5 דוד"),
        ("דוד 12 Ab", "Ab 12 דוד"),
    ],
)
def test_both_ways_stand_as_the_standard_says(text: str, shown: str) -> None:
    """Checked against the reference algorithm's results (UAX 9)."""
    assert seen(text) == shown


@given(st.text(alphabet="abאב -.12'(\u05b8"))
def test_nothing_is_lost_or_made_up(text: str) -> None:
    assert sorted("".join(words for words, _ in visual_runs(text))) == sorted(text)


@given(st.text(alphabet="abcä -.12'()"))
def test_what_has_no_right_to_left_letters_stays_as_it_is(text: str) -> None:
    assert visual_runs(text) == ([(text, False)] if text else [])
