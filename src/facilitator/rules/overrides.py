"""A client's overrides laid over an exercise's data, before anything is checked.

What is merged still knows where each of its values stands: a refusal names the file and line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from facilitator.errors import nearest
from facilitator.model.activity import Activity
from facilitator.model.prose import ProseSection, untagged
from facilitator.model.yaml_cursor import LintIssue, Path, YamlCursor
from facilitator.rules.entry_ids import no_such, spoken
from facilitator.text.interface import t

FIRST = "first"
"""In the place of an id, says that an added entry comes before all others."""
TEXTS = ("title", "kicker", "lede", "welcome", "concepts", "both", "areas", "report", "speech")
OF_EDITION = ("title", "audience", "take_home")
FIXED = ("id", "kind", "low", "high")
"""Fields that answers go by."""


@dataclass(frozen=True)
class ValueOrigin:
    in_override: bool
    path: Path


@dataclass(frozen=True)
class MergedData:
    """The merged data, and what in the overrides means nothing here (by path of their file)."""

    data: dict[str, Any]
    findings: tuple[LintIssue, ...] = ()
    origins: Mapping[Path, ValueOrigin] = field(default_factory=dict)

    def origin(self, path: Path) -> ValueOrigin:
        for length in range(len(path), 0, -1):
            origin = self.origins.get(path[:length])
            if origin:
                return ValueOrigin(origin.in_override, (*origin.path, *path[length:]))
        return ValueOrigin(in_override=False, path=path)


def merge(
    exercise: Mapping[str, Any],
    overrides: Mapping[str, Any],
    models: Mapping[str, type[Activity]],
) -> MergedData:
    """The exercise's data with the changes that ``sources.overrides_file.Override`` describes.

    Objections are prose: ``change_objections`` changes them. The exercise's data may be of
    any shape; what cannot be looked into is passed over, since the schema refuses it.
    """
    merger = _Merger(deepcopy(dict(exercise)), models)
    changes = YamlCursor.of(overrides)
    merger.change_fields(YamlCursor.of(merger.data), changes, TEXTS)
    for name, change in changes.get("activities").fields().items():
        merger.change_activity(name, change)
    if changes.has("slides"):
        slides = YamlCursor.of(merger.data).get("slides")
        merger.change_list(slides, changes.get("slides"), ListKind("slide"))
    for name, change in changes.get("editions").fields().items():
        merger.change_edition(name, change)
    return MergedData(merger.data, tuple(merger.findings), merger.origins)


@dataclass
class _Merger:
    data: dict[str, Any]
    models: Mapping[str, type[Activity]]
    findings: list[LintIssue] = field(default_factory=list)
    origins: dict[Path, ValueOrigin] = field(default_factory=dict)

    def change_activity(self, name: str, change: YamlCursor) -> None:
        known = YamlCursor.of(self.data).get("activities")
        activity = next((entry for entry in known.entries() if entry.id() == name), None)
        if activity is None:
            self._unknown(change, t("override-no-activity", name=name), known.ids())
            return
        model = self.models.get(str(activity.get("kind").value))
        own = model.entry_list if model else ""
        lists = {each.entry_list for each in self.models.values()}
        self.change_fields(activity, change, [n for n in change.fields() if n not in lists])
        for list_name, listed in change.fields().items():
            if list_name in lists and list_name != own:
                message = t("override-no-such-list", activity=name, field=list_name)
                self._unknown(listed, message, [own] if own else [])
        if model and change.has(own):
            kind = ListKind(model.entry_noun, model.key_of, model.entry_key)
            changed = self.change_list(activity.get(own), change.get(own), kind)
            self._move_example_answers(activity, changed.places_before())

    def change_edition(self, name: str, change: YamlCursor) -> None:
        known = YamlCursor.of(self.data).get("editions")
        if not known.has(name):
            self._unknown(change, t("no-such-edition", name=name), list(known.fields()))
            return
        edition = known.get(name)
        self.change_fields(edition, change, OF_EDITION)
        if change.has("blocks"):
            self.change_list(edition.get("blocks"), change.get("blocks"), ListKind("block"))

    def change_fields(self, owner: YamlCursor, change: YamlCursor, names: Iterable[str]) -> None:
        """Fields of a mapping and, by id, entries of a list change one by one, all else whole."""
        for name in names:
            if not change.has(name) or not isinstance(owner.value, Mapping):
                continue
            old, new = owner.get(name), change.get(name)
            if name in FIXED:
                message = t("override-fixed-field", name=name)
                self.findings.append(LintIssue(new.path, message, t("override-fixed-field-hint")))
            elif isinstance(old.value, Mapping) and isinstance(new.value, Mapping):
                self.change_fields(old, new, new.fields())
            elif isinstance(old.value, list) and isinstance(new.value, Mapping):
                self._change_entries(old, new, name.removesuffix("s"))
            else:
                self._at(owner.path)[name] = new.value
                self.origins[old.path] = ValueOrigin(in_override=True, path=new.path)

    def _change_entries(self, listed: YamlCursor, change: YamlCursor, noun: str) -> None:
        known = {entry.id(): entry for entry in listed.entries()}
        for name, fields in change.fields().items():
            if entry := known.get(name):
                self.change_fields(entry, fields, fields.fields())
            else:
                self._unknown(fields, no_such(noun, name), listed.ids())

    def change_list(self, listed: YamlCursor, change: YamlCursor, kind: ListKind) -> ChangedList:
        changed = ChangedList(listed, change, kind)
        self.findings.extend(changed.issues())
        self._at(listed.path[:-1])[listed.path[-1]] = [e.value() for e in changed.entries]
        self.origins[listed.path] = ValueOrigin(in_override=True, path=change.path)
        for index, entry in enumerate(changed.entries):
            for inside, origin in entry.origins():
                self.origins[(*listed.path, index, *inside)] = origin
        return changed

    def _move_example_answers(
        self, activity: YamlCursor, places: Mapping[str, list[int | None]]
    ) -> None:
        """The worked example's answers go with their statements; to a new one there is none."""
        people = activity.select("example", "people", "*")
        for figure in (person.get(name) for person in people for name in ("now", "hoped")):
            for area, answers in figure.fields().items():
                if isinstance(answers.value, list):
                    self._at(figure.path)[area] = [
                        None if place is None else answers.value[place]
                        for place in places.get(area, [])
                        if place is None or place < len(answers.value)
                    ]

    def _at(self, path: Path) -> Any:  # noqa: ANN401 - YAML holds anything
        node: Any = self.data
        for step in path:
            node = node[step]
        return node

    def _unknown(self, change: YamlCursor, message: str, known: list[str]) -> None:
        self.findings.append(LintIssue(change.path, message, nearest(str(change.path[-1]), known)))


