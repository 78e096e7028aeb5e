"""Builds again whenever a file is saved, and says what came out differently."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from facilitator.errors import FacilitatorError, Problem
from facilitator.workflows.build import BuildRequest, build
from facilitator.workflows.output_files import BuiltFile, digest
from facilitator.workflows.workspace import Workspace

_WATCHED = ("exercises", "templates", "clients", "facilitator.yaml")
_OWN_FILES = (".json", ".tmp")
"""Endings of what builds themselves put beside a client's files."""


@dataclass(frozen=True)
class Rebuilt:
    """What one round made: the files that differ from the last one, or what is wrong."""

    changed: tuple[BuiltFile, ...] = ()
    same: int = 0
    remarks: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass
class Preview:
    """One kit that is built again and again, as PDF unless asked otherwise.

    Personal copies are not made: nothing of what is only tried out belongs into an event's folder.
    """

    request: BuildRequest
    _contents: dict[Path, str] = field(default_factory=dict)

    def rebuild(self) -> Rebuilt:
        """Build what was asked for. A fault is told, and what was there stays."""
        formats = self.request.formats or ("pdf",)
        request = replace(self.request, formats=formats, copies=False)
        try:
            report = build(request, lambda *_: None)
        except FacilitatorError as error:
            return Rebuilt(problems=tuple(error.problems))
        changed = tuple(file for file in report.files if self._is_new(file))
        return Rebuilt(changed, len(report.files) - len(changed), report.notes)

    def _is_new(self, built: BuiltFile) -> bool:
        content = built.content or digest(built.path)
        before, self._contents[built.path] = self._contents.get(built.path), content
        return before != content


def watched_paths(workspace: Path) -> list[Path]:
    """The folders and files whose changes count: the user's, and the built-in ones."""
    roots = Workspace(workspace).roots
    return [path for root in roots for name in _WATCHED if (path := root / name).exists()]


def saved_paths(paths: Iterable[Path]) -> list[Path]:
    """Of some changed files those that a person saved, in order.

    Editors write beside a file and then move it: what is gone again counts only if all is gone.
    """
    saved = sorted(
        path
        for path in set(paths)
        if not path.name.startswith((".", "~$")) and not path.name.endswith(_OWN_FILES)
    )
    return [path for path in saved if path.exists()] or saved
