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

    address: WebAddress = Field(description="about-link-address")
    label: str = Field(default="", description="about-link-label")


def _with_address(value: object) -> object:
    # `link: https://…` is what people write.
    return {"address": value} if isinstance(value, str) else value


OptionalLink = Annotated[
    Link | None, BeforeValidator(_with_address, json_schema_input_type=str | Link | None)
]


class Brand(Frozen):
    """Logo, two colours, a font. What is left out stays as the exercise has it."""

    logo: FileName = Field(default="", description="about-brand-logo")
    primary: Colour = Field(default="", description="about-brand-primary")
    secondary: Colour = Field(default="", description="about-brand-secondary")
    font: str = Field(default="", description="about-brand-font")
    cover: bool = Field(default=False, description="about-brand-cover")


class ClientTerm(Frozen):
    """A client's own words for a term of the exercise."""

    singular: Text = Field(description="about-client-term-singular")
    plural: str = Field(default="", description="about-client-term-plural")


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

    name: Text = Field(description="about-client-name")
    short: str = Field(default="", max_length=32, description="about-client-short")
    brand: Brand = Field(default=Brand(), description="about-client-brand")
    terms: Annotated[dict[Text, ClientWords], BeforeValidator(_nothing_said)] = Field(
        default={}, description="about-client-terms"
    )
    language: str = Field(default="", pattern=LANGUAGE, description="about-client-language")
    second_language: str = Field(
        default="", pattern=LANGUAGE, description="about-client-second-language"
    )
    paper: PaperName = Field(default="letter", description="about-client-paper")
    large_print: bool = Field(default=False, description="about-client-large-print")
    slides_template: FileName = Field(default="", description="about-client-slides-template")
    word_template: FileName = Field(default="", description="about-client-word-template")
    roster: FileName = Field(default="", description="about-client-roster")
    holidays: tuple[date, ...] = Field(default=(), description="about-client-holidays")
    link: OptionalLink = Field(default=None, description="about-client-link")

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

    name: Text = Field(description="about-identity-name")
    logo: FileName = Field(default="", description="about-identity-logo")
    contact: str = Field(default="", description="about-identity-contact")
    copyright: str = Field(default="", description="about-identity-copyright")
    confidentiality: str = Field(
        default="", max_length=60, description="about-identity-confidentiality"
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
    after: Id = Field(description="about-event-break-after")
    minutes: int = Field(ge=1, le=120, description="about-event-break-minutes")


BlockWish = Literal["keep", "out"] | Annotated[int, Field(ge=1, le=240)]
"""What an event does with a block: never drop it, leave it out, or give it so many minutes."""


class Event(Frozen):
    """One event folder's ``event.yaml``; the folder's name is the date, as in 2027-03-18.

    Of several on one day each has a word behind the date: 2027-03-18-morning.
    """

    from_folder: ClassVar[frozenset[str]] = frozenset({"date", "name"})

    date: date
    name: str = ""
    exercise: str = Field(default="", description="about-event-exercise")
    edition: str = Field(default="", description="about-event-edition")
    setting: Setting | None = Field(default=None, description="about-event-setting")
    minutes: int | None = Field(
        default=None, ge=SHORTEST, le=LONGEST, description="about-event-minutes"
    )
    start: Clock = Field(default="9:00", description="about-event-start")
    timezone: str = Field(default="", description="about-event-timezone")
    place: str = Field(default="", description="about-event-place")
    facilitator: str = Field(default="", description="about-event-facilitator")
    breaks: tuple[EventBreak, ...] | None = Field(default=None, description="about-event-breaks")
    blocks: Annotated[dict[Id, BlockWish], BeforeValidator(_nothing_said)] = Field(
        default={}, description="about-event-blocks"
    )
    roster: FileName = Field(default="", description="about-event-roster")
    participants: tuple[Text, ...] = Field(default=(), description="about-event-participants")
    groups: tuple[Text, ...] = Field(default=(), description="about-event-groups")
    people: int | None = Field(default=None, ge=1, le=MOST_PEOPLE, description="about-event-people")
    spare: int = Field(default=0, ge=0, le=100, description="about-event-spare")
    leader: Annotated[
        tuple[str, ...],
        BeforeValidator(_one_of_several, json_schema_input_type=str | tuple[str, ...]),
    ] = Field(default=(), description="about-event-leader")
    talk: str = Field(default="", description="about-event-talk")
    link: OptionalLink = Field(default=None, description="about-event-link")

    language: str = Field(default="", pattern=LANGUAGE, description="about-event-language")
    second_language: str = Field(
        default="", pattern=LANGUAGE, description="about-event-second-language"
    )
    names_agreed: bool = Field(default=False, description="about-event-names-agreed")

    collect_private: bool = Field(default=False, description="about-event-collect-private")

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
