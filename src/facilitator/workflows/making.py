"""What all that makes files shares: how they are put in place, told, and dated."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from facilitator.errors import UsageError
from facilitator.workflows.output_files import write_output

LATEST = 4_354_819_198
"""The last second that a zip file, and so a Word file, can be dated with: the end of 2107."""

Progress = Callable[[str, int, int], None]
"""Told what is being made, how many files are done and how many there will be."""


@dataclass(frozen=True)
class BuiltFile:
    """One file of the kit; ``kept`` is the user's edited file that was left alone.

    ``content`` tells what a document says and shows from anything else that it could; the letters
    of its form count for nothing, for they change with any word of the whole kit.
    """

    document: str
    format: str
    pages: int | None
    path: Path
    kept: Path | None
    content: str = ""


def write_document(
    title: str, path: Path, data: bytes, pages: int | None, *, force: bool, private: bool = False
) -> BuiltFile:
    """Put a file in its place; one that was edited since is left as it is, unless by force.

    ``private`` is what holds somebody's answers, or codes beside names.
    """
    found = write_output(path, data, force=force, private=private)
    return BuiltFile(title, path.suffix[1:], pages, found.path, found.kept)


def source_date_epoch() -> int | None:
    """The date that reproducible builds agree on (SOURCE_DATE_EPOCH), or none at all."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not said:
        return None
    if not said.isdecimal() or int(said) > LATEST:
        raise UsageError.because(
            f'SOURCE_DATE_EPOCH is "{said}".',
            hint="Set it to whole seconds since 1970 and before 2108, or unset it.",
        )
    return int(said)


def calendar_stamp(source: Path) -> datetime:
    """When a calendar entry was made: calendars take the later of two for the valid one.

    The reproducible date, or that of the last change to the file that it was made from.
    """
    return datetime.fromtimestamp(source_date_epoch() or int(source.stat().st_mtime), UTC)