class ListKind(NamedTuple):
    noun: str
    key_of: Callable[[YamlCursor], str | None] = YamlCursor.id
    key: tuple[str, ...] = ("id",)


@dataclass(frozen=True)
class _ListEntry:
    key: str
    old: YamlCursor | None = None
    change: YamlCursor | None = None
    """What replaces fields of the old entry, or all of the new one."""

    def value(self) -> Any:  # noqa: ANN401 - YAML holds anything
        if self.old is None:
            fields = self.change.fields() if self.change else {}
            return {name: written.value for name, written in fields.items() if name != "after"}
        if self.change is None or not isinstance(self.old.value, Mapping):
            return self.old.value
        new = {
            name: {**self.old.get(name).value, **written.value}
            if self._is_changed_in_part(name)
            else written.value
            for name, written in self.change.fields().items()
        }
        return {**self.old.value, **new}

    def origins(self) -> Iterator[tuple[Path, ValueOrigin]]:
        """By path inside of the entry: that of the whole, and of each field that is replaced."""
        source = self.old or self.change
        if source is None:
            return
        yield (), ValueOrigin(self.old is None, source.path)
        for name, written in self.change.fields().items() if self.old and self.change else ():
            parts = written.fields() if self._is_changed_in_part(name) else {}
            for part, value in parts.items():
                yield (name, part), ValueOrigin(in_override=True, path=value.path)
            if not self._is_changed_in_part(name):
                yield (name,), ValueOrigin(in_override=True, path=written.path)

    def _is_changed_in_part(self, name: str) -> bool:
        """Whether only the parts named are replaced, such as one cell of a row."""
        values = (each.get(name).value for each in (self.old, self.change) if each)
        return all(isinstance(value, Mapping) for value in values)


