"""Markdown of an exercise: sections by heading, a facilitator's script, the words of a speech."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import get_args

from facilitator.compose.prose import notes_in_place
from facilitator.errors import nearest
from facilitator.model.base import SETTINGS
from facilitator.model.exercise import Term
from facilitator.model.prose import (
    CUES,
    TELLINGS,
    LineKind,
    ProseSection,
    Script,
    ScriptStep,
    SectionText,
    SpeechLine,
    StepKind,
    Telling,
    tagged_editions,
    untagged,
)
from facilitator.rules.marks import Printed, stray_marks, stray_numbers
from facilitator.rules.speech import WAIT_UNSAID, says_to_wait, spoken_words, stated_seconds
from facilitator.sources.prose_faults import prose_faults
from facilitator.sources.prose_slips import step_slips
from facilitator.system.text_file import LocatedIssue, file_line, read_text
from facilitator.text.interface import t
from facilitator.text.plain_text import html_tags

NumberedLine = tuple[int, str]
"""The line's number in its file (from 1), and the line."""
HeadedLines = tuple[int, str, list[NumberedLine]]
"""A heading with its line, and the lines under it."""

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_STEP = re.compile(r"(SAY|DO|ASK|IF|THEN):(?:\s+|$)")
_LIST = re.compile(r"([-*+]|\d+[.)])\s")
_LIST_BEGINS = re.compile(r"([-*+]|1[.)])\s")  # right below other words
_THEN = re.compile(r"\bTHEN:\s*")
_PLACEMENT = re.compile(r"\[\[([^\]]*)\]\]")
_SINGLE = re.compile(r"\s*\[([a-z0-9-]+)\]\s*$")
_KINDS: dict[str, StepKind] = {"SAY": "say", "DO": "do", "ASK": "ask", "IF": "if"}


@dataclass(frozen=True)
class MarkdownParagraph:
    line: int
    text: str


@dataclass(frozen=True)
class MarkdownFile:
    file: Path
    text: str
    places: tuple[tuple[Path, int], ...] = ()  # by line, where a translated file is mended

    def sections(self) -> tuple[ProseSection, ...]:
        """Heading by heading; what stands before the first one has an empty heading."""
        sections = [
            ProseSection(heading=heading, body="\n".join(line for _, line in lines).strip("\n"))
            for _, heading, lines in self.headed()
        ]
        return tuple(section for section in sections if section.heading or section.body)

    def headed(self) -> Iterator[HeadedLines]:
        """Each heading with its line, and the numbered lines under it; none above the first."""
        lines = notes_in_place(self.text).splitlines()
        return split_by_heading(enumerate(lines, start=1), ("#", "##"))

    def paragraphs(self) -> Iterator[tuple[str, MarkdownParagraph]]:
        for _, heading, lines in self.headed():
            paragraph: list[NumberedLine] = []
            for number, line in [*lines, (0, "")]:
                if line.strip():
                    paragraph.append((number, line))
                elif paragraph:
                    text = "\n".join(text for _, text in paragraph)
                    yield heading, MarkdownParagraph(paragraph[0][0], text)
                    paragraph = []


def split_by_heading(
    lines: Iterable[NumberedLine], levels: Collection[str]
) -> Iterator[HeadedLines]:
    start, title, below = 1, "", list[NumberedLine]()
    for number, line in lines:
        heading = _HEADING.match(line)
        if heading and heading[1] in levels:
            yield start, title, below
            start, title, below = number, heading[2], []
        else:
            below.append((number, line))
    yield start, title, below


def read_markdown(file: Path) -> MarkdownFile:
    return MarkdownFile(file, read_text(file))


def script_of(prose: MarkdownFile) -> tuple[Script, list[LocatedIssue]]:
    """The steps of a ``guide-….md`` by lower-case heading, and what is wrong with them."""
    parts: dict[str, list[ScriptStep]] = {}
    issues = [LocatedIssue(prose.file, *slip) for slip in step_slips(prose.text)]
    for heading, paragraph in prose.paragraphs():
        steps = parts.setdefault(heading.lower(), [])
        for piece in _cut_at_steps(paragraph):
            fault = _step_fault(piece.text)
            if fault:
                issues.append(LocatedIssue(prose.file, piece.line, *fault))
            else:
                _append(_step(piece.text), steps)
    return Script(parts={key: tuple(steps) for key, steps in parts.items()}), issues


