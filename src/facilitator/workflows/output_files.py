"""Puts files into the output folder, never over the user's own edits.

A small record beside the files holds the digest of what was last built. A file that no longer has
that digest was edited by hand; it stays, and the fresh one is written beside it. Before a file is
replaced the record holds both digests, so that a run that is killed in between leaves no file that
looks edited.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from facilitator.errors import UsageError
from facilitator.system.atomic_files import make_folder, named_error, write_atomic
from facilitator.system.locks import locked

RECORD = ".built.json"
LATEST = 4_354_819_198
"""The last second that a zip file, and so a Word file, can be dated with: the end of 2107."""
_OWNERS_ALONE = 0o600

Record = dict[str, tuple[str, ...]]
"""By file name the digests that are ours: one, or two while the file is being replaced."""
Progress = Callable[[str, int, int], None]
"""Called with what is being made, how many files are done and how many there will be."""


@dataclass(frozen=True)
class BuiltFile:
    """One file in the output folder; ``kept`` is the user's edited file that was left alone.

    ``content`` differs where a document says or shows something else; the letters of its form
    count for nothing, for they change with any word of the whole kit.
    """

    document: str
    path: Path
    kept: Path | None = None
    pages: int | None = None
    content: str = ""

    @property
    def format(self) -> str:
        return self.path.suffix[1:]


@dataclass(frozen=True)
class StaleFiles:
    """Files of earlier builds that nothing stands for any more: removed, or kept with an edit."""

    removed: tuple[Path, ...] = ()
    kept: tuple[Path, ...] = ()


@dataclass(frozen=True)
class OutputTarget:
    """Where documents are put: ``suffix`` comes behind their names."""

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
    return BuiltFile(title, target, None if target == path else path, pages)


def remove_stale(
    folder: Path, current: Collection[str], belongs: Callable[[str], bool]
) -> StaleFiles:
    """Remove what earlier builds wrote there and this one did not, unless it was edited since.

    ``belongs`` says of a file's name whether it is one of those that the build renews together.
    Raises OSError where a file cannot be removed.
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
    return StaleFiles(
        tuple(folder / name for name in removed), tuple(folder / name for name in sorted(edited))
    )


def _remove_if_empty(folder: Path, record: Record) -> None:
    """Remove a folder in which nothing is left but the record of what was built there."""
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


def forget_missing_files(folder: Path) -> None:
    """Take those files out of the record that are not there any more."""
    with locked(folder):
        record = _read_record(folder)
        standing = {name: known for name, known in record.items() if (folder / name).exists()}
        if standing != record:
            _write_record(folder, standing)


def was_built(folder: Path) -> bool:
    """Whether an earlier build left files there."""
    return any((folder / name).exists() for name in _read_record(folder))


def _unedited(path: Path, data: bytes, record: Record) -> Path:
    """The path itself, or the first ``NAME-fresh`` beside it that nobody edited."""
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
        write_atomic(folder / RECORD, data, durable=False)
    except OSError as error:
        raise named_error(folder, error) from error


def source_date_epoch() -> int | None:
    """The date that reproducible builds agree on (SOURCE_DATE_EPOCH), or none at all."""
    value = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not value:
        return None
    if not value.isdecimal() or int(value) > LATEST:
        raise UsageError.because(
            f'SOURCE_DATE_EPOCH is "{value}".',
            hint="Set it to whole seconds since 1970 and before 2108, or unset it.",
        )
    return int(value)


def calendar_stamp(source: Path) -> datetime:
    """When a calendar entry was made: calendars take the later of two for the valid one.

    The reproducible date, or that of the last change to the file that it was made from.
    """
    return datetime.fromtimestamp(source_date_epoch() or int(source.stat().st_mtime), UTC)
