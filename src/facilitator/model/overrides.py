"""Overrides: what one client's copy of an exercise says differently, as it is written."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints

from facilitator.model.base import Frozen, Id, Text
from facilitator.model.exercise import EditionName

Entry = dict[str, Any]
"""Fields of an entry of the exercise; they are checked where they end up, in the exercise."""


def _as_text(value: object) -> object:
    # `drop: [1]` is what people write in YAML; it means the id "1".
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


Key = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(_[a-z0-9]+)?$"),
    BeforeValidator(_as_text),
    Field(description="An id; AREA_ID for what is rated."),
]
"""How a file of overrides names an entry of a list."""


class ListChange(Frozen):
    """Changes to one list. What is not named stays as it is, where it is."""

    drop: tuple[Key, ...] = Field(default=(), description="The ids of what is left out.")
    replace: dict[Key, Entry] = Field(
        default={}, description="By id, the fields that change; an id never does."
    )
    add: tuple[Entry, ...] = Field(
        default=(),
        description='New entries with ids of their own; after: ID or "first" says where.',
    )
    order: tuple[Key, ...] = Field(
        default=(), description="The ids that come first, in this order; the rest follows."
    )


class ActivityChange(Frozen):
    """Changes to one activity; each kind of activity has one of the lists."""

    title: Text | None = Field(default=None, description="Its heading in every document.")
    instruction: Text | None = Field(default=None, description="What the participant does.")
    minimum_answered: int | None = Field(
        default=None, ge=1, description="Answered statements that an area needs to have a score."
    )
    statements: ListChange = Field(default=ListChange(), description="Of a sort.")
    items: ListChange = Field(
        default=ListChange(), description="Of what is rated (ids are AREA_ID) or put in order."
    )
    questions: ListChange = Field(default=ListChange(), description="Of a poll, or to reflect on.")
    fields: ListChange = Field(default=ListChange(), description="Of a commitment.")
    rows: ListChange = Field(
        default=ListChange(), description="Of a contrast; ids are those of areas."
    )


class Objection(Frozen):
    """An objection of the client's own."""

    heading: Text = Field(description="As it is printed.")
    body: Text = Field(description="What to answer, in Markdown.")
    after: str = Field(default="", description='The heading that it follows, or "first".')


class ObjectionChange(Frozen):
    """Changes to the objections, which go by their headings as printed."""

    drop: tuple[Text, ...] = Field(default=(), description="The headings of what is left out.")
    replace: dict[Text, Text] = Field(default={}, description="By heading, the new answer.")
    add: tuple[Objection, ...] = Field(default=(), description="Further objections.")
    order: tuple[Text, ...] = Field(
        default=(), description="The headings that come first, in this order."
    )


class EditionChange(Frozen):
    """Changes to one edition."""

    title: Text | None = Field(default=None, description="As it stands on the guide's cover.")
    audience: str | None = Field(default=None, description="For whom it is meant.")
    blocks: ListChange = Field(
        default=ListChange(), description="The run of show; changed fields also right by block id."
    )


class Override(Frozen):
    """One file in a client's folder of overrides, read and checked."""

    welcome: str = Field(
        default="", description="Markdown: on the cover page or at the top of the handout."
    )
    activities: dict[Id, ActivityChange] = Field(
        default={}, description="Changes by the activity's id."
    )
    slides: ListChange = Field(
        default=ListChange(), description="Changes to what the slides of the speech show."
    )
    objections: ObjectionChange = Field(
        default=ObjectionChange(), description="Changes to the objections in the guide."
    )
    editions: dict[EditionName, EditionChange] = Field(
        default={}, description="Changes by the edition's name."
    )
