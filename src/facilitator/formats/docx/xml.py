"""The XML of Word files: elements in few words, their order, and the units of their values."""

from __future__ import annotations

import math
from copy import copy
from functools import lru_cache
from operator import itemgetter

from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import oxml_parser
from lxml.etree import _Element

from facilitator.compose.look import POINTS_IN_MM

MM = POINTS_IN_MM
"""Points in a millimetre."""
_CLOSE = 1e-6
_BORDERS = "top left start bottom right end insideH insideV between bar"
_SEQUENCES = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
    " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct"
    " topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind"
    " contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
    " imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs"
    " highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish"
    " oMath ligatures",
    "pBdr": "top left bottom right between bar",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize"
    " tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout"
    " tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": _BORDERS,
    "tblCellMar": "top left start bottom right end",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection"
    " tcFitText vAlign hideMark",
    "tcBorders": _BORDERS,
    "tcMar": "top left start bottom right end",
    "trPr": "cnfStyle gridBefore gridAfter cantSplit trHeight tblHeader jc hidden",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar"
    " paperSrc pgBorders lnNumType pgNumType cols vAlign noEndnote titlePg textDirection"
    " bidi rtlGutter docGrid",
    "sdtPr": "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label"
    " tabIndex dropDownList text checkbox",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden"
    " unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr"
    " tblPr trPr tcPr tblStylePr",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr",
    "settings": "view zoom embedTrueTypeFonts embedSystemFonts saveSubsetFonts"
    " mirrorMargins proofState defaultTabStop autoHyphenation consecutiveHyphenLimit"
    " doNotHyphenateCaps evenAndOddHeaders characterSpacingControl"
    " footnotePr endnotePr compat rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator",
    "font": "altName panose1 charset family notTrueType pitch sig embedRegular embedBold"
    " embedItalic embedBoldItalic",
}
_UNKNOWN = -1
_RANKS = {
    qn(f"w:{tag}"): {name: rank for rank, name in enumerate(sequence.split())}
    for tag, sequence in _SEQUENCES.items()
}


def sort_children(root: _Element) -> None:
    """Put the children of every element in the standard's order, without which Word repairs files.

    The order is that of ECMA-376 part 1, annex A (transitional): whole where a client's own styles
    may say anything, else cut to what is written here.
    """
    for element in root.iter(*_RANKS):
        ranks = _RANKS[str(element.tag)]
        places = [ranks.get(str(child.tag).rpartition("}")[2], _UNKNOWN) for child in element]
        # What is not known is from a client's own file, where Word put it in order.
        if _UNKNOWN not in places and places != sorted(places):
            pairs = sorted(zip(places, element, strict=True), key=itemgetter(0))
            element[:] = [child for _, child in pairs]


def w(tag: str, *children: _Element, **attributes: object) -> _Element:
    """An element; ``tag`` is of the main namespace unless it has a prefix, as in ``w14:checkbox``.

    Attributes are of the element's own namespace. ``None`` leaves an attribute out.
    """
    prefix, empty = _empty(tag)
    element = copy(empty)
    for name, value in attributes.items():
        if value is not None:
            element.set(_qualified(prefix, name), str(value))
    element.extend(children)
    return element


@lru_cache(maxsize=256)
def _empty(tag: str) -> tuple[str, _Element]:
    """Its prefix, and an element to copy, which takes a quarter of the time of making one."""
    prefix, _, local = tag.rpartition(":")
    prefix = prefix or "w"
    namespaces = {prefix: nsmap[prefix]}
    return prefix, oxml_parser.makeelement(qn(f"{prefix}:{local}"), nsmap=namespaces)


@lru_cache(maxsize=256)
def _qualified(prefix: str, name: str) -> str:
    return str(qn(f"{prefix}:{name}"))


def text(words: str) -> _Element:
    element = w("t")
    element.text = words
    element.set(qn("xml:space"), "preserve")
    return element


def linked(tag: str, relation: str, **attributes: object) -> _Element:
    # With a prefix of its own: lxml would take whichever another library has registered.
    prefixes = {"w": nsmap["w"], "r": nsmap["r"]}
    element: _Element = oxml_parser.makeelement(qn(f"w:{tag}"), nsmap=prefixes)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    element.set(qn("r:id"), relation)
    return element


def properties(element: _Element, kind: str = "pPr") -> _Element:
    """The properties of a paragraph, or of another ``kind``, added where there are none."""
    existing = element.find(qn(f"w:{kind}"))
    if existing is not None:
        return existing
    added = w(kind)
    if element.tag == qn("w:style"):
        element.append(added)
    else:
        element.insert(0, added)
    return added


def remove(element: _Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def remove_all(root: _Element, *tags: str) -> None:
    """Take all elements of these tags out of a tree, the root excepted."""
    for element in list(root.iter(*tags)):
        remove(element)


def replace_by(element: _Element, *others: _Element) -> None:
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        parent[place : place + 1] = others


def switch_on(parent: _Element, *names: str) -> None:
    parent.extend(w(name) for name in names if parent.find(qn(f"w:{name}")) is None)


def is_on(switch: _Element | None) -> bool:
    return switch is not None and switch.get(qn("w:val"), "1") not in ("0", "false", "off")


def value_of(element: _Element | None, name: str = "val") -> str:
    """An attribute of the main namespace, or nothing."""
    return "" if element is None else str(element.get(qn(f"w:{name}"), ""))


def classes(element: _Element) -> list[str]:
    return str(element.get("class", "")).split()


# --- Units --------------------------------------------------------------------------------------


def twips(points: float) -> int:
    """Twentieths of a point: leading, spaces, indents and widths."""
    return round(points * 20)


def mm_twips(millimetres: float) -> int:
    """Millimetres as twentieths of a point."""
    return twips(millimetres * MM)


def half_points(points: float) -> int:
    """Sizes and raised or lowered text. Rounded down: a line that just fits must go on fitting."""
    return math.floor(points * 2 + _CLOSE)


def eighths(points: float) -> int:
    """The weight of a rule."""
    return max(2, round(points * 8))


def emu(millimetres: float) -> int:
    """The unit of pictures."""
    return round(millimetres * 36000)


def hexed(colour: str) -> str:
    return colour.removeprefix("#").upper()


def css_length(element: _Element, name: str) -> str:
    """One declaration of an element's inline style, as it is written there, or nothing."""
    for declaration in str(element.get("style", "")).split(";"):
        key, _, value = declaration.partition(":")
        if key.strip() == name:
            return value.strip()
    return ""


def css_millimetres(element: _Element, name: str, default: float = 0.0) -> float:
    value = css_length(element, name)
    return float(value.removesuffix("mm")) if value.endswith("mm") else default


def shade(fill: str) -> _Element:
    return w("shd", val="clear", color="auto", fill=fill)
