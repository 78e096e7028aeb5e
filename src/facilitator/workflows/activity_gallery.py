"""What a form adds to an exercise: activities from a gallery, drawings, editions.

The gallery has one activity of each kind, which is sound in whatever exercise it is added to.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import count
from pathlib import Path
from typing import Any

from jinja2.sandbox import SandboxedEnvironment

from facilitator.activities import MODELS
from facilitator.errors import FacilitatorError, UsageError, look_up
from facilitator.model.base import LONGEST_ID
from facilitator.model.exercise import LONGEST_EDITION_NAME
from facilitator.model.prose import untagged
from facilitator.sources.exercise_folder import EXERCISE_FILE
from facilitator.sources.yaml_edit import (
    value_at,
    with_entry_added,
    with_entry_removed,
    with_field,
)
from facilitator.sources.yaml_file import parse_yaml
from facilitator.system.atomic_files import write_atomic
from facilitator.system.text_file import read_text
from facilitator.text.interface import retold, t
from facilitator.workflows.new import folder_name, new_exercise
from facilitator.workflows.settings import (
    FieldChange,
    FileEdit,
    TextChange,
    add_file,
    change_exercise,
    own_exercise,
    read_fields,
)
from facilitator.workflows.workspace import Workspace

_JINJA = SandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
_TAGGED_HEADING = re.compile(r"^#+ .*\]$", re.MULTILINE)
_MINUTES = {"least": 3, "usual": 5, "most": 10, "priority": 2}


@dataclass(frozen=True)
class ActivityOffer:
    kind: str
    name: str
    purpose: str


def offers() -> list[ActivityOffer]:
    names = {kind: t(f"activity-offer-{kind}") for kind in MODELS}
    return [ActivityOffer(kind, name, retold(name, "purpose")) for kind, name in names.items()]


def _file(workspace: Workspace, kind: str) -> Path:
    look_up(MODELS, kind, "no-such-activity-kind")
    return workspace.file(f"activities/{kind}/new.yaml")


def new_activity(workspace: Workspace, kind: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """A sound activity of a kind, in the areas and concepts of an exercise.

    Raises UsageError for an exercise that has not what the kind needs.
    """
    file, areas, concepts = _file(workspace, kind), data.get("areas") or [], data.get("concepts")
    text = _JINJA.from_string(read_text(file)).render(areas=areas, concepts=concepts or [])
    activity, _ = parse_yaml(text, file)
    if not activity.get(MODELS[kind].entry_list):
        lacking = "concepts" if areas else "areas"
        raise UsageError.because(
            t("gallery-lacking", what=lacking),
            hint=t("gallery-lacking-hint", key=f"{lacking}:"),
        )
    known = {str(each.get("id")) for each in data.get("activities") or []}
    free = (f"{kind}{number}" if number > 1 else kind for number in count(1))
    return {"id": next(name for name in free if name not in known), **activity}


def _block(activity: Mapping[str, Any], data: Mapping[str, Any], edition: str) -> dict[str, Any]:
    known = {each.get("id") for each in data["editions"][edition]["blocks"]}
    free = (f"{activity['id']}{number if number > 1 else ''}" for number in count(1))
    return {
        "id": next(name for name in free if name not in known),
        "title": activity["title"],
        "activity": activity["id"],
        **_MINUTES,
        "purpose": "Say what it is for.",
        "materials": ["Worksheet"],
    }


@dataclass(frozen=True)
class _ActivityChange:
    """Activities more, run in these editions (the first if left out), or some fewer."""

    workspace: Workspace
    adds: tuple[str, ...] = ()
    drops: tuple[str, ...] = ()
    editions: Collection[str] = ()

    def apply(self, text: str, file: Path) -> str:
        for kind in self.adds:
            data = parse_yaml(text, file)[0]
            activity = new_activity(self.workspace, kind, data)
            text = with_entry_added(text, ("activities",), activity, file)
            for edition in self.editions or [*data["editions"]][:1]:
                place = ("editions", edition, "blocks")
                text = with_entry_added(text, place, _block(activity, data, edition), file)
        return reduce(lambda rest, name: self._without(rest, name, file), self.drops, text)

    @staticmethod
    def _without(text: str, name: str, file: Path) -> str:
        data = parse_yaml(text, file)[0]
        for edition, each in data["editions"].items():
            blocks = [n for n, block in enumerate(each["blocks"]) if block.get("activity") == name]
            for number in reversed(blocks):
                text = with_entry_removed(text, ("editions", edition, "blocks"), number, file)
        known = [activity["id"] for activity in data["activities"]]
        return with_entry_removed(text, ("activities",), known.index(name), file)


def add_activity(root: Path, name: str, kind: str, editions: Collection[str] = ()) -> FileEdit:
    """Add one to the user's own exercise, and to the run of show of these editions."""
    change = _ActivityChange(Workspace(root), adds=(kind,), editions=editions)
    return change_exercise(root, name, EXERCISE_FILE, change)


