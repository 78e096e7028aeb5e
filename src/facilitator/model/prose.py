"""Prose of an exercise, as Markdown source: never marked up here."""

from __future__ import annotations

import re
from typing import Literal, TypeVar

from pydantic import Field

from facilitator.model.base import Frozen
from facilitator.model.speech import SectionText

StepKind = Literal["say", "do", "ask", "if", "text"]


_T = TypeVar("_T")
_TAG = re.compile(r"\s*\[([A-Za-z0-9, -]+)\]$")
_PLACEMENT = re.compile(r"^\[\[([a-z0-9-]+)\]\]\s*$", re.MULTILINE)
TAKE_HOME = "take-home"
"""What places the edition's question to take home; no id has a hyphen."""


class ProsePart(Frozen):
    """A stretch of Markdown, or the id of an activity (or ``take-home``) to place."""

    text: str = ""
    activity: str = ""


class ProseSection(Frozen):
    """A heading and the Markdown under it; the heading is empty before the first one."""

    heading: str = ""
    body: str = ""

    def pieces(self) -> tuple[ProsePart, ...]:
        """The body cut at placements: a paragraph ``[[sort]]`` places that activity there.

        ``[[take-home]]`` places the edition's question to take home.
        """
        cut = _PLACEMENT.split(self.body)
        return tuple(
            ProsePart(activity=text) if index % 2 else ProsePart(text=text)
            for index, text in enumerate(cut)
            if text.strip()
        )


class ScriptStep(Frozen):
    """One thing that the facilitator says, does or asks; ``then`` answers an ``if``."""

    kind: StepKind
    text: str
    then: str = ""


class Script(Frozen):
    """How to run one activity or block: steps by lower-case heading ("" before the first)."""

    parts: dict[str, tuple[ScriptStep, ...]] = Field(default={})

    def part(self, name: str) -> tuple[ScriptStep, ...]:
        """The steps under one heading; none where the script has no such heading."""
        return self.parts.get(name, ())


class Prose(Frozen):
    """Everything of an exercise that is read as running text.

    A heading may end with editions in square brackets, ``## The room [keynote, coaching]``: what
    stands under it replaces, in those editions alone, what stands under the same heading untagged.
    ``handouts`` are those that an edition has of its own: nothing of the other is in it.
    """

    handout: tuple[ProseSection, ...] = ()
    handouts: dict[str, tuple[ProseSection, ...]] = Field(default={})
    guide: tuple[ProseSection, ...] = ()
    objections: tuple[ProseSection, ...] = ()
    scripts: dict[str, Script] = Field(default={})
    speech: dict[str, SectionText] = Field(default={})

    def of(self, edition: str) -> Prose:
        """The prose of one edition, its headings without their tags."""
        return Prose(
            handout=_sections_of(self.handouts.get(edition, self.handout), edition),
            guide=_sections_of(self.guide, edition),
            objections=_sections_of(self.objections, edition),
            scripts={
                name: Script(parts=dict(_chosen(list(script.parts.items()), edition)))
                for name, script in self.scripts.items()
            },
            speech=dict(_chosen(list(self.speech.items()), edition)),
        )


def untagged(heading: str) -> tuple[str, tuple[str, ...]]:
    """A heading without its tag, and the editions that the tag names (none: all of them)."""
    found = _TAG.search(heading)
    if not found:
        return heading, ()
    return heading[: found.start()], tuple(name.strip() for name in found[1].split(","))


def _sections_of(sections: tuple[ProseSection, ...], edition: str) -> tuple[ProseSection, ...]:
    entries = [(section.heading, section.body) for section in sections]
    return tuple(ProseSection(heading=h, body=body) for h, body in _chosen(entries, edition))


def _chosen(entries: list[tuple[str, _T]], edition: str) -> list[tuple[str, _T]]:
    chosen: list[tuple[str, _T]] = []
    for heading, value in entries:
        name, editions = untagged(heading)
        names = [other for other, _ in chosen]
        if not editions:
            chosen.append((name, value))
        elif edition in editions and name in names:
            chosen[names.index(name)] = (name, value)
        elif edition in editions:
            chosen.append((name, value))
    return chosen
