"""Refusals in plain sentences: they quote what was written and say what to do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from facilitator.errors import nearest
from facilitator.model.base import ID_PATTERN, LONGEST_ID
from facilitator.sources.model_fields import (
    annotation_at,
    child,
    field_at,
    field_names,
    fields_in_file,
    has,
    literals,
    model_at,
    spoken,
)
from facilitator.sources.yaml_file import LineOf
from facilitator.system.text_file import LocatedIssue

Said = tuple[str, str]
"""Message and hint."""

_A_WORD_IN_BRACES = re.compile(r"[^:,]+")
_LONGEST_QUOTE = 40


def say(refusal: SchemaIssue) -> Said:
    """Message and hint for one refusal: what was written, and what to do about it."""
    kind = refusal.detail["type"]
    if refusal.value is None and '"#' in refusal.description:
        # `primary: #0d5560`, as people write a colour; YAML takes it for a comment.
        return (
            f"{refusal.name} is empty, for what stands behind a # is a comment.",
            'Put the colour in quotes, such as "#0d5560".',
        )
    if refusal.value is None and kind not in _NOT_OF_THE_VALUE:
        return (
            f"{refusal.name} is empty.",
            f"Write something after the colon. {refusal.description}",
        )
    annotation = annotation_at(refusal.model, refusal.path, refusal.data)
    if "dk" in str(annotation):
        return _rating(refusal)
    return _SENTENCES.get(kind, _unforeseen)(refusal)


def quoted(value: object) -> str:
    """What was written, in quotation marks and not too long."""
    text = " ".join(str(value).split())
    return f'"{text}"' if len(text) <= _LONGEST_QUOTE else f'"{text[: _LONGEST_QUOTE - 1]}…"'


def _missing(refusal: SchemaIssue) -> Said:
    name = refusal.detail["loc"][-1]
    if isinstance(name, int):
        return _too_few(refusal)
    field = field_at(refusal.model, (*refusal.path, name), refusal.data)
    about = f" {field.description}" if field and field.description else ""
    return f'{refusal.thing()} has no "{name}".', f'Add the line "{name}: …" to it.{about}'


def _unknown_field(refusal: SchemaIssue) -> Said:
    owner = model_at(refusal.model, refusal.path[:-1], refusal.data)
    known = fields_in_file(owner) if owner else ()
    what = f" of this {spoken(owner)}" if owner else " here"
    return f"{refusal.name} is no field{what}.", nearest(str(refusal.path[-1]), known)


def _text(refusal: SchemaIssue) -> Said:
    value = refusal.value
    if isinstance(value, Mapping):
        if len(value) == 1 and _A_WORD_IN_BRACES.fullmatch(str(*value)) and None in value.values():
            braces = "{" + str(*value) + "}"
            return (
                f"{refusal.name} begins with a brace, so it is not read as a text: {braces}",
                f'Put the text in quotes: "{braces}".',
            )
        return f"{refusal.name} must be a text, and fields stand in it.", _QUOTE_IT
    if isinstance(value, list):
        return f"{refusal.name} must be one text, and a list stands there.", _QUOTE_IT
    written = str(value).lower() if isinstance(value, bool) else value
    kind = "a yes or no" if isinstance(value, bool) else "a number"
    return (
        f"{refusal.name} must be a text, and {written} is read as {kind}.",
        f'Put it in quotes: "{written}".',
    )


def _empty_text(refusal: SchemaIssue) -> Said:
    return f"{refusal.name} is empty.", f"Write a text. {refusal.description}"


def _too_long_text(refusal: SchemaIssue) -> Said:
    most = refusal.context["max_length"]
    if _is_key(refusal):
        return _id(refusal)
    count = len(str(refusal.value))
    message = f"{refusal.name} has {count} characters, and at most {most} fit"
    return f"{message}: {quoted(refusal.value)}.", "Say it in fewer words."


def _pattern(refusal: SchemaIssue) -> Said:
    if refusal.context.get("pattern") == ID_PATTERN:
        return _id(refusal)
    if _is_key(refusal):
        return f"{quoted(refusal.path[-1])} cannot be a name here.", _NAMES
    return f"{refusal.name} cannot be {quoted(refusal.value)}.", refusal.description


def _is_key(refusal: SchemaIssue) -> bool:
    return refusal.detail["loc"][-1:] == ("[key]",)


def _id(refusal: SchemaIssue) -> Said:
    written = str(refusal.path[-1] if _is_key(refusal) else refusal.value)
    better = re.sub(r"[^a-z0-9]", "", written.lower())[:LONGEST_ID] or "s1"
    return (
        f"{quoted(written)} cannot be an id.",
        f'Ids have small letters a-z and digits only, at most {LONGEST_ID}, such as "{better}".',
    )


def _whole_number(refusal: SchemaIssue) -> Said:
    return (
        f"{refusal.name} must be a whole number, and {quoted(refusal.value)} is none.",
        f"Write digits only. {refusal.description}",
    )


def _number(refusal: SchemaIssue) -> Said:
    return (
        f"{refusal.name} must be a number, and {quoted(refusal.value)} is none.",
        f"Write it in digits, with a point for decimals. {refusal.description}",
    )


def _too_small(refusal: SchemaIssue) -> Said:
    least = refusal.context["ge"]
    return (
        f"{refusal.name} must be at least {least:g}, and {refusal.value} is written.",
        refusal.description or f"Write {least:g} or more.",
    )


def _too_large(refusal: SchemaIssue) -> Said:
    most = refusal.context["le"]
    return (
        f"{refusal.name} must be at most {most:g}, and {refusal.value} is written.",
        refusal.description or f"Write {most:g} or less.",
    )


def _too_few(refusal: SchemaIssue) -> Said:
    least = refusal.context.get("min_length", 2)
    there = len(refusal.value) if isinstance(refusal.value, list | Mapping) else 0
    return (
        f"{refusal.name} needs at least {_entries(least)} and has {there or 'none'}.",
        f"Add what is missing. {refusal.description}",
    )


def _too_many(refusal: SchemaIssue) -> Said:
    most = refusal.context["max_length"]
    return (
        f"{refusal.name} takes {_entries(most)} and has {len(refusal.value)}.",
        f"Remove what is too many. {refusal.description}",
    )


def _entries(count: int) -> str:
    return "one entry" if count == 1 else f"{count} entries"


def _list(refusal: SchemaIssue) -> Said:
    return f"{refusal.name} must be a list.", 'Begin each entry on a line of its own with "- ".'


def _fields(refusal: SchemaIssue) -> Said:
    owner = model_at(refusal.model, refusal.path, refusal.data)
    hint = f"It takes: {', '.join(field_names(owner))}." if owner else "Write them as id: value."
    stands = quoted(refusal.value) if isinstance(refusal.value, str | int | float) else "a list"
    return f"{refusal.name} must consist of fields, and {stands} stands there.", hint


def _choice(refusal: SchemaIssue) -> Said:
    words = literals(annotation_at(refusal.model, refusal.path, refusal.data))
    return (
        f"{refusal.name} cannot be {quoted(refusal.value)}.",
        f"{nearest(str(refusal.value), words)} {refusal.description}",
    )


def _unknown_kind(refusal: SchemaIssue) -> Said:
    kinds = re.findall(r"'([^']*)'", refusal.context["expected_tags"])
    kind = refusal.context["tag"]
    return f'There is no kind of activity called "{kind}".', nearest(str(kind), kinds)


def _no_kind(refusal: SchemaIssue) -> Said:
    known_as = child(refusal.value, "id")
    which = f'The activity "{known_as}"' if known_as else "This activity"
    return f'{which} has no "kind".', 'Add the line "kind: …", such as kind: sort.'


def _yes_or_no(refusal: SchemaIssue) -> Said:
    return (
        f"{refusal.name} must be true or false, and {quoted(refusal.value)} is neither.",
        refusal.description,
    )


def _rating(refusal: SchemaIssue) -> Said:
    return (
        f"{refusal.name} cannot be {quoted(refusal.value)}.",
        'Write a point of the scale, "?" for don\'t know, or null for left blank.',
    )


def _day(refusal: SchemaIssue) -> Said:
    return (
        f"{refusal.name} cannot be {quoted(refusal.value)}.",
        "Write the day as year-month-day, such as 2027-07-05.",
    )


def _unforeseen(refusal: SchemaIssue) -> Said:
    return f"{refusal.name} cannot be {quoted(refusal.value)}.", refusal.description


_NAMES = "Names have small letters a-z, digits and single hyphens, such as half-day."
_QUOTE_IT = "Write one text; put it in quotes if it begins with {, [ or another sign."
_NOT_OF_THE_VALUE = frozenset({"missing", "extra_forbidden", "string_pattern_mismatch"})
_SENTENCES: dict[str, Callable[[SchemaIssue], Said]] = {
    "missing": _missing,
    "extra_forbidden": _unknown_field,
    "string_type": _text,
    "string_too_short": _empty_text,
    "string_too_long": _too_long_text,
    "string_pattern_mismatch": _pattern,
    **dict.fromkeys(
        ("date_type", "date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact"),
        _day,
    ),
    "int_type": _whole_number,
    "int_parsing": _whole_number,
    "int_parsing_size": _whole_number,
    "int_from_float": _whole_number,
    "float_type": _number,
    "float_parsing": _number,
    "finite_number": _number,
    "greater_than_equal": _too_small,
    "less_than_equal": _too_large,
    "too_short": _too_few,
    "too_long": _too_many,
    "tuple_type": _list,
    "dict_type": _fields,
    "model_type": _fields,
    "model_attributes_type": _fields,
    "literal_error": _choice,
    "union_tag_invalid": _unknown_kind,
    "union_tag_not_found": _no_kind,
    "bool_type": _yes_or_no,
    "bool_parsing": _yes_or_no,
}


@dataclass(frozen=True)
class SchemaIssue:
    """One refusal: where in the data, what was written there, and what the model says of it."""

    path: tuple[str | int, ...]
    value: Any
    model: type[BaseModel]
    data: Mapping[str, Any]
    detail: ErrorDetails

    @property
    def context(self) -> dict[str, Any]:
        """The bounds that were crossed."""
        return self.detail.get("ctx", {})

    @property
    def place(self) -> tuple[str | int, ...]:
        """The path, and at its end the name of what is missing or chooses wrongly."""
        if self.detail["type"] == "union_tag_invalid":
            return (*self.path, "kind")
        is_missing = self.detail["type"] == "missing"
        return (*self.path, self.detail["loc"][-1]) if is_missing else self.path

    @property
    def name(self) -> str:
        """The place as people call it: the field, or which entry of it."""
        last = self.path[-1] if self.path else ""
        if isinstance(last, str):
            return f'"{last}"'
        field = next((step for step in reversed(self.path) if isinstance(step, str)), "")
        return f'Entry {last + 1} of "{field}"'

    @property
    def description(self) -> str:
        """What the model says of the field, in a sentence; empty where it says nothing."""
        field = field_at(self.model, self.path, self.data)
        return field.description or "" if field else ""

    def thing(self) -> str:
        """The model at this place, called by its id where it has one: ``The block "frame"``."""
        owner = model_at(self.model, self.path, self.data)
        what = spoken(owner) if owner else "entry"
        known_as = next((child(self.value, k) for k in ("id", "code", "name", "area")), None)
        if known_as is None and self.path and isinstance(self.path[-1], str):
            known_as = self.path[-1] if what != self.path[-1] else None
        return f'The {what} "{known_as}"' if known_as and self.path else f"The {what}"


def refusal_of(
    detail: ErrorDetails, model: type[BaseModel], data: Mapping[str, Any]
) -> SchemaIssue:
    """Pydantic's location has steps that are not in the data (kinds, members of unions)."""
    path: list[str | int] = []
    node: Any = data
    for step in detail["loc"]:
        if has(node, step):
            path.append(step)
            node = child(node, step)
    return SchemaIssue(tuple(path), node, model, data, detail)


_BARE = frozenset({"missing", "too_short", "tuple_type"})
"""Refusals that say no more than that something is missing."""


def problems(
    error: ValidationError,
    model: type[BaseModel],
    data: Mapping[str, Any],
    line_of: LineOf,
    file: Path,
) -> Iterator[LocatedIssue]:
    """Every refusal of ``model``, one for each place."""
    told: set[tuple[str | int, ...]] = set()
    for detail in error.errors(include_url=False):
        refusal = refusal_of(detail, model, data)
        if refusal.place not in told and not _echo(refusal):
            told.add(refusal.place)
            message, hint = say(refusal)
            bare = detail["type"] in _BARE
            yield LocatedIssue(
                file, line_of(refusal.place), message, hint.strip(), refusal.place, bare
            )


def _echo(refusal: SchemaIssue) -> bool:
    """A list counts as too short also when one of its entries was refused, which is told there."""
    least = refusal.context.get("min_length", 0)
    is_short = refusal.detail["type"] == "too_short"
    return is_short and isinstance(refusal.value, list | Mapping) and len(refusal.value) >= least
