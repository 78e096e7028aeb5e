"""A file's pages: widgets, the form that each is, and what people and programs have laid over it.

Two kinds of marks look alike to a reader: annotations, and what a program has drawn into the page
itself. Everything that we draw on a page is marked content (as tagged PDF has it), so whatever is
not was put there by somebody else.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pikepdf import Dictionary, Name, Object, Page, Pdf, PdfError, parse_content_stream

from facilitator.collectors.form_registry import FormName, form_in_footer
from facilitator.collectors.pdf.streams import can_read_pages, content_streams
from facilitator.collectors.pdf.widgets import (
    MOST_WIDGETS,
    ObjectId,
    PageBox,
    Widget,
    annotations_on,
    listed_fields,
    parse_box,
    plain_text,
    read_widget,
    text_of,
    too_many_fields,
    widgets_on,
)
from facilitator.errors import SourceError
from facilitator.rules.responses.sheet_codes import is_code, normalise_code
from facilitator.text.interface import t

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_MOST_PAGES = 1_500
_PRINTED_CODE = re.compile(r"(?<![\w-])[A-Z2-9]{4}-[A-Z2-9]{4}(?![\w-])")
_NO_MARKS = frozenset({"Widget", "Link", "PrinterMark", "TrapNet", "FileAttachment"})
"""Annotations that are no mark of a person's, or are told in another place."""
_EDGE = 1.5
"""Points inside a blank's edges where words of its neighbours may still reach."""
_MARKED = frozenset({"BMC", "BDC"})
_PAINTS = re.compile(r"""['"]|T[jJ]|[fF]|f\*|[sSbB]|[bB]\*|sh|Do|INLINE IMAGE""")
"""Operators of PDF that leave something to see."""
_MOST_OBJECTS = 20_000
"""Foreign things of one page that are looked at one by one."""


@dataclass(frozen=True)
class PageMark:
    """One thing that was laid over a page. ``is_note`` marks a comment that points at the page."""

    page: int
    box: PageBox | None
    text: str = ""
    is_note: bool = False


@dataclass(frozen=True, eq=False)
class FilePage:
    """``number`` counts from 1.

    ``foot`` is the form that the page's running lines name, ``code`` the printed sheet code.
    ``text`` is empty where the words of the file cannot be had.
    """

    number: int
    widgets: tuple[Widget, ...]
    marks: tuple[PageMark, ...]
    text: str
    foot: FormName | None
    code: str
    fonts: frozenset[ObjectId]
    box: PageBox | None


def read_pages(pdf: Pdf, data: bytes) -> list[FilePage]:
    """Raises SourceError for a file that is far larger than any of ours."""
    if len(pdf.pages) > _MOST_PAGES:
        raise SourceError.because(
            t("pdf-many-pages", count=len(pdf.pages)), hint=t("pdf-many-pages-hint")
        )
    widgets: list[tuple[Widget, ...]] = []
    for number, page in enumerate(pdf.pages, start=1):
        widgets.append(tuple(widgets_on(page.obj, number)))
        if sum(map(len, widgets)) > MOST_WIDGETS:
            raise too_many_fields()
    lines = [[w.box for w in own if w.box and w.kind in ("Tx", "Ch")] for own in widgets]
    contents = _read_contents(pdf, data, lines)
    return [
        FilePage(
            number=number,
            widgets=widgets[number - 1],
            marks=(*_annotations(page.obj, number), *drawn),
            text=text,
            foot=form_in_footer(text),
            code=_printed_code(text),
            fonts=_fonts(page.obj),
            box=parse_box(page.obj.get("/MediaBox")),
        )
        for number, (page, (text, drawn)) in enumerate(
            zip(pdf.pages, contents, strict=True), start=1
        )
    ]


def _printed_code(text: str) -> str:
    codes = {code for code in map(normalise_code, _PRINTED_CODE.findall(text)) if is_code(code)}
    return codes.pop() if len(codes) == 1 else ""


def _fonts(page: Object) -> frozenset[ObjectId]:
    resources = page.get("/Resources")
    fonts = resources.get("/Font") if isinstance(resources, Dictionary) else None
    if not isinstance(fonts, Dictionary):
        return frozenset()
    ids = {font.objgen for _, font in fonts.items() if isinstance(font, Dictionary)}
    return frozenset(ids - {(0, 0)})


# Widgets that pages have lost


def restore_widgets(pdf: Pdf, pages: Sequence[FilePage]) -> tuple[list[FilePage], list[Widget]]:
    """The pages with the widgets that they have lost, and filled fields that stand on no page.

    pdfunite leaves the widgets of every file but the first in the joined file without listing them
    on their pages; what they say of their old page still leads to its words.
    """
    on_pages = {part.objgen for page in pages for widget in page.widgets for part in widget.chain}
    listed = [field for field in listed_fields(pdf) if field.objgen not in on_pages]
    loose = [widget for widget in (read_widget(field, 0) for field in listed) if widget.is_filled]
    without = [page.number for page in pages if not page.widgets]
    if not loose or not without:
        return list(pages), loose
    lost: dict[int, list[Widget]] = {}
    for annotation, number in _lost_widgets(pdf, on_pages, without):
        lost.setdefault(number, []).append(read_widget(annotation, number))
    restored = {widget.id for widgets in lost.values() for widget in widgets}
    whole = [
        replace(page, widgets=tuple(lost[page.number])) if page.number in lost else page
        for page in pages
    ]
    return whole, [widget for widget in loose if widget.id not in restored]


