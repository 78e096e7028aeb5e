"""Changes single fields of a client's, an event's or an exercise's file, and takes files in.

A change names the value that it replaces: what somebody else wrote meanwhile is never overwritten.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from io import StringIO
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, Protocol

from facilitator.errors import FacilitatorError, Problem, UsageError, look_up
from facilitator.model.client import Client, Event, Person
from facilitator.sources.client_folder import LocatedModel, event_day, parse_model
from facilitator.sources.roster_file import (
    EMAIL,
    FIRST,
    GROUP,
    LAST,
    NAME,
    ROLE,
    Roster,
    person_problems,
    roster_table,
    row_place,
)
from facilitator.sources.schema_starters import to_write
from facilitator.sources.yaml_edit import (
    value_at,
    with_entry_added,
    with_entry_moved,
    with_entry_removed,
    with_field,
)
from facilitator.sources.yaml_file import parse_yaml
from facilitator.system.atomic_files import locked, new_folder, write_atomic
from facilitator.system.child_process import WorkLabel, run_limited
from facilitator.system.text_file import display_path, read_text
from facilitator.text.interface import t
from facilitator.workflows.kit_inputs import (
    KitRequest,
    apply_brand,
    check_timezone,
    event_roster,
    fit_to_request,
)
from facilitator.workflows.new import client_exercise, copy_folder, require_own_client
from facilitator.workflows.workspace import ClientFolder, EventFolder, Workspace

_Check = Callable[[str], tuple[Problem, ...]]
"""Raises FacilitatorError for a text that cannot stand; else what should be known of it."""


@dataclass(frozen=True)
class FieldChange:
    """``value`` takes the place of ``was`` at ``path``; None is a field that is not written."""

    path: tuple[str | int, ...]
    was: Any
    value: Any

    def apply(self, text: str, file: Path) -> str:
        """Raises ChangedMeanwhileError where the file says something else than ``was``."""
        current = value_at(parse_yaml(text, file)[0], self.path)
        if current == self.value:
            return text
        if current != self.was:
            raise changed_meanwhile(file, current)
        return with_field(text, self.path, self.value, file)


@dataclass(frozen=True)
class EntryChange:
    """One entry more in the list at ``path``, one less, or one at another place.

    ``entries`` is how many the page showed: on another number nothing is changed.
    """

    path: tuple[str | int, ...]
    act: Literal["add", "remove", "move", "restore", "reorder"]
    """The last two take a client's own changes back, and are of no use for an exercise itself."""
    entries: int
    index: int = 0
    to: int = 0

    def apply(self, text: str, file: Path) -> str:
        known = value_at(parse_yaml(text, file)[0], self.path)
        if not isinstance(known, list) or len(known) != self.entries:
            raise UsageError.because(
                t("settings-changed-meanwhile", file=display_path(file)),
                hint=t("settings-load-again"),
            )
        if self.act == "add":
            return with_entry_added(text, self.path, new_entry(known), file)
        if self.act == "remove":
            return with_entry_removed(text, self.path, self.index, file)
        return with_entry_moved(text, self.path, self.index, self.to, file)


def new_entry(entries: list[Any], stem: str = "") -> Any:  # noqa: ANN401 - whatever the list holds
    """A new entry after the last one's fashion: an id of its own, its longest text to write.

    ``stem`` is what its id begins with; that of the last one if left out.
    """
    entry = entries[-1]
    if not isinstance(entry, dict):
        return to_write()
    texts = {name: value for name, value in entry.items() if isinstance(value, str)}
    own = (
        {"id": _next_id([str(each.get("id", "")) for each in entries], stem)}
        if "id" in entry
        else {}
    )
    longest = max(texts.keys() - {"id"}, key=lambda name: len(texts[name]), default="")
    return {**entry, **({longest: to_write()} if longest else {}), **own}


def _next_id(known: list[str], stem: str) -> str:
    stem = stem or known[-1].rstrip("0123456789") or "new"
    return next(name for number in count(1) if (name := f"{stem}{number}") not in known)


@dataclass(frozen=True)
class TextChange:
    """A whole text file in the place of what it ``was``."""

    was: str
    text: str

    def apply(self, text: str, file: Path) -> str:
        if text.replace("\r\n", "\n") != self.was.replace("\r\n", "\n"):
            raise UsageError.because(
                t("settings-changed-meanwhile", file=display_path(file)),
                hint=t("settings-copy-and-load"),
            )
        return self.text.replace("\r\n", "\n")


