"""What a model refuses, in plain sentences: they quote what was written and say what to do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from facilitator.errors import nearest
from facilitator.model.activity import Activity
from facilitator.model.base import ID_PATTERN, LONGEST_ID, described
from facilitator.sources.yaml_file import DataPath, LineOf
from facilitator.system.text_file import LocatedIssue

Step = str | int


def annotation_at(model: type[BaseModel], path: DataPath, data: object) -> Any:  # noqa: ANN401 - annotations are anything
    """None where the model knows no such place."""
    annotation: Any = model
    for step in path:
        annotation = _below(without_wrapping(annotation, data), step)
        data = child(data, step)
        if annotation is None:
            return None
    return without_wrapping(annotation, data)


def model_at(model: type[BaseModel], path: DataPath, data: object) -> type[BaseModel] | None:
    annotation = annotation_at(model, path, data)
    return annotation if is_model(annotation) else None


def field_at(model: type[BaseModel], path: DataPath, data: object) -> FieldInfo | None:
    owner = model_at(model, path[:-1], data) if path else None
    return _field(owner, path[-1]) if owner else None


def field_names(model: type[BaseModel]) -> tuple[str, ...]:
    return tuple(info.alias or name for name, info in model.model_fields.items())


def fields_in_file(model: type[BaseModel]) -> tuple[str, ...]:
    """Without those that come from the file's folder."""
    given: frozenset[str] = getattr(model, "from_folder", frozenset())
    return tuple(name for name in field_names(model) if name not in given)


def choices(annotation: Any) -> tuple[str, ...]:  # noqa: ANN401 - annotations are anything
    if get_origin(annotation) is Literal:
        return tuple(str(word) for word in get_args(annotation))
    return ()


def spoken_name(model: type[BaseModel]) -> str:
    """A model's name in words: ``OpenQuestion`` is an open question, ``Sort`` a sort activity."""
    if issubclass(model, Activity):
        return f"{model.__name__.lower()} activity"
    name: str = getattr(model, "spoken", "")
    return name or re.sub(r"(?<=[a-z])(?=[A-Z])", " ", model.__name__).lower()


def child(node: Any, step: Step) -> Any:  # noqa: ANN401 - YAML holds anything
    """None where nothing stands there."""
    return node[step] if has_child(node, step) else None


def has_child(node: Any, step: Step) -> bool:  # noqa: ANN401 - YAML holds anything
    """Whether something stands under ``step``, be it an empty value."""
    if isinstance(node, Mapping):
        return step in node
    return isinstance(node, list) and isinstance(step, int) and 0 <= step < len(node)


def _below(annotation: Any, step: Step) -> Any:  # noqa: ANN401 - annotations are anything
    if is_model(annotation):
        field = _field(annotation, step)
        return field.annotation if field else None
    inner = get_args(annotation)
    if get_origin(annotation) is tuple and isinstance(step, int):
        return inner[min(step, len(inner) - 1)] if inner[-1] is not Ellipsis else inner[0]
    return inner[1] if get_origin(annotation) is dict else None


def without_wrapping(annotation: Any, data: object = None) -> Any:  # noqa: ANN401 - annotations are anything
    """Without its wrapping; of a choice of models, the one that the data's ``kind`` names."""
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) not in {Union, UnionType}:
        return annotation
    members = [member for member in get_args(annotation) if member is not NoneType]
    if len(members) == 1:
        return without_wrapping(members[0], data)
    kind = child(data, "kind")
    return next((m for m in members if is_model(m) and _kind_of(m) == kind), annotation)


def _kind_of(model: type[BaseModel]) -> str | None:
    field = model.model_fields.get("kind")
    return next(iter(choices(field.annotation)), None) if field else None


def _field(model: type[BaseModel], step: Step) -> FieldInfo | None:
    fields = model.model_fields.items()
    return next((info for name, info in fields if step == (info.alias or name)), None)


def is_model(annotation: Any) -> bool:  # noqa: ANN401 - annotations are anything
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


Sentences = tuple[str, str]
"""Message and hint."""

_LONGEST_QUOTE = 40
_NAMES = "Names have small letters a-z, digits and single hyphens, such as half-day."
_QUOTE_IT = "Write one text; put it in quotes if it begins with {, [ or another sign."
_NOT_OF_THE_VALUE = frozenset({"missing", "extra_forbidden", "string_pattern_mismatch"})
_MISSING = frozenset({"missing", "too_short", "tuple_type"})
"""Refusals that say no more than that something is missing."""


def schema_issues(
    error: ValidationError,
    model: type[BaseModel],
    data: Mapping[str, Any],
    line_of: LineOf,
    file: Path,
) -> Iterator[LocatedIssue]:
    seen: set[DataPath] = set()
    refused = [_schema_issue(detail, model, data) for detail in error.errors(include_url=False)]
    for issue in refused:
        if issue.place not in seen and not _is_echo(issue, refused):
            seen.add(issue.place)
            message, hint = describe(issue)
            line, empty = line_of(issue.place), issue.detail["type"] in _MISSING
            yield LocatedIssue(file, line, message, hint.strip(), issue.place, only_missing=empty)


