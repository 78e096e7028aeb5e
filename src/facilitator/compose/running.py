"""Running lines: as many of the things that they could say as there is room for."""

from __future__ import annotations

from collections.abc import Iterable

from facilitator.compose.fonts import text_width
from facilitator.compose.look import POINTS_IN_MM, Look
from facilitator.compose.prose import plain

_BETWEEN = " \N{MIDDLE DOT} "
_APART = 6.0
"""Millimetres that stay free between what stands on the left and what stands on the right."""


def fitting(look: Look, width: float, pieces: Iterable[str], beside: str = "") -> str:
    """The pieces joined, the last ones left out where they do not fit into ``width`` millimetres.

    ``beside`` are the words at the other end of the line. The first piece always stays.
    """
    words = [plain(piece) for piece in pieces if piece]
    room = width * look.running_room - (_length(look, beside) + _APART if beside else 0.0)
    while len(words) > 1 and _length(look, _BETWEEN.join(words)) > room:
        words.pop()
    return _BETWEEN.join(words)


def _length(look: Look, words: str) -> float:
    role = look.styles["running"]
    return text_width(words, look.families[role.family]) * role.size / POINTS_IN_MM
