"""The order that the standard gives to properties: Word repairs or refuses files that break it.

Modules add properties in the order that reads best; ``in_order`` sorts them once at the end.
The sequences are those of ECMA-376 part 1, annex A (transitional): whole where a client's own
styles may say anything, else cut to what is written here.
"""

from __future__ import annotations

from docx.oxml.ns import qn
from lxml.etree import QName, _Element

_BORDERS = "top left start bottom right end insideH insideV between bar"

SEQUENCES: dict[str, tuple[str, ...]] = {
    name: tuple(sequence.split())
    for name, sequence in {
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
        " mirrorMargins proofState defaultTabStop evenAndOddHeaders characterSpacingControl"
        " compat rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator",
        "font": "altName panose1 charset family notTrueType pitch sig embedRegular embedBold"
        " embedItalic embedBoldItalic",
    }.items()
}
_BY_TAG = {qn(f"w:{name}"): sequence for name, sequence in SEQUENCES.items()}


def in_order(root: _Element) -> None:
    """Sort the children of every element whose order the standard fixes."""
    for element in root.iter(*_BY_TAG):
        ranks = {name: rank for rank, name in enumerate(_BY_TAG[str(element.tag)])}
        if any(QName(child).localname not in ranks for child in element):
            continue  # from a client's own file, where Word put it in order
        children = sorted(element, key=lambda child: ranks[QName(child).localname])
        if children != list(element):
            element[:] = children
