"""Which shipped font draws which character: never a font of this machine, never a blank."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from fontTools.ttLib import TTFont

from facilitator.compose.look import Family, Look
from facilitator.errors import Problem

# Characters that shape or space the line and need no glyph of their own: they follow their
# neighbours. Joiners, direction marks, soft hyphen, no-break and thin spaces, line ends.
_SILENT = frozenset("\t\n\r\u00ad\u200b\u200c\u200d\u200e\u200f\u2028\u202f\u2060\ufeff\ufe0f")


@lru_cache(maxsize=32)
def _covered(family: Family) -> frozenset[int]:
    with TTFont(family.face(), lazy=True) as font:
        return frozenset(font.getBestCmap())


@lru_cache(maxsize=32)
def _drawn(family: Family) -> frozenset[str]:
    """The characters that a text in this family may have without needing another one."""
    return _SILENT.union(map(chr, _covered(family)))


def font_for(character: str, look: Look, family: Family) -> Family | None:
    """The family that draws a character: the wanted one, else the first fallback that can."""
    for candidate in (family, look.families["text"], *look.fallbacks):
        if ord(character) in _covered(candidate):
            return candidate
    return None


def font_runs(text: str, look: Look, family: Family) -> list[tuple[str, Family]]:
    """A text cut into stretches of one font each; what no font covers keeps the wanted one."""
    if _drawn(family).issuperset(text):
        return [(text, family)] if text else []
    chosen: list[Family] = []
    for cluster in _clusters(text):
        if cluster[0] in _SILENT or cluster == " ":
            found = chosen[-1] if chosen else family
        else:
            found = _font_for_all(cluster, look, family)
        chosen.extend([found] * len(cluster))
    pairs = zip(text, chosen, strict=True)
    return [
        ("".join(c for c, _ in group), found)
        for found, group in groupby(pairs, key=lambda pair: pair[1])
    ]


def _clusters(text: str) -> Iterator[str]:
    """Letters with the marks that follow them, which must not be set in another font."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not unicodedata.category(text[place]).startswith("M"):
            yield text[start:place]
            start = place


def _font_for_all(cluster: str, look: Look, family: Family) -> Family:
    for candidate in (family, look.families["text"], *look.fallbacks):
        if _drawn(candidate).issuperset(cluster):
            return candidate
    return font_for(cluster[0], look, family) or family


def uncovered(text: Iterable[str], look: Look) -> list[str]:
    """The characters that none of the shipped fonts can draw, in order of first appearance."""
    family = look.families["text"]
    return [
        c
        for c in dict.fromkeys(text)
        if c not in _SILENT and not c.isspace() and font_for(c, look, family) is None
    ]


def undrawn(character: str, where: str) -> Problem:
    """What to tell of a character that no shipped font can draw."""
    return Problem(
        f'No shipped font has the character "{character}" (U+{ord(character):04X}).',
        where,
        "Write it in another way.",
    )


def families_used(text: Iterable[str], look: Look) -> list[Family]:
    """The fallback families that a text needs beside the two of the look."""
    main = set(look.families.values())
    needed = {font_for(c, look, look.families["text"]) for c in set(text) if c not in _SILENT}
    return [family for family in look.fallbacks if family in needed and family not in main]


def shipped_faces(families: Iterable[Family]) -> dict[str, Path]:
    """Every font file of some families, by its URL."""
    paths = {
        family.face(bold=bold, italic=italic)
        for family in families
        for bold in (False, True)
        for italic in (False, True)
    }
    return {path.as_uri(): path for path in paths}


@lru_cache(maxsize=32)
def natural_leading(family: Family) -> float:
    """The height of a line of a family where nobody sets one, as a part of the type's size."""
    with TTFont(family.face(), lazy=True) as font:
        head = font["hhea"]
        return float(head.ascent - head.descent + head.lineGap) / float(font["head"].unitsPerEm)


@lru_cache(maxsize=4)
def _advances(family: Family, *, bold: bool) -> dict[int, float]:
    """The width of each character, in em."""
    with TTFont(family.face(bold=bold), lazy=True) as font:
        em, advances = font["head"].unitsPerEm, font["hmtx"].metrics
        return {code: advances[name][0] / em for code, name in font.getBestCmap().items()}


def text_width(text: str, family: Family, *, bold: bool = False) -> float:
    """How wide a text is, in em of its size; kerning is left out, which makes it a bit wider."""
    advances = _advances(family, bold=bold)
    return sum(advances.get(ord(character), 1.0) for character in text)
