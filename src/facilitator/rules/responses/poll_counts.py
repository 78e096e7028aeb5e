"""Hands that were counted, however they were written down, and aids for who counts them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from facilitator.errors import Problem, nearest
from facilitator.model.activity import Activity, Option, Question
from facilitator.model.base import Frozen
from facilitator.model.submission import Counted, RoomTally
from facilitator.rules.comparisons import recommendation
from facilitator.text.interface import t
from facilitator.text.messages import Message, Text
from facilitator.text.plain_text import fold

MOST_HANDS = 100_000
_NUMBER = re.compile(r"[+]?(\d{1,9})([.,]0*)?")
_NOTHING = frozenset({"", "-", "\N{EN DASH}", "\N{EM DASH}", "n/a", "na", "?"})
GATE = 5
"""Strokes in a group: more cannot be told apart at a glance."""
MOST_GATES = 20
"""Groups at one option for which a card has room."""
_STEPS = (1, 2, 5, 10, 20, 50, 100)
"""Hands that a stroke may stand for."""


@dataclass(frozen=True)
class PollQuestion:
    """A question for hands, and the id of the activity that asks it."""

    activity: str
    question: Question

    @property
    def key(self) -> tuple[str, str]:
        return self.activity, self.question.id


def poll_questions(activities: Iterable[Activity]) -> tuple[PollQuestion, ...]:
    return tuple(
        PollQuestion(activity.id, question)
        for activity in activities
        for question in activity.questions_for_hands()
    )


def find_question(questions: Sequence[PollQuestion], written: str) -> PollQuestion | Problem:
    """By its id, its words or its number as printed."""
    wanted = fold(written)
    for number, asked in enumerate(questions, start=1):
        id_, text = asked.question.id, asked.question.text
        names = {fold(name) for name in (id_, f"{asked.activity} {id_}", text)}
        if wanted in names | {str(number), f"q{number}"}:
            return asked
    hint = nearest(written, [asked.question.id for asked in questions])
    return Problem(t("hands-no-question", name=written), hint=hint)


def find_option(question: Question, written: str) -> Option | Problem:
    wanted = fold(written)
    for option in question.options:
        if wanted in {fold(option.id), fold(option.text)}:
            return option
    ids = [option.id for option in question.options]
    words = {option.text: option.id for option in question.options}
    close = nearest(written, [*ids, *words])
    known = t("hands-known-answers", answers=ids)
    hint = close if close.message.id == "did-you-mean" else known
    return Problem(t("hands-no-answer", question=question.text, answer=written), hint=hint)


def parse_hands(written: str) -> int | Problem | None:
    """None where nothing was written, which means not asked for."""
    text = written.strip()
    if text.lower() in _NOTHING:
        return None
    match = _NUMBER.fullmatch(text)
    if match and int(match[1]) <= MOST_HANDS:
        return int(match[1])
    if text.startswith(("-", "\N{MINUS SIGN}")):
        message = t("hands-negative", text=text)
    elif text.endswith("%"):
        message = t("hands-percentage", text=text)
    elif match:
        message = t("hands-too-many", text=text)
    else:
        message = t("hands-not-a-number", text=text)
    return Problem(message, hint=t("hands-number-hint"))


def build_tally(
    hands: Mapping[tuple[str, str, str], int], questions: Sequence[PollQuestion]
) -> RoomTally:
    """``hands`` are by (activity, question, option)."""
    return RoomTally(
        counted=tuple(
            Counted(
                activity=asked.activity, question=asked.question.id, option=option.id, hands=count
            )
            for asked in questions
            for option in asked.question.options
            if (count := hands.get((*asked.key, option.id))) is not None
        )
    )


def counted_questions(tally: RoomTally) -> set[tuple[str, str]]:
    return {count.key for count in tally.counted}


def replace_counts(before: RoomTally, new: RoomTally) -> RoomTally:
    """The counts of earlier questions, and of those counted anew the new ones alone."""
    anew = counted_questions(new)
    kept = (count for count in before.counted if count.key not in anew)
    return RoomTally(counted=(*kept, *new.counted))


def merge_counts(before: RoomTally, new: RoomTally) -> RoomTally:
    """New counts with those of other answers to the same questions: hands come in one by one."""
    known = {(*count.key, count.option) for count in new.counted}
    anew = counted_questions(new)
    kept = (
        count
        for count in before.counted
        if count.key in anew and (*count.key, count.option) not in known
    )
    return RoomTally(counted=(*kept, *new.counted))


def changed_counts(before: RoomTally, new: RoomTally) -> set[tuple[str, str]]:
    """The questions of which an answer was counted before, and differently."""
    return {
        count.key
        for count in new.counted
        if before.hands(*count.key).get(count.option, count.hands) != count.hands
    }


def excess_hands(asked: PollQuestion, hands: Mapping[str, int], people: int) -> Problem | None:
    """More hands than people; where several answers are allowed, at one answer.

    ``people`` of 0 means that nobody knows how many there are.
    """
    raised = max(hands.values(), default=0) if asked.question.many else sum(hands.values())
    if not people or raised <= people:
        return None
    return Problem(
        t("hands-more-than-people", hands=raised, question=asked.question.text, people=people),
        hint=t("hands-more-than-people-hint", hands=raised),
    )


class Strokes(Frozen):
    """Groups to strike at one option, the fifth stroke across the four that are printed.

    Each stroke stands for ``unit`` hands.
    """

    gates: int
    unit: int

    @property
    def spelled(self) -> str:
        return " ".join(["|" * (GATE - 1)] * self.gates)


def strokes(room: int) -> Strokes:
    """Enough groups for everyone in the room at the same option."""
    unit = next((unit for unit in _STEPS if room <= unit * GATE * MOST_GATES), _STEPS[-1])
    return Strokes(gates=max(1, ceil(room / (unit * GATE))), unit=unit)


def room_sentence(question: Question, hands: Mapping[str, int]) -> Text:
    """What most hands went up for; empty where none did."""
    raised = sum(hands.values())
    if not raised:
        return ""
    if question.recommend:
        told = recommendation(hands)
        return Message(
            "tally-recommended",
            promoters=told.promoters,
            detractors=told.detractors,
            raised=raised,
            score=told.score,
        )
    most = max(hands.values())
    *others, last = (option.text for option in question.options if hands.get(option.id) == most)
    # The full stop stands inside the last quotation mark, as elsewhere in the texts.
    answers = [Message("quoted", words=words) for words in others]
    answers.append(Message("quoted-end", words=last))
    number = len(answers)
    return Message("tally-most-hands", most=most, raised=raised, count=number, answers=answers)
