"""Pictures, and pages of PDF files, as shades of grey."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import numpy as np
import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from facilitator.collectors.scan.pages import Grey
from facilitator.errors import SourceError
from facilitator.tables.office_files import damaged_file, encrypted_file
from facilitator.text.interface import t

_MOST_PIXELS = 120_000_000
"""A sheet of A3 at 600 dots an inch has 70 million."""
_LONGEST_SIDE = 4200
"""Pixels to which larger pictures are made smaller: twice what reading needs of a sheet of A3."""
_PDF_DPI = 220
_MOST_SHOWN = 20
"""Pages after which a document is opened anew: it holds on to all pictures that it showed."""
_SIXTEEN_BITS = 65535.0
_EIGHT_BITS = 255.0


class PictureFile(Protocol):
    """A file of one or more pictures; each is made when it is asked for, and held by nobody.

    ``picture`` counts from 0 and raises SourceError, without a place, for what cannot be read.
    """

    def __len__(self) -> int: ...

    def picture(self, number: int) -> Grey: ...


def open_pictures(path: Path) -> PictureFile:
    """Raises SourceError, without a place, for what is no file of pictures."""
    with path.open("rb") as file:
        is_pdf = b"%PDF-" in file.read(1024)
    return PdfPages(path) if is_pdf else Frames(path)


@contextmanager
def _plain_errors() -> Iterator[None]:
    try:
        with warnings.catch_warnings(action="ignore"):  # what is damaged is told once, and plainly
            yield
    except UnidentifiedImageError as error:
        raise SourceError.because(t("scan-no-picture"), hint=t("scan-no-picture-hint")) from error
    except (
        OSError,
        ValueError,
        EOFError,
        SyntaxError,
        OverflowError,
        LookupError,
        TypeError,
    ) as error:
        raise damaged_file() from error
    except pypdfium2.PdfiumError as error:
        raise (encrypted_file() if "password" in str(error).lower() else damaged_file()) from error


class Frames:
    """The pictures of an image file, upright as the camera meant it; a TIFF can have many."""

    def __init__(self, path: Path) -> None:
        Image.MAX_IMAGE_PIXELS = None  # looked at below, before anything is unpacked
        self._path = path
        with _plain_errors(), Image.open(path) as image:
            self._frames = int(getattr(image, "n_frames", 1))

    def __len__(self) -> int:
        return self._frames

    def picture(self, number: int) -> Grey:
        # Opened anew: a file that was read to its end gives earlier pictures not for sure.
        with _plain_errors(), Image.open(self._path) as image:
            image.seek(number)
            if image.width * image.height > _MOST_PIXELS:
                raise SourceError.because(
                    t("scan-too-large", width=image.width, height=image.height),
                    hint=t("scan-too-large-hint"),
                )
            # A JPEG unpacks to a smaller picture in a fraction of the time.
            image.draft("L", (_LONGEST_SIDE // 2, _LONGEST_SIDE // 2))
            return _grey(image)


def _grey(image: Image.Image) -> Grey:
    ImageOps.exif_transpose(image, in_place=True)
    upright = image
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
        upright = upright.convert("RGBA")
        upright = Image.alpha_composite(Image.new("RGBA", upright.size, "white"), upright)
    if upright.mode.startswith(("I", "F")):
        levels = np.nan_to_num(np.asarray(upright, dtype=np.float32))
        most = float(levels.max(initial=0))
        top = next((top for top in (1.0, _EIGHT_BITS, _SIXTEEN_BITS) if most <= top), most)
        upright = Image.fromarray((levels / top * _EIGHT_BITS).clip(0, 255).astype(np.uint8))
    grey = upright if upright.mode == "L" else upright.convert("L")
    if max(grey.size) > _LONGEST_SIDE:
        grey.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.BOX)
    return np.array(grey, dtype=np.uint8)


class PdfPages:
    """The pages of a PDF as on the screen: answers in fields and a tablet's ink are drawn."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with _plain_errors():
            self._open()
            self._pages = len(self._document)

    def _open(self) -> None:
        self._document = pypdfium2.PdfDocument(self._path)
        self._document.init_forms()
        self._shown = 0

    def __len__(self) -> int:
        return self._pages

    def picture(self, number: int) -> Grey:
        with _plain_errors():
            self._shown += 1
            if self._shown > _MOST_SHOWN:
                self._document.close()
                self._open()
            page = self._document[number]
            longest = max(1.0, *page.get_size())
            bitmap = page.render(scale=min(_PDF_DPI / 72, _LONGEST_SIDE / longest), grayscale=True)
            shown = bitmap.to_numpy()
            picture = np.array(shown[:, :, 0] if shown.ndim > 2 else shown)  # noqa: PLR2004
            bitmap.close()
            page.close()
            return picture
