"""Keeps what came in as it came, under the digest of its content."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from facilitator.errors import FacilitatorError
from facilitator.system.text_file import display_path
from facilitator.workflows.incoming_files import IncomingFile
from facilitator.workflows.output_files import make_private_folder, write_atomic

RECEIVED = "received"
_SAFE = (
    "What was told as stored is stored. Make room or give yourself the right to write there, and"
    " run this again."
)


def archive_file(event: Path, arrival: IncomingFile, digest: str) -> None:
    """Put a file into the event's folder, so that it survives whatever comes; only its owner reads.

    Raises FacilitatorError where the disk refuses.
    """
    path = _path(event, arrival, digest)
    folder = path.parent
    try:
        if not path.exists():
            make_private_folder(folder)
            write_atomic(path, arrival.data, private=True)
            _settle(folder)
    except OSError as error:
        raise FacilitatorError.because(
            f"{arrival.name} could not be kept ({(error.strerror or 'unknown').lower()}).",
            where=display_path(folder),
            hint=_SAFE,
        ) from error


def is_archived(event: Path, arrival: IncomingFile, digest: str) -> bool:
    """Whether a file lies there as it came."""
    return _path(event, arrival, digest).exists()


def _path(event: Path, arrival: IncomingFile, digest: str) -> Path:
    return event / RECEIVED / f"{digest}.{arrival.kind}"


def _settle(folder: Path) -> None:
    """See to it that the disk knows of a new file by its name, too."""
    with suppress(OSError):  # some systems have no such thing
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