def common_issues(
    prose: MarkdownFile, terms: Sequence[Term], numbered: Printed, levels: Sequence[str] = ("##",)
) -> Iterator[LocatedIssue]:
    """Headings of other levels, HTML, what pages have not, and marks that mean nothing."""
    for fault in prose_faults(prose.text, spoken=prose.file.name == SPEECH_FILE):
        yield LocatedIssue(prose.file, *fault)
    for number, line in enumerate(prose.text.splitlines(), start=1):
        heading = _HEADING.match(line)
        if heading and heading[1] not in levels:
            yield LocatedIssue(
                prose.file,
                number,
                t("markdown-heading-level", heading=heading[2]),
                t("markdown-heading-level-hint", level=levels[0]),
            )
        for tag in html_tags(line)[:1]:
            yield LocatedIssue(
                prose.file, number, t("markdown-html", tag=tag), t("markdown-html-hint")
            )
    stray = (*stray_marks(prose.text, terms), *stray_numbers(prose.text, numbered))
    for offset, message, hint in stray:
        yield LocatedIssue(prose.file, prose.text.count("\n", 0, offset) + 1, message, hint)


def unknown_editions(prose: MarkdownFile, known: Collection[str]) -> Iterator[LocatedIssue]:
    for line, heading, _ in prose.headed():
        for name in tagged_editions(untagged(heading)[1]):
            if known and name not in known:
                message = t("markdown-unknown-edition", name=name)
                yield LocatedIssue(prose.file, line, message, nearest(name, (*known, *SETTINGS)))


def single_brackets(prose: MarkdownFile, known: Collection[str]) -> Iterator[LocatedIssue]:
    """``[sort]`` alone on its line, where ``[[sort]]`` is meant."""
    for number, line in enumerate(prose.text.splitlines(), start=1):
        found = _SINGLE.match(line)
        if found and found[1] in known:
            message, hint = "markdown-single-bracket", "markdown-single-bracket-hint"
            yield LocatedIssue(prose.file, number, t(message, id=found[1]), t(hint, id=found[1]))


def placements(prose: MarkdownFile) -> Iterator[tuple[int, str, bool]]:
    """Each ``[[id]]``: its line, the id, and whether it stands alone in its paragraph."""
    for _, paragraph in prose.paragraphs():
        for match in _PLACEMENT.finditer(paragraph.text):
            line = paragraph.line + paragraph.text.count("\n", 0, match.start())
            yield line, match[1].strip(), match[0] == paragraph.text.strip()


def _cut_at_steps(paragraph: MarkdownParagraph) -> Iterator[MarkdownParagraph]:
    """A paragraph cut where a line begins a step or a list: people leave no empty line."""
    lines: list[str] = []
    start = paragraph.line
    for number, line in enumerate(paragraph.text.split("\n"), start=paragraph.line):
        is_step = _STEP.match(line) and not line.startswith("THEN:")
        if lines and (is_step or (_STEP.match(lines[0]) and _LIST_BEGINS.match(line))):
            yield MarkdownParagraph(start, "\n".join(lines))
            lines, start = [], number
        lines.append(line)
    yield MarkdownParagraph(start, "\n".join(lines))


def _step_fault(text: str) -> tuple[str, str] | None:
    """Message and hint."""
    opening = _STEP.match(text)
    if not opening:
        return None
    kind, rest = opening[1], text[opening.end() :]
    if not rest.strip():
        return t("cue-empty", cue=kind), t("cue-empty-hint")
    if kind == "THEN":
        return t("step-then-alone"), t("step-then-alone-hint")
    return _if_fault(rest) if kind == "IF" else None


def _if_fault(rest: str) -> tuple[str, str] | None:
    cause, then, answer = rest.partition("THEN:")
    if not then:
        return t("step-no-then"), t("step-no-then-hint")
    if not (cause.strip() and answer.strip()):
        return t("step-half-empty"), t("step-half-empty-hint")
    return None


