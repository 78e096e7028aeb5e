"""A form's record: where everything stands on its pages, so that filled sheets can be read back.

Lengths are millimetres; places are measured from the top left corner of the page.
"""

from __future__ import annotations

import hashlib
import json
from base64 import b32encode
from typing import Literal

from facilitator.model.base import Frozen
from facilitator.model.blanks import Blank
from facilitator.model.client import PaperName

_OWN_LETTERS = 4
VARIES = "\ufdd0"
"""In the words of a form, what differs from copy to copy: no text can have this character."""
FORM_KEY = "FacilitatorForm"
"""Under this key a PDF or Word file says which form it is: ``PVE-WS GUA2``."""


class Rect(Frozen):
    """In millimetres."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def gap(self, other: Rect) -> float:
        """The bare millimetres across or down between it and another, whichever are more."""
        across = max(self.left, other.left) - min(self.right, other.right)
        return max(across, max(self.top, other.top) - min(self.bottom, other.bottom))


class BlankPosition(Frozen):
    """Where one blank is filled in; of a choice, where one ``value`` of it is."""

    blank: str
    value: str = ""
    rect: Rect


class CornerTag(Frozen):
    """A corner tag (AprilTag 36h11). Its number says page and corner, clockwise from top left."""

    number: int
    rect: Rect


class FormPage(Frozen):
    """One page. Those handed in have four tags and the place of the sheet's code as a matrix.

    ``printed`` are the places of words and lines near circles and squares; pages on record before
    they were kept have none.
    """

    number: int
    width: float
    height: float
    hand_in: bool = False
    places: tuple[BlankPosition, ...] = ()
    tags: tuple[CornerTag, ...] = ()
    matrix: Rect | None = None
    printed: tuple[Rect, ...] = ()


class FormRecord(Frozen):
    """One form as it was printed.

    ``id`` is the four letters at the foot of its pages and four of its own: what a person reads
    begins what a machine reads. Forms with the same places and blanks have the same id. ``words``
    are what is printed on it, in order; records of older versions have none.
    """

    format: Literal[1] = 1
    id: str
    document: str
    exercise: str
    title: str
    version: str
    edition: str
    code: str
    paper: PaperName
    large_print: bool
    language: str
    blanks: tuple[Blank, ...]
    pages: tuple[FormPage, ...]
    words: str = ""

    @property
    def letters(self) -> str:
        return self.id[:-_OWN_LETTERS]

    def canonical(self) -> str:
        """The same text for the same record."""
        parts = self.model_dump(mode="json")
        return json.dumps(parts, sort_keys=True, ensure_ascii=False, indent=1) + "\n"


def form_id(fingerprint: str, blanks: tuple[Blank, ...], pages: tuple[FormPage, ...]) -> str:
    parts = [part.model_dump_json() for part in (*blanks, *pages)]
    digest = hashlib.sha256(json.dumps([fingerprint, *parts]).encode()).digest()
    return fingerprint + b32encode(digest).decode()[:_OWN_LETTERS]


def tag_number(page: int, corner: int) -> int:
    """The number of a corner's tag: corners count clockwise from 0 at the top left."""
    return 4 * (page - 1) + corner


def tag_page(number: int) -> int:
    """The page on which a tag of that number stands."""
    return number // 4 + 1
