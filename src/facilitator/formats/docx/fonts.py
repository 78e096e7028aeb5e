"""Fonts inside the file, in the standard's obfuscated form, and what is measured of their glyphs.

Every machine then breaks lines and pages as ours does. The form is that of ECMA-376 part 1,
17.8.1: the first 32 bytes of a face are XORed with its GUID, read backwards.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from typing import cast
from uuid import NAMESPACE_URL, UUID, uuid5

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.package import Package
from fontTools.ttLib import TTFont
from lxml.etree import _Element

from facilitator.compose.look import FontFamily
from facilitator.formats.docx.font_subset import cut, cut_to
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

    family: FontFamily
    bold: bool = False
    italic: bool = False

    def file(self, *, whole: bool) -> FontFile:
        """What is embedded of this face."""
        path = self.family.face(bold=self.bold, italic=self.italic)
        return self._with(path.read_bytes() if whole else cut(path))

    def file_of(self, characters: set[str]) -> FontFile:
        """These characters of the face alone: one for Chinese is 10 MB as a whole."""
        path = self.family.face(bold=self.bold, italic=self.italic)
        return self._with(cut_to(path, frozenset(characters)))

    def _with(self, data: bytes) -> FontFile:
        return FontFile(self.family.name, data, bold=self.bold, italic=self.italic)


@dataclass(frozen=True)
class FontFile:
    """A font as it goes into the file."""

    name: str
    data: bytes
    bold: bool = False
    italic: bool = False

    @property
    def guid(self) -> UUID:
        """The key of this font: the same in every document."""
        return uuid5(NAMESPACE_URL, f"{self.name}-{self.bold}-{self.italic}")


def obfuscated(font: bytes, key: UUID) -> bytes:
    """A font file under its key; the same again gives the plain file back."""
    mask = key.bytes[::-1] * 2
    head = bytes(byte ^ bit for byte, bit in zip(font[:_KEYED], mask, strict=True))
    return head + font[_KEYED:]


@lru_cache(maxsize=16)
def advance(family: FontFamily, character: str) -> float:
    """How wide a character of the regular cut is, as a part of the font size."""
    with TTFont(family.face(), lazy=True) as font:
        width: int = font["hmtx"][font.getBestCmap()[ord(character)]][0]
        return width / float(font["head"].unitsPerEm)


def add_font_table(package: Package, main: Part, files: Iterable[FontFile]) -> None:
    """Put the fonts and the table that lists them into the package."""
    table = cast("BaseOxmlElement", w("fonts"))
    part = XmlPart(PackURI("/word/fontTable.xml"), _FONT_TABLE, table, package)
    ordered = sorted(files, key=lambda file: (file.name, file.bold, file.italic))
    number = 0
    for _, cuts in groupby(ordered, key=lambda file: file.name):
        family = list(cuts)
        entry = deepcopy(_described(family[0]))
        for file in family:
            number += 1
            entry.append(_embedded(package, part, file, number))
        table.append(entry)
    main.relate_to(part, RELATIONSHIP_TYPE.FONT_TABLE)


def _embedded(package: Package, table: XmlPart, file: FontFile, number: int) -> _Element:
    uri = PackURI(f"/word/fonts/font{number}.odttf")
    part = Part(uri, OBFUSCATED, obfuscated(file.data, file.guid), package)
    element = linked(_EMBED[file.bold, file.italic], table.relate_to(part, _FONT))
    element.set(qn("w:fontKey"), f"{{{str(file.guid).upper()}}}")
    return element


@lru_cache(maxsize=32)
def _described(file: FontFile) -> _Element:
    """What Word compares fonts by when it must find another one; to be copied."""
    with TTFont(BytesIO(file.data), lazy=True) as font:
        table = font["OS/2"]
        panose = "".join(f"{value:02X}" for value in vars(table.panose).values())
        ranges = [getattr(table, f"ulUnicodeRange{i}") for i in range(1, 5)]
        pages = [getattr(table, f"ulCodePageRange{i}", 0) for i in range(1, 3)]
    coverage = {f"usb{i}": f"{value:08X}" for i, value in enumerate(ranges)}
    coverage |= {f"csb{i}": f"{value:08X}" for i, value in enumerate(pages)}
    return w(
        "font",
        w("panose1", val=panose),
        w("charset", val="00"),
        w("family", val="auto"),
        w("pitch", val="variable"),
        w("sig", **coverage),
        name=file.name,
    )
