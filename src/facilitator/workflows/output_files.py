"""Puts files into the output folder, never over the user's own edits.

``.built.json`` holds the digest of what was last built: a file with another was edited and stays,
the fresh one beside it. While a file is replaced both digests stand there, in case the run is
killed. ``kit.json`` says what each file was built from.
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from facilitator.errors import UsageError
from facilitator.sources.client_folder import IDENTITY_FILE
from facilitator.system.atomic_files import (
    locked,
    make_folder,
    named_error,
    remove_temporary,
    write_atomic,
)
from facilitator.text.interface import t
from facilitator.workflows.event_archive import counts_file
from facilitator.workflows.preparation import PreparedKit

RECORD = ".built.json"
LATEST = 4_354_819_198
"""The last second that a zip file, and so a Word file, can be dated with: the end of 2107."""
_OWNERS_ALONE = 0o600

Record = dict[str, tuple[str, ...]]
"""By file name the digests that are ours: one, or two while the file is being replaced."""
Progress = Callable[[str, int, int], None]
"""Called with what is being made, how many files are done and how many there will be."""
KIT_FILE = "kit.json"
_SHORT = 12


@dataclass(frozen=True)
class BuiltFile:
    """One file in the output folder; ``kept`` is the user's edited file that was left alone.

    ``content`` differs where a document says or shows something else; the letters of its form
    count for nothing, for they change with what it might say, too. ``sections`` are the words of a
    Word file under their headings, if they are no one's answers.
    """

    document: str
    path: Path
    kept: Path | None = None
    pages: int | None = None
    content: str = ""
    sections: tuple[tuple[str, str], ...] = ()
    sha256: str = ""

    @property
    def format(self) -> str:
        return self.path.suffix[1:]


@dataclass(frozen=True)
class OutputTarget:
    folder: Path
    suffix: str = ""
    force: bool = False

    def write(
        self, title: str, name: str, data: bytes, *, pages: int | None = None, private: bool = False
    ) -> BuiltFile:
        path = self.folder / name
        return write_output(path, data, title=title, pages=pages, force=self.force, private=private)


def write_output(
    path: Path,
    data: bytes,
    *,
    title: str = "",
    pages: int | None = None,
    force: bool = False,
    private: bool = False,
) -> BuiltFile:
    """Write one file; one that was edited since is left as it is, unless by force.

    ``private`` is what holds somebody's answers, or codes beside names: its owner alone can read
    it, whatever it was before. Raises OSError where the folder cannot be written.
    """
    make_folder(path.parent)
    with locked(path.parent):
        record = _read_record(path.parent)
        target = path if force else _unedited(path, data, record)
        fresh = sha256(data).hexdigest()
        if not target.exists() or digest(target) != fresh:
            known = record.get(target.name, ())
            _write_record(path.parent, record | {target.name: (*known[-1:], fresh)})
            write_atomic(target, data, private=private)
        elif private:
            target.chmod(_OWNERS_ALONE)
        if record.get(target.name) != (fresh,):
            _write_record(path.parent, record | {target.name: (fresh,)})
    return BuiltFile(title, target, None if target == path else path, pages, sha256=fresh)


def remove_stale(
    folder: Path, current: Collection[str], belongs: Callable[[str], bool]
) -> tuple[int, list[Path]]:
    """Remove what earlier builds wrote there and this one did not: how many, and what was edited.

    ``belongs`` says of a file's name whether the build renews it together with the others.
    """
    with locked(folder):
        record = _read_record(folder)
        stale = [n for n in record if n not in current and belongs(n) and (folder / n).exists()]
        edited = {name for name in stale if digest(folder / name) not in record[name]}
        removed = [name for name in stale if name not in edited]
        for name in removed:
            (folder / name).unlink()
        if stale:
            standing = {name: known for name, known in record.items() if name not in removed}
            _write_record(folder, standing)
            _remove_if_empty(folder, standing)
    return len(removed), [folder / name for name in sorted(edited)]


def remove_stale_parts(folder: Path, stem: str, ending: str, current: Collection[str]) -> None:
    """Remove what earlier builds made of it in one file or in more or fewer parts than this one."""
    own = re.compile(rf"{re.escape(stem)}(-\d+-of-\d+)?\.{ending}")
    remove_stale(folder, current, lambda name: own.fullmatch(name) is not None)


def _remove_if_empty(folder: Path, record: Record) -> None:
    if not record and [path.name for path in folder.iterdir()] == [RECORD]:
        (folder / RECORD).unlink()
        with suppress(OSError):  # some systems keep a folder that is in use
            folder.rmdir()


def with_subfolders(folder: Path) -> list[Path]:
    """A folder and those in it, as far as there are any; links are not followed."""
    if not folder.is_dir():
        return []
    inside = (path for path in sorted(folder.iterdir()) if path.is_dir())
    return [folder, *(path for path in inside if not path.is_symlink())]


def edited_files(folder: Path) -> list[Path]:
    """The files of a folder that are not as a build left them, or that none made."""
    record = _read_record(folder)
    files = (path for path in sorted(folder.iterdir()) if path.is_file() and path.name[0] != ".")
    return [path for path in files if digest(path) not in record.get(path.name, ())]


def built_names(folder: Path) -> frozenset[str]:
    """The names of the files there that builds have written."""
    return frozenset(name for name in _read_record(folder) if (folder / name).exists())


def is_edited(path: Path) -> bool:
    """Whether a file is there and is not as a build left it."""
    return path.exists() and digest(path) not in _read_record(path.parent).get(path.name, ())


def forget_missing_files(folder: Path) -> None:
    with locked(folder):
        record = _read_record(folder)
        standing = {name: known for name, known in record.items() if (folder / name).exists()}
        if standing != record:
            _write_record(folder, standing)


def was_built(folder: Path) -> bool:
    return any((folder / name).exists() for name in _read_record(folder))


def _unedited(path: Path, data: bytes, record: Record) -> Path:
    candidate, number = path, 1
    while _is_edited(candidate, data, record):
        suffix = "-fresh" if number == 1 else f"-fresh-{number}"
        candidate = path.with_name(f"{path.stem}{suffix}{path.suffix}")
        number += 1
    return candidate


def _is_edited(path: Path, data: bytes, record: Record) -> bool:
    if not path.exists():
        return False
    standing = path.read_bytes()
    return standing != data and sha256(standing).hexdigest() not in record.get(path.name, ())


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return sha256(path.read_bytes()).hexdigest()


def _read_record(folder: Path) -> Record:
    """The record, or nothing where it is missing or spoiled: then every file counts as edited."""
    with suppress(OSError, ValueError):
        record = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        if isinstance(record, dict):
            return {
                str(name): tuple(map(str, digests if isinstance(digests, list) else [digests]))
                for name, digests in record.items()
            }
    return {}


def _write_record(folder: Path, record: Mapping[str, Sequence[str]]) -> None:
    content = {
        name: digests[0] if len(digests) == 1 else list(digests)
        for name, digests in sorted(record.items())
    }
    # A record lost in a crash costs no more than a question: its files count as edited.
    data = (json.dumps(content, indent=1) + "\n").encode()
    try:
        write_atomic(folder / RECORD, data, durable=False, private=True)
    except IsADirectoryError:
        raise
    except OSError as error:
        raise named_error(folder, error) from error


def source_date_epoch() -> int | None:
    """SOURCE_DATE_EPOCH in seconds since 1970. Raises UsageError where it is no such number."""
    value = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not value:
        return None
    if not value.isdecimal() or int(value) > LATEST:
        raise UsageError.because(
            t("date-epoch", value=value),
            hint=t("date-epoch-hint"),
        )
    return int(value)


def calendar_stamp(source: Path) -> datetime:
    """SOURCE_DATE_EPOCH, or the source's last change: of two entries calendars take the later."""
    return datetime.fromtimestamp(source_date_epoch() or int(source.stat().st_mtime), UTC)


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
        build = _build_entry(prepared, forms)
        number = sha256(json.dumps(build, sort_keys=True).encode()).hexdigest()[:_SHORT]
        manifest = _read_manifest(folder)
        entries = _entries_of_files(folder, manifest["files"])
        for path in files:
            name = path.relative_to(folder).as_posix()
            entries[name] = {"sha256": digest(path), "build": number}
        _write_manifest(folder, entries, {**manifest["builds"], number: build})


