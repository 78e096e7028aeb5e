"""What is drawn on laid-out pages: corner tags, and a copy's code, name and square code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate

from facilitator.compose.look import POINTS_IN_MM
from facilitator.compose.square_code import sheet_code
from facilitator.formats.pdf.form_places import CopyField, PageFieldMap, form_pages, page_field_maps
from facilitator.formats.pdf.layout import PdfLayout
from facilitator.formats.pdf.overlay_text import OverlayText, text_operators
from facilitator.model.client import PersonalCopy
from facilitator.model.form import FormPage, Rect, form_id
from facilitator.rules.responses.sheet_codes import format_code

_LEADING = 1.15
"""From the first line of a long name to the second, in parts of its size."""
_DARK = re.compile(rb"\x00+")
_TAG_SIDE = 6
_FIRST_WORD, _WORD_STEP, _WORDS = 0xD5D628584, 982_451_653, 2**36


@dataclass(frozen=True)
class PageStamps:
    """What is drawn on the pages of a layout: corner tags, and a copy's code, name and matrix.

    ``form`` is the form's id. A sheet on which people write their code has a matrix without one.
    """

    form: str
    forms: tuple[FormPage, ...]
    pages: tuple[PageFieldMap, ...]
    ink: bytes

    @classmethod
    def of(cls, layout: PdfLayout) -> PageStamps:
        """Raises SourceError for a document that has too many pages."""
        document, maps = layout.document, page_field_maps(layout)
        forms = form_pages(layout, maps)
        ink = layout.document.look.colour("ink")
        shares = (int(ink[start : start + 2], 16) / 255 for start in (1, 3, 5))
        colour = b"%.3f %.3f %.3f rg\n" % tuple(shares)
        form = form_id(document.form.fingerprint, document.blanks, forms)
        return cls(form, forms, maps, colour)

    @property
    def are_personal(self) -> bool:
        """Whether each copy has a code of its own."""
        return any(page.copy_fields for page in self.pages)

    def shared(self, page: int) -> bytes:
        """What is the same on this page (from 0) of all copies."""
        form = self.forms[page]
        drawn = b"".join(_modules(_tag(tag.number), tag.rect, form.height) for tag in form.tags)
        return artifact(drawn + (b"" if self.are_personal else self._code(form, "")))

    def own(self, page: int, copy: PersonalCopy, text: OverlayText, *, fields: bool) -> bytes:
        """What is a copy's own on this page; the code's blank only where ``fields`` are none."""
        form = self.forms[page]
        places = (f for f in self.pages[page].copy_fields if not (fields and f.is_form_field))
        words = b"".join(line for place in places for line in _lines(place, copy, form, text))
        drawn = self.ink + words if words else b""
        return artifact(drawn + self._code(form, copy.code))

    def _code(self, form: FormPage, code: str) -> bytes:
        if form.matrix is None:
            return b""
        # Capitals and digits make the coarsest matrix.
        rows = sheet_code(f"{self.form}/{form.number}/{code}")
        return _modules(rows, form.matrix, form.height)


def _lines(
    field: CopyField, copy: PersonalCopy, form: FormPage, text: OverlayText
) -> Iterator[bytes]:
    words = format_code(copy.code) if field.kind == "code" else copy.name
    if not words:
        return
    if field.kind == "code":  # its place is as wide as the widest code
        size, lines = field.size, [text.line(words)]
    else:
        size, lines = text.fitted(words, field.width * POINTS_IN_MM, field.size)
    left, down = field.left * POINTS_IN_MM, (form.height - field.baseline) * POINTS_IN_MM
    down += (len(lines) - 1) * _LEADING * size / 2  # about the line that they stand in for
    for number, line in enumerate(lines):
        rest = field.width * POINTS_IN_MM - line.width * size
        start = left + rest if text.look.direction == "rtl" else left
        yield text_operators(line, start, down - number * _LEADING * size, size)


def artifact(drawn: bytes) -> bytes:
    """Pagination, as running lines are: no part of what a screen reader reads out."""
    return b"/Artifact <</Type /Pagination>> BDC\n%sEMC\n" % drawn if drawn else b""


@lru_cache(maxsize=1024)
def _tag(number: int) -> tuple[bytes, ...]:
    """The rows of an AprilTag: six by six modules and a dark border, dark modules 0."""
    bits = f"{_tag_words()[number]:036b}"[::-1]
    inner = (bytes(map(int, bits[at : at + _TAG_SIDE])) for at in range(0, len(bits), _TAG_SIDE))
    border = bytes(_TAG_SIDE + 2)
    return (border, *(b"\0%s\0" % row for row in inner), border)


@lru_cache(maxsize=1)
def _tag_words() -> tuple[int, ...]:
    """The code words of the family 36h11 (Olson, "AprilTag", 2011), by number.

    The family takes candidates at even steps and keeps those that differ in 11 bits from all those
    before, however turned. The file lists how many steps lie between each word and the next.
    """
    steps = files(__package__).joinpath("tag36h11.txt").read_text("ascii").split()
    return tuple((_FIRST_WORD + _WORD_STEP * at) % _WORDS for at in accumulate(map(int, steps)))


def _modules(rows: Iterable[bytes], rect: Rect, page_height: float) -> bytes:
    """Rows of modules in a rectangle, in pure black. One path, so that rows leave no seams."""
    rows = tuple(rows)
    module = rect.width * POINTS_IN_MM / len(rows)
    left, top = rect.left * POINTS_IN_MM, (page_height - rect.top) * POINTS_IN_MM
    matrix = f"q {module:.5f} 0 0 {-module:.5f} {left:.3f} {top:.3f} cm 0 g "
    runs = (
        b"%d %d %d 1 re" % (run.start(), number, run.end() - run.start())
        for number, row in enumerate(rows)
        for run in _DARK.finditer(row)
    )
    return matrix.encode() + b" ".join(runs) + b" f Q\n"
