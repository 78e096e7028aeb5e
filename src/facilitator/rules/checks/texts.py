"""Texts: marks of terms that are declared, and Markdown without HTML."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.rules.checks.finding import Finding
from facilitator.rules.entries import keys_by_activity
from facilitator.rules.html import html_tags
from facilitator.rules.numbers import stray_numbers
from facilitator.rules.raw import Raw, declared_terms
from facilitator.rules.terms import stray_marks


def unknown_terms(data: Raw) -> Iterator[Finding]:
    """A mark in any text that means no declared term, and braces that stand alone."""
    terms = declared_terms(data)
    for text in data.texts():
        if text.path[0] != "terms":
            for _, message, hint in stray_marks(text.value, terms):
                yield Finding(text.path, message, hint)


def unknown_numbers(data: Raw) -> Iterator[Finding]:
    """A number mark that means no activity, or nothing in it."""
    known = keys_by_activity(data)
    for text in data.texts():
        for _, message, hint in stray_numbers(text.value, known):
            yield Finding(text.path, message, hint)


def marks_inside_terms(data: Raw) -> Iterator[Finding]:
    """Braces in the words of a term itself, where they would be printed."""
    for text in data.get("terms").texts():
        if "{" in text.value or "}" in text.value:
            yield Finding(
                text.path,
                f'The words of a term have no braces: "{text.value}".',
                "Leave the braces out here; they mark the term in other texts.",
            )


def html_in_texts(data: Raw) -> Iterator[Finding]:
    """HTML in a text: it would be printed as it stands."""
    for text in data.texts():
        for tag in html_tags(text.value)[:1]:
            yield Finding(
                text.path,
                f"HTML is not used here: {tag}",
                "Write it in Markdown: *emphasis*, **strong**.",
            )
