"""Running lines: as many of the things that they could say as there is room for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from facilitator.compose.fonts import text_width
from facilitator.compose.look import POINTS_IN_MM, Look
from facilitator.compose.prose import plain

_BETWEEN = " \N{MIDDLE DOT} "
_CUT = "\N{HORIZONTAL ELLIPSIS}"
_APART = 6.0
"""Millimetres that stay free between what stands on the left and what stands on the right."""


def fit_running_line(look: Look, width: float, pieces: Iterable[str], beside: str = "") -> str:
    """The pieces joined, the last ones left out where they do not fit into ``width`` millimetres.

    ``beside`` are the words at the other end of the line. The first piece always stays, and ends in
    ``…`` where not even that fits; a width of 0 means that there is room for any one piece.
    """
    words = [plain(piece) for piece in pieces if piece]
    room = width * look.running_room - (_length(look, beside) + _APART if beside else 0.0)
    while len(words) > 1 and _length(look, _BETWEEN.join(words)) > room:
        words.pop()
    line = _BETWEEN.join(words)
    return line if not width or _length(look, line) <= room else _cut(look, line, room)


def _cut(look: Look, words: str, room: float) -> str:
    """The longest beginning that fits with an ellipsis behind it."""
    ends = range(len(words))
    fits = bisect_right(ends, room, key=lambda end: _length(look, words[:end] + _CUT))
    return words[: max(0, fits - 1)].rstrip() + _CUT


def _length(look: Look, words: str) -> float:
    role = look.styles["running"]
    return text_width(words, look.families[role.family]) * role.size / POINTS_IN_MM
