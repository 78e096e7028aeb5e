"""A blank: one thing to fill in, the thread through print, Word, scan, score and report."""

from __future__ import annotations

from typing import Literal

from facilitator.model.base import Frozen, blank_name
from facilitator.text.catalogue import DEFAULT
from facilitator.text.messages import Say, Text

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
    screen and a writing line on paper). ``label`` is the question in full, for screen readers; a
    kit's own blanks have it in the kit's language.
    """

    name: str
    kind: Literal["choice", "tick", "text", "pick"]
    label: Text
    choices: tuple[Choice, ...] = ()
    lines: int = 1

    @property
    def is_marked(self) -> bool:
        """Whether people mark it, in a circle or a square, and write nothing."""
        return self.kind in ("choice", "tick")

    @property
    def label_text(self) -> str:
        """The label in words; English ones where nobody has said it in a language yet."""
        if isinstance(self.label, str):
            return self.label
        from facilitator.text.translator import translator

        return translator(DEFAULT).say(self.label)

    def labelled(self, say: Say) -> Blank:
        if isinstance(self.label, str):
            return self
        return self.model_copy(update={"label": say(self.label)})

    def state(self, value: str) -> str:
        """The tag of one state in Word: ``NAME_VALUE``."""
        return blank_name(self.name, value)

    def longest_name(self) -> str:
        return max((self.name, *(self.state(c.value) for c in self.choices)), key=len)


def choices(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(value=value, label=label) for value, label in pairs)
