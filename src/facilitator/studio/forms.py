"""The fields of a form: what they are called, hold and may be set to."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from facilitator.model.base import Frozen
from facilitator.model.client import Client, Event
from facilitator.model.exercise import Exercise
from facilitator.sources.schema_issues import annotation_at, choices
from facilitator.sources.yaml_edit import value_at
from facilitator.text.interface import retold, t
from facilitator.workflows.client_changes import ClientSection

FieldKind = Literal[
    "text",
    "number",
    "flag",
    "choice",
    "colour",
    "font",
    "list",
    "file",
    "slider",
    "term",
    "link",
    "long",
]


@dataclass(frozen=True)
class FieldSpec:
    """A field by its path in the file (``brand.logo``), and what people call it."""

    name: str
    label: str
    kind: FieldKind | None = None
    hint: str = ""
    accept: str = ""
    default: str = ""
    empty: str = ""
    """What a choice says where nothing is chosen."""


@dataclass(frozen=True)
class FormField:
    spec: FieldSpec
    kind: FieldKind
    steps: tuple[str | int, ...]
    value: Any
    choices: tuple[tuple[str, str], ...] = ()
    original: Any = None
    """What the exercise itself says, where the field is shown as one client has it."""
    is_changed: bool = False
    rows: int = 3

    @property
    def id(self) -> str:
        return re.sub(r"\W", "-", self.spec.name)

    @property
    def path(self) -> str:
        return json.dumps(self.steps, ensure_ascii=False)

    @property
    def was(self) -> str:
        """What the file says now, as JSON: a change names it, so that nothing is overwritten."""
        return json.dumps(self.value, ensure_ascii=False, default=str)

    @property
    def origin(self) -> str:
        return json.dumps(self.original, ensure_ascii=False, default=str)

    @property
    def shown(self) -> str:
        return _shown(self.value)

    @property
    def origin_shown(self) -> str:
        return _shown(self.original) if self.original != "" else t("studio-nothing")


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


LONG = 70
"""Characters of a text that is shown on several lines."""
_OPTIONS = {
    "letter": "option-letter",
    "a4": "option-a4",
    "open": "option-open",
    "in-house": "option-in-house",
}
_LANGUAGES = (
    "en-US", "en-GB", "en-IE", "en-CA", "en-AU", "de", "de-AT", "de-CH", "fr", "fr-CA", "fr-CH",
    "es", "es-MX",
)  # fmt: skip


def languages() -> tuple[tuple[str, str], ...]:
    """What a client or event may choose, by code and name."""
    return tuple((code, t(f"language-{code.lower()}")) for code in _LANGUAGES)


_USUAL_WORDS = ("leader", "team", "board", "hr", "organization")
"""The terms, by id, of which it is known what clients often say for them."""

_FIELDS = {
    "client": {
        "who": ("name", "short", "language", "second_language"),
        "look": (
            "brand.logo", "brand.primary", "brand.secondary", "brand.font", "brand.cover", "paper",
            "large_print",
        ),
        "brings": (
            "roster", "word_template", "slides_template", "link.address", "link.label", "holidays",
        ),
    },
    "event": {
        "what": (
            "exercise", "edition", "setting", "language", "second_language", "start", "minutes",
            "timezone", "place", "facilitator",
        ),
        "people": (
            "groups", "participants", "people", "spare", "names_agreed", "collect_private",
        ),
    },
}  # fmt: skip
_KINDS: Mapping[str, Mapping[str, Any]] = {
    "brand.logo": {"kind": "file", "accept": ".svg,.png,.jpg,.jpeg"},
    "brand.primary": {"kind": "colour", "default": "#0d5560"},
    "brand.secondary": {"kind": "colour", "default": "#8a5a12"},
    "brand.font": {"kind": "font"},
    "roster": {"kind": "file", "accept": ".csv,.xlsx,.xls,.ods"},
    "word_template": {"kind": "file", "accept": ".docx,.dotx"},
    "slides_template": {"kind": "file", "accept": ".pptx,.potx"},
    "holidays": {"kind": "list"},
    "exercise": {"kind": "choice"},
    "edition": {"kind": "choice"},
    "minutes": {"kind": "slider"},
    "groups": {"kind": "list"},
    "participants": {"kind": "list"},
}


def _spec(file: str, name: str) -> FieldSpec:
    label = t(f"form-{file}-{re.sub(r'[._]', '-', name)}")
    words = {part: retold(label, part) for part in ("hint", "empty")}
    said = {part: text for part, text in words.items() if text != label}
    return FieldSpec(name, label, **{**said, **_KINDS.get(name, {})})


def client_form(data: Mapping[str, Any], fonts: Iterable[str]) -> list[tuple[str, list[FormField]]]:
    known = {"brand.font": tuple((font, font) for font in fonts)}
    return _form("client", Client, data, known)


def term_fields(data: Mapping[str, Any], exercises: Iterable[Exercise]) -> list[FormField]:
    """What the client calls otherwise: each term of the exercises, with their own word for it."""
    written = data.get("terms") or {}
    terms = {term.singular: term for exercise in exercises for term in exercise.terms}
    fields = []
    for word, term in terms.items():
        key = next((name for name in written if name in (word, term.id)), word)
        value = written.get(key)
        usual = t(f"usual-word-{term.id}") if term.id in _USUAL_WORDS else ""
        spec = FieldSpec(f"terms.{key}", word, hint=usual)
        fields.append(FormField(spec, "term", ("terms", key), value))
    return fields


def event_form(
    data: Mapping[str, Any],
    exercises: Sequence[tuple[str, str]],
    editions: Sequence[tuple[str, str]],
) -> list[tuple[str, list[FormField]]]:
    known = {"exercise": tuple(exercises), "edition": tuple(editions)}
    return _form("event", Event, data, known)


def _form(
    file: str,
    model: type[Frozen],
    data: Mapping[str, Any],
    known: Mapping[str, tuple[tuple[str, str], ...]],
) -> list[tuple[str, list[FormField]]]:
    known = {**known, **dict.fromkeys(("language", "second_language"), languages())}
    return [
        (
            t(f"form-part-{file}-{section}"),
            [_field(_spec(file, name), model, data, known.get(name, ())) for name in names],
        )
        for section, names in _FIELDS[file].items()
    ]


def _field(
    spec: FieldSpec,
    model: type[Frozen],
    data: Mapping[str, Any],
    known: tuple[tuple[str, str], ...],
) -> FormField:
    path = tuple(spec.name.split("."))
    annotation = annotation_at(model, path, {})
    options = known or options_of(annotation)
    options = (("", spec.empty), *options) if spec.empty else options
    value = value_at(data, path)
    if options and value and value not in dict(options):
        options = (*options, (str(value), str(value)))
    return FormField(spec, spec.kind or field_kind(annotation, options), path, value, options)


def options_of(annotation: object) -> tuple[tuple[str, str], ...]:
    """What may be chosen, and what it is called."""
    return tuple(
        (word, t(_OPTIONS[word]) if word in _OPTIONS else word) for word in choices(annotation)
    )


def field_kind(annotation: object, options: Sequence[object]) -> FieldKind:
    if options:
        return "choice"
    if annotation is bool:
        return "flag"
    return "number" if annotation in (int, float) or "int" in str(annotation) else "text"


def section_fields(file: str, sections: Iterable[ClientSection]) -> list[FormField]:
    """The sections of a text, each as a field, as one client has it."""
    return [
        FormField(
            FieldSpec(f"{file}.{number}", section.heading or t("studio-at-the-top")),
            "long",
            (file, section.heading),
            "" if section.is_left_out else section.body,
            original=section.original,
            is_changed=section.is_changed,
            rows=min(24, max(3, len(section.body) // 70 + section.body.count("\n"))),
        )
        for number, section in enumerate(sections)
    ]
