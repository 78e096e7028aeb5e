"""Rectangles on a PDF page: left, bottom, right and top, in points from its bottom left corner."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from pikepdf import Array, Object

from facilitator.model.form import Rect

_MM = 72 / 25.4
"""Points in a millimetre."""


class PageBox(NamedTuple):
    """A rectangle on a page."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def area(self) -> float:
        """Its area in square points."""
        return max(0.0, self.right - self.left) * max(0.0, self.top - self.bottom)

    def has_middle_of(self, other: PageBox) -> bool:
        """Whether the middle of another one lies in it."""
        across, up = (other.left + other.right) / 2, (other.bottom + other.top) / 2
        return self.left <= across <= self.right and self.bottom <= up <= self.top

    def shared_with(self, other: PageBox) -> float:
        """The area that both cover, as a share of the smaller one."""
        common = PageBox(
            max(self.left, other.left),
            max(self.bottom, other.bottom),
            min(self.right, other.right),
            min(self.top, other.top),
        )
        smaller = min(self.area, other.area)
        is_apart = common.right <= common.left or common.top <= common.bottom
        return 0.0 if is_apart or smaller <= 0 else common.area / smaller

    def in_millimetres(self, page: PageBox) -> Rect:
        """The same measured in millimetres from the page's top left corner, as in form records."""
        return Rect(
            left=(self.left - page.left) / _MM,
            top=(page.top - self.top) / _MM,
            width=(self.right - self.left) / _MM,
            height=(self.top - self.bottom) / _MM,
        )


def parse_box(numbers: Object | None) -> PageBox | None:
    """The rectangle that four numbers of a PDF mean, whichever corners they name; None if none."""
    if not isinstance(numbers, Array) or len(numbers) != len(PageBox._fields):
        return None
    corners = list(numbers)
    if not all(isinstance(number, int | float | Decimal) for number in corners):
        return None
    x, y, far_x, far_y = (float(number) for number in corners)
    return PageBox(min(x, far_x), min(y, far_y), max(x, far_x), max(y, far_y))
