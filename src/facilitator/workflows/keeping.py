"""Keeps what came in as it came, under the digest of its content."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from facilitator.errors import FacilitatorError
from facilitator.formats.sources.text_file import shown
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
    folder = event / RECEIVED
    path = folder / f"{digest}.{arrival.kind}"
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


def _settle(folder: Path) -> None:
    """See to it that the disk knows of a new file by its name, too."""
    with suppress(OSError):  # some systems have no such thing
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
