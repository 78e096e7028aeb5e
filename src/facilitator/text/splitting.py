"""Words into lines of a width, and things into groups of a size."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Iterator

Width = Callable[[str], float]
"""How wide some words are."""

_NARROWEST = 0.1
"""Width of a letter: how many of them are tried at once."""


def wrapped(words: str, room: float, width: Width) -> list[str]:
    """Words in lines of at most so much room, as ``width`` counts; longer words are cut."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer) <= room:
            lines[-1] = longer
        else:
            lines.extend(_pieces(word, room, width))
    return lines


def _pieces(word: str, room: float, width: Width) -> Iterator[str]:
    """A word as it is where it fits, else cut into pieces that do, of a letter at least."""
    start, most = 0, max(1, math.ceil(room / _NARROWEST))
    while len(word) - start > most or width(word[start:]) > room:
        ends = range(start + 1, min(start + most, len(word)) + 1)

        def piece(end: int, start: int = start) -> float:
            return width(word[start:end])

        end = start + max(1, bisect_right(ends, room, key=piece))
        yield word[start:end]
        start = end
        if start == len(word):
            return
    yield word[start:]


def even_groups(count: int, most: int) -> list[tuple[int, int]]:
    """So many things in as few groups of at most ``most`` as there have to be, of like size."""
    groups = -(-count // most) if count else 1
    return [(count * n // groups, count * (n + 1) // groups) for n in range(groups)]
