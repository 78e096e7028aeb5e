"""The words of a speech: ``speech.md``, held against the sections that ``exercise.yaml`` names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import get_args

from facilitator.errors import nearest
from facilitator.model.prose import untagged
from facilitator.model.speech import CUES, TELLINGS, LineKind, SectionText, SpeechLine, Telling
from facilitator.rules.speech.cues import WAIT_UNSAID, stated_seconds
from facilitator.rules.speech.cues import says_to_wait as waits
from facilitator.rules.speech.script import word_count
from facilitator.sources.markdown_file import MarkdownFile
from facilitator.system.text_file import LocatedIssue, file_line

SPEECH_FILE = "speech.md"
LEVELS = ("##", "###")
"""The headings that it may have: sections, and their tellings."""

_TELLING = re.compile(r"###\s+(.*?)\s*#*$")
_CUE = re.compile(r"([A-Z]{3,})(?:[ \t]+([a-z0-9]+))?:(?:\s+|$)(.*)")
_LASTING = re.compile(r"(PAUSE|WAIT)[ \t]+([^:]*?)[ \t]*:(?:\s+|$)(.*)")
_LIST = re.compile(r"([-*+]|\d+[.)])\s")
WAIT = "WAIT"
"""A pause that has to say how long it is."""
_KINDS: dict[str, LineKind] = {kind.upper(): kind for kind in CUES} | {WAIT: "pause"}
_NAMES: dict[str, Telling] = {name: name for name in get_args(Telling)}


def speech_of(
    prose: MarkdownFile,
    sections: Sequence[str],
    slides: Sequence[str] = (),
    questions: Sequence[str] = (),
) -> tuple[dict[str, SectionText], list[LocatedIssue]]:
    """The words by heading, and what is wrong with them.

    ``sections`` are the ids to be told, ``slides`` those of the slides that cues may call,
    ``questions`` those for which hands may be counted.
    """
    reading = _Reading(prose, sections, slides, questions)
    told = reading.sections()
    reading.missing({untagged(heading)[0] for heading in told})
    return told, reading.found


@dataclass
class _Reading:
    """One reading of a file; it gathers what is wrong on the way."""

    prose: MarkdownFile
    ids: Sequence[str]
    slides: Sequence[str] = ()
    questions: Sequence[str] = ()
    found: list[LocatedIssue] = field(default_factory=list)

    def sections(self) -> dict[str, SectionText]:
        """Heading by heading, as they are written, tags of editions included."""
        told: dict[str, SectionText] = {}
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

    def _told(self, line: int, heading: str, lines: list[tuple[int, str]]) -> SectionText:
        shared, *parts = _cut(lines)
        opening = tuple(self._lines(shared.lines))
        for one in opening:
            if one.kind == "words":
                message = f"These words stand above the first telling: {one.text[:30]}…"
                self._say(line, message, 'Put them under "### usual"; only cues may stand above.')
        tellings: dict[Telling, tuple[SpeechLine, ...]] = {}
        for part in parts:
            if self._known(part, tellings):
                lasting = self._with_wait(part, list(self._lines(part.lines)))
                tellings[_NAMES[part.name]] = (*opening, *lasting)
                if not _words(tellings[_NAMES[part.name]]):
                    self._say(part.line, f'The telling "{part.name}" has no words.', "Write some.")
        self._complete(line, heading, tellings)
        return SectionText(tellings=tellings)

    def _with_wait(self, part: _Part, lines: list[SpeechLine]) -> list[SpeechLine]:
        """Who says that they will wait waits for as long as a cue says, or else for a while."""
        said = [n for n, line in enumerate(lines) if line.kind == "words" and waits(line.text)]
        if not said or any(line.seconds for line in lines[said[-1] :]):
            return lines
        number = next((number for number, line in part.lines if waits(line)), part.line)
        unsaid = SpeechLine(
            kind="pause", seconds=WAIT_UNSAID, unsaid=file_line(self.prose.file, number)
        )
        return [*lines[: said[-1] + 1], unsaid, *lines[said[-1] + 1 :]]

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

    def _complete(
        self, line: int, heading: str, tellings: dict[Telling, tuple[SpeechLine, ...]]
    ) -> None:
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

    def _lines(self, lines: list[tuple[int, str]]) -> Iterator[SpeechLine]:
        """Paragraphs and cues; a cue ends the paragraph before it."""
        held: list[str] = []
        for number, written in [*lines, (0, "")]:
            cue = _LASTING.match(written) or _CUE.match(written)
            if not written.strip() or cue:
                if held:
                    yield SpeechLine(kind="words", text=" ".join(held))
                held = []
            else:
                self._spoken(number, written)
                held.append(written.strip())
            if cue:
                yield from self._cue(number, cue[1], cue[2] or "", cue[3].strip())

    def _cue(self, line: int, name: str, shows: str, text: str) -> Iterator[SpeechLine]:
        kind = _KINDS.get(name)
        if kind is None:
            self._say(line, f"{name}: is no cue.", nearest(name, _KINDS))
        elif kind == "pause":
            yield from self._pause(line, name, shows, text)
        elif shows and shows not in self._callable(kind):
            what = "slide" if kind == "slide" else "question of a poll"
            where = "slides" if kind == "slide" else "activities"
            hint = (
                nearest(shows, self._callable(kind)) + f" Or add it under {where} in exercise.yaml."
            )
            self._say(line, f'There is no {what} "{shows}".', hint.strip())
        elif not text and not shows:
            self._say(line, f"Nothing stands after {name}:", "Write it on the same line.")
        elif kind == "slide":
            yield SpeechLine(kind=kind, text=text, shows=shows)
        else:
            yield SpeechLine(kind=kind, text=text, question=shows)

    def _callable(self, kind: LineKind) -> Sequence[str]:
        """The ids that may stand before the colon of a cue."""
        return self.slides if kind == "slide" else self.questions

    def _pause(self, line: int, name: str, lasts: str, text: str) -> Iterator[SpeechLine]:
        """A pause with its time, which stands before the colon or in its words."""
        seconds = stated_seconds(lasts or text)
        if lasts and not seconds:
            message = f'"{lasts}" stands before the colon of {name}:, and is no length of time.'
            self._say(line, message, f'Write "{name} 90 seconds:" or "{name} 2 minutes:".')
        elif name == WAIT and not seconds:
            message = f"Nothing says how long {WAIT}: is."
            self._say(line, message, f'Write "{WAIT} 90 seconds:" or "{WAIT} 2 minutes:".')
        else:
            yield SpeechLine(kind="pause", text=text, seconds=seconds)

    def _spoken(self, line: int, words: str) -> None:
        if _LIST.match(words.strip()):
            self._say(line, "A list cannot be spoken.", "Say it in sentences.")

    def _say(self, line: int, message: str, hint: str) -> None:
        self.found.append(LocatedIssue(self.prose.file, line, message, hint))


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


def _words(lines: Iterable[SpeechLine]) -> int:
    return sum(word_count(line.text) for line in lines if line.kind == "words")
