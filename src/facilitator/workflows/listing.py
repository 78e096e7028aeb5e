"""Lists what can be built from here: everything that ``build`` takes a name of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from facilitator.formats import WRITERS
from facilitator.model.documents import DOCUMENTS
from facilitator.sources.client_folder import find_events
from facilitator.workflows.workspace import Workspace


def listing(root: Path) -> dict[str, Any]:
    """What is here, as ``list --json`` prints it. Raises SourceError for a faulty exercise."""
    workspace = Workspace(root)
    return {
        "exercises": [
            _exercise(workspace, name, folder) for name, folder in workspace.exercises().items()
        ],
        "clients": [
            {"name": name, "events": [*find_events(folder)], "source": _source(workspace, folder)}
            for name, folder in workspace.clients().items()
        ],
        "documents": [
            {"name": kind.name, "title": f"{kind.title}: {kind.purpose}"}
            for kind in DOCUMENTS.values()
        ],
        "formats": [*WRITERS],
    }


def _exercise(workspace: Workspace, name: str, folder: Path) -> dict[str, Any]:
    exercise = workspace.exercise(name)
    editions = [
        {"name": name, "title": edition.title, "minutes": edition.minutes()}
        for name, edition in exercise.editions.items()
    ]
    source = _source(workspace, folder)
    return {"name": name, "title": exercise.title, "editions": editions, "source": source}


def _source(workspace: Workspace, folder: Path) -> str:
    """Whether something is the user's own or came with the program."""
    return "your own" if folder.is_relative_to(workspace.root.resolve()) else "built in"
