"""A page laid flat: how much ink lies where, beside bare paper and the black of its print."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from facilitator.collectors.scan.pages import Grey, LocatedPage, Points, rect_corners
from facilitator.model.form import FormPage, Rect

Ink = NDArray[np.float32]
"""How much ink lies where, rows by columns: 0 bare paper, 1 as black as the page's own print."""

SCALE = 8.0
"""Pixels a millimetre of a page laid flat; 203 dots an inch."""
_PAPER = 11
"""Millimetres: of so wide a window something is bare paper, but for tags and codes."""
_EDGE = 1.2
"""Millimetres left out around a room to write in: half on either side."""
_HARDLY_BLACK, _SHARP = (0.25, 0.75), 0.25
"""Of a sharp tag, less than the latter share is neither black nor white."""
_BLURRED = 0.5
"""Millimetres by which print reaches beyond its place, blurred or a little beside it."""
_LONGEST_STROKE = 12
"""Millimetres: a straight line that is longer is printed."""
_INKED, _WRITTEN = 0.35, 0.004
"""So much ink is a pen's, and so large a share of a room to write in is a short word."""
_QUALITY = 60
_BLACKEST = 0.25
"""Print that is not darker than this, beside its paper, is too faint to be measured by."""


@dataclass(frozen=True)
class FlatPage:
    """A page without tilt and shadow.

    ``ink`` has ``SCALE`` pixels a millimetre, from the page's top left corner; ``black`` is how
    dark print is beside its paper, from 0 to 1.
    """

    page: FormPage
    ink: Ink
    black: float

    def at(self, left: float, top: float, width: float, height: float) -> Ink:
        """The part in these millimetres, as far as it lies on the page."""
        rows = slice(max(0, round(top * SCALE)), max(0, round((top + height) * SCALE)))
        columns = slice(max(0, round(left * SCALE)), max(0, round((left + width) * SCALE)))
        return self.ink[rows, columns]

    def sampled(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> Ink:
        """The ink at points in millimetres; beside the page is bare paper."""
        return _sampled(self.ink, SCALE, x, y)

    def touched(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> Ink:
        """The most ink within a third of a millimetre of points: no hair passes between them."""
        return _sampled(self._thick, SCALE / 2, x, y)

    def is_printed(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Whether the empty page has words or lines at points in millimetres, or next to them."""
        return _sampled(self._printed, SCALE / 2, x, y) > 0

    @cached_property
    def _printed(self) -> Ink:
        coarse = np.zeros([side // 2 for side in self.ink.shape], np.float32)
        for rect in self.page.printed:
            low, high = np.array([[rect.top, rect.left], [rect.bottom, rect.right]])
            top, left = np.maximum((low - _BLURRED) * SCALE / 2, 0).astype(int)
            bottom, right = np.maximum((high + _BLURRED) * SCALE / 2, 0).astype(int) + 1
            coarse[top:bottom, left:right] = 1
        return coarse

    @cached_property
    def _thick(self) -> Ink:
        high, wide = (side // 2 * 2 for side in self.ink.shape)
        rows = np.maximum(self.ink[:high:2, :wide], self.ink[1:high:2, :wide])
        coarse = np.maximum(rows[:, ::2], rows[:, 1::2])
        return cv2.dilate(coarse, np.ones((3, 3), np.uint8))  # type: ignore[return-value]

    def has_sharp_tags(self) -> bool:
        """Whether its corner tags are hardly blurred: circles that are not found lie elsewhere."""
        tags = (
            self.at(t.rect.left, t.rect.top, t.rect.width, t.rect.height) for t in self.page.tags
        )
        grey = [
            float(((part > _HARDLY_BLACK[0]) & (part < _HARDLY_BLACK[1])).mean()) for part in tags
        ]
        return float(np.median(grey)) < _SHARP

    def has_handwriting(self, rect: Rect, *, specks: bool = False) -> bool:
        """Whether somebody wrote there, beside printed lines and the edges of boxes.

        With ``specks`` any ink will do.
        """
        inside = _EDGE / 2
        part = self.at(
            rect.left + inside, rect.top + inside, rect.width - _EDGE, rect.height - _EDGE
        )
        if part.size == 0:
            return False
        long = max(3, int(_LONGEST_STROKE * SCALE))
        for size in ((long, 1), (1, long)):
            line = cv2.getStructuringElement(cv2.MORPH_RECT, size)
            rules = cv2.morphologyEx(part, cv2.MORPH_OPEN, line)
            part = np.maximum(part - cv2.dilate(rules, np.ones((3, 3), np.uint8)), 0)
        inked = part > _INKED
        return bool(inked.any()) if specks else float(inked.mean()) >= _WRITTEN

    def packed(self) -> bytes:
        """The page as a JPEG in shades of grey."""
        grey = cv2.convertScaleAbs(self.ink, alpha=-255 * self.black, beta=255)  # never below 0
        return bytes(cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1])


def _sampled(ink: Ink, scale: float, x: NDArray[np.float64], y: NDArray[np.float64]) -> Ink:
    # Pictures of OpenCV have two dimensions.
    across, down = (
        (part.reshape(-1, part.shape[-1]) * scale - 0.5).astype(np.float32) for part in (x, y)
    )
    return cv2.remap(ink, across, down, cv2.INTER_LINEAR, borderValue=0).reshape(x.shape)  # type: ignore[return-value]


def lay_flat(picture: Grey, located: LocatedPage) -> FlatPage | None:
    """The page laid flat; None where its print is too faint."""
    page = located.page
    size = (round(page.width * SCALE), round(page.height * SCALE))
    to_millimetres = np.array([[1 / SCALE, 0, 0], [0, 1 / SCALE, 0], [0, 0, 1]])
    # Pixels have their places in their middles: half a pixel of the flat page is 1/16 mm.
    to_millimetres[:2, 2] = 0.5 / SCALE
    if located.resolution > 1.5 * SCALE:
        picture, homography = _smaller(picture, located)
    else:
        homography = located.homography
    flat = cv2.warpPerspective(
        picture,
        homography @ to_millimetres,
        size,
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=255,
    )
    darkness = _darkness(flat)  # type: ignore[arg-type]
    black = _black(darkness, page)
    if black < _BLACKEST:
        return None
    darkness /= np.float32(black)
    return FlatPage(page, darkness, black)


def _smaller(picture: Grey, located: LocatedPage) -> tuple[Grey, Points]:
    """A picture of about the flat page's resolution: pixels are averaged, and none is skipped."""
    factor = SCALE / located.resolution
    small = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    exact = np.array([small.shape[1] / picture.shape[1], small.shape[0] / picture.shape[0]])
    scaling = np.array(
        [[exact[0], 0, exact[0] / 2 - 0.5], [0, exact[1], exact[1] / 2 - 0.5], [0, 0, 1]]
    )
    return small, scaling @ located.homography  # type: ignore[return-value]


def _darkness(flat: Grey) -> Ink:
    """From 0, as bright as the paper around, to 1: black."""
    coarse = cv2.resize(flat, None, fx=1 / SCALE, fy=1 / SCALE, interpolation=cv2.INTER_AREA)
    window = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_PAPER, _PAPER))
    paper = cv2.morphologyEx(coarse, cv2.MORPH_CLOSE, window)
    paper = cv2.GaussianBlur(paper, (0, 0), 2.0)
    paper = cv2.resize(paper, flat.shape[::-1], interpolation=cv2.INTER_LINEAR)
    # In one place: memory that is asked for anew takes longer than the reckoning.
    dark: Ink = cv2.divide(flat, np.maximum(paper, 8), scale=-1.0, dtype=cv2.CV_32F)  # type: ignore[assignment]
    dark += 1
    return np.clip(dark, -0.2, 1.0, out=dark)


def _black(darkness: Ink, page: FormPage) -> float:
    """How dark the print of the corner tags is, whose modules are wider than any blur."""
    levels = []
    for tag in page.tags:
        (left, top), (right, bottom) = rect_corners(tag.rect)[[0, 2]] * SCALE
        part = darkness[int(top) : int(bottom), int(left) : int(right)]
        if part.size:
            levels.append(float(np.percentile(part, 85)))
    return float(np.median(levels)) if levels else 0.0
