"""What an exercise says differently for one client: shown field by field, changed, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from facilitator.activities import MODELS
from facilitator.errors import Problem, UsageError, look_up
from facilitator.model.yaml_cursor import YamlCursor
from facilitator.rules.overrides import (
    FIXED,
    OF_EDITION,
    TEXTS,
    MergedData,
    heading_key,
    merge,
)
from facilitator.sources.exercise_folder import EXERCISE_FILE
from facilitator.sources.markdown_file import MarkdownFile, read_markdown
from facilitator.sources.overrides_file import MARKED, read_overrides
from facilitator.sources.yaml_edit import (
    value_at,
    with_entry_added,
    with_entry_removed,
    with_field,
)
from facilitator.sources.yaml_file import parse_yaml
from facilitator.sources.yaml_tree import DataPath
from facilitator.system.atomic_files import make_folder
from facilitator.text.interface import t
from facilitator.workflows.new import require_own_client
from facilitator.workflows.settings import (
    EntryChange,
    FieldChange,
    FileEdit,
    change_file,
    changed_meanwhile,
    new_entry,
    read_fields,
    trial_copy,
    write_or_remove,
)
from facilitator.workflows.workspace import ClientFolder, Workspace

_without = partial(with_field, keeps_suggestion=False)


class ChangeableList(NamedTuple):
    """A list of which a client may drop, add and order entries, and where such changes stand."""

    steps: DataPath
    key_of: Callable[[YamlCursor], str | None]

    def keys(self, entries: Sequence[Any]) -> list[str]:
        return [self.key_of(YamlCursor((), entry)) or "" for entry in entries]


@dataclass(frozen=True)
class ClientView:
    """An exercise's file as one client has it. Paths are those of ``merged``, unless named own."""

    own: Mapping[str, Any]
    theirs: Mapping[str, Any]
    merged: MergedData

    @classmethod
    def read(cls, folder: Path, file: Path) -> ClientView:
        """``file`` holds the client's changes, and need not be there. Raises SourceError."""
        own = read_fields(folder / EXERCISE_FILE)
        theirs = read_overrides(file).data if file.exists() else {}
        return cls(own, theirs, merge(own, theirs, MODELS))

    def is_changed(self, path: DataPath) -> bool:
        return self.merged.origin(path).in_override

    def can_change(self, path: DataPath) -> bool:
        return self.is_changed(path) or self._place(path) is not None

    def original(self, path: DataPath) -> Any:  # noqa: ANN401 - YAML holds anything
        """What the exercise itself says there; None for what is the client's alone."""
        theirs: Any = self.merged.data
        own: Any = self.own
        for step in path:
            theirs = value_at(theirs, (step,))
            at: int | str | None = step
            if isinstance(own, list) and any(key := _key(theirs)):
                at = next((n for n, entry in enumerate(own) if _key(entry) == key), None)
            own = None if at is None else value_at(own, (at,))
        return own

    def list_at(self, path: DataPath) -> ChangeableList | None:
        match path:
            case ("slides",):
                return ChangeableList(path, YamlCursor.id)
            case ("editions", _, "blocks"):
                return ChangeableList(path, YamlCursor.id)
            case ("activities", int(), str(name)):
                activity = value_at(self.merged.data, path[:2])
                model = MODELS.get(str(activity.get("kind")))
                if model and name == model.entry_list:
                    return ChangeableList(("activities", activity["id"], name), model.key_of)
        return None

    def left_out(self, path: DataPath) -> list[tuple[int, Any]]:
        """The entries of a list that the client does without, by their place in the exercise."""
        listed = self.list_at(path)
        if not listed:
            return []
        dropped = map(str, value_at(self.theirs, (*listed.steps, "drop")) or ())
        own = self.original(path) or []
        keys = listed.keys(own)
        return [(keys.index(key), own[keys.index(key)]) for key in dropped if key in keys]

    def is_reordered(self, path: DataPath) -> bool:
        listed = self.list_at(path)
        return bool(listed and value_at(self.theirs, (*listed.steps, "order")))

    def _place(self, path: DataPath) -> tuple[DataPath, int] | None:
        """Where a change of a place stands, and how many steps of its own path that covers.

        The rest of the path lies in a value that is changed as a whole. None where the place is
        the same for all clients.
        """
        own = self.merged.origin(path).path
        for length in (1, 3):
            listed = self.list_at(path[:length])
            if listed and len(path) > length + 1:
                entry = YamlCursor((), value_at(self.own, own[: length + 1]))
                name = path[length + 1]
                if name in FIXED or name == "area":
                    return None
                is_parted = isinstance(entry.get(str(name)).value, Mapping)
                end = min(length + 3, len(own)) if is_parted else length + 2
                key = listed.key_of(entry) or ""
                return (*listed.steps, "replace", key, *own[length + 1 : end]), end
        is_text = own[0] in TEXTS or own[:1] == ("activities",)
        is_edition = own[:1] == ("editions",) and own[2:3] and own[2] in OF_EDITION
        return self._by_id(own) if is_text or is_edition else None

    def _by_id(self, own: DataPath) -> tuple[DataPath, int] | None:
        steps: list[str | int] = []
        for number, step in enumerate(own):
            if isinstance(step, int):
                entry = value_at(self.own, own[: number + 1])
                if not isinstance(entry, Mapping) or "id" not in entry:
                    return tuple(steps), number
                steps.append(str(entry["id"]))
            elif step in FIXED:
                return None
            else:
                steps.append(step)
        return tuple(steps), len(own)

    def change(self, path: DataPath, value: object) -> tuple[DataPath, object]:
        """What is to be written where, so that the client has ``value`` there; None takes it back.

        Raises UsageError for what is the same for all clients.
        """
        origin = self.merged.origin(path)
        if origin.in_override:
            if value is not None and value != self.original(path):
                return origin.path, value
            whole = next((n for n, s in enumerate(origin.path) if isinstance(s, int)), None)
            return origin.path[:whole], None
        place = self._place(path)
        if place is None:
            raise UsageError.because(
                t("client-changes-same-for-all"), hint=t("client-changes-same-for-all-hint")
            )
        steps, covered = place
        if value is not None and covered < len(origin.path):
            whole_value = deepcopy(value_at(self.own, origin.path[:covered]))
            inner = value_at(whole_value, origin.path[covered:-1])
            inner[origin.path[-1]] = value
            value = whole_value
        return steps, value


