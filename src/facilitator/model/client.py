"""A client, their events, and who prepares a kit."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from facilitator.model.base import Frozen, Id, Setting, Text
from facilitator.text.catalogue import LANGUAGE_TAG
from facilitator.text.locale import long_date, usual_paper, with_event_word
from facilitator.text.plain_text import fold_spaces

Colour = Annotated[str, StringConstraints(pattern=r"^(#[0-9a-fA-F]{6})?$", to_lower=True)]
"""A colour as ``#rrggbb``, or nothing."""
PaperName = Annotated[
    Literal["letter", "a4"],
    BeforeValidator(lambda value: value.lower() if isinstance(value, str) else value),
]
FileName = Annotated[str, StringConstraints(pattern=r"^[^/\\]*$")]
"""A file that lies right beside the one that names it: no folders, no way out."""
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
    label: str = Field(
        default="",
        description='What people find there, in a few words, over the address; else "Read on".',
    )


def _with_address(value: object) -> object:
    # `link: https://…` is what people write.
    return {"address": value} if isinstance(value, str) else value


OptionalLink = Annotated[
    Link | None, BeforeValidator(_with_address, json_schema_input_type=str | Link | None)
]


class Brand(Frozen):
    """Logo, two colours, a font. What is left out stays as the exercise has it."""

    logo: FileName = Field(
        default="", description="An SVG, PNG or JPEG file beside client.yaml, such as logo.svg."
    )
    primary: Colour = Field(
        default="",
        description='The main colour, in quotes: "#0d5560". The second concept and rules wear it.',
    )
    secondary: Colour = Field(
        default="",
        description='The other colour, in quotes: "#8a5a12". The first concept wears it.',
    )
    font: str = Field(default="", description="A font family that comes with facilitator.")
    cover: bool = Field(
        default=False,
        description="true for a cover page on report, guide and handouts of several sheets.",
    )


class ClientTerm(Frozen):
    """A client's own words for a term of the exercise."""

    singular: Text = Field(description="One of it, as it reads inside a sentence.")
    plural: str = Field(
        default="", description="Several of it; leave out for names and mass nouns."
    )


def _one_word(value: object) -> object:
    # `hr: People & Culture` is what people write; it has no plural.
    return {"singular": value} if isinstance(value, str) else value


ClientWords = Annotated[
    ClientTerm, BeforeValidator(_one_word, json_schema_input_type=str | ClientTerm)
]


def _nothing_said(value: object) -> object:
    # `terms:` above lines that are all switched off is what a new file has.
    return {} if value is None else value


def _one_of_several(value: object) -> object:
    # `leader: ABCD-EFGH` is what people write where one person leads.
    return (value or ()) if isinstance(value, list | tuple) or not value else (value,)


LANGUAGE = rf"^({LANGUAGE_TAG})?$"


class Client(Frozen):
    """One client folder's ``client.yaml``, read and checked."""

    name: Text = Field(description="In full, as on covers.")
    short: str = Field(
        default="", max_length=32, description="As in running lines; the name if left out."
    )
    brand: Brand = Field(default=Brand(), description="Logo, colours, font, cover page.")
    terms: Annotated[dict[Text, ClientWords], BeforeValidator(_nothing_said)] = Field(
        default={}, description="The client's own words, by the exercise's words or term id."
    )
    language: str = Field(
        default="",
        pattern=LANGUAGE,
        description="A language code such as en-GB or de: of the exercise, where it is translated"
        " into it, spelling of our words, dates, screen readers.",
    )
    second_language: str = Field(
        default="",
        pattern=LANGUAGE,
        description="A language such as en in which each sentence of the worksheet stands once more"
        " below it, smaller and in gray, where the exercise is translated into it.",
    )
    paper: PaperName = Field(
        default="letter",
        description="letter or a4. With a language of a country of A4, such as en-GB, it is a4.",
    )
    large_print: bool = Field(default=False, description="true for 18 point everywhere.")
    slides_template: FileName = Field(
        default="",
        description="A PowerPoint file beside client.yaml whose master and layouts to use.",
    )
    word_template: FileName = Field(
        default="", description="A Word file beside client.yaml whose letterhead and styles to use."
    )
    roster: FileName = Field(
        default="", description="A CSV file or workbook beside client.yaml with the people's names."
    )
    holidays: tuple[date, ...] = Field(
        default=(), description="Days on which no review is held, such as 2027-07-05."
    )
    link: OptionalLink = Field(
        default=None,
        description="A web address such as https://example.com/plan: it stands at the end of"
        " the handout, printed and as a code for phones.",
    )

    @model_validator(mode="before")
    @classmethod
    def _on_paper_of_the_country(cls, data: Any) -> Any:  # noqa: ANN401 - whatever a file holds
        if isinstance(data, dict) and isinstance(data.get("language"), str):
            return {"paper": usual_paper(data["language"]), **data}
        return data

    @property
    def called(self) -> str:
        return self.short or self.name


