"""What one look at a line of Markdown tells: marks of other programs, and slips of typing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from facilitator.compose.prose import PAGE_BREAK


class ProseFault(NamedTuple):
    """The line counts from 1."""

    line: int
    message: str
    hint: str


class _LineRule(NamedTuple):
    """``{0}`` is what was found. ``again`` wants the line above or below to begin like it."""

    pattern: re.Pattern[str]
    message: str
    hint: str
    again: bool = False


_LINE_RULES = (
    _LineRule(
        re.compile(r"[ \t]*[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]"),
        "This line begins with a space of another kind.",
        "Delete what stands before the first letter, and type plain spaces.",
    ),
    _LineRule(
        re.compile(r"\s*([\u2022\u2023\u2043\u204c\u204d\u2219\u25aa\u25cf\u25e6\u00b7\uf0b7])\s*"),
        "An entry of a list begins with a plain hyphen, and this is “{0}”.",
        'Type "- " in its place.',
    ),
    _LineRule(
        re.compile(r"\s*([\u2010-\u2015\u2212])\s+"),
        "An entry of a list begins with a plain hyphen, and this is “{0}”.",
        'Type "- " in its place.',
        again=True,
    ),
    _LineRule(
        re.compile(r"\s*([a-z][.)]|[A-Z]\)|\((?:[a-zA-Z]|\d{1,2})\))\s+"),
        "Lists are numbered with figures, and this is “{0}”.",
        'Begin the entries with "1. ", "2. " and so on, or with "- ".',
        again=True,
    ),
    _LineRule(
        re.compile(r"\s*(\[[ xX]?\]|[\u2610-\u2612\u25a1\u25fb\u2751\u2752])\s"),
        "A box to tick stands in a list, and this is “{0}” alone.",
        'Begin the line with "- [ ] ".',
    ),
    _LineRule(
        re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(\[[xX]\])\s"),
        "This box is ticked already, and boxes are there for people to tick.",
        'Write it as "- [ ] ".',
    ),
    _LineRule(
        re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(\[ ?\](?=\w)|\[\](?=\s))"),
        "Spaces are missing in or behind this box: “{0}”.",
        'Write it as "- [ ] ".',
    ),
    _LineRule(
        re.compile(r".*?(&(?:#x?[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]+);)"),
        "{0} is a sign as HTML writes it.",
        "Type the sign itself.",
    ),
    _LineRule(
        re.compile(r".*?((?<![\w=])==(?=[^\s=])[^=]+(?<=\S)==(?!=))"),
        "Words cannot be marked with a colour: {0}",
        "Write them *with emphasis*.",
    ),
    _LineRule(
        re.compile(r".*?((?<=\w)([~^])\w{1,9}(?:\2))"),
        "Nothing can be raised or lowered: {0}",
        "Type the sign itself, such as ², or write it in words.",
    ),
    _LineRule(
        re.compile(r"\s*(:{3,}|:(?=\s+\S))"),
        "“{0}” at the beginning of a line is a mark of another program.",
        "Take it out. A term and its meaning are “- **Term**: meaning”.",
    ),
    _LineRule(
        re.compile(r".*?(\$\$|\$(?=\S)[^$]*[\\^_={}][^$]*(?<=\S)\$)"),
        "Formulas cannot be set: {0}",
        "Write it in words, or show a picture of it.",
    ),
    _LineRule(
        re.compile(r"\s*\\(?:newpage|clearpage|page)\s*$"),
        "This is no mark for a new page.",
        f"Write {PAGE_BREAK} on a line of its own.",
    ),
    _LineRule(
        re.compile(rf"(?!\s*{re.escape(PAGE_BREAK)}\s*$).*?((?<![\w:\\/])\\[A-Za-z]{{2,}})"),
        "{0} is a command of another program.",
        f"Take it out. A line {PAGE_BREAK} of its own begins a new page.",
    ),
    _LineRule(
        re.compile(r" {0,3}\[(?!\^)[^\]]+\]:\s"),
        "An address cannot stand apart from its words.",
        "Write both in one place: [words](https://example.org).",
    ),
)


def line_slips(lines: list[str]) -> Iterator[ProseFault]:
    """Of lines that share a fault the first is enough."""
    before: _LineRule | None = None
    for number, line in enumerate(lines):
        rule = next((rule for rule in _LINE_RULES if _applies(rule, lines, number)), None)
        if rule and rule is not before and (found := rule.pattern.match(line)):
            what = found[1 if found.lastindex else 0].strip()
            yield ProseFault(number + 1, rule.message.format(what[:40]), rule.hint)
        before = rule if line.strip() else before


def _applies(rule: _LineRule, lines: list[str], number: int) -> bool:
    found = rule.pattern.match(lines[number])
    return bool(found and (not rule.again or _has_neighbour(lines, number, rule.pattern, found[1])))


def _has_neighbour(lines: list[str], number: int, pattern: re.Pattern[str], sign: str) -> bool:
    """A line above or below that begins alike: a dash may well begin one line of a text."""
    for step in (-1, 1):
        at = number + step
        while 0 <= at < len(lines) and not lines[at].strip():
            at += step
        found = pattern.match(lines[at]) if 0 <= at < len(lines) else None
        if found and (found[1] == sign or sign[0].isalpha() or sign[0] == "("):
            return True
    return False


_SLIP = re.compile(
    r"\s*[*_]*(?:((?i:say|do|ask|if))[*_]*\s*:[*_]*(?=\s|$)|(SAY|DO|ASK|IF)\s+(?!\w*[A-Z]{2}))"
)
_STEP = re.compile(r"(?:SAY|DO|ASK|IF):(?:\s|$)")


def step_slips(text: str) -> Iterator[ProseFault]:
    """Lines of a script that nearly begin a step: ``Say:``, ``SAY :``, ``SAY`` without a colon."""
    for number, line in enumerate(text.splitlines(), start=1):
        found = _SLIP.match(line)
        if found and not _STEP.match(line):
            message = f"This line is no step: it begins with “{found[0].strip()}”."
            step = (found[1] or found[2]).upper()
            yield ProseFault(number, message, f"Did you mean {step}: at its beginning?")
