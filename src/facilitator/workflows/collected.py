"""What became of the files that were collected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from facilitator.errors import Problem

Outcome = Literal["stored", "known", "aside", "refused", "skipped"]


@dataclass(frozen=True)
class StoredSheet:
    """One sheet that was stored, as far as a person wants to know at once.

    ``replaced`` names the sheets that it took the place of, ``differs`` those that it contradicts,
    with the number of blanks. ``drawn`` says that the code is one person's.
    """

    code: str
    drawn: bool
    answers: int
    doubtful: int
    replaced: tuple[str, ...] = ()
    differs: tuple[tuple[str, int], ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class FileReport:
    """What became of one file."""

    name: str
    outcome: Outcome
    sheets: tuple[StoredSheet, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class CollectResult:
    """What became of all of them, and which exercise they answer."""

    exercise: str
    files: tuple[FileReport, ...]

    def count(self, *outcomes: Outcome) -> int:
        """How many files came out so."""
        return sum(file.outcome in outcomes for file in self.files)


OnFile = Callable[[FileReport], None]
"""Told of each file once what it says of it is so for good."""
