"""Reading a text file, with every way in which that fails told plainly."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from facilitator.errors import Problem, SourceError
from facilitator.text.interface import t

LARGEST_TEXT = 5_000_000
"""Bytes: more than any exercise, client or style sheet has."""


def display_path(path: Path) -> str:
    """The path as the user would type it: relative to the current folder where it lies below."""
    try:
        # Not real_path: what is told of may be the very link that leads to itself.
        return Path(os.path.realpath(path)).relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def file_line(path: Path, line: int) -> str:
    """A place that an editor can open: ``exercise.yaml:14``. Lines count from 1."""
    return f"{display_path(path)}:{line}"


def read_text(path: Path, limit: int = LARGEST_TEXT) -> str:
    """The text of a UTF-8 file of at most ``limit`` bytes, without mark. Raises SourceError."""
    data = read_bytes(path, limit)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise SourceError.because(
            t("file-not-utf8"),
            where=file_line(path, line),
            hint=t("file-not-utf8-hint"),
        ) from error


def read_bytes(path: Path, limit: int) -> bytes:
    """A file of at most ``limit`` bytes, its size looked at first.

    Raises SourceError, also for what is no file: a device or pipe may never end.
    """
    try:
        status = path.stat()
        if stat.S_ISREG(status.st_mode) and status.st_size <= limit:
            with path.open("rb") as file:
                return file.read(limit)
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError
    except OSError as error:
        message, hint = _explain(error)
        raise SourceError.because(message, where=display_path(path), hint=hint) from error
    if not stat.S_ISREG(status.st_mode):
        raise SourceError.because(
            t("file-not-ordinary"), where=display_path(path), hint=t("file-not-ordinary-hint")
        )
    raise SourceError.because(
        t("file-larger", size=_size(limit)),
        where=display_path(path),
        hint=t("file-larger-hint"),
    )


def _size(limit: int) -> str:
    million = 1_000_000
    return f"{limit // million} MB" if limit >= million else f"{limit // 1000} KB"


def _explain(error: OSError) -> tuple[str, str]:
    match error:
        case FileNotFoundError():
            return t("file-missing"), t("file-missing-hint")
        case IsADirectoryError():
            message = t("file-is-folder")
            return message, t("file-is-folder-hint")
        case PermissionError():
            return t("file-not-allowed"), t("file-not-allowed-hint")
    reason = error.strerror.lower() if error.strerror else t("file-unknown-reason")
    return t("file-unreadable", reason=reason), t("file-unreadable-hint")


def inside(path: Path, root: Path) -> Path:
    """The path, symbolic links followed. Raises SourceError where that lies outside of ``root``."""
    try:
        real, home = real_path(path), real_path(root)
    except (OSError, ValueError) as error:  # links in a circle, a NUL in the name
        raise SourceError.because(t("file-not-found"), where=str(path)) from error
    if real == home or home in real.parents:
        return real
    raise SourceError.because(
        t("file-outside", folder=display_path(root)),
        where=_as_named(path, root),
        hint=t("file-outside-hint"),
    )


def _as_named(path: Path, root: Path) -> str:
    """The path as the user knows it: by the link, not by what the link leads to."""
    below = path.relative_to(root) if path.is_relative_to(root) else Path(path.name)
    return f"{display_path(root)}/{below.as_posix()}"


@dataclass(frozen=True)
class LocatedIssue:
    """What is wrong at one line (from 1) of one file.

    ``path`` is the place inside the data, where there is one; ``only_missing`` says that what is
    wrong there is no more than that something is missing.
    """

    file: Path
    line: int
    message: str
    hint: str = ""
    path: tuple[str | int, ...] = ()
    only_missing: bool = False

    def problem(self) -> Problem:
        return Problem(self.message, file_line(self.file, self.line), self.hint)


def in_order(issues: Iterable[LocatedIssue]) -> tuple[Problem, ...]:
    """File by file in the order in which they first come up, from the first line to the last."""
    listed = list(issues)
    files = list(dict.fromkeys(issue.file for issue in listed))
    listed.sort(key=lambda issue: (files.index(issue.file), issue.line))
    return tuple(dict.fromkeys(issue.problem() for issue in listed))


def real_path(path: Path) -> Path:
    """The absolute path with every symbolic link followed; the file need not be there.

    Raises OSError for links that lead back to themselves, which ``Path.resolve`` follows without a
    word since Python 3.13, and ValueError for a path with a NUL in it.
    """
    real = Path(os.path.realpath(path))
    if any(part.is_symlink() for part in (real, *real.parents)):
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    return real


def find_folders(roots: Iterable[Path], pattern: str) -> dict[str, Path]:
    """The folders of the files that match a pattern, by name; the first root wins."""
    folders: dict[str, Path] = {}
    for root in roots:
        for file in sorted(root.glob(pattern)):
            folders.setdefault(file.parent.name, file.parent)
    return dict(sorted(folders.items()))
