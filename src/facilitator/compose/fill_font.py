"""The font that people type with in a form: the text face, cut to the characters of WinAnsi.

WeasyPrint embeds whole any font used in a field, as a composite font that many PDF readers cannot
type with. A simple TrueType font in WinAnsiEncoding (ISO 32000-1, 9.6.3 and annex D) is what they
all can.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from fontTools import subset
from fontTools.ttLib import TTFont

from facilitator.compose.look import FontFamily

FIRST, LAST = 32, 255


@dataclass(frozen=True)
class FillFont:
    """A TrueType file and the advance widths (in 1/1000 em) of WinAnsi codes FIRST to LAST."""

    name: str
    data: bytes
    widths: tuple[int, ...]
    ascent: int
    descent: int
    box: tuple[int, int, int, int]


@lru_cache(maxsize=4)
def fill_font(family: FontFamily) -> FillFont:
    """The cut font of a family's regular face."""
    codes = [_unicode(code) for code in range(FIRST, LAST + 1)]
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = TTFont(family.face(), recalcTimestamp=False)
    # Fields are typed letter by letter: no ligatures and no kerning, which would be slow to cut.
    for layout in ("GSUB", "GPOS", "GDEF"):
        if layout in font:
            del font[layout]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for code in codes if code])
    cutter.subset(font)
    return _described(font, family, codes)


def _described(font: TTFont, family: FontFamily, codes: list[int | None]) -> FillFont:
    scale = 1000 / font["head"].unitsPerEm
    cmap, advances = font.getBestCmap(), font["hmtx"]
    head, metrics = font["head"], font["hhea"]
    target = BytesIO()
    font.save(target)
    return FillFont(
        name=f"FILLED+{family.file}-Regular",
        data=target.getvalue(),
        widths=tuple(
            round(advances[cmap[code]][0] * scale) if code in cmap else 0 for code in codes
        ),
        ascent=round(metrics.ascent * scale),
        descent=round(metrics.descent * scale),
        box=tuple(round(v * scale) for v in (head.xMin, head.yMin, head.xMax, head.yMax)),
    )


def _unicode(code: int) -> int | None:
    try:
        return ord(bytes([code]).decode("cp1252"))
    except UnicodeDecodeError:
        return None
