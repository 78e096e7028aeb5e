"""Where blanks and marks stand on the pages of a laid-out form, and the record of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from facilitator.compose.document import printed_words
from facilitator.compose.look import POINTS_IN_MM, PaperMarks
from facilitator.errors import SourceError
from facilitator.formats.pdf.layout import MM_IN_PIXEL, PdfLayout
from facilitator.model.blanks import Blank
from facilitator.model.form import (
    BlankPosition,
    CornerTag,
    FormPage,
    FormRecord,
    Rect,
    form_id,
    tag_number,
)
from facilitator.model.kit import Kit
from facilitator.text.interface import t

_LOWER_LEFT = 3
_SMALL = 0.6
"""The size of the tag on a page that people keep, in parts of the others'."""
MOST_PAGES = 146
"""The family of tags has 587 members, and a page needs four."""
FIELD_BASELINE = 0.3
"""How far the words in a field of one line stand above its bottom, in parts of their size."""
_POINTS_IN_PIXEL = 72 / 96
_CONTROLS = ("input", "textarea", "select")
_NEAR = 8
"""Millimetres from a circle within which a scan is looked at for marks beside it."""
_FINE = 3
"""Decimals of a millimetre that a record keeps."""

CopyWords = Literal["code", "name"]
_CLASSES: dict[str, CopyWords] = {"sheet-code": "code", "participant": "name"}


@dataclass(frozen=True)
class CopyField:
    """A place for a copy's code or name, in millimetres; ``size`` of its letters in points.

    The code's blank is a form field in a form, words on paper.
    """

    kind: CopyWords
    left: float
    baseline: float
    width: float
    size: float
    is_form_field: bool = False


@dataclass(frozen=True)
class PageFieldMap:
    """One page, in millimetres; ``text_right`` is where its text ends at the right.

    Of a sheet that is filled in, ``hand_in`` are the pages that come back, and ``kept`` those that
    people keep. ``printed`` are words and lines near circles and squares.
    """

    width: float
    height: float
    text_right: float
    places: tuple[BlankPosition, ...]
    copy_fields: tuple[CopyField, ...]
    printed: tuple[Rect, ...]
    hand_in: bool = False
    kept: bool = False


def page_field_maps(layout: PdfLayout) -> tuple[PageFieldMap, ...]:
    blanks = {blank.name: blank for blank in layout.document.blanks}
    return tuple(_page_field_map(page, blanks) for page in layout.page_boxes())


def _page_field_map(page: Any, blanks: dict[str, Blank]) -> PageFieldMap:  # noqa: ANN401 - WeasyPrint is untyped
    descendants = list(page.descendants())
    boxes = list(_boxes(descendants))
    classes = {name for box in descendants for name in _class_names(box.element)}
    places = tuple(_place(box, blanks) for box in boxes if box.element.tag in _CONTROLS)
    return PageFieldMap(
        width=_mm(page.margin_width()),
        height=_mm(page.margin_height()),
        text_right=_mm(page.margin_width() - page.margin_right),
        places=places,
        copy_fields=tuple(_copy_fields(boxes)),
        printed=tuple(_printed_near_marks(descendants, places, blanks)),
        hand_in="hand-in" in classes,
        kept="kept" in classes,
    )


def _class_names(element: Any) -> list[str]:  # noqa: ANN401
    return [] if element is None else (element.get("class") or "").split()


def _boxes(descendants: list[Any]) -> Iterator[Any]:
    """The outermost box of each control and of each element that a copy fills."""
    seen: set[int] = set()
    for box in descendants:
        element = box.element
        wanted = element is not None and (element.tag in _CONTROLS or _copy_words(element))
        # Lines and pseudo-elements inside a box share its element.
        if wanted and box.element_tag == element.tag and id(element) not in seen:
            seen.add(id(element))
            yield box


def _printed_near_marks(
    descendants: list[Any], places: tuple[BlankPosition, ...], blanks: dict[str, Blank]
) -> Iterator[Rect]:
    """Words, and lines and boxes to write in, beside which people mark circles and squares."""
    marked: list[Rect] = []
    printed: list[Rect] = []
    for place in places:
        is_marked = place.blank in blanks and blanks[place.blank].is_marked
        (marked if is_marked else printed).append(place.rect)
    for box in descendants:
        if getattr(box, "text", "").strip():
            sides = map(_mm, (box.position_x, box.position_y, box.width, box.height))
            printed.append(Rect(**dict(zip(Rect.model_fields, sides, strict=True))))
    return (one for one in printed if any(one.gap(mark) < _NEAR for mark in marked))


