"""What every model shares: frozen, strict about unknown fields, ids of one shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal, get_args

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)
from pydantic.fields import FieldInfo

from facilitator.text.interface import t

ID_PATTERN = r"^[a-z0-9]+$"
LONGEST_ID = 24
LONGEST_NAME = 40
"""Blank names end as bookmarks and tags in Word, which caps both at 40 characters."""


def described(field: FieldInfo | None) -> str:
    """What a field of a file is for, in the language of the interface; "" where nothing says it.

    The ``description`` of a field is the id of a message.
    """
    return t(field.description) if field and field.description else ""


class Frozen(BaseModel):
    """A value: equal when its fields are equal, never changed after it was made."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, defer_build=True
    )

    from_folder: ClassVar[frozenset[str]] = frozenset()
    """Fields that its folder gives it: they do not stand in its file."""
    spoken: ClassVar[str] = ""
    """What errors call it where that is not the name of its class."""


def written_as_number(value: object) -> object:
    # `id: 1` is what people write in YAML; it means the id "1".
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


Id = Annotated[
    str,
    StringConstraints(pattern=ID_PATTERN, max_length=LONGEST_ID),
    BeforeValidator(written_as_number),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": ID_PATTERN, "maxLength": LONGEST_ID},
                {"type": "integer", "minimum": 0},
            ]
        }
    ),
    Field(description="about-id"),
]


@dataclass(frozen=True)
class RefersTo:
    """Marks an id that is chosen among those of a list beside it, or of the exercise.

    Each group of lists is looked into where none before it holds anything.
    """

    groups: tuple[tuple[str, ...], ...]


AreaId = Annotated[Id, RefersTo((("areas",),))]
PileId = Annotated[Id, RefersTo((("piles",), ("concepts", "both")))]
ActivityId = Annotated[Id, RefersTo((("activities",),))]
DRAWINGS = RefersTo((("drawings",),))
Setting = Literal["open", "in-house"]
"""Who is in the room: leaders of many organizations, or the people of one."""
SETTINGS: tuple[Setting, ...] = get_args(Setting)
Text = Annotated[str, StringConstraints(min_length=1)]
"""One line or paragraph of prose; may hold inline Markdown and {terms}."""


def blank_name(*ids: str) -> str:
    """The name of a blank (or of one of its states): its ids joined by ``_``.

    A minus becomes an m: Word's bookmarks take letters and digits.
    """
    return "_".join(ids).replace("-", "m")
