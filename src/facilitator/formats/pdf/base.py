"""Makes a PDF ready to be stamped: one list of fonts, and room for more content on every page."""

from __future__ import annotations

from io import BytesIO

from pikepdf import Array, Dictionary, Object, ObjectStreamMode, Page, Pdf, Stream

from facilitator.formats.pdf.overlay.incremental import IncrementalUpdate
from facilitator.formats.pdf.overlay.text import OverlayText


def share_fonts(pdf: Pdf) -> None:
    """Give all pages one list of fonts, an object of its own, to which stamps add theirs."""
    fonts = pdf.make_indirect(Dictionary())
    for page in pdf.pages:
        resources = page.obj.Resources
        if not resources.is_indirect:
            page.obj.Resources = resources = pdf.make_indirect(resources)
        for name, font in dict(resources.get("/Font", Dictionary()).items()).items():
            fonts[name] = font
        resources.Font = fonts


def surround(pdf: Pdf, page: Page, after: bytes) -> None:
    """Close whatever a page's content leaves open, and add what is drawn after it."""
    contents = page.obj.Contents
    streams = list(contents.as_list()) if isinstance(contents, Array) else [contents]
    page.obj.Contents = Array([Stream(pdf, b"q\n"), *streams, Stream(pdf, b"\nQ\n" + after)])


def saved(pdf: Pdf) -> bytes:
    """The PDF in the plainest form that there is, with one table of objects."""
    target = BytesIO()
    pdf.save(target, object_stream_mode=ObjectStreamMode.disable, deterministic_id=True)
    return target.getvalue()


def number(thing: Object) -> int:
    """The number of an object in a file."""
    return int(thing.objgen[0])


def embed(lettering: OverlayText, file: IncrementalUpdate, fonts: int, shared: bytes) -> None:
    """Write the fonts of a copy, and the list of fonts that has them beside the ``shared``."""
    own = [(font.name.encode(), font.embed(file)) for font in lettering.fonts.values()]
    entries = b"".join(b"/%s %d 0 R" % entry for entry in own)
    file.add(shared[: shared.rindex(b">>")] + entries + b">>", fonts)
