"""Starts a client's folder and an event's: commented files that build as they are."""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from facilitator.errors import FacilitatorError, Problem, UsageError
from facilitator.model.exercise import Exercise
from facilitator.sources.client_folder import (
    CLIENT_FILE,
    EVENT_FILE,
    read_event,
)
from facilitator.system.text_file import read_text
from facilitator.workflows.branding import apply_brand
from facilitator.workflows.clients import ClientFolder, EventFolder
from facilitator.workflows.output_files import new_folder
from facilitator.workflows.preparation import KitRequest, check_timezone, fit_edition
from facilitator.workflows.workspace import Workspace

_LONGEST = 60
_SPARE = 2


@dataclass(frozen=True)
class NewClient:
    """What is known of a client so far; what is empty is suggested in the file."""

    name: str
    short: str = ""
    paper: str = "letter"
    language: str = ""
    primary: str = ""
    secondary: str = ""
    font: str = ""
    cover: bool = False
    logo: Path | None = None


@dataclass(frozen=True)
class NewEvent:
    """What is known of an event so far."""

    client: str
    day: str
    exercise: str | None = None
    edition: str | None = None
    minutes: int | None = None
    start: str = "9:00"
    timezone: str = ""
    place: str = ""
    facilitator: str = ""


def folder_name(name: str) -> str:
    """The folder for a client of that name: ``Northwind Health`` is northwind-health.

    Letters lose their accents and keep their script.
    """
    parts = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(c for c in parts if not unicodedata.category(c).startswith("M"))
    plain = unicodedata.normalize("NFC", bare)
    return re.sub(r"[\W_]+", "-", plain).strip("-")[:_LONGEST].strip("-")


def new_client(wanted: NewClient, workspace: Path) -> Path:
    """A new folder ``clients/NAME``.

    Raises UsageError where there is one, and for what cannot stand in the file or be a logo.
    Nothing is ever overwritten.
    """
    place = Workspace(workspace)
    folder = workspace / "clients" / _named(wanted.name)
    if folder.exists():
        raise UsageError.because(
            f"There is already a client in {folder.relative_to(workspace)}.",
            hint="Edit that one, or choose another name.",
        )
    if wanted.logo and not wanted.logo.is_file():
        raise UsageError.because(f'There is no logo "{wanted.logo}".', hint="Name an SVG or PNG.")
    text = _filled(place, "client.yaml", _of_client(wanted, place))
    with new_folder(folder) as fresh:
        fresh.mkdir()
        (fresh / CLIENT_FILE).write_text(text, encoding="utf-8")
        if wanted.logo:
            shutil.copyfile(wanted.logo, fresh / f"logo{wanted.logo.suffix.lower()}")
        with _said_on_the_command_line():
            client = ClientFolder.read(fresh)
            apply_brand(place.look, client, None)
    return folder


def own_client(name: str, workspace: Path) -> ClientFolder:
    """A client to which an event can be added. Raises UsageError for any other."""
    place = Workspace(workspace)
    client = place.client(name)
    _must_be_the_users(client, place)
    return client


def free_day(client: ClientFolder, written: str) -> Path:
    """The folder of a new event. Raises UsageError for what is no date, and for a day taken."""
    folder = client.path / "events" / _day(written)
    if folder.exists():
        raise UsageError.because(
            f"There is already an event on {folder.name} for {client.name}.",
            hint="Edit its event.yaml, or choose another day.",
        )
    return folder


def exercise_for(client: ClientFolder, name: str | None, workspace: Path) -> Exercise:
    """The exercise of that name, or the only one, as the client has it. Raises UsageError."""
    place = Workspace(workspace)
    known = place.exercise_name(name)
    return place.exercise(known, client.overrides(known))


def must_fit(exercise: Exercise, edition: str, minutes: int | None, workspace: Path) -> None:
    """Raises UsageError for an edition that there is not, or that cannot run in these minutes."""
    fit_edition(exercise, KitRequest(workspace, edition=edition, minutes=minutes), None, None)


def new_event(wanted: NewEvent, workspace: Path) -> Path:
    """A new folder ``clients/CLIENT/events/DATE``. Raises UsageError like ``new_client``."""
    place = Workspace(workspace)
    client = own_client(wanted.client, workspace)
    exercise = exercise_for(client, wanted.exercise, workspace)
    folder = free_day(client, wanted.day)
    text = _filled(place, "event.yaml", _of_event(wanted, exercise))
    with new_folder(folder) as fresh:
        fresh.mkdir()
        (fresh / EVENT_FILE).write_text(text, encoding="utf-8")
        with _said_on_the_command_line():
            event = EventFolder(fresh, read_event(fresh))
            check_timezone(event)
            fit_edition(exercise, KitRequest(workspace), None, event)
    return folder