@dataclass(frozen=True)
class SchemaIssue:
    path: DataPath
    value: Any
    model: type[BaseModel]
    data: Mapping[str, Any]
    detail: ErrorDetails

    @property
    def bounds(self) -> dict[str, Any]:
        return self.detail.get("ctx", {})

    @property
    def place(self) -> DataPath:
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
        return described(field_at(self.model, self.path, self.data))

    @property
    def annotation(self) -> Any:  # noqa: ANN401 - annotations are anything
        return annotation_at(self.model, self.path, self.data)

    @property
    def owner(self) -> str:
        """The model at this place, called by its id where it has one: ``The block "frame"``."""
        model = model_at(self.model, self.path, self.data)
        what = spoken_name(model) if model else "entry"
        known_as = next((child(self.value, k) for k in ("id", "code", "name", "area")), None)
        if known_as is None and self.path and isinstance(self.path[-1], str):
            known_as = self.path[-1] if what != self.path[-1] else None
        return f'The {what} "{known_as}"' if known_as and self.path else f"The {what}"

    @property
    def is_key(self) -> bool:
        return self.detail["loc"][-1:] == ("[key]",)


def _schema_issue(
    detail: ErrorDetails, model: type[BaseModel], data: Mapping[str, Any]
) -> SchemaIssue:
    """Pydantic's location has steps that are not in the data (kinds, members of unions)."""
    path: list[str | int] = []
    node: Any = data
    for step in detail["loc"]:
        if has_child(node, step):
            path.append(step)
            node = child(node, step)
    if detail["type"] == "too_short" and tuple(path[-1:]) != detail["loc"][-1:]:
        detail = {**detail, "type": "missing"}  # what was not written is too short
    return SchemaIssue(tuple(path), node, model, data, detail)


def _is_echo(issue: SchemaIssue, refused: Sequence[SchemaIssue]) -> bool:
    """A list counts as too short also when one of its entries was refused, which is told there."""
    if issue.detail["type"] != "too_short" or not isinstance(issue.value, list | Mapping):
        return False
    is_told = any(other.place[:-1][: len(issue.path)] == issue.path for other in refused)
    return is_told and len(issue.value) >= issue.bounds.get("min_length", 0)


def describe(issue: SchemaIssue) -> Sentences:
    kind = issue.detail["type"]
    if issue.value is None and '"#' in issue.description:
        # `primary: #0d5560`, as people write a colour; YAML takes it for a comment.
        return (
            f"{issue.name} is empty, for what stands behind a # is a comment.",
            'Put the colour in quotes, such as "#0d5560".',
        )
    if issue.value is None and kind not in _NOT_OF_THE_VALUE:
        message = f"{issue.name} is empty."
        return message, f"Write something after the colon. {issue.description}"
    if "dk" in str(issue.annotation):
        kind = "rating"
    if kind in _WRITERS:
        return _WRITERS[kind](issue)
    message, hint = _TEMPLATES.get(kind, _UNFORESEEN)
    about = {"name": issue.name, "value": _quoted(issue.value), "description": issue.description}
    return message.format(**about), hint.format(**about)


def _quoted(value: object) -> str:
    text = " ".join(str(value).split())
    return f'"{text}"' if len(text) <= _LONGEST_QUOTE else f'"{text[: _LONGEST_QUOTE - 1]}…"'


def _entries(count: int) -> str:
    return "one entry" if count == 1 else f"{count} entries"


def _missing(issue: SchemaIssue) -> Sentences:
    name = issue.detail["loc"][-1]
    if isinstance(name, int):
        return _too_few(issue)
    said = described(field_at(issue.model, (*issue.path, name), issue.data))
    about = f" {said}" if said else ""
    return f'{issue.owner} has no "{name}".', f'Add the line "{name}: …" to it.{about}'


def _unknown_field(issue: SchemaIssue) -> Sentences:
    owner = model_at(issue.model, issue.path[:-1], issue.data)
    known = fields_in_file(owner) if owner else ()
    what = f" of this {spoken_name(owner)}" if owner else " here"
    return f"{issue.name} is no field{what}.", nearest(str(issue.path[-1]), known)


def _no_text(issue: SchemaIssue) -> Sentences:
    value = issue.value
    if isinstance(value, Mapping):
        key = str(*value) if len(value) == 1 else ""
        if re.fullmatch(r"[^:,]+", key) and None in value.values():
            braces = f"{{{key}}}"
            return (
                f"{issue.name} begins with a brace, so it is not read as a text: {braces}",
                f'Put the text in quotes: "{braces}".',
            )
        return f"{issue.name} must be a text, and fields stand in it.", _QUOTE_IT
    if isinstance(value, list):
        return f"{issue.name} must be one text, and a list stands there.", _QUOTE_IT
    is_yes_or_no = isinstance(value, bool)
    written = str(value).lower() if is_yes_or_no else value
    kind = "a yes or no" if is_yes_or_no else "a number"
    message = f"{issue.name} must be a text, and {written} is read as {kind}."
    return message, f'Put it in quotes: "{written}".'


