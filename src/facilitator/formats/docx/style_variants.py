"""How a role's style differs where it meets a place: in a cell, under a table, with blanks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.look import Look, ParagraphRole
from facilitator.formats.docx import mark_font as marks
from facilitator.formats.docx.units import MM, eighths, hexed, mm_twips, twips
from facilitator.formats.docx.xml import w

Align = Literal["", "center", "right"]
Blanks = Literal["", "tick", "ticks", "lines", "picture"]
Above = Literal["", "top", "cover", "table", "list"]
Ending = Literal["", "followed", "last"]

WritingLines = Literal["all", "inner", "none"]

_TINT = 1.0
"""Points: the weight of borders that are there for the room that they give to a tint."""
_ALIGNED = {"": "", "center": "centred", "right": "to the right"}
_BLANKS = {
    "": "",
    "tick": "tick",
    "ticks": "with ticks",
    "lines": "with lines",
    "picture": "with picture",
}


@dataclass(frozen=True)
class Variant:
    """What is different about the place.

    ``blanks`` are those that stand in it: alone in a cell (``tick``), or in a line that must
    be high enough for them. ``after`` is what stands above. ``running`` is the kind of sheet and
    which of its running lines this is. ``right`` is the margin in millimetres. ``again`` keeps
    the bar of a paragraph apart from that of one like it above.
    """

    align: Align = ""
    blanks: Blanks = ""
    after: Above = ""
    rule_above: bool = False
    again: bool = False
    continued: bool = False
    ending: Ending = ""
    running: tuple[str, str] | None = None
    right: float | None = None

    def name(self, of: str) -> str:
        """The name of the varied style."""
        words = [
            _ALIGNED[self.align],
            _BLANKS[self.blanks],
            f"after {self.after}" if self.after else "",
            "under rule" if self.rule_above else "",
            "again" if self.again else "",
            "continued" if self.continued else "",
            self.ending,
            " ".join(self.running or ()),
            "" if self.right is None else "on a wide sheet" if self.right else "in cell",
        ]
        return " ".join(filter(None, (of, *words)))


PLAIN = Variant()


def gap(look: Look, above: Above) -> float:
    """Points below what stands above, where what follows asks for less."""
    spaces = look.spaces
    after: dict[Above, float] = {
        "cover": spaces.after_cover,
        "table": spaces.after_table,
        "list": spaces.after_list,
    }
    return after.get(above, 0.0)


def spacing(
    line: float | None = None, before: float | None = None, after: float | None = None
) -> _Element:
    """Points between paragraphs and between lines; lines are exactly as high as asked."""
    return w(
        "spacing",
        before=None if before is None else twips(before),
        after=None if after is None else twips(after),
        line=None if line is None else twips(line),
        lineRule=None if line is None else "exact",
    )


def differences(look: Look, role: ParagraphRole, variant: Variant) -> Iterator[_Element]:
    """The paragraph properties in which a variant differs from its role's style."""
    if variant.align:
        yield w("jc", val=variant.align)
    if variant.rule_above:
        weight, colour = eighths(look.lines.rule), hexed(look.colour("brand"))
        space = round(look.spaces.cover_inset)
        yield w("pBdr", w("top", val="single", sz=weight, space=space, color=colour))
    if variant.again and role.bar:
        yield from _apart(look, role, role.bar)
    if variant.continued:
        yield w("numPr", w("numId", val=0))
        yield w("ind", left=twips(look.spaces.list_step), hanging=0)
    elif variant.right is not None:
        yield w("ind", right=mm_twips(variant.right))
    if variant.running:
        yield from _running(look, role, *variant.running)
    elif variant.blanks or variant.after or variant.ending:
        yield _vertical(look, role, variant)


def edges(look: Look, role: ParagraphRole, bar: str, weight: float) -> Iterator[_Element]:
    """The bar beside a paragraph, and above and below it what its tint needs."""
    space, colour = round(role.indent - role.cue), hexed(look.colour(bar))
    yield w("left", val="single", sz=eighths(weight), space=space, color=colour)
    if role.fill:
        # Room for the tint above and below the words, which Word gives only to borders, in points.
        room, tint = int(look.spaces.tint - _TINT), hexed(look.colour(role.fill))
        for side in ("top", "bottom"):
            yield w(side, val="single", sz=eighths(_TINT), space=room, color=tint)


def _apart(look: Look, role: ParagraphRole, bar: str) -> Iterator[_Element]:
    """Bar and tint of a paragraph below one like it, as good as the same.

    Word joins the borders of neighbours that are quite alike, and LibreOffice tints the space
    between neighbours of the very same tint.
    """
    yield w("pBdr", *edges(look, role, bar, look.lines.bar + 1 / 4))
    if role.fill:
        yield shade(f"{int(hexed(look.colour(role.fill)), 16) ^ 1:06X}")


def shade(fill: str) -> _Element:
    """A tint behind a paragraph or cell, as Word writes colours."""
    return w("shd", val="clear", color="auto", fill=fill)


def _vertical(look: Look, role: ParagraphRole, variant: Variant) -> _Element:
    found = _line(look, role, variant.blanks)
    if variant.after:
        found.set(qn("w:before"), str(twips(gap(look, variant.after))))
    if variant.ending:
        space = look.styles["body"].after if variant.ending == "followed" else 0
        found.set(qn("w:after"), str(twips(space)))
    return found


def _line(look: Look, role: ParagraphRole, blanks: Blanks) -> _Element:
    if blanks in ("lines", "picture"):
        # Only the lines that hold a blank or a picture are to grow.
        return w("spacing", line=twips(role.line), lineRule="atLeast")
    size = look.marks
    heights = {"": None, "tick": marks.LINE, "ticks": (size.box + size.clear) * MM}
    return spacing(heights[blanks])


def _running(look: Look, role: ParagraphRole, sheet: str, place: str) -> Iterator[_Element]:
    """A tab at the right end, and room up to the text.

    The header then reaches down to the text by itself: LibreOffice 7.4 forgets the room
    between them where a section begins on a front page.
    """
    margins = look.margins[sheet]
    header = place == "header"
    side, edge = (margins.top, margins.head) if header else (margins.bottom, margins.foot)
    room = max(0.0, (side - edge) * MM - role.line - 1)
    yield w("tabs", w("tab", val="right", pos=mm_twips(look.running_width(sheet, place))))
    yield spacing(before=0, after=room) if place == "header" else spacing(before=room, after=0)
