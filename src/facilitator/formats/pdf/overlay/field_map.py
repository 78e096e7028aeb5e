"""Where the blanks of a layout lie on paper, and where a copy's own words go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from facilitator.compose.look import POINTS_IN_MM
from facilitator.formats.pdf.layout import PdfLayout
from facilitator.model.form import BlankPosition, Rect

_PIXEL = 25.4 / 96
"""Millimetres in the unit that WeasyPrint lays out in."""
_POINTS = 72 / 96
_CONTROLS = ("input", "textarea", "select")
_FINE = 3
"""Decimals of a millimetre that a record keeps."""

FIELD_BASELINE = 0.3
"""How far the words in a field of one line stand above its bottom, in parts of their size."""
_SPOTS: dict[str, Literal["code", "name"]] = {"sheet-code": "code", "participant": "name"}


@dataclass(frozen=True)
class CopyField:
    """A place for a copy's code or name; ``size`` is that of its letters, in points.

    ``field`` is true for the code's blank: a field in a form, words on paper.
    """

    kind: Literal["code", "name"]
    left: float
    baseline: float
    width: float
    size: float
    field: bool = False


@dataclass(frozen=True)
class PageFieldMap:
    """One page, in millimetres; ``text_right`` is where its text ends at the right."""

    width: float
    height: float
    text_right: float
    places: tuple[BlankPosition, ...]
    spots: tuple[CopyField, ...]

    @property
    def hand_in(self) -> bool:
        """Whether the sheet's code stands at the head: on all sides of sheets handed in."""
        return any(spot.kind == "code" and not spot.field for spot in self.spots)


def page_places(layout: PdfLayout) -> tuple[PageFieldMap, ...]:
    """The places of every page."""
    kinds: dict[str, str] = {blank.name: blank.kind for blank in layout.document.blanks}
    return tuple(_page(page._page_box, kinds) for page in layout.rendered.pages)  # noqa: SLF001


def _page(page: Any, kinds: dict[str, str]) -> PageFieldMap:  # noqa: ANN401 - WeasyPrint is untyped
    boxes = list(_boxes(page))
    return PageFieldMap(
        width=_mm(page.margin_width()),
        height=_mm(page.margin_height()),
        text_right=_mm(page.margin_width() - page.margin_right),
        places=tuple(_place(box, kinds) for box in boxes if box.element.tag in _CONTROLS),
        spots=tuple(_found_spots(boxes)),
    )


def _boxes(page: Any) -> Iterator[Any]:  # noqa: ANN401
    """The outermost box of each control and of each element that a copy fills."""
    seen: set[int] = set()
    for box in page.descendants():
        element = box.element
        wanted = element is not None and (element.tag in _CONTROLS or _spot_kind(element))
        # Lines and pseudo-elements inside a box share its element.
        if wanted and box.element_tag == element.tag and id(element) not in seen:
            seen.add(id(element))
            yield box


def _place(box: Any, kinds: dict[str, str]) -> BlankPosition:  # noqa: ANN401
    name = box.element.get("name")
    value = box.element.get("value", "") if kinds.get(name) == "choice" else ""
    return BlankPosition(blank=name, value=value, rect=_rect(box))


def _found_spots(boxes: list[Any]) -> Iterator[CopyField]:
    for box in boxes:
        kind = _spot_kind(box.element)
        if kind is not None:
            size = box.style["font_size"] * _POINTS
            field = box.element.tag in _CONTROLS
            # Nothing is in these boxes, so that they stand on the line of the words beside them.
            bottom = _mm(box.border_box_y() + box.border_height())
            lift = FIELD_BASELINE * size / POINTS_IN_MM if field else 0.0
            place = _mm(box.border_box_x()), round(bottom - lift, _FINE), _mm(box.border_width())
            yield CopyField(kind, *place, round(size, 2), field=field)


def _spot_kind(element: Any) -> Literal["code", "name"] | None:  # noqa: ANN401
    if element.tag == "input" and element.get("readonly") is not None:
        return "code"
    return next((_SPOTS[n] for n in (element.get("class") or "").split() if n in _SPOTS), None)


def _rect(box: Any) -> Rect:  # noqa: ANN401
    return Rect(
        left=_mm(box.border_box_x()),
        top=_mm(box.border_box_y()),
        width=_mm(box.border_width()),
        height=_mm(box.border_height()),
    )


def _mm(pixels: float) -> float:
    return round(pixels * _PIXEL, _FINE)
