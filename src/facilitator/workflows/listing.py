"""Lists what can be built from here."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from facilitator.formats import WRITERS
from facilitator.model.documents import DOCUMENTS
from facilitator.sources.client_folder import find_events
from facilitator.workflows.workspace import Workspace


@dataclass(frozen=True)
class EditionEntry:
    name: str
    title: str
    minutes: int


@dataclass(frozen=True)
class ExerciseEntry:
    """An exercise; ``source`` says whether it is the user's own or came with the program."""

    name: str
    title: str
    editions: tuple[EditionEntry, ...]
    source: str


@dataclass(frozen=True)
class ClientEntry:
    name: str
    events: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class DocumentEntry:
    name: str
    title: str


@dataclass(frozen=True)
class Listing:
    """Everything that ``build`` takes a name of."""

    exercises: tuple[ExerciseEntry, ...]
    clients: tuple[ClientEntry, ...]
    documents: tuple[DocumentEntry, ...]
    formats: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def listing(workspace: Path) -> Listing:
    """What is found here. Raises SourceError where an exercise cannot be read."""
    here = Workspace(workspace)
    return Listing(
        exercises=tuple(_entry(here, name, folder) for name, folder in here.exercises().items()),
        clients=tuple(_client(here, name, folder) for name, folder in here.clients().items()),
        documents=tuple(
            DocumentEntry(d.name, f"{d.title}: {d.purpose}") for d in DOCUMENTS.values()
        ),
        formats=tuple(WRITERS),
    )


def _client(here: Workspace, name: str, folder: Path) -> ClientEntry:
    return ClientEntry(name, tuple(find_events(folder)), _source(here, folder))


def _source(here: Workspace, folder: Path) -> str:
    """Whether something is the user's own or came with the program."""
    own = folder.is_relative_to(here.root.resolve())
    return "your own" if own else "built in"


def _entry(here: Workspace, name: str, folder: Path) -> ExerciseEntry:
    exercise = here.exercise(name)
    editions = tuple(
        EditionEntry(name, edition.title, edition.minutes())
        for name, edition in exercise.editions.items()
    )
    return ExerciseEntry(name, exercise.title, editions, _source(here, folder))
