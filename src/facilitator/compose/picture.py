"""A picture that documents may hold: a logo or one of the prose, read and found harmless."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import quote, urlsplit, urlunsplit

PICTURE_URL = "picture:"
"""Where writers find the pictures of a document: ``picture:client``."""
PROSE_PICTURE = "prose/"
"""What the names of pictures of an exercise's prose begin with; the file's name follows."""


@dataclass(frozen=True)
class Picture:
    """The bytes of an SVG, PNG or JPEG, and its shape: ``ratio`` is its width by its height.

    ``pixels`` is the width in pixels; drawings have none.
    """

    data: bytes
    media: Literal["image/svg+xml", "image/png", "image/jpeg"]
    ratio: float
    pixels: int | None = None

    def within(self, width: float, height: float) -> tuple[float, float]:
        """Width and height, in the unit given, as large as fits into a box."""
        scale = min(width / self.ratio, height)
        return round(scale * self.ratio, 2), round(scale, 2)

    def dots_per_inch(self, width: float) -> float | None:
        """None for drawings, which are fine at any size; ``width`` is in mm."""
        return None if self.pixels is None else self.pixels / (width / 25.4)


QUIET = 4
"""Modules that must stay white on every side (ISO/IEC 18004)."""
_SMALLEST = 21
"""Modules along a side of the smallest code: beside them the quiet zone would be too large."""
_DARK = re.compile(rb"\x00+")


def qr_picture(address: str) -> Picture:
    """The code of an address, at error correction level M: a seventh of it may be smudged.

    Three quarters of its width are the code, the rest its quiet zone: 33 mm hold a code of 25 mm.
    """
    side, data = _modules(ascii_address(address), "M")
    if side == _SMALLEST:  # a short address has room for more correction
        side, data = _modules(ascii_address(address), "H")
    # One path, so that rows leave no seams between them.
    runs = "".join(
        f"M{run.start() + QUIET} {row + QUIET}h{len(run.group())}v1h-{len(run.group())}z"
        for row in range(side)
        for run in _DARK.finditer(data[row * side : (row + 1) * side])
    )
    whole = side + 2 * QUIET
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}">'
        f'<path d="M0 0h{whole}v{whole}h-{whole}z" fill="#fff"/>'
        f'<path d="{runs}" fill="#000"/></svg>'
    )
    return Picture(svg.encode(), "image/svg+xml", 1.0)


def ascii_address(address: str) -> str:
    """The same address in ASCII: hosts as RFC 3490 has it, the rest percent-encoded (RFC 3987)."""
    parts = urlsplit(address)
    host = parts.netloc
    with suppress(UnicodeError):  # an odd host stays as it is written
        host = host.encode("idna").decode("ascii")
    rest = (quote(part, safe=_KEPT) for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, host, *rest))


_KEPT = "/?#[]@!$&'()*+,;=:-._~%"


def _modules(text: str, level: str) -> tuple[int, bytes]:
    """How many modules there are along a side, and all of them row by row, dark ones 0."""
    import zxingcpp

    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    pixels: Any = memoryview(barcode.to_image(scale=1, add_quiet_zones=False))  # type: ignore[arg-type]
    return len(pixels), pixels.tobytes()
