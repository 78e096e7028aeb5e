"""A blank: one thing to fill in, the thread through print, Word, scan, score and report."""

from __future__ import annotations

from typing import Literal

from facilitator.model.base import Frozen, blank_name

MOST_LINES = 24
"""As many writing lines as one blank may have."""


class Choice(Frozen):
    """One state of a choice: what is stored and what people read."""

    value: str
    label: str


class Blank(Frozen):
    """One thing to fill in.

    ``kind`` is ``choice`` (exactly one of ``choices``, circles on paper), ``tick`` (yes or empty,
    a square), ``text`` (handwriting on ``lines`` lines) or ``pick`` (one of many, a drop-down on
    screen and a writing line on paper). ``label`` is the question in full, for screen readers.
    """

    name: str
    kind: Literal["choice", "tick", "text", "pick"]
    label: str
    choices: tuple[Choice, ...] = ()
    lines: int = 1

    def state(self, value: str) -> str:
        """The tag of one state in Word: ``NAME_VALUE``."""
        return blank_name(self.name, value)

    def longest_name(self) -> str:
        """The longest name that this blank ends as anywhere."""
        return max((self.name, *(self.state(c.value) for c in self.choices)), key=len)


def choices(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    """Choices from (value, label) pairs."""
    return tuple(Choice(value=value, label=label) for value, label in pairs)
