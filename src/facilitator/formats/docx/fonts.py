"""Fonts inside the file, in the standard's obfuscated form, and what is measured of their glyphs.

Every machine then breaks lines and pages as ours does. The form is that of ECMA-376 part 1,
17.8.1: the first 32 bytes of a face are XORed with its GUID, read backwards.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from uuid import NAMESPACE_URL, UUID, uuid5

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml.ns import qn
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from lxml.etree import _Element

from facilitator.compose.look import Family
from facilitator.formats.docx.xml import linked, w

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


@dataclass(frozen=True)
class Face:
    """One font file: a family in one of its four cuts."""

    family: Family
    bold: bool = False
    italic: bool = False

    @property
    def guid(self) -> UUID:
        """The key of this face: the same in every document."""
        return uuid5(NAMESPACE_URL, f"{self.family.file}-{self.bold}-{self.italic}")


@dataclass(frozen=True)
class Glyph:
    """Edges and advance of a glyph, as parts of the font size."""

    left: float
    bottom: float
    right: float
    top: float
    advance: float


def obfuscated(font: bytes, key: UUID) -> bytes:
    """A font file under its key; the same again gives the plain file back."""
    mask = key.bytes[::-1] * 2
    head = bytes(byte ^ bit for byte, bit in zip(font[:_KEYED], mask, strict=True))
    return head + font[_KEYED:]


@lru_cache(maxsize=64)
def glyph(family: Family, character: str) -> Glyph:
    """Where the ink of a character lies in the regular cut."""
    with TTFont(family.face(), lazy=True) as font:
        glyphs, name = font.getGlyphSet(), font.getBestCmap()[ord(character)]
        pen = BoundsPen(glyphs)
        glyphs[name].draw(pen)
        em = font["head"].unitsPerEm
        left, bottom, right, top = (side / em for side in pen.bounds or (0, 0, 0, 0))
        return Glyph(left, bottom, right, top, glyphs[name].width / em)


def add_font_table(package: OpcPackage, main: Part, faces: Iterable[Face]) -> None:
    """Put the faces and the table that lists them into the package."""
    table = w("fonts")
    part = XmlPart(PackURI("/word/fontTable.xml"), _FONT_TABLE, table, package)
    ordered = sorted(faces, key=lambda face: (face.family.name, face.bold, face.italic))
    number = 0
    for family, cuts in groupby(ordered, key=lambda face: face.family):
        entry = _described(family)
        for face in cuts:
            number += 1
            entry.append(_embedded(package, part, face, number))
        table.append(entry)
    main.relate_to(part, RELATIONSHIP_TYPE.FONT_TABLE)


def _embedded(package: OpcPackage, table: XmlPart, face: Face, number: int) -> _Element:
    file = face.family.face(bold=face.bold, italic=face.italic).read_bytes()
    uri = PackURI(f"/word/fonts/font{number}.odttf")
    part = Part(uri, OBFUSCATED, obfuscated(file, face.guid), package)
    relation = table.relate_to(part, _FONT)
    element = linked(_EMBED[face.bold, face.italic], relation)
    element.set(qn("w:fontKey"), f"{{{str(face.guid).upper()}}}")
    return element


@lru_cache(maxsize=16)
def _os2(family: Family) -> tuple[str, dict[str, str]]:
    with TTFont(family.face(), lazy=True) as font:
        table = font["OS/2"]
        panose = "".join(f"{value:02X}" for value in vars(table.panose).values())
        words = {
            **{f"usb{i}": f"{getattr(table, f'ulUnicodeRange{i + 1}'):08X}" for i in range(4)},
            **{f"csb{i}": f"{getattr(table, f'ulCodePageRange{i + 1}'):08X}" for i in range(2)},
        }
        return panose, words


def _described(family: Family) -> _Element:
    panose, coverage = _os2(family)
    return w(
        "font",
        w("panose1", val=panose),
        w("charset", val="00"),
        w("family", val="auto"),
        w("pitch", val="variable"),
        w("sig", **coverage),
        name=family.name,
    )
