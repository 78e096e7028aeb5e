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
from facilitator.sources.yaml_tree import DataPath, LineOf
from facilitator.system.text_file import LocatedIssue
from facilitator.text.interface import t
from facilitator.text.plain_text import shortened

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
        return t("schema-activity", kind=model.__name__.lower())
    return t("schema-kind", kind=_kind_key(model))


def _kind_key(model: type[BaseModel] | None) -> str:
    name = getattr(model, "spoken", "") or getattr(model, "__name__", "entry")
    return re.sub(r"(?<=[a-z])(?=[A-Z])| ", "_", name).lower()


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
            yield LocatedIssue(file, line, message, hint, issue.place, only_missing=empty)


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
            return t("schema-field", name=last)
        field = next((step for step in reversed(self.path) if isinstance(step, str)), "")
        return t("schema-entry", number=last + 1, field=field)

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
        what = spoken_name(model) if model else t("schema-kind", kind="entry")
        known_as = next((child(self.value, k) for k in ("id", "code", "name", "area")), None)
        if known_as is None and self.path and isinstance(self.path[-1], str):
            known_as = self.path[-1] if _kind_key(model) != self.path[-1] else None
        if known_as and self.path:
            return t("schema-owner-named", what=what, name=str(known_as))
        return t("schema-owner", what=what)

    def about(self, hint: str = "") -> str:
        """What the field is for, after a hint."""
        if hint and self.description:
            return t("in-sequence", first=hint, then=self.description)
        return hint or self.description

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
    field = field_at(issue.model, issue.path, issue.data)
    if issue.value is None and field and "#" in str(field.metadata):
        # `primary: #0d5560`, as people write a colour; YAML takes it for a comment.
        return t("schema-comment", name=issue.name), t("schema-comment-hint")
    if issue.value is None and kind not in _NOT_OF_THE_VALUE:
        return t("schema-empty", name=issue.name), issue.about(t("schema-empty-hint"))
    if "dk" in str(issue.annotation):
        kind = "rating"
    if kind in _WRITERS:
        return _WRITERS[kind](issue)
    message, hint, is_all = _MESSAGES.get(kind, _UNFORESEEN)
    remedy = t(hint) if hint else ""
    told = t(message, name=issue.name, value=_quoted(issue.value))
    return told, remedy if is_all else issue.about(remedy)


def _quoted(value: object) -> str:
    return t("schema-quoted", text=shortened(str(value), _LONGEST_QUOTE))


def _missing(issue: SchemaIssue) -> Sentences:
    name = issue.detail["loc"][-1]
    if isinstance(name, int):
        return _too_few(issue)
    about = described(field_at(issue.model, (*issue.path, name), issue.data))
    message = t("schema-missing", owner=issue.owner, name=name)
    if not about:
        return message, t("schema-missing-hint", name=name)
    return message, t("schema-missing-about", name=name, about=about)


def _unknown_field(issue: SchemaIssue) -> Sentences:
    owner = model_at(issue.model, issue.path[:-1], issue.data)
    known = fields_in_file(owner) if owner else ()
    message = "schema-unknown-field" if owner else "schema-no-field-here"
    what = spoken_name(owner) if owner else ""
    return t(message, name=issue.name, what=what), nearest(str(issue.path[-1]), known)


def _no_text(issue: SchemaIssue) -> Sentences:
    name, value = issue.name, issue.value
    if isinstance(value, Mapping):
        key = str(*value) if len(value) == 1 else ""
        if re.fullmatch(r"[^:,]+", key) and None in value.values():
            braces = f"{{{key}}}"
            hint = t("schema-quote-text", text=braces)
            return t("schema-text-in-braces", name=name, braces=braces), hint
        return t("schema-text-of-fields", name=name), t("schema-one-text")
    if isinstance(value, list):
        return t("schema-text-of-list", name=name), t("schema-one-text")
    is_yes_or_no = isinstance(value, bool)
    written = str(value).lower() if is_yes_or_no else str(value)
    message = "schema-text-as-yes-or-no" if is_yes_or_no else "schema-text-as-number"
    return t(message, name=name, written=written), t("schema-quote-it", text=written)