def _step(text: str) -> ScriptStep:
    opening = _STEP.match(text)
    if not opening:
        return ScriptStep(kind="text", text=text)
    kind, rest = _KINDS[opening[1]], text[opening.end() :]
    if kind != "if":
        return ScriptStep(kind=kind, text=rest)
    cause, answer = _THEN.split(rest, maxsplit=1)
    return ScriptStep(kind="if", text=cause, then=answer)


def _append(step: ScriptStep, steps: list[ScriptStep]) -> None:
    """What is no step is one text: a list may have empty lines between its entries."""
    before = steps[-1] if steps else None
    if before and before.kind == step.kind == "text":
        steps[-1] = ScriptStep(kind="text", text=f"{before.text}\n\n{step.text}")
    else:
        steps.append(step)


SPEECH_FILE = "speech.md"
LEVELS = ("##", "###")
"""The headings that it may have: sections, and their tellings."""

_CUE = re.compile(r"([A-Z]{3,})(?:[ \t]+([a-z0-9]+))?:(?:\s+|$)(.*)")
_LASTING = re.compile(r"(PAUSE|WAIT)[ \t]+([^:]*?)[ \t]*:(?:\s+|$)(.*)")
WAIT = "WAIT"
"""A pause that has to say how long it is."""
_SPEECH_KINDS: dict[str, LineKind] = {kind.upper(): kind for kind in CUES} | {WAIT: "pause"}
_UNKNOWN = (("speech-unknown-question", "activities"), ("speech-unknown-slide", "slides"))
_TELLINGS: dict[str, Telling] = {name: name for name in get_args(Telling)}


def speech_of(
    prose: MarkdownFile,
    sections: Sequence[str],
    slides: Sequence[str] = (),
    questions: Sequence[str] = (),
    *,
    complete: bool = True,
) -> tuple[dict[str, SectionText], list[LocatedIssue]]:
    """The words by heading, and what is wrong with them.

    ``sections`` are the ids to be told, all of them where it is to be ``complete``, ``slides``
    those of the slides that cues may call, ``questions`` those for which hands may be counted.
    """
    reader = _SpeechReader(prose, sections, slides, questions, complete)
    return reader.sections(), reader.issues


