"""Which shipped font draws which character: never a font of this machine, never a blank."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from itertools import groupby
from pathlib import Path

from fontTools.ttLib import TTFont

from facilitator.compose.font_family import Families, FontFamily
from facilitator.compose.look import Look
from facilitator.compose.prose import plain
from facilitator.errors import Problem
from facilitator.model.slides import SlideTextStyle
from facilitator.rules.text_fitting import TextFitter
from facilitator.text.interface import t
from facilitator.text.plain_text import shortened

_SHOWN = 60
MISSING_GLYPH = "\N{WHITE SQUARE}"
"""Stands where no shipped font can draw a letter."""
_JOINER = "\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def _stretch(first: int, last: int) -> str:
    return "".join(map(chr, range(first, last + 1)))


# Characters that shape or space the line and need no glyph of their own: they follow their
# neighbours. Joiners, direction marks, soft hyphen, no-break and thin spaces, line ends, variation
# selectors.
_SILENT = frozenset(
    "\t\n\r\u00ad\u034f\u061c\u2028\u202f\ufeff"
    + _stretch(0x180B, 0x180F)
    + _stretch(0x200B, 0x200F)
    + _stretch(0x202A, 0x202E)
    + _stretch(0x2060, 0x206F)
    + _stretch(0xFE00, 0xFE0F)
    + _stretch(0xE0100, 0xE01EF)
)


@lru_cache(maxsize=32)
def _covered(family: FontFamily) -> frozenset[int]:
    with TTFont(family.face(), lazy=True) as font:
        return frozenset(font.getBestCmap())


@lru_cache(maxsize=32)
def _drawn(family: FontFamily) -> frozenset[str]:
    return _SILENT.union(map(chr, _covered(family)))


def _candidates(look: Look, family: FontFamily) -> Iterator[FontFamily]:
    yield from (family, look.families["text"], *look.fallbacks)


def font_for(character: str, look: Look, family: FontFamily) -> FontFamily | None:
    """None where neither the family nor a fallback draws the character."""
    candidates = _candidates(look, family)
    return next((each for each in candidates if ord(character) in _covered(each)), None)


def font_runs(text: str, look: Look, family: FontFamily) -> list[tuple[str, FontFamily]]:
    """A text cut into stretches of one font each; what no font covers keeps the wanted one."""
    if _drawn(family).issuperset(text):
        return [(text, family)] if text else []
    chosen: list[FontFamily] = []
    for cluster in _clusters(text):
        if cluster[0] in _SILENT or cluster == " ":
            chosen_family = chosen[-1] if chosen else family
        else:
            chosen_family = _font_for_all(cluster, look, family)
        chosen.extend([chosen_family] * len(cluster))
    pairs = zip(text, chosen, strict=True)
    return [
        ("".join(c for c, _ in group), chosen_family)
        for chosen_family, group in groupby(pairs, key=lambda pair: pair[1])
    ]


def _clusters(text: str, *, joined: bool = False) -> Iterator[str]:
    """Letters with the marks that follow them, which must not be set in another font.

    With ``joined``, what a reader sees as one: joined sequences of pictures, too.
    """
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not _follows(text[place - 1], text[place], joined=joined):
            yield text[start:place]
            start = place


def _follows(before: str, character: str, *, joined: bool) -> bool:
    is_joined = _JOINER in (before, character) or ord(character) in _SKIN_TONES
    return (joined and is_joined) or unicodedata.category(character).startswith("M")


def _font_for_all(cluster: str, look: Look, family: FontFamily) -> FontFamily:
    for candidate in _candidates(look, family):
        if _drawn(candidate).issuperset(cluster):
            return candidate
    return font_for(cluster[0], look, family) or family


def missing_glyphs(text: Iterable[str], look: Look) -> list[str]:
    """In order of first appearance."""
    family = look.families["text"]
    return [
        c
        for c in dict.fromkeys(text)
        if c not in _SILENT and not c.isspace() and font_for(c, look, family) is None
    ]


def mark_missing_glyphs(text: str, look: Look) -> str:
    """With ``MISSING_GLYPH`` in place of every letter that no shipped font can draw."""
    missing = frozenset(missing_glyphs(text, look))
    if not missing:
        return text
    return "".join(_marked(letter, missing) for letter in _clusters(text, joined=True))


def _marked(letter: str, missing: frozenset[str]) -> str:
    if missing.isdisjoint(letter):
        return letter
    if letter[0] in missing:
        return MISSING_GLYPH
    return "".join(character for character in letter if character not in missing) + MISSING_GLYPH


def missing_glyph_problem(characters: Sequence[str], where: str) -> Problem:
    count, signs = len(characters), [f'"{character}"' for character in characters]
    codes = [f"U+{ord(character):04X}" for character in characters]
    message = t("font-lacks", count=count, signs=signs, codes=codes)
    return Problem(message, where, t("font-lacks-hint", count=count))


def marked_text_note(text: str, where: str) -> Problem:
    return Problem(
        t("text-undrawable", text=shortened(text, _SHOWN), sign=MISSING_GLYPH),
        where,
        t("text-undrawable-hint"),
    )


def families_used(text: Iterable[str], look: Look) -> list[FontFamily]:
    main = set(look.families.values())
    needed = {font_for(c, look, look.families["text"]) for c in set(text) if c not in _SILENT}
    return [family for family in look.fallbacks if family in needed and family not in main]


def shipped_faces(families: Iterable[FontFamily]) -> dict[str, Path]:
    """Every font file, by its URL."""
    paths = {
        family.face(bold=bold, italic=italic)
        for family in families
        for bold in (False, True)
        for italic in (False, True)
    }
    return {path.as_uri(): path for path in paths}


def slide_leading(family: FontFamily) -> float:
    """The height of a line, as ``natural_leading``, of the font that files of slides name."""
    return family.slides.leading if family.slides else natural_leading(family)


@lru_cache(maxsize=32)
def natural_leading(family: FontFamily) -> float:
    """The height of a line of a family where nobody sets one, as a part of the type's size."""
    with TTFont(family.face(), lazy=True) as font:
        head = font["hhea"]
        return float(head.ascent - head.descent + head.lineGap) / float(font["head"].unitsPerEm)


