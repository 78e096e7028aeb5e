"""Holds the files that a client's folder names to that folder."""

from __future__ import annotations

from pathlib import Path

from facilitator.errors import SourceError
from facilitator.system.paths import real_path
from facilitator.system.text_file import display_path


def inside(path: Path, root: Path) -> Path:
    """The path, symbolic links followed. Raises SourceError where that lies outside of ``root``."""
    try:
        real, home = real_path(path), real_path(root)
    except (OSError, ValueError) as error:  # links in a circle, a NUL in the name
        raise SourceError.because("This file cannot be found.", where=str(path)) from error
    if real == home or home in real.parents:
        return real
    raise SourceError.because(
        f"This lies outside of {display_path(root)}.",
        where=_as_named(path, root),
        hint="Put a copy there, not a link.",
    )


def _as_named(path: Path, root: Path) -> str:
    """The path as the user knows it: by the link, not by what the link leads to."""
    below = path.relative_to(root) if path.is_relative_to(root) else Path(path.name)
    return f"{display_path(root)}/{below.as_posix()}"
