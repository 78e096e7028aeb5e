"""Shared by the parts of a PowerPoint file: units, names of colours, XML with its namespaces."""

from __future__ import annotations

from xml.sax.saxutils import escape

from lxml import etree
from lxml.etree import _Element
from pptx.oxml import parse_xml

from facilitator.compose.fonts import natural_leading
from facilitator.compose.look import Look
from facilitator.model.slide_geometry import SlideBox, SlidePlaceholder, SlideTextStyle

NAMES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMES.items())
EMU_IN_MM = 36000
SCHEME = {
    "ink": "tx1",
    "soft": "tx2",
    "second-tint": "bg2",
    "second": "accent1",
    "first": "accent2",
    "brand": "accent3",
    "hairline": "accent4",
    "blank": "accent5",
}
"""What the theme calls the look's colours."""
_SINGLE = 1.2
"""What spaces between paragraphs are counted in: the line of a usual font, as part of its size."""
_FONTS = {"heading": "+mj", "text": "+mn"}
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative'
    ' xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>'
    "</a:extLst>"
)


def emu(millimetres: float) -> int:
    """Millimetres in the file's own unit."""
    return round(millimetres * EMU_IN_MM)


def made(text: str) -> _Element:
    """An element from XML whose first tag declares nothing."""
    head, _, rest = text.partition(">")
    closing = "/" if head.endswith("/") else ""
    element: _Element = parse_xml(f"{head.removesuffix('/')} {DECLARED}{closing}>{rest}")
    return element


def q(name: str) -> str:
    """``a:t`` with its namespace in full."""
    prefix, _, tag = name.partition(":")
    return f"{{{NAMES[prefix]}}}{tag}"


def xfrm(box: SlideBox, tag: str = "a:xfrm") -> str:
    """Where a box lies, and how large it is."""
    return (
        f'<{tag}><a:off x="{emu(box.x)}" y="{emu(box.y)}"/>'
        f'<a:ext cx="{emu(box.width)}" cy="{emu(box.height)}"/></{tag}>'
    )


def solid(colour: str) -> str:
    """A fill in a colour of the look, by its name in the theme."""
    return f'<a:solidFill><a:schemeClr val="{SCHEME[colour]}"/></a:solidFill>'


def rectangle(number: int, name: str, box: SlideBox, colour: str) -> str:
    """A bar or ground that means nothing and is never read aloud."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{escape(name)}">{_DECORATIVE}</p:cNvPr>'
        f'<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{xfrm(box)}'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{solid(colour)}<a:ln><a:noFill/></a:ln>'
        "</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>"
    )


def body_properties(place: SlidePlaceholder) -> str:
    """How words stand in a place: no room at its edges but its own, never shrunk to fit."""
    anchor = {"top": "t", "middle": "ctr", "bottom": "b"}[place.anchor]
    pad = emu(place.pad)
    return (
        f'<a:bodyPr wrap="square" lIns="{pad}" tIns="{pad}" rIns="{pad}" bIns="{pad}"'
        f' anchor="{anchor}"><a:noAutofit/></a:bodyPr>'
    )


def paragraph(
    look: Look, place: SlidePlaceholder, kind: SlideTextStyle, tag: str, attributes: str = ""
) -> str:
    """How paragraphs and characters of a place are set, as a level of a list of styles."""
    natural = natural_leading(look.families[kind.family])
    align = {"left": "l", "middle": "ctr", "right": "r"}[place.align]
    font = _FONTS[kind.family]
    colour = place.colour or kind.colour
    return (
        f'<{tag} marL="0" indent="0" algn="{align}"{attributes}>'
        f'<a:lnSpc><a:spcPct val="{round(100000 * kind.leading / natural)}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="0"/></a:spcBef>'
        f'<a:spcAft><a:spcPct val="{round(100000 * kind.after / _SINGLE)}"/></a:spcAft><a:buNone/>'
        f'<a:defRPr sz="{hundredths(kind.size)}" b="{int(kind.bold)}" i="0">{solid(colour)}'
        f'<a:latin typeface="{font}-lt"/><a:ea typeface="{font}-ea"/><a:cs typeface="{font}-cs"/>'
        f"</a:defRPr></{tag}>"
    )


def hundredths(points: float) -> int:
    """Points in the file's unit for sizes of type."""
    return round(points * 100)


def serialised(element: _Element) -> bytes:
    """A part's bytes."""
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
