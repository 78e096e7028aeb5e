"""Finished pages put together anew: files merged, a page enlarged, a page cut into sheets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from io import BytesIO
from itertools import product

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf

from facilitator.compose.document import Document
from facilitator.compose.engine import lay_out_html, nothing_fetched
from facilitator.compose.look import POINTS_IN_MM, PaperSize
from facilitator.compose.stylesheet import PART
from facilitator.formats.pdf.tags import add_figure, content_parents, document_element
from facilitator.formats.pdf.writer import set_printing
from facilitator.model.documents import DOCUMENTS
from facilitator.text.messages import Message
from facilitator.text.translator import translator


def merge_pdfs(parts: Iterable[bytes]) -> tuple[bytes, int]:
    """One PDF of several, each of which begins on a front side, and how many pages it has.

    Whatever the document says of itself is what the first part says. The parts have no fields and
    no links from one place to another. The same bytes for the same parts.
    """
    waiting = iter(parts)
    with Pdf.open(BytesIO(next(waiting))) as target:
        for data in waiting:
            if len(target.pages) % 2:
                left, bottom, right, top = map(float, target.pages[-1].mediabox.as_list())
                target.add_blank_page(page_size=(right - left, top - bottom))
            with Pdf.open(BytesIO(data)) as part:
                _append(target, part)
        # Addresses of places, which nothing in the parts points to, would be those of the first.
        for name in ("/Names", "/Dests"):
            if name in target.Root:
                del target.Root[name]
        target.remove_unreferenced_resources()
        merged = BytesIO()
        target.save(merged, deterministic_id=True)
        return merged.getvalue(), len(target.pages)


def _append(target: Pdf, part: Pdf) -> None:
    root = target.Root.StructTreeRoot
    numbers = root.ParentTree.Nums
    first = 1 + max(content_parents(root), default=-1)
    for tagged in (obj for page in part.pages for obj in (page.obj, *page.obj.get("/Annots", ()))):
        # Tags find their way back through these numbers.
        for name in {"/StructParents", "/StructParent"} & set(tagged.keys()):
            tagged[name] = int(tagged[name]) + first
    target.pages.extend(part.pages)
    tags = target.copy_foreign(part.Root.StructTreeRoot)
    for number, parents in content_parents(tags).items():
        numbers.extend(Array([number + first, parents]))
    document = document_element(root)
    for element in list(document_element(tags).K):
        if isinstance(element, Dictionary):
            element.P = document
        document.K.append(element)
    if "/Outlines" in part.Root and "/Outlines" in target.Root:
        _append_bookmarks(target.Root.Outlines, target.copy_foreign(part.Root.Outlines))


def _append_bookmarks(outlines: Object, others: Object) -> None:
    entry: Object | None = others.First
    outlines.Last.Next, others.First.Prev = others.First, outlines.Last
    outlines.Last = others.Last
    outlines.Count = int(outlines.Count) + int(others.Count)
    while entry is not None:
        entry.Parent = outlines
        entry = entry.get("/Next")


# --- Larger than the printer ----------------------------------------------------------------------

POSTERS = {
    "letter": ("ARCH E", PaperSize(width=1219.2, height=914.4)),
    "a4": ("A0", PaperSize(width=1189, height=841)),
}
"""What a plotter takes, by the paper of the office."""
_EDGE = 10.0
"""Millimetres of white around a sheet, with room for a line that says what to do with it."""
_OVERLAP = 10.0
"""Millimetres that two neighbours both show."""
_ACROSS, _ACROSS_LARGE = 2, 3
"""Sheets in a row, and rows; in large print, where nothing is smaller than 18 points on them."""
_MARK = 4.0
_SHEET = """
@page tile {{ size: {width}mm {height}mm; margin: 0; @top-left {{ content: none }}
  @bottom-left {{ content: none }} }}
.tile {{ page: tile; position: relative; height: {height}mm; break-inside: avoid }}
"""
_CSS = """
.tile p {{ position: absolute; left: {left}mm; right: {edge}mm; margin: 0; max-width: none }}
.tile p {{ bottom: {text}mm }} .tile p.over {{ bottom: auto; top: {text}mm }}
"""
_TAGGED = re.compile(rb"/\w+\s*<<[^<>]*(?:<<[^<>]*>>[^<>]*)*>>\s*BDC|/Artifact\s*BMC")
"""The beginning of tagged content or of an artifact: on a sheet they are parts of one figure."""


def poster(document: Document, data: bytes) -> tuple[bytes, int]:
    """Each page as large as a plotter's paper allows, in the middle of it."""
    _, size = POSTERS[document.look.paper]
    with Pdf.open(BytesIO(data)) as source:
        sheets = _sheets(document, size, ["<p></p>"] * len(source.pages), "")
        with Pdf.open(BytesIO(sheets)) as target:
            for sheet, page in zip(target.pages, source.pages, strict=True):
                width, height = _size(page)
                scale = min(size.width / width, size.height / height)
                left, bottom = (size.width - scale * width) / 2, (size.height - scale * height) / 2
                window = (0, 0, size.width, size.height)
                _draw(target, sheet, page, (scale, left, bottom), window)
            return _saved(target, document)


def tiles(document: Document, data: bytes) -> tuple[bytes, int]:
    """Each page on four or nine sheets of the office's paper, as large as these allow."""
    with Pdf.open(BytesIO(data)) as source:
        sheets = _tiles(document, len(source.pages))
        with Pdf.open(BytesIO(sheets)) as target:
            across = _across(document)
            places = product(source.pages, range(across), range(across))
            for sheet, (page, row, column) in zip(target.pages, places, strict=True):
                _draw_tile(target, sheet, page, (row, column), across)
            return _saved(target, document)


