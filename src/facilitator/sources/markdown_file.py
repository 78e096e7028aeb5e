"""Markdown prose of an exercise: sections by heading, and a facilitator's script step by step."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from facilitator.errors import nearest
from facilitator.model.exercise import Term
from facilitator.model.prose import ProseSection, Script, ScriptStep, StepKind, untagged
from facilitator.rules.overrides.number_marks import Printed, stray_numbers
from facilitator.rules.overrides.terms import stray_marks
from facilitator.system.text_file import LocatedIssue, read_text
from facilitator.text.html import html_tags

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_STEP = re.compile(r"(SAY|DO|ASK|IF|THEN):(?:\s+|$)")
_LIST = re.compile(r"([-*+]|\d+[.)])\s")
_THEN = re.compile(r"\bTHEN:\s*")
_PLACEMENT = re.compile(r"\[\[([^\]]*)\]\]")
_KINDS: dict[str, StepKind] = {"SAY": "say", "DO": "do", "ASK": "ask", "IF": "if"}


@dataclass(frozen=True)
class MarkdownParagraph:
    """Lines that belong together, and the line of the file (from 1) on which they begin."""

    line: int
    text: str


@dataclass(frozen=True)
class MarkdownFile:
    """One Markdown file: its sections, each heading with its line and paragraphs."""

    file: Path
    text: str

    def sections(self) -> tuple[ProseSection, ...]:
        """Heading by heading; what stands before the first one has an empty heading."""
        parts = _parts(self.text)
        kept = [ProseSection(heading=h, body=_body(lines)) for _, h, lines in parts]
        return tuple(section for section in kept if section.heading or section.body)

    def headed(self) -> Iterator[tuple[int, str, list[tuple[int, str]]]]:
        """Each heading with its line, and the numbered lines under it; none above the first."""
        yield from _parts(self.text)

    def paragraphs(self) -> Iterator[tuple[str, MarkdownParagraph]]:
        """Every paragraph with the heading that it stands under."""
        for _, heading, lines in _parts(self.text):
            for paragraph in _paragraphs(lines):
                yield heading, paragraph


def read_markdown(file: Path) -> MarkdownFile:
    """A Markdown file as it is written. Raises SourceError where it cannot be read."""
    return MarkdownFile(file, read_text(file))


def script_of(prose: MarkdownFile) -> tuple[Script, list[LocatedIssue]]:
    """The steps of a ``guide-….md`` by lower-case heading, and what is wrong with them."""
    parts: dict[str, list[ScriptStep]] = {}
    found: list[LocatedIssue] = []
    for heading, paragraph in prose.paragraphs():
        steps = parts.setdefault(heading.lower(), [])
        for piece in _pieces(paragraph):
            wrong = _wrong_step(piece)
            if wrong:
                found.append(LocatedIssue(prose.file, piece.line, *wrong))
            else:
                _add(_step(piece.text), steps)
    return Script(parts={key: tuple(steps) for key, steps in parts.items()}), found


def common_problems(
    prose: MarkdownFile, terms: Iterable[Term], numbered: Printed, levels: Collection[str] = ("##",)
) -> Iterator[LocatedIssue]:
    """What no Markdown of an exercise may have: other headings, HTML, marks that mean nothing."""
    known = tuple(terms)
    for number, line in enumerate(prose.text.splitlines(), start=1):
        heading = _HEADING.match(line)
        if heading and heading.group(1) not in levels:
            yield LocatedIssue(
                prose.file,
                number,
                f'The heading "{heading.group(2)}" is of another level than expected.',
                'Headings begin with "## " here; use bold type for what is smaller.',
            )
        for tag in html_tags(line)[:1]:
            yield LocatedIssue(prose.file, number, f"HTML is not used here: {tag}", _NO_HTML)
    stray = (*stray_marks(prose.text, known), *stray_numbers(prose.text, numbered))
    for offset, message, hint in stray:
        yield LocatedIssue(prose.file, prose.text.count("\n", 0, offset) + 1, message, hint)


def unknown_editions(prose: MarkdownFile, editions: object) -> Iterator[LocatedIssue]:
    """Headings tagged with an edition that the exercise does not have."""
    known = list(editions) if isinstance(editions, dict) else []
    for line, heading, _ in _parts(prose.text):
        for name in untagged(heading)[1]:
            if known and name not in known:
                message = f'The heading names an edition "{name}" that there is not.'
                yield LocatedIssue(prose.file, line, message, nearest(name, known))


def placements(prose: MarkdownFile) -> Iterator[tuple[int, str, bool]]:
    """Each ``[[id]]``: its line, the id, and whether it stands alone in its paragraph."""
    for _, paragraph in prose.paragraphs():
        for found in _PLACEMENT.finditer(paragraph.text):
            line = paragraph.line + paragraph.text.count("\n", 0, found.start())
            yield line, found.group(1).strip(), found.group(0) == paragraph.text


_NO_HTML = "Write it in Markdown: *emphasis*, **strong**, lists."


def _parts(text: str) -> list[tuple[int, str, list[tuple[int, str]]]]:
    """(line, heading, numbered lines under it); the first part has no heading."""
    parts: list[tuple[int, str, list[tuple[int, str]]]] = [(1, "", [])]
    for number, line in enumerate(text.splitlines(), start=1):
        heading = _HEADING.match(line)
        if heading and len(heading.group(1)) <= 2:  # noqa: PLR2004 - deeper ones are reported
            parts.append((number, heading.group(2), []))
        else:
            parts[-1][2].append((number, line))
    return parts


def _body(lines: list[tuple[int, str]]) -> str:
    return "\n".join(line.rstrip() for _, line in lines).strip("\n")


def _paragraphs(lines: list[tuple[int, str]]) -> Iterator[MarkdownParagraph]:
    held: list[tuple[int, str]] = []
    for number, line in [*lines, (0, "")]:
        if line.strip():
            held.append((number, line.rstrip()))
        elif held:
            yield MarkdownParagraph(held[0][0], "\n".join(text for _, text in held))
            held = []


def _pieces(paragraph: MarkdownParagraph) -> Iterator[MarkdownParagraph]:
    """A paragraph cut where a line begins a step: people forget the empty line between."""
    held: list[str] = []
    start = paragraph.line
    for number, line in enumerate(paragraph.text.split("\n"), start=paragraph.line):
        if held and _STEP.match(line) and not line.startswith("THEN:"):
            yield MarkdownParagraph(start, "\n".join(held))
            held, start = [], number
        held.append(line)
    yield MarkdownParagraph(start, "\n".join(held))


def _wrong_step(piece: MarkdownParagraph) -> tuple[str, str] | None:
    opening = _STEP.match(piece.text)
    if not opening:
        return None
    kind, rest = opening.group(1), piece.text[opening.end() :]
    if not rest.strip():
        return f"Nothing stands after {kind}:", "Write it on the same line."
    if kind == "THEN":
        return "THEN: stands without its IF:", "Write both in one paragraph: IF: … THEN: …"
    return _wrong_if(rest) if kind == "IF" else None


def _wrong_if(rest: str) -> tuple[str, str] | None:
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
    kind, rest = _KINDS[opening.group(1)], text[opening.end() :]
    if kind != "if":
        return ScriptStep(kind=kind, text=rest)
    cause, answer = _THEN.split(rest, maxsplit=1)
    return ScriptStep(kind="if", text=cause, then=answer)


def _add(step: ScriptStep, steps: list[ScriptStep]) -> None:
    """Entries of one list may have empty lines between them: they stay one list."""
    before = steps[-1] if steps else None
    if before and before.kind == step.kind == "text" and _LIST.match(step.text.lstrip()):
        steps[-1] = ScriptStep(kind="text", text=f"{before.text}\n\n{step.text}")
    else:
        steps.append(step)
