"""What a helper needs who counts hands: strokes for the room, hands as percent, what was said."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from facilitator.model.activity import Question
from facilitator.model.base import Frozen
from facilitator.text.figures import whole
from facilitator.text.messages import Message, Text

GATE = 5
"""Strokes in a group: more cannot be told apart at a glance."""
MOST_GATES = 20
"""Groups at one option for which a card has room."""
_MOST_ENTRIES = 72
"""Entries in the table of percent: what is looked up standing must be seen at once."""
_STEPS = (1, 2, 5, 10, 20, 50, 100)
"""What a stroke may stand for, and how far apart the entries of the table may be."""
FEWER = (
    (Message("tally-a-tenth"), 1.1),
    (Message("tally-a-fifth"), 1.2),
    (Message("tally-a-third"), 4 / 3),
    (Message("tally-half"), 1.5),
)
"""What to add to a percentage of all where fewer hands went up, and how many times fewer."""


class Strokes(Frozen):
    """Groups of five strokes to strike at one option; each stroke stands for ``unit`` hands."""

    gates: int
    unit: int

    @property
    def spelled(self) -> str:
        return " ".join(["|" * GATE] * self.gates)


class FewerHands(Frozen):
    """Of so many hands in all, each figure of the table is more by so much."""

    hands: int
    more: Message


class PercentTable(Frozen):
    """(hands, whole percent) for a room in which ``room`` hands went up, in steps of ``step``."""

    room: int
    step: int
    entries: tuple[tuple[int, int], ...]
    fewer: tuple[FewerHands, ...]


def strokes(room: int) -> Strokes:
    """Enough groups for everyone in the room to raise a hand at the same option."""
    unit = next((unit for unit in _STEPS if room <= unit * GATE * MOST_GATES), _STEPS[-1])
    return Strokes(gates=max(1, ceil(room / (unit * GATE))), unit=unit)


def percent_table(room: int) -> PercentTable:
    """What so many hands are in percent of all hands, where everyone in the room raised one.

    FewerHands hands make each of them worth more: with 50 of 60, a fifth more (60/50 = 1.2).
    """
    step = next((step for step in _STEPS if room <= step * _MOST_ENTRIES), _STEPS[-1])
    hands = [*range(step, room, step), room]
    fewer = {whole(room / times): more for more, times in FEWER}
    return PercentTable(
        room=room,
        step=step,
        entries=tuple((count, whole(100 * count / room)) for count in hands),
        fewer=tuple(
            FewerHands(hands=count, more=more) for count, more in fewer.items() if count < room
        ),
    )


def room_sentence(question: Question, hands: Mapping[str, int]) -> Text:
    """One plain sentence on what most hands went up for; empty where none did."""
    raised = sum(hands.values())
    if not raised:
        return ""
    most = max(hands.values())
    *others, last = (option.text for option in question.options if hands.get(option.id) == most)
    # The full stop stands inside the last quotation mark, as elsewhere in the texts.
    answers = [Message("quoted", words=words) for words in others]
    answers.append(Message("quoted-end", words=last))
    number = len(answers)
    return Message("tally-most-hands", most=most, raised=raised, count=number, answers=answers)
