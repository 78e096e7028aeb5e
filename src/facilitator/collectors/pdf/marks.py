"""What people and programs have laid over a page beside its blanks: notes, strokes, words.

Two kinds look alike to a reader: annotations, and what a program has drawn into the page itself.
Everything that we draw on a page is marked content (as tagged PDF has it), so whatever is not was
put there by somebody else.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pikepdf import Object, Pdf

from facilitator.collectors.pdf.boxes import PageBox, parse_box
from facilitator.collectors.pdf.texts import plain_text
from facilitator.collectors.pdf.widgets import annotations_on, text_of
from facilitator.collectors.pdf_weight import pages_are_modest

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_OURS = frozenset({"Widget", "Link", "PrinterMark", "TrapNet", "FileAttachment"})
"""Annotations that are no mark of a person's, or are told in another place."""
_EDGE = 1.5
"""Points inside a blank's edges where words of its neighbours may still reach."""
_INWARDS = (_EDGE, _EDGE, -_EDGE, -_EDGE)
_MOST_OBJECTS = 20_000
"""Foreign things of one page that are looked at one by one."""


@dataclass(frozen=True)
class PageMark:
    """One thing that was laid over a page: where, and what it says if it says anything.

    ``is_note`` says that it is a comment that points at the page rather than something written on
    it.
    """

    page: int
    box: PageBox | None
    text: str = ""
    is_note: bool = False


@dataclass(frozen=True)
class PageWords:
    """The words printed on a page, and what was drawn into it by another program."""

    text: str = ""
    marks: tuple[PageMark, ...] = ()


def annotated(page: Object, number: int) -> Iterator[PageMark]:
    """The notes, strokes and words that lie on a page as annotations."""
    for annotation in annotations_on(page):
        kind = text_of(annotation.get("/Subtype"))
        if kind in _OURS or (kind == "Popup" and "/Parent" in annotation):
            continue
        text = text_of(annotation.get("/Contents")) or plain_text(text_of(annotation.get("/RC")))
        yield PageMark(
            number,
            parse_box(annotation.get("/Rect")),
            text.strip(),
            is_note=bool(text.strip()) and kind != "FreeText",
        )


def words_of(pdf: Pdf, data: bytes, lines: Sequence[Sequence[PageBox]]) -> list[PageWords]:
    """The words and foreign marks of every page; empty ones where they cannot be had.

    ``lines`` are the blanks to write on, page by page: nothing of ours is printed there.
    """
    import pypdfium2

    count = len(pdf.pages)
    nothing = [PageWords()] * count
    if not pages_are_modest(pdf, count):
        return nothing
    try:
        with closing(pypdfium2.PdfDocument(data)) as document:
            if len(document) != count:
                return nothing
            return [_words_on(document, number, lines[number]) for number in range(count)]
    except pypdfium2.PdfiumError:
        return nothing


def _words_on(document: PdfDocument, number: int, lines: Sequence[PageBox]) -> PageWords:
    with closing(document[number]) as page, closing(page.get_textpage()) as words:
        marks = list(_drawn_into(page, words, number + 1))
        seen = [mark.box for mark in marks if mark.box]
        for line in lines:
            inside = PageBox(*(edge + by for edge, by in zip(line, _INWARDS, strict=True)))
            text = " ".join(words.get_text_bounded(*inside).split())
            if text and not any(line.has_middle_of(box) for box in seen):
                marks.append(PageMark(number + 1, line, text))
        return PageWords(words.get_text_range(), tuple(marks))


def _drawn_into(page: PdfPage, words: PdfTextPage, number: int) -> Iterator[PageMark]:
    """What stands on a page outside of marked content, on a page that has any of that."""
    from pypdfium2 import raw

    objects = [raw.FPDFPage_GetObject(page, at) for at in range(raw.FPDFPage_CountObjects(page))]
    foreign = [one for one in objects if raw.FPDFPageObj_CountMarks(one) == 0]
    if len(foreign) == len(objects):
        return
    for one in foreign[:_MOST_OBJECTS]:
        kind = raw.FPDFPageObj_GetType(one)
        edges = [ctypes.c_float() for _ in PageBox._fields]
        if not raw.FPDFPageObj_GetBounds(one, *map(ctypes.byref, edges)):
            continue
        box = PageBox(*(edge.value for edge in edges))
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            text = _text_of(one, words)
            if text:
                yield PageMark(number, box, text)
        elif kind == raw.FPDF_PAGEOBJ_FORM:
            yield PageMark(number, box, " ".join(words.get_text_bounded(*box).split()))
        else:
            yield PageMark(number, box)


def _text_of(text: object, words: PdfTextPage) -> str:
    from pypdfium2 import raw

    length = raw.FPDFTextObj_GetText(text, words, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFTextObj_GetText(
        text, words, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length
    )
    return " ".join(buffer.raw.decode("utf-16-le", errors="replace").rstrip("\0").split())
