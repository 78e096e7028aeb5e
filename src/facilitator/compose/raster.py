"""Charts and drawn logos as PNG, for formats that hold pictures: by the engine of the PDF."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
from lxml import etree
from lxml.etree import _Element

from facilitator.compose.charts import draw
from facilitator.compose.document import Document
from facilitator.compose.engine import lay_out_html, nothing_fetched
from facilitator.compose.picture import PICTURE_URL

DOTS_PER_INCH = 220
_LOGO_DOTS_PER_INCH = 600
"""Edges of a logo are looked at closely."""


def drawn_as_png(element: _Element, document: Document) -> bytes:
    """What a ``figure.chart`` or an ``img`` shows, as PNG."""
    return _logo(element, document) if element.tag == "img" else picture(element, document)


def picture(figure: _Element, document: Document) -> bytes:
    """One chart of a document as PNG, as wide as its drawing."""
    svg = draw(figure, document.look)
    root = etree.fromstring(svg)
    return _rendered(svg, str(root.get("width")), str(root.get("height")), document, DOTS_PER_INCH)


def _logo(element: _Element, document: Document) -> bytes:
    """A logo as PNG: as it came, or its drawing in fine dots."""
    shown = document.pictures[element.get("src", "").removeprefix(PICTURE_URL)]
    if shown.media == "image/png":
        return shown.data
    # Only the shape counts: a drawing has no size of its own.
    width, height = shown.within(40, 40)
    tag = f'<img src="{element.get("src")}" style="width:{width}mm;height:{height}mm">'
    return _rendered(tag, f"{width}mm", f"{height}mm", document, _LOGO_DOTS_PER_INCH)


def _rendered(drawing: str, width: str, height: str, document: Document, dots: int) -> bytes:
    css = f"@page {{ size: {width} {height}; margin: 0 }} svg, img {{ display: block }}"
    page = f'<!DOCTYPE html><html lang="en"><style>{css}</style><body>{drawing}</body></html>'
    with nothing_fetched():
        laid_out = lay_out_html(page, document.stylesheet, document.look, document.pictures)
        pdf = laid_out.write_pdf()
    with pypdfium2.PdfDocument(pdf) as pages:
        image = pages[0].render(scale=dots / 72).to_pil()
    target = BytesIO()
    image.convert("RGB").save(target, "PNG", optimize=True)
    return target.getvalue()
