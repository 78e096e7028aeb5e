"""Pages as pictures. All of it is called in processes of its own."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from facilitator.compose.document import Document
from facilitator.compose.stylesheet import PART
from facilitator.formats.pdf.layout import PdfLayout, lay_out
from facilitator.model.documents import DOCUMENTS
from facilitator.workflows.activity_gallery import specimen
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.rendering import RenderSession

if TYPE_CHECKING:
    import pypdfium2

_DOTS_PER_INCH = 110


@dataclass(frozen=True)
class LaidOut:
    """What is known of a document that was laid out whole.

    ``starts`` says with which element each page began, ``own_pages`` what it was composed with.
    """

    starts: tuple[int, ...] = ()
    own_pages: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class PageImage:
    """One page as PNG, and how many pages its document has; all of them ``known``, or none."""

    png: bytes
    pages: int
    known: LaidOut | None = None


def draw_page(
    request: KitRequest, document: str, page: int, known: LaidOut | None = None
) -> PageImage:
    """Lay a document of a kit out and draw one page (from 1; the last one if there are fewer).

    Where its pages began the time before, it is laid out up to the end of that page: most of the
    time of a preview goes into the pages that nobody looks at.
    """
    session, kind = RenderSession.of(prepare_kit(request)), DOCUMENTS[document]
    starts = known.starts if known else ()
    if known and known.own_pages:
        session.own_pages = {document: known.own_pages}
    composed = session.document(kind)
    is_cut = page < len(starts) and not session.is_laid_out(kind)
    if is_cut and not composed.has_strangers:
        layout = lay_out(_cut(composed, starts[page] + _SPARE, len(starts)))
        if layout.pages > page:
            return PageImage(drawn(layout, page), len(starts))
    layout = session.layout(kind)
    number = _among(page, layout.pages)
    laid_out = LaidOut(_page_starts(layout), composed.own_pages)
    return PageImage(drawn(layout, number), layout.pages, None if session.own_pages else laid_out)


_SPARE = 60
"""Elements that are laid out behind the page: they decide where it ends."""


def _page_starts(layout: PdfLayout) -> tuple[int, ...]:
    boxes = (page.descendants() for page in layout.page_boxes())
    seen = [{box.element for box in each if box.element is not None} for each in boxes]
    root = max(seen[0], key=lambda element: sum(1 for _ in element.iter()))
    places = {element: place for place, element in enumerate(_counted(root))}
    ends = [max(places.get(element, 0) for element in page) for page in seen]
    return (0, *accumulate((end + 1 for end in ends[:-1]), max))


def _counted(root: Any) -> Iterator[Any]:  # noqa: ANN401 - trees of two libraries
    """The elements of a page but those that a parser adds."""
    return (element for element in root.iter() if element.tag not in _ADDED)


_ADDED = frozenset({"tbody", "colgroup"})


def _cut(document: Document, end: int, pages: int) -> Document:
    """The document without the elements from ``end`` on; it still says how many pages it has."""
    tree = copy.deepcopy(document.tree)
    for element in list(_counted(tree))[end:]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    said = f'span.page-count::before {{ content: "{pages}" }}'
    return replace(document, tree=tree, stylesheet=f"{document.stylesheet}{PART}{said}")


def drawn(layout: PdfLayout, page: int) -> bytes:
    """One of its pages as PNG."""
    one = layout.rendered.copy(layout.rendered.pages[page - 1 : page]).write_pdf()
    with _opened(one) as pdf:
        return _png(pdf, 1, _DOTS_PER_INCH)


def draw_specimen(kind: str) -> bytes:
    """What people get of one activity of a kind: the upper part of its worksheet."""
    from PIL import Image  # in the processes that draw alone

    with TemporaryDirectory() as place:
        request = KitRequest(Path(place), specimen(Path(place), kind))
        layout = RenderSession.of(prepare_kit(request)).layout(DOCUMENTS["worksheet"])
        image = Image.open(BytesIO(drawn(layout, 1)))
    across, down = image.size
    target = BytesIO()
    image.crop((across // 20, down // 14, across * 19 // 20, down // 2)).save(target, "PNG")
    return target.getvalue()


def draw_pages(request: KitRequest, document: str) -> tuple[bytes, ...]:
    """All pages of a document of a kit, each as PNG."""
    layout = RenderSession.of(prepare_kit(request)).layout(DOCUMENTS[document])
    with _opened(layout.rendered.write_pdf()) as pdf:
        return tuple(_png(pdf, number, _DOTS_PER_INCH) for number in range(1, layout.pages + 1))


def draw_file_page(path: Path, page: int, dots: int) -> PageImage:
    """Draw one page (from 1; the last one if there are fewer) of a PDF file."""
    with _opened(path) as pdf:
        return PageImage(_png(pdf, _among(page, len(pdf)), dots), len(pdf))


def _among(page: int, pages: int) -> int:
    return min(max(page, 1), pages)


def _opened(pdf: bytes | Path) -> pypdfium2.PdfDocument:
    import pypdfium2  # in the processes that draw alone

    return pypdfium2.PdfDocument(pdf)


def _png(pdf: pypdfium2.PdfDocument, page: int, dots: int) -> bytes:
    image = pdf[page - 1].render(scale=dots / 72).to_pil()
    target = BytesIO()
    image.save(target, "PNG", compress_level=1)  # it goes no farther than this machine
    return target.getvalue()
