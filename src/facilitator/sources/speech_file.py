"""The words of a speech: ``speech.md``, held against the sections that ``exercise.yaml`` names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import get_args

from facilitator.errors import nearest
from facilitator.model.prose import (
    CUES,
    TELLINGS,
    LineKind,
    SectionText,
    SpeechLine,
    Telling,
    untagged,
)
from facilitator.rules.speech import WAIT_UNSAID, stated_seconds, word_count
from facilitator.rules.speech import says_to_wait as waits
from facilitator.sources.markdown_file import MarkdownFile, NumberedLine, split_by_heading
from facilitator.system.text_file import LocatedIssue, file_line

SPEECH_FILE = "speech.md"
LEVELS = ("##", "###")
"""The headings that it may have: sections, and their tellings."""

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
    reader = _SpeechReader(prose, sections, slides, questions)
    return reader.sections(), reader.issues


@dataclass
class _SpeechReader:
    """One reading of a file; it gathers what is wrong on the way."""

    prose: MarkdownFile
    ids: Sequence[str]
    slides: Sequence[str] = ()
    questions: Sequence[str] = ()
    issues: list[LocatedIssue] = field(default_factory=list)

    def sections(self) -> dict[str, SectionText]:
        """Heading by heading, as they are written, tags of editions included."""
        texts: dict[str, SectionText] = {}
        for line, heading, lines in self.prose.headed():
            if heading:
                self._check_name(line, heading, texts)
                texts[heading] = self._section(line, heading, lines)
            elif first := next((number for number, line in lines if line.strip()), None):
                message = "These words belong to no section of the speech."
                self._report(first, message, 'Begin a section with "## " and its id.')
        names = {untagged(heading)[0] for heading in texts}
        for name in self.ids:
            if name not in names:
                message = f'The section "{name}" of the speech has no words.'
                self._report(1, message, f'Add "## {name}", and under it "### usual".')
        return texts

    def _check_name(self, line: int, heading: str, texts: Iterable[str]) -> None:
        name = untagged(heading)[0]
        if name not in self.ids:
            message = f'The speech has no section "{name}".'
            self._report(line, message, nearest(name, self.ids))
        elif heading in texts:
            message = f'The section "{heading}" stands here for the second time.'
            self._report(line, message, "Put its tellings under one heading.")

    def _section(self, line: int, heading: str, lines: list[NumberedLine]) -> SectionText:
        (_, _, shared), *parts = split_by_heading(lines, ("###",))
        opening = tuple(self._lines(shared))
        for shared_line in opening:
            if shared_line.kind == "words":
                message = f"These words stand above the first telling: {shared_line.text[:30]}…"
                hint = 'Put them under "### usual"; only cues may stand above.'
                self._report(line, message, hint)
        tellings: dict[Telling, tuple[SpeechLine, ...]] = {}
        for start, title, below in parts:
            name = title.lower()
            if self._is_new_telling(start, name, tellings):
                timed = self._with_wait(start, below, list(self._lines(below)))
                tellings[_NAMES[name]] = (*opening, *timed)
                if not _words(tellings[_NAMES[name]]):
                    self._report(start, f'The telling "{name}" has no words.', "Write some.")
        self._check_tellings(line, heading, tellings)
        return SectionText(tellings=tellings)

    def _with_wait(
        self, start: int, written: list[NumberedLine], lines: list[SpeechLine]
    ) -> list[SpeechLine]:
        """The lines, with a pause after words that promise to wait where no cue says how long."""
        waiting = [n for n, line in enumerate(lines) if line.kind == "words" and waits(line.text)]
        if not waiting or any(line.seconds for line in lines[waiting[-1] :]):
            return lines
        number = next((number for number, line in written if waits(line)), start)
        unsaid = SpeechLine(
            kind="pause", seconds=WAIT_UNSAID, unsaid=file_line(self.prose.file, number)
        )
        return [*lines[: waiting[-1] + 1], unsaid, *lines[waiting[-1] + 1 :]]

    def _is_new_telling(self, line: int, name: str, tellings: Iterable[str]) -> bool:
        if name not in _NAMES:
            message = f'"{name}" is no telling of a section.'
            self._report(line, message, nearest(name, TELLINGS))
        elif name in tellings:
            message = f'The telling "{name}" stands here for the second time.'
            self._report(line, message, "Keep one of the two.")
        else:
            return True
        return False

    def _check_tellings(
        self, line: int, heading: str, tellings: dict[Telling, tuple[SpeechLine, ...]]
    ) -> None:
        if "usual" not in tellings:
            message = f'The section "{heading}" has no usual telling.'
            self._report(line, message, 'Write it under "### usual".')
        counts = [(name, _words(tellings[name])) for name in TELLINGS if name in tellings]
        for (shorter, few), (longer, many) in pairwise(counts):
            if few >= many > 0:
                message = (
                    f'The {longer} telling of "{heading}" has {many} words, '
                    f"and the {shorter} one has {few}."
                )
                self._report(line, message, "Words must rise from short over usual to long.")

    def _lines(self, lines: list[NumberedLine]) -> Iterator[SpeechLine]:
        """Paragraphs and cues; a cue ends the paragraph before it."""
        words: list[str] = []
        for number, written in [*lines, (0, "")]:
            cue = _LASTING.match(written) or _CUE.match(written)
            if not written.strip() or cue:
                if words:
                    yield SpeechLine(kind="words", text=" ".join(words))
                words = []
            else:
                if _LIST.match(written.strip()):
                    self._report(number, "A list cannot be spoken.", "Say it in sentences.")
                words.append(written.strip())
            if cue:
                yield from self._cue(number, cue[1], cue[2] or "", cue[3].strip())

    def _cue(self, line: int, name: str, shows: str, text: str) -> Iterator[SpeechLine]:
        kind = _KINDS.get(name)
        known = self.slides if kind == "slide" else self.questions
        if kind is None:
            self._report(line, f"{name}: is no cue.", nearest(name, _KINDS))
        elif kind == "pause":
            yield from self._pause(line, name, shows, text)
        elif shows and shows not in known:
            what = "slide" if kind == "slide" else "question of a poll"
            where = "slides" if kind == "slide" else "activities"
            hint = f"{nearest(shows, known)} Or add it under {where} in exercise.yaml."
            self._report(line, f'There is no {what} "{shows}".', hint.strip())
        elif not text and not shows:
            self._report(line, f"Nothing stands after {name}:", "Write it on the same line.")
        elif kind == "slide":
            yield SpeechLine(kind=kind, text=text, shows=shows)
        else:
            yield SpeechLine(kind=kind, text=text, question=shows)

    def _pause(self, line: int, name: str, lasts: str, text: str) -> Iterator[SpeechLine]:
        """A pause with its time, which stands before the colon or in its words."""
        seconds = stated_seconds(lasts or text)
        if lasts and not seconds:
            message = f'"{lasts}" stands before the colon of {name}:, and is no length of time.'
            self._report(line, message, f'Write "{name} 90 seconds:" or "{name} 2 minutes:".')
        elif name == WAIT and not seconds:
            message = f"Nothing says how long {WAIT}: is."
            self._report(line, message, f'Write "{WAIT} 90 seconds:" or "{WAIT} 2 minutes:".')
        else:
            yield SpeechLine(kind="pause", text=text, seconds=seconds)

    def _report(self, line: int, message: str, hint: str) -> None:
        self.issues.append(LocatedIssue(self.prose.file, line, message, hint))


def _words(lines: Iterable[SpeechLine]) -> int:
    return sum(word_count(line.text) for line in lines if line.kind == "words")
