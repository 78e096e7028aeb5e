"""The elements of Word files by their full names, and what single ones say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lxml.etree import _Element

from facilitator.model.kit import SHEET_CODE
from facilitator.text.messages import Message
from facilitator.text.translator import said_anywhere

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
TEXTS = frozenset(
    {
        f"{W}t",
        "{http://schemas.openxmlformats.org/drawingml/2006/main}t",
        "{http://schemas.openxmlformats.org/officeDocument/2006/math}t",
    }
)
WORD_ART = "{urn:schemas-microsoft-com:vml}textpath"
SIGNS = {
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}noBreakHyphen": "-",
}
NOT_THERE = frozenset(
    f"{W}{name}"
    for name in (
        # Taken out or moved away with changes tracked, and what is said about things.
        *("del", "moveFrom", "delText", "instrText", "rt"),
        *("sdtPr", "sdtEndPr", "rPr", "pPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr"),
    )
)
ON, OFF = "\N{BALLOT BOX WITH X}", "\N{BALLOT BOX}"
SWITCHED_ON = frozenset({"1", "true", "on"})
"""Values of a switch of Word that is on, in small letters."""
_UNKNOWN_SIGN = "\N{REPLACEMENT CHARACTER}"
_CROSSES = {
    **dict.fromkeys((0xFB, 0xCE, 0xD0, 0xD1, 0xD5), "✗"),
    **dict.fromkeys((0xFC, 0xD6), "✓"),
    **dict.fromkeys((0xFD, 0xFE, 0x52, 0x53, 0x54, 0x78), ON),
    **dict.fromkeys((0x6C, 0x9E, 0x9F, 0xA4, 0x98, 0x9A), "●"),
    **dict.fromkeys((0x6F, 0xA8, 0xA3, 0x71, 0x72), OFF),
    **dict.fromkeys((0x4F, 0x56, 0x55), "✗"),
    **dict.fromkeys((0x50, 0x33, 0x34), "✓"),
}
"""Ticks, crosses and boxes of Wingdings, Wingdings 2 and Webdings, by their place there."""


def attribute(element: _Element | None, path: str = "", name: str = "val") -> str | None:
    """An attribute of an element, or of the one at a path below it."""
    target = element if element is None or not path else element.find(path)
    return None if target is None else target.get(f"{W}{name}")


def is_on(element: _Element | None) -> bool:
    """Whether a switch is on: in Word it is, where it has no value."""
    return element is not None and (attribute(element) or "1").lower() in SWITCHED_ON


def symbol(element: _Element) -> str:
    """The sign that a ``w:sym`` shows."""
    code = int(re.sub(r"[^0-9A-Fa-f]", "", attribute(element, name="char") or "") or "0", 16)
    font = (attribute(element, name="font") or "").casefold()
    if "dings" in font:
        return _CROSSES.get(code & 0xFF, _UNKNOWN_SIGN)
    private = 0xE000 <= code <= 0xF8FF  # noqa: PLR2004 - what Unicode leaves to fonts
    return _UNKNOWN_SIGN if private or not 0 < code < 0x110000 else chr(code)  # noqa: PLR2004


def form_field(begin: _Element) -> str:
    """What a form field of the old kind is set to; nothing for a field of text."""
    data = begin.find(f"{W}ffData")
    if data is None:
        return ""
    box = data.find(f"{W}checkBox")
    if box is not None:
        state = box.find(f"{W}checked")
        return ON if is_on(box.find(f"{W}default") if state is None else state) else OFF
    choices = data.find(f"{W}ddList")
    chosen = attribute(choices, f"{W}result") or attribute(choices, f"{W}default") or ""
    entries = [] if choices is None else choices.findall(f"{W}listEntry")
    at = int(chosen) if chosen.isdecimal() else -1
    return attribute(entries[at]) or "" if 0 <= at < len(entries) else ""


def alternative(element: _Element) -> _Element | None:
    """What a current program shows of content that is there twice."""
    choices = [child for child in element if child.tag in (f"{MC}Choice", f"{MC}Fallback")]
    worded = (choice for choice in choices if any(e.tag in TEXTS and e.text for e in choice.iter()))
    return next(worded, choices[0] if choices else None)


def words_of(element: _Element) -> Iterator[str]:
    """The words inside, without what was deleted; a space for every sign that parts them."""
    if element.tag in TEXTS:
        yield element.text or ""
    elif element.tag == f"{W}sym":
        yield symbol(element)
    elif element.tag in SIGNS or element.tag == f"{W}p":
        yield " "
    if element.tag == f"{MC}AlternateContent":
        chosen = alternative(element)
        children = [] if chosen is None else [chosen]
    else:
        children = list(element)
    for child in children:
        if child.tag not in NOT_THERE:
            yield from words_of(child)


_OUR_PICTURES = ("picture-logo", "picture-chart", "picture-prose")
_NUMBERED = re.compile(r"(.+) \d+")


def is_our_picture(name: str) -> bool:
    found = _NUMBERED.fullmatch(name)
    return bool(found and found[1] in _our_pictures())


@cache
def _our_pictures() -> frozenset[str]:
    """What pictures of ours are called, in any language, without their numbers."""
    named = (name for kind in _OUR_PICTURES for name in said_anywhere(Message(kind, number=0)))
    return frozenset(found[1] for found in map(_NUMBERED.fullmatch, named) if found)


@cache
def sheet_code_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A sheet code as it is printed and as it is typed, behind its name in any language."""
    names = sorted(said_anywhere(SHEET_CODE.label), key=len, reverse=True)
    called = "|".join(map(re.escape, names))
    return (
        re.compile(rf"(?:{called})\s*([0-9A-Za-z]{{4}}\s?-\s?[0-9A-Za-z]{{4}})\b"),
        re.compile(
            rf"(?:{called})[\s_\u2610]*([0-9A-Za-z](?:[ -]?[0-9A-Za-z]){{2,11}})[\s_\u2610]*$"
        ),
    )
