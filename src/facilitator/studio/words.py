"""What is told in a terminal, said as it is done in the studio: the wordings ``studio``."""

from __future__ import annotations

from collections.abc import Iterable

from facilitator.errors import Problem
from facilitator.text.interface import retold


def told_here(told: str | Problem, *wordings: str) -> str:
    if isinstance(told, Problem):
        parts = (told.message, told.where, told.hint)
        return str(Problem(*(told_here(part, *wordings) for part in parts)))
    return retold(told, *wordings, "studio")


def told(problems: Iterable[Problem], *wordings: str) -> list[dict[str, str]]:
    """Problems as a page's script gets them."""
    return [
        {part: told_here(words, *wordings) for part, words in vars(problem).items()}
        for problem in problems
    ]


def told_at_field(problems: Iterable[Problem]) -> list[dict[str, str]]:
    """Where the field itself stands beside it: the wordings ``field`` name no key of the file."""
    return told(problems, "field")
