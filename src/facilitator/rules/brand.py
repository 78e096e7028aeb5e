"""A client's colours held to what can be read: on white, on their tint and in greyscale."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Literal

from facilitator.model.base import Frozen
from facilitator.model.client import Colour
from facilitator.text.interface import in_sequence, t

PAPER = "#ffffff"
LEAST_CONTRAST = 4.5
"""WCAG 2.2, success criterion 1.4.3: text of any size."""
LEAST_SHAPE_CONTRAST = 3.0
"""WCAG 2.2, success criterion 1.4.11: rules and shapes that one has to see."""
GREY_STEP = 9.0
"""The least difference in CIE L* between the two colours.

It is what is left of them on a greyscale print, and what every kind of colour blindness still sees.
The house's own pair in ``look.yaml``, #8a5a12 and #0d5560, lies 9.6 apart and is the measure.
"""
COLOUR_STEP = 0.08
"""The least difference of the two in OKLab (the house's own pair: 0.19)."""
TINT = 0.1
"""How much of a colour is in its tint; the rest is paper."""
DARK_CONTRAST = 10.0
"""Of white words on a dark ground (the house's own: 11.6), so that thin strokes hold in print."""
LIGHT_CONTRAST = 6.0
"""Of a light shade on a dark ground, to be seen from the last row of a hall that is not dark."""

_STEP = 0.002
"""How finely lightness is searched, in OKLCH's 0 to 1: about one step of an 8-bit channel."""

Role = Literal["primary", "secondary"]


class BrandColour(Frozen):
    role: Role
    asked: Colour
    used: Colour
    why: str = ""


class BrandColours(Frozen):
    primary: BrandColour
    secondary: BrandColour


def check_colours(primary: str, secondary: str, *, kept: Role = "primary") -> BrandColours:
    """Both colours as they can be used for text; a pair that passes comes back as it is.

    Where the two merge, the one that is not ``kept`` gives way.
    """
    candidates = {
        "primary": _for_text("primary", primary),
        "secondary": _for_text("secondary", secondary),
    }
    other: Role = "secondary" if kept == "primary" else "primary"
    candidates[other] = _distinct(candidates[other], candidates[kept].used)
    return BrandColours(primary=candidates["primary"], secondary=candidates["secondary"])


def third_colour(usual: str, *others: str) -> str:
    """``usual``, or its nearest that text can have and that is told from both others, in grey, too.

    Where there is none it stays: the marks of concepts differ by their form.
    """

    def passes(colour: str) -> bool:
        return _readable(colour) and all(_differ(colour, other) for other in others)

    return usual if passes(usual) else _nearest(usual, passes)


def contrast(colour: str, ground: str = PAPER) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((_luminance(colour), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def tint(colour: str) -> str:
    """The light ground that goes with a colour, as behind a column of a table."""
    mixed = (
        round(TINT * channel + (1 - TINT) * white)
        for channel, white in zip(bytes.fromhex(colour[1:]), bytes.fromhex(PAPER[1:]), strict=True)
    )
    return "#" + bytes(mixed).hex()


def dark(colour: str) -> str:
    """The dark ground that goes with a colour, for white words."""
    return _nearest(colour, lambda shade: contrast(shade) >= DARK_CONTRAST)


def light(colour: str, ground: str) -> str:
    """The light shade of a colour that stands out on the dark of another one."""
    return _nearest(colour, lambda shade: contrast(shade, ground) >= LIGHT_CONTRAST)


def grey_difference(colour: str, other: str) -> float:
    """How far apart two colours are in greyscale, in CIE L* (0 to 100)."""
    return abs(_lightness(colour) - _lightness(other))


def colour_difference(colour: str, other: str) -> float:
    """How far apart two colours are to the eye: their distance in OKLab (black to white is 1)."""
    from coloraide import Color

    return float(Color(colour).delta_e(other, method="ok"))


def _for_text(role: Role, asked: str) -> BrandColour:
    asked = asked.lower()
    fault = _unreadable(asked)
    if not fault:
        return BrandColour(role=role, asked=asked, used=asked)
    used = _nearest(asked, _readable)
    return BrandColour(
        role=role, asked=asked, used=used, why=t("brand-nearest-readable", fault=fault, used=used)
    )


def _unreadable(colour: str) -> str:
    for ground, named in ((PAPER, "white"), (tint(colour), "tint")):
        ratio = contrast(colour, ground)
        if ratio < LEAST_CONTRAST:
            # Rounded down: 4.46 must not be told as 4.5 that falls short of 4.5.
            shown = math.floor(ratio * 10) / 10
            return t(
                "brand-low-contrast",
                colour=colour,
                ground=named,
                ratio=shown,
                least=LEAST_CONTRAST,
            )
    return ""


def _readable(colour: str) -> bool:
    return min(contrast(colour), contrast(colour, tint(colour))) >= LEAST_CONTRAST


def _distinct(giving: BrandColour, kept: str) -> BrandColour:
    if _differ(giving.used, kept):
        return giving
    used = _nearest(giving.used, lambda colour: _readable(colour) and _differ(colour, kept))
    fault = _likeness(giving.used, kept)
    nearest = t("brand-nearest-different", fault=fault, used=used)
    why = in_sequence(giving.why, nearest)
    return giving.model_copy(update={"used": used, "why": why})


def _differ(colour: str, other: str) -> bool:
    if grey_difference(colour, other) < GREY_STEP:
        return False
    return colour_difference(colour, other) >= COLOUR_STEP


def _likeness(colour: str, other: str) -> str:
    if colour == other:
        return t("brand-same-colour", other=other)
    if grey_difference(colour, other) < GREY_STEP:
        return t("brand-same-grey", colour=colour, other=other)
    return t("brand-hard-to-tell", colour=colour, other=other)


def _nearest(colour: str, passes: Callable[[str], bool]) -> str:
    """The colour of the same hue that passes and is nearest, darker or lighter.

    Nearest in OKLab among those that keep as much of its chroma as a screen can show. The colour
    itself where none passes.
    """
    ends = (_first(colour, direction, passes) for direction in (-_STEP, _STEP))
    candidates = [end for end in ends if end is not None]
    return min(candidates, key=lambda one: colour_difference(one, colour), default=colour)


def _first(colour: str, direction: float, passes: Callable[[str], bool]) -> str | None:
    return next((shade for shade in _lightnesses(colour, direction) if passes(shade)), None)


def _lightnesses(colour: str, direction: float) -> Iterator[str]:
    """The hue stays, and the chroma as far as the screen allows."""
    from coloraide import Color

    lightness, chroma, hue = Color(colour).convert("oklch").coords(nans=False)
    for step in range(1, round(1 / _STEP) + 1):
        wanted = lightness + step * direction
        if not 0 <= wanted <= 1:
            return
        moved = Color("oklch", [wanted, chroma, hue]).convert("srgb")
        yield str(moved.fit(method="raytrace", pspace="oklch").to_string(hex=True))


@lru_cache(maxsize=256)
def _luminance(colour: str) -> float:
    from coloraide import Color

    return float(Color(colour).luminance())


@lru_cache(maxsize=256)
def _lightness(colour: str) -> float:
    from coloraide import Color

    return float(Color(colour).convert("lab-d65")["lightness"])
