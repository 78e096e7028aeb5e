"""A font of four glyphs: circles and boxes exactly as large and as thin as those of the PDF.

In a text face a circle of 5 mm would be set at 30 points, in the heavy line of that size. Drawn
here it has the look's own outline, and where a program ignores embedded fonts, its substitute's
circle at the same size is still one to cross.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache
from io import BytesIO

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from facilitator.compose.look import PaperMarks
from facilitator.formats.docx.units import MM

NAME = "Facilitator Marks"
SIZE = 16.0
"""Points: the size at which the marks have the measures of the look."""
CIRCLE, CIRCLE_ON = "○", "●"
BOX, BOX_ON = "☐", "☑"

_EM = 2048
_SIDE = 0.4
"""Points of white on either side of a mark."""
ON_BASELINE = 6.0
"""Points from the baseline to the middle of a mark: the middle of an exact line of 20 points."""
LINE = ON_BASELINE / 0.3
_ARCS = 16
_DATE = 3_786_825_600
"""Seconds from 1904, as fonts count: any date does that never changes."""
_Point = tuple[float, float]


@lru_cache(maxsize=4)
def marks_font(marks: PaperMarks) -> bytes:
    """The font file, the same for the same measures."""
    outer = _units(marks.box / 2 * MM)
    inner = _units((marks.box / 2 - marks.outline) * MM)
    middle = _units(_SIDE) + outer, _units(ON_BASELINE)
    dot, tick = outer * 0.6, _tick(middle, inner)
    drawn = {
        ".notdef": [_square(middle, outer), _square(middle, inner)[::-1]],
        "space": [],
        "circle": [_ring(middle, outer), _ring(middle, inner)[::-1]],
        "circle.on": [_ring(middle, outer), _ring(middle, inner)[::-1], _ring(middle, dot)],
        "box": [_square(middle, outer), _square(middle, inner)[::-1]],
        "box.on": [_square(middle, outer), _square(middle, inner)[::-1], *tick],
    }
    names = {" ": "space", CIRCLE: "circle", CIRCLE_ON: "circle.on", BOX: "box", BOX_ON: "box.on"}
    return _built(drawn, {ord(char): name for char, name in names.items()}, middle[0] * 2)


def _units(points: float) -> float:
    return points / SIZE * _EM


def _ring(middle: _Point, radius: float) -> list[_Point]:
    """The control points of a circle, clockwise; a font joins them by arcs."""
    reach = radius / math.cos(math.pi / _ARCS)
    turns = [-2 * math.pi * (step + 0.5) / _ARCS for step in range(_ARCS)]
    return [(middle[0] + reach * math.cos(t), middle[1] + reach * math.sin(t)) for t in turns]


def _square(middle: _Point, half: float) -> list[_Point]:
    x, y = middle
    return [(x - half, y - half), (x - half, y + half), (x + half, y + half), (x + half, y - half)]


def _tick(middle: _Point, half: float) -> Iterable[list[_Point]]:
    """The two strokes of a cross, clockwise."""
    (x, y), reach, thick = middle, half * 0.62, half * 0.12
    for way in (1, -1):
        stroke = [
            (x - reach * way - thick * way, y - reach + thick),
            (x + reach * way - thick * way, y + reach + thick),
            (x + reach * way + thick * way, y + reach - thick),
            (x - reach * way + thick * way, y - reach - thick),
        ]
        yield stroke if way == 1 else stroke[::-1]


def _built(
    drawn: dict[str, list[list[_Point]]], characters: dict[int, str], advance: float
) -> bytes:
    builder = FontBuilder(_EM, isTTF=True)
    builder.setupGlyphOrder(list(drawn))
    builder.setupCharacterMap(characters)
    glyphs = {name: _glyph(contours, curved="circle" in name) for name, contours in drawn.items()}
    builder.setupGlyf(glyphs)
    bearings = {name: (round(advance), getattr(glyph, "xMin", 0)) for name, glyph in glyphs.items()}
    builder.setupHorizontalMetrics(bearings)
    top, bottom = round(_EM * 0.9), round(_EM * 0.25)
    builder.setupHorizontalHeader(ascent=top, descent=-bottom)
    builder.setupNameTable({"familyName": NAME, "styleName": "Regular"})
    builder.setupOS2(
        sTypoAscender=top, sTypoDescender=-bottom, usWinAscent=top, usWinDescent=bottom, fsType=0
    )
    builder.setupPost()
    builder.font.recalcTimestamp = False
    builder.font["head"].created = builder.font["head"].modified = _DATE
    target = BytesIO()
    builder.save(target)
    return target.getvalue()


def _glyph(contours: list[list[_Point]], *, curved: bool) -> object:
    pen = TTGlyphPen(None)
    for contour in contours:
        points = [(round(x), round(y)) for x, y in contour]
        if curved:
            pen.qCurveTo(*points, None)
        else:
            pen.moveTo(points[0])
            for point in points[1:]:
                pen.lineTo(point)
        pen.closePath()
    return pen.glyph()
