"""The page of an exercise: its file as a form, its texts to write, with the page beside them.

All of it is changed for everybody, or, with ``?client=NAME``, for one client alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from starlette.responses import RedirectResponse, Response

from facilitator.activities import ParsedExercise
from facilitator.errors import FacilitatorError, UsageError, look_up
from facilitator.model.base import RefersTo, described
from facilitator.sources.exercise_folder import EXERCISE_FILE
from facilitator.sources.schema_issues import (
    annotation_at,
    field_at,
    fields_in_file,
    is_model,
    model_at,
)
from facilitator.sources.schema_starters import starter
from facilitator.sources.yaml_edit import value_at
from facilitator.sources.yaml_file import read_yaml
from facilitator.sources.yaml_tree import DataPath
from facilitator.studio.clients import changed
from facilitator.studio.forms import (
    LONG,
    FieldSpec,
    FormField,
    field_kind,
    options_of,
    section_fields,
)
from facilitator.studio.overview import client_rows
from facilitator.studio.session import Asked, Studio, file_name
from facilitator.system.text_file import file_line, read_text
from facilitator.text.interface import t
from facilitator.workflows.activity_gallery import add_drawing, offers
from facilitator.workflows.check import check_exercises, check_kit
from facilitator.workflows.client_changes import (
    ClientView,
    change_for_client,
    client_sections,
    override_file,
)
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.new import require_own_client
from facilitator.workflows.settings import (
    Change,
    EntryChange,
    TextChange,
    change_exercise,
)
from facilitator.workflows.workspace import ClientFolder


@dataclass(frozen=True)
class _Shown:
    """Which exercise a page is of, and for whom; ``client`` is None for everybody."""

    name: str
    folder: Path
    client: ClientFolder | None

    @classmethod
    def of(cls, studio: Studio, asked: Asked) -> _Shown:
        name, client = asked.path["exercise"], asked.query.get("client", "")
        folder = look_up(studio.workspace.exercises(), name, "no-such-exercise")
        return cls(name, folder, require_own_client(client, studio.root) if client else None)

    @property
    def overrides(self) -> Path | None:
        return override_file(self.client, self.name) if self.client else None

    def tree(self) -> ExerciseTree:
        file = self.folder / EXERCISE_FILE
        data, line_of = read_yaml(file)
        if self.overrides is None:
            return ExerciseTree(data, lambda path: file_line(file, line_of(path)))
        view, theirs = ClientView.read(self.folder, self.overrides), self.overrides
        line_of_theirs = read_yaml(theirs)[1] if theirs.exists() else line_of

        def at(path: DataPath) -> str:
            origin = view.merged.origin(path)
            if origin.in_override:
                return file_line(theirs, line_of_theirs(origin.path))
            return file_line(file, line_of(origin.path))

        return ExerciseTree(view.merged.data, at, view)


def show_exercise(studio: Studio, asked: Asked) -> Response:
    workspace, shown = studio.workspace, _Shown.of(studio, asked)
    text, texts = asked.query.get("text", ""), sorted(p.name for p in shown.folder.glob("*.md"))
    if text and text not in texts:
        raise UsageError.because(t("studio-no-text", name=text))
    tree = shown.tree()
    client = shown.client
    editions = [(key, value_at(each, ("title",)) or key) for key, each in _editions(tree)]
    sections = (
        section_fields(
            text, client_sections(shown.folder, client.path / "overrides" / shown.name, text)
        )
        if client and text
        else []
    )
    return studio.page(
        "exercise",
        name=shown.name,
        title=str(tree.data.get("title") or shown.name),
        is_own=workspace.is_own(shown.folder),
        client=client,
        clients=[(row.name, row.title) for row in client_rows(workspace) if row.is_own],
        texts=[text for text in texts if not text.startswith("guide-")],
        steps=[text for text in texts if text.startswith("guide-")],
        shown=text,
        text=read_text(shown.folder / text) if text and not client else "",
        sections=sections,
        offers=offers(),
        tree=[] if text else tree.nodes(),
        unwritten=() if text else tree.unwritten(),
        editions=editions,
        edition=editions[0][0] if editions else "",
    )


def _editions(tree: ExerciseTree) -> list[tuple[str, Any]]:
    editions = tree.data.get("editions")
    return [*editions.items()] if isinstance(editions, dict) else []


def change_field(studio: Studio, asked: Asked) -> Response:
    change = asked.field_change(in_lists=True)
    file = str(change.path[0])
    return _changed(studio, asked, file if file.endswith(".md") else EXERCISE_FILE, change)


def change_entry(studio: Studio, asked: Asked) -> Response:
    given = asked.json
    change = EntryChange(
        tuple(given["path"]),
        given["act"],
        int(given["entries"]),
        int(given.get("index", 0)),
        int(given.get("to", 0)),
    )
    return _changed(studio, asked, EXERCISE_FILE, change)


def change_text(studio: Studio, asked: Asked) -> Response:
    given: Any = asked.json
    change = TextChange(str(given["was"]), str(given["text"]))
    return _changed(studio, asked, str(given["file"]), change)


def take_drawing(studio: Studio, asked: Asked) -> Response:
    """Put a drawing beside the exercise's file and name it there; a faulty one is not kept."""
    upload, text = asked.form["file"], str(asked.form.get("text", "")).strip()
    name, file = asked.path["exercise"], file_name(upload.filename)
    studio.edits.append(add_drawing(studio.root, name, file, text, upload.file.read()))
    return RedirectResponse(f"/exercises/{name}", 303)


