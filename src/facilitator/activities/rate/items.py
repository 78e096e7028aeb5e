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

    code: Text = Field(description="about-rated-sheet-code")
    now: dict[Id, tuple[Rating, ...]] = Field(description="about-rated-sheet-now")
    hoped: dict[Id, tuple[Rating, ...]] = Field(default={}, description="about-rated-sheet-hoped")


class ExamplePerson(RatedSheet):
    """One person of the worked example; answers by area, in the order of the area's items."""


class Example(Frozen):
    """A fictional team whose numbers show how the arithmetic goes. Always labelled as fictional."""

    team: Text = Field(description="about-example-team")
    people: tuple[ExamplePerson, ...] = Field(min_length=2, description="about-example-people")


class Item(Frozen):
    """One statement to rate; ids count within the area."""

    area: AreaId = Field(description="about-item-area")
    id: Id = Field(description="about-item-id")
    text: Text = Field(description="about-item-text")
    short: Text = Field(max_length=40, description="about-rank-item-short")
    anchors: dict[int, Text] = Field(default={}, description="about-item-anchors")


class Band(Frozen):
    """What a score suggests and what to ask next; bands run from ``from`` up to the next one."""

    id: Id
    start: float = Field(alias="from", description="about-band-start")
    name: Text = Field(description="about-band-name")
    suggests: Text = Field(description="about-band-suggests")
    ask: dict[Id, Text] = Field(default={}, description="about-band-ask")
