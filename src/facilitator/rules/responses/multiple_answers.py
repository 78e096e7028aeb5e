"""Several answers in one cell, as survey tools join them: taken apart where there is one way."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from facilitator.text.fold import fold, unnumbered

_PARTS = re.compile(r"[,;|\n\t/•·&+]")
_MOST_PARTS = 200


def split_answers(written: str, options: Mapping[str, str]) -> frozenset[str] | None:
    """Which options a text joins; None where it can be taken apart in no way, or in several.

    ``options`` gives by folded words what an option stands for. The words may have separators of
    their own: "Time, Too many goals, no owner" joins two.
    """
    pieces = [said for part in _PARTS.split(written) if (said := fold(part))]
    if not pieces or len(pieces) > _MOST_PARTS:
        return None
    longest = max((len(words.split()) for words in options), default=0)
    ways: list[set[frozenset[str]]] = [set() for _ in pieces]
    ways.append({frozenset()})
    for start in range(len(pieces) - 1, -1, -1):
        for option, end in _options_at(pieces, start, options, longest):
            ways[start] |= {rest | {option} for rest in ways[end]}
        if len(ways[start]) > 2 * len(options) + 2:
            return None  # so many ways are no sure one
    return next(iter(ways[0])) if len(ways[0]) == 1 else None


def _options_at(
    pieces: Sequence[str], start: int, options: Mapping[str, str], longest: int
) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    words = ""
    for end in range(start, len(pieces)):
        words = f"{words} {pieces[end]}".strip()
        if len(words.split()) > longest + 2:
            break
        option = options.get(words) or options.get(unnumbered(words))
        if option:
            found.append((option, end + 1))
    return found
