"""Paths with their symbolic links followed, the same way on every version of Python."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path


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
