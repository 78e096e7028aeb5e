"""What a machine finds a sheet by: corner tags, and the sheet's code as a matrix.

Both are drawn as rectangles in pure black, one for each run of dark modules in a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from facilitator.compose.look import POINTS_IN_MM
from facilitator.model.form import FormPage, Rect

_TAG_MODULES = 8
"""A tag of the family 36h11: six by six, and a dark border."""
_DARK = re.compile(rb"\x00+")


def payload(form: str, page: int, code: str) -> str:
    """What the matrix on a sheet says; capitals and digits, which make the coarsest matrix."""
    return f"{form}/{page}/{code}"


def draw_tags(page: FormPage) -> bytes:
    """PDF operators that draw the tags of a page."""
    return b"".join(_drawn(_tag(tag.number), tag.rect, page.height) for tag in page.tags)


def draw_matrix(said: str, rect: Rect, page_height: float) -> bytes:
    """PDF operators that draw a QR code of level M."""
    import zxingcpp

    made = zxingcpp.create_barcode(said, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    pixels: Any = memoryview(made.to_image(scale=1, add_quiet_zones=False))  # type: ignore[arg-type]
    side, data = len(pixels), pixels.tobytes()
    rows = [data[start : start + side] for start in range(0, side * side, side)]
    return _drawn(rows, rect, page_height)


@lru_cache(maxsize=1024)
def _tag(number: int) -> tuple[bytes, ...]:
    import cv2

    family = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_APRILTAG_36h11)
    return tuple(row.tobytes() for row in family.generateImageMarker(number, _TAG_MODULES))


def _drawn(rows: Iterable[bytes], rect: Rect, page_height: float) -> bytes:
    """Rows of modules, dark ones 0, in a rectangle. One path, so that rows leave no seams."""
    rows = tuple(rows)
    module = rect.width * POINTS_IN_MM / len(rows)
    left, top = rect.left * POINTS_IN_MM, (page_height - rect.top) * POINTS_IN_MM
    place = f"q {module:.5f} 0 0 {-module:.5f} {left:.3f} {top:.3f} cm 0 g "
    return place.encode() + b" ".join(_runs(rows)) + b" f Q\n"


def _runs(rows: tuple[bytes, ...]) -> Iterator[bytes]:
    for number, row in enumerate(rows):
        for run in _DARK.finditer(row):
            yield b"%d %d %d 1 re" % (run.start(), number, run.end() - run.start())
