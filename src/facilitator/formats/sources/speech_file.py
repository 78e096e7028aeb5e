"""The words of a speech: ``speech.md``, held against the sections that ``exercise.yaml`` names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import get_args

from facilitator.errors import nearest
from facilitator.formats.sources.found import Found
from facilitator.formats.sources.markdown_file import MarkdownFile
from facilitator.model.prose import untagged
from facilitator.model.speech import CUES, TELLINGS, Line, LineKind, Telling, Told
from facilitator.rules.spoken import word_count

SPEECH_FILE = "speech.md"
LEVELS = ("##", "###")
"""The headings that it may have: sections, and their tellings."""

_TELLING = re.compile(r"###\s+(.*?)\s*#*$")
_CUE = re.compile(r"([A-Z]{3,})(?:[ \t]+([a-z0-9]+))?:(?:\s+|$)(.*)")
_LIST = re.compile(r"([-*+]|\d+[.)])\s")
_KINDS: dict[str, LineKind] = {kind.upper(): kind for kind in CUES}
_NAMES: dict[str, Telling] = {name: name for name in get_args(Telling)}


def speech_of(
    prose: MarkdownFile, sections: Sequence[str], slides: Sequence[str] = ()
) -> tuple[dict[str, Told], list[Found]]:
    """The words by heading, and what is wrong with them.

    ``sections`` are the ids to be told, ``slides`` those of the slides that cues may call.
    """
    reading = _Reading(prose, sections, slides)
    told = reading.sections()
    reading.missing({untagged(heading)[0] for heading in told})
    return told, reading.found


@dataclass
class _Reading:
    """One reading of a file; it gathers what is wrong on the way."""

    prose: MarkdownFile
    ids: Sequence[str]
    slides: Sequence[str] = ()
    found: list[Found] = field(default_factory=list)

    def sections(self) -> dict[str, Told]:
        """Heading by heading, as they are written, tags of editions included."""
        told: dict[str, Told] = {}
        for line, heading, lines in self.prose.headed():
            if heading:
                self._name(line, heading, told)
                told[heading] = self._told(line, heading, lines)
            else:
                self._nothing_before(lines)
        return told

    def missing(self, told: set[str]) -> None:
        """Sections that no heading tells."""
        for name in self.ids:
            if name not in told:
                message = f'The section "{name}" of the speech has no words.'
                self._say(1, message, f'Add "## {name}", and under it "### usual".')

    def _name(self, line: int, heading: str, told: Iterable[str]) -> None:
        name = untagged(heading)[0]
        if name not in self.ids:
            message = f'The speech has no section "{name}".'
            self._say(line, message, nearest(name, self.ids))
        elif heading in told:
            message = f'The section "{heading}" stands here for the second time.'
            self._say(line, message, "Put its tellings under one heading.")

    def _nothing_before(self, lines: list[tuple[int, str]]) -> None:
        first = next((number for number, line in lines if line.strip()), None)
        if first is not None:
            message = "These words belong to no section of the speech."
            self._say(first, message, 'Begin a section with "## " and its id.')

    def _told(self, line: int, heading: str, lines: list[tuple[int, str]]) -> Told:
        shared, *parts = _cut(lines)
        opening = tuple(self._lines(shared.lines))
        for one in opening:
            if one.kind == "words":
                message = f"These words stand above the first telling: {one.text[:30]}…"
                self._say(line, message, 'Put them under "### usual"; only cues may stand above.')
        tellings: dict[Telling, tuple[Line, ...]] = {}
        for part in parts:
            if self._known(part, tellings):
                tellings[_NAMES[part.name]] = (*opening, *self._lines(part.lines))
                if not _words(tellings[_NAMES[part.name]]):
                    self._say(part.line, f'The telling "{part.name}" has no words.', "Write some.")
        self._complete(line, heading, tellings)
        return Told(tellings=tellings)

    def _known(self, part: _Part, tellings: Iterable[str]) -> bool:
        if part.name not in _NAMES:
            message = f'"{part.name}" is no telling of a section.'
            self._say(part.line, message, nearest(part.name, TELLINGS))
        elif part.name in tellings:
            message = f'The telling "{part.name}" stands here for the second time.'
            self._say(part.line, message, "Keep one of the two.")
        else:
            return True
        return False

    def _complete(self, line: int, heading: str, tellings: dict[Telling, tuple[Line, ...]]) -> None:
        if "usual" not in tellings:
            message = f'The section "{heading}" has no usual telling.'
            self._say(line, message, 'Write it under "### usual".')
        given = [(name, _words(tellings[name])) for name in TELLINGS if name in tellings]
        for (shorter, few), (longer, many) in pairwise(given):
            if few >= many > 0:
                message = (
                    f'The {longer} telling of "{heading}" has {many} words, '
                    f"and the {shorter} one has {few}."
                )
                self._say(line, message, "Words must rise from short over usual to long.")

    def _lines(self, lines: list[tuple[int, str]]) -> Iterator[Line]:
        """Paragraphs and cues; a cue ends the paragraph before it."""
        held: list[str] = []
        for number, written in [*lines, (0, "")]:
            cue = _CUE.match(written)
            if not written.strip() or cue:
                if held:
                    yield Line(kind="words", text=" ".join(held))
                held = []
            else:
                self._spoken(number, written)
                held.append(written.strip())
            if cue:
                yield from self._cue(number, cue[1], cue[2] or "", cue[3].strip())

    def _cue(self, line: int, name: str, shows: str, text: str) -> Iterator[Line]:
        kind = _KINDS.get(name)
        if kind is None:
            self._say(line, f"{name}: is no cue.", nearest(name, _KINDS))
        elif shows and kind != "slide":
            message = f'"{shows}" stands before the colon of {name}:'
            self._say(line, message, "Only SLIDE names something there; write it after the colon.")
        elif shows and shows not in self.slides:
            message = f'There is no slide "{shows}".'
            hint = nearest(shows, self.slides) + " Or add it under slides in exercise.yaml."
            self._say(line, message, hint.strip())
        elif kind != "pause" and not text and not shows:
            self._say(line, f"Nothing stands after {name}:", "Write it on the same line.")
        else:
            yield Line(kind=kind, text=text, shows=shows)

    def _spoken(self, line: int, words: str) -> None:
        if _LIST.match(words.strip()):
            self._say(line, "A list cannot be spoken.", "Say it in sentences.")

    def _say(self, line: int, message: str, hint: str) -> None:
        self.found.append(Found(self.prose.file, line, message, hint))


@dataclass(frozen=True)
class _Part:
    """The lines under one ``###``; those above the first have no name."""

    line: int
    name: str
    lines: list[tuple[int, str]]


def _cut(lines: list[tuple[int, str]]) -> list[_Part]:
    parts = [_Part(1, "", [])]
    for number, line in lines:
        heading = _TELLING.match(line)
        if heading:
            parts.append(_Part(number, heading[1].lower(), []))
        else:
            parts[-1].lines.append((number, line))
    return parts


def _words(lines: Iterable[Line]) -> int:
    return sum(word_count(line.text) for line in lines if line.kind == "words")
