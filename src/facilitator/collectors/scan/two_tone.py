"""Scans in black and white: a light pen leaves specks in them, or nothing at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import cv2
import numpy as np

from facilitator.collectors.scan.answers import RowReading, ScannedPage
from facilitator.collectors.scan.cells import Cell
from facilitator.collectors.scan.ink import FlatPage
from facilitator.collectors.scan.pages import Grey
from facilitator.model.blanks import Blank
from facilitator.model.kit import SHEET_CODE

_DARKEST, _BRIGHTEST, _HARDLY_ANY = 60, 195, 0.002
_DOTTED = 0.2
"""Print changes from black to white less often than this, from one pixel to the next; dots more."""
_BLACK = 0.5
_INSET = 0.6
"""Millimetres that the outline of a circle may reach inward."""
_PIECES = 3
"""A mark in so many pieces was drawn with a pen that the scan breaks up."""
_BROKEN = 0.3
"""In pencil most marks are in pieces, in ink one of ten."""


def is_two_tone(picture: Grey) -> bool:
    """Whether it is black and white, without dots for what lies between."""
    between = float(((picture > _DARKEST) & (picture < _BRIGHTEST)).mean())
    flips = float((np.diff(picture[:: picture.shape[0] // 50 or 1].astype(np.int16)) != 0).mean())
    return between < _HARDLY_ANY and flips < _DOTTED


def not_seen(
    page: FlatPage, marked: Iterable[str], blanks: Iterable[Blank]
) -> tuple[list[RowReading], list[RowReading]]:
    """Blanks that look empty: those to ask about, and those only where the pen was a light one.

    ``marked`` are the names of blanks with any ink in a circle or square of theirs.
    """
    specks = set(marked)
    here = {place.blank for place in page.page.places} - {SHEET_CODE.name}
    asked: list[RowReading] = []
    unseen: list[RowReading] = []
    for blank in blanks:
        if blank.name in here:
            faint = blank.kind == "tick" and blank.name in specks
            row = RowReading(blank.name, ("",), 0.0, "scan-faint" if faint else "scan-two-tone")
            (asked if faint or blank.kind == "choice" else unseen).append(row)
    return asked, unseen


def pieces_of_marks(page: FlatPage, cells: Iterable[Cell]) -> list[tuple[str, int]]:
    """The blank of each circle and square with ink in it, and in how many pieces that is."""
    return [(cell.place.blank, count) for cell in cells if (count := _pieces(page, cell))]


def _pieces(page: FlatPage, cell: Cell) -> int:
    half = cell.radius - _INSET
    ink = page.at(cell.x - half, cell.y - half, 2 * half, 2 * half)
    high, wide = ink.shape
    down, across = np.ogrid[-1 : 1 : high * 1j, -1 : 1 : wide * 1j]
    black = ((ink > _BLACK) & (np.hypot(down, across) <= 1)).astype(np.uint8)
    return cv2.connectedComponents(black, connectivity=8)[0] - 1


def was_light_pen(pages: Sequence[ScannedPage]) -> bool:
    """Whether a sheet's marks are in pieces, or none is seen on it: more may be lost."""
    found = [count for page in pages for count in page.pieces]
    is_two_tone = any(page.unseen or page.pieces for page in pages)
    return is_two_tone and sum(count >= _PIECES for count in found) >= _BROKEN * len(found)
