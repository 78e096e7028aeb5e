"""Changes single fields of a client's or an event's file, and takes files of theirs in.

A change names the value that it replaces: what somebody else wrote meanwhile is never overwritten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facilitator.errors import UsageError
from facilitator.model.client import Client, Event
from facilitator.sources.client_folder import LocatedModel, event_day, parse_model
from facilitator.sources.yaml_edit import value_at, with_field
from facilitator.sources.yaml_file import parse_yaml
from facilitator.system.atomic_files import locked, write_atomic
from facilitator.system.text_file import display_path, read_text
from facilitator.workflows.kit_inputs import (
    KitRequest,
    apply_brand,
    check_timezone,
    event_roster,
    fit_to_request,
)
from facilitator.workflows.new import client_exercise, require_own_client
from facilitator.workflows.workspace import ClientFolder, EventFolder, Workspace

_Check = Callable[[str], object]


@dataclass(frozen=True)
class FieldChange:
    """``value`` takes the place of ``was`` at ``path``; None is a field that is not written."""

    path: tuple[str, ...]
    was: Any
    value: Any


@dataclass(frozen=True)
class FileEdit:
    """One file before and after a change, for taking it back."""

    file: Path
    before: str
    after: str


class ChangedMeanwhileError(UsageError):
    """Somebody wrote another value into the field after the form was shown."""

    current: Any = None


def read_fields(file: Path) -> dict[str, Any]:
    """What a file says, as plain data. Raises SourceError."""
    return parse_yaml(read_text(file), file)[0]


def change_client(root: Path, name: str, change: FieldChange) -> FileEdit:
    """Raises UsageError for a sample, ChangedMeanwhileError, SourceError for what cannot stand."""
    client = require_own_client(name, root)
    workspace = Workspace(root)

    def check(text: str) -> None:
        fresh = ClientFolder(client.path, parse_model(text, client.file.file, Client))
        if change.path[0] == "brand":
            apply_brand(workspace.look, fresh, None)
        if change.path == ("roster",) and fresh.client.roster:
            fresh.beside(fresh.client.roster, "roster")

    return _change(client.file.file, change, check)


def change_event(root: Path, name: str, day: str, change: FieldChange) -> FileEdit:
    """As ``change_client``, of the client's event on that day."""
    client = require_own_client(name, root)
    folder, workspace = client.event(day), Workspace(root)
    given = {"date": event_day(folder.path.name), "name": folder.path.name}

    def check(text: str) -> None:
        model: LocatedModel[Event] = parse_model(text, folder.file.file, Event, given)
        fresh = EventFolder(folder.path, model)
        check_timezone(fresh)
        exercise = client_exercise(client, fresh.event.exercise or None, root)
        fit_to_request(exercise, KitRequest(root), client, fresh)
        event_roster(client, fresh, workspace.look)

    return _change(folder.file.file, change, check)


def take_back(edit: FileEdit) -> None:
    """Write a file as it was before a change. Raises UsageError where it was changed again."""
    with locked(edit.file.parent):
        if read_text(edit.file) != edit.after:
            raise UsageError.because(
                f"{display_path(edit.file)} was changed again since.",
                hint="Set the field once more by hand.",
            )
        write_atomic(edit.file, edit.before.encode())


def add_file(folder: Path, name: str, data: bytes) -> str:
    """Put a file into a client's folder; the name that it has there. No other file is replaced."""
    stem, ending = Path(name).stem, Path(name).suffix.lower()
    with locked(folder):
        number, target = 1, folder / f"{stem}{ending}"
        while target.exists() and target.read_bytes() != data:
            number += 1
            target = folder / f"{stem}-{number}{ending}"
        if not target.exists():
            write_atomic(target, data)
    return target.name


def _change(file: Path, change: FieldChange, check: _Check) -> FileEdit:
    with locked(file.parent):
        before = read_text(file)
        current = value_at(parse_yaml(before, file)[0], change.path)
        if current == change.value:
            return FileEdit(file, before, before)
        if current != change.was:
            error = ChangedMeanwhileError.because(
                f"{display_path(file)} says something else here since this page was opened.",
                hint="Keep what it says now, or write yours over it.",
            )
            error.current = current
            raise error
        after = with_field(before, change.path, change.value, file)
        check(after)
        write_atomic(file, after.encode())
    return FileEdit(file, before, after)