def _changed(studio: Studio, asked: Asked, file: str, change: Change) -> Response:
    name, client, file = asked.path["exercise"], asked.query.get("client", ""), Path(file).name
    if file != EXERCISE_FILE and not file.endswith(".md"):
        raise UsageError.because(t("studio-only-texts"))
    if client and not isinstance(change, TextChange):
        return changed(studio, lambda: change_for_client(studio.root, client, name, file, change))
    return changed(studio, lambda: change_exercise(studio.root, name, file, change))


def show_faults(studio: Studio, asked: Asked) -> Response:
    """What ``check`` says of the exercise, or of a kit of it for one client."""
    shown = _Shown.of(studio, asked)
    texts = [path.name for path in shown.folder.glob("*.md")]
    try:
        if shown.client:
            request = KitRequest(studio.root, shown.name, client=shown.client.name)
            checked = studio.clerk.run(check_kit, request)
            problems, notes = checked.errors, (checked.summary, *checked.warnings)
        else:
            problems, notes = (), studio.clerk.run(check_exercises, (shown.folder,), studio.root)
    except FacilitatorError as error:
        problems, notes = tuple(error.problems), ()
    return studio.page(
        "faults", problems=problems, notes=[n for n in notes if n], texts=texts, query=asked.query
    )


@dataclass(frozen=True)
class TreeNode:
    """A place of an exercise's file: a value to set, or a group or list of such places.

    ``at`` is its file and line. Where the file is shown as one client has it, ``is_theirs`` marks
    what the exercise itself has not, and ``left_out`` the entries that they do without.
    """

    label: str
    kind: Literal["group", "list", "value"]
    steps: tuple[str | int, ...]
    at: str = ""
    field: FormField | None = None
    children: tuple[TreeNode, ...] = ()
    can_change: bool = True
    is_theirs: bool = False
    is_reordered: bool = False
    left_out: tuple[tuple[int, str], ...] = ()
    unwritten: tuple[TreeNode, ...] = ()
    is_map: bool = False
    """Whether names may be added to it with what they stand for, such as points of a scale."""

    @property
    def path(self) -> str:
        return json.dumps(self.steps, ensure_ascii=False)

    @property
    def changes(self) -> int:
        """How many places in it are changed for the client."""
        here = self.is_theirs + self.is_reordered + len(self.left_out)
        below = sum(child.changes for child in self.children)
        return 1 if self.is_theirs else here + below + bool(self.field and self.field.is_changed)


