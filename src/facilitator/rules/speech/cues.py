"""What the cues of a speech take: a count of hands, a pause, a wait. All in seconds."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence

from facilitator.model.activity import Question
from facilitator.model.exercise import Exercise
from facilitator.model.kit import USUAL_ROOM
from facilitator.model.prose import Prose, SpeechLine, SpeechSection
from facilitator.rules.speech.script import Passage, TimedLine
from facilitator.text.grammar import English
from facilitator.text.messages import Message

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
_NUMBERS = {English().in_words(number): number for number in range(100)} | {"a": 1, "an": 1}
_LENGTH = re.compile(
    rf"\b(?P<half>half )?(?P<number>\d{{1,4}} ?|(?:{'|'.join(sorted(_NUMBERS, key=len))})[ -])"
    r"(?:full |whole )?(?P<unit>s|secs?|seconds?|min|mins|minutes?)\b",
    re.IGNORECASE,
)


def passages(exercise: Exercise, prose: Prose, people: int = USUAL_ROOM) -> tuple[Passage, ...]:
    """The sections of the exercise's speech that have words in this edition's prose.

    Their cues take what they take in a room of so many people. Whoever drops a slide drops its cue.
    """
    slides = {slide.id: slide.question for slide in exercise.slides}
    questions = questions_by_id(exercise)

    def timed(lines: Sequence[SpeechLine]) -> tuple[TimedLine, ...]:
        kept = [line for line in lines if not line.shows or line.shows in slides]
        return tuple(_time_cues(kept, questions, slides, people))

    sections = sections_with_blocks(exercise.speech.sections) if exercise.speech else ()
    spoken = [section for section in sections if section.id in prose.speech]
    return tuple(
        Passage(
            section=section,
            tellings={
                telling: timed(lines)
                for telling, lines in prose.speech[section.id].tellings.items()
            },
        )
        for section in spoken
    )


def sections_with_blocks(sections: Sequence[SpeechSection]) -> tuple[SpeechSection, ...]:
    """The same sections, each with its block: that of the section before where it names none."""
    placed, block = [], ""
    for section in sections:
        block = section.block or block
        placed.append(section.model_copy(update={"block": block}))
    return tuple(placed)


def stated_seconds(text: str) -> int:
    """The first length of time in a text, such as "90 seconds" or "two minutes"; 0 for none."""
    match = _LENGTH.search(text)
    if match is None:
        return 0
    written = match["number"].lower().rstrip(" -")
    number = int(written) if written.isdecimal() else _NUMBERS[written]
    seconds = number * (60 if match["unit"].lower().startswith("m") else 1)
    return seconds // 2 if match["half"] else seconds


def says_to_wait(words: str) -> bool:
    return _WAITS.search(words) is not None


def counting_seconds(answers: int, people: int) -> int:
    """How long it takes to count the hands of so many people at so many answers."""
    return math.ceil(answers * (_ANSWER + people / _COUNTED))


def questions_by_id(exercise: Exercise) -> dict[str, Question]:
    """Every question that a poll of the exercise asks, by its id; the first where two share it."""
    questions = [q for activity in exercise.activities for q in activity.questions_for_hands()]
    return {question.id: question for question in reversed(questions)}


def _time_cues(
    lines: Sequence[SpeechLine],
    questions: Mapping[str, Question],
    slide_questions: Mapping[str, str],
    people: int,
) -> Iterator[TimedLine]:
    """The lines, each cue with its seconds, and counts of hands with the answers of their question.

    ``slide_questions`` says by slide which question it shows: hands that name none are raised for
    that of the slide which is up. A count for a question that there is not (any more) is left out.
    """
    slide_question = ""
    for line in (TimedLine(**dict(line)) for line in lines):
        if line.kind == "slide":
            slide_question = slide_questions.get(line.shows, "")
        question = questions.get(line.question or slide_question)
        if line.kind == "pause":
            yield _pause(line)
        elif line.kind == "hands" and question:
            yield _counted_hands(line, question, people)
        elif line.kind == "hands" and not line.question:
            yield line.model_copy(update={"seconds": RAISED})
        elif line.kind != "hands":
            yield line


def _pause(line: TimedLine) -> TimedLine:
    """A pause with its time in words, where its text does not say it anyway."""
    if not line.seconds:
        return line.model_copy(update={"seconds": BREATH})
    if stated_seconds(line.text):
        return line
    minutes, seconds = divmod(line.seconds, 60)
    lasts = (
        Message("speech-pause-seconds", count=line.seconds)
        if seconds
        else Message("speech-pause-minutes", count=minutes)
    )
    return line.model_copy(update={"lasts": lasts})


def _counted_hands(line: TimedLine, question: Question, people: int) -> TimedLine:
    """A count of hands; where it names its question, with the answers in the words of the slide."""
    answers = " \N{MIDDLE DOT} ".join(option.text for option in question.options)
    seconds = counting_seconds(len(question.options), people)
    text = f"{answers}. {line.text}".rstrip() if line.question else line.text
    return line.model_copy(update={"seconds": seconds, "question": question.id, "text": text})