def _key(entry: object) -> tuple[object, ...]:
    """What tells an entry from the others of its list, of whatever kind it is."""
    return (entry.get("area"), entry.get("id")) if isinstance(entry, Mapping) else ()


@dataclass(frozen=True)
class _DataChange:
    folder: Path
    client: ClientFolder
    change: FieldChange | EntryChange

    def apply(self, text: str, file: Path) -> str:
        view = ClientView.read(self.folder, file)
        change = self.change
        if isinstance(change, EntryChange):
            return self._with_entries(view, change, text, file)
        current = value_at(view.merged.data, change.path)
        if all(current != said for said in (change.was, change.value)):
            raise changed_meanwhile(file, current)
        return self._with(text, *view.change(change.path, change.value), file)

    def _with(self, text: str, steps: DataPath, value: object, file: Path) -> str:
        if not text:
            head = t("client-changes-head", client=self.client.client.name)
            text = f"# {head}\n{steps[0]}:\n"
        data = parse_yaml(text, file)[0]
        # Blocks may stand right under their list.
        short = (*steps[:3], *steps[4:])
        if steps[2:4] == ("blocks", "replace") and value_at(data, short[:4]) is not None:
            steps = short
        if value is None and _is_all(data, steps):
            return ""
        return _without(text, steps, value, file)

    def _with_entries(self, view: ClientView, change: EntryChange, text: str, file: Path) -> str:
        listed, entries = view.list_at(change.path), value_at(view.merged.data, change.path)
        if not listed or len(entries) != change.entries:
            raise changed_meanwhile(file, None)
        own, keys = view.original(change.path) or [], listed.keys(entries)
        steps, theirs = listed.steps, value_at(view.theirs, listed.steps) or {}
        if change.act == "add" and "add" in theirs:
            return with_entry_added(text, (*steps, "add"), new_entry([*own, *entries], "n"), file)
        if change.act == "remove":
            return self._removed(text, listed, theirs, keys[change.index], file)
        changed: dict[str, tuple[str, list[Any]]] = {
            "add": ("add", [new_entry([*own, *entries], "n")]),
            "reorder": ("order", []),
            "move": ("order", _moved(keys, change.index, change.to)),
            "restore": ("drop", _less(theirs.get("drop", ()), listed.keys(own), change.index)),
        }
        name, value = changed[change.act]
        return self._with(text, (*steps, name), value or None, file)

    def _removed(
        self, text: str, listed: ChangeableList, theirs: Mapping[str, Any], key: str, file: Path
    ) -> str:
        steps, new = listed.steps, listed.keys(theirs.get("add", ()))
        order = list(map(str, theirs.get("order", ())))
        if key in order:
            left = [each for each in order if each != key]
            text = self._with(text, (*steps, "order"), left or None, file)
        if key in theirs.get("replace", {}):
            text = self._with(text, (*steps, "replace", key), None, file)
        if key not in new:
            return self._with(text, (*steps, "drop"), [*theirs.get("drop", ()), key], file)
        if len(new) > 1:
            return with_entry_removed(text, (*steps, "add"), new.index(key), file)
        return self._with(text, (*steps, "add"), None, file)


def _moved(keys: Sequence[str], index: int, to: int) -> list[str]:
    rest = [*keys[:index], *keys[index + 1 :]]
    return [*rest[:to], *keys[index : index + 1], *rest[to:]]


