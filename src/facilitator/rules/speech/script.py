"""A speech that was fitted to its minutes: what is said when, counted in words."""

from __future__ import annotations

import math
import re

from facilitator.model.base import Frozen
from facilitator.model.prose import TELLINGS, SpeechLine, SpeechSection, Telling
from facilitator.text.messages import Message, Text, in_sequence
from facilitator.text.plain_text import sentences

_WORD = re.compile(r"[^\s\u2013\u2014]*\w[^\s\u2013\u2014]*")


class TimedLine(SpeechLine):
    """A line with the seconds that it takes where it is a cue.

    ``lasts`` says them where the text does not, ``slide`` is the number of a cue for a slide,
    counted through the whole speech.
    """

    lasts: Message | None = None
    slide: int = 0

    @property
    def wording(self) -> Text:
        """What is spoken, or what stands beside the sign of the cue."""
        if self.lasts is None:
            return self.text
        return in_sequence(self.lasts, self.text) if self.text else self.lasts


class Passage(Frozen):
    """A section with its words: what can be chosen from."""

    section: SpeechSection
    tellings: dict[Telling, tuple[TimedLine, ...]]

    def words(self, telling: Telling) -> int:
        lines = self.tellings[telling]
        return sum(word_count(line.text) for line in lines if line.kind == "words")

    def waiting(self, telling: Telling) -> int:
        """The seconds that its cues take."""
        return sum(line.seconds for line in self.tellings[telling])

    @property
    def known(self) -> tuple[Telling, ...]:
        """The tellings that there are, the shortest first."""
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
        """All that is not spoken from the stage, in order."""
        return tuple(time for section in self.sections for time in section.room)

    @property
    def length(self) -> Message:
        """Its words as they are printed."""
        return Message("speech-words", count=self.words)

    @property
    def speaking(self) -> int:
        return sum(section.speaking for section in self.sections)

    @property
    def waiting(self) -> int:
        return sum(section.waiting for section in self.sections)

    def in_block(self, block: str) -> tuple[FittedSection, ...]:
        """The sections that are spoken in a block of the run of show, by its id."""
        return tuple(fitted for fitted in self.sections if fitted.section.block == block)

    def time_in(self, block: str) -> Text:
        """How a block's minutes are spent: speaking 1:31, waiting 1:48; empty where none speaks."""
        sections = self.in_block(block)
        if not sections:
            return ""
        speaking, waiting = sum(s.speaking for s in sections), sum(s.waiting for s in sections)
        return Message("speech-time", speaking=elapsed(speaking), waiting=elapsed(waiting))

    def notes(self) -> tuple[str, ...]:
        """What the speaker should know of it, in plain sentences."""
        if not self.left_out:
            return ()
        titles = ", ".join(section.title for section in self.left_out)
        return (f"Left out of the speech to fit {self.minutes} minutes: {titles}.",)


def word_count(text: str) -> int:
    """Words as they are spoken: what holds a letter or a digit, dashes between them aside."""
    return len(_WORD.findall(text))


def elapsed(seconds: int) -> str:
    """Minutes and seconds on the speaker's clock: 200 is ``3:20``."""
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
    return tuple(" ".join(piece) for piece in pieces.values())
