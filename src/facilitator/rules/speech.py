"""A speech line by line: its sections with the seconds that cues take, and as it was fitted."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from facilitator.model.activity import Question
from facilitator.model.base import SETTINGS, Frozen
from facilitator.model.exercise import Exercise
from facilitator.model.kit import USUAL_ROOM
from facilitator.model.prose import TELLINGS, Prose, SpeechLine, SpeechSection, Telling
from facilitator.rules.settings import in_setting
from facilitator.text.grammar import English
from facilitator.text.interface import t
from facilitator.text.messages import Message, Text, in_sequence
from facilitator.text.plain_text import SPACELESS, run_on, sentences

_WORD = re.compile(
    rf"(?=[{SPACELESS}])\w|[^\s\u2013\u2014{SPACELESS}]*[^\W{SPACELESS}][^\s\u2013\u2014{SPACELESS}]*"
)


class TimedLine(SpeechLine):
    """A line with the seconds that it takes where it is a cue.

    ``lasts`` says them where the text does not, ``slide`` is the number of a cue for a slide,
    counted through the whole speech.
    """

    lasts: Message | None = None
    slide: int = 0

    @property
    def wording(self) -> Text:
        if self.lasts is None:
            return self.text
        return in_sequence(self.lasts, self.text) if self.text else self.lasts


class Passage(Frozen):
    section: SpeechSection
    tellings: dict[Telling, tuple[TimedLine, ...]]

    def words(self, telling: Telling) -> int:
        return word_count(spoken(self.tellings[telling]))

    def waiting(self, telling: Telling) -> int:
        return sum(line.seconds for line in self.tellings[telling])

    @property
    def known(self) -> tuple[Telling, ...]:
        return tuple(name for name in TELLINGS if name in self.tellings)


class AudienceTime(Frozen):
    """Minutes in which the room has the word, from ``start`` seconds after the first one.

    ``block`` is the id of the block that it is; questions are none of the edition's own.
    ``slide`` is the number of its cue for a slide, counted with those of the speech; 0 where the
    slide before it stays. ``shows`` is the id of that slide, where it has one of its own.
    """

    title: Text
    start: int
    minutes: int
    purpose: Text
    block: str = ""
    slide: int = 0
    shows: str = ""


class FittedSection(Frozen):
    """A section as it will be told, from ``start`` seconds after the first word.

    ``speaking`` are the seconds of its words, ``waiting`` those of its cues: hands that are
    counted, pauses. ``room`` is what follows it before the next section begins.
    """

    section: SpeechSection
    telling: Telling
    words: int
    start: int
    speaking: int
    waiting: int
    lines: tuple[TimedLine, ...]
    room: tuple[AudienceTime, ...] = ()

    def timed(self) -> Iterator[tuple[int, TimedLine]]:
        """Each line with the second at which it begins, counted from the first word of all."""
        at, pace = float(self.start), self.speaking / max(1, self.words)
        for line in self.lines:
            yield round(at), line
            at += line.seconds or pace * word_count(spoken([line]))


_READ_ALOUD = {
    "ar": 138,
    "de": 179,
    "en": 228,
    "es": 218,
    "fr": 195,
    "he": 187,
    "it": 188,
    "ja": 357,
    "zh": 255,
}
"""Words a minute of the same texts read aloud, of Japanese and Chinese letters:
Trauzettel-Klosinski and Dietz, 2012, the IReST.
"""
WORDS_PER_MINUTE, _MOST = 130, 400
"""How fast English is spoken where nobody says, and any language at most."""


def words_per_minute_in(language: str, words: int, own_language: str) -> int:
    """How many words a minute a speech has in another language that is spoken as fast.

    As many where nobody measured one of the two. They stay between 60 and 400.
    """
    one, other = (_READ_ALOUD.get(tag.partition("-")[0]) for tag in (own_language, language))
    return min(_MOST, max(60, round(words * other / one))) if one and other else words


class FittedSpeech(Frozen):
    """A speech that fits: from 0 to ``minutes``, work at the tables and questions included.

    ``allowed`` are the words for which there was time beside the cues, ``people`` how many raise
    their hands.
    """

    minutes: int
    words: int
    allowed: int
    words_per_minute: int
    people: int
    sections: tuple[FittedSection, ...]
    left_out: tuple[SpeechSection, ...] = ()

    @property
    def room(self) -> tuple[AudienceTime, ...]:
        return tuple(time for section in self.sections for time in section.room)

    @property
    def length(self) -> Message:
        return Message("speech-words", count=self.words)

    @property
    def speaking(self) -> int:
        return sum(section.speaking for section in self.sections)

    @property
    def waiting(self) -> int:
        return sum(section.waiting for section in self.sections)

    def in_block(self, block: str) -> tuple[FittedSection, ...]:
        return tuple(fitted for fitted in self.sections if fitted.section.block == block)

    def time_in(self, block: str) -> Text:
        """How a block's minutes are spent: speaking 1:31, waiting 1:48; empty where none speaks."""
        sections = self.in_block(block)
        if not sections:
            return ""
        speaking, waiting = sum(s.speaking for s in sections), sum(s.waiting for s in sections)
        return Message("speech-time", speaking=elapsed(speaking), waiting=elapsed(waiting))

    def notes(self) -> tuple[str, ...]:
        if not self.left_out:
            return ()
        left_out = [section.title for section in self.left_out]
        return (t("speech-sections-left-out", minutes=self.minutes, sections=left_out),)


def spoken(lines: Iterable[SpeechLine]) -> str:
    return "\n".join(line.text for line in lines if line.kind == "words")


def spoken_words(lines: Iterable[SpeechLine]) -> tuple[int, ...]:
    """How many words are spoken, setting by setting."""
    return tuple(word_count(in_setting(spoken(lines), setting)) for setting in SETTINGS)


def word_count(text: str) -> int:
    """Words as they are spoken: what holds a letter or a digit, dashes between them aside.

    Of scripts that are written without spaces each letter counts.
    """
    return len(_WORD.findall(text))


def elapsed(seconds: int) -> str:
    """200 seconds are ``3:20``."""
    return f"{seconds // 60}:{seconds % 60:02}"


def split_paragraph(text: str, most: int) -> tuple[str, ...]:
    """A paragraph cut between sentences, evenly, into pieces of about so many words at most."""
    total, before = max(1, word_count(text)), 0
    pieces: dict[int, list[str]] = {}
    for sentence in sentences(text):
        words = word_count(sentence)
        middle = (before + words / 2) / total
        pieces.setdefault(int(middle * math.ceil(total / most)), []).append(sentence)
        before += words
    return tuple(map(run_on, pieces.values()))


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
    """One that names no block has that of the section before it."""
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
            yield _with_its_time(line.model_copy(update={"seconds": RAISED}))
        elif line.kind != "hands":
            yield line


def _pause(line: TimedLine) -> TimedLine:
    return _with_its_time(line) if line.seconds else line.model_copy(update={"seconds": BREATH})


def _with_its_time(line: TimedLine) -> TimedLine:
    """A cue with its time in words, where its text does not say it anyway."""
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
    answers = " \N{MIDDLE DOT} ".join(option.text for option in question.options)
    seconds = counting_seconds(len(question.options), people)
    text = f"{answers}. {line.text}".rstrip() if line.question else line.text
    counted = {"seconds": seconds, "question": question.id, "text": text}
    return _with_its_time(line.model_copy(update=counted))
