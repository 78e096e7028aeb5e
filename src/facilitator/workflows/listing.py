"""Lists what can be built from here."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from facilitator.formats import WRITERS
from facilitator.model.documents import DOCUMENTS
from facilitator.workflows.workspace import Workspace


@dataclass(frozen=True)
class EditionEntry:
    """An edition and its usual length."""

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
class DocumentEntry:
    """A document that can be made."""

    name: str
    title: str


@dataclass(frozen=True)
class Listing:
    """Everything that ``build`` takes a name of."""

    exercises: tuple[ExerciseEntry, ...]
    documents: tuple[DocumentEntry, ...]
    formats: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The same as plain data."""
        return asdict(self)


def listing(workspace: Path) -> Listing:
    """What is found here. Raises SourceError where an exercise cannot be read."""
    place = Workspace(workspace)
    return Listing(
        exercises=tuple(_entry(place, name, folder) for name, folder in place.exercises().items()),
        documents=tuple(
            DocumentEntry(d.name, f"{d.title}: {d.purpose}") for d in DOCUMENTS.values()
        ),
        formats=tuple(WRITERS),
    )


def _entry(place: Workspace, name: str, folder: Path) -> ExerciseEntry:
    exercise = place.exercise(name)
    own = folder.resolve().is_relative_to(place.root.resolve())
    editions = tuple(
        EditionEntry(name, edition.title, edition.minutes())
        for name, edition in exercise.editions.items()
    )
    return ExerciseEntry(name, exercise.title, editions, "your own" if own else "built in")
