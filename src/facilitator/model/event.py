"""An event: a workshop, speech or coaching hour for a client on one day, and its people."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from facilitator.model.base import Frozen, Id, Text
from facilitator.model.client import FileName, OptionalLink
from facilitator.text.fold import fold_spaces

Clock = Annotated[str, StringConstraints(pattern=r"^([01]?\d|2[0-3]):[0-5]\d$")]
"""A time of day, ``9:00`` or ``14:30``."""
SHORTEST, LONGEST = 5, 600
"""Minutes that an event may last."""
MOST_PEOPLE = 5_000
"""In one room."""


class EventBreak(Frozen):
    """A break of the client's choosing."""

    spoken: ClassVar[str] = "break"
    after: Id = Field(description="The id of the block that it follows.")
    minutes: int = Field(ge=1, le=120, description="How long it lasts.")


class Event(Frozen):
    """One event folder's ``event.yaml``; the date is the folder's name."""

    from_folder: ClassVar[frozenset[str]] = frozenset({"date"})

    date: date
    exercise: str = Field(default="", description="The exercise, if the client has had several.")
    edition: str = Field(default="", description="The edition, such as workshop or keynote.")
    minutes: int | None = Field(
        default=None,
        ge=SHORTEST,
        le=LONGEST,
        description="The length of the slot, breaks included; the edition's own if left out.",
    )
    start: Clock = Field(
        default="9:00", description='By the 24-hour clock, with a colon and in quotes: "16:30".'
    )
    timezone: str = Field(
        default="", description="Such as America/Chicago, for the calendar; local time if left out."
    )
    place: str = Field(default="", description="Where it is held.")
    facilitator: str = Field(default="", description="Who runs it.")
    breaks: tuple[EventBreak, ...] | None = Field(
        default=None, description="Breaks of your own choosing; [] for none at all."
    )
    roster: FileName = Field(
        default="",
        description="A CSV file or workbook beside event.yaml or client.yaml, if not the client's.",
    )
    participants: tuple[Text, ...] = Field(
        default=(), description="The names from the roster who take part; everyone if left out."
    )
    groups: tuple[Text, ...] = Field(
        default=(), description="The groups from the roster that take part; all if left out."
    )
    people: int | None = Field(
        default=None,
        ge=1,
        le=MOST_PEOPLE,
        description="How many people are expected, where no roster lists them all.",
    )
    spare: int = Field(
        default=0, ge=0, le=100, description="Personal copies without a name, for late guests."
    )
    link: OptionalLink = Field(
        default=None,
        description="A web address such as https://example.com/plan for this day's handout,"
        " if not the client's.",
    )

    names_agreed: bool = Field(
        default=False,
        description="true once everyone in the group agreed that the report says their names.",
    )

    collect_private: bool = Field(
        default=False,
        description="true if pages that people keep (part B) are to be collected, too: tell them.",
    )

    @property
    def start_minute(self) -> int:
        """Minutes from midnight to the start."""
        hours, minutes = self.start.split(":")
        return int(hours) * 60 + int(minutes)


class Person(Frozen):
    """One row of a roster; ``row`` is where it stands in the file, from 1, headings included."""

    name: str
    role: str = ""
    email: str = ""
    group: str = ""
    row: int = 0

    @property
    def key(self) -> str:
        """What tells one person from another: name and e-mail, however they are written."""
        return "/".join(map(fold_spaces, (self.name, self.email)))


class PersonalCopy(Frozen):
    """One participant's own copy: the code for pages handed in, the name for pages kept.

    A spare copy has a code and no name.
    """

    code: str
    name: str = ""
