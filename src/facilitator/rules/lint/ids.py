"""Ids: each one once, in the list in which it has to be told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from facilitator.model.frame import BOTH
from facilitator.model.yaml_cursor import LintIssue, YamlCursor


def ids_twice(data: YamlCursor) -> Iterator[LintIssue]:
    """Two entries of one list that have the same id."""
    for what, entries in _lists(data):
        yield from _twice(what, [(entry.get("id"), entry.id()) for entry in entries])


def items_twice(data: YamlCursor) -> Iterator[LintIssue]:
    """Two statements to rate that have the same id in the same area."""
    for rate in activities(data, "rate"):
        of_area: dict[str | None, list[YamlCursor]] = {}
        for item in rate.get("items").entries():
            of_area.setdefault(item.get("area").text(), []).append(item)
        for area, items in of_area.items():
            what = f'item of the area "{area}"'
            yield from _twice(what, [(item.get("id"), item.id()) for item in items])


def rows_twice(data: YamlCursor) -> Iterator[LintIssue]:
    """Two rows of a contrast on one area."""
    for contrast in activities(data, "contrast"):
        rows = contrast.get("rows").entries()
        yield from _twice("row on an area", [(r.get("area"), r.get("area").text()) for r in rows])


def people_twice(data: YamlCursor) -> Iterator[LintIssue]:
    """Two people of the worked example with one code."""
    for rate in activities(data, "rate"):
        people = rate.get("example").get("people").entries()
        yield from _twice("person", [(p.get("code"), p.get("code").text()) for p in people])


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


def activities(data: YamlCursor, *kinds: str) -> list[YamlCursor]:
    """The activities of some kinds."""
    entries = data.get("activities").entries()
    return [entry for entry in entries if entry.get("kind").value in kinds]


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
    for kind, what, field in (
        ("poll", "question", "questions"),
        ("sort", "statement", "statements"),
        ("rate", "band", "bands"),
        ("reflect", "question", "questions"),
        ("commit", "field", "fields"),
    ):
        for activity in activities(data, kind):
            yield what, activity.get(field).entries()
    for poll in activities(data, "poll"):
        for question in poll.get("questions").entries():
            yield "option", question.get("options").entries()
    yield "section", data.get("speech").get("sections").entries()
    for edition in data.get("editions").values():
        yield "block", edition.get("blocks").entries()


def _twice(what: str, ids: Iterable[tuple[YamlCursor, str | None]]) -> Iterator[LintIssue]:
    seen: set[str] = set()
    for place, known in ids:
        if known is not None and known in seen:
            yield LintIssue(
                place.path,
                f'The {what} "{known}" stands here for the second time.',
                "Give it an id of its own, or remove one of the two."
                if place.path[-1:] == ("id",)
                else "Remove one of the two, or change it.",
            )
        elif known is not None:
            seen.add(known)
