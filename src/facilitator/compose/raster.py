"""A chart as PNG, for formats that hold pictures: drawn by the same engine as the PDF's."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
from lxml import etree
from lxml.etree import _Element

from facilitator.compose.charts import draw
from facilitator.compose.document import Document
from facilitator.compose.engine import lay_out_html

DOTS_PER_INCH = 220


def picture(figure: _Element, document: Document) -> bytes:
    """One chart of a document as PNG, as wide as its drawing."""
    svg = draw(figure, document.look)
    width, height = _size(svg)
    css = f"@page {{ size: {width} {height}; margin: 0 }} svg {{ display: block }}"
    page = f'<!DOCTYPE html><html lang="en"><style>{css}</style><body>{svg}</body></html>'
    pdf = lay_out_html(page, document.stylesheet, document.look).write_pdf()
    with pypdfium2.PdfDocument(pdf) as pages:
        image = pages[0].render(scale=DOTS_PER_INCH / 72).to_pil()
    target = BytesIO()
    image.convert("RGB").save(target, "PNG", optimize=True)
    return target.getvalue()


def _size(svg: str) -> tuple[str, str]:
    root = etree.fromstring(svg)
    return str(root.get("width")), str(root.get("height"))
