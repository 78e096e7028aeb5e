"""What the cues of a speech take: a count of hands, a pause, a wait. All in seconds."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from facilitator.model.activities.poll import Poll, Question
from facilitator.model.exercise import Exercise
from facilitator.model.speech import SpeechLine
from facilitator.text.english import in_words

BREATH = 2
"""A pause that says no time of its own."""
WAIT_UNSAID = 60
"""A wait that the speaker speaks of, and that no cue measures."""
RAISED = 5
"""Hands that go up and that nobody counts."""
_ANSWER = 3
"""To say an answer, and to repeat the number of hands."""
_COUNTED = 10
"""How many raised hands are counted in a second."""
_WAITS = re.compile(r"\bI(?:[\u2019']ll| will| can) wait\b", re.IGNORECASE)
_NUMBERS = {in_words(number): number for number in range(100)} | {"a": 1, "an": 1}
_LENGTH = re.compile(
    rf"\b(?P<half>half )?(?P<number>\d{{1,4}} ?|(?:{'|'.join(sorted(_NUMBERS, key=len))})[ -])"
    r"(?:full |whole )?(?P<unit>s|secs?|seconds?|min|mins|minutes?)\b",
    re.IGNORECASE,
)

Questions = Mapping[str, Question]
"""By id, the questions for which hands may be counted."""


def stated_seconds(text: str) -> int:
    """The first length of time in a text, such as "90 seconds" or "two minutes"; 0 for none."""
    found = _LENGTH.search(text)
    if found is None:
        return 0
    written = found["number"].lower().rstrip(" -")
    number = int(written) if written.isdecimal() else _NUMBERS[written]
    seconds = number * (60 if found["unit"].lower().startswith("m") else 1)
    return seconds // 2 if found["half"] else seconds


def says_to_wait(words: str) -> bool:
    """Whether the speaker says that they will wait."""
    return _WAITS.search(words) is not None


def counting_seconds(answers: int, people: int) -> int:
    """How long it takes to count the hands of so many people at so many answers."""
    return math.ceil(answers * (_ANSWER + people / _COUNTED))


def questions_of(exercise: Exercise) -> dict[str, Question]:
    """Every question that a poll of the exercise asks, by its id; the first where two share it."""
    polls = (activity for activity in exercise.activities if isinstance(activity, Poll))
    found: dict[str, Question] = {}
    for question in (question for poll in polls for question in poll.questions):
        found.setdefault(question.id, question)
    return found


def timed(
    lines: Sequence[SpeechLine], questions: Questions, asked_on: Mapping[str, str], people: int
) -> tuple[SpeechLine, ...]:
    """The lines, each cue with its seconds, and counts of hands with the answers of their question.

    ``asked_on`` says by slide which question it shows: hands that name none are raised for that
    of the slide which is up. A count for a question that there is not (any more) is left out.
    """
    made: list[SpeechLine] = []
    up = ""
    for line in lines:
        if line.kind == "slide":
            up = asked_on.get(line.shows, "")
        question = questions.get(line.question or up)
        if line.kind == "hands" and (question or not line.question):
            made.append(_hands(line, question, people))
        elif line.kind == "pause":
            made.append(_pause(line))
        elif line.kind != "hands":
            made.append(line)
    return tuple(made)


def _pause(line: SpeechLine) -> SpeechLine:
    """A pause with its time in words, where its text does not say it anyway."""
    if not line.seconds:
        return line.model_copy(update={"seconds": BREATH})
    said = "" if stated_seconds(line.text) else f"{length(line.seconds)}."
    return line.model_copy(update={"text": " ".join(filter(None, (said, line.text)))})


def length(seconds: int) -> str:
    """Seconds in words: 3 seconds, 1 minute, 90 seconds, 2 minutes."""
    count, unit = (seconds, "second") if seconds % 60 else (seconds // 60, "minute")
    return f"{count} {unit}{'' if count == 1 else 's'}"


def _hands(line: SpeechLine, question: Question | None, people: int) -> SpeechLine:
    if question is None:
        return line.model_copy(update={"seconds": RAISED})
    seconds = counting_seconds(len(question.options), people)
    text = line.text
    if line.question:
        text = " ".join(filter(None, (f"{listed(question)}.", line.text)))
    return line.model_copy(update={"seconds": seconds, "question": question.id, "text": text})


def listed(question: Question) -> str:
    """The answers of a question in one line, in the words of slide and card."""
    return " \N{MIDDLE DOT} ".join(option.text for option in question.options)
