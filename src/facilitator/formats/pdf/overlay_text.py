"""A copy's own words as PDF operators: shaped, in order, to size, in fonts cut to their glyphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from hashlib import sha256
from itertools import pairwise
from typing import Any

from facilitator.compose.font_family import FontFamily
from facilitator.compose.fonts import font_runs, mark_missing_glyphs
from facilitator.compose.look import Look
from facilitator.formats.pdf.incremental import IncrementalUpdate
from facilitator.text.bidi import visual_runs

_LEAST = 7.0
"""Points: no name is set smaller as long as two lines will do."""
_LEAST_PART = 0.8
"""Nor smaller than this part of what it should be, so that large print stays large."""
_STEP = 20
"""Sizes are twentieths of a point."""
_DROPPED = (b"GSUB", b"GPOS", b"GDEF", b"BASE", b"STAT", b"vhea", b"vmtx", b"name", b"gasp")


@dataclass(frozen=True)
class _Glyph:
    """One glyph; lengths in 1/1000 em. ``text`` is what it stands for."""

    number: int
    width: float
    advance: float
    right: float
    up: float
    text: str


@dataclass
class OverlayFont:
    """One face under its name in the pages' resources, and what is used of it (9.7).

    Its glyphs keep the numbers that they have in the whole font.
    """

    name: str
    family: FontFamily
    _widths: dict[int, float] = field(default_factory=dict)
    _texts: dict[int, str] = field(default_factory=dict)

    def uses(self, glyph: _Glyph) -> None:
        """Take note of a glyph; its first text is what it says when it is copied."""
        self._widths.setdefault(glyph.number, glyph.width)
        if glyph.text:
            self._texts.setdefault(glyph.number, glyph.text)

    def text(self, glyph: int) -> str:
        return self._texts.get(glyph, "")

    def embed(self, update: IncrementalUpdate) -> int:
        """Add the font to a file; the number of its object."""
        data = _subset(self.family, frozenset(self._widths))
        digest = sha256(repr(sorted(self._widths)).encode()).digest()
        tag = "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
        base = f"/{tag}+{self.family.file}-Regular".encode()
        program = update.add_stream(b"/Length1 %d" % len(data), data)
        descriptor = update.add(
            b"<</Type/FontDescriptor/FontName%s/Flags 4%s/StemV 80/FontFile2 %d 0 R>>"
            % (base, _metrics(self.family), program)
        )
        widths = b" ".join(b"%d [%g]" % pair for pair in sorted(self._widths.items()))
        descendant = update.add(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont%s/CIDToGIDMap/Identity"
            b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            b"/FontDescriptor %d 0 R/DW 0/W[%s]>>" % (base, descriptor, widths)
        )
        unicode = update.add_stream(b"", self._to_unicode())
        return update.add(
            b"<</Type/Font/Subtype/Type0/BaseFont%s/Encoding/Identity-H"
            b"/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>" % (base, descendant, unicode)
        )

    def _to_unicode(self) -> bytes:
        """What every glyph says (Adobe technical note 5014), at most a hundred lines a stretch."""
        lines = [
            b"<%04x> <%s>" % (glyph, text.encode("utf-16-be").hex().encode())
            for glyph, text in sorted(self._texts.items())
        ]
        parts = (lines[start : start + 100] for start in range(0, len(lines), 100))
        maps = (b"%d beginbfchar\n%s\nendbfchar" % (len(p), b"\n".join(p)) for p in parts)
        return b"\n".join((_MAP_HEAD, *maps, _MAP_END))


@dataclass(frozen=True)
class _FontRun:
    words: str
    font: OverlayFont
    glyphs: tuple[_Glyph, ...]
    backwards: bool

    @property
    def copies_as_written(self) -> bool:
        """Whether the glyphs alone give the words when they are copied out of the page.

        Programs turn round themselves what runs from right to left.
        """
        texts = [self.font.text(glyph.number) for glyph in self.glyphs]
        if texts != [glyph.text for glyph in self.glyphs] or not all(texts):
            return False
        return "".join(texts[::-1] if self.backwards else texts) == self.words

    def operators(self, size: float) -> bytes:
        font = b"/%s %.2f Tf " % (self.font.name.encode(), size)
        drawn = _show_operators(self.glyphs, size)
        if self.copies_as_written:
            return font + drawn
        actual = (b"\xfe\xff" + self.words.encode("utf-16-be")).hex().encode()
        return font + b"/Span <</ActualText <%s>>> BDC %sEMC " % (actual, drawn)


@dataclass(frozen=True)
class TextLine:
    runs: tuple[_FontRun, ...]

    @cached_property
    def width(self) -> float:
        """In em of their size."""
        return sum(glyph.advance for run in self.runs for glyph in run.glyphs) / 1000


@dataclass
class OverlayText:
    look: Look
    _fonts: dict[FontFamily, OverlayFont] = field(default_factory=dict)
    _lines: dict[str, TextLine] = field(default_factory=dict)

    def line(self, words: str) -> TextLine:
        """The words, set once for all pages that they stand on."""
        if words not in self._lines:
            self._lines[words] = TextLine(tuple(self._runs(mark_missing_glyphs(words, self.look))))
        return self._lines[words]

    def fitted(self, words: str, room: float, size: float) -> tuple[float, list[TextLine]]:
        """A size of at most ``size`` at which the words take no more than ``room`` points.

        They go on two lines rather than become small, and become small rather than run over.
        """
        whole = self.line(words)
        if whole.width * size <= room:
            return size, [whole]
        shrunk = _floored(room / whole.width)
        if shrunk >= max(_LEAST, _LEAST_PART * size):
            return shrunk, [whole]
        halves = [self.line(half) for half in _halves(words)]
        return min(size, _floored(room / max(half.width for half in halves))), halves

    def embed(self, update: IncrementalUpdate) -> None:
        """Write the fonts, and the list of fonts that has them beside those of the pages."""
        fonts = [(f.name.encode(), f.embed(update)) for f in self._fonts.values()]
        entries = b"".join(b"/%s %d 0 R" % entry for entry in fonts)
        shared, _, _ = update.base.font_list.rpartition(b">>")
        update.add(shared + entries + b">>", update.base.fonts)

    def _runs(self, words: str) -> Iterator[_FontRun]:
        family = self.look.families["text"]
        for stretch, backwards in visual_runs(words):
            runs = font_runs(stretch, self.look, family)
            if backwards:
                # In one font if one will do: a hyphen of another would part what is copied.
                runs = _in_one_font(stretch, runs, self.look)[::-1]
            for part, chosen in runs:
                yield self._shaped(part, chosen, backwards=backwards)

    def _shaped(self, words: str, family: FontFamily, *, backwards: bool) -> _FontRun:
        font = self._fonts.setdefault(family, OverlayFont(f"Stamp{len(self._fonts)}", family))
        glyphs = tuple(_glyphs(words, family, backwards=backwards))
        for glyph in glyphs:
            font.uses(glyph)
        return _FontRun(words, font, glyphs, backwards)


def _in_one_font(
    words: str, runs: list[tuple[str, FontFamily]], look: Look
) -> list[tuple[str, FontFamily]]:
    whole = (family for _, family in runs if len(font_runs(words, look, family)) == 1)
    family = next(whole, None)
    return [(words, family)] if family else runs


def text_operators(line: TextLine, left: float, baseline: float, size: float) -> bytes:
    """The line drawn; place and size in points from the lower left corner of the page."""
    drawn = b"".join(run.operators(size) for run in line.runs)
    return b"BT %.2f %.2f Td " % (left, baseline) + drawn + b"ET\n"


def _show_operators(glyphs: tuple[_Glyph, ...], size: float) -> bytes:
    """Glyphs with what moves them; those that stand higher or lower get arrays of their own."""
    out, up, in_array = bytearray(), 0.0, False
    for glyph in glyphs:
        if glyph.up != up:
            out += b"] TJ " if in_array else b""
            out += b"%.3f Ts " % (glyph.up * size / 1000)
            up, in_array = glyph.up, False
        out += b"" if in_array else b"["
        in_array = True
        out += _moved(-glyph.right) + b"<%04x>" % glyph.number
        out += _moved(glyph.width - glyph.advance + glyph.right)
    out += b"] TJ " if in_array else b""
    return bytes(out + (b"0 Ts " if up else b""))


def _moved(value: float) -> bytes:
    return b"%d" % round(value) if round(value) else b""


def _floored(size: float) -> float:
    return int(size * _STEP) / _STEP


def _halves(words: str) -> tuple[str, str]:
    """Two lines as even as the spaces allow; a word without any is cut in the middle."""
    middle = len(words) / 2
    spaces = [place for place, character in enumerate(words) if character == " "]
    cut = min(spaces, key=lambda place: abs(place - middle), default=round(middle))
    if abs(cut - middle) > middle / 2:
        cut = round(middle)
    return words[:cut].rstrip(), words[cut:].lstrip()


def _glyphs(words: str, family: FontFamily, *, backwards: bool) -> Iterator[_Glyph]:
    import uharfbuzz as hb

    font = _font(family)
    buffer = hb.Buffer()
    buffer.add_str(words)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    hb.shape(font, buffer)
    infos, scale = buffer.glyph_infos, 1000 / font.face.upem
    texts = _texts([(info.cluster, info.codepoint) for info in infos], words, font)
    for info, place, text in zip(infos, buffer.glyph_positions, texts, strict=True):
        yield _Glyph(
            number=info.codepoint,
            width=round(font.get_glyph_h_advance(info.codepoint) * scale, 2),
            advance=place.x_advance * scale,
            right=place.x_offset * scale,
            up=place.y_offset * scale,
            text=text,
        )


def _texts(shaped: list[tuple[int, int]], words: str, font: Any) -> list[str]:  # noqa: ANN401
    """What each glyph, given by cluster and number, stands for.

    A glyph stands for its own character; what has no glyph of its own is left to another glyph of
    its cluster, of which a ligature is the usual case.
    """
    starts = sorted({*(cluster for cluster, _ in shaped), len(words)})
    left = {start: list(words[start:end]) for start, end in pairwise(starts)}
    texts = [_own_character(left[cluster], number, font) for cluster, number in shaped]
    for place in sorted(range(len(shaped)), key=lambda place: bool(texts[place])):
        rest = left[shaped[place][0]]
        texts[place] += "".join(rest)
        rest.clear()
    return texts


def _own_character(characters: list[str], number: int, font: Any) -> str:  # noqa: ANN401
    for character in characters:
        if font.get_nominal_glyph(ord(character)) == number:
            characters.remove(character)
            return character
    return ""


@lru_cache(maxsize=16)
def _font(family: FontFamily) -> Any:  # noqa: ANN401 - uharfbuzz is untyped here
    import uharfbuzz as hb

    return hb.Font(hb.Face(hb.Blob.from_file_path(str(family.face()))))


def _subset(family: FontFamily, glyphs: frozenset[int]) -> bytes:
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
    return bytes(hb.subset(_font(family).face, wanted).blob.data)


@lru_cache(maxsize=16)
def _metrics(family: FontFamily) -> bytes:
    """Bounding box, ascent and descent of a face in 1/1000 em, as a font descriptor has them."""
    from fontTools.ttLib import TTFont

    with TTFont(family.face(), lazy=True) as font:
        head, lines = font["head"], font["hhea"]
        lengths = (head.xMin, head.yMin, head.xMax, head.yMax, lines.ascent, lines.descent)
        *box, ascent, descent = (round(length * 1000 / head.unitsPerEm) for length in lengths)
    form = b"/FontBBox[%d %d %d %d]/ItalicAngle 0/Ascent %d/Descent %d/CapHeight %d"
    return form % (*box, ascent, descent, ascent)


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
