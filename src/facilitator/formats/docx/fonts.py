"""Fonts inside the file, in the standard's obfuscated form: whole, cut, or drawn here for marks.

Every machine then breaks lines and pages as ours does. The form is that of ECMA-376 part 1,
17.8.1: the first 32 bytes of a face are XORed with its GUID, read backwards.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import cast
from uuid import NAMESPACE_URL, UUID, uuid5

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.package import Package
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from lxml.etree import _Element

from facilitator.compose.font_family import FontFamily
from facilitator.compose.fonts import font_runs
from facilitator.compose.look import Look, PaperMarks
from facilitator.formats.docx.xml import MM, linked, w

OBFUSCATED = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_FONT_TABLE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"
_FONT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
_KEYED = 32
_EMBED = {
    (False, False): "embedRegular",
    (True, False): "embedBold",
    (False, True): "embedItalic",
    (True, True): "embedBoldItalic",
}
KEPT = (
    (0x0020, 0x024F),  # Latin
    (0x0370, 0x045F),  # Greek and Cyrillic
    (0x1E00, 0x1EFF),  # more Latin, as for Vietnamese
    (0x2000, 0x20CF),  # punctuation, raised and lowered figures, money
    (0x2100, 0x22FF),  # letter-like signs, arrows, mathematics
    (0x25A0, 0x27BF),  # shapes, ticks
    (0xFB00, 0xFB06),  # ligatures
)
"""The first and the last character of each stretch that cut faces have.

