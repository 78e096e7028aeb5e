"""Strokes for the room, hands as percent, and what most of them said."""

from __future__ import annotations

import pytest

from facilitator.model.activity import Option, Question
from facilitator.rules.responses.poll_counts import percent_table, room_sentence, strokes
from tests.words import SAY

OPTIONS = tuple(Option(id=name, text=name.title()) for name in ("never", "yearly", "twice"))
QUESTION = Question(id="people", text="How often?", options=OPTIONS)


@pytest.mark.parametrize(
    ("room", "gates", "unit"), [(1, 1, 1), (60, 12, 1), (61, 13, 1), (100, 20, 1), (101, 11, 2)]
)
def test_everyone_can_raise_a_hand_at_the_same_answer(room: int, gates: int, unit: int) -> None:
    found = strokes(room)
    assert (found.gates, found.unit) == (gates, unit)
    assert found.spelled.count("|") * unit >= room


@pytest.mark.parametrize("room", [1, 7, 60, 72, 73, 400, 5000])
def test_a_card_has_room_for_every_table(room: int) -> None:
    found = percent_table(room)
    assert len(found.entries) <= 72
    assert found.entries[-1] == (room, 100)
    assert [hands for hands, _ in found.entries] == sorted({hands for hands, _ in found.entries})


def test_hands_are_whole_percent_of_those_that_went_up() -> None:
    found = percent_table(60)
    assert found.step == 1
    table = dict(found.entries)
    assert (table[1], table[3], table[9], table[41]) == (2, 5, 15, 68)


def test_fewer_hands_are_each_worth_more() -> None:
    """25 of 50 are 50%: the 42% of the table for 60, and a fifth of it."""
    found = percent_table(60)
    assert [(one.hands, SAY(one.more)) for one in found.fewer] == [
        (55, "a tenth"),
        (50, "a fifth"),
        (45, "a third"),
        (40, "half"),
    ]
    assert round(dict(found.entries)[25] * 1.2) == 100 * 25 / 50


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