class Identity(Frozen):
    """``facilitator.yaml`` at the workspace's root, read and checked."""

    name: Text = Field(description="Your name or your firm's, as after “Prepared by”.")
    logo: FileName = Field(default="", description="An SVG, PNG or JPEG beside facilitator.yaml.")
    contact: str = Field(default="", description="An e-mail address, phone number or web address.")
    copyright: str = Field(default="", description="Such as © 2026 Lakeshore Coaching.")
    confidentiality: str = Field(
        default="",
        max_length=60,
        description="A few words for the foot of every page, such as Confidential.",
    )


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


BlockWish = Literal["keep", "out"] | Annotated[int, Field(ge=1, le=240)]
"""What an event does with a block: never drop it, leave it out, or give it so many minutes."""


class Event(Frozen):
    """One event folder's ``event.yaml``; the folder's name is the date, as in 2027-03-18.

    Of several on one day each has a word behind the date: 2027-03-18-morning.
    """

    from_folder: ClassVar[frozenset[str]] = frozenset({"date", "name"})

    date: date
    name: str = ""
    exercise: str = Field(default="", description="The exercise, if the client has had several.")
    edition: str = Field(default="", description="The edition, such as workshop or keynote.")
    setting: Setting | None = Field(
        default=None,
        description="Who is in the room: open for leaders of many organizations, in-house for the"
        " people of one, with their chief; the edition's own if left out.",
    )
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
    blocks: Annotated[dict[Id, BlockWish], BeforeValidator(_nothing_said)] = Field(
        default={},
        description="By a block's id: keep never drops it to fit, out leaves it out, and a number"
        " is how many minutes it lasts.",
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
    leader: Annotated[
        tuple[str, ...],
        BeforeValidator(_one_of_several, json_schema_input_type=str | tuple[str, ...]),
    ] = Field(
        default=(),
        description="The sheet code of whoever leads the team and agreed that the report sets their"
        " scores beside the others', such as ABCD-EFGH; a list where several lead as equals and all"
        " of them agreed.",
    )
    talk: str = Field(
        default="",
        description="The event before, such as 2027-03-18-morning, whose counted hands stand beside"
        " the answers; an earlier one of the same day if left out.",
    )
    link: OptionalLink = Field(
        default=None,
        description="A web address such as https://example.com/plan for this day's handout,"
        " if not the client's.",
    )

    language: str = Field(
        default="",
        pattern=LANGUAGE,
        description="The language of this day's papers, such as de, if not the client's.",
    )
    second_language: str = Field(
        default="",
        pattern=LANGUAGE,
        description="The worksheet's second language on this day, if not the client's.",
    )
    names_agreed: bool = Field(
        default=False,
        description="true once everyone in the group agreed that the report says their names.",
    )

    collect_private: bool = Field(
        default=False,
        description="true if pages that people keep (part B) are to be collected, too: tell them.",
    )

    def day(self, language: str) -> str:
        """The day in full, with the word that tells it from other events of that day."""
        return with_event_word(long_date(self.date, language), self.date, self.name)

    @property
    def start_minute(self) -> int:
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
