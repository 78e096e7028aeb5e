"""Makes the record of a form from its layout."""

from __future__ import annotations

from facilitator.compose.document import printed_words
from facilitator.compose.look import PaperMarks
from facilitator.errors import SourceError
from facilitator.formats.pdf.layout import PdfLayout
from facilitator.formats.pdf.overlay.field_map import PageFieldMap, page_places
from facilitator.model.form import CornerTag, FormPage, FormRecord, Rect, form_id, tag_number
from facilitator.model.kit import Kit

MOST_PAGES = 146
"""The family of tags has 587 members, and a page needs four."""
_FINE = 3


def form_record(layout: PdfLayout, kit: Kit) -> FormRecord:
    """The record of a document as laid out. Raises SourceError where it has too many pages."""
    document, exercise = layout.document, kit.exercise
    if layout.pages > MOST_PAGES:
        raise SourceError.because(
            f"It has {layout.pages} pages; a machine can tell {MOST_PAGES} apart.",
            where=document.name,
            hint="Leave out some activities, or hold them in two events.",
        )
    marks = document.look.marks
    pages = tuple(_page(n, page, marks) for n, page in enumerate(page_places(layout), start=1))
    return FormRecord(
        id=form_id(document.form.fingerprint, document.blanks, pages),
        document=document.name,
        exercise=exercise.name,
        title=document.title,
        version=exercise.version,
        edition=kit.edition_name,
        code=document.form.code,
        paper=document.look.paper,
        large_print=document.look.is_large,
        language=document.language,
        blanks=document.blanks,
        pages=pages,
        words=printed_words(document.tree),
    )


def _page(number: int, page: PageFieldMap, marks: PaperMarks) -> FormPage:
    hand_in = page.hand_in
    return FormPage(
        number=number,
        width=page.width,
        height=page.height,
        hand_in=hand_in,
        places=page.places,
        tags=_tags(number, page, marks) if hand_in else (),
        matrix=_matrix(page, marks) if hand_in else None,
    )


def _tags(number: int, page: PageFieldMap, marks: PaperMarks) -> tuple[CornerTag, ...]:
    """Clockwise from the top left."""
    near = marks.tag_from_edge
    right = round(page.width - near - marks.tag, _FINE)
    below = round(page.height - near - marks.tag, _FINE)
    corners = ((near, near), (right, near), (right, below), (near, below))
    return tuple(
        CornerTag(number=tag_number(number, corner), rect=_square(left, top, marks.tag))
        for corner, (left, top) in enumerate(corners)
    )


def _matrix(page: PageFieldMap, marks: PaperMarks) -> Rect:
    """In the room that the running line leaves at its right end, as high as the tags."""
    left = round(page.text_right - marks.quiet - marks.code, _FINE)
    return _square(left, marks.tag_from_edge, marks.code)


def _square(left: float, top: float, side: float) -> Rect:
    return Rect(left=left, top=top, width=side, height=side)