def _less(dropped: Sequence[object], own: Sequence[str], index: int) -> list[object]:
    back = own[index] if index < len(own) else ""
    return [key for key in dropped if str(key) != back]


def _is_all(data: object, steps: DataPath) -> bool:
    for step in steps:
        if not isinstance(data, Mapping) or [*data] != [step]:
            return False
        data = data[step]
    return True


@dataclass(frozen=True)
class ClientSection:
    """A section of a text as a client has it; ``original`` is None for one that is theirs alone."""

    heading: str
    body: str
    original: str | None
    is_changed: bool = False
    is_left_out: bool = False


def client_sections(folder: Path, overrides: Path, name: str) -> Iterator[ClientSection]:
    """A text of an exercise section by section, as the client's file of that name changes it."""
    file = overrides / name
    theirs = {_bare(s.heading): s for s in _sections(file)} if file.exists() else {}
    for own in _sections(folder / name):
        section = theirs.pop(_bare(own.heading), None)
        if section is None:
            yield ClientSection(own.heading, own.body, own.body)
        else:
            marked = MARKED.search(section.heading)
            left_out = bool(marked and marked[1] == "left out")
            yield ClientSection(own.heading, section.body, own.body, True, left_out)  # noqa: FBT003
    for section in theirs.values():
        yield ClientSection(section.heading, section.body, None, is_changed=True)


class _Section(NamedTuple):
    line: int
    heading: str
    body: str


def _sections(file: Path) -> list[_Section]:
    return _sections_of(read_markdown(file))


def _sections_of(text: MarkdownFile) -> list[_Section]:
    found = (
        _Section(line, heading, "\n".join(words.rstrip() for _, words in below).strip("\n"))
        for line, heading, below in text.headed()
    )
    return [section for section in found if section.heading or section.body]


def _bare(heading: str) -> str:
    return heading_key(MARKED.sub("", heading))


@dataclass(frozen=True)
class _SectionChange:
    """The body of one section in the place of what it ``was``; None takes it back.

    False leaves the section out. A heading that is marked as new, and not there, adds one.
    """

    folder: Path
    change: FieldChange

    def apply(self, text: str, file: Path) -> str:
        heading, wanted = str(self.change.path[-1]), self.change.value
        known = {s.heading: s for s in client_sections(self.folder, file.parent, file.name)}
        if (marked := MARKED.search(heading)) and marked[1] == "new":
            known.setdefault(heading, ClientSection(heading, "", None))
        section = look_up(known, heading, "no-such-section")
        if (self.change.was or "") not in (section.body, _clean(section.body)):
            raise changed_meanwhile(file, section.body)
        body = "" if wanted in (None, False, section.original) else _clean(str(wanted))
        bare = MARKED.sub("", heading) if section.is_left_out else heading
        head = [f"## {bare} (left out)" if wanted is False else f"## {bare}", ""]
        new = [*(head if heading else []), *body.split("\n")] if body or wanted is False else []
        lines = text.splitlines()
        theirs = _sections_of(MarkdownFile(file, text))
        place = next((n for n, s in enumerate(theirs) if _bare(s.heading) == _bare(heading)), None)
        if place is None:
            lines = [*new, "", *lines] if not heading else [*lines, *([""] if lines else []), *new]
        else:
            start = theirs[place].line - 1
            end = theirs[place + 1].line - 1 if place + 1 < len(theirs) else len(lines)
            lines[start:end] = [*new, ""] if new else []
        whole = "\n".join(lines).strip("\n")
        return f"{whole}\n" if whole else ""


def _clean(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").split("\n")).strip("\n")


def override_file(client: ClientFolder, exercise: str, name: str = EXERCISE_FILE) -> Path:
    """Where a client's changes to a file of an exercise stand, or will."""
    overrides = client.path / "overrides"
    return overrides / f"{exercise}.yaml" if name == EXERCISE_FILE else overrides / exercise / name


def change_for_client(
    root: Path, name: str, exercise: str, file_name: str, change: FieldChange | EntryChange
) -> FileEdit:
    """Change what an exercise says for one client alone; in Markdown the path is a heading.

    Raises SourceError where it cannot stand, UsageError for what is the same for all clients.
    """
    client, workspace = require_own_client(name, root), Workspace(root)
    folder = look_up(workspace.exercises(), exercise, "no-such-exercise")
    file, home = override_file(client, exercise, file_name), client.path / "overrides"
    make_folder(file.parent, hint=t("move-file"))

    def check(text: str) -> tuple[Problem, ...]:
        with trial_copy(home) as copy:
            write_or_remove(copy / file.relative_to(home), text)
            workspace.exercise_in(folder, copy / f"{exercise}.yaml")
        return ()

    if isinstance(change, FieldChange) and file_name != EXERCISE_FILE:
        return change_file(file, _SectionChange(folder, change), check)
    return change_file(file, _DataChange(folder, client, change), check)
