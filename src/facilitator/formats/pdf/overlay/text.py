"""Sets a line of words in the shipped fonts as PDF operators: shaped, in order, to size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Any

from facilitator.compose.fonts import font_runs, marked
from facilitator.compose.look import FontFamily, Look
from facilitator.formats.pdf.overlay.fonts import OverlayFont
from facilitator.text.bidi import visual_runs

_LEAST = 7.0
"""Points: no name is set smaller as long as two lines will do."""
_LEAST_PART = 0.8
"""Nor smaller than this part of what it should be, so that large print stays large."""
_STEP = 20
"""Sizes are twentieths of a point."""


@dataclass(frozen=True)
class _Glyph:
    """One glyph; lengths in 1/1000 em. ``said`` is what it stands for."""

    number: int
    width: float
    advance: float
    right: float
    up: float
    said: str


@dataclass(frozen=True)
class _Piece:
    """A stretch in one font, from left to right."""

    words: str
    font: OverlayFont
    glyphs: tuple[_Glyph, ...]
    backwards: bool

    @property
    def is_plain(self) -> bool:
        """Whether the glyphs alone tell the words when they are copied out of the page.

        Programs turn round themselves what runs from right to left.
        """
        told = [self.font.said(glyph.number) for glyph in self.glyphs]
        if told != [glyph.said for glyph in self.glyphs] or not all(told):
            return False
        return "".join(told[::-1] if self.backwards else told) == self.words


@dataclass(frozen=True)
class TextLine:
    """Words on one line; ``width`` in em of their size."""

    pieces: tuple[_Piece, ...]
    width: float


@dataclass
class OverlayText:
    """The fonts of one file as they are used, in the order of their first use."""

    look: Look
    fonts: dict[FontFamily, OverlayFont] = field(default_factory=dict)
    _lines: dict[str, TextLine] = field(default_factory=dict)

    def line(self, words: str) -> TextLine:
        """The words, set once for all pages that they stand on."""
        if words not in self._lines:
            pieces = tuple(self._pieces(marked(words, self.look)))
            width = sum(glyph.advance for piece in pieces for glyph in piece.glyphs) / 1000
            self._lines[words] = TextLine(pieces, width)
        return self._lines[words]

    def fitted(self, words: str, room: float, size: float) -> tuple[float, list[TextLine]]:
        """A size of at most ``size`` at which the words take no more than ``room`` points.

        They go on two lines rather than become small, and become small rather than run over.
        """
        whole = self.line(words)
        if whole.width * size <= room:
            return size, [whole]
        least = max(_LEAST, _LEAST_PART * size)
        shrunk = _floored(room / whole.width)
        if shrunk >= least:
            return shrunk, [whole]
        halves = [self.line(half) for half in _halves(words)]
        return min(size, _floored(room / max(half.width for half in halves))), halves

    def _pieces(self, words: str) -> Iterator[_Piece]:
        family = self.look.families["text"]
        for stretch, backwards in visual_runs(words):
            runs = font_runs(stretch, self.look, family)
            if backwards:
                # In one font if one will do: a hyphen of another would part what is copied.
                runs = _in_one(stretch, runs, self.look)[::-1]
            for part, chosen in runs:
                yield self._shaped(part, chosen, backwards=backwards)

    def _shaped(self, words: str, family: FontFamily, *, backwards: bool) -> _Piece:
        font = self.fonts.setdefault(family, OverlayFont(f"Stamp{len(self.fonts)}", family))
        glyphs = tuple(_glyphs(words, family, backwards=backwards))
        for glyph in glyphs:
            font.uses(glyph.number, glyph.width, glyph.said)
        return _Piece(words, font, glyphs, backwards)


def _in_one(
    words: str, runs: list[tuple[str, FontFamily]], look: Look
) -> list[tuple[str, FontFamily]]:
    for _, family in runs:
        if len(font_runs(words, look, family)) == 1:
            return [(words, family)]
    return runs


def operators(line: TextLine, left: float, baseline: float, size: float) -> bytes:
    """The line drawn; place and size in points from the lower left corner of the page."""
    shown = b"".join(_shown(piece, size) for piece in line.pieces)
    return b"BT %.2f %.2f Td " % (left, baseline) + shown + b"ET\n"


def _shown(piece: _Piece, size: float) -> bytes:
    font = b"/%s %.2f Tf " % (piece.font.name.encode(), size)
    if piece.is_plain:
        return font + _array(piece.glyphs, size)
    said = (b"\xfe\xff" + piece.words.encode("utf-16-be")).hex().encode()
    span = b"/Span <</ActualText <%s>>> BDC " % said
    return font + span + _array(piece.glyphs, size) + b"EMC "


def _array(glyphs: tuple[_Glyph, ...], size: float) -> bytes:
    """Glyphs with what moves them; those that stand higher or lower get arrays of their own."""
    out, up, open_array = bytearray(), 0.0, False
    for glyph in glyphs:
        if glyph.up != up:
            out += b"] TJ " if open_array else b""
            out += b"%.3f Ts " % (glyph.up * size / 1000)
            up, open_array = glyph.up, False
        out += b"" if open_array else b"["
        open_array = True
        out += _number(-glyph.right) + b"<%04x>" % glyph.number
        out += _number(glyph.width - glyph.advance + glyph.right)
    out += b"] TJ " if open_array else b""
    return bytes(out + (b"0 Ts " if up else b""))


def _number(value: float) -> bytes:
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

    font, em = _font(family)
    buffer = hb.Buffer()
    buffer.add_str(words)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    hb.shape(font, buffer)
    infos, scale = buffer.glyph_infos, 1000 / em
    saying = _said([(info.cluster, info.codepoint) for info in infos], words, font)
    for info, place, said in zip(infos, buffer.glyph_positions, saying, strict=True):
        yield _Glyph(
            number=info.codepoint,
            width=round(font.get_glyph_h_advance(info.codepoint) * scale, 2),
            advance=place.x_advance * scale,
            right=place.x_offset * scale,
            up=place.y_offset * scale,
            said=said,
        )


def _said(shaped: list[tuple[int, int]], words: str, font: Any) -> list[str]:  # noqa: ANN401
    """What each glyph, told by cluster and number, stands for.

    A glyph stands for its own character; what has no glyph of its own is left to another glyph of
    its cluster, of which a ligature is the usual case.
    """
    starts = sorted({*(cluster for cluster, _ in shaped), len(words)})
    ends = dict(pairwise(starts))
    left = {start: list(words[start : ends[start]]) for start in ends}
    found = [_own(left[cluster], number, font) for cluster, number in shaped]
    for place in sorted(range(len(shaped)), key=lambda place: bool(found[place])):
        rest = left[shaped[place][0]]
        found[place] += "".join(rest)
        rest.clear()
    return found


def _own(characters: list[str], number: int, font: Any) -> str:  # noqa: ANN401
    """Take the character that a font draws with this glyph out of those of its cluster."""
    for character in characters:
        if font.get_nominal_glyph(ord(character)) == number:
            characters.remove(character)
            return character
    return ""


@lru_cache(maxsize=16)
def _font(family: FontFamily) -> tuple[Any, int]:
    import uharfbuzz as hb

    face = hb.Face(hb.Blob.from_file_path(str(family.face())))
    return hb.Font(face), face.upem
