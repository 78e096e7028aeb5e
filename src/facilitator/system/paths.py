"""Paths with their symbolic links followed, the same way on every version of Python."""

from __future__ import annotations

import errno
import os
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