def _too_long_text(issue: SchemaIssue) -> Sentences:
    if issue.is_key:
        return _no_id(issue)
    count, most = len(str(issue.value)), issue.bounds["max_length"]
    text = _quoted(issue.value)
    message = t("schema-text-too-long", name=issue.name, count=count, most=most, text=text)
    return message, t("say-in-fewer-words")


def _pattern(issue: SchemaIssue) -> Sentences:
    if issue.bounds.get("pattern") == ID_PATTERN:
        return _no_id(issue)
    if issue.is_key:
        return t("schema-no-name", value=_quoted(issue.path[-1])), t("schema-no-name-hint")
    return t("schema-cannot-be", name=issue.name, value=_quoted(issue.value)), issue.about()


def _no_id(issue: SchemaIssue) -> Sentences:
    written = str(issue.path[-1] if issue.is_key else issue.value)
    better = re.sub(r"[^a-z0-9]", "", written.lower())[:LONGEST_ID] or "s1"
    hint = t("schema-no-id-hint", most=LONGEST_ID, better=better)
    return t("schema-no-id", value=_quoted(written)), hint


def _out_of_range(issue: SchemaIssue) -> Sentences:
    least = issue.bounds.get("ge")
    end, bound = ("most", issue.bounds["le"]) if least is None else ("least", least)
    limit = f"{bound:g}"
    told = t(f"schema-at-{end}", name=issue.name, bound=limit, value=str(issue.value))
    return told, issue.about() or t(f"schema-write-at-{end}", bound=limit)


def _too_few(issue: SchemaIssue) -> Sentences:
    count = len(issue.value) if isinstance(issue.value, list | Mapping) else 0
    least = issue.bounds.get("min_length", 2)
    message = t("schema-too-few", name=issue.name, least=least, count=count)
    return message, issue.about(t("schema-too-few-hint"))


def _too_many(issue: SchemaIssue) -> Sentences:
    most, count = issue.bounds["max_length"], len(issue.value)
    message = t("schema-too-many", name=issue.name, most=most, count=count)
    return message, issue.about(t("schema-too-many-hint"))


def _no_fields(issue: SchemaIssue) -> Sentences:
    owner = model_at(issue.model, issue.path, issue.data)
    is_plain = isinstance(issue.value, str | int | float)
    written = _quoted(issue.value) if is_plain else t("schema-a-list")
    known = ", ".join(field_names(owner)) if owner else ""
    hint = t("schema-takes", known=known) if owner else t("schema-by-id")
    return t("schema-no-fields", name=issue.name, written=written), hint


def _no_choice(issue: SchemaIssue) -> Sentences:
    near = nearest(str(issue.value), choices(issue.annotation))
    return t("schema-cannot-be", name=issue.name, value=_quoted(issue.value)), issue.about(near)


def _unknown_kind(issue: SchemaIssue) -> Sentences:
    kinds = re.findall(r"'([^']*)'", issue.bounds["expected_tags"])
    kind = str(issue.bounds["tag"])
    return t("schema-unknown-kind", kind=kind), nearest(kind, kinds)


def _no_kind(issue: SchemaIssue) -> Sentences:
    known_as = child(issue.value, "id")
    named = t("schema-activity-no-kind", name=str(known_as)) if known_as else ""
    return named or t("schema-no-kind"), t("schema-no-kind-hint")


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
_UNFORESEEN = ("schema-cannot-be", "", False)
_WHOLE_NUMBER = ("schema-no-whole-number", "schema-no-whole-number-hint", False)
_NUMBER = ("schema-no-number", "schema-no-number-hint", False)
_DAY = ("schema-cannot-be", "day-form", True)
_YES_OR_NO = ("schema-no-yes-or-no", "", False)
_MESSAGES: dict[str, tuple[str, str, bool]] = {
    "string_too_short": ("schema-empty", "schema-empty-text-hint", False),
    "tuple_type": ("schema-no-list", "schema-no-list-hint", True),
    "rating": ("schema-cannot-be", "schema-rating-hint", True),
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
"""Ids of message and hint, and whether the hint is all: what the field is for follows else."""
