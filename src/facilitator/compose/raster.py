"""Charts and drawn logos as PNG, for formats that hold pictures: by the engine of the PDF."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO

from lxml import etree
from lxml.etree import _Element

from facilitator.compose.charts import draw
from facilitator.compose.document import Document
from facilitator.compose.engine import lay_out_html, nothing_fetched
from facilitator.compose.font_family import Families
from facilitator.compose.picture import PICTURE_URL, Picture, is_figure

DOTS_PER_INCH = 300
_LOGO_DOTS_PER_INCH = 600
"""Edges of a logo are looked at closely."""
_AT_ONCE = 40
"""Charts drawn in one run: more would only take more memory."""


def is_chart(figure: _Element) -> bool:
    """Whether a figure is drawn from its data table."""
    return figure.find("table") is not None


@dataclass
class Rasters:
    """Pictures of one document's charts and logos, by the element that shows them.

    The first chart that is asked for is drawn together with those that follow it: most of the
    engine's time goes into starting.
    """

    document: Document
    _drawn: dict[_Element, bytes] = field(default_factory=dict)
    _waiting: list[_Element] | None = None

    def __call__(self, element: _Element) -> bytes:
        """A ``figure.chart``, as wide as its drawing, or an ``img``, as PNG."""
        if element.tag == "img":
            return logo_as_png(element, self.document)
        if element not in self._drawn:
            together = self._next(element)
            drawings = [draw(figure, self.document.look) for figure in together]
            images = charts_as_png(drawings, self.document)
            self._drawn |= dict(zip(together, images, strict=True))
            if self._waiting:
                # Laid out pages point at themselves: those of many runs would stay until the end.
                gc.collect()
        # Each stands in one place; the picture is not needed again.
        return self._drawn.pop(element)

    def _next(self, element: _Element) -> list[_Element]:
        """The chart and those after it in the document, as many as are drawn in one run."""
        if self._waiting is None:
            self._waiting = list(filter(is_chart, self.document.tree.iter("figure")))
        if element not in self._waiting:
            return [element]
        at = self._waiting.index(element)
        together = self._waiting[at : at + _AT_ONCE]
        del self._waiting[at : at + _AT_ONCE]
        return together


def charts_as_png(drawings: Sequence[str], document: Document) -> Iterator[bytes]:
    """Drawings (SVG) as PNG, each as wide as it says: many of them in one run of the engine."""
    for start in range(0, len(drawings), _AT_ONCE):
        batch = drawings[start : start + _AT_ONCE]
        roots = map(etree.fromstring, batch)
        sizes = [(str(root.get("width")), str(root.get("height"))) for root in roots]
        page, families = _page(zip(batch, sizes, strict=True)), document.look.every_family
        yield from _images(page, document.stylesheet, families, document.pictures, DOTS_PER_INCH)


def logo_as_png(element: _Element, document: Document, ground: str = "paper") -> bytes:
    """A picture as it came, or its drawing in fine dots on a colour of the look."""
    picture = document.pictures[element.get("src", "").removeprefix(PICTURE_URL)]
    if picture.media != "image/svg+xml":
        return picture.data
    # Only the shape counts: a drawing has no size of its own.
    side = 90 if is_figure(element.get("src", "")) else 40
    size, colour = picture.within(side, side), document.look.colour(ground)
    return _drawn_logo(picture, size, colour, document.stylesheet, document.look.every_family)


@lru_cache(maxsize=8)
def _drawn_logo(
    picture: Picture, size: tuple[float, float], ground: str, stylesheet: str, families: Families
) -> bytes:
    """Drawn once for all Word files of a kit, and for all slides."""
    width, height = (f"{side}mm" for side in size)
    style = f"width:{width};height:{height};background:{ground}"
    tag = f'<img src="{PICTURE_URL}logo" style="{style}">'
    page = _page([(tag, (width, height))])
    (image,) = _images(page, stylesheet, families, {"logo": picture}, _LOGO_DOTS_PER_INCH)
    return image


def _page(drawings: Iterable[tuple[str, tuple[str, str]]]) -> str:
    css, body = ["svg, img { display: block }"], []
    for number, (drawing, (width, height)) in enumerate(drawings):
        css.append(f"@page drawing{number} {{ size: {width} {height}; margin: 0 }}")
        body.append(f'<div style="page: drawing{number}">{drawing}</div>')
    style = f"<style>{' '.join(css)}</style>"
    return f'<!DOCTYPE html><html lang="en">{style}<body>{"".join(body)}</body></html>'


def _images(
    page: str, stylesheet: str, families: Families, pictures: Mapping[str, Picture], dots: int
) -> Iterator[bytes]:
    import pypdfium2  # PDF files are made without it

    with nothing_fetched():
        pdf = lay_out_html(page, stylesheet, families, pictures).write_pdf()
    with pypdfium2.PdfDocument(pdf) as pages:
        for drawn in pages:
            image = drawn.render(scale=dots / 72).to_pil()
            drawn.close()
            target = BytesIO()
            # Optimizing would take longer than drawing, for one or two per cent of the bytes.
            image.convert("RGB").save(target, "PNG")
            yield target.getvalue()
