"""Starts an exercise, a client's folder or an event's: commented files that build as they are.

Nothing is ever overwritten.
"""

from __future__ import annotations

import json
import re
import shutil
import textwrap
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from facilitator.activities import ParsedExercise
from facilitator.errors import FacilitatorError, Problem, SourceError, UsageError
from facilitator.model.client import SHORTEST, BlockWish, EventBreak
from facilitator.model.exercise import Exercise
from facilitator.sources.client_folder import CLIENT_FILE, EVENT_FILE, event_day, read_event
from facilitator.system.atomic_files import new_folder
from facilitator.system.text_file import read_text
from facilitator.text.interface import interface_language, t
from facilitator.text.locale import usual_paper
from facilitator.workflows.kit_inputs import KitRequest, apply_brand, check_timezone, fit_to_request
from facilitator.workflows.workspace import ClientFolder, EventFolder, Workspace

SCHEMA = "exercise.schema.json"
"""Lies beside a new exercise, whose first line tells editors to complete and check by it."""
_EXERCISE_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NO_PLAIN = re.compile(r"[^a-z0-9]+")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_LONGEST = 60
_COMMENT = re.compile(r"^(.*)#: ([\w-]+)$", re.MULTILINE)
"""Stands in a starter for a comment in the language of the interface."""
_WIDTH = 102
_SHORTEST_CODE = 2
_SPARE = 2


@dataclass(frozen=True)
class NewClient:
    name: str
    folder: str = ""
    short: str = ""
    paper: str = ""
    language: str = ""
    primary: str = ""
    secondary: str = ""
    font: str = ""
    cover: bool = False
    logo: Path | None = None


@dataclass(frozen=True)
class NewEvent:
    client: str
    day: str
    exercise: str | None = None
    edition: str | None = None
    setting: str | None = None
    minutes: int | None = None
    start: str = "9:00"
    timezone: str = ""
    place: str = ""
    facilitator: str = ""
    breaks: tuple[EventBreak, ...] | None = None
    blocks: Mapping[str, BlockWish] | None = None
    spare: int | None = None


_COPIED = (
    *("exercise", "edition", "setting", "minutes"),
    *("start", "timezone", "facilitator", "breaks", "blocks", "spare"),
)
"""What one event may take over from another: nothing of its people, nor what they agreed to."""


@dataclass(frozen=True)
class EventCopy:
    """What a new event takes from an earlier one, by field, and the fields that it does not."""

    client: str
    fields: Mapping[str, Any]
    left_out: tuple[str, ...]


def new_exercise(name: str, root: Path, folder_wanted: str = "") -> Path:
    """A new folder in ``exercises/``, called by the name, or after it where that is a title.

    Raises UsageError where no folder can be called that, and where it is taken.
    """
    workspace, title = Workspace(root), " ".join(name.split())
    wanted = folder_wanted or (name if _EXERCISE_NAME.fullmatch(name) else folder_name(name))
    wanted = wanted if folder_wanted else _NO_PLAIN.sub("-", wanted)[:_LONGEST].strip("-")
    if not _EXERCISE_NAME.fullmatch(wanted) or len(wanted) > _LONGEST:
        better = _NO_PLAIN.sub("-", folder_name(wanted)).strip("-")
        raise UsageError.because(
            t("new-exercise-name", name=wanted or name),
            hint=t("new-exercise-name-hint", folder=better or "my-exercise"),
        )
    folder = root / "exercises" / wanted
    if folder.exists() or wanted in workspace.exercises():
        raise UsageError.because(
            t("new-exercise-taken", name=wanted), hint=t("new-exercise-taken-hint")
        )
    with new_folder(folder) as fresh:
        copy_folder(workspace.file("new-exercise/exercise.yaml").parent, fresh)
        _fill_exercise(fresh / "exercise.yaml", title)
        (fresh / SCHEMA).write_text(exercise_schema(), encoding="utf-8")
        with _without_places():
            workspace.exercise_in(fresh)
    return folder


