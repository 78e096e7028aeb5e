"""Hands by whatever name people give a question and an answer, numbers that cannot be, and aids."""

from __future__ import annotations

import pytest

from facilitator.activities.poll.model import Poll
from facilitator.errors import Problem
from facilitator.model.activity import Option, Question
from facilitator.rules.responses.poll_counts import (
    PollQuestion,
    build_tally,
    changed_counts,
    excess_hands,
    find_option,
    find_question,
    merge_counts,
    parse_hands,
    poll_questions,
    replace_counts,
    room_sentence,
    strokes,
)
from tests.words import SAY

TEXTS = {
    "adhoc": "No fixed rhythm",
    "yearly": "Once a year",
    "unknown": "Don\N{RIGHT SINGLE QUOTATION MARK}t know",
}
PEOPLE = Question(
    id="people",
    text="How often are *people* reviewed?",
    options=tuple(Option(id=key, text=text) for key, text in TEXTS.items()),
)
PLAN = PEOPLE.model_copy(update={"id": "plan", "text": "How often is the plan reviewed?"})
POLL = Poll(id="poll", kind="poll", title="Hands", instruction="Cross.", questions=(PEOPLE, PLAN))
ASKED = poll_questions([POLL])
OPTIONS = tuple(Option(id=name, text=name.title()) for name in ("never", "yearly", "twice"))
QUESTION = Question(id="people", text="How often?", options=OPTIONS)


@pytest.mark.parametrize(
    "written", ["plan", "PLAN", "poll.plan", "2", "Q2", "how often is the plan reviewed"]
)
def test_a_question_goes_by_id_words_or_number(written: str) -> None:
    assert find_question(ASKED, written) == PollQuestion(POLL.id, PLAN)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("yearly", "yearly"), ("once a YEAR", "yearly"), ("dont know", "unknown"),
     ("Don't know", "unknown"), ("No-fixed rhythm ", "adhoc")],
)  # fmt: skip
def test_an_answer_goes_by_id_or_words(written: str, meant: str) -> None:
    found = find_option(PEOPLE, written)
    assert isinstance(found, Option)
    assert found.id == meant


def test_a_mistyped_name_is_answered_with_the_nearest() -> None:
    assert str(find_question(ASKED, "peple")) == (
        'There is no question "peple". Did you mean "people"?'
    )
    assert str(find_option(PEOPLE, "yearlly")).endswith('Did you mean "yearly"?')
    assert str(find_option(PEOPLE, "zzz")).endswith("It has: adhoc, yearly, unknown.")


@pytest.mark.parametrize(("written", "hands"), [("41", 41), (" 7 ", 7), ("+3", 3), ("4.0", 4)])
def test_numbers_are_read_as_they_are_written(written: str, hands: int) -> None:
    assert parse_hands(written) == hands


@pytest.mark.parametrize("written", ["", " ", "-", "\N{EN DASH}", "n/a"])
def test_nothing_means_that_it_was_not_asked(written: str) -> None:
    assert parse_hands(written) is None


@pytest.mark.parametrize(
    ("written", "said"),
    [("-3", "fewer than none"), ("68%", "percentage"), ("many", "no number"), ("4.5", "no number"),
     ("99999999", "more than any room")],
)  # fmt: skip
def test_numbers_that_cannot_be_are_told(written: str, said: str) -> None:
    found = parse_hands(written)
    assert isinstance(found, Problem)
    assert said in found.message


def test_a_question_that_is_counted_anew_is_replaced_whole() -> None:
    before = build_tally({("poll", "people", "yearly"): 41, ("poll", "plan", "adhoc"): 9}, ASKED)
    new = build_tally({("poll", "people", "adhoc"): 5}, ASKED)
    both = replace_counts(before, new)
    assert both.hands("poll", "people") == {"adhoc": 5}
    assert both.hands("poll", "plan") == {"adhoc": 9}


def test_only_another_number_for_the_same_answer_replaces_anything() -> None:
    before = build_tally({("poll", "people", "yearly"): 41, ("poll", "plan", "adhoc"): 9}, ASKED)
    more = build_tally({("poll", "people", "adhoc"): 5}, ASKED)
    assert merge_counts(before, more).hands("poll", "people") == {"yearly": 41, "adhoc": 5}
    assert merge_counts(before, more).hands("poll", "plan") == {}
    assert changed_counts(before, more) == set()
    assert changed_counts(before, before) == set()
    other = build_tally({("poll", "people", "yearly"): 40}, ASKED)
    assert changed_counts(before, other) == {("poll", "people")}


def test_more_hands_than_people_are_questioned() -> None:
    doubt = excess_hands(ASKED[0], {"yearly": 41, "adhoc": 20}, 60)
    assert doubt
    assert "61 hands" in doubt.message
    assert excess_hands(ASKED[0], {"yearly": 41, "adhoc": 19}, 60) is None
    assert excess_hands(ASKED[0], {"yearly": 999}, 0) is None
    several = PollQuestion(POLL.id, PEOPLE.model_copy(update={"many": True}))
    assert excess_hands(several, {"yearly": 41, "adhoc": 20}, 60) is None


@pytest.mark.parametrize(
    ("room", "gates", "unit"), [(1, 1, 1), (60, 12, 1), (61, 13, 1), (100, 20, 1), (101, 11, 2)]
)
def test_everyone_can_raise_a_hand_at_the_same_answer(room: int, gates: int, unit: int) -> None:
    found = strokes(room)
    assert (found.gates, found.unit) == (gates, unit)
    assert found.spelled.count("|") // 4 * 5 * unit >= room


def test_what_most_hands_went_up_for_is_said() -> None:
    assert SAY(room_sentence(QUESTION, {"never": 4, "yearly": 41})) == (
        "In this room, 41 of 45 hands went up for “Yearly.”"
    )
    assert SAY(room_sentence(QUESTION, {"never": 1})) == (
        "In this room, 1 of 1 hand went up for “Never.”"
    )
    assert SAY(room_sentence(QUESTION, {"never": 9, "yearly": 9, "twice": 1})) == (
        "In this room, 9 of 19 hands went up each for “Never” and “Yearly.”"
    )
    assert room_sentence(QUESTION, {"never": 0}) == ""
