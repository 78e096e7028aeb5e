"""A client's folder and its events, and the consultant's own file beside all of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from facilitator.errors import SourceError
from facilitator.model.client import Client, Event, Identity
from facilitator.sources.model_file import LocatedModel, read_model
from facilitator.system.paths import find_folders
from facilitator.system.text_file import display_path, inside

CLIENT_FILE = "client.yaml"
EVENT_FILE = "event.yaml"
IDENTITY_FILE = "facilitator.yaml"


def find_clients(roots: Sequence[Path]) -> dict[str, Path]:
    """Client folders by name: those in each root's ``clients/``, the first root winning."""
    return find_folders(roots, f"clients/*/{CLIENT_FILE}")


def find_events(client: Path) -> dict[str, Path]:
    """A client's event folders by their dates, as they are written."""
    return {file.parent.name: file.parent for file in sorted(client.glob(f"events/*/{EVENT_FILE}"))}


def read_client(folder: Path) -> LocatedModel[Client]:
    """The client in that folder. Raises SourceError with everything that is wrong."""
    return read_model(inside(folder / CLIENT_FILE, folder), Client)


def read_event(folder: Path) -> LocatedModel[Event]:
    """The event in that folder, whose name is its date. Raises SourceError likewise."""
    try:
        day = date.fromisoformat(folder.name)
    except ValueError as error:
        raise SourceError.because(
            f'"{folder.name}" is no date.',
            where=display_path(folder),
            hint="Name the folder by year, month and day, such as 2027-03-18.",
        ) from error
    return read_model(inside(folder / EVENT_FILE, folder), Event, {"date": day})


def read_identity(root: Path) -> LocatedModel[Identity] | None:
    """Who prepares the kits of this workspace, where its owner says so."""
    file = root / IDENTITY_FILE
    return read_model(inside(file, root), Identity) if file.exists() else None
