"""Puts files into the output folder: whole or not at all, and never over the user's own edits.

A small record beside the files holds the digest of what was last built. A file that no longer has
that digest was edited by hand; it stays, and the fresh one is written beside it.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from facilitator.errors import UsageError
from facilitator.formats.sources.text_file import shown

RECORD = ".built.json"


@dataclass(frozen=True)
class Delivered:
    """Where a file went; ``kept`` is the user's edited file that was left alone, if any."""

    path: Path
    kept: Path | None = None


def deliver(path: Path, data: bytes, *, force: bool = False) -> Delivered:
    """Write one file. Raises OSError where the folder cannot be written."""
    make_folder(path.parent)
    target = path if force else _untouched(path, data)
    if not target.exists() or target.read_bytes() != data:
        write_whole(target, data)
    _remember(target, data)
    return Delivered(target, None if target == path else path)


@dataclass(frozen=True)
class Withdrawn:
    """Files of earlier builds that nothing stands for any more: removed, or kept with an edit."""

    removed: tuple[Path, ...] = ()
    kept: tuple[Path, ...] = ()


def withdraw(folder: Path, current: Collection[str], belongs: Callable[[str], bool]) -> Withdrawn:
    """Remove what earlier builds wrote there and this one did not, unless it was edited since.

    ``belongs`` says of a file's name whether it is one of those that the build renews together.
    Raises OSError where a file cannot be removed.
    """
    record = _record(folder)
    left = [n for n in record if n not in current and belongs(n) and (folder / n).exists()]
    edited = {n for n in left if digest(folder / n) != record[n]}
    for name in left:
        if name not in edited:
            (folder / name).unlink()
    if left:
        _write_record(folder, {n: d for n, d in record.items() if n not in left or n in edited})
    removed = tuple(folder / name for name in left if name not in edited)
    return Withdrawn(removed, tuple(folder / name for name in sorted(edited)))


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
                f"{shown(above)} is a file, and a folder is needed there.", hint=hint
            )
    folder.mkdir(parents=True, exist_ok=True)


@contextmanager
def filled_beside(folder: Path) -> Iterator[Path]:
    """A path beside a folder, on which to make what is then moved there: nobody finds half of it.

    What fails in between leaves nothing behind. Raises UsageError where a file stands in the way.
    """
    make_folder(folder.parent, hint="Move the file.")
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".new-") as temporary:
        fresh = Path(temporary) / folder.name
        yield fresh
        fresh.rename(folder)


def write_whole(path: Path, data: bytes, *, durable: bool = True, private: bool = False) -> None:
    """Write a file so that nobody ever sees half of it; if ``durable``, not even after a crash.

    A ``private`` file can be read by its owner alone, from its first moment on.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as target:
            target.write(data)
            target.flush()
            if durable:
                os.fsync(target.fileno())
        if not private:
            # mkstemp makes private files; a kit is to be shared like any other document.
            Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _untouched(path: Path, data: bytes) -> Path:
    """The path itself, or the first ``NAME-fresh`` beside it that nobody edited."""
    record = _record(path.parent)
    candidate, number = path, 1
    while _edited(candidate, data, record):
        suffix = "-fresh" if number == 1 else f"-fresh-{number}"
        candidate = path.with_name(f"{path.stem}{suffix}{path.suffix}")
        number += 1
    return candidate


def _edited(path: Path, data: bytes, record: dict[str, str]) -> bool:
    if not path.exists():
        return False
    found = path.read_bytes()
    return found != data and record.get(path.name) != sha256(found).hexdigest()


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return sha256(path.read_bytes()).hexdigest()


def _record(folder: Path) -> dict[str, str]:
    """The record, or nothing where it is missing or spoiled: then every file counts as edited."""
    with suppress(OSError, ValueError):
        read = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        if isinstance(read, dict):
            return {str(name): str(digest) for name, digest in read.items()}
    return {}


def _remember(path: Path, data: bytes) -> None:
    _write_record(path.parent, _record(path.parent) | {path.name: sha256(data).hexdigest()})


def _write_record(folder: Path, record: dict[str, str]) -> None:
    text = json.dumps(dict(sorted(record.items())), indent=1) + "\n"
    # A record lost in a crash costs no more than a question: its files count as edited.
    write_whole(folder / RECORD, text.encode(), durable=False)
