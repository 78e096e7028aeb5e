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
from facilitator.system.atomic_files import remove_temporary, write_atomic
from facilitator.system.locks import locked
from facilitator.workflows.event_archive import counts_file
from facilitator.workflows.output_files import digest
from facilitator.workflows.preparation import PreparedKit

KIT_FILE = "kit.json"
_SHORT = 12


def write_manifest(
    folder: Path, prepared: PreparedKit, files: Iterable[Path], forms: Mapping[str, str]
) -> None:
    """Write down what the files were built from; ``forms`` are the ids of forms by document.

    Files of earlier builds keep their entries as long as they are there. What runs that were killed
    have left beside the files is removed.
    """
    files = list(files)
    for place in {folder, *(path.parent for path in files)}:
        remove_temporary(place)
    with locked(folder):
        build = _build(prepared, forms)
        number = sha256(json.dumps(build, sort_keys=True).encode()).hexdigest()[:_SHORT]
        manifest = _read(folder)
        entries = _standing(folder, manifest["files"])
        for path in files:
            name = path.relative_to(folder).as_posix()
            entries[name] = {"sha256": digest(path), "build": number}
        _write(folder, entries, {**manifest["builds"], number: build})


def _standing(folder: Path, entries: Mapping[str, Any]) -> dict[str, Any]:
    return {name: entry for name, entry in entries.items() if (folder / name).exists()}


def _write(folder: Path, entries: dict[str, Any], builds: dict[str, Any]) -> None:
    """Write the manifest; builds that no file is of any more are left out."""
    used = {entry["build"] for entry in entries.values()}
    standing = {name: build for name, build in builds.items() if name in used}
    manifest = {"files": dict(sorted(entries.items())), "builds": dict(sorted(standing.items()))}
    data = json.dumps(manifest, indent=1, ensure_ascii=False) + "\n"
    # Personal copies are called by names and codes.
    write_atomic(folder / KIT_FILE, data.encode(), private=True)


def forget_missing_entries(folder: Path) -> None:
    """Take the entries of files that are not there any more out of a kit's manifest."""
    manifest = _read(folder)
    entries = _standing(folder, manifest["files"])
    if entries != manifest["files"]:
        _write(folder, entries, manifest["builds"])


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
        yield from _client_sources(prepared.client.path)
    if prepared.identity:
        yield IDENTITY_FILE, prepared.identity
    if prepared.event:
        file = prepared.event.file.file
        title = f"clients/{file.parents[2].name}/events/{file.parent.name}"
        yield f"{title}/{file.name}", file
        if counts := counts_file(prepared.archive):
            yield f"{title}/{counts.name}", counts


def _client_sources(folder: Path) -> Iterator[tuple[str, Path]]:
    title = f"clients/{folder.name}"
    for path in sorted(folder.iterdir()):
        if path.is_file():
            yield f"{title}/{path.name}", path
    for name in ("overrides", "templates"):
        yield from _below(folder / name, f"{title}/{name}")


def _below(folder: Path, title: str) -> Iterator[tuple[str, Path]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            yield f"{title}/{path.relative_to(folder).as_posix()}", path


def _read(folder: Path) -> dict[str, Any]:
    """The manifest of earlier builds; an empty one where there is none that can be read."""
    with suppress(OSError, ValueError, LookupError, TypeError):
        manifest = json.loads((folder / KIT_FILE).read_text(encoding="utf-8"))
        if isinstance(manifest, dict) and isinstance(manifest.get("builds"), dict):
            return {"files": dict(manifest["files"]), "builds": manifest["builds"]}
    return {"files": {}, "builds": {}}