def _entries_of_files(folder: Path, entries: Mapping[str, Any]) -> dict[str, Any]:
    return {name: entry for name, entry in entries.items() if (folder / name).exists()}


def _write_manifest(folder: Path, entries: dict[str, Any], builds: dict[str, Any]) -> None:
    """Write the manifest; builds that no file is of any more are left out."""
    used = {entry["build"] for entry in entries.values()}
    standing = {name: build for name, build in builds.items() if name in used}
    manifest = {"files": dict(sorted(entries.items())), "builds": dict(sorted(standing.items()))}
    data = json.dumps(manifest, indent=1, ensure_ascii=False) + "\n"
    # Personal copies are called by names and codes.
    write_atomic(folder / KIT_FILE, data.encode(), private=True)


def is_stale(folder: Path, prepared: PreparedKit) -> bool:
    """Whether any file there was made of something that is not so any more."""
    now = {name: digest(path) for name, path in _kit_sources(prepared)}
    return any(build.get("sources") != now for build in _read_manifest(folder)["builds"].values())


def rename_client_in_manifest(folder: Path, old: str, new: str) -> None:
    """Let the manifest of a client's kit name them by the new name of their folder."""
    manifest = _read_manifest(folder)
    for build in manifest["builds"].values():
        sources = build.get("sources", {})
        before, after = f"clients/{old}/", f"clients/{new}/"
        build["client"] = new
        build["sources"] = {
            f"{after}{name.removeprefix(before)}" if name.startswith(before) else name: sha256
            for name, sha256 in sources.items()
        }
    _write_manifest(folder, manifest["files"], manifest["builds"])