def _named(name: str) -> str:
    folder = folder_name(name)
    if not folder:
        raise UsageError.because(
            f'No folder can be named after "{name}".',
            hint="Write a name with letters here, and put the client's own into client.yaml.",
        )
    return folder


def _must_be_the_users(client: ClientFolder, place: Workspace) -> None:
    if not client.path.is_relative_to(place.root.resolve()):
        raise UsageError.because(
            f"{client.name} is a sample that comes with facilitator, and nothing is added to it.",
            hint='Start a client of your own with: facilitator new client "NAME"',
        )


@contextmanager
def _said_on_the_command_line() -> Iterator[None]:
    """What is wrong was said on the command line: the file is not there yet."""
    try:
        yield
    except FacilitatorError as error:
        # Its name and line would help nobody.
        raise UsageError(Problem(p.message, hint=p.hint) for p in error.problems) from error


def _day(written: str) -> str:
    try:
        return date.fromisoformat(written).isoformat()
    except ValueError as error:
        raise UsageError.because(
            f'"{written}" is no date.', hint="Write year, month and day, such as 2027-03-18."
        ) from error


def _filled(place: Workspace, name: str, words: Mapping[str, str]) -> str:
    """A file to start from. In one pass: what people call themselves may be a token, too."""
    text = read_text(place.file(f"new-client/{name}"))
    return re.sub("|".join(map(re.escape, words)), lambda found: words[found.group()], text)


def _of_client(wanted: NewClient, place: Workspace) -> dict[str, str]:
    about = [
        _said("name", wanted.name, "", "in full, as on covers"),
        _said("short", wanted.short, wanted.name[:32].strip(), "as in running lines"),
        _said("paper", wanted.paper, "letter", "letter or a4"),
        _said("language", wanted.language, "en-GB", "for screen readers and spelling checkers"),
        _line("large_print: false", "true for 18 point everywhere"),
    ]
    return {"ABOUT\n": "".join(about), "BRAND\n": _brand(wanted), "TERMS\n": _terms(place)}


def _brand(wanted: NewClient) -> str:
    logo = f"logo{wanted.logo.suffix.lower()}" if wanted.logo else ""
    lines = [
        _said("  logo", logo, "logo.svg", "an SVG or PNG file beside this one"),
        _said("  primary", wanted.primary, "#0d5560", "the main colour, in quotes"),
        _said("  secondary", wanted.secondary, "#8a5a12", "the other colour"),
        _said("  font", wanted.font, "Open Sans", "one that comes with facilitator"),
        _line(f"  cover: {str(wanted.cover).lower()}", "true for a cover page on what people read"),
    ]
    return "".join(lines)


def _terms(place: Workspace) -> str:
    """Every term of every exercise that there is, switched off, each once."""
    exercises = [place.exercise(name) for name in place.exercises()]
    words = {term.singular: term.plural for exercise in exercises for term in exercise.terms}
    lines = [
        f"  # {one}: {{singular: {_text(one)}, plural: {_text(many)}}}\n"
        if many
        else f"  # {one}: {_text(one)}\n"
        for one, many in words.items()
    ]
    return "terms:\n" + "".join(lines)


def _of_event(wanted: NewEvent, exercise: Exercise) -> dict[str, str]:
    name = wanted.edition or next(iter(exercise.editions))
    if name not in exercise.editions:
        raise UsageError.because(
            f'There is no edition "{name}" of {exercise.name}.',
            hint=f"It has: {', '.join(exercise.editions)}.",
        )
    edition = exercise.editions[name]
    minutes = wanted.minutes or edition.minutes()
    lines = [
        _said("exercise", exercise.name, "", "the folder's name"),
        _said("edition", name, "", f"one of: {', '.join(exercise.editions)}"),
        _line(f"minutes: {minutes}", "the slot, breaks included: the run of show is fitted to it"),
        _said("start", wanted.start, "9:00", "in quotes"),
        _said("timezone", wanted.timezone, "America/Chicago", "for the calendar"),
        _said("place", wanted.place, "Room 4, second floor", "as on the agenda"),
        _said("facilitator", wanted.facilitator, "Your name", "who runs it"),
    ]
    # One person alone brings no late guests.
    return {"ABOUT\n": "".join(lines), "SPARE": str(_SPARE if edition.team else 0)}


def _said(field: str, value: str, example: str, what: str) -> str:
    """One line of the file, switched off by a # where nothing was said."""
    indent = field[: len(field) - len(field.lstrip())]
    off = "" if value else "# "
    return _line(f"{indent}{off}{field.lstrip()}: {_text(value or example)}", what)


def _line(words: str, what: str) -> str:
    return f"{words:<30}  # {what}\n"


def _text(words: str) -> str:
    """A text as YAML takes it, whatever it holds: in double quotes, as in JSON."""
    return json.dumps(words, ensure_ascii=False)
