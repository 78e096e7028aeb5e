"""Lists by Word's own numbering: bullets share one list, every numbered list starts afresh."""

from __future__ import annotations

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.look import Look, ParagraphRole
from facilitator.formats.docx.styles import fonts, right_of, style_id
from facilitator.formats.docx.units import mm_twips, twips
from facilitator.formats.docx.xml import properties, w

BULLETS, NUMBERS = 1, 2
LEVELS = 3
_BULLET, _NUMBER = 7.5, 12.5
"""Points from a bullet or number to its text."""


class Numbering:
    """The list definitions of one file."""

    def __init__(self, look: Look, root: _Element) -> None:
        self._root = root
        self._next = NUMBERS
        for child in list(root):
            root.remove(child)
        root.append(_definition(BULLETS, "bullet", look.styles["list"], look))
        root.append(_definition(NUMBERS, "decimal", look.styles["numbered"], look))
        for number in (BULLETS, NUMBERS):
            root.append(w("num", w("abstractNumId", val=number), numId=number))

    def fresh(self, start: int = 1) -> int:
        """A numbered list that begins at ``start``."""
        self._next += 1
        restart = w("lvlOverride", w("startOverride", val=start), ilvl=0)
        self._root.append(w("num", w("abstractNumId", val=NUMBERS), restart, numId=self._next))
        return self._next


def bind_to_style(styles: _Element, name: str, number: int) -> None:
    """Let a list style bring its bullet or number along."""
    for found in styles.iter(qn("w:style")):
        if found.get(qn("w:styleId")) == style_id(name):
            properties(found).append(w("numPr", w("numId", val=number)))


def _definition(number: int, form: str, role: ParagraphRole, look: Look) -> _Element:
    levels = [_level(depth, form, role, look) for depth in range(LEVELS)]
    kind = w("multiLevelType", val="hybridMultilevel")
    return w("abstractNum", kind, *levels, abstractNumId=number)


def _level(depth: int, form: str, role: ParagraphRole, look: Look) -> _Element:
    bullet = form == "bullet"
    label = "•" if bullet else f"%{depth + 1}."
    left = twips(look.list_step * (depth + 1))
    hanging = twips(_BULLET if bullet else _NUMBER)
    right = right_of(look, role, look.text_width())
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=form),
        *([w("pStyle", val=style_id(role.style))] if depth == 0 else []),
        w("lvlText", val=label),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=left, right=mm_twips(right), hanging=hanging)),
        w("rPr", fonts(look.families["text"].name)),
        ilvl=depth,
    )