def add_drawing(root: Path, name: str, file_name: str, text: str, data: bytes) -> FileEdit:
    """Put an SVG file beside the user's own exercise.yaml, and name it there under its own name.

    Raises SourceError for one that cannot be used; it is not kept then.
    """
    folder = own_exercise(Workspace(root), name)
    known = {entry.name for entry in folder.iterdir()}
    written = add_file(folder, file_name, data)
    drawing_id = re.sub(r"[^a-z0-9]", "", Path(written).stem.lower())[:LONGEST_ID] or "drawing"
    entry = {"id": drawing_id, "file": written, "text": text}
    try:
        return change_exercise(root, name, EXERCISE_FILE, _NewEntry(("drawings",), entry))
    except FacilitatorError:
        if written not in known:
            (folder / written).unlink(missing_ok=True)
        raise


@dataclass(frozen=True)
class _NewEntry:
    """One entry more at the end of a list that need not be there yet."""

    path: tuple[str, ...]
    entry: Mapping[str, str]

    def apply(self, text: str, file: Path) -> str:
        if value_at(parse_yaml(text, file)[0], self.path):
            return with_entry_added(text, self.path, self.entry, file)
        return with_field(text, self.path, [self.entry], file)


def add_edition(root: Path, name: str, like: str, title: str) -> list[FileEdit]:
    """Add an edition with the blocks and texts of another one, to be changed from there.

    Raises UsageError for a title that is taken or names nothing.
    """
    folder = own_exercise(Workspace(root), name)
    editions = read_fields(folder / EXERCISE_FILE)["editions"]
    model = look_up(editions, like, "no-such-edition")
    key = folder_name(title)[:LONGEST_EDITION_NAME].strip("-")
    if not key.isascii() or not key:
        raise UsageError.because(t("gallery-edition-name"))
    if key in editions:
        raise UsageError.because(t("gallery-edition-taken", edition=key))
    change = FieldChange(("editions", key), None, {**model, "title": title})
    edits = [change_exercise(root, name, EXERCISE_FILE, change)]
    if (own := folder / f"handout-{like}.md").exists():
        new = TextChange("", read_text(own))
        edits.append(change_exercise(root, name, f"handout-{key}.md", new))
    for file, text in _tagged_texts(folder, like, key):
        edits.append(change_exercise(root, name, file.name, TextChange(read_text(file), text)))
    return edits


def _tagged_texts(folder: Path, like: str, key: str) -> Iterator[tuple[Path, str]]:
    """The texts with sections for the one edition alone: they are for the new one, too."""

    def with_tag(heading: re.Match[str]) -> str:
        tags = untagged(heading[0])[1]
        return f"{heading[0][:-1]}, {key}]" if like in tags else heading[0]

    for file in sorted(folder.glob("*.md")):
        before = read_text(file)
        if (after := _TAGGED_HEADING.sub(with_tag, before)) != before:
            yield file, after


def start_exercise(root: Path, title: str, kinds: Collection[str]) -> Path:
    """A new exercise with activities of these kinds. Raises UsageError like ``new_exercise``."""
    if not kinds:
        raise UsageError.because(t("gallery-no-activity"), hint=t("gallery-no-activity-hint"))
    workspace, folder = Workspace(root), new_exercise(title, root)
    known = {each["id"]: each["kind"] for each in read_fields(folder / EXERCISE_FILE)["activities"]}
    drops = tuple(name for name, kind in known.items() if kind not in kinds)
    adds = tuple(kind for kind in kinds if kind not in known.values())
    for name in drops:
        (folder / f"guide-{name}.md").unlink(missing_ok=True)
        for text in folder.glob("handout*.md"):
            placed = re.compile(rf"^## .*\n\n\[\[{name}\]\]\n\n?", re.MULTILINE)
            write_atomic(text, placed.sub("", read_text(text)).encode())
    if drops or adds:
        change = _ActivityChange(workspace, adds, drops)
        change_exercise(root, folder.name, EXERCISE_FILE, change)
    return folder


def specimen(root: Path, kind: str) -> str:
    """Make an exercise that has one activity alone, to be looked at; the name of it."""
    folder = start_exercise(root, "Specimen", {kind})
    file = folder / EXERCISE_FILE
    data = {**read_fields(file), "kicker": "", "lede": ""}
    data["activities"] = [new_activity(Workspace(root), kind, {**data, "activities": []})]
    write_atomic(file, json.dumps(data, default=str).encode())
    return folder.name