@dataclass
class _SpeechReader:
    prose: MarkdownFile
    ids: Sequence[str]
    slides: Sequence[str] = ()
    questions: Sequence[str] = ()
    complete: bool = True
    issues: list[LocatedIssue] = field(default_factory=list)

    def sections(self) -> dict[str, SectionText]:
        """Headings include the tags of editions."""
        texts: dict[str, SectionText] = {}
        for line, heading, lines in self.prose.headed():
            if heading:
                self._check_name(line, heading, texts)
                texts[heading] = self._section(line, heading, lines)
            elif first := next((number for number, line in lines if line.strip()), None):
                message = t("speech-outside-section")
                self._report(first, message, t("speech-outside-section-hint"))
        names = {untagged(heading)[0] for heading in texts}
        for name in self.ids:
            if self.complete and name not in names:
                message = t("speech-section-unsaid", name=name)
                self._report(1, message, t("speech-section-unsaid-hint", name=name))
        return texts

    def _check_name(self, line: int, heading: str, texts: Iterable[str]) -> None:
        name = untagged(heading)[0]
        if name not in self.ids:
            message = t("speech-no-section", name=name)
            self._report(line, message, nearest(name, self.ids))
        elif heading in texts:
            message = t("speech-section-twice", heading=heading)
            self._report(line, message, t("speech-section-twice-hint"))

    def _section(self, line: int, heading: str, lines: list[NumberedLine]) -> SectionText:
        (_, _, shared), *parts = split_by_heading(lines, ("###",))
        opening = tuple(self._lines(shared))
        for shared_line in opening:
            if shared_line.kind == "words":
                message = t("speech-above-telling", words=shared_line.text[:30])
                hint = t("speech-above-telling-hint")
                self._report(line, message, hint)
        tellings: dict[Telling, tuple[SpeechLine, ...]] = {}
        for start, title, below in parts:
            name = title.lower()
            if self._is_new_telling(start, name, tellings):
                timed = self._with_wait(start, below, list(self._lines(below)))
                tellings[_TELLINGS[name]] = (*opening, *timed)
                if not all(spoken_words(tellings[_TELLINGS[name]])):
                    self._report(start, t("speech-telling-unsaid", name=name), t("write-some"))
        self._check_tellings(line, heading, tellings)
        return SectionText(tellings=tellings)

    def _with_wait(
        self, start: int, written: list[NumberedLine], lines: list[SpeechLine]
    ) -> list[SpeechLine]:
        """The lines, with a pause after words that promise to wait where no cue says how long."""
        waiting = [
            n for n, line in enumerate(lines) if line.kind == "words" and says_to_wait(line.text)
        ]
        if not waiting or any(line.seconds for line in lines[waiting[-1] :]):
            return lines
        number = next((number for number, line in written if says_to_wait(line)), start)
        unsaid = SpeechLine(
            kind="pause", seconds=WAIT_UNSAID, unsaid=file_line(self.prose.file, number)
        )
        return [*lines[: waiting[-1] + 1], unsaid, *lines[waiting[-1] + 1 :]]

    def _is_new_telling(self, line: int, name: str, tellings: Iterable[str]) -> bool:
        if name not in _TELLINGS:
            message = t("speech-no-telling", name=name)
            self._report(line, message, nearest(name, TELLINGS))
        elif name in tellings:
            message = t("speech-telling-twice", name=name)
            self._report(line, message, t("keep-one-of-two"))
        else:
            return True
        return False

    def _check_tellings(
        self, line: int, heading: str, tellings: dict[Telling, tuple[SpeechLine, ...]]
    ) -> None:
        if "usual" not in tellings:
            message = t("speech-no-usual", heading=heading)
            self._report(line, message, t("speech-no-usual-hint"))
        counts = [(name, spoken_words(tellings[name])) for name in TELLINGS if name in tellings]
        for (shorter, fewer), (longer, more) in pairwise(counts):
            wrong = [(few, many) for few, many in zip(fewer, more, strict=True) if few >= many > 0]
            for few, many in wrong[:1]:
                told = {"heading": heading, "longer": longer, "shorter": shorter}
                message = t("speech-not-rising", many=many, few=few, **told)
                self._report(line, message, t("speech-not-rising-hint"))

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
                    self._report(number, t("speech-list"), t("say-in-sentences"))
                words.append(written.strip())
            if cue:
                yield from self._cue(number, cue[1], cue[2] or "", cue[3].strip())

    def _cue(self, line: int, name: str, shows: str, text: str) -> Iterator[SpeechLine]:
        kind = _SPEECH_KINDS.get(name)
        known = self.slides if kind == "slide" else self.questions
        if kind is None:
            self._report(line, t("speech-no-cue", name=name), nearest(name, _SPEECH_KINDS))
        elif kind == "pause":
            yield from self._pause(line, name, shows, text)
        elif shows and shows not in known:
            unknown, where = _UNKNOWN[kind == "slide"]
            hint = t("or-add-it-under", nearest=nearest(shows, known), where=where)
            self._report(line, t(unknown, name=shows), hint)
        elif not text and not shows:
            self._report(line, t("cue-empty", cue=name), t("cue-empty-hint"))
        elif kind == "slide":
            yield SpeechLine(kind=kind, text=text, shows=shows)
        else:
            yield SpeechLine(kind=kind, text=text, question=shows)

    def _pause(self, line: int, name: str, lasts: str, text: str) -> Iterator[SpeechLine]:
        seconds = stated_seconds(lasts or text)
        if lasts and not seconds:
            message = t("pause-no-length", lasts=lasts, name=name)
            self._report(line, message, t("pause-length-hint", name=name))
        elif name == WAIT and not seconds:
            message = t("wait-no-length", name=WAIT)
            self._report(line, message, t("pause-length-hint", name=WAIT))
        else:
            yield SpeechLine(kind="pause", text=text, seconds=seconds)

    def _report(self, line: int, message: str, hint: str) -> None:
        self.issues.append(LocatedIssue(self.prose.file, line, message, hint))