def _lost_widgets(
    pdf: Pdf, on_pages: set[ObjectId], without: Sequence[int]
) -> Iterator[tuple[Object, int]]:
    by_contents = {_contents(pdf.pages[number - 1].obj): number for number in without}
    for candidate in pdf.objects:
        if not isinstance(candidate, Dictionary) or candidate.get("/Subtype") != Name.Widget:
            continue
        page = candidate.get("/P")
        if candidate.objgen in on_pages or not isinstance(page, Dictionary):
            continue
        contents = _contents(page)
        if contents and contents in by_contents:
            yield candidate, by_contents[contents]


def _contents(page: Object) -> tuple[ObjectId, ...]:
    return tuple(stream.objgen for stream in content_streams(page) if stream.is_indirect)


# Words and marks


def _annotations(page: Object, number: int) -> Iterator[PageMark]:
    for annotation in annotations_on(page):
        kind = text_of(annotation.get("/Subtype"))
        if kind in _NO_MARKS or (kind == "Popup" and "/Parent" in annotation):
            continue
        text = text_of(annotation.get("/Contents")) or plain_text(text_of(annotation.get("/RC")))
        text = text.strip()
        is_note = bool(text) and kind != "FreeText"
        yield PageMark(number, parse_box(annotation.get("/Rect")), text, is_note)


_PageContents = tuple[str, Sequence[PageMark]]


def _read_contents(
    pdf: Pdf, data: bytes, lines: Sequence[Sequence[PageBox]]
) -> Sequence[_PageContents]:
    """The words and foreign marks of every page; empty ones where they cannot be had.

    Without PDFium there are no words, and one mark for all that was drawn into a page.
    """
    nothing: list[_PageContents] = [("", ())] * len(lines)
    if not can_read_pages(pdf):
        return nothing
    try:
        import pypdfium2
    except ImportError:
        numbered = enumerate(pdf.pages, start=1)
        return [("", [PageMark(n, None)] if _is_drawn_on(page) else ()) for n, page in numbered]
    try:
        with closing(pypdfium2.PdfDocument(data)) as document:
            if len(document) != len(lines):
                return nothing
            return [_read_content(document, number, own) for number, own in enumerate(lines)]
    except pypdfium2.PdfiumError:
        return nothing


def _is_drawn_on(page: Page) -> bool:
    """Whether anything stands outside of marked content, on a page that has any of that."""
    depth, marked, outside = 0, False, False
    with suppress(PdfError):  # as far as it goes
        for instruction in parse_content_stream(page):
            name = str(instruction.operator)
            marked |= name in _MARKED
            depth += (name in _MARKED) - (name == "EMC")
            outside |= not depth and _PAINTS.fullmatch(name) is not None
    return marked and outside


def _read_content(document: PdfDocument, index: int, lines: Sequence[PageBox]) -> _PageContents:
    with closing(document[index]) as page, closing(page.get_textpage()) as words:
        marks = list(_foreign_objects(page, words, index + 1))
        marked = [mark.box for mark in marks if mark.box]
        for line in lines:
            inside = (line.left + _EDGE, line.bottom + _EDGE, line.right - _EDGE, line.top - _EDGE)
            text = " ".join(words.get_text_bounded(*inside).split())
            if text and not any(line.has_middle_of(box) for box in marked):
                marks.append(PageMark(index + 1, line, text))
        return words.get_text_range(), marks


def _foreign_objects(page: PdfPage, words: PdfTextPage, number: int) -> Iterator[PageMark]:
    """What stands outside of marked content, on a page that has any of that."""
    from pypdfium2 import raw

    objects = [raw.FPDFPage_GetObject(page, at) for at in range(raw.FPDFPage_CountObjects(page))]
    foreign = [drawn for drawn in objects if raw.FPDFPageObj_CountMarks(drawn) == 0]
    if len(foreign) == len(objects):
        return
    for drawn in foreign[:_MOST_OBJECTS]:
        kind = raw.FPDFPageObj_GetType(drawn)
        edges = [ctypes.c_float() for _ in PageBox._fields]
        if not raw.FPDFPageObj_GetBounds(drawn, *map(ctypes.byref, edges)):
            continue
        box = PageBox(*(edge.value for edge in edges))
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            if text := _object_text(drawn, words):
                yield PageMark(number, box, text)
        elif kind == raw.FPDF_PAGEOBJ_FORM:
            yield PageMark(number, box, " ".join(words.get_text_bounded(*box).split()))
        else:
            yield PageMark(number, box)


def _object_text(drawn: object, words: PdfTextPage) -> str:
    from pypdfium2 import raw

    length = raw.FPDFTextObj_GetText(drawn, words, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFTextObj_GetText(
        drawn, words, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length
    )
    return " ".join(buffer.raw.decode("utf-16-le", errors="replace").rstrip("\0").split())