def forget_missing_entries(folder: Path) -> None:
    manifest = _read_manifest(folder)
    entries = _entries_of_files(folder, manifest["files"])
    if entries != manifest["files"]:
        _write_manifest(folder, entries, manifest["builds"])


def _build_entry(prepared: PreparedKit, forms: Mapping[str, str]) -> dict[str, Any]:
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
        "sources": {name: digest(path) for name, path in sorted(_kit_sources(prepared))},
    }


def _kit_sources(prepared: PreparedKit) -> Iterator[tuple[str, Path]]:
    """Every file that was read, by a name that means the same on any machine."""
    exercise = prepared.workspace.exercises()[prepared.kit.exercise.name]
    yield from _source_files(exercise, f"exercises/{exercise.name}")
    for root in reversed(prepared.workspace.roots):
        yield from _source_files(root / "templates", "templates")
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
        yield from _source_files(folder / name, f"{title}/{name}")


def _source_files(folder: Path, title: str) -> Iterator[tuple[str, Path]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            yield f"{title}/{path.relative_to(folder).as_posix()}", path


def _read_manifest(folder: Path) -> dict[str, Any]:
    with suppress(OSError, ValueError, LookupError, TypeError):
        manifest = json.loads((folder / KIT_FILE).read_text(encoding="utf-8"))
        if isinstance(manifest, dict) and isinstance(manifest.get("builds"), dict):
            return {"files": dict(manifest["files"]), "builds": manifest["builds"]}
    return {"files": {}, "builds": {}}


_LONGEST_NAME = 60
_LONGEST_NAME_BYTES = 160
"""File systems take names of 255 bytes; numbers, endings and -fresh come on top."""


def file_name(name: str) -> str:
    """The letters and digits of a name, in any script: never a path."""
    plain = unicodedata.normalize("NFC", name.lower())
    words = re.sub(r"[\W_]+", "-", plain).strip("-")[:_LONGEST_NAME].strip("-")
    while len(words.encode()) > _LONGEST_NAME_BYTES:
        words = words[:-1]
    return words
