"""Hands that were counted, however they were written down: found by name, held to be possible."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from facilitator.errors import Problem, nearest
from facilitator.model.activity import Activity
from facilitator.model.question import Option, Question
from facilitator.model.tally import Counted, RoomTally
from facilitator.text.fold import fold

MOST_HANDS = 100_000
_NUMBER = re.compile(r"[+]?(\d{1,9})([.,]0*)?")
_NOTHING = frozenset({"", "-", "\N{EN DASH}", "\N{EM DASH}", "n/a", "na", "?"})


@dataclass(frozen=True)
class PollQuestion:
    """A question that hands go up for, and the id of the activity that asks it."""

    activity: str
    question: Question

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others: the ids of its activity and its own."""
        return self.activity, self.question.id


def poll_questions(activities: Iterable[Activity]) -> tuple[PollQuestion, ...]:
    """Every question of every poll, in printed order."""
    return tuple(
        PollQuestion(activity.id, question)
        for activity in activities
        for question in activity.questions_for_hands()
    )


def find_question(asked: Sequence[PollQuestion], written: str) -> PollQuestion | Problem:
    """The question that is meant, by its id, its words or its number as printed."""
    wanted = fold(written)
    for number, one in enumerate(asked, start=1):
        names = (one.question.id, f"{one.activity} {one.question.id}", one.question.text)
        if wanted in {fold(name) for name in names} | {str(number), f"q{number}"}:
            return one
    return Problem(
        f'There is no question "{written}".',
        hint=nearest(written, [one.question.id for one in asked]),
    )


def find_option(question: Question, written: str) -> Option | Problem:
    """The answer that is meant, by its id or its words."""
    wanted = fold(written)
    for option in question.options:
        if wanted in {fold(option.id), fold(option.text)}:
            return option
    ids = [option.id for option in question.options]
    words = {option.text: option.id for option in question.options}
    close = nearest(written, [*ids, *words])
    hint = close if close.startswith("Did") else f"It has: {', '.join(ids)}."
    return Problem(f'"{question.text}" has no answer "{written}".', hint=hint)


def parse_hands(written: str) -> int | Problem | None:
    """The number that was written; None where nothing was, which means not asked for."""
    said = written.strip()
    if said.lower() in _NOTHING:
        return None
    found = _NUMBER.fullmatch(said)
    if found and int(found[1]) <= MOST_HANDS:
        return int(found[1])
    if said.startswith(("-", "\N{MINUS SIGN}")):
        message = f"{said} hands cannot be: nobody raises fewer than none."
    elif said.endswith("%"):
        message = f"{said} is a percentage, and hands are counted here."
    elif found:
        message = f"{said} hands are more than any room holds."
    else:
        message = f'"{said}" is no number of hands.'
    return Problem(message, hint="Write a whole number, or nothing where it was not asked.")


def build_tally(
    found: Mapping[tuple[str, str, str], int], asked: Sequence[PollQuestion]
) -> RoomTally:
    """Hands by (activity, question, option) as one room's tally, in printed order."""
    return RoomTally(
        counted=tuple(
            Counted(activity=one.activity, question=one.question.id, option=o.id, hands=hands)
            for one in asked
            for o in one.question.options
            if (hands := found.get((*one.key, o.id))) is not None
        )
    )


def counted_questions(tally: RoomTally) -> set[tuple[str, str]]:
    """The questions that anything was counted for."""
    return {(one.activity, one.question) for one in tally.counted}


def replace_counts(before: RoomTally, new: RoomTally) -> RoomTally:
    """The counts of earlier questions, and of those counted anew the new ones alone."""
    anew = counted_questions(new)
    kept = (one for one in before.counted if (one.activity, one.question) not in anew)
    return RoomTally(counted=(*kept, *new.counted))


def merge_counts(before: RoomTally, new: RoomTally) -> RoomTally:
    """New counts with those of other answers to the same questions: hands come in one by one."""
    known = {(one.activity, one.question, one.option) for one in new.counted}
    anew = counted_questions(new)
    kept = (
        one
        for one in before.counted
        if (one.activity, one.question) in anew
        and (one.activity, one.question, one.option) not in known
    )
    return RoomTally(counted=(*kept, *new.counted))


def changed_counts(before: RoomTally, new: RoomTally) -> set[tuple[str, str]]:
    """The questions of which an answer was counted before, and differently."""
    return {
        (one.activity, one.question)
        for one in new.counted
        if before.hands(one.activity, one.question).get(one.option, one.hands) != one.hands
    }


def excess_hands(asked: PollQuestion, hands: Mapping[str, int], people: int) -> Problem | None:
    """More hands than people; where several answers are allowed, at one answer.

    ``people`` of 0 means that nobody knows how many there are.
    """
    raised = max(hands.values(), default=0) if asked.question.many else sum(hands.values())
    if not people or raised <= people:
        return None
    return Problem(
        f"{raised} hands went up for “{asked.question.text}”, and {people} people are expected.",
        hint=f'Count again, or say in event.yaml how many came: "people: {raised}".',
    )
