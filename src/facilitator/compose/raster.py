"""Charts and logos as PNG, for Word: drawn by the same engine as the PDF's."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
from lxml import etree
from lxml.etree import _Element

from facilitator.compose.charts import draw
from facilitator.compose.document import Document
from facilitator.compose.engine import lay_out_html, nothing_fetched
from facilitator.compose.look import Look
from facilitator.model.logo import Logo

DOTS_PER_INCH = 220
LOGO_DOTS_PER_INCH = 400
"""Logos are small, and their edges are what one sees."""


def picture(figure: _Element, document: Document) -> bytes:
    """One chart of a document as PNG, as wide as its drawing."""
    svg = draw(figure, document.look)
    width, height = _size(svg)
    page = _page(svg, width, height)
    return _painted(page, document.stylesheet, document.look, DOTS_PER_INCH)


def logo_png(logo: Logo, height_mm: float, look: Look) -> bytes:
    """A logo as PNG: a picture as it is, a drawing at the size at which it is printed."""
    if logo.png:
        return logo.png
    page = _page(sized(logo, height_mm), f"{height_mm * logo.ratio:.3f}mm", f"{height_mm:.3f}mm")
    return _painted(page, "", look, LOGO_DOTS_PER_INCH)


def sized(logo: Logo, height_mm: float) -> str:
    """The drawing of a logo as an ``svg`` element of that height."""
    size = f' width="{height_mm * logo.ratio:.3f}mm" height="{height_mm:.3f}mm"'
    return logo.svg.replace("<svg", f"<svg{size}", 1)


def _page(svg: str, width: str, height: str) -> str:
    sheet = f"@page {{ size: {width} {height}; margin: 0 }}"
    css = f"{sheet} body {{ margin: 0 }} svg {{ display: block }}"
    return f'<!DOCTYPE html><html lang="en"><style>{css}</style><body>{svg}</body></html>'


def _painted(page: str, stylesheet: str, look: Look, dots_per_inch: int) -> bytes:
    with nothing_fetched():
        pdf = lay_out_html(page, stylesheet, look).write_pdf()
    with pypdfium2.PdfDocument(pdf) as pages:
        image = pages[0].render(scale=dots_per_inch / 72).to_pil()
    target = BytesIO()
    image.convert("RGB").save(target, "PNG", optimize=True)
    return target.getvalue()


def _size(svg: str) -> tuple[str, str]:
    root = etree.fromstring(svg)
    return str(root.get("width")), str(root.get("height"))
