"""Puts files into the output folder: whole or not at all, and never over the user's own edits.

A small record beside the files holds the digest of what was last built. A file that no longer has
that digest was edited by hand; it stays, and the fresh one is written beside it. Before a file is
replaced the record holds both digests, so that a run that is killed in between leaves no file that
looks edited.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from facilitator.errors import UsageError
from facilitator.system.locks import is_abandoned, locked, try_lock
from facilitator.system.text_file import display_path

RECORD = ".built.json"
_OWNERS_ALONE = 0o600
_PART = ".part"
_FRESH = ".new-"
_UNHELD = 3600
"""Seconds after which a temporary file is nobody's on a system without locks."""

Record = dict[str, tuple[str, ...]]
"""By file name the digests that are ours: one, or two while the file is being replaced."""


@dataclass(frozen=True)
class WrittenFile:
    """Where a file went; ``kept`` is the user's edited file that was left alone, if any."""

    path: Path
    kept: Path | None = None


def write_output(
    path: Path, data: bytes, *, force: bool = False, private: bool = False
) -> WrittenFile:
    """Write one file; a ``private`` one can be read by its owner alone, whatever it was before.

    Raises OSError where the folder cannot be written.
    """
    make_folder(path.parent)
    with locked(path.parent):
        record = _record(path.parent)
        target = path if force else _untouched(path, data, record)
        fresh = sha256(data).hexdigest()
        if not target.exists() or digest(target) != fresh:
            known = record.get(target.name, ())
            _write_record(path.parent, record | {target.name: (*known[-1:], fresh)})
            write_atomic(target, data, private=private)
        elif private:
            target.chmod(_OWNERS_ALONE)
        if record.get(target.name) != (fresh,):
            _write_record(path.parent, record | {target.name: (fresh,)})
    return WrittenFile(target, None if target == path else path)


@dataclass(frozen=True)
class StaleFiles:
    """Files of earlier builds that nothing stands for any more: removed, or kept with an edit."""

    removed: tuple[Path, ...] = ()
    kept: tuple[Path, ...] = ()


def remove_stale(
    folder: Path, current: Collection[str], belongs: Callable[[str], bool]
) -> StaleFiles:
    """Remove what earlier builds wrote there and this one did not, unless it was edited since.

    ``belongs`` says of a file's name whether it is one of those that the build renews together.
    Raises OSError where a file cannot be removed.
    """
    with locked(folder):
        record = _record(folder)
        left = [n for n in record if n not in current and belongs(n) and (folder / n).exists()]
        edited = {n for n in left if digest(folder / n) not in record[n]}
        for name in left:
            if name not in edited:
                (folder / name).unlink()
        if left:
            standing = {n: d for n, d in record.items() if n not in left or n in edited}
            _write_record(folder, standing)
            _remove_if_empty(folder, standing)
    removed = tuple(folder / name for name in left if name not in edited)
    return StaleFiles(removed, tuple(folder / name for name in sorted(edited)))


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
    record = _record(folder)
    files = (path for path in sorted(folder.iterdir()) if path.is_file() and path.name[0] != ".")
    return [path for path in files if digest(path) not in record.get(path.name, ())]


def forget_missing_files(folder: Path) -> None:
    """Take those files out of the record that are not there any more."""
    with locked(folder):
        record = _record(folder)
        standing = {name: one for name, one in record.items() if (folder / name).exists()}
        if standing != record:
            _write_record(folder, standing)


def was_built(folder: Path) -> bool:
    """Whether an earlier build left files there."""
    return any((folder / name).exists() for name in _record(folder))


def make_folder(
    folder: Path, hint: str = "Move the file, or choose another folder with --output."
) -> None:
    """Make a folder and those above it. Raises UsageError where a file stands in the way."""
    for above in (*reversed(folder.parents), folder):
        if above.exists() and not above.is_dir():
            raise UsageError.because(
                f"{display_path(above)} is a file, and a folder is needed there.", hint=hint
            )
    folder.mkdir(parents=True, exist_ok=True)


def make_private_folder(folder: Path, hint: str = "Move the file.") -> None:
    """Make a folder that its owner alone can open. Raises UsageError as ``make_folder`` does."""
    make_folder(folder.parent, hint)
    if not folder.exists():
        folder.mkdir(mode=0o700)
    make_folder(folder, hint)
    folder.chmod(0o700)


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """A path beside a folder, on which to make what is then moved there: nobody finds half of it.

    What fails in between leaves nothing behind. Raises UsageError where a file stands in the way.
    """
    make_folder(folder.parent, hint="Move the file.")
    remove_temporary(folder.parent)
    with (
        tempfile.TemporaryDirectory(dir=folder.parent, prefix=_FRESH) as temporary,
        _in_use(Path(temporary)),
    ):
        fresh = Path(temporary) / folder.name
        yield fresh
        fresh.rename(folder)


