"""Large faces cut to the scripts that they are read in here, for smaller files.

The cut is the same for every document, so it is made once, and who edits a file finds the letters
of any language in these scripts; a document with a rarer character takes the whole face along.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

KEPT = (
    (0x0020, 0x024F),  # Latin
    (0x0370, 0x045F),  # Greek and Cyrillic
    (0x1E00, 0x1EFF),  # more Latin, as for Vietnamese
    (0x2000, 0x20CF),  # punctuation, raised and lowered figures, money
    (0x2100, 0x22FF),  # letter-like signs, arrows, mathematics
    (0x25A0, 0x27BF),  # shapes, ticks
    (0xFB00, 0xFB06),  # ligatures
)
"""The first and the last character of each stretch."""
_RARE = re.compile(f"[^{''.join(f'{chr(first)}-{chr(last)}' for first, last in KEPT)}]")


def is_usual(words: str) -> bool:
    """Whether a cut face has all that the whole face has for these words."""
    return not _RARE.search(words)


@lru_cache(maxsize=8)
def cut(file: Path) -> bytes:
    """A face without its rarer characters and its hints, kerning and ligatures kept."""
    kept = (c for first, last in KEPT for c in range(first, last + 1))
    return _cut(file, kept, _options("kern", "liga"))


@lru_cache(maxsize=8)
def cut_to(file: Path, characters: frozenset[str]) -> bytes:
    """A face with these characters alone, and all that joins and shapes them."""
    return _cut(file, map(ord, sorted(characters)), _options("*"))


def _cut(file: Path, kept: Iterable[int], options: subset.Options) -> bytes:
    # Bounding boxes stay as they are, for working them out again takes longest.
    with TTFont(file, recalcTimestamp=False, recalcBBoxes=False, lazy=True) as font:
        names = font["name"]
        del font["name"]  # or every table would be searched for the names that it uses
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=kept)
        cutter.subset(font)
        font["name"] = names
        target = BytesIO()
        font.save(target)
        return target.getvalue()


def _options(*features: str) -> subset.Options:
    options = subset.Options()
    options.layout_features = list(features)
    options.hinting = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables += ["Silf", "Glat", "Gloc", "Feat", "Sill"]
    return options
