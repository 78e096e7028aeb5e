"""From the look's points and millimetres to the units of Word files."""

from __future__ import annotations

import math

from facilitator.compose.look import POINTS_IN_MM

MM = POINTS_IN_MM
"""Points in a millimetre."""
_CLOSE = 1e-6


def twips(points: float) -> int:
    """Twentieths of a point: leading, spaces, indents and widths."""
    return round(points * 20)


def mm_twips(millimetres: float) -> int:
    """Millimetres as twentieths of a point."""
    return twips(millimetres * MM)


def half_points(points: float) -> int:
    """Sizes and raised or lowered text. Rounded down: a line that just fits must go on fitting."""
    return math.floor(points * 2 + _CLOSE)


def eighths(points: float) -> int:
    """The weight of a rule."""
    return max(2, round(points * 8))


def emu(millimetres: float) -> int:
    """The unit of pictures."""
    return round(millimetres * 36000)


def hexed(colour: str) -> str:
    """A colour as Word writes it."""
    return colour.removeprefix("#").upper()


def length(style: str, name: str) -> str:
    """One declaration of an inline style, as it is written there, or nothing."""
    for declaration in style.split(";"):
        key, _, value = declaration.partition(":")
        if key.strip() == name:
            return value.strip()
    return ""


def millimetres(style: str, name: str, default: float = 0.0) -> float:
    """One length of an inline style in millimetres."""
    value = length(style, name)
    return float(value.removesuffix("mm")) if value.endswith("mm") else default
