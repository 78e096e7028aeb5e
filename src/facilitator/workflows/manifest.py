"""``kit.json``: what each file of an output folder was built from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from facilitator.sources.client_folder import IDENTITY_FILE
from facilitator.system.locks import locked
from facilitator.workflows.clients import EventFolder
from facilitator.workflows.counts import counts_file
from facilitator.workflows.output_files import digest, remove_temporary, write_atomic
from facilitator.workflows.preparation import PreparedKit

KIT_FILE = "kit.json"
_SHORT = 12


def write_manifest(
    folder: Path, prepared: PreparedKit, files: Iterable[Path], forms: Mapping[str, str]
) -> Path:
    """Write down what the files were built from; ``forms`` are the ids of forms by document.

    Files of earlier builds keep their entries as long as they are there. What runs that were killed
    have left beside the files is removed.
    """
    files = list(files)
    for place in {folder, *(path.parent for path in files)}:
        remove_temporary(place)
    with locked(folder):
        return _remember(folder, prepared, files, forms)


def _remember(
    folder: Path, prepared: PreparedKit, files: Iterable[Path], forms: Mapping[str, str]
) -> Path:
    build = _build(prepared, forms)
    number = sha256(json.dumps(build, sort_keys=True).encode()).hexdigest()[:_SHORT]
    known = _known(folder)
    entries = {name: entry for name, entry in known["files"].items() if (folder / name).exists()}
    for path in files:
        name = path.relative_to(folder).as_posix()
        entries[name] = {"sha256": digest(path), "build": number}
    return _write(folder, entries, {**known["builds"], number: build})


def _write(folder: Path, entries: dict[str, Any], builds: dict[str, Any]) -> Path:
    """Write the record; builds that no file is of any more are left out."""
    used = {entry["build"] for entry in entries.values()}
    left = {name: one for name, one in builds.items() if name in used}
    record = {"files": dict(sorted(entries.items())), "builds": dict(sorted(left.items()))}
    path = folder / KIT_FILE
    # Personal copies are called by names and codes.
    said = json.dumps(record, indent=1, ensure_ascii=False) + "\n"
    write_atomic(path, said.encode(), private=True)
    return path


def forget_missing_entries(folder: Path) -> None:
    """Take the entries of files that are not there any more out of a kit's record."""
    known = _known(folder)
    entries = {name: entry for name, entry in known["files"].items() if (folder / name).exists()}
    if entries != known["files"]:
        _write(folder, entries, known["builds"])


def _build(prepared: PreparedKit, forms: Mapping[str, str]) -> dict[str, Any]:
    kit = prepared.kit
    look = prepared.composer.look
    return {
        "program": f"facilitator {version('facilitator')}",
        "exercise": kit.exercise.name,
        "version": kit.exercise.version,
        "edition": kit.edition_name,
        "minutes": kit.edition.minutes(),
        "client": prepared.client.name if prepared.client else None,
        "event": prepared.event.path.name if prepared.event else None,
        "people": len(prepared.people),
        "paper": look.paper,
        "large_print": look.is_large,
        "forms": dict(forms),
        "sources": {name: digest(path) for name, path in sorted(_sources(prepared))},
    }


def _sources(prepared: PreparedKit) -> Iterator[tuple[str, Path]]:
    """Every file that was read, by a name that means the same on any machine."""
    exercise = prepared.workspace.exercises()[prepared.kit.exercise.name]
    yield from _below(exercise, f"exercises/{exercise.name}")
    for root in reversed(prepared.workspace.roots):
        yield from _below(root / "templates", "templates")
    if prepared.client:
        client = prepared.client.path
        for path in sorted(client.iterdir()):
            if path.is_file():
                yield f"clients/{client.name}/{path.name}", path
        for name in ("overrides", "templates"):
            yield from _below(client / name, f"clients/{client.name}/{name}")
    if prepared.identity:
        yield IDENTITY_FILE, prepared.identity
    if prepared.event:
        yield from _of_event(prepared, prepared.event)


def _of_event(prepared: PreparedKit, event: EventFolder) -> Iterator[tuple[str, Path]]:
    file = event.file.file
    called = f"clients/{file.parents[2].name}/events/{file.parent.name}"
    yield f"{called}/{file.name}", file
    counts = counts_file(prepared.workspace, prepared.client, event)
    if counts:
        yield f"{called}/{counts.name}", counts


def _below(folder: Path, called: str) -> Iterator[tuple[str, Path]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            yield f"{called}/{path.relative_to(folder).as_posix()}", path


def _known(folder: Path) -> dict[str, Any]:
    """The record of earlier builds; an empty one where there is none that can be read."""
    with suppress(OSError, ValueError, LookupError, TypeError):
        read = json.loads((folder / KIT_FILE).read_text(encoding="utf-8"))
        if isinstance(read, dict) and isinstance(read.get("builds"), dict):
            return {"files": dict(read["files"]), "builds": read["builds"]}
    return {"files": {}, "builds": {}}
