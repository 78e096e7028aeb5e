"""What is rated, and what scores of it suggest."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from facilitator.model.base import AreaId, Frozen, Id, Text

DONT_KNOW = "dk"
"""The value of "?", the sixth state of *now*: people may say that they cannot tell."""

Rating = Annotated[
    int | Literal["dk"] | None,
    BeforeValidator(
        lambda value: DONT_KNOW if value == "?" else value,
        json_schema_input_type=int | Literal["?", "dk"] | None,
    ),
]
"""One answer: a scale point, "?" for don't know, or nothing."""


class RatedSheet(Frozen):
    """One person's ratings by area, in the order of the area's items."""

    code: Text = Field(description="A letter: people of the example have no names.")
    now: dict[Id, tuple[Rating, ...]] = Field(
        description='Answers by area id: points of the scale, "?" or null for left blank.'
    )
    hoped: dict[Id, tuple[Rating, ...]] = Field(
        default={}, description="The same, for what is hoped for, where people rate twice."
    )


class ExamplePerson(RatedSheet):
    """One person of the worked example; answers by area, in the order of the area's items."""


class Example(Frozen):
    """A fictional team whose numbers show how the arithmetic goes. Always labelled as fictional."""

    team: Text = Field(description="What the team is called; say that it is fictional.")
    people: tuple[ExamplePerson, ...] = Field(min_length=2, description="At least two.")


class Item(Frozen):
    """One statement to rate; ids count within the area."""

    area: AreaId = Field(description="The id of the area that it belongs to.")
    id: Id = Field(description="Letters a-z and digits; it counts within the area.")
    text: Text = Field(description="The statement, in at most about 95 characters.")
    short: Text = Field(max_length=40, description="A few words, for tables and charts.")
    anchors: dict[int, Text] = Field(
        default={},
        description="What people see done at points of the scale, such as {1: nobody knows, 5: each"
        " could say it}: printed under the statement, in place of more or less true.",
    )


class Band(Frozen):
    """What a score suggests and what to ask next; bands run from ``from`` up to the next one."""

    id: Id
    start: float = Field(alias="from", description="The lowest score of the band.")
    name: Text = Field(description="What a score in this band is called.")
    suggests: Text = Field(description="What it suggests, in one or two sentences.")
    ask: dict[Id, Text] = Field(default={}, description="The question to ask next, by area id.")
