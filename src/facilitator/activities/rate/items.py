"""What is rated, and what scores of it suggest."""

from __future__ import annotations

from pydantic import Field

from facilitator.model.base import Frozen, Id, Text


class Item(Frozen):
    """One statement to rate; ids count within the area."""

    area: Id = Field(description="The id of the area that it belongs to.")
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
