"""What SQLite complains of, in plain words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.errors import FacilitatorError, SourceError


@contextmanager
def translate_errors(path: Path) -> Iterator[None]:
    """Raises FacilitatorError for what SQLite raises; ``path`` is how the file is called."""
    try:
        yield
    except sqlite3.Error as error:
        raise _plain(error, path.as_posix()) from error


def _plain(error: sqlite3.Error, where: str) -> FacilitatorError:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return SourceError.because(
            "The file of answers is damaged.",
            where=where,
            hint="Bring back an earlier copy, or move it away and collect what lies in received/.",
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return FacilitatorError.because(
            "Another collect is writing there.", where=where, hint="Wait for it and run this again."
        )
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR")):
        return FacilitatorError.because(
            "The disk is full or cannot be written.",
            where=where,
            hint="What was told as stored is stored. Make room and run this again.",
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return FacilitatorError.because(
            "The file of answers cannot be written.",
            where=where,
            hint="Give yourself the right to write there.",
        )
    return FacilitatorError.because(f"SQLite refused: {error}.", where=where)
