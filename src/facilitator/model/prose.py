"""Prose of an exercise, beside its data: handout, guide, objections, scripts and the speech."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, TypeVar

from pydantic import Field

from facilitator.model.base import SETTINGS, Frozen, Id, Setting, Text

Telling = Literal["short", "usual", "long"]
TELLINGS: tuple[Telling, ...] = ("short", "usual", "long")
"""From the fewest words to the most. Every section has a usual one."""

LineKind = Literal["words", "pause", "hands", "slide"]
CUES: tuple[LineKind, ...] = ("pause", "hands", "slide")
"""What the speaker does instead of speaking."""


class SpeechLine(Frozen):
    """A paragraph of spoken words, or a cue: what hands are raised for, what a slide shows.

    ``shows`` is the id of the slide that a cue calls; without one the slide shows the text itself.
    ``question`` is the id of the poll's question that hands are counted for, ``seconds`` what the
    cue takes: of a pause as it is written, 0 where nothing is. ``unsaid`` is the place of the words
    "I will wait" where no cue below them says for how long, of the pause that is counted for them.
    """

    kind: LineKind
    text: str = ""
    shows: str = ""
    question: str = ""
    seconds: int = 0
    unsaid: str = ""


class SpeechSection(Frozen):
    """One section of the speech; its words stand in ``speech.md``, under its id."""

    id: Id
    title: Text = Field(description="about-speech-section-title")
    priority: int = Field(ge=1, le=5, description="about-block-priority")
    block: str = Field(default="", description="about-speech-section-block")
    table_work: str = Field(default="", description="about-speech-section-table-work")
    table_slide: str = Field(default="", description="about-speech-section-table-slide")


class Speech(Frozen):
    """The sections of the speech, in the order in which they are spoken."""

    words_per_minute: int | None = Field(
        default=None, ge=60, le=400, description="about-speech-words-per-minute"
    )
    sections: tuple[SpeechSection, ...] = Field(min_length=1, description="about-speech-sections")


class SectionText(Frozen):
    """The words of one section, telling by telling."""

    tellings: dict[Telling, tuple[SpeechLine, ...]] = Field(default={})


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
        """Empty where the script has no such heading."""
        return self.parts.get(name, ())


class Prose(Frozen):
    """Everything of an exercise that is read as running text.

    A heading may end with editions and settings in square brackets, ``## The room [keynote,
    in-house]``: what stands under it replaces, in those editions and settings alone, what stands
    under the same heading untagged.
    ``handouts`` are those that an edition has of its own: nothing of the other is in it.
    """

    handout: tuple[ProseSection, ...] = ()
    handouts: dict[str, tuple[ProseSection, ...]] = Field(default={})
    guide: tuple[ProseSection, ...] = ()
    objections: tuple[ProseSection, ...] = ()
    scripts: dict[str, Script] = Field(default={})
    speech: dict[str, SectionText] = Field(default={})

    def of(self, edition: str, setting: Setting) -> Prose:
        """The prose of one edition in one setting, its headings without their tags."""
        tags = (edition, setting)
        return Prose(
            handout=_sections_of(self.handouts.get(edition, self.handout), tags),
            guide=_sections_of(self.guide, tags),
            objections=_sections_of(self.objections, tags),
            scripts={
                name: Script(parts=dict(_chosen(list(script.parts.items()), tags)))
                for name, script in self.scripts.items()
            },
            speech=dict(_chosen(list(self.speech.items()), tags)),
        )


def untagged(heading: str) -> tuple[str, tuple[str, ...]]:
    """A heading without its tag, and the editions and settings that the tag names, if any."""
    found = _TAG.search(heading)
    if not found:
        return heading, ()
    return heading[: found.start()], tuple(name.strip() for name in found[1].split(","))


def tagged_editions(tags: Iterable[str]) -> tuple[str, ...]:
    return tuple(tag for tag in tags if tag not in SETTINGS)


def _sections_of(
    sections: tuple[ProseSection, ...], tags: tuple[str, str]
) -> tuple[ProseSection, ...]:
    entries = [(section.heading, section.body) for section in sections]
    return tuple(ProseSection(heading=h, body=body) for h, body in _chosen(entries, tags))


def _chosen(entries: list[tuple[str, _T]], tags: tuple[str, str]) -> list[tuple[str, _T]]:
    edition, setting = tags
    chosen: list[tuple[str, _T]] = []
    for heading, value in entries:
        name, tagged = untagged(heading)
        names = [other for other, _ in chosen]
        editions = tagged_editions(tagged)
        settings = set(tagged) - set(editions)
        if (editions and edition not in editions) or (settings and setting not in settings):
            continue
        if tagged and name in names:
            chosen[names.index(name)] = (name, value)
        else:
            chosen.append((name, value))
    return chosen
