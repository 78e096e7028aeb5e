"""What a slide of the speech shows: content alone, looked up by the cues of ``speech.md``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from facilitator.model.base import Frozen, Id, Text

Shows = Literal[
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
    shows: Shows = Field(description="What the room sees, such as statement, contrast or poll.")
    title: str = Field(default="", description="Its heading, for points, overlap, dates and task.")
    text: str = Field(
        default="", description="The big line; a last line on slides that have a title."
    )
    points: tuple[Text, ...] = Field(
        default=(), description="Short lines, in order; on dates, what stands along the line."
    )
    area: str = Field(default="", description="The id of the area of a contrast.")
    question: str = Field(default="", description="The id of the question of a poll.")
