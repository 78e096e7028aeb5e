"""The wall for an office printer, sheet by sheet, and for a plotter."""

from __future__ import annotations

from facilitator.compose.document import Document
from facilitator.workflows.unchanged import RenderedDocument

TILED, POSTER = "tiled", "poster"


def larger_canvases(canvas: Document, data: bytes) -> dict[str, RenderedDocument]:
    """By what ends their names; ``data`` is the canvas as a PDF."""
    from facilitator.formats.pdf.assembly import poster, tiles

    return {
        TILED: RenderedDocument(*tiles(canvas, data)),
        POSTER: RenderedDocument(*poster(canvas, data)),
    }
