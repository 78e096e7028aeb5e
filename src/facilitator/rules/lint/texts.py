"""Texts: marks of terms that are declared, and Markdown without HTML."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.exercise import Term
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint.common import Models, entry_names
from facilitator.rules.overrides.number_marks import stray_numbers
from facilitator.rules.overrides.terms import stray_marks
from facilitator.text.plain_text import html_tags


def declared_terms(data: YamlCursor) -> tuple[Term, ...]:
    """The terms that the file declares, as far as they can be read."""
    return tuple(
        Term.model_construct(
            id=entry.id() or "",
            singular=singular,
            plural=plural if isinstance(plural := entry.get("plural").value, str) else "",
        )
        for entry in data.get("terms").entries()
        if isinstance(singular := entry.get("singular").value, str) and singular
    )


def unknown_terms(data: YamlCursor) -> Iterator[LintIssue]:
    """A mark in any text that means no declared term, and braces that stand alone."""
    terms = declared_terms(data)
    for text in data.texts():
        if text.path[0] != "terms":
            for _, message, hint in stray_marks(text.value, terms):
                yield LintIssue(text.path, message, hint)


def unknown_numbers(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    """A number mark that means no activity, or nothing in it."""
    known = entry_names(data, models)
    for text in data.texts():
        for _, message, hint in stray_numbers(text.value, known):
            yield LintIssue(text.path, message, hint)


def marks_inside_terms(data: YamlCursor) -> Iterator[LintIssue]:
    """Braces in the words of a term itself, where they would be printed."""
    for text in data.get("terms").texts():
        if "{" in text.value or "}" in text.value:
            yield LintIssue(
                text.path,
                f'The words of a term have no braces: "{text.value}".',
                "Leave the braces out here; they mark the term in other texts.",
            )


def html_in_texts(data: YamlCursor) -> Iterator[LintIssue]:
    """HTML in a text: it would be printed as it stands."""
    for text in data.texts():
        for tag in html_tags(text.value)[:1]:
            yield LintIssue(
                text.path,
                f"HTML is not used here: {tag}",
                "Write it in Markdown: *emphasis*, **strong**.",
            )
