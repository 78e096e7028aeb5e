"""One list of an exercise, changed: entries dropped, replaced, added and put in another order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from facilitator.errors import nearest
from facilitator.model.yaml_cursor import LintIssue, Path, YamlCursor

FIRST = "first"
"""In the place of an id, says that an added entry comes before all others."""


class ListKind(NamedTuple):
    """A list that can be changed: what an entry is called, how it is named, by which fields."""

    noun: str
    key_of: Callable[[YamlCursor], str | None] = YamlCursor.id
    key: tuple[str, ...] = ("id",)


@dataclass(frozen=True)
class _Entry:
    key: str
    old: YamlCursor | None = None
    change: YamlCursor | None = None
    """What replaces fields of the old entry, or all of the new one."""


class ChangedList:
    """The list after its changes; entries without an id are the schema's to refuse, and stay."""

    def __init__(self, listed: YamlCursor, change: YamlCursor, kind: ListKind) -> None:
        self._kind = kind
        self._what = kind.noun
        self._change = change
        self._old = self._by_key(listed)
        self._dropped = [one.text() or "" for one in change.get("drop").entries()]
        self._replaced = change.get("replace").fields()
        self._added = [(kind.key_of(one) or "", one) for one in change.get("add").entries()]
        self._entries = self._ordered(self._kept_and_added())

    def _by_key(self, listed: YamlCursor) -> dict[str, YamlCursor]:
        """Entries by key; the schema and the checks will tell of a key that is missing or twice."""
        entries: dict[str, YamlCursor] = {}
        for number, entry in enumerate(listed.entries()):
            key = self._kind.key_of(entry)
            is_new = key is not None and key not in entries
            entries[key if key and is_new else f"#{number}"] = entry
        return entries

    def values(self) -> list[Any]:
        """The list's new entries as plain data."""
        return [_value(entry) for entry in self._entries]

    def sources(self) -> Iterator[tuple[Path, bool, dict[Path, Path]]]:
        """For each entry its path, whether in the override, and the paths of replaced fields."""
        for entry in self._entries:
            changed = entry.change
            if entry.old is None and changed is not None:
                yield changed.path, True, {}
            elif entry.old is not None:
                yield entry.old.path, False, dict(_replaced(entry.old, changed))

    def moved(self) -> dict[str, list[int | None]]:
        """By area, where each entry stood before among those of its area; None for a new one."""
        before = Counter[str]()
        places: dict[str, int] = {}
        for key, entry in self._old.items():
            area = entry.get("area").text() or ""
            places[key] = before[area]
            before[area] += 1
        moved: dict[str, list[int | None]] = {}
        for one in self._entries:
            source = one.old or one.change
            name = source.get("area").text() if source else None
            moved.setdefault(name or "", []).append(places[one.key] if one.old else None)
        return moved

    def findings(self) -> Iterator[LintIssue]:
        """Everything in the change that means nothing in this list."""
        yield from self._wrong_drops()
        yield from self._wrong_replacements()
        yield from self._wrong_additions()
        known = [*self._old, *(key for key, _ in self._added)]
        for one in self._change.get("order").entries():
            yield from self._must_be_there(one, one.text() or "", known)
        if self._old and not self._entries:
            yield LintIssue(
                self._change.path,
                f"Every {self._what} is dropped here.",
                "Keep at least one. To leave out an activity, drop the blocks that run it.",
            )

    def _wrong_drops(self) -> Iterator[LintIssue]:
        for one in self._change.get("drop").entries():
            if one.text() not in self._old:
                yield self._no_such(one, one.text() or "", self._old)

    def _wrong_replacements(self) -> Iterator[LintIssue]:
        for key, change in self._replaced.items():
            yield from self._must_be_there(change, key, self._old)
            for name in self._kind.key:
                if change.has(name):
                    yield LintIssue(
                        change.get(name).path,
                        f'The {self._what} "{key}" keeps its {name}: answers go by it.',
                        f"Leave {name} out here, or drop the {self._what} and add another.",
                    )

    def _wrong_additions(self) -> Iterator[LintIssue]:
        seen: list[str] = []
        for key, entry in self._added:
            if key in self._old:
                yield LintIssue(
                    entry.path,
                    f'The id "{key}" is one of the exercise\'s own, so that answers from other '
                    f"events would be taken for answers to this {self._what}.",
                    "Give it an id that the exercise does not use.",
                )
            if not key:
                yield LintIssue(entry.path, f"This {self._what} has no id.", 'Add "id: …" to it.')
            after = entry.get("after")
            if entry.has("after") and after.text() != FIRST:
                yield from self._must_be_there(after, after.text() or "", [*self._old, *seen])
            seen.append(key)

    def _must_be_there(
        self, place: YamlCursor, key: str, known: Collection[str]
    ) -> Iterator[LintIssue]:
        if key not in known:
            yield self._no_such(place, key, known)
        elif key in self._dropped:
            yield LintIssue(
                place.path,
                f'The {self._what} "{key}" is dropped, and named here too.',
                "Keep one of the two.",
            )

    def _no_such(self, place: YamlCursor, key: str, known: Collection[str]) -> LintIssue:
        return LintIssue(
            place.path,
            f'There is no {self._what} "{key}".',
            nearest(key, [one for one in known if not one.startswith("#")]),
        )

    def _kept_and_added(self) -> list[_Entry]:
        entries = [
            _Entry(key, old, self._replaced.get(key))
            for key, old in self._old.items()
            if key not in self._dropped
        ]
        last: dict[str, str] = {}
        for key, change in self._added:
            keys = [entry.key for entry in entries]
            after = change.get("after").text() or ""
            # What is added at one place keeps the order in which it is written.
            before = last.get(after, after)
            end = 0 if before == FIRST else len(keys)
            entries.insert(
                keys.index(before) + 1 if before in keys else end, _Entry(key, change=change)
            )
            last[after] = key
        return entries

    def _ordered(self, entries: list[_Entry]) -> list[_Entry]:
        wanted = [one.text() for one in self._change.get("order").entries()]
        first = {key: index for index, key in enumerate(wanted)}
        return sorted(entries, key=lambda entry: first.get(entry.key, len(wanted)))


def _replaced(old: YamlCursor, change: YamlCursor | None) -> Iterator[tuple[Path, Path]]:
    """Each replaced field, and each part of one that is replaced in part."""
    for name, field in change.fields().items() if change else ():
        if _in_part(old.get(name), field):
            yield from (((name, part), one.path) for part, one in field.fields().items())
        else:
            yield (name,), field.path


def _in_part(old: YamlCursor, new: YamlCursor) -> bool:
    """Whether only the parts named are replaced, such as one cell of a row."""
    return isinstance(old.value, Mapping) and isinstance(new.value, Mapping)


def _value(entry: _Entry) -> Any:  # noqa: ANN401 - YAML holds anything
    change = entry.change.value if entry.change else {}
    if entry.old is None:
        return {name: value for name, value in change.items() if name != "after"}
    if entry.change is None or not isinstance(entry.old.value, Mapping):
        return entry.old.value
    new = {
        name: {**entry.old.get(name).value, **field.value}
        if _in_part(entry.old.get(name), field)
        else field.value
        for name, field in entry.change.fields().items()
    }
    return {**entry.old.value, **new}
