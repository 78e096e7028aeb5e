"""What several checks do: ids that stand twice, and ids that name nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from facilitator.errors import nearest
from facilitator.model.activity import Activity
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.text.interface import InterfaceText, t

Models = Mapping[str, type[Activity]]
"""The activities' models by kind."""


def activities(data: YamlCursor, models: Models) -> Iterator[tuple[type[Activity], YamlCursor]]:
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


def answers_by_question(data: YamlCursor, models: Models) -> dict[str, list[str]]:
    """By the id of a question for hands, the ids of its answers."""
    return {
        name: question.get("options").ids()
        for model, entry in activities(data, models)
        if model.counts_hands
        for question in entry.get(model.entry_list).entries()
        if (name := question.id())
    }


def ids_twice(data: YamlCursor, models: Models) -> Iterator[LintIssue]:
    lists = [
        *((noun, data.get(field)) for noun, field in _ID_LISTS),
        ("section", data.get("speech").get("sections")),
        *(("block", blocks) for blocks in data.select("editions", "*", "blocks")),
    ]
    for noun, entries in lists:
        yield from _twice(noun, ((entry.get("id"), entry.id()) for entry in entries.entries()))
    for model, activity in activities(data, models):
        for noun, ids in model.id_lists(activity):
            yield from _twice(noun, ids)


_ID_LISTS = (
    ("term", "terms"),
    ("concept", "concepts"),
    ("area", "areas"),
    ("activity", "activities"),
    ("slide", "slides"),
    ("drawing", "drawings"),
)
"""What an entry is called, and the field that holds them."""


def spoken(noun: str) -> str:
    """What an entry is called; as its list where there is no word for it."""
    try:
        return noun if isinstance(noun, InterfaceText) else t(f"noun-{noun}")
    except LookupError:
        return noun


def no_such(noun: str, name: str) -> str:
    return t("no-such-entry", noun=spoken(noun), name=name)


def _twice(noun: str, ids: Iterable[tuple[YamlCursor, str | None]]) -> Iterator[LintIssue]:
    seen: set[str] = set()
    for place, name in ids:
        if name is not None and name in seen:
            yield LintIssue(
                place.path,
                t("entry-twice", noun=spoken(noun), name=name),
                t("entry-twice-id-hint") if place.path[-1:] == ("id",) else t("entry-twice-hint"),
            )
        elif name is not None:
            seen.add(name)


def unknown(place: YamlCursor, noun: str, known: Iterable[str]) -> Iterator[LintIssue]:
    name = place.text()
    if name and name not in known:
        yield LintIssue(
            place.path,
            no_such(noun, name),
            nearest(name, known),
        )


def unknown_keys(keyed: YamlCursor, noun: str, known: Iterable[str]) -> Iterator[LintIssue]:
    for key, value in keyed.fields().items():
        if key not in known:
            yield LintIssue(
                value.path,
                no_such(noun, key),
                nearest(key, known),
            )
