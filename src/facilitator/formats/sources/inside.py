"""Holds the files that a client's folder names to that folder."""

from __future__ import annotations

from pathlib import Path

from facilitator.errors import SourceError
from facilitator.formats.sources.text_file import shown


def inside(path: Path, root: Path) -> Path:
    """The path, symbolic links followed. Raises SourceError where that lies outside of ``root``."""
    try:
        real, home = path.resolve(), root.resolve()
    except (OSError, RuntimeError, ValueError) as error:  # links in a circle, a NUL in the name
        raise SourceError.because("This file cannot be found.", where=str(path)) from error
    if real == home or home in real.parents:
        return real
    raise SourceError.because(
        f"This lies outside of {shown(root)}.",
        where=shown(path.parent) + "/" + path.name,
        hint="Copy the file itself into the folder.",
    )
