"""Ids: each stands once in the list in which it is told apart from others."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.frame import BOTH
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.lint.common import Models, activities, twice


def ids_twice(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    """Two entries of one list that have the same id."""
    for what, entries in _lists(data):
        yield from twice(what, [(entry.get("id"), entry.id()) for entry in entries])
    for model, activity in activities(data, models):
        for what, ids in model.id_lists(activity):
            yield from twice(what, ids)


def terms_twice(data: YamlCursor) -> Iterator[LintIssue]:
    """Two terms with the same words: a mark would not say which is meant."""
    seen: dict[str, str] = {}
    for term in data.get("terms").entries():
        for field in (term.get("singular"), term.get("plural")):
            words = (field.text() or "").casefold()
            if words and words in seen and seen[words] != (term.id() or ""):
                yield LintIssue(
                    field.path,
                    f'The term "{term.id()}" has the words of the term "{seen[words]}": '
                    f'"{field.text()}".',
                    "Say it with other words, or keep one of the two.",
                )
            seen.setdefault(words, term.id() or "")


def concept_called_both(data: YamlCursor) -> Iterator[LintIssue]:
    """A concept whose id is that of the third pile."""
    for concept in data.get("concepts").entries():
        if concept.id() == BOTH:
            yield LintIssue(
                concept.get("id").path,
                f'A concept cannot have the id "{BOTH}": the third pile has it.',
                "Choose another id for the concept.",
            )


def _lists(data: YamlCursor) -> Iterator[tuple[str, list[YamlCursor]]]:
    """Every list in which ids must differ, with what its entries are called."""
    for what, field in (
        ("term", "terms"),
        ("concept", "concepts"),
        ("area", "areas"),
        ("activity", "activities"),
        ("slide", "slides"),
    ):
        yield what, data.get(field).entries()
    yield "section", data.get("speech").get("sections").entries()
    for edition in data.get("editions").values():
        yield "block", edition.get("blocks").entries()
