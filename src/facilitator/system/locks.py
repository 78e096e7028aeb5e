"""Locks on folders and temporary files, which the system gives up when a run ends, however it does.

They are ``flock`` locks on the folder or file itself, so that nothing is left behind. Where the
system or the disk knows no such locks, nothing is locked.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.errors import FacilitatorError
from facilitator.system.text_file import display_path

PATIENCE = 60.0
"""Seconds to wait for another run."""
_PAUSE = 0.05


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the lock on a folder while files in it are read, changed and written again.

    Raises FacilitatorError where another run holds it for longer than ``PATIENCE``, OSError where
    the folder cannot be opened.
    """
    handle = os.open(folder, os.O_RDONLY) if os.name != "nt" else None
    try:
        if handle is not None:
            _wait_for(handle, folder)
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _wait_for(handle: int, folder: Path) -> None:
    until = time.monotonic() + PATIENCE
    while try_lock(handle) is False:
        if time.monotonic() > until:
            raise FacilitatorError.because(
                "Another run of facilitator is at work here.",
                where=display_path(folder),
                hint="Wait until it is done and run this again.",
            )
        time.sleep(_PAUSE)


def try_lock(handle: int) -> bool | None:
    """Lock an open file or folder until it is closed. Returns whether that could be done.

    False where somebody else holds the lock, None where there are no locks.
    """
    try:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):
        return None
    return True


def is_abandoned(path: Path) -> bool:
    """Whether nobody holds the lock on a temporary file or folder: the run that made it is gone.

    Raises OSError where it cannot be opened.
    """
    handle = os.open(path, os.O_RDONLY)
    try:
        return try_lock(handle) is True
    finally:
        os.close(handle)
