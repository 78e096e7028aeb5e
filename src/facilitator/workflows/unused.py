"""Files in a client's folder that change nothing: a misspelt name is an edit that gets lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from facilitator.errors import Problem, nearest
from facilitator.formats.sources.text_file import shown
from facilitator.model.documents import DOCUMENTS
from facilitator.workflows.clients import ClientFolder


def without_use(client: ClientFolder | None, exercises: Iterable[str]) -> Iterator[Problem]:
    """Overrides of exercises and templates of documents that there are not."""
    if client is None:
        return
    for file in _in(client.path / "overrides"):
        if file.stem not in exercises or file.suffix != ".yaml":
            yield _unused(file, "exercise", exercises, ".yaml")
    for file in _in(client.path / "templates" / "documents"):
        if file.stem not in (*DOCUMENTS, *_SHARED) or file.suffix != ".html":
            yield _unused(file, "document", DOCUMENTS, ".html")


_SHARED = ("layout", "parts")
"""Templates beside the documents that all of them use."""


def _in(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(p for p in folder.iterdir() if p.is_file() and p.name[0] not in ".~")


def _unused(file: Path, what: str, known: Iterable[str], ending: str) -> Problem:
    hint = nearest(file.name, [f"{name}{ending}" for name in known])
    return Problem(f"This file is not used: it is called like no {what}.", shown(file), hint)
