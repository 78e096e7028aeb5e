"""The order in which the words of a name stand on paper, where scripts run both ways.

A small part of the Unicode bidirectional algorithm (UAX 9), enough for a line without embeddings:
letters run their script's way, numbers always to the right, and what is neither follows its
neighbours where they agree and the line where they do not.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby

_SIMPLE = {"L": "L", "R": "R", "AL": "R", "EN": "N", "AN": "N"}
_BETWEEN_DIGITS = ("ES", "CS")


def visual_runs(text: str) -> list[tuple[str, bool]]:
    """The stretches of a line from left to right, and whether each is read from right to left.

    The letters of a stretch stay in the order in which they are read.
    """
    levels = _levels(text)
    pairs = zip(text, levels, strict=True)
    runs = [
        ("".join(character for character, _ in group), level)
        for level, group in groupby(pairs, key=lambda pair: pair[1])
    ]
    for level in range(max(levels, default=0), 0, -1):
        runs = _reversed_from(runs, level)
    return [(words, level % 2 == 1) for words, level in runs]


def _levels(text: str) -> list[int]:
    """An embedding level for each character: even ones run to the right, odd ones to the left."""
    kinds = _settled([unicodedata.bidirectional(character) for character in text])
    strong = (kind for kind in kinds if kind in ("L", "R"))
    base = 1 if next(strong, "L") == "R" else 0
    levels: list[int] = []
    for kind, near in zip(kinds, _neighbours(kinds, "R" if base else "L"), strict=True):
        direction = kind if kind in ("L", "R") else near
        if kind == "N":
            levels.append(2 if base or near == "R" else 0)
        else:
            levels.append(1 if direction == "R" else 2 * base)
    return levels


def _settled(kinds: list[str]) -> list[str]:
    """``L``, ``R``, ``N`` for numbers or ``-``; marks are what their base is."""
    settled: list[str] = []
    for kind in kinds:
        if kind == "NSM":
            settled.append(settled[-1] if settled else "-")
        else:
            settled.append(_SIMPLE.get(kind, "-"))
    for place in range(1, len(kinds) - 1):
        if kinds[place] in _BETWEEN_DIGITS and kinds[place - 1] == kinds[place + 1] == "EN":
            settled[place] = "N"
    return settled


def _neighbours(kinds: list[str], base: str) -> list[str]:
    """What each character that has no direction of its own follows.

    A number follows what stands before it. Beside other characters it counts as what it follows.
    """
    before = _last_strong(kinds, base)
    # A number pulls the neutrals before it its own way: to the right-to-left side only after such.
    seen = [
        "R" if k == "N" and b == "R" else "L" if k == "N" else k
        for k, b in zip(kinds, before, strict=True)
    ]
    left = _last_strong(seen, base)
    right = _last_strong(seen[::-1], base)[::-1]
    return [
        b if kind == "N" else before_it if before_it == after_it else base
        for kind, b, before_it, after_it in zip(kinds, before, left, right, strict=True)
    ]


def _last_strong(kinds: list[str], base: str) -> list[str]:
    directions, last = [], base
    for kind in kinds:
        directions.append(last)
        last = kind if kind in ("L", "R") else last
    return directions


def _reversed_from(runs: list[tuple[str, int]], level: int) -> list[tuple[str, int]]:
    reordered: list[tuple[str, int]] = []
    for above, group in groupby(runs, key=lambda run: run[1] >= level):
        stretch = list(group)
        reordered.extend(reversed(stretch) if above else stretch)
    return reordered
