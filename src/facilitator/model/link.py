"""An address that people are sent to from paper: printed, and as a code for a phone."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints

from facilitator.model.base import Frozen, Text

LONGEST_ADDRESS = 200
"""Characters: a longer one makes a code too fine to be read from paper at arm's length."""

WebAddress = Annotated[
    str,
    StringConstraints(
        # A host of at least two parts, so that a forgotten ending shows; no spaces, quotation
        # marks or brackets, and no name and password before the host.
        pattern=r"^https?://[^\W_]([\w-]*[^\W_])?(\.[^\W_]([\w-]*[^\W_])?)+(:[0-9]{1,5})?"
        r"([/?#][^\s\"'<>\\^`{|}\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]*)?$",
        max_length=LONGEST_ADDRESS,
    ),
]
"""A web address in full, ``https://…`` or ``http://…``."""


class Link(Frozen):
    """Where people find more: printed on the handout, with a code for phones."""

    address: WebAddress = Field(
        description="A web address in full, such as https://example.com/plan."
    )
    label: Text = Field(
        default="Read on", description="What people find there, in a few words, over the address."
    )


def _bare(value: object) -> object:
    # `link: https://…` is what people write.
    return {"address": value} if isinstance(value, str) else value


OptionalLink = Annotated[
    Link | None, BeforeValidator(_bare, json_schema_input_type=str | Link | None)
]
