"""Pictures: charts and logos in a line, and logos that stand beside the words of a cover block."""

from __future__ import annotations

from io import BytesIO

from docx.parts.story import StoryPart
from lxml.etree import _Element

from facilitator.formats.docx.context import DocxContext, classes
from facilitator.formats.docx.units import MM, emu, millimetres
from facilitator.formats.docx.xml import w

_ASIDE, _BELOW = 6.0, 2.0
"""Millimetres between a logo and the words at its left, and below it."""
_CLEAR = 2.0
"""Points between a logo and the line above it."""
_SIDES = ("distT", "distB", "distL", "distR")


def drawing(work: DocxContext, part: StoryPart, element: _Element) -> _Element:
    """An ``img`` as a drawing of the size that its style says."""
    style = element.get("style", "")
    width, height = (emu(millimetres(style, side)) for side in ("width", "height"))
    made = in_line(part, work.draw(element), width, height)
    named(work, made, "Logo", element.get("alt", ""))
    # LibreOffice counts from above the rule, Word from below it.
    below = work.role("kicker").line + work.look.spaces.cover_inset + _CLEAR
    return w("drawing", _aside(made, below) if is_aside(element) else made)


def is_aside(element: _Element) -> bool:
    """Whether a picture stands beside the words rather than among them."""
    return "aside" in classes(element)


def in_line(part: StoryPart, png: bytes, width: int, height: int | None = None) -> _Element:
    """A PNG as a picture in the line, in Word's units; without a height it keeps its shape."""
    made: _Element = part.new_pic_inline(BytesIO(png), width=width, height=height)
    for side in _SIDES:
        made.set(side, "0")

    return made


def named(work: DocxContext, picture: _Element, kind: str, alternative: str) -> None:
    """Give a picture a name of its own, and the words that stand for it."""
    about = picture.find("{*}docPr")
    if about is not None:
        number = str(work.names.number())
        about.set("id", number)
        about.set("name", f"{kind} {number}")
        about.set("descr", alternative)


def _aside(inline: _Element, below: float) -> _Element:
    """The same picture at the right end of the text, so many points below its paragraph's top.

    Beside the first line it would shorten the rule above it.
    """
    anchor = w(
        "wp:anchor",
        w("wp:simplePos"),
        w("wp:positionH", _said("wp:align", "right")),
        w("wp:positionV", _said("wp:posOffset", str(emu(below / MM)))),
    )
    # Of these elements the standard wants plain attributes, which belong to no namespace.
    margins = dict(zip(_SIDES, (0, emu(_BELOW), emu(_ASIDE), 0), strict=True))
    flags = {"simplePos": 0, "behindDoc": 0, "locked": 0, "layoutInCell": 1, "allowOverlap": 0}
    for name, value in {**margins, **flags, "relativeHeight": 1}.items():
        anchor.set(name, str(value))
    for name in ("x", "y"):
        anchor[0].set(name, "0")
    anchor[1].set("relativeFrom", "margin")
    anchor[2].set("relativeFrom", "paragraph")
    extent, *rest = list(inline)
    wrap = w("wp:wrapSquare")
    wrap.set("wrapText", "left")
    anchor.extend([extent, w("wp:effectExtent"), wrap, *rest])
    for side in ("l", "t", "r", "b"):
        anchor[4].set(side, "0")
    return anchor


def _said(tag: str, words: str) -> _Element:
    made = w(tag)
    made.text = words
    return made