def _too_long_text(issue: SchemaIssue) -> Sentences:
    if issue.is_key:
        return _no_id(issue)
    count, most = len(str(issue.value)), issue.bounds["max_length"]
    message = f"{issue.name} has {count} characters, and at most {most} fit"
    return f"{message}: {_quoted(issue.value)}.", "Say it in fewer words."


def _pattern(issue: SchemaIssue) -> Sentences:
    if issue.bounds.get("pattern") == ID_PATTERN:
        return _no_id(issue)
    if issue.is_key:
        return f"{_quoted(issue.path[-1])} cannot be a name here.", _NAMES
    return f"{issue.name} cannot be {_quoted(issue.value)}.", issue.description


def _no_id(issue: SchemaIssue) -> Sentences:
    written = str(issue.path[-1] if issue.is_key else issue.value)
    better = re.sub(r"[^a-z0-9]", "", written.lower())[:LONGEST_ID] or "s1"
    return (
        f"{_quoted(written)} cannot be an id.",
        f'Ids have small letters a-z and digits only, at most {LONGEST_ID}, such as "{better}".',
    )


def _out_of_range(issue: SchemaIssue) -> Sentences:
    least = issue.bounds.get("ge")
    bound = issue.bounds["le"] if least is None else least
    limit, rather = ("most", "less") if least is None else ("least", "more")
    message = f"{issue.name} must be at {limit} {bound:g}, and {issue.value} is written."
    return message, issue.description or f"Write {bound:g} or {rather}."


def _too_few(issue: SchemaIssue) -> Sentences:
    count = len(issue.value) if isinstance(issue.value, list | Mapping) else 0
    least = _entries(issue.bounds.get("min_length", 2))
    message = f"{issue.name} needs at least {least} and has {count or 'none'}."
    return message, f"Add what is missing. {issue.description}"


def _too_many(issue: SchemaIssue) -> Sentences:
    most = _entries(issue.bounds["max_length"])
    message = f"{issue.name} takes {most} and has {len(issue.value)}."
    return message, f"Remove what is too many. {issue.description}"


def _no_fields(issue: SchemaIssue) -> Sentences:
    owner = model_at(issue.model, issue.path, issue.data)
    hint = f"It takes: {', '.join(field_names(owner))}." if owner else "Write them as id: value."
    written = _quoted(issue.value) if isinstance(issue.value, str | int | float) else "a list"
    return f"{issue.name} must consist of fields, and {written} stands there.", hint


def _no_choice(issue: SchemaIssue) -> Sentences:
    near = nearest(str(issue.value), choices(issue.annotation))
    return f"{issue.name} cannot be {_quoted(issue.value)}.", f"{near} {issue.description}"


def _unknown_kind(issue: SchemaIssue) -> Sentences:
    kinds = re.findall(r"'([^']*)'", issue.bounds["expected_tags"])
    kind = issue.bounds["tag"]
    return f'There is no kind of activity called "{kind}".', nearest(str(kind), kinds)


def _no_kind(issue: SchemaIssue) -> Sentences:
    known_as = child(issue.value, "id")
    which = f'The activity "{known_as}"' if known_as else "This activity"
    return f'{which} has no "kind".', 'Add the line "kind: …", such as kind: sort.'


_WRITERS: dict[str, Callable[[SchemaIssue], Sentences]] = {
    "missing": _missing,
    "extra_forbidden": _unknown_field,
    "string_type": _no_text,
    "string_too_long": _too_long_text,
    "string_pattern_mismatch": _pattern,
    "greater_than_equal": _out_of_range,
    "less_than_equal": _out_of_range,
    "too_short": _too_few,
    "too_long": _too_many,
    "literal_error": _no_choice,
    "union_tag_invalid": _unknown_kind,
    "union_tag_not_found": _no_kind,
    **dict.fromkeys(("dict_type", "model_type", "model_attributes_type"), _no_fields),
}
_UNFORESEEN = ("{name} cannot be {value}.", "{description}")
_WHOLE_NUMBER = (
    "{name} must be a whole number, and {value} is none.",
    "Write digits only. {description}",
)
_NUMBER = (
    "{name} must be a number, and {value} is none.",
    "Write it in digits, with a point for decimals. {description}",
)
_DAY = ("{name} cannot be {value}.", "Write the day as year-month-day, such as 2027-07-05.")
_YES_OR_NO = ("{name} must be true or false, and {value} is neither.", "{description}")
_TEMPLATES: dict[str, Sentences] = {
    "string_too_short": ("{name} is empty.", "Write a text. {description}"),
    "tuple_type": ("{name} must be a list.", 'Begin each entry on a line of its own with "- ".'),
    "rating": (
        "{name} cannot be {value}.",
        'Write a point of the scale, "?" for don\'t know, or null for left blank.',
    ),
    **{f"date_{fault}": _DAY for fault in ("type", "parsing")},
    **{f"date_from_datetime_{fault}": _DAY for fault in ("parsing", "inexact")},
    **{f"int_{fault}": _WHOLE_NUMBER for fault in ("type", "parsing", "parsing_size")},
    "int_from_float": _WHOLE_NUMBER,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "bool_type": _YES_OR_NO,
    "bool_parsing": _YES_OR_NO,
}
