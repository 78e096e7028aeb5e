"""Keeps what came in as it came, under the digest of its content."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from facilitator.errors import FacilitatorError
from facilitator.system.text_file import shown
from facilitator.workflows.arrivals import Arrival
from facilitator.workflows.delivery import make_private_folder, write_whole

RECEIVED = "received"
_SAFE = (
    "What was told as stored is stored. Make room or give yourself the right to write there, and"
    " run this again."
)


def keep_unchanged(event: Path, arrival: Arrival, digest: str) -> None:
    """Put a file into the event's folder, so that it survives whatever comes; only its owner reads.

    Raises FacilitatorError where the disk refuses.
    """
    path = _path(event, arrival, digest)
    folder = path.parent
    try:
        if not path.exists():
            make_private_folder(folder)
            write_whole(path, arrival.data, private=True)
            _settle(folder)
    except OSError as error:
        raise FacilitatorError.because(
            f"{arrival.name} could not be kept ({(error.strerror or 'unknown').lower()}).",
            where=shown(folder),
            hint=_SAFE,
        ) from error


def is_kept_unchanged(event: Path, arrival: Arrival, digest: str) -> bool:
    """Whether a file lies there as it came."""
    return _path(event, arrival, digest).exists()


def _path(event: Path, arrival: Arrival, digest: str) -> Path:
    return event / RECEIVED / f"{digest}.{arrival.kind}"


def _settle(folder: Path) -> None:
    """See to it that the disk knows of a new file by its name, too."""
    with suppress(OSError):  # some systems have no such thing
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
