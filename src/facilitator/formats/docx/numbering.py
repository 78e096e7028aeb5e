"""Lists by Word's own numbering: bullets share one list, every numbered list starts afresh."""

from __future__ import annotations

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.look import Look, ParagraphRole
from facilitator.formats.docx.styles import font_names, right_of, style_id
from facilitator.formats.docx.xml import mm_twips, properties, twips, w

BULLETS, NUMBERS = 1, 2
LEVELS = 3
_BULLET, _NUMBER = 7.5, 12.5
"""Points from a bullet or number to its text."""
_ROLES = {BULLETS: "list", NUMBERS: "numbered"}


class Numbering:
    """The list definitions of one file."""

    def __init__(self, look: Look, root: _Element, styles: _Element) -> None:
        """``root`` is the numbering part; list styles get their bullets and numbers."""
        self._root = root
        self._last = NUMBERS
        root[:] = [_definition(number, look.styles[role], look) for number, role in _ROLES.items()]
        root.extend(w("num", w("abstractNumId", val=number), numId=number) for number in _ROLES)
        numbers = {style_id(look.styles[role].style): number for number, role in _ROLES.items()}
        for style in styles.iter(qn("w:style")):
            if number := numbers.get(style.get(qn("w:styleId"), "")):
                properties(style).append(w("numPr", w("numId", val=number)))

    def fresh(self, start: int = 1) -> int:
        """A numbered list that begins at ``start``."""
        self._last += 1
        restart = w("lvlOverride", w("startOverride", val=start), ilvl=0)
        self._root.append(w("num", w("abstractNumId", val=NUMBERS), restart, numId=self._last))
        return self._last


def _definition(number: int, role: ParagraphRole, look: Look) -> _Element:
    levels = [_level(depth, number, role, look) for depth in range(LEVELS)]
    kind = w("multiLevelType", val="hybridMultilevel")
    return w("abstractNum", kind, *levels, abstractNumId=number)


def _level(depth: int, number: int, role: ParagraphRole, look: Look) -> _Element:
    bullet = number == BULLETS
    right = right_of(look, role, look.text_width())
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val="bullet" if bullet else "decimal"),
        *([w("pStyle", val=style_id(role.style))] if depth == 0 else []),
        w("lvlText", val="•" if bullet else f"%{depth + 1}."),
        w("lvlJc", val="left"),
        w(
            "pPr",
            w(
                "ind",
                left=twips(look.list_step * (depth + 1)),
                right=mm_twips(right),
                hanging=twips(_BULLET if bullet else _NUMBER),
            ),
        ),
        w("rPr", font_names(look.families["text"].name)),
        ilvl=depth,
    )