def exercise_schema() -> str:
    schema = ParsedExercise.model_json_schema()
    schema["$defs"] = dict(sorted(schema["$defs"].items()))
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(_described(schema), indent=2, ensure_ascii=False) + "\n"


def _described(node: Any, *, names: bool = False) -> Any:  # noqa: ANN401 - JSON
    """With words for the ids of descriptions, and without the titles that pydantic gives fields.

    ``names`` says that the keys of this mapping are fields.
    """
    if isinstance(node, dict):
        return {
            key: _described(value, names=key in {"properties", "$defs"} and not names)
            for key, value in node.items()
            if names or key != "title"
        }
    if isinstance(node, list):
        return [_described(value) for value in node]
    return t(node) if isinstance(node, str) and node.startswith("about-") else node


def copy_folder(folder: Path, target: Path) -> None:
    """Copy a folder. Raises OSError for the first file that cannot be: ``copytree`` hides which."""
    target.mkdir()
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            copy_folder(path, target / path.name)
        else:
            shutil.copyfile(path, target / path.name)


def _fill_exercise(path: Path, title: str) -> None:
    if _EXERCISE_NAME.fullmatch(title):
        title = title.replace("-", " ")
        title = title[:1].upper() + title[1:]
    code = "".join(word[0] for word in folder_name(title).split("-") if word[0].isascii())[:6]
    text = path.read_text(encoding="utf-8").replace('"TITLE OF THE EXERCISE"', _quoted(title))
    text = text.replace("CODE", f"{code}X".upper() if len(code) < _SHORTEST_CODE else code.upper())
    path.write_text(text, encoding="utf-8")


def folder_name(name: str) -> str:
    """The folder for what is called so: ``Northwind Health`` is northwind-health.

    Letters lose their accents, umlauts as in German (Müller: mueller), and keep their script.
    """
    plain = unicodedata.normalize("NFC", name.casefold()).translate(_UMLAUTS)
    parts = unicodedata.normalize("NFKD", plain)
    letters = "".join(c for c in parts if not unicodedata.category(c).startswith("M"))
    words = re.sub(r"[\W_]+", "-", unicodedata.normalize("NFC", letters)).strip("-")
    # Not in the middle of a word, where there are several.
    cut = words[: _LONGEST + 1].rpartition("-")[0] if len(words) > _LONGEST else words
    return (cut or words)[:_LONGEST]


def new_client(client: NewClient, root: Path) -> Path:
    """A new folder ``clients/NAME``. Raises UsageError where it is taken or a field is at fault."""
    workspace, name = Workspace(root), client.folder or folder_name(client.name)
    if not name or name != folder_name(name):
        better = folder_name(name) or "my-client"
        raise UsageError.because(
            t("new-folder-name", name=name or client.name),
            hint=t("new-folder-name-hint", folder=better),
        )
    folder = root / "clients" / name
    if folder.exists():
        raise UsageError.because(
            t("new-client-taken", folder=str(folder.relative_to(root))),
            hint=t("new-client-taken-hint"),
        )
    if client.logo and not client.logo.is_file():
        raise UsageError.because(
            t("new-no-logo", logo=str(client.logo)), hint=t("new-no-logo-hint")
        )
    text = _filled(workspace, "client.yaml", _client_fields(client, workspace))
    with new_folder(folder) as fresh:
        fresh.mkdir()
        (fresh / CLIENT_FILE).write_text(text, encoding="utf-8")
        if client.logo:
            shutil.copyfile(client.logo, fresh / _logo_name(client.logo))
        with _without_places():
            apply_brand(workspace.look, ClientFolder.read(fresh), None)
    return folder


def require_own_client(name: str, root: Path) -> ClientFolder:
    workspace = Workspace(root)
    client = workspace.client(name)
    if not workspace.is_own(client.path):
        raise UsageError.because(
            t("new-sample-client", client=client.name),
            hint=t("new-sample-client-hint"),
        )
    return client


