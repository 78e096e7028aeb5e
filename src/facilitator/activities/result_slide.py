"""A slide that shows a room its own answers, before anybody asks whether it fits."""

from __future__ import annotations

import re
from dataclasses import dataclass

from facilitator.model.exercise import Exercise
from facilitator.model.slides import SpeakerNote
from facilitator.rules.slide_kinds import FIRST, SECOND, SlideDraft
from facilitator.text.messages import Say, Text

_MARKS = re.compile(r"([\\`*_\[\]])")

SlideParts = dict[str, tuple[str, ...]]
"""Paragraphs by the place of the layout that they belong in."""


@dataclass(frozen=True)
class ResultSlide:
    """What a slide shows, and the speaker's notes."""

    draft: SlideDraft
    notes: tuple[SpeakerNote, ...] = ()


@dataclass(frozen=True)
class ResultDeck:
    """The deck that slides are for. ``earlier`` names the event that it is set beside, if any."""

    exercise: Exercise
    language: str
    say: Say
    earlier: str = ""


def words_note(text: Text) -> SpeakerNote:
    """Words to say."""
    return SpeakerNote(kind="words", text=text)


def ask_note(text: str) -> SpeakerNote:
    """A question to ask."""
    return SpeakerNote(kind="ask", text=text)


def literal(text: str) -> str:
    """What somebody wrote, with none of its characters read as a mark."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))


def marked_pile(exercise: Exercise, pile: str) -> str:
    """A pile's mark and name."""
    first, second = exercise.concepts
    mark = {first.id: FIRST, second.id: SECOND}.get(pile, FIRST + SECOND)
    return f"{mark} {exercise.pile_name(pile)}"
