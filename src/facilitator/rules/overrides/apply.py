"""A client's overrides laid over an exercise's data, before anything is checked.

What is merged still knows where each of its values stands, so that a refusal names the file and
the line that someone has to mend.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from facilitator.errors import nearest
from facilitator.model.activity import Activity
from facilitator.model.yaml_cursor import LintIssue, Path, YamlCursor
from facilitator.rules.overrides.lists import ChangedList, ListKind

_SCALARS = ("title", "instruction", "minimum_answered")
_OF_EDITION = ("title", "audience")


@dataclass(frozen=True)
class ValueOrigin:
    """Where a value of the merged data was written."""

    in_override: bool
    path: Path


@dataclass(frozen=True)
class MergedData:
    """The merged data, and what in the overrides means nothing here (by path of their file)."""

    data: dict[str, Any]
    findings: tuple[LintIssue, ...] = ()
    origins: Mapping[Path, ValueOrigin] = field(default_factory=dict)

    def origin(self, path: Path) -> ValueOrigin:
        """Where the value at a path of the merged data stands."""
        for length in range(len(path), 0, -1):
            found = self.origins.get(path[:length])
            if found:
                return ValueOrigin(found.in_override, (*found.path, *path[length:]))
        return ValueOrigin(in_override=False, path=path)


def merge(
    exercise: Mapping[str, Any],
    overrides: Mapping[str, Any],
    models: Mapping[str, type[Activity]],
) -> MergedData:
    """The exercise's data with the changes that ``model.overrides`` describes.

    Objections are prose: ``rules.objections`` changes them. The exercise's data may be of any
    shape; what cannot be looked into is passed over, since the schema refuses it.
    """
    work = _Merge(deepcopy(dict(exercise)), models)
    changes = YamlCursor.of(overrides)
    if changes.has("welcome"):
        work.put((), changes.get("welcome"))
    for name, change in changes.get("activities").fields().items():
        work.activity(name, change)
    if changes.has("slides"):
        work.slides(changes.get("slides"))
    for name, change in changes.get("editions").fields().items():
        work.edition(name, change)
    return MergedData(work.data, tuple(work.findings), work.origins)


@dataclass
class _Merge:
    data: dict[str, Any]
    models: Mapping[str, type[Activity]]
    findings: list[LintIssue] = field(default_factory=list)
    origins: dict[Path, ValueOrigin] = field(default_factory=dict)

    def put(self, place: Path, change: YamlCursor) -> None:
        """One field of the mapping at ``place``, as the override has it."""
        name = change.path[-1]
        self._at(place)[name] = change.value
        self.origins[(*place, name)] = ValueOrigin(in_override=True, path=change.path)

    def activity(self, name: str, change: YamlCursor) -> None:
        """Changes to one activity."""
        known = YamlCursor.of(self.data).get("activities")
        activity = next((one for one in known.entries() if one.id() == name), None)
        if activity is None:
            self._unknown(change, f'There is no activity "{name}".', known.ids())
            return
        self._scalars(activity, change, _SCALARS)
        model = self.models.get(str(activity.get("kind").value))
        mine = model.entry_list if model else ""
        lists = {one.entry_list for one in self.models.values()}
        for field_name, listed in change.fields().items():
            if field_name in lists and field_name != mine:
                message = f'The activity "{name}" has no {field_name}.'
                self._unknown(listed, message, [mine] if mine else [])
        if model and change.has(mine):
            kind = ListKind(model.entry_noun, model.key_of, model.entry_key)
            made = self._list(activity.get(mine), change.get(mine), kind)
            self._example(activity, made.moved())

    def slides(self, change: YamlCursor) -> None:
        """Changes to what the slides show."""
        self._list(YamlCursor.of(self.data).get("slides"), change, ListKind("slide"))

    def edition(self, name: str, change: YamlCursor) -> None:
        """Changes to one edition."""
        known = YamlCursor.of(self.data).get("editions")
        if not known.has(name):
            self._unknown(change, f'There is no edition "{name}".', list(known.fields()))
            return
        edition = known.get(name)
        self._scalars(edition, change, _OF_EDITION)
        if change.has("blocks"):
            self._list(edition.get("blocks"), change.get("blocks"), ListKind("block"))

    def _scalars(self, owner: YamlCursor, change: YamlCursor, names: tuple[str, ...]) -> None:
        for name in names:
            if change.has(name) and isinstance(owner.value, Mapping):
                self.put(owner.path, change.get(name))

    def _list(self, listed: YamlCursor, change: YamlCursor, kind: ListKind) -> ChangedList:
        made = ChangedList(listed, change, kind)
        self.findings.extend(made.findings())
        self._at(listed.path[:-1])[listed.path[-1]] = made.values()
        self.origins[listed.path] = ValueOrigin(in_override=True, path=change.path)
        for index, (path, in_override, fields) in enumerate(made.sources()):
            self.origins[(*listed.path, index)] = ValueOrigin(in_override, path)
            for inside, written in fields.items():
                origin = ValueOrigin(in_override=True, path=written)
                self.origins[(*listed.path, index, *inside)] = origin
        return made

    def _example(self, activity: YamlCursor, moved: Mapping[str, list[int | None]]) -> None:
        """The worked example's answers go with their statements; to a new one there is none."""
        people = activity.get("example").get("people").entries()
        for figure in (one.get(name) for one in people for name in ("now", "hoped")):
            for area, answers in figure.fields().items():
                if isinstance(answers.value, list):
                    order = moved.get(area, [])
                    self._at(figure.path)[area] = list(_moved(answers, order))

    def _at(self, path: Path) -> Any:  # noqa: ANN401 - YAML holds anything
        node: Any = self.data
        for step in path:
            node = node[step]
        return node

    def _unknown(self, change: YamlCursor, message: str, known: list[str]) -> None:
        self.findings.append(LintIssue(change.path, message, nearest(str(change.path[-1]), known)))


def _moved(answers: YamlCursor, order: list[int | None]) -> Iterator[Any]:
    given = [answer.value for answer in answers.entries()]
    for index in order:
        if index is None:
            yield None
        elif index < len(given):
            yield given[index]