def _place(box: Any, blanks: dict[str, Blank]) -> BlankPosition:  # noqa: ANN401
    name = box.element.get("name")
    is_choice = name in blanks and blanks[name].kind == "choice"
    value = box.element.get("value", "") if is_choice else ""
    rect = Rect(
        left=_mm(box.border_box_x()),
        top=_mm(box.border_box_y()),
        width=_mm(box.border_width()),
        height=_mm(box.border_height()),
    )
    return BlankPosition(blank=name, value=value, rect=rect)


def _copy_fields(boxes: list[Any]) -> Iterator[CopyField]:
    for box in boxes:
        kind = _copy_words(box.element)
        if kind is not None:
            size = box.style["font_size"] * _POINTS_IN_PIXEL
            is_form_field = box.element.tag in _CONTROLS
            # Nothing is in these boxes, so that they stand on the line of the words beside them.
            bottom = _mm(box.border_box_y() + box.border_height())
            lift = FIELD_BASELINE * size / POINTS_IN_MM if is_form_field else 0.0
            place = _mm(box.border_box_x()), round(bottom - lift, _FINE), _mm(box.border_width())
            yield CopyField(kind, *place, round(size, 2), is_form_field=is_form_field)


def _copy_words(element: Any) -> CopyWords | None:  # noqa: ANN401
    if element.tag == "input" and element.get("readonly") is not None:
        return "code"
    return next((_CLASSES[name] for name in _class_names(element) if name in _CLASSES), None)


def _mm(pixels: float) -> float:
    return round(pixels * MM_IN_PIXEL, _FINE)


def form_pages(layout: PdfLayout, maps: tuple[PageFieldMap, ...]) -> tuple[FormPage, ...]:
    """Raises SourceError for a document that has too many pages."""
    if layout.pages > MOST_PAGES:
        raise SourceError.because(
            t("many-form-pages", pages=layout.pages, most=MOST_PAGES),
            where=layout.document.name,
            hint=t("many-form-pages-hint"),
        )
    marks = layout.document.look.marks
    return tuple(_form_page(number, page, marks) for number, page in enumerate(maps, start=1))


def form_record(layout: PdfLayout, kit: Kit) -> FormRecord:
    """The record of a document as laid out. Raises SourceError where it has too many pages."""
    document, exercise = layout.document, kit.exercise
    pages = form_pages(layout, page_field_maps(layout))
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


def _form_page(number: int, page: PageFieldMap, marks: PaperMarks) -> FormPage:
    """Sheets handed in have four tags, clockwise from the top left, and room for a matrix.

    The matrix stands in the room that the running line leaves at its right end. Pages that people
    keep have one small tag, by which they are known, and put away, if they stray under a scanner.
    """
    near = marks.tag_from_edge
    right = round(page.width - near - marks.tag, _FINE)
    below = round(page.height - near - marks.tag, _FINE)
    corners = ((near, near), (right, near), (right, below), (near, below))
    tags = tuple(
        CornerTag(number=tag_number(number, corner), rect=_square(left, top, marks.tag))
        for corner, (left, top) in enumerate(corners)
    )
    if page.kept:
        low = round(page.height - near - marks.tag * _SMALL, _FINE)
        foot = _square(near, low, round(marks.tag * _SMALL, _FINE))
        tags = (CornerTag(number=tag_number(number, _LOWER_LEFT), rect=foot),)
    matrix = _square(round(page.text_right - marks.quiet - marks.code, _FINE), near, marks.code)
    return FormPage(
        number=number,
        width=page.width,
        height=page.height,
        hand_in=page.hand_in,
        places=page.places,
        tags=tags if page.hand_in or page.kept else (),
        matrix=matrix if page.hand_in else None,
        printed=page.printed if page.hand_in else (),
    )


def _square(left: float, top: float, side: float) -> Rect:
    return Rect(left=left, top=top, width=side, height=side)
