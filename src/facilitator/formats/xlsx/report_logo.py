"""The client's logo, at the right of the heading of a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from lxml.etree import _Element

from facilitator.compose.document import Document
from facilitator.compose.raster import logo_as_png
from facilitator.formats.xlsx.report_styles import pixels

_PIXELS_PER_MM = 96 / 25.4
_ROOM = (40.0, 9.0)
"""Millimetres that it takes at most."""
_FROM_TOP = 3


def add_logo(
    sheet: Any,  # noqa: ANN401 - a worksheet of XlsxWriter
    image: _Element,
    document: Document,
    widths: Sequence[float],
    scale: float,
) -> None:
    """Put it where the columns end; with its words for those who cannot see it."""
    picture = document.pictures.get(image.get("src", "").partition(":")[2])
    if picture is None:
        return
    data = logo_as_png(image, document)
    width, tall = (side * _PIXELS_PER_MM for side in picture.within(*_ROOM))
    column = len(widths) - 1
    while column and pixels(widths[column:], scale) < width:
        column -= 1
    across, down = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    sheet.insert_image(
        0,
        column,
        "logo.png",
        {
            "image_data": BytesIO(data),
            "description": image.get("alt", ""),
            "x_offset": max(0, pixels(widths[column:], scale) - round(width)),
            "y_offset": _FROM_TOP,
            "x_scale": width / across,
            "y_scale": tall / down,
            "object_position": 3,
        },
    )
