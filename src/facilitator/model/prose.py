"""Prose of an exercise, as Markdown source: never marked up here."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import Field

from facilitator.model.base import Frozen

StepKind = Literal["say", "do", "ask", "if", "text"]


_PLACEMENT = re.compile(r"^\[\[([a-z0-9]+)\]\]\s*$", re.MULTILINE)


class Piece(Frozen):
    """A stretch of Markdown, or the id of an activity to place."""

    text: str = ""
    activity: str = ""


class Section(Frozen):
    """A heading and the Markdown under it; the heading is empty before the first one."""

    heading: str = ""
    body: str = ""

    def pieces(self) -> tuple[Piece, ...]:
        """The body cut at placements: a paragraph ``[[sort]]`` places that activity there."""
        cut = _PLACEMENT.split(self.body)
        return tuple(
            Piece(activity=text) if index % 2 else Piece(text=text)
            for index, text in enumerate(cut)
            if text.strip()
        )


class Step(Frozen):
    """One thing that the facilitator says, does or asks; ``then`` answers an ``if``."""

    kind: StepKind
    text: str
    then: str = ""


class Script(Frozen):
    """How to run one activity or block: steps by lower-case heading ("" before the first)."""

    parts: dict[str, tuple[Step, ...]] = Field(default={})

    def part(self, name: str) -> tuple[Step, ...]:
        """The steps under one heading; none where the script has no such heading."""
        return self.parts.get(name, ())


class Prose(Frozen):
    """Everything of an exercise that is read as running text."""

    handout: tuple[Section, ...] = ()
    guide: tuple[Section, ...] = ()
    objections: tuple[Section, ...] = ()
    scripts: dict[str, Script] = Field(default={})
