"""The theme: the look's colours and families by the names that PowerPoint has for them."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from fontTools.ttLib import TTFont
from lxml.etree import _Element
from pptx.oxml import parse_xml

from facilitator.compose.look import FontFamily, Look
from facilitator.formats.pptx.xml import made, q, serialised

_COLOURS = {
    "dk1": "ink",
    "lt1": "",
    "dk2": "soft",
    "lt2": "second-tint",
    "accent1": "second",
    "accent2": "first",
    "accent3": "brand",
    "accent4": "hairline",
    "accent5": "blank",
    "accent6": "soft",
    "hlink": "second",
    "folHlink": "first",
}
"""Every slot of the scheme, in the standard's order; paper is white."""
_SWISS, _ROMAN = 34, 18
"""Kinds of families: without serifs, and with them."""
_SERIFS = range(2, 11)
"""PANOSE serif styles that are serifs; 11 and more are none."""


def themed(theme: bytes, look: Look, name: str) -> bytes:
    """A theme with the look's colours and families in the place of its own."""
    root: _Element = parse_xml(theme)
    root.set("name", name)
    colours, fonts = (root.find(f".//{q(f'a:{kind}')}") for kind in ("clrScheme", "fontScheme"))
    for scheme in (colours, fonts):
        if scheme is None:
            raise ValueError(theme[:40])
        scheme.set("name", name)
    if colours is not None and fonts is not None:
        colours[:] = [_colour(slot, look.colours.get(said, "#ffffff")) for slot, said in
                      _COLOURS.items()]  # fmt: skip
        for slot, family in (("majorFont", "heading"), ("minorFont", "text")):
            face = fonts.find(q(f"a:{slot}"))
            if face is not None:
                face[:] = _faces(look.families[family])
    return serialised(root)


def latin(family: FontFamily) -> str:
    """A family as PowerPoint names it, with what it needs to choose another where it lacks it."""
    with TTFont(family.face(), lazy=True) as font:
        panose = font["OS/2"].panose
        digits = [panose.bFamilyType, panose.bSerifStyle, panose.bWeight, panose.bProportion]
        digits += [panose.bContrast, panose.bStrokeVariation, panose.bArmStyle]
        digits += [panose.bLetterForm, panose.bMidline, panose.bXHeight]
    serifs = digits[1] in _SERIFS
    said = f' panose="{"".join(f"{one:02X}" for one in digits)}"' if any(digits) else ""
    return (
        f"typeface={quoteattr(family.name)}{said}"
        f' pitchFamily="{_ROMAN if serifs else _SWISS}" charset="0"'
    )


def _faces(family: FontFamily) -> list[_Element]:
    names = (f"<a:latin {latin(family)}", '<a:ea typeface=""', '<a:cs typeface=""')
    return [made(f"{name}/>") for name in names]


def _colour(slot: str, value: str) -> _Element:
    return made(f'<a:{slot}><a:srgbClr val="{value.lstrip("#").upper()}"/></a:{slot}>')
