from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.blanks import Blank, choices
from facilitator.model.submission import LONGEST_ANSWER, TICKED
from facilitator.rules.responses.parse_answer import parse_answer

PILES = Blank(
    name="sort_s1",
    kind="choice",
    label="1. We meet.",
    choices=choices(("performance", "Performance"), ("both", "Both"), ("execution", "Execution")),
)
NOW = Blank(
    name="rate_a_1_now",
    kind="choice",
    label="We meet. Now",
    choices=choices(*((str(n), str(n)) for n in range(1, 6)), ("dk", "?")),
)
HOPED = Blank(name="h", kind="choice", label="h", choices=NOW.choices[:-1])
POLL = Blank(
    name="p",
    kind="choice",
    label="How often?",
    choices=choices(
        ("never", "Never"),
        ("twice", "Twice a year"),
        ("unknown", "Don\N{RIGHT SINGLE QUOTATION MARK}t know"),
    ),
)
TICK = Blank(name="t", kind="tick", label="t")
TEXT = Blank(name="w", kind="text", label="w")


@pytest.mark.parametrize(
    ("blank", "written", "value"),
    [
        (PILES, "both", "both"),
        (PILES, " BOTH. ", "both"),
        (PILES, "Performance", "performance"),
        (PILES, "exec", "execution"),
        (NOW, "4", "4"),
        (NOW, "4.0", "4"),
        (NOW, "04", "4"),
        (NOW, "4 - mostly true", "4"),
        (NOW, "?", "dk"),
        (NOW, "don't know", "dk"),
        (POLL, "Dont know", "unknown"),
        (POLL, "don't know", "unknown"),
        (POLL, "?", "unknown"),
        (POLL, "twice a year", "twice"),
        (TICK, "x", TICKED),
        (TICK, "TRUE", TICKED),
        (TICK, "\N{CHECK MARK}", TICKED),
        (TEXT, "  two \N{NO-BREAK SPACE} words\r\n more\x00 ", "two words\nmore"),
    ],
)
def test_what_leaves_no_doubt(blank: Blank, written: str, value: str) -> None:
    found = parse_answer(blank, written)
    assert found is not None
    assert (found.value, found.doubt) == (value, "")
    assert found.confidence >= 0.9


@pytest.mark.parametrize(
    ("blank", "written", "value"),
    [
        (PILES, "Performance management", "performance"),
        (PILES, "b", "both"),
        (PILES, "2", "both"),
        (POLL, "1", "never"),
        (POLL, "tw", "twice"),
    ],
)
def test_what_counts_and_is_told(blank: Blank, written: str, value: str) -> None:
    found = parse_answer(blank, written)
    assert found is not None
    assert found.value == value
    assert 0 < found.confidence < 0.9
    assert found.doubt.endswith(".")


@pytest.mark.parametrize(
    ("blank", "written"),
    [
        (PILES, "maybe"),
        (PILES, "4"),
        (PILES, "0"),
        (PILES, "?"),
        (PILES, "performance, both"),
        (NOW, "3,5"),
        (NOW, "3-4"),
        (NOW, "6"),
        (NOW, "-4"),
        (NOW, "4 or 5"),
        (HOPED, "?"),
        (HOPED, "#N/A"),
        (TICK, "perhaps"),
    ],
)
def test_what_is_none_of_the_answers_never_counts(blank: Blank, written: str) -> None:
    found = parse_answer(blank, written)
    assert found is not None
    assert found.confidence == 0
    assert written in found.doubt


@pytest.mark.parametrize("blank", [PILES, NOW, TICK, TEXT])
def test_nothing_is_no_answer(blank: Blank) -> None:
    assert parse_answer(blank, "") is None
    assert parse_answer(blank, " \t\n\N{NO-BREAK SPACE}") is None
    if blank is not TEXT:
        assert parse_answer(blank, "\N{EM DASH}") is None


def test_a_box_that_is_said_to_be_empty_is() -> None:
    assert parse_answer(TICK, "no") is None
    assert parse_answer(TICK, "0") is None


def test_a_very_long_answer_is_cut_and_told() -> None:
    found = parse_answer(TEXT, "a" * (LONGEST_ANSWER + 1))
    assert found is not None
    assert len(found.value) == LONGEST_ANSWER
    assert "5,001 characters" in found.doubt


@given(st.text(max_size=60), st.sampled_from([PILES, NOW, HOPED, POLL]))
def test_whatever_is_written_a_value_that_counts_is_a_state(written: str, blank: Blank) -> None:
    found = parse_answer(blank, written)
    if found is not None and found.confidence > 0:
        assert found.value in {choice.value for choice in blank.choices}
