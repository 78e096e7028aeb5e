"""Markdown prose of an exercise: sections by heading, and a facilitator's script step by step."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from facilitator.errors import nearest
from facilitator.model.exercise import Term
from facilitator.model.prose import ProseSection, Script, ScriptStep, StepKind, untagged
from facilitator.rules.marks import Printed, stray_marks, stray_numbers
from facilitator.system.text_file import LocatedIssue, read_text
from facilitator.text.plain_text import html_tags

NumberedLine = tuple[int, str]
"""The line's number in its file (from 1), and the line."""
HeadedLines = tuple[int, str, list[NumberedLine]]
"""A heading with its line, and the lines under it."""

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_STEP = re.compile(r"(SAY|DO|ASK|IF|THEN):(?:\s+|$)")
_LIST = re.compile(r"([-*+]|\d+[.)])\s")
_THEN = re.compile(r"\bTHEN:\s*")
_PLACEMENT = re.compile(r"\[\[([^\]]*)\]\]")
_KINDS: dict[str, StepKind] = {"SAY": "say", "DO": "do", "ASK": "ask", "IF": "if"}
_NO_HTML = "Write it in Markdown: *emphasis*, **strong**, lists."


@dataclass(frozen=True)
class MarkdownParagraph:
    """Lines that belong together, and the line of the file (from 1) on which they begin."""

    line: int
    text: str


@dataclass(frozen=True)
class MarkdownFile:
    file: Path
    text: str

    def sections(self) -> tuple[ProseSection, ...]:
        """Heading by heading; what stands before the first one has an empty heading."""
        sections = [
            ProseSection(
                heading=heading, body="\n".join(line.rstrip() for _, line in lines).strip("\n")
            )
            for _, heading, lines in self.headed()
        ]
        return tuple(section for section in sections if section.heading or section.body)

    def headed(self) -> Iterator[HeadedLines]:
        """Each heading with its line, and the numbered lines under it; none above the first."""
        return split_by_heading(enumerate(self.text.splitlines(), start=1), ("#", "##"))

    def paragraphs(self) -> Iterator[tuple[str, MarkdownParagraph]]:
        """Every paragraph with the heading that it stands under."""
        for _, heading, lines in self.headed():
            paragraph: list[NumberedLine] = []
            for number, line in [*lines, (0, "")]:
                if line.strip():
                    paragraph.append((number, line.rstrip()))
                elif paragraph:
                    text = "\n".join(text for _, text in paragraph)
                    yield heading, MarkdownParagraph(paragraph[0][0], text)
                    paragraph = []


def split_by_heading(
    lines: Iterable[NumberedLine], levels: Collection[str]
) -> Iterator[HeadedLines]:
    """Lines cut at headings of some levels; the first part has no heading."""
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
    """A Markdown file as it is written. Raises SourceError where it cannot be read."""
    return MarkdownFile(file, read_text(file))


def script_of(prose: MarkdownFile) -> tuple[Script, list[LocatedIssue]]:
    """The steps of a ``guide-….md`` by lower-case heading, and what is wrong with them."""
    parts: dict[str, list[ScriptStep]] = {}
    issues: list[LocatedIssue] = []
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
    prose: MarkdownFile,
    terms: Sequence[Term],
    numbered: Printed,
    levels: Collection[str] = ("##",),
) -> Iterator[LocatedIssue]:
    """What no Markdown of an exercise may have: other headings, HTML, marks that mean nothing."""
    for number, line in enumerate(prose.text.splitlines(), start=1):
        heading = _HEADING.match(line)
        if heading and heading[1] not in levels:
            yield LocatedIssue(
                prose.file,
                number,
                f'The heading "{heading[2]}" is of another level than expected.',
                'Headings begin with "## " here; use bold type for what is smaller.',
            )
        for tag in html_tags(line)[:1]:
            yield LocatedIssue(prose.file, number, f"HTML is not used here: {tag}", _NO_HTML)
    stray = (*stray_marks(prose.text, terms), *stray_numbers(prose.text, numbered))
    for offset, message, hint in stray:
        yield LocatedIssue(prose.file, prose.text.count("\n", 0, offset) + 1, message, hint)


def unknown_editions(prose: MarkdownFile, known: Collection[str]) -> Iterator[LocatedIssue]:
    """Headings tagged with an edition that the exercise does not have."""
    for line, heading, _ in prose.headed():
        for name in untagged(heading)[1]:
            if known and name not in known:
                message = f'The heading names an edition "{name}" that there is not.'
                yield LocatedIssue(prose.file, line, message, nearest(name, known))


def placements(prose: MarkdownFile) -> Iterator[tuple[int, str, bool]]:
    """Each ``[[id]]``: its line, the id, and whether it stands alone in its paragraph."""
    for _, paragraph in prose.paragraphs():
        for match in _PLACEMENT.finditer(paragraph.text):
            line = paragraph.line + paragraph.text.count("\n", 0, match.start())
            yield line, match[1].strip(), match[0] == paragraph.text


def _cut_at_steps(paragraph: MarkdownParagraph) -> Iterator[MarkdownParagraph]:
    """A paragraph cut where a line begins a step: people forget the empty line between."""
    lines: list[str] = []
    start = paragraph.line
    for number, line in enumerate(paragraph.text.split("\n"), start=paragraph.line):
        if lines and _STEP.match(line) and not line.startswith("THEN:"):
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
        return f"Nothing stands after {kind}:", "Write it on the same line."
    if kind == "THEN":
        return "THEN: stands without its IF:", "Write both in one paragraph: IF: … THEN: …"
    return _if_fault(rest) if kind == "IF" else None


def _if_fault(rest: str) -> tuple[str, str] | None:
    cause, then, answer = rest.partition("THEN:")
    if not then:
        return "IF: has no THEN:", "Say what to do, in the same paragraph: IF: … THEN: …"
    if not (cause.strip() and answer.strip()):
        return "Half of an IF: … THEN: … is empty.", "Write both halves."
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
    """Entries of one list may have empty lines between them: they stay one list."""
    before = steps[-1] if steps else None
    if before and before.kind == step.kind == "text" and _LIST.match(step.text.lstrip()):
        steps[-1] = ScriptStep(kind="text", text=f"{before.text}\n\n{step.text}")
    else:
        steps.append(step)
