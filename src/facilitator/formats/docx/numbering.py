"""Lists by Word's own numbering: bullets share one list, every numbered list starts afresh."""

from __future__ import annotations

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.formats.docx.styles import LIST_STEP, fonts, style_id
from facilitator.formats.docx.units import twips
from facilitator.formats.docx.xml import w

BULLETS, NUMBERS = 1, 2
LEVELS = 3


class Numbering:
    """The list definitions of one file."""

    def __init__(self, look: Look, root: _Element) -> None:
        self._root = root
        self._next = NUMBERS
        for child in list(root):
            root.remove(child)
        bullets, numbers = look.styles["list"].style, look.styles["numbered"].style
        root.append(_definition(BULLETS, "bullet", bullets, look))
        root.append(_definition(NUMBERS, "decimal", numbers, look))
        for number in (BULLETS, NUMBERS):
            root.append(w("num", w("abstractNumId", val=number), numId=number))

    def fresh(self, start: int = 1) -> int:
        """A numbered list that begins at ``start``."""
        self._next += 1
        restart = w("lvlOverride", w("startOverride", val=start), ilvl=0)
        self._root.append(
            w("num", w("abstractNumId", val=NUMBERS), restart, numId=self._next)
        )
        return self._next


def bind_to_style(styles: _Element, name: str, number: int) -> None:
    """Let a list style bring its bullet or number along."""
    for found in styles.iterfind(f"w:style[@w:styleId='{style_id(name)}']", {"w": qn("w:")[1:-1]}):
        found.find(qn("w:pPr")).append(w("numPr", w("numId", val=number)))


def _definition(number: int, form: str, style: str, look: Look) -> _Element:
    levels = [_level(depth, form, style, look) for depth in range(LEVELS)]
    kind = w("multiLevelType", val="hybridMultilevel")
    return w("abstractNum", kind, *levels, abstractNumId=number)


def _level(depth: int, form: str, style: str, look: Look) -> _Element:
    label = "•" if form == "bullet" else f"%{depth + 1}."
    left = twips(LIST_STEP * (depth + 1))
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=form),
        *([w("pStyle", val=style_id(style))] if depth == 0 else []),
        w("lvlText", val=label),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=left, hanging=twips(LIST_STEP))),
        w("rPr", fonts(look.families["text"])),
        ilvl=depth,
    )
