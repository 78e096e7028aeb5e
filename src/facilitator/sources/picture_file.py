"""A picture from a file that may come from a stranger: an SVG of plain shapes, a PNG or JPEG.

The colours of an exercise's own drawings stand for those of whoever sees them.
"""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from facilitator.compose.picture import Picture
from facilitator.errors import SourceError, nearest
from facilitator.model.exercise import DrawnShapes
from facilitator.model.yaml_cursor import LintIssue, YamlCursor
from facilitator.rules.drawings import colour_names
from facilitator.sources.svg_logo import picture_kind, sanitise_svg
from facilitator.system.text_file import display_path, file_line, read_bytes, read_text
from facilitator.text.interface import t

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_FILE = 5_000_000
"""Bytes."""
MOST_PIXELS = 25_000_000
LONGEST_RATIO = 50
"""How much wider than high, or higher than wide, a picture may be."""

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_QUALITY = 92
"""Of a JPEG that is written anew, out of 100."""
_OTHERS = {
    b"GIF8": "GIF",
    b"RIFF": "WebP",
    b"BM": "BMP",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"\x1f\x8b": "compressed",
    b"%PDF": "PDF",
    b"%!PS": "EPS",
    b"PK": "zip",
}


def read_logo(path: Path) -> Picture:
    """The logo of that file, made harmless. Raises SourceError where it cannot be used as it is."""
    return read_picture(path, "logo")


def read_picture(path: Path, what: str = "picture") -> Picture:
    """The picture of that file, made harmless: its words, places and profiles stay behind.

    ``what`` is what it is called where it cannot be used as it is. Raises SourceError there.
    """
    data = read_bytes(path, LARGEST_FILE)
    file = _PictureFile(data, what, display_path(path))
    if not data.strip():
        raise file.refused("picture-empty-file", "picture-save-again-hint")
    picture = file.picture() if data.startswith((_PNG, _JPEG)) else file.drawing()
    if not 1 / LONGEST_RATIO <= picture.ratio <= LONGEST_RATIO:
        raise file.refused("picture-too-long", "picture-too-long-hint", ratio=LONGEST_RATIO)
    return picture


@dataclass(frozen=True)
class _PictureFile:
    data: bytes
    what: str
    where: str

    def refused(self, why: str, hint: str, **args: str | int) -> SourceError:
        """By the ids of a message and a hint."""
        message = t(why, what=picture_kind(self.what), **args)
        return SourceError.because(message, where=self.where, hint=t(hint, **args))

    def drawing(self) -> Picture:
        for beginning, kind in _OTHERS.items():
            if self.data.startswith(beginning):
                raise self.refused("picture-of-kind", "picture-save-as-hint", kind=kind)
        wide = self.data.startswith((b"\xff\xfe", b"\xfe\xff"))
        try:
            text = self.data.decode("utf-16" if wide else "utf-8-sig")
        except UnicodeDecodeError as error:
            raise self.refused("picture-no-known", "picture-save-again-hint") from error
        if not text.lstrip().startswith("<"):
            raise self.refused("picture-other-kind", "picture-save-again-hint")
        svg, ratio = sanitise_svg(text, self.where, self.what)
        return Picture(svg.encode(), "image/svg+xml", ratio)

    def picture(self) -> Picture:
        image = self._pixels()
        if image.getbbox() is None and "A" in image.getbands():
            raise self.refused("picture-empty", "picture-empty-hint")
        target, is_png = BytesIO(), self.data.startswith(_PNG)
        # Written anew: what else was in the file (texts, profiles, whatever follows) stays behind.
        image.save(target, "PNG" if is_png else "JPEG", quality=_QUALITY)
        media: Literal["image/png", "image/jpeg"] = "image/png" if is_png else "image/jpeg"
        return Picture(target.getvalue(), media, image.width / image.height, image.width)

    def _pixels(self) -> Image:
        """The picture as RGB or RGBA, upright.

        Its size is known and held to a limit before it is unpacked.
        """
        from PIL import Image, ImageFile

        lenient = (
            ImageFile.LOAD_TRUNCATED_IMAGES
        )  # WeasyPrint has what is missing filled with black
        ImageFile.LOAD_TRUNCATED_IMAGES = False
        kind = "PNG" if self.data.startswith(_PNG) else "JPEG"
        try:
            if kind == "PNG":
                _check_parts(self.data)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", Image.DecompressionBombWarning)
                picture = Image.open(BytesIO(self.data), formats=[kind])
                if picture.width * picture.height <= MOST_PIXELS:
                    plain = _in_screen_colours(picture)
                    return Image.frombytes(plain.mode, plain.size, plain.tobytes())
        except Image.DecompressionBombError:
            pass
        except (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error) as error:
            raise self.refused("picture-damaged", "picture-damaged-hint", kind=kind) from error
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = lenient
        millions = MOST_PIXELS // 1_000_000
        raise self.refused("picture-too-large", "picture-too-large-hint", millions=millions)


