"""A problem on its way to the user: it still knows its place, so that it can be put in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from facilitator.errors import Problem
from facilitator.system.text_file import file_line


@dataclass(frozen=True)
class LocatedIssue:
    """What is wrong at one line (from 1) of one file.

    ``path`` is the place inside the data, where there is one; ``bare`` says that nothing more is
    wrong there than that something is missing.
    """

    file: Path
    line: int
    message: str
    hint: str = ""
    path: tuple[str | int, ...] = ()
    bare: bool = False

    def problem(self) -> Problem:
        """As it is told."""
        return Problem(self.message, file_line(self.file, self.line), self.hint)


def in_order(found: Iterable[LocatedIssue]) -> tuple[Problem, ...]:
    """File by file in the order in which they first come up, from the first line to the last."""
    every = list(found)
    files = list(dict.fromkeys(one.file for one in every))
    every.sort(key=lambda one: (files.index(one.file), one.line))
    return tuple(dict.fromkeys(one.problem() for one in every))
