"""A picture that documents may hold: a logo, read and found harmless."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PICTURE_URL = "picture:"
"""Where writers find the pictures of a document: ``picture:client``."""


@dataclass(frozen=True)
class Picture:
    """The bytes of an SVG or PNG, and its shape: ``ratio`` is its width by its height.

    ``pixels`` is the width in pixels of a PNG; drawings have none.
    """

    data: bytes
    media: Literal["image/svg+xml", "image/png"]
    ratio: float
    pixels: int | None = None

    def within(self, width: float, height: float) -> tuple[float, float]:
        """Its width and height, in the unit given, as large as fits into a box."""
        scale = min(width / self.ratio, height)
        return round(scale * self.ratio, 2), round(scale, 2)

    def dots_per_inch(self, width: float) -> float | None:
        """How finely a PNG prints at a width in millimetres; None for drawings, always fine."""
        return None if self.pixels is None else self.pixels / (width / 25.4)