The cut is the same for every document, so it is made once, and who edits a file finds the letters
of any language in these scripts; a document with a rarer character takes the whole face along.
"""
# Hebrew and Arabic letters, and what stands between two of them. Where a page is read from the
# right it is the other way round: what runs to the right are other letters, and what is between.
_BACKWARDS, _FORWARDS = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc", r"A-Za-z\u00c0-\u024f"
_RIGHT_TO_LEFT = re.compile(f"([{_BACKWARDS}](?:[^A-Za-z]*[{_BACKWARDS}])?)")
_LEFT_TO_RIGHT = re.compile(f"([{_FORWARDS}](?:[^{_BACKWARDS}]*[{_FORWARDS}0-9])?)")
_HUGE = 2_000_000
_RARE = re.compile(f"[^{''.join(f'{chr(first)}-{chr(last)}' for first, last in KEPT)}]")


@dataclass(frozen=True)
class FontFace:
    """One font file: a family in one of its four cuts."""

    family: FontFamily
    bold: bool = False
    italic: bool = False

    def embedded(self, *, whole: bool) -> EmbeddedFont:
        return self._with(self._path.read_bytes() if whole else cut_face(self._path))

    @property
    def is_huge(self) -> bool:
        """Whether it has one of the scripts with thousands of characters."""
        return _size(self._path) > _HUGE

    def with_characters(self, characters: set[str]) -> EmbeddedFont:
        """These characters of the face alone: one for Chinese is 10 MB as a whole."""
        return self._with(_with_characters(self._path, frozenset(characters)))

    @property
    def _path(self) -> Path:
        return self.family.face(bold=self.bold, italic=self.italic)

    def _with(self, data: bytes) -> EmbeddedFont:
        return EmbeddedFont(self.family.name, data, bold=self.bold, italic=self.italic)


@dataclass(frozen=True)
class EmbeddedFont:
    """A font as it goes into the file."""

    name: str
    data: bytes
    bold: bool = False
    italic: bool = False

    @property
    def guid(self) -> UUID:
        """The key of this font: the same in every document."""
        return uuid5(NAMESPACE_URL, f"{self.name}-{self.bold}-{self.italic}")


def script_runs(
    words: str, look: Look, family: FontFamily
) -> Iterator[tuple[str, FontFamily | None, bool]]:
    """Words cut where they need another font than ``family``, or run from right to left."""
    usual = look.direction == "rtl"
    unusual = _LEFT_TO_RIGHT if usual else _RIGHT_TO_LEFT
    for piece, chosen in font_runs(words, look, family):
        other = chosen if chosen != family else None
        for part in filter(None, unusual.split(piece)):
            yield part, other, bool(unusual.fullmatch(part)) != usual


def add_font_table(package: Package, main: Part, fonts: Iterable[EmbeddedFont]) -> None:
    table = cast("BaseOxmlElement", w("fonts"))
    part = XmlPart(PackURI("/word/fontTable.xml"), _FONT_TABLE, table, package)
    ordered = sorted(fonts, key=lambda font: (font.name, font.bold, font.italic))
    for _, group in groupby(enumerate(ordered, start=1), key=lambda numbered: numbered[1].name):
        faces = list(group)
        entry = deepcopy(_description(faces[0][1]))
        for number, font in faces:
            uri = PackURI(f"/word/fonts/font{number}.odttf")
            file = Part(uri, OBFUSCATED, obfuscated(font.data, font.guid), package)
            link = linked(_EMBED[font.bold, font.italic], part.relate_to(file, _FONT))
            link.set(qn("w:fontKey"), f"{{{str(font.guid).upper()}}}")
            entry.append(link)
        table.append(entry)
    main.relate_to(part, RELATIONSHIP_TYPE.FONT_TABLE)


def obfuscated(font: bytes, key: UUID) -> bytes:
    """A font file under its key; the same again gives the plain file back."""
    mask = key.bytes[::-1] * 2
    head = bytes(byte ^ bit for byte, bit in zip(font[:_KEYED], mask, strict=True))
    return head + font[_KEYED:]


@lru_cache(maxsize=64)
def _size(file: Path) -> int:
    return file.stat().st_size


@lru_cache(maxsize=32)
def _description(font: EmbeddedFont) -> _Element:
    """What Word compares fonts by when it must find another one; to be copied."""
    with TTFont(BytesIO(font.data), lazy=True) as file:
        table = file["OS/2"]
        panose = "".join(f"{value:02X}" for value in vars(table.panose).values())
        coverage = {f"usb{i}": f"{getattr(table, f'ulUnicodeRange{i + 1}'):08X}" for i in range(4)}
        pages = {f"csb{i}": f"{getattr(table, f'ulCodePageRange{i + 1}', 0):08X}" for i in range(2)}
    return w(
        "font",
        w("panose1", val=panose),
        w("charset", val="00"),
        w("family", val="auto"),
        w("pitch", val="variable"),
        w("sig", **coverage, **pages),
        name=font.name,
    )


@lru_cache(maxsize=16)
def advance(family: FontFamily, character: str) -> float:
    """How wide a character of the regular cut is, as a part of the font size."""
    with TTFont(family.face(), lazy=True) as font:
        width: int = font["hmtx"][font.getBestCmap()[ord(character)]][0]
        return width / float(font["head"].unitsPerEm)


# --- Cut faces ----------------------------------------------------------------------------------


def in_usual_scripts(words: str) -> bool:
    """Whether a cut face has all that the whole face has for these words."""
    return not _RARE.search(words)


@lru_cache(maxsize=32)
def cut_face(file: Path) -> bytes:
    return _subset(
        file, (c for first, last in KEPT for c in range(first, last + 1)), ("kern", "liga")
    )


@lru_cache(maxsize=8)
def _with_characters(file: Path, characters: frozenset[str]) -> bytes:
    return _subset(file, map(ord, sorted(characters)))


def _subset(file: Path, characters: Iterable[int], features: Iterable[str] | None = None) -> bytes:
    """The font with these characters and features alone; None for all of its features."""
    import uharfbuzz as hb

    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    wanted.unicode_set.update(characters)
    wanted.drop_table_tag_set.update(map(_tag, ("Silf", "Glat", "Gloc", "Feat", "Sill")))
    for kept in (wanted.name_id_set, wanted.name_lang_id_set, wanted.layout_feature_tag_set):
        kept.clear()
        kept.invert()
    if features is not None:
        wanted.layout_feature_tag_set.clear()
        wanted.layout_feature_tag_set.update(map(_tag, features))
    return bytes(hb.subset(hb.Face(hb.Blob.from_file_path(str(file))), wanted).blob.data)


def _tag(name: str) -> int:
    return int.from_bytes(name.encode(), "big")


# --- The font of marks --------------------------------------------------------------------------

MARK_FONT = "Facilitator Marks"
MARK_SIZE = 16.0
"""Points: the size at which the marks have the measures of the look."""
CIRCLE, CIRCLE_ON = "○", "●"
BOX, BOX_ON = "☐", "☑"
MARK_MIDDLE = 6.0
"""Points from the baseline to the middle of a mark: the middle of an exact line of 20 points."""
MARK_LINE = MARK_MIDDLE / 0.3
MARK_LEADING = 1.15
"""The height of a line of marks, in parts of their size."""
_EM = 2048
_SIDE = 0.4
"""Points of white on either side of a mark."""
_ARCS = 16
_DATE = 3_786_825_600
"""Seconds from 1904, as fonts count: any date does that never changes."""
_Point = tuple[float, float]
_Contours = list[list[_Point]]


@lru_cache(maxsize=4)
def mark_font(marks: PaperMarks) -> bytes:
    """A font of four glyphs: circles and boxes exactly as large and as thin as those of the PDF.

    In a text face a circle of 5 mm would be set at 30 points, in the heavy line of that size. Drawn
    here it has the look's own outline, and where a program ignores embedded fonts, its substitute's
    circle at the same size is still one to cross. The same bytes for the same measures.
    """
    outer, inner = _units(marks.box / 2 * MM), _units((marks.box / 2 - marks.outline) * MM)
    middle = _units(_SIDE) + outer, _units(MARK_MIDDLE)
    ring = [_circle(middle, outer), _circle(middle, inner)[::-1]]
    box = [_square(middle, outer), _square(middle, inner)[::-1]]
    contours = {
        ".notdef": box,
        "space": [],
        "circle": ring,
        "circle.on": [*ring, _circle(middle, outer * 0.6)],
        "box": box,
        "box.on": [*box, *_cross(middle, inner)],
    }
    names = {" ": "space", CIRCLE: "circle", CIRCLE_ON: "circle.on", BOX: "box", BOX_ON: "box.on"}
    builder = FontBuilder(_EM, isTTF=True)
    builder.setupGlyphOrder(list(contours))
    builder.setupCharacterMap({ord(char): name for char, name in names.items()})
    glyphs = {name: _glyph(lines, curved="circle" in name) for name, lines in contours.items()}
    builder.setupGlyf(glyphs)
    width = round(middle[0] * 2)
    builder.setupHorizontalMetrics({n: (width, getattr(g, "xMin", 0)) for n, g in glyphs.items()})
    return _finish(builder)


def _finish(builder: FontBuilder) -> bytes:
    top = round(_EM * 0.9)
    bottom = round(_EM * MARK_LEADING) - top
    builder.setupHorizontalHeader(ascent=top, descent=-bottom)
    builder.setupNameTable({"familyName": MARK_FONT, "styleName": "Regular"})
    builder.setupOS2(
        sTypoAscender=top, sTypoDescender=-bottom, usWinAscent=top, usWinDescent=bottom, fsType=0
    )
    builder.setupPost()
    builder.font.recalcTimestamp = False
    builder.font["head"].created = builder.font["head"].modified = _DATE
    target = BytesIO()
    builder.save(target)
    return target.getvalue()


def _units(points: float) -> float:
    return points / MARK_SIZE * _EM


def _circle(middle: _Point, radius: float) -> list[_Point]:
    """The control points of a circle, clockwise; a font joins them by arcs."""
    reach = radius / math.cos(math.pi / _ARCS)
    turns = [-2 * math.pi * (step + 0.5) / _ARCS for step in range(_ARCS)]
    return [(middle[0] + reach * math.cos(t), middle[1] + reach * math.sin(t)) for t in turns]


def _square(middle: _Point, half: float) -> list[_Point]:
    x, y = middle
    return [(x - half, y - half), (x - half, y + half), (x + half, y + half), (x + half, y - half)]


def _cross(middle: _Point, half: float) -> _Contours:
    (x, y), reach, thick = middle, half * 0.62, half * 0.12
    rising, falling = (
        [
            (x - reach * way - thick * way, y - reach + thick),
            (x + reach * way - thick * way, y + reach + thick),
            (x + reach * way + thick * way, y + reach - thick),
            (x - reach * way + thick * way, y - reach - thick),
        ]
        for way in (1, -1)
    )
    return [rising, falling[::-1]]


def _glyph(contours: _Contours, *, curved: bool) -> object:
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
