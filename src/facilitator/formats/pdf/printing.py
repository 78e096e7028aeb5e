"""What a PDF asks of the printer: its own size, and backs only where a back may be printed."""

from __future__ import annotations

from decimal import Decimal

from pikepdf import Array, Dictionary, Name, Pdf

from facilitator.model.documents import DocumentKind


def set_printing(pdf: Pdf, kind: DocumentKind) -> None:
    """Set a document's print settings, by its kind; slides are shown and ask for nothing.

    Nothing is scaled: circles, lines and cards have their sizes for a reason.
    """
    if kind.shown:
        return
    said = pdf.Root.get("/ViewerPreferences", Dictionary())
    said.PrintScaling = Name("/None")
    said.Duplex = Name.Simplex if kind.one_sided else Name.DuplexFlipLongEdge
    pdf.Root.ViewerPreferences = said


def plain_boxes(pdf: Pdf) -> None:
    """Write the sides of pages as ``612`` where they are ``612.``, which is legal in a PDF.

    Programs copy it into JSON, where it is not.
    """
    for page in pdf.pages:
        for name in ("/MediaBox", "/BleedBox", "/TrimBox"):
            if name in page.obj:
                sides = [Decimal(str(side)) for side in page.obj[name].as_list()]
                page.obj[name] = Array([int(n) if n == int(n) else n for n in sides])
