"""A speech: its sections in order, each told in up to three lengths."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from facilitator.model.base import Frozen, Id, Text

Telling = Literal["short", "usual", "long"]
TELLINGS: tuple[Telling, ...] = ("short", "usual", "long")
"""From the fewest words to the most. Every section has a usual one."""

LineKind = Literal["words", "pause", "hands", "slide"]
CUES: tuple[LineKind, ...] = ("pause", "hands", "slide")
"""What the speaker does instead of speaking."""


class SpeechLine(Frozen):
    """A paragraph of spoken words, or a cue: what hands are raised for, what a slide shows.

    ``shows`` is the id of the slide that a cue calls; without one the slide shows the text itself.
    ``question`` is the id of the poll's question that hands are counted for, ``seconds`` what the
    cue takes: of a pause as it is written, 0 where nothing is. ``unsaid`` is the place of the words
    "I will wait" where no cue below them says for how long, of the pause that is counted for them.
    """

    kind: LineKind
    text: str = ""
    shows: str = ""
    question: str = ""
    seconds: int = 0
    unsaid: str = ""


class SpeechSection(Frozen):
    """One section of the speech; its words stand in ``speech.md``, under its id."""

    id: Id
    title: Text = Field(description="What it is about, for the speaker's eyes alone.")
    priority: int = Field(ge=1, le=5, description="1 is never dropped, 5 goes first.")
    block: str = Field(
        default="",
        description="The id of the block of the run of show in which it is spoken; that of the "
        "section before it if left out. Editions without that block do not speak it.",
    )
    table_work: str = Field(
        default="",
        description="The id of a block that follows it in slots of more than 30 minutes, in the "
        "editions that have it.",
    )
    table_slide: str = Field(
        default="",
        description="The id of the slide that is shown meanwhile; without it the block's title.",
    )


class Speech(Frozen):
    """The sections of the speech, in the order in which they are spoken."""

    words_per_minute: int = Field(
        default=130, ge=60, le=220, description="How fast the speaker speaks."
    )
    sections: tuple[SpeechSection, ...] = Field(
        min_length=1, description="In order, the opening first."
    )


class SectionText(Frozen):
    """The words of one section, telling by telling."""

    tellings: dict[Telling, tuple[SpeechLine, ...]] = Field(default={})