def new_event_folder(client: ClientFolder, day: str) -> Path:
    """The folder of a new event. Raises UsageError for what is no date, and for a day taken."""
    try:
        name = day if day[10:] else date.fromisoformat(day).isoformat()
        event_day(name)
    except ValueError as error:
        raise UsageError.because(
            t("new-no-date", day=day),
            hint=t("new-no-date-hint"),
        ) from error
    folder = client.path / "events" / name
    if folder.exists():
        raise UsageError.because(
            t("new-event-taken", event=name, client=client.name),
            hint=t("new-event-taken-hint", event=name),
        )
    return folder


def client_exercise(client: ClientFolder, name: str | None, root: Path) -> Exercise:
    """The exercise of that name, or the usual one, as the client has it. Raises UsageError."""
    workspace = Workspace(root)
    known = workspace.exercise_name(name)
    return workspace.exercise(known, client.overrides(known))


def check_slot(exercise: Exercise, edition: str, minutes: int | None, root: Path) -> None:
    """Raises UsageError for an edition that there is not, or that cannot run in these minutes."""
    fit_to_request(exercise, KitRequest(root, edition=edition, minutes=minutes), None, None)


def event_to_copy(like: str, client: str | None, root: Path) -> EventCopy:
    """What may be copied of CLIENT/DATE, or of DATE at the same client. Raises UsageError."""
    owner, _, day = like.rpartition("/")
    if not (owner or client):
        raise UsageError.because(
            t("new-like-no-client", like=like), hint=t("new-like-no-client-hint")
        )
    model = Workspace(root).client(owner or client or "").event(day).event
    # Another client's rooms are elsewhere.
    names = (*_COPIED, "place") if client in (None, owner or client) else _COPIED
    said = {name: value for name, value in model if name in model.model_fields_set}
    fields = {name: value for name, value in said.items() if name in names}
    left_out = sorted(said.keys() - fields.keys() - model.from_folder)
    return EventCopy(client or owner, fields, tuple(left_out))


def new_event(event: NewEvent, root: Path) -> Path:
    """A new folder ``clients/CLIENT/events/DATE``. Raises UsageError like ``new_client``."""
    client = require_own_client(event.client, root)
    exercise = client_exercise(client, event.exercise, root)
    folder = new_event_folder(client, event.day)
    word = folder.name[11:]
    if word in exercise.editions or re.fullmatch(r"\d+min", word):
        raise UsageError.because(
            t("new-event-word", word=word),
            hint=t("new-event-word-hint", day=folder.name[:10]),
        )
    text = _filled(Workspace(root), "event.yaml", _event_fields(event, exercise))
    with new_folder(folder) as fresh:
        fresh.mkdir()
        (fresh / EVENT_FILE).write_text(text, encoding="utf-8")
        with _without_places():
            written = EventFolder(fresh, read_event(fresh))
            check_timezone(written)
            fit_to_request(exercise, KitRequest(root), None, written)
    return folder


@contextmanager
def _without_places() -> Iterator[None]:
    try:
        yield
    except FacilitatorError as error:
        # Its name and line would help nobody.
        raise UsageError(Problem(p.message, hint=p.hint) for p in error.problems) from error


def _filled(workspace: Workspace, name: str, words: Mapping[str, str]) -> str:
    """A file to start from. In one pass: what people call themselves may be a token, too."""
    text = _COMMENT.sub(_comment, read_text(workspace.file(f"new-client/{name}")))
    return re.sub("|".join(map(re.escape, words)), lambda token: words[token.group()], text)


def _comment(token: re.Match[str]) -> str:
    words = t(f"new-file-{token[2]}")
    lines = [words] if token[1] else textwrap.wrap(words, _WIDTH, break_on_hyphens=False)
    return "\n".join(f"{token[1]}# {line}" for line in lines)