class ChangedList:
    """The list after its changes; entries without an id are the schema's to refuse, and stay."""

    def __init__(self, listed: YamlCursor, change: YamlCursor, kind: ListKind) -> None:
        self._kind = kind
        self._change = change
        self._old: dict[str, YamlCursor] = {}
        for number, entry in enumerate(listed.entries()):
            key = kind.key_of(entry)
            # The schema and the checks will tell of a key that is missing or stands twice.
            self._old[key if key and key not in self._old else f"#{number}"] = entry
        self._dropped = [key.text() or "" for key in change.get("drop").entries()]
        self._replaced = change.get("replace").fields()
        self._added = [(kind.key_of(entry) or "", entry) for entry in change.get("add").entries()]
        wanted = [key.text() for key in change.get("order").entries()]
        place = {key: index for index, key in enumerate(wanted)}
        self.entries = sorted(
            self._kept_and_added(), key=lambda entry: place.get(entry.key, len(wanted))
        )

    def _kept_and_added(self) -> list[_ListEntry]:
        entries = [
            _ListEntry(key, old, self._replaced.get(key))
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
            place = keys.index(before) + 1 if before in keys else end
            entries.insert(place, _ListEntry(key, change=change))
            last[after] = key
        return entries

    def places_before(self) -> dict[str, list[int | None]]:
        """By area, where each entry stood before among those of its area; None for a new one."""
        counts = Counter[str]()
        before: dict[str, int] = {}
        for key, old in self._old.items():
            area = old.get("area").text() or ""
            before[key] = counts[area]
            counts[area] += 1
        places: dict[str, list[int | None]] = {}
        for entry in self.entries:
            source = entry.old or entry.change
            area = (source.get("area").text() if source else None) or ""
            places.setdefault(area, []).append(before[entry.key] if entry.old else None)
        return places

    def issues(self) -> Iterator[LintIssue]:
        noun = spoken(self._kind.noun)
        for place in self._change.get("drop").entries():
            if place.text() not in self._old:
                yield self._unknown(place, place.text() or "", self._old)
        for name, change in self._replaced.items():
            yield from self._must_be_there(change, name, self._old)
            for fixed in self._kind.key:
                if change.has(fixed):
                    yield LintIssue(
                        change.get(fixed).path,
                        t("override-keeps-field", noun=noun, name=name, field=fixed),
                        t("override-keeps-field-hint", field=fixed, noun=noun),
                    )
        yield from self._wrong_additions()
        known = [*self._old, *(key for key, _ in self._added)]
        for place in self._change.get("order").entries():
            yield from self._must_be_there(place, place.text() or "", known)
        if self._old and not self.entries:
            yield LintIssue(
                self._change.path,
                t("override-all-dropped", noun=noun),
                t("override-all-dropped-hint"),
            )

    def _wrong_additions(self) -> Iterator[LintIssue]:
        noun = spoken(self._kind.noun)
        seen: list[str] = []
        for key, entry in self._added:
            if key in self._old:
                message = t("override-id-taken", key=key, noun=noun)
                yield LintIssue(entry.path, message, t("override-id-taken-hint"))
            if not key:
                message = t("override-no-id", noun=noun)
                yield LintIssue(entry.path, message, t("override-no-id-hint"))
            after = entry.get("after")
            if entry.has("after") and after.text() != FIRST:
                yield from self._must_be_there(after, after.text() or "", [*self._old, *seen])
            seen.append(key)

    def _must_be_there(
        self, place: YamlCursor, key: str, known: Collection[str]
    ) -> Iterator[LintIssue]:
        if key not in known:
            yield self._unknown(place, key, known)
        elif key in self._dropped:
            message = t("override-dropped-and-named", noun=spoken(self._kind.noun), key=key)
            yield LintIssue(place.path, message, t("override-dropped-and-named-hint"))

    def _unknown(self, place: YamlCursor, key: str, known: Collection[str]) -> LintIssue:
        hint = nearest(key, [name for name in known if not name.startswith("#")])
        return LintIssue(place.path, no_such(self._kind.noun, key), hint)


_UNREAD = re.compile("[{}\"'\u201c\u201d\u2018\u2019]")


def change_objections(
    sections: Sequence[ProseSection], change: YamlCursor
) -> tuple[tuple[ProseSection, ...], list[LintIssue]]:
    """The objections after the changes, and what in these means nothing here."""
    known = [section.heading for section in sections]
    findings = list(_objection_issues(change, known))
    dropped = {heading_key(entry.text() or "") for entry in change.get("drop").entries()}
    answers = {
        heading_key(name): entry.text() or ""
        for name, entry in change.get("replace").fields().items()
    }
    kept = [
        ProseSection(
            heading=entry.heading, body=answers.get(heading_key(entry.heading), entry.body)
        )
        for entry in sections
        if heading_key(entry.heading) not in dropped
    ]
    for entry in change.get("add").entries():
        _insert(kept, entry)
    first = [heading_key(entry.text() or "") for entry in change.get("order").entries()]
    places = {key: place for place, key in enumerate(first)}
    kept.sort(key=lambda section: places.get(heading_key(section.heading), len(first)))
    return tuple(kept), findings


def heading_key(heading: str) -> str:
    """What is compared of a heading: no editions, braces, quotation marks or capitals."""
    return " ".join(_UNREAD.sub("", untagged(heading)[0]).split()).casefold()


def _insert(kept: list[ProseSection], change: YamlCursor) -> None:
    added = ProseSection(
        heading=change.get("heading").text() or "", body=change.get("body").text() or ""
    )
    after = change.get("after").text() or ""
    keys = [heading_key(section.heading) for section in kept]
    if after == FIRST:
        kept.insert(0, added)
    elif heading_key(after) in keys:
        # A heading may stand there once for each edition: the new one follows them all.
        kept.insert(len(keys) - keys[::-1].index(heading_key(after)), added)
    else:
        kept.append(added)


def _objection_issues(change: YamlCursor, known: Sequence[str]) -> Iterator[LintIssue]:
    added = [entry.get("heading") for entry in change.get("add").entries()]
    everything = [*known, *(entry.text() or "" for entry in added)]
    for entry in change.get("drop").entries():
        yield from _unknown_heading(entry, entry.text() or "", known)
    for name, answer in change.get("replace").fields().items():
        yield from _unknown_heading(answer, name, known)
    for heading in added:
        if heading_key(heading.text() or "") in map(heading_key, known):
            yield LintIssue(
                heading.path,
                t("objection-twice", heading=str(heading.text())),
                t("objection-twice-hint"),
            )
    for after in (entry.get("after") for entry in change.get("add").entries()):
        if (after.text() or FIRST) != FIRST:
            yield from _unknown_heading(after, after.text() or "", everything)
    for entry in change.get("order").entries():
        yield from _unknown_heading(entry, entry.text() or "", everything)


def _unknown_heading(place: YamlCursor, heading: str, known: Sequence[str]) -> Iterator[LintIssue]:
    # Braces and editions are no part of the heading as printed, nor of what is suggested.
    printed = [re.sub("[{}]", "", untagged(entry)[0]) for entry in known]
    if heading_key(heading) not in map(heading_key, known):
        yield LintIssue(
            place.path, t("objection-unknown", heading=heading), nearest(heading, printed)
        )
