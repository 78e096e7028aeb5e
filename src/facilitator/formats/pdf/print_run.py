"""A roomful of personal copies as one print job: laid out once, stamped for each.

Every copy begins on a front side. There are no form fields and no tags: this is for the printer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

from pikepdf import Dictionary, Page, Pdf

from facilitator.compose.engine import nothing_fetched
from facilitator.compose.look import Look
from facilitator.formats.pdf.base import embed, number, saved, share_fonts, surround
from facilitator.formats.pdf.layout import PdfLayout
from facilitator.formats.pdf.overlay.incremental import BasePdf, IncrementalUpdate
from facilitator.formats.pdf.overlay.stamp import PageStamps
from facilitator.formats.pdf.overlay.text import OverlayText
from facilitator.formats.pdf.printing import set_printing
from facilitator.model.documents import DOCUMENTS
from facilitator.model.form import FormRecord
from facilitator.model.roster import PersonalCopy

PART = 200
"""Copies in one file, at most: larger ones take printers long to open."""
_FOR_SCREENS = ("/Outlines", "/Names", "/Dests", "/PageMode", "/Metadata", "/AcroForm")
_PAGE = b"<</Type/Page/Parent %d 0 R/MediaBox[%s]/Resources %s"


@dataclass(frozen=True)
class _Stock:
    """The pages that all copies share: each opens the page objects of the copies.

    ``empty`` is the page that fills up a sheet; ``tree`` and ``fonts`` are the objects that list
    pages and fonts, and ``shared_fonts`` what the latter has already.
    """

    finished: BasePdf
    tree: int
    fonts: int
    shared_fonts: bytes
    pages: tuple[bytes, ...]
    empty: bytes


def print_run(
    layout: PdfLayout, record: FormRecord, copies: Sequence[PersonalCopy], part: int = PART
) -> Iterator[bytes]:
    """One PDF for each ``part`` of the copies, in their order; the same bytes every time."""
    stamps = PageStamps.of(layout, record)
    stock = _stock(layout, stamps)
    for start in range(0, len(copies), part):
        yield _part(stock, stamps, layout.document.look, copies[start : start + part])


def _part(stock: _Stock, stamps: PageStamps, look: Look, copies: Sequence[PersonalCopy]) -> bytes:
    file, lettering = IncrementalUpdate(stock.finished), OverlayText(look)
    pages: list[int] = []
    for copy in copies:
        for index, opening in enumerate(stock.pages):
            own = stamps.own(index, copy, lettering, fields=False)
            content = b" %d 0 R" % file.add_stream(b"", own) if own else b""
            pages.append(file.add(opening + content + b"]>>"))
        if len(stock.pages) % 2:
            pages.append(file.add(stock.empty))
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    file.add(b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids), stock.tree)
    embed(lettering, file, stock.fonts, stock.shared_fonts)
    return file.finish()


def _stock(layout: PdfLayout, stamps: PageStamps) -> _Stock:
    identifier = sha256(stamps.record.id.encode()).digest()[:16]
    with nothing_fetched():
        raw = layout.rendered.write_pdf(pdf_identifier=identifier)
    with Pdf.open(BytesIO(raw)) as pdf:
        for name in _FOR_SCREENS:
            if name in pdf.Root:
                del pdf.Root[name]
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        set_printing(pdf, DOCUMENTS[layout.document.name])
        pdf.Root.Lang = layout.document.language
        share_fonts(pdf)
        for index, page in enumerate(pdf.pages):
            surround(pdf, page, stamps.shared(index))
            if "/Annots" in page.obj:
                del page.obj["/Annots"]
        return _read(saved(pdf))


def _read(data: bytes) -> _Stock:
    with Pdf.open(BytesIO(data)) as pdf:
        tree, fonts = number(pdf.Root.Pages), pdf.pages[0].obj.Resources.Font
        last = _size(pdf.pages[-1])
        return _Stock(
            BasePdf.read(data),
            tree=tree,
            fonts=number(fonts),
            shared_fonts=fonts.unparse(resolved=True),
            pages=tuple(_opening(page, tree) for page in pdf.pages),
            empty=_PAGE % (tree, last, b"<<>>") + b">>",
        )


def _opening(page: Page, tree: int) -> bytes:
    resources = b"%d 0 R" % number(page.obj.Resources)
    contents = b" ".join(b"%d 0 R" % number(stream) for stream in page.obj.Contents.as_list())
    return _PAGE % (tree, _size(page), resources) + b"/Contents[" + contents


def _size(page: Page) -> bytes:
    return b" ".join(b"%g" % float(edge) for edge in page.mediabox.as_list())
