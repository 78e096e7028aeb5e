"""A speech that was fitted to its minutes: what is told when, counted in words."""

from __future__ import annotations

import re

from facilitator.model.base import Frozen
from facilitator.model.exercise import Block
from facilitator.model.speech import TELLINGS, Line, SpeechSection, Telling
from facilitator.rules.english import sentences

_WORD = re.compile(r"[^\s\u2013\u2014]*\w[^\s\u2013\u2014]*")


class Passage(Frozen):
    """A section with its words: what can be chosen from."""

    section: SpeechSection
    tellings: dict[Telling, tuple[Line, ...]]

    def words(self, telling: Telling) -> int:
        """How many words of it are spoken."""
        return sum(word_count(one.text) for one in self.tellings[telling] if one.kind == "words")

    @property
    def known(self) -> tuple[Telling, ...]:
        """The tellings that there are, the shortest first."""
        return tuple(name for name in TELLINGS if name in self.tellings)

    @property
    def least(self) -> int:
        """The words of its shortest telling."""
        return self.words(self.known[0])


class Cue(Frozen):
    """A line as it is spoken or done; slides are numbered through the whole speech."""

    line: Line
    slide: int = 0


class Chosen(Frozen):
    """A section as it will be told, from ``start`` seconds after the first word."""

    section: SpeechSection
    telling: Telling
    words: int
    start: int
    lines: tuple[Cue, ...]
    table_work: Block | None = None
    """What the room does when the section has been told, for its usual minutes."""
    table_work_start: int = 0


class Spoken(Frozen):
    """A speech that fits: from 0 to ``minutes``, questions and work at the tables included."""

    minutes: int
    words: int
    allowed: int
    words_per_minute: int
    sections: tuple[Chosen, ...]
    left_out: tuple[SpeechSection, ...] = ()
    questions: int = 0
    """Minutes of questions, just before the last section: the close stays the close."""
    questions_start: int = 0

    @property
    def slides(self) -> int:
        """How many slide cues there are."""
        return max((one.slide for chosen in self.sections for one in chosen.lines), default=0)

    def notes(self) -> tuple[str, ...]:
        """What the speaker should know of it, in plain sentences."""
        if not self.left_out:
            return ()
        gone = ", ".join(section.title for section in self.left_out)
        return (f"Left out of the speech to fit {self.minutes} minutes: {gone}.",)


def word_count(text: str) -> int:
    """Words as they are spoken: what holds a letter or a digit, dashes between them aside."""
    return len(_WORD.findall(text))


def elapsed(seconds: int) -> str:
    """Minutes and seconds on the speaker's clock: 200 is ``3:20``."""
    return f"{seconds // 60}:{seconds % 60:02}"


def paragraphs(text: str, most: int) -> tuple[str, ...]:
    """A paragraph cut between sentences into pieces of so many words at most, where it can be."""
    pieces: list[str] = []
    for sentence in sentences(text):
        if pieces and word_count(pieces[-1]) + word_count(sentence) <= most:
            pieces[-1] = f"{pieces[-1]} {sentence}"
        else:
            pieces.append(sentence)
    return tuple(pieces)
