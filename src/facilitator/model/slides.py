"""Slides: what an exercise says of them, and the deck that is planned from it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from facilitator.model.base import Frozen, Id, Text
from facilitator.model.chart import ChartFigure
from facilitator.text.messages import Message

SlideKind = Literal[
    "title",
    "statement",
    "question",
    "points",
    "contrast",
    "hands",
    "poll",
    "overlap",
    "dates",
    "task",
]

NEEDS: dict[str, tuple[str, ...]] = {
    "title": (),
    "statement": ("text",),
    "question": ("text",),
    "points": ("title", "points"),
    "contrast": ("area",),
    "hands": ("question",),
    "poll": ("question",),
    "overlap": ("title",),
    "dates": ("title", "points"),
    "task": ("title",),
}
"""The fields without which there is nothing to show, by what is shown."""


class Slide(Frozen):
    """One slide. It is shown where speech.md says so: ``SLIDE ID:``."""

    id: Id
    shows: SlideKind = Field(description="What the room sees, such as statement, contrast or poll.")
    title: str = Field(default="", description="Its heading, for points, overlap, dates and task.")
    text: str = Field(
        default="", description="The big line; a last line on slides that have a title."
    )
    points: tuple[Text, ...] = Field(
        default=(), description="Short lines, in order; on dates, what stands along the line."
    )
    area: str = Field(default="", description="The id of the area of a contrast.")
    question: str = Field(default="", description="The id of the question of a poll.")


NoteKind = Literal["section", "words", "pause", "hands", "room", "ask", "source"]


class PlacedText(Frozen):
    """A place of the layout with its paragraphs; ``size`` in points, 0 for the usual one."""

    place: str
    paragraphs: tuple[str, ...]
    size: float = 0


class SpeakerNote(Frozen):
    """A line for the speaker's eyes."""

    kind: NoteKind
    text: str | Message


class DeckSlide(Frozen):
    """One slide; its ``number`` is printed on it, ``cue`` is the cue that calls it, from 1.

    ``heading`` is its title without the count of slides that go on.
    """

    number: int
    cue: int
    layout: str
    heading: str
    parts: tuple[PlacedText, ...]
    figure: ChartFigure | None = None
    notes: tuple[SpeakerNote, ...] = ()

    @property
    def title(self) -> str:
        return next((" ".join(p.paragraphs) for p in self.parts if p.place == "title"), "")


class Deck(Frozen):
    """All slides of a speech, or of what a room said, in order."""

    slides: tuple[DeckSlide, ...] = ()

    def of(self, cue: int) -> tuple[DeckSlide, ...]:
        """The slides that one cue calls: several where what it shows had to be split."""
        return tuple(slide for slide in self.slides if slide.cue == cue)

    def label(self, cue: int) -> str:
        """The numbers of a cue's slides as the script prints them: 5, or 5 to 6."""
        numbers = [slide.number for slide in self.of(cue)]
        if not numbers:
            return ""
        first, last = numbers[0], numbers[-1]
        return f"{first}" if first == last else f"{first}\N{EN DASH}{last}"

    def says(self, cue: int) -> str:
        """What a cue shows, for the speaker: the title of its first slide, its count left out."""
        return next((slide.heading for slide in self.of(cue)), "")