@contextmanager
def _in_use(folder: Path) -> Iterator[None]:
    """Hold the lock by which ``sweep`` knows that a temporary folder is in use."""
    if os.name == "nt":
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        try_lock(handle)
        yield
    finally:
        os.close(handle)


def write_atomic(path: Path, data: bytes, *, durable: bool = True, private: bool = False) -> None:
    """Write a file so that nobody ever sees half of it; if ``durable``, not even after a crash.

    A ``private`` file can be read by its owner alone, from its first moment on. Raises OSError,
    which names the file itself and not the temporary one.
    """
    try:
        _write_beside(path, data, durable=durable, private=private)
    except OSError as error:
        raise _told_of(path, error) from error


def _told_of(path: Path, error: OSError) -> OSError:
    """The same error, said of a file or folder that the user knows."""
    return OSError(error.errno, error.strerror, str(path)) if error.errno else error


def _replace(fresh: Path, path: Path) -> None:
    """Put a finished file in its place. Windows refuses that while another program shows it."""
    try:
        fresh.replace(path)
    except PermissionError as error:
        if path.is_file():
            raise OSError(errno.EBUSY, "It is open in another program", str(path)) from error
        raise


def _write_beside(path: Path, data: bytes, *, durable: bool, private: bool) -> None:
    handle, name = _temporary_file(path)
    try:
        with os.fdopen(handle, "wb") as target:
            target.write(data)
            target.flush()
            if durable:
                os.fsync(target.fileno())
            if not private:
                # mkstemp makes private files; a kit is to be shared like any other document.
                Path(name).chmod(0o666 & ~_umask())
            if os.name != "nt":  # where an open file cannot be moved
                _replace(Path(name), path)
        if os.name == "nt":
            _replace(Path(name), path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _temporary_file(path: Path) -> tuple[int, str]:
    """A new file beside ``path`` that holds a lock, by which ``sweep`` knows that it is in use."""
    while True:
        # A long name, of many bytes a letter perhaps, would leave no room for the ending.
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:20]}.", suffix=_PART)
        # A sweep may come before the lock does: then the file is gone.
        if not try_lock(handle) or Path(name).exists():
            return handle, name
        os.close(handle)


def remove_temporary(folder: Path) -> None:
    """Remove the temporary files and folders of runs that were killed, and of no other."""
    with suppress(OSError):
        for path in list(folder.iterdir()):
            if _is_temporary(path) and (is_abandoned(path) or _is_old(path)):
                if path.is_dir():
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    path.unlink()


def _is_temporary(path: Path) -> bool:
    name = path.name
    if path.is_symlink() or not name.startswith("."):
        return False
    return name.startswith(_FRESH) if path.is_dir() else name.endswith(_PART)


def _is_old(path: Path) -> bool:
    return time.time() - path.stat().st_mtime > _UNHELD


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _untouched(path: Path, data: bytes, record: Record) -> Path:
    """The path itself, or the first ``NAME-fresh`` beside it that nobody edited."""
    candidate, number = path, 1
    while _edited(candidate, data, record):
        suffix = "-fresh" if number == 1 else f"-fresh-{number}"
        candidate = path.with_name(f"{path.stem}{suffix}{path.suffix}")
        number += 1
    return candidate


def _edited(path: Path, data: bytes, record: Record) -> bool:
    if not path.exists():
        return False
    found = path.read_bytes()
    return found != data and sha256(found).hexdigest() not in record.get(path.name, ())


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return sha256(path.read_bytes()).hexdigest()


def _record(folder: Path) -> Record:
    """The record, or nothing where it is missing or spoiled: then every file counts as edited."""
    with suppress(OSError, ValueError):
        read = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        if isinstance(read, dict):
            return {
                str(name): tuple(map(str, digests if isinstance(digests, list) else [digests]))
                for name, digests in read.items()
            }
    return {}


def _write_record(folder: Path, record: Mapping[str, Sequence[str]]) -> None:
    said = {
        name: digests[0] if len(digests) == 1 else list(digests)
        for name, digests in sorted(record.items())
    }
    text = json.dumps(said, indent=1) + "\n"
    # A record lost in a crash costs no more than a question: its files count as edited.
    try:
        write_atomic(folder / RECORD, text.encode(), durable=False)
    except OSError as error:
        raise _told_of(folder, error) from error
