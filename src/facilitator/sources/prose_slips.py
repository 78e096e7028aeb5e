"""What one look at a line of Markdown tells: marks of other programs, and slips of typing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from facilitator.compose.prose import PAGE_BREAK
from facilitator.text.interface import t


class ProseFault(NamedTuple):
    """The line counts from 1."""

    line: int
    message: str
    hint: str


class _LineRule(NamedTuple):
    """Ids of a message and a hint. ``again`` wants the line above or below to begin like it.

    ``sign`` is one without which no line matches, for a rule that looks into lines: few have it.
    """

    pattern: re.Pattern[str]
    message: str
    hint: str
    again: bool = False
    sign: str = ""


_LINE_RULES = (
    _LineRule(
        re.compile(r"[ \t]*[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]"),
        "prose-other-space",
        "other-space-hint",
    ),
    _LineRule(
        re.compile(r"\s*([\u2022\u2023\u2043\u204c\u204d\u2219\u25aa\u25cf\u25e6\u00b7\uf0b7])\s*"),
        "list-other-dash",
        "list-other-dash-hint",
    ),
    _LineRule(
        re.compile(r"\s*([\u2010-\u2015\u2212])\s+"),
        "list-other-dash",
        "list-other-dash-hint",
        again=True,
    ),
    _LineRule(
        re.compile(r"\s*([a-z][.)]|[A-Z]\)|\((?:[a-zA-Z]|\d{1,2})\))\s+"),
        "prose-numbering",
        "prose-numbering-hint",
        again=True,
    ),
    _LineRule(
        re.compile(r"\s*(\[[ xX]?\]|[\u2610-\u2612\u25a1\u25fb\u2751\u2752])\s"),
        "prose-box-alone",
        "prose-box-alone-hint",
    ),
    _LineRule(
        re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(\[[xX]\])\s"), "prose-box-ticked", "prose-box-hint"
    ),
    _LineRule(
        re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(\[ ?\](?=\w)|\[\](?=\s))"),
        "prose-box-spaces",
        "prose-box-hint",
    ),
    _LineRule(
        re.compile(r".*?(&(?:#x?[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]+);)"),
        "prose-html-sign",
        "prose-html-sign-hint",
        sign="&",
    ),
    _LineRule(
        re.compile(r".*?((?<![\w=])==(?=[^\s=])[^=]+(?<=\S)==(?!=))"),
        "prose-highlight",
        "prose-highlight-hint",
        sign="=",
    ),
    _LineRule(re.compile(r".*?((?<=\w)([~^])\w{1,9}(?:\2))"), "prose-raised", "prose-raised-hint"),
    _LineRule(re.compile(r"\s*(:{3,}|:(?=\s+\S))"), "prose-other-mark", "prose-other-mark-hint"),
    _LineRule(
        re.compile(r".*?(\$\$|\$(?=\S)[^$]*[\\^_={}][^$]*(?<=\S)\$)"),
        "prose-formula",
        "prose-formula-hint",
        sign="$",
    ),
    _LineRule(
        re.compile(r"\s*\\(?:newpage|clearpage|page)\s*$"),
        "prose-page-mark",
        "prose-page-mark-hint",
    ),
    _LineRule(
        re.compile(rf"(?!\s*{re.escape(PAGE_BREAK)}\s*$).*?((?<![\w:\\/])\\[A-Za-z]{{2,}})"),
        "prose-command",
        "prose-command-hint",
        sign="\\",
    ),
    _LineRule(
        re.compile(r" {0,3}\[(?!\^)[^\]]+\]:\s"), "prose-address-apart", "prose-address-apart-hint"
    ),
)


def line_slips(lines: list[str]) -> Iterator[ProseFault]:
    """Of lines that share a fault the first is enough."""
    before: _LineRule | None = None
    for number, line in enumerate(lines):
        rule = next((rule for rule in _LINE_RULES if _applies(rule, lines, number)), None)
        if rule and rule is not before and (found := rule.pattern.match(line)):
            what = found[1 if found.lastindex else 0].strip()
            hint = t(rule.hint, mark=PAGE_BREAK)
            yield ProseFault(number + 1, t(rule.message, found=what[:40]), hint)
        before = rule if line.strip() else before


def _applies(rule: _LineRule, lines: list[str], number: int) -> bool:
    found = rule.sign in lines[number] and rule.pattern.match(lines[number])
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
            message = t("prose-no-step", begins=found[0].strip())
            step = (found[1] or found[2]).upper()
            yield ProseFault(number, message, t("prose-no-step-hint", step=step))
