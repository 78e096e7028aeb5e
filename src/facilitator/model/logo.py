"""A logo, already made harmless: a drawing of plain shapes, or a picture."""

from __future__ import annotations

from pydantic import Field

from facilitator.model.base import Frozen


class Logo(Frozen):
    """Either ``svg`` or ``png`` is filled.

    The drawing is SVG of shapes alone: no text, styles, scripts, pictures or references to anything
    outside it; its root has a ``viewBox`` and neither width nor height. ``pixels`` is the width and
    height of a picture.
    """

    svg: str = ""
    png: bytes = b""
    ratio: float = Field(gt=0)
    """Width by height."""
    pixels: tuple[int, int] | None = None