_USUAL = {"#000000": "ink", "#ffffff": "paper"}
_NO_COLOUR = frozenset({"none", "transparent", "inherit"})


def drawing_files(folder: Path, data: YamlCursor) -> dict[str, Path]:
    """By id, the files of drawings that lie in the folder."""
    files = ((each.id(), each.get("file").text()) for each in data.get("drawings").entries())
    paths = {name: folder / file for name, file in files if name and file and _is_beside(file)}
    return {name: path for name, path in paths.items() if path.is_file()}


def missing_drawings(folder: Path, data: YamlCursor) -> Iterator[LintIssue]:
    known = sorted(path.name for path in folder.glob("*.svg"))
    for place in data.select("drawings", "*", "file"):
        file = place.text()
        if file and _is_beside(file) and not (folder / file).is_file():
            hint = t("drawing-put-there", nearest=nearest(file, known))
            yield LintIssue(place.path, t("drawing-missing", file=file), hint)


def _is_beside(file: str) -> bool:
    return not {"/", "\\"} & set(file)


def read_drawing(path: Path, data: YamlCursor) -> DrawnShapes:
    """The drawing, its colours by the names that a look has for them.

    Raises SourceError for what is unsafe, and for a colour that stands for nothing.
    """
    names = colour_names(data)
    colours = dict(_USUAL)
    for name, colour in data.get("drawing_colours").fields().items():
        colours[(colour.text() or "").lower()] = names.get(name, name)

    def paint(value: str, line: int) -> str:
        if value.lower() in _NO_COLOUR:
            return value
        if name := colours.get(_hexadecimal(value)):
            return f"var(--{name})"
        raise SourceError.because(
            t("drawing-colour", value=value),
            where=file_line(path, line),
            hint=t("drawing-colour-hint", known=", ".join(colours)),
        )

    svg, ratio = sanitise_svg(read_text(path), display_path(path), "drawing", paint)
    return DrawnShapes(svg=svg.encode(), ratio=ratio)


def _hexadecimal(value: str) -> str:
    from PIL import ImageColor

    try:
        red, green, blue = ImageColor.getrgb(value)[:3]
    except ValueError:
        return value
    return f"#{red:02x}{green:02x}{blue:02x}"


def _in_screen_colours(picture: Image) -> Image:
    """Upright, and in sRGB by the profile that the file has: colours for print look wrong else."""
    from PIL import ImageCms, ImageOps

    clear = "A" in picture.getbands() or "transparency" in picture.info
    profile = picture.info.get("icc_profile")
    upright = ImageOps.exif_transpose(picture)
    if profile and upright.mode in ("RGB", "CMYK"):
        with suppress(ImageCms.PyCMSError, OSError):  # a broken profile says nothing
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            screen = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(upright, source, screen, outputMode="RGB")
            upright = converted or upright
    return upright.convert("RGBA" if clear else "RGB")


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
