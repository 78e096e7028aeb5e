"""A logo from a file that may come from a stranger: an SVG of plain shapes, or a PNG."""

from __future__ import annotations

import struct
import warnings
import zlib
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.compose.picture import Picture
from facilitator.errors import SourceError
from facilitator.sources.svg_logo import sanitise_svg
from facilitator.system.text_file import display_path, read_bytes

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_FILE = 5_000_000
"""Bytes."""
MOST_PIXELS = 25_000_000
LONGEST_RATIO = 50
"""How much wider than high, or higher than wide, a logo may be."""

_PNG = b"\x89PNG\r\n\x1a\n"
_OTHERS = {
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"RIFF": "a WebP picture",
    b"BM": "a BMP picture",
    b"II*\x00": "a TIFF picture",
    b"MM\x00*": "a TIFF picture",
    b"\x1f\x8b": "a compressed SVG file",
    b"%PDF": "a PDF or Illustrator file",
    b"%!PS": "an EPS file",
    b"PK": "a zip file",
}


def read_logo(path: Path) -> Picture:
    """The logo of that file, made harmless. Raises SourceError where it cannot be used as it is."""
    data = read_bytes(path, LARGEST_FILE)
    where = display_path(path)
    if not data.strip():
        raise SourceError.because(
            "The logo is an empty file.", where=where, hint="Save it again as SVG or PNG."
        )
    logo = _picture(data, where) if data.startswith(_PNG) else _drawing(data, where)
    if not 1 / LONGEST_RATIO <= logo.ratio <= LONGEST_RATIO:
        raise SourceError.because(
            f"The logo is more than {LONGEST_RATIO} times as long as it is wide.",
            where=where,
            hint="Cut away the empty space around it.",
        )
    return logo


def _drawing(data: bytes, where: str) -> Picture:
    for beginning, kind in _OTHERS.items():
        if data.startswith(beginning):
            raise SourceError.because(
                f"The logo is {kind}.", where=where, hint="Save it as SVG or PNG."
            )
    svg, ratio = sanitise_svg(_text(data, where), where)
    return Picture(svg.encode(), "image/svg+xml", ratio)


def _text(data: bytes, where: str) -> str:
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError.because(
            "The logo is neither an SVG file saved as UTF-8 nor a PNG picture.",
            where=where,
            hint="Save it as SVG or PNG.",
        ) from error


def _picture(data: bytes, where: str) -> Picture:
    image = _pixels(data, where)
    if image.getbbox() is None and "A" in image.getbands():
        raise SourceError.because(
            "The logo is an empty picture.", where=where, hint="Save it again."
        )
    target = BytesIO()
    # Written anew: what else was in the file (texts, profiles, whatever follows) stays behind.
    image.save(target, "PNG")
    return Picture(target.getvalue(), "image/png", image.width / image.height, image.width)


def _pixels(data: bytes, where: str) -> Image:
    """The picture as RGB or RGBA. Its size is known and held to a limit before it is unpacked."""
    from PIL import Image

    try:
        _check_parts(data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(BytesIO(data), formats=["PNG"])
            if picture.width * picture.height <= MOST_PIXELS:
                clear = "A" in picture.getbands() or "transparency" in picture.info
                plain = picture.convert("RGBA" if clear else "RGB")
                return Image.frombytes(plain.mode, plain.size, plain.tobytes())
    except Image.DecompressionBombError:
        pass
    except (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error) as error:
        raise SourceError.because(
            "The logo is a damaged PNG picture.", where=where, hint="Save it again as PNG."
        ) from error
    raise SourceError.because(
        f"The logo has more than {MOST_PIXELS // 1_000_000} million pixels.",
        where=where,
        hint="Make it smaller: 2,000 pixels across print well.",
    )


def _check_parts(data: bytes) -> None:
    """Raises ValueError for a PNG cut short or damaged.

    Pillow would tell, but for WeasyPrint, which asks it to fill what is missing with black.
    """
    place, kind = len(_PNG), b""
    while kind != b"IEND":
        head = data[place : place + 8]
        length, kind = int.from_bytes(head[:4]), head[4:]
        end = place + 8 + length
        if zlib.crc32(kind + data[place + 8 : end]) != int.from_bytes(data[end : end + 4]):
            raise ValueError("a part does not match its sum")
        if end + 4 > len(data):
            raise ValueError("the end is missing")
        place = end + 4
