"""Finds templates in their folders and nowhere else."""

from __future__ import annotations

import stat
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateNotFound
from jinja2.exceptions import SecurityError
from jinja2.loaders import split_template_path

from facilitator.system.paths import real_path
from facilitator.system.requirements import built_in_folder

HOUSE = "house/"
"""Before a template's name: the one that the client's own stands in for."""
LARGEST_TEMPLATE = 500_000
"""Bytes."""

Source = tuple[str, str, Callable[[], bool]]
"""A template's text, its file, and whether that text is still what the file says."""


class RootsLoader(BaseLoader):
    """Templates below some folders; the first that has a file wins, file by file.

    ``house/`` leaves out the client's folder, so that a client's own document can extend the one
    that it stands in for and replace one block of it.
    """

    def __init__(self, roots: Sequence[Path], client: Path | None = None) -> None:
        self.house = tuple(roots)
        self.every = (client, *roots) if client else self.house
        self.read: set[Path] = set()

    @cached_property
    def strangers(self) -> tuple[Path, ...]:
        """Every file here that is not built in: a template, a style sheet, a look.

        Such a file may come from anywhere, so that what is made of it needs limits.
        """
        others = (root for root in self.every if real_path(root) != self._ours)
        return tuple(path for root in others for path in root.rglob("*") if path.is_file())

    @property
    def has_taken_part(self) -> bool:
        """Whether one of them has a part in what was rendered: a style sheet always has."""
        rendered = any(self._ours not in real_path(path).parents for path in self.read)
        return rendered or any(path.suffix != ".html" for path in self.strangers)

    @cached_property
    def _ours(self) -> Path:
        return real_path(built_in_folder() / "templates")

    def file_of(self, template: str) -> Path | None:
        """The file of a template; None where there is none."""
        try:
            return self._found(template)[0]
        except TemplateNotFound:
            return None

    def get_source(self, environment: Environment, template: str) -> Source:  # noqa: ARG002 - as the base's
        """Raises TemplateNotFound, and SecurityError for what leads out of the folders."""
        path, root = self._found(template)
        self.read.add(path)
        text, when = _read(path, root, template)
        return text, str(path), lambda: self._unchanged(template, path, when)

    def _found(self, template: str) -> tuple[Path, Path]:
        """The first file of that name, and the folder in which it was found."""
        house = template.startswith(HOUSE)
        pieces = split_template_path(template.removeprefix(HOUSE))  # refuses `..`
        for root in self.house if house else self.every:
            path = root.joinpath(*pieces)
            if path.exists() or path.is_symlink():
                return path, root
        raise TemplateNotFound(template)

    def _unchanged(self, template: str, path: Path, when: int) -> bool:
        """Whether the name still means that file, and the file is as old as it was."""
        try:
            return self._found(template)[0] == path and path.stat().st_mtime_ns == when
        except (OSError, TemplateNotFound):
            return False

    def list_templates(self) -> list[str]:
        """Every name; those after ``house/`` are the same."""
        return sorted(
            {
                path.relative_to(root).as_posix()
                for root in self.every
                for path in root.rglob("*")
                if path.is_file()
            }
        )


def _read(path: Path, root: Path, name: str) -> tuple[str, int]:
    """A template's text, and when it was last changed."""
    try:
        real, home = real_path(path), real_path(root)
    except OSError as error:
        raise SecurityError(f'The template "{name}" is a link that leads to itself') from error
    if home not in real.parents:
        raise SecurityError(f'The template "{name}" lies outside of its folder')
    found = real.stat()
    if not stat.S_ISREG(found.st_mode):
        raise TemplateNotFound(name)
    if found.st_size > LARGEST_TEMPLATE:
        raise SecurityError(f'The template "{name}" is larger than {LARGEST_TEMPLATE // 1000} KB')
    return real.read_bytes().decode("utf-8"), found.st_mtime_ns