Change = FieldChange | EntryChange | TextChange


class AppliedChange(Protocol):
    def apply(self, text: str, file: Path) -> str: ...


@dataclass(frozen=True)
class FileEdit:
    """One file before and after a change, for taking it back, and remarks on what it says now."""

    file: Path
    before: str
    after: str
    remarks: tuple[Problem, ...] = ()


class ChangedMeanwhileError(UsageError):
    """Somebody wrote another value into the field after the form was shown."""

    current: Any = None


def changed_meanwhile(file: Path, current: object) -> ChangedMeanwhileError:
    error = ChangedMeanwhileError.because(
        t("changed-meanwhile", file=display_path(file)), hint=t("changed-meanwhile-hint")
    )
    error.current = current
    return error


def read_fields(file: Path) -> dict[str, Any]:
    """What a file says, as plain data. Raises SourceError."""
    return parse_yaml(read_text(file), file)[0]


def change_client(root: Path, name: str, change: FieldChange) -> FileEdit:
    """Raises UsageError for a sample, ChangedMeanwhileError, SourceError for what cannot stand."""
    client = require_own_client(name, root)
    workspace = Workspace(root)

    def check(text: str) -> tuple[Problem, ...]:
        fresh = ClientFolder(client.path, parse_model(text, client.file.file, Client))
        if change.path[0] == "brand":
            return apply_brand(workspace.look, fresh, None).remarks
        if change.path == ("roster",) and fresh.client.roster:
            fresh.beside(fresh.client.roster, "roster")
        return ()

    return change_file(client.file.file, change, check)


@dataclass(frozen=True)
class ReadPeople:
    """What was read of a table of people, before it is kept.

    ``cells`` is the table as it stands, ``faults`` what is wrong with a person, by their row.
    """

    cells: tuple[tuple[str, ...], ...]
    columns: Mapping[str, int]
    start: int
    people: tuple[Person, ...]
    faults: Mapping[int, str]
    remarks: tuple[Problem, ...] = ()


PEOPLE_COLUMNS = (NAME, FIRST, LAST, ROLE, EMAIL, GROUP)


def read_people(data: bytes, chosen: Mapping[str, int] | None = None, start: int = 0) -> ReadPeople:
    """Read a table as it was pasted or dropped; ``chosen`` says what its columns hold.

    Raises SourceError for what is no table.
    """
    where = t("settings-the-table")
    table = run_limited(
        partial(roster_table, data, where), label=WorkLabel(kind=t("work-roster"), where=where)
    )
    if chosen is not None:
        table = replace(table, columns=dict(chosen), start=start)
    read = table.people(where) if {NAME, FIRST, LAST} & table.columns.keys() else Roster(())
    faults: dict[int, str] = {}
    for person, problem in _problems_by_person(read.people, where):
        faults.setdefault(person.row, f"{problem.message} {problem.hint}")
    width = max((len(row.cells) for row in table.rows), default=0)
    cells = tuple(tuple(row.cell(n).text for n in range(width)) for row in table.rows)
    return ReadPeople(cells, table.columns, table.start, read.people, faults, read.remarks)


def _problems_by_person(people: Sequence[Person], where: str) -> Iterator[tuple[Person, Problem]]:
    rows = {row_place(person, where): person for person in people}
    for problem in person_problems(people, where):
        yield rows[problem.where], problem


def keep_people(root: Path, name: str, people: Sequence[Person]) -> FileEdit:
    """Write people as a client's roster; no other file of theirs is replaced."""
    client = require_own_client(name, root)
    text = StringIO()
    rows = ((person.name, person.role, person.email, person.group) for person in people)
    csv.writer(text, lineterminator="\n").writerows([("Name", "Role", "E-mail", "Group"), *rows])
    written = add_file(client.path, "roster.csv", text.getvalue().encode())
    was = value_at(read_fields(client.file.file), ("roster",))
    return change_client(root, name, FieldChange(("roster",), was, written))


