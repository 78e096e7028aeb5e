"""One thing in an exercise that does not fit another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from facilitator.rules.overrides.yaml_cursor import Raw


@dataclass(frozen=True)
class LintIssue:
    """What is wrong at a place in the data, and the remedy."""

    path: tuple[str | int, ...]
    message: str
    hint: str = ""


Check = Callable[[Raw], Iterator[LintIssue]]
"""Looks through the whole file for one kind of thing."""