@lru_cache(maxsize=16)
def _advances(family: FontFamily, *, bold: bool) -> dict[int, float]:
    with TTFont(family.face(bold=bold), lazy=True) as font:
        em, advances = font["head"].unitsPerEm, font["hmtx"].metrics
        return {code: advances[name][0] / em for code, name in font.getBestCmap().items()}


def text_width(
    text: str, family: FontFamily, fallbacks: Families = (), *, bold: bool = False
) -> float:
    """How wide a text is, in em of its size; kerning is left out, which makes it a bit wider.

    ``fallbacks`` draw what the family lacks.
    """
    own = _advances(family, bold=bold)
    widths = (own.get(ord(character)) for character in text)
    return sum(
        _fallback_width(character, fallbacks) if width is None else width
        for character, width in zip(text, widths, strict=True)
    )


@lru_cache(maxsize=4096)
def _fallback_width(character: str, fallbacks: Families) -> float:
    if character in _SILENT or unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return 1.0
    known = (_advances(family, bold=True).get(ord(character)) for family in fallbacks)
    return next((width for width in known if width is not None), 1.0)


_WIDER = 1.08
"""How much wider Arial is than a client's font: PowerPoint sets it where that one is missing."""


def text_fitter(look: Look) -> TextFitter:
    # The same words are tried in many sizes.
    @cache
    def width(words: str, family: str, bold: bool) -> float:  # noqa: FBT001 - keys of a cache
        own = look.families[family]
        wider = own.slides.wider if own.slides else _WIDER
        return text_width(plain(words), own, look.fallbacks, bold=bold) * wider

    def measure(words: str, kind: SlideTextStyle) -> float:
        return width(words, kind.family, kind.bold)

    return TextFitter(look.slides, measure)


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
    from fontTools import subset  # takes longer to load than most commands, which print nothing

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
