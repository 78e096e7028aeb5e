"""Charts and drawn logos as PNG, for formats that hold pictures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from lxml import etree
from lxml.etree import _Element

from facilitator.compose.charts import draw
from facilitator.compose.document import Document
from facilitator.compose.picture import PICTURE_URL, Picture, is_figure

_DOTS_PER_INCH = 220
"""As many as Word keeps of a picture when it saves a file; 300 take twice the time."""
_LOGO_DOTS_PER_INCH = 600
"""Edges of a logo are looked at closely."""


@dataclass(frozen=True)
class Rasters:
    """Pictures of one document's charts and logos, by the element that shows them."""

    document: Document

    def __call__(self, element: _Element) -> bytes:
        """A ``figure.chart``, as wide as its drawing, or an ``img``, as PNG."""
        if element.tag == "img":
            return logo_as_png(element, self.document)
        look = self.document.look
        return _png(draw(element, look, outlined=True), look.colour("paper"), _DOTS_PER_INCH)


def logo_as_png(element: _Element, document: Document, ground: str = "paper") -> bytes:
    """A picture as it came, or its drawing in fine dots on a colour of the look."""
    picture = document.pictures[element.get("src", "").removeprefix(PICTURE_URL)]
    if picture.media != "image/svg+xml":
        return picture.data
    # Only the shape counts: a drawing has no size of its own.
    side, dots = (
        (90, _DOTS_PER_INCH) if is_figure(element.get("src", "")) else (40, _LOGO_DOTS_PER_INCH)
    )
    return _drawn_logo(picture, picture.within(side, side), document.look.colour(ground), dots)


@lru_cache(maxsize=8)
def _drawn_logo(picture: Picture, size: tuple[float, float], ground: str, dots: int) -> bytes:
    """Drawn once for all Word files of a kit, and for all slides."""
    root = etree.fromstring(picture.data)
    for side, length in zip(("width", "height"), size, strict=True):
        root.set(side, f"{length}mm")
    return _png(etree.tostring(root, encoding="unicode"), ground, dots)


def _png(drawing: str, ground: str, dots: int) -> bytes:
    import resvg_py  # PDF files are made without it

    return resvg_py.svg_to_bytes(
        svg_string=drawing,
        dpi=dots,
        background=ground,
        skip_system_fonts=True,
    )
