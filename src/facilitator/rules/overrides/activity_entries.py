"""The list of each kind of activity, and how an entry of it is named."""

from __future__ import annotations

from collections.abc import Callable

from facilitator.model.yaml_cursor import YamlCursor

LISTS = {
    "poll": "questions",
    "contrast": "rows",
    "sort": "statements",
    "rate": "items",
    "reflect": "questions",
    "commit": "fields",
}
"""By kind of activity, the field that holds its entries."""


def _of_item(entry: YamlCursor) -> str | None:
    area, name = entry.get("area").text(), entry.id()
    return f"{area}_{name}" if area and name else None


_KEYS: dict[str, Callable[[YamlCursor], str | None]] = {
    "items": _of_item,
    "rows": lambda entry: entry.get("area").text(),
}


def key_of(entry: YamlCursor, list_name: str) -> str | None:
    """An entry's name in its list: its id; AREA_ID for what is rated, its area for a row."""
    return _KEYS.get(list_name, YamlCursor.id)(entry)


def keys_by_activity(data: YamlCursor) -> dict[str, tuple[str, ...]]:
    """By activity id, the names of its entries, as far as they can be read."""
    keys: dict[str, tuple[str, ...]] = {}
    for activity in data.get("activities").entries():
        name = LISTS.get(str(activity.get("kind").value))
        known_as = activity.id()
        if name and known_as:
            found = (key_of(entry, name) for entry in activity.get(name).entries())
            keys[known_as] = tuple(key for key in found if key)
    return keys
