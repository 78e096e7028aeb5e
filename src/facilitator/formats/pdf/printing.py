"""What a PDF asks of the printer: its own size, and backs only where a back may be printed."""

from __future__ import annotations

from pikepdf import Dictionary, Name, Pdf

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
