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
        return _shown(self.original) if self.original != "" else "nothing"


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


LONG = 70
"""Characters of a text that is shown on several lines."""
_WORDS = {
    "letter": "Letter",
    "a4": "A4",
    "open": "Many organizations",
    "in-house": "One organization",
}
LANGUAGES = (
    ("en-US", "English, as in the United States"),
    ("en-GB", "English, as in Great Britain"),
    ("en-IE", "English, as in Ireland"),
    ("en-CA", "English, as in Canada"),
    ("en-AU", "English, as in Australia"),
    ("de", "German"),
    ("de-AT", "German, as in Austria"),
    ("de-CH", "German, as in Switzerland"),
    ("fr", "French"),
    ("fr-CA", "French, as in Canada"),
    ("fr-CH", "French, as in Switzerland"),
    ("es", "Spanish"),
    ("es-MX", "Spanish, as in Mexico"),
)
_USUAL_WORDS = {
    "leader": "executive, partner, managing director, head of department",
    "team": "executive team, executive committee, partners, managing directors, senior staff",
    "board": "board of trustees, supervisory board, council, board of governors",
    "hr": "People & Culture, the people team, personnel",
    "organization": "company, firm, agency, hospital, school",
}
"""What clients often say for a term, by its id, to choose from or not."""
Sections = tuple[tuple[str, tuple[FieldSpec, ...]], ...]

CLIENT_SECTIONS: Sections = (
    (
        "Who they are",
        (
            FieldSpec("name", "Name", hint="In full, as on covers."),
            FieldSpec("short", "Short name", hint="For running lines; the name if left empty."),
            FieldSpec(
                "language",
                "Language",
                hint="Of all that is made for them, where the exercise is translated.",
                empty="As the exercise has it",
            ),
            FieldSpec(
                "second_language",
                "Second language",
                hint="Of worksheets: each line once more below, in gray.",
                empty="None",
            ),
        ),
    ),
    (
        "How it looks",
        (
            FieldSpec("brand.logo", "Logo", "file", "SVG, PNG or JPEG.", ".svg,.png,.jpg,.jpeg"),
            FieldSpec(
                "brand.primary",
                "Main colour",
                "colour",
                "Headings, rules and marks.",
                default="#0d5560",
            ),
            FieldSpec(
                "brand.secondary",
                "Other colour",
                "colour",
                "What is set against them.",
                default="#8a5a12",
            ),
            FieldSpec(
                "brand.font",
                "Font",
                "font",
                "Of headings and text, on paper and slides.",
                empty="As the exercise has it",
            ),
            FieldSpec("brand.cover", "Cover page", hint="On what people read and take home."),
            FieldSpec("paper", "Paper", hint="What their printers hold."),
            FieldSpec("large_print", "Large print", hint="18 point everywhere."),
        ),
    ),
    (
        "What they bring",
        (
            FieldSpec(
                "roster",
                "People",
                "file",
                "A table with a column of names.",
                ".csv,.xlsx,.xls,.ods",
            ),
            FieldSpec(
                "word_template", "Letterhead", "file", "A Word file of theirs.", ".docx,.dotx"
            ),
            FieldSpec("slides_template", "Slides", "file", "A PowerPoint file.", ".pptx,.potx"),
            FieldSpec(
                "link.address", "Link", hint="Printed at the end of the handout, with a code."
            ),
            FieldSpec("link.label", "What the link leads to", hint="In a few words."),
            FieldSpec(
                "holidays", "Days without a review", "list", "Such as 2027-07-05, 2027-11-25."
            ),
        ),
    ),
)
EVENT_SECTIONS: Sections = (
    (
        "What and when",
        (
            FieldSpec("exercise", "Exercise", "choice"),
            FieldSpec("edition", "Edition", "choice"),
            FieldSpec(
                "setting",
                "Who is in the room",
                hint="Leaders of many organizations, or the people of one.",
                empty="As the edition has it",
            ),
            FieldSpec(
                "language", "Language", hint="Of this day's papers.", empty="As the client has it"
            ),
            FieldSpec(
                "second_language",
                "Second language",
                hint="Of worksheets: each line once more below, in gray.",
                empty="As the client has it",
            ),
            FieldSpec("start", "Start", hint="By the 24-hour clock, such as 8:30."),
            FieldSpec("minutes", "Minutes", "slider", "Breaks included."),
            FieldSpec("timezone", "Time zone", hint="For the calendar, such as America/Chicago."),
            FieldSpec("place", "Place", hint="As on the agenda."),
            FieldSpec("facilitator", "Facilitator", hint="Who runs it."),
        ),
    ),
    (
        "Who takes part",
        (
            FieldSpec("groups", "Groups", "list", "Of the roster; all of them if left empty."),
            FieldSpec("participants", "Names", "list", "Of the roster; everyone if left empty."),
            FieldSpec("people", "People expected", hint="Where no roster lists them all."),
            FieldSpec("spare", "Spare copies", hint="Without a name, for late guests."),
            FieldSpec(
                "names_agreed", "The report may say names", hint="Only if everyone agreed to it."
            ),
            FieldSpec(
                "collect_private", "Collect private pages", hint="Part B, too: tell everybody."
            ),
        ),
    ),
)


_IN_LANGUAGES = dict.fromkeys(("language", "second_language"), LANGUAGES)


def client_form(data: Mapping[str, Any], fonts: Iterable[str]) -> list[tuple[str, list[FormField]]]:
    known = {"brand.font": tuple((font, font) for font in fonts), **_IN_LANGUAGES}
    return _form(CLIENT_SECTIONS, Client, data, known)


def term_fields(data: Mapping[str, Any], exercises: Iterable[Exercise]) -> list[FormField]:
    """What the client calls otherwise: each term of the exercises, with their own word for it."""
    written = data.get("terms") or {}
    terms = {term.singular: term for exercise in exercises for term in exercise.terms}
    fields = []
    for word, term in terms.items():
        key = next((name for name in written if name in (word, term.id)), word)
        value = written.get(key)
        usual = _USUAL_WORDS.get(term.id, "")
        spec = FieldSpec(f"terms.{key}", word, hint=f"Such as {usual}." if usual else "")
        fields.append(FormField(spec, "term", ("terms", key), value))
    return fields


def event_form(
    data: Mapping[str, Any],
    exercises: Sequence[tuple[str, str]],
    editions: Sequence[tuple[str, str]],
) -> list[tuple[str, list[FormField]]]:
    known = {"exercise": tuple(exercises), "edition": tuple(editions), **_IN_LANGUAGES}
    return _form(EVENT_SECTIONS, Event, data, known)


def _form(
    sections: Sections,
    model: type[Frozen],
    data: Mapping[str, Any],
    known: Mapping[str, tuple[tuple[str, str], ...]],
) -> list[tuple[str, list[FormField]]]:
    return [
        (title, [_field(spec, model, data, known.get(spec.name, ())) for spec in specs])
        for title, specs in sections
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
    return tuple((word, _WORDS.get(word, word)) for word in choices(annotation))


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
            FieldSpec(f"{file}.{number}", section.heading or "At the top"),
            "long",
            (file, section.heading),
            "" if section.is_left_out else section.body,
            original=section.original,
            is_changed=section.is_changed,
            rows=min(24, max(3, len(section.body) // 70 + section.body.count("\n"))),
        )
        for number, section in enumerate(sections)
    ]
