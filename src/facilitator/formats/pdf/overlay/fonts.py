"""Fonts for what differs from copy to copy, cut to the glyphs in use (ISO 32000-1, 9.7)."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from facilitator.compose.look import FontFamily
from facilitator.formats.pdf.overlay.incremental import IncrementalUpdate

_DROPPED = (b"GSUB", b"GPOS", b"GDEF", b"BASE", b"STAT", b"vhea", b"vmtx", b"name", b"gasp")


@dataclass
class OverlayFont:
    """One face under its name in the pages' resources, and what is used of it.

    Its glyphs keep the numbers that they have in the whole font.
    """

    name: str
    family: FontFamily
    _widths: dict[int, float] = field(default_factory=dict)
    _said: dict[int, str] = field(default_factory=dict)

    def uses(self, glyph: int, width: float, said: str) -> None:
        """Take note of a glyph; what it says first is what it says when it is copied."""
        self._widths.setdefault(glyph, width)
        if said:
            self._said.setdefault(glyph, said)

    def said(self, glyph: int) -> str:
        """What a glyph says when it is copied out of the page."""
        return self._said.get(glyph, "")

    def embed(self, file: IncrementalUpdate) -> int:
        """Add the font to a file; the number of its object."""
        data = _cut(self.family, frozenset(self._widths))
        base = f"/{_subset_tag(self._widths)}+{self.family.file}-Regular".encode()
        program = file.add_stream(b"/Length1 %d" % len(data), data)
        descriptor = file.add(_descriptor(self.family, base, program))
        widths = b" ".join(b"%d [%g]" % (glyph, self._widths[glyph]) for glyph in self._glyphs())
        descendant = file.add(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont%s/CIDToGIDMap/Identity"
            b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            b"/FontDescriptor %d 0 R/DW 0/W[%s]>>" % (base, descriptor, widths)
        )
        unicode = file.add_stream(b"", self._to_unicode())
        return file.add(
            b"<</Type/Font/Subtype/Type0/BaseFont%s/Encoding/Identity-H"
            b"/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>" % (base, descendant, unicode)
        )

    def _glyphs(self) -> list[int]:
        return sorted(self._widths)

    def _to_unicode(self) -> bytes:
        """What every glyph says (Adobe technical note 5014 gives the form of such a map)."""
        lines = [
            b"<%04x> <%s>" % (glyph, self._said[glyph].encode("utf-16-be").hex().encode())
            for glyph in self._glyphs()
            if glyph in self._said
        ]
        return b"\n".join((_MAP_HEAD, *_in_hundreds(lines), _MAP_END))


def _in_hundreds(lines: list[bytes]) -> list[bytes]:
    """Maps are told in stretches of at most a hundred lines."""
    found = []
    for start in range(0, len(lines), 100):
        part = lines[start : start + 100]
        found.append(b"%d beginbfchar\n%s\nendbfchar" % (len(part), b"\n".join(part)))
    return found


def _subset_tag(glyphs: dict[int, float]) -> str:
    """Six capitals that tell one cut of a font from another."""
    from hashlib import sha256

    digest = sha256(repr(sorted(glyphs)).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _cut(family: FontFamily, glyphs: frozenset[int]) -> bytes:
    import uharfbuzz as hb

    wanted = hb.SubsetInput()
    wanted.glyph_set.update({0, *glyphs})
    wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in _DROPPED)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    return bytes(hb.subset(_face(family), wanted).blob.data)


@lru_cache(maxsize=16)
def _face(family: FontFamily) -> Any:  # noqa: ANN401 - uharfbuzz is untyped here
    import uharfbuzz as hb

    return hb.Face(hb.Blob.from_file_path(str(family.face())))


@lru_cache(maxsize=16)
def _metrics(family: FontFamily) -> tuple[bytes, int, int]:
    """Bounding box, ascent and descent in 1/1000 em."""
    from fontTools.ttLib import TTFont

    with TTFont(family.face(), lazy=True) as font:
        head, lines = font["head"], font["hhea"]
        scale = 1000 / head.unitsPerEm
        edges = (head.xMin, head.yMin, head.xMax, head.yMax)
        box = b" ".join(b"%d" % round(edge * scale) for edge in edges)
        return box, round(lines.ascent * scale), round(lines.descent * scale)


def _descriptor(family: FontFamily, base: bytes, program: int) -> bytes:
    box, ascent, descent = _metrics(family)
    return (
        b"<</Type/FontDescriptor/FontName%s/Flags 4/FontBBox[%s]/ItalicAngle 0"
        b"/Ascent %d/Descent %d/CapHeight %d/StemV 80/FontFile2 %d 0 R>>"
        % (base, box, ascent, descent, ascent, program)
    )


_MAP_HEAD = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange"""
_MAP_END = b"""endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