def _client_fields(client: NewClient, workspace: Workspace) -> dict[str, str]:
    paper = client.paper or usual_paper(client.language or interface_language())
    about = [
        _field("name", client.name, "", t("new-file-name")),
        _field("short", client.short, client.name[:32].strip(), t("new-file-short")),
        _field("paper", paper, "", t("new-file-paper")),
        _field("language", client.language, "en-GB", t("new-file-language")),
        _line("large_print: false", t("new-file-large-print")),
    ]
    logo = _logo_name(client.logo) if client.logo else ""
    cover = f"  cover: {str(client.cover).lower()}"
    brand = [
        _field("  logo", logo, "logo.svg", t("new-file-logo")),
        _field("  primary", client.primary, "#0d5560", t("new-file-primary")),
        _field("  secondary", client.secondary, "#8a5a12", t("new-file-secondary")),
        _field("  font", client.font, "Open Sans", t("new-file-font")),
        _line(cover, t("new-file-cover")),
    ]
    return {
        "ABOUT\n": "".join(about),
        "BRAND\n": "".join(brand),
        "TERMS\n": _terms(workspace, client.language),
    }


def _logo_name(logo: Path) -> str:
    return f"logo{logo.suffix.lower()}"


def _terms(workspace: Workspace, language: str) -> str:
    """What the exercises here that can be read call differently, each word once."""
    lines: dict[str, str] = {}
    for name in workspace.exercises():
        with suppress(SourceError):
            for term in workspace.exercise(name, None, language).terms:
                singular, plural = _quoted(term.singular), _quoted(term.plural)
                both = f"{{singular: {singular}, plural: {plural}}}" if term.plural else singular
                lines.setdefault(term.singular, f"  # {term.singular}: {both}\n")
    return "terms:\n" + "".join(lines.values())


def _event_fields(event: NewEvent, exercise: Exercise) -> dict[str, str]:
    name, editions = event.edition or next(iter(exercise.editions)), list(exercise.editions)
    if name not in editions:
        unknown = t("no-such-edition-of", name=name, exercise=exercise.name)
        raise UsageError.because(unknown, hint=t("new-no-edition-hint", editions=editions))
    edition = exercise.editions[name]
    minutes = f"minutes: {event.minutes or max(edition.minutes(), SHORTEST)}"
    lines = [
        _field("exercise", exercise.name, "", t("new-file-exercise")),
        _field("edition", name, "", t("new-event-edition", editions=editions)),
        _field(
            "setting",
            event.setting or edition.setting,
            "",
            t("new-file-setting"),
        ),
        _line(minutes, t("new-file-minutes")),
        _field("start", event.start, "9:00", t("new-file-start")),
        _field("timezone", event.timezone, "America/Chicago", t("new-file-timezone")),
        _field("place", event.place, t("new-file-place-example"), t("new-file-place")),
        _field(
            "facilitator",
            event.facilitator,
            t("new-file-facilitator-example"),
            t("new-file-facilitator"),
        ),
    ]
    # One person alone brings no late guests.
    spare = (_SPARE if edition.team else 0) if event.spare is None else event.spare
    breaks = "# breaks: [{after: reveal, minutes: 10}]"
    if event.breaks is not None:
        breaks = f"breaks: {json.dumps([pause.model_dump() for pause in event.breaks])}"
    blocks = "# blocks: {reveal: keep}"
    if event.blocks:
        blocks = f"blocks: {json.dumps(dict(event.blocks))}"
    about = "".join(lines)
    return {"ABOUT\n": about, "BREAKS": breaks, "BLOCKS": blocks, "SPARE": str(spare)}


def _field(name: str, value: str, example: str, comment: str) -> str:
    indent = name[: len(name) - len(name.lstrip())]
    off = "" if value else "# "
    return _line(f"{indent}{off}{name.lstrip()}: {_quoted(value or example)}", comment)


def _line(setting: str, comment: str) -> str:
    return f"{setting:<30}  # {comment}\n"


def _quoted(text: str) -> str:
    """A text as YAML takes it, whatever it holds: in double quotes, as in JSON."""
    return json.dumps(text, ensure_ascii=False)
