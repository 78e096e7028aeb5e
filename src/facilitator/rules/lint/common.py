"""What several checks do: ids that stand twice, and ids that name nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from facilitator.errors import nearest
from facilitator.model.activity import Activity
from facilitator.model.yaml_cursor import LintIssue, YamlCursor

Models = Mapping[str, type[Activity]]
"""The activities' models by kind."""


def activities(data: YamlCursor, models: Models) -> Iterator[tuple[type[Activity], YamlCursor]]:
    """Every activity of a kind that there is, with its model."""
    for entry in data.get("activities").entries():
        model = models.get(str(entry.get("kind").value))
        if model:
            yield model, entry


def entry_names(data: YamlCursor, models: Models) -> dict[str, tuple[str, ...]]:
    """By activity id, the names of its entries, as far as they can be read."""
    return {
        known_as: tuple(
            name
            for entry in activity.get(model.entry_list).entries()
            if (name := model.key_of(entry))
        )
        for model, activity in activities(data, models)
        if (known_as := activity.id())
    }


def question_ids(data: YamlCursor, models: Models) -> list[str]:
    """The ids of all questions that hands can be raised for."""
    return [
        question
        for model, entry in activities(data, models)
        if model.counts_hands
        for question in entry.get(model.entry_list).ids()
    ]


def twice(what: str, ids: Iterable[tuple[YamlCursor, str | None]]) -> Iterator[LintIssue]:
    """Ids that stand twice in one list; ``what`` is what an entry is called."""
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


def unknown(place: YamlCursor, what: str, known: Iterable[str]) -> Iterator[LintIssue]:
    """An id that names nothing that there is."""
    written = place.text()
    if written and written not in known:
        yield LintIssue(place.path, f'There is no {what} "{written}".', nearest(written, known))


def unknown_keys(keyed: YamlCursor, what: str, known: Iterable[str]) -> Iterator[LintIssue]:
    """Keys of a mapping that name nothing that there is."""
    for key, value in keyed.fields().items():
        if key not in known:
            yield LintIssue(value.path, f'There is no {what} "{key}".', nearest(key, known))
