"""The wall for an office printer, sheet by sheet, and for a plotter."""

from __future__ import annotations

from hashlib import sha256

from facilitator.compose.document import Document
from facilitator.workflows.unchanged import RenderedDocument

TILED, POSTER = "tiled", "poster"


def larger_canvases(canvas: Document, data: bytes) -> dict[str, RenderedDocument]:
    """By what ends their names; ``data`` is the canvas as a PDF, ``content`` its digest."""
    from facilitator.formats.pdf.assembly import poster, tiles

    content = sha256(data).hexdigest()
    made = {TILED: tiles(canvas, data), POSTER: poster(canvas, data)}
    return {name: RenderedDocument(*file, content) for name, file in made.items()}