def _across(document: Document) -> int:
    return _ACROSS_LARGE if document.look.zoom > 1 else _ACROSS


def _tiles(document: Document, pages: int) -> bytes:
    """The sheets with nothing on them but what to do with each, on an edge that is cut or glued."""
    across, sheet = _across(document), document.look.sheet
    say = translator(document.language).say
    words = [
        f'<p class="source{" over" if number > across else ""}">'
        f"{escape(say(_told(number, across)))}</p>"
        for number in (*range(1, across**2 + 1),) * pages
    ]
    css = _CSS.format(edge=_EDGE, left=2 * _EDGE, text=_EDGE / 2 - 0.5)
    return _sheets(document, PaperSize(width=sheet.height, height=sheet.width), words, css)


def _sheets(document: Document, size: PaperSize, words: Iterable[str], css: str) -> bytes:
    """Tagged pages of a size, with these words on each."""
    head = f"<head><title>{escape(document.title)}</title></head>"
    body = "".join(f'<section class="tile">{each}</section>' for each in words)
    source = f'<html lang="{document.language}">{head}<body>{body}</body></html>'
    css = f"{_SHEET.format(width=size.width, height=size.height)}{css}"
    families = document.look.every_family
    made = lay_out_html(source, f"{document.stylesheet}{PART}{css}", families)
    with nothing_fetched():
        data: bytes = made.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=b"facilitator")
    return data


def _told(number: int, across: int) -> Message:
    beside = number - 1 if (number - 1) % across else 0
    above = number - across if number > across else 0
    over = [Message("tile-sheet", number=other) for other in (above, beside) if other]
    name = ("tile-first", "tile-over", "tile-over-two")[len(over)]
    return Message(name, number=number, count=across**2, over=over)


def _draw_tile(target: Pdf, sheet: Page, page: Page, place: tuple[int, int], sheets: int) -> None:
    """One part of the page in the middle of the sheet, and where it is cut and glued."""
    (row, column), (wide, high), (width, height) = place, _size(sheet), _size(page)
    shared = (sheets - 1) * _OVERLAP
    across, down = (sheets * (side - 2 * _EDGE) - shared for side in (wide, high))
    scale = min(across / width, down / height)
    part = [(scale * side + shared) / sheets for side in (width, height)]
    left, bottom = (wide - part[0]) / 2, (high - part[1]) / 2
    right, top = left + part[0], bottom + part[1]
    x = left - column * (part[0] - _OVERLAP)
    y = top + row * (part[1] - _OVERLAP) - scale * height
    _draw(target, sheet, page, (scale, x, y), (left, bottom, *part))
    # Drawn before the page, whose own words turn everything after them upside down.
    cuts = [((left, 0.0), (left, high))] * (column > 0)
    cuts += [((0.0, top), (wide, top))] * (row > 0)
    # Where the edge of the neighbour comes to lie.
    glued, below, last = right - _OVERLAP, bottom + _OVERLAP, sheets - 1
    marks = [((glued, y), (glued, y + _MARK)) for y in (bottom - _MARK, top)] * (column < last)
    marks += [((x, below), (x + _MARK, below)) for x in (left - _MARK, right)] * (row < last)
    lines = b"/Artifact BMC q 0.3 w %s [4 4] 0 d %s Q EMC\n" % (_lines(marks), _lines(cuts))
    sheet.contents_add(lines, prepend=True)


def _lines(lines: Iterable[tuple[tuple[float, float], tuple[float, float]]]) -> bytes:
    return b" ".join(
        b"%.2f %.2f m %.2f %.2f l S" % tuple(map(_points, (*start, *end))) for start, end in lines
    )


def _draw(
    target: Pdf,
    sheet: Page,
    page: Page,
    at: tuple[float, float, float],
    window: tuple[float, ...],
) -> None:
    """The page on a sheet, ``at`` a scale and a place from below left, seen through a window."""
    form = target.copy_foreign(page.as_form_xobject())
    form.write(_TAGGED.sub(b"/Span BMC", form.read_bytes()))
    # By a name of ours: those that pikepdf draws differ from run to run.
    name = sheet.add_resource(form, Name.XObject, Name.Whole)
    scale, left, bottom = at
    clip = b"%.2f %.2f %.2f %.2f re W n" % tuple(map(_points, window))
    move = b"%.5f 0 0 %.5f %.3f %.3f cm" % (scale, scale, _points(left), _points(bottom))
    number = add_figure(target, sheet)
    mark = b"/Figure <</MCID %d>> BDC" % number
    shown = b"%s q %s %s %s Do Q EMC\n" % (mark, clip, move, str(name).encode())
    sheet.contents_add(shown, prepend=True)


def _size(page: Page) -> tuple[float, float]:
    """In millimetres."""
    left, bottom, right, top = (float(side) / POINTS_IN_MM for side in page.mediabox.as_list())
    return right - left, top - bottom


def _points(length: float) -> float:
    return length * POINTS_IN_MM


def _saved(pdf: Pdf, document: Document) -> tuple[bytes, int]:
    set_printing(pdf, DOCUMENTS[document.name])
    pdf.remove_unreferenced_resources()
    made = BytesIO()
    pdf.save(made, deterministic_id=True)
    return made.getvalue(), len(pdf.pages)