@dataclass(frozen=True)
class ExerciseTree:
    """All that an exercise's file says, as it stands there, or as one client has it."""

    data: Mapping[str, Any]
    at: Callable[[DataPath], str]
    view: ClientView | None = None

    def nodes(self) -> list[TreeNode]:
        return [*self._children((name, (name,)) for name in self.data)]

    def _node(self, name: str, path: DataPath) -> TreeNode | None:
        value, label = value_at(self.data, path), _label(name)
        if isinstance(value, Mapping):
            is_theirs = bool(self.view and self.view.original(path) is None)
            return TreeNode(
                label if isinstance(path[-1], str) else name,
                "group",
                path,
                self.at(path),
                children=self._children((str(key), (*path, key)) for key in value),
                is_theirs=is_theirs,
                unwritten=self.unwritten(path),
                is_map=self._is_map(path),
            )
        if isinstance(value, list):
            return self._list(label, path, value)
        if self.view and not self.view.can_change(path):
            return None
        return TreeNode(label, "value", path, self.at(path), self._field(label, path, value))

    def unwritten(self, path: DataPath = ()) -> tuple[TreeNode, ...]:
        """The fields that could stand there, too: each to be written, or to be begun."""
        owner, known = model_at(ParsedExercise, path, self.data), value_at(self.data, path)
        names = fields_in_file(owner) if owner else ()
        nodes = (self._unwritten((*path, name)) for name in names if name not in known)
        return tuple(filter(None, nodes))

    def _unwritten(self, path: DataPath) -> TreeNode | None:
        info, label = field_at(ParsedExercise, path, self.data), _label(str(path[-1]))
        if info is None or (self.view and not self.view.can_change(path)):
            return None
        least, annotation = starter(info), annotation_at(ParsedExercise, path, self.data)
        if not isinstance(least, list | dict):
            field = replace(self._field(label, path, None), is_changed=False)
            return TreeNode(label, "value", path, field=field)
        is_map = self._is_map(path)
        if not (is_map or (least and not self.view)) or not _is_sound(annotation, least):
            return None
        begun = FormField(FieldSpec("", label, hint=described(info)), "text", path, least)
        kind: Literal["list", "group"] = "list" if least else "group"
        return TreeNode(label, kind, path, field=begun, is_map=is_map)

    def _is_map(self, path: DataPath) -> bool:
        annotation = annotation_at(ParsedExercise, path, self.data)
        is_map = get_origin(annotation) is dict and not is_model(get_args(annotation)[1])
        return is_map and (self.view is None or self.view.can_change(path))

    def _children(self, names: Iterable[tuple[str, DataPath]]) -> tuple[TreeNode, ...]:
        nodes = (self._node(name, path) for name, path in names)
        return tuple(node for node in nodes if node and (node.children or node.field))

    def _list(self, label: str, path: DataPath, entries: list[Any]) -> TreeNode:
        names = ((_entry_label(e, n), (*path, n - 1)) for n, e in enumerate(entries, start=1))
        children, view = self._children(names), self.view
        if view is None:
            return TreeNode(label, "list", path, self.at(path), None, children)
        left_out = [(n, _entry_label(entry, n + 1)) for n, entry in view.left_out(path)]
        return TreeNode(
            label,
            "list",
            path,
            children=children,
            can_change=view.list_at(path) is not None,
            is_reordered=view.is_reordered(path),
            left_out=tuple(left_out),
        )

    def _field(self, label: str, path: DataPath, value: object) -> FormField:
        annotation = annotation_at(ParsedExercise, path, self.data)
        info = field_at(ParsedExercise, path, self.data)
        options = self._named(path, info) or options_of(annotation)
        if options and info and not info.is_required():
            options = (("", t("option-none")), *options)
        if options and str(value or "") not in dict(options):
            options = (*options, (str(value or ""), str(value or "")))
        kind = "long" if len(str(value)) > LONG and not options else field_kind(annotation, options)
        kind = "flag" if isinstance(value, bool) else kind
        name, hint = ".".join(map(str, path)), described(info)
        field = FormField(FieldSpec(name, label, hint=hint), kind, path, value, options)
        if self.view:
            original, is_changed = self.view.original(path), self.view.is_changed(path)
            is_alone = original is None and self.view.original(path[:-1]) is None
            return replace(field, original=original, is_changed=is_changed and not is_alone)
        return field

    def _named(self, path: DataPath, info: FieldInfo | None) -> tuple[tuple[str, str], ...]:
        """The entries of the lists that a field's id is chosen from, by their names."""
        marks = info.metadata if info else []
        refers = next((mark for mark in marks if isinstance(mark, RefersTo)), None)
        near = value_at(self.data, path[:2]) if path[0] == "activities" else None
        for group in refers.groups if refers else ():
            lists = [(n, value_at(holder, (n,))) for holder in (near, self.data) for n in group]
            if found := tuple(pair for name, listed in lists for pair in _ids(name, listed)):
                return found
        return ()


def _label(name: str) -> str:
    """A field of ours by its name; what the exercise itself names as it is there."""
    try:
        return t(f"exercise-field-{name.replace('_', '-')}")
    except LookupError:
        return name.replace("_", " ").capitalize()


def _is_sound(annotation: Any, value: object) -> bool:  # noqa: ANN401 - annotations are anything
    try:
        TypeAdapter(annotation).validate_python(value)
    except ValidationError:
        return False
    return True


def _ids(name: str, listed: object) -> Iterator[tuple[str, str]]:
    if isinstance(listed, Mapping):
        yield name, str(listed.get("name") or _label(name))
    for entry in listed if isinstance(listed, list) else ():
        if isinstance(entry, Mapping) and "id" in entry:
            called, key = _called(entry), str(entry["id"])
            yield key, called if len(called) <= LONG else f"{called[:LONG]} … ({key})"


def _entry_label(entry: object, number: int) -> str:
    return f"{number}. {_called(entry)}" if isinstance(entry, Mapping) else str(number)


def _called(entry: Mapping[str, Any]) -> str:
    words = (entry.get(name) for name in ("title", "text", "name", "singular", "label", "id"))
    return next((str(word) for word in words if word), "")