def change_event(root: Path, name: str, day: str, change: FieldChange) -> FileEdit:
    """As ``change_client``, of the client's event on that day."""
    client = require_own_client(name, root)
    folder, workspace = client.event(day), Workspace(root)
    given = {"date": event_day(folder.path.name), "name": folder.path.name}

    def check(text: str) -> tuple[Problem, ...]:
        model: LocatedModel[Event] = parse_model(text, folder.file.file, Event, given)
        fresh = EventFolder(folder.path, model)
        check_timezone(fresh)
        exercise = client_exercise(client, fresh.event.exercise or None, root)
        fit_to_request(exercise, KitRequest(root), client, fresh)
        return event_roster(client, fresh, workspace.look).remarks

    return change_file(folder.file.file, change, check)


def take_back(edit: FileEdit) -> None:
    """Write a file as it was before a change. Raises UsageError where it was changed again."""
    with locked(edit.file.parent):
        if _text_of(edit.file) != edit.after:
            raise UsageError.because(
                t("settings-changed-again", file=display_path(edit.file)),
                hint=t("settings-changed-again-hint"),
            )
        write_or_remove(edit.file, edit.before)


def _text_of(file: Path) -> str:
    return read_text(file) if file.exists() else ""


def write_or_remove(file: Path, text: str) -> None:
    """A file with nothing in it is none."""
    if text:
        write_atomic(file, text.encode())
    else:
        file.unlink(missing_ok=True)


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


def change_exercise(root: Path, name: str, file_name: str, change: AppliedChange) -> FileEdit:
    """Change a file of the user's own exercise.

    Raises SourceError where it is then at fault, or more so than it was.
    """
    workspace = Workspace(root)
    folder = own_exercise(workspace, name)

    def check(text: str) -> tuple[Problem, ...]:
        with trial_copy(folder) as copy:
            (copy / file_name).write_text(text, encoding="utf-8")
            workspace.exercise_in(copy)
        return ()

    return change_file(folder / file_name, change, check)


@contextmanager
def trial_copy(folder: Path) -> Iterator[Path]:
    """A copy of a folder to try a change in. What is told of the copy is told of the folder."""
    with TemporaryDirectory() as place:
        copy = Path(place) / folder.name
        copy_folder(folder, copy)
        names = display_path(copy), display_path(folder)
        try:
            yield copy
        except FacilitatorError as error:
            told = [replace(p, where=p.where.replace(*names)) for p in error.problems]
            raise type(error)(told) from error


def own_exercise(workspace: Workspace, name: str) -> Path:
    """The folder of an exercise that is the user's. Raises UsageError for one that is built in."""
    folder = look_up(workspace.exercises(), name, "no-such-exercise")
    if not workspace.is_own(folder):
        raise UsageError.because(
            t("settings-built-in", exercise=name), hint=t("settings-built-in-hint")
        )
    return folder


def copy_exercise(root: Path, name: str) -> Path:
    """A copy of a built-in exercise in the user's folder, which is then meant by its name."""
    workspace = Workspace(root)
    source = look_up(workspace.exercises(), name, "no-such-exercise")
    folder = root / "exercises" / name
    if workspace.is_own(source):
        raise UsageError.because(t("settings-own-already", exercise=name))
    with new_folder(folder) as fresh:
        copy_folder(source, fresh)
    return folder


def change_file(file: Path, change: AppliedChange, check: _Check) -> FileEdit:
    remarks: tuple[Problem, ...] = ()
    with locked(file.parent):
        before = _text_of(file)
        after = change.apply(before, file)
        if after != before:
            remarks = _checked(check, before, after)
            write_or_remove(file, after)
    return FileEdit(file, before, after, remarks)


def _checked(check: _Check, before: str, after: str) -> tuple[Problem, ...]:
    """What is to be known of a change.

    Faults that were there before are none of the change's; one that mends any of them may bring to
    light what was not looked at until then.
    """
    try:
        return check(after)
    except FacilitatorError as error:
        left = list(_messages(check, before))
        new = []
        for problem in error.problems:
            if problem.message in left:
                left.remove(problem.message)
            else:
                new.append(problem)
        if new and not left:
            raise type(error)(new) from error
        return ()


def _messages(check: _Check, text: str) -> Iterator[str]:
    try:
        check(text)
    except FacilitatorError as error:
        yield from (problem.message for problem in error.problems)
