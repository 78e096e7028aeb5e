"""What is printed on a page for one person alone: code and matrix, or the name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.compose.look import POINTS_IN_MM
from facilitator.formats.pdf.layout import PdfLayout
from facilitator.formats.pdf.marks import draw_matrix, draw_tags, payload
from facilitator.formats.pdf.overlay.field_map import CopyField, PageFieldMap, page_places
from facilitator.formats.pdf.overlay.text import OverlayText, operators
from facilitator.model.form import FormPage, FormRecord
from facilitator.model.roster import PersonalCopy
from facilitator.rules.responses.sheet_codes import format_code

_LEADING = 1.15
"""From the first line of a long name to the second, in parts of its size."""


@dataclass(frozen=True)
class PageStamps:
    """The places of one layout, ready to be filled for any copy."""

    record: FormRecord
    pages: tuple[PageFieldMap, ...]
    ink: bytes

    @classmethod
    def of(cls, layout: PdfLayout, record: FormRecord) -> PageStamps:
        """The stamps of a layout, whose record this is."""
        if len(record.pages) != layout.pages:
            raise ValueError(record.id)
        return cls(record, page_places(layout), _ink(layout.document.look.colour("ink")))

    def shared(self, page: int) -> bytes:
        """What is the same on this page (from 0) of all copies."""
        return _artifact(draw_tags(self.record.pages[page]))

    def own(self, page: int, copy: PersonalCopy, lettering: OverlayText, *, fields: bool) -> bytes:
        """What is a copy's own on this page; the code's blank only where ``fields`` are none."""
        form = self.record.pages[page]
        spots = [spot for spot in self.pages[page].spots if not (fields and spot.field)]
        words = b"".join(_words(spot, copy, form, lettering) for spot in spots)
        inked = self.ink + words if words else b""
        return _artifact(inked + self._matrix(form, copy))

    def _matrix(self, form: FormPage, copy: PersonalCopy) -> bytes:
        if form.matrix is None:
            return b""
        said = payload(self.record.id, form.number, copy.code)
        return draw_matrix(said, form.matrix, form.height)


def _words(spot: CopyField, copy: PersonalCopy, form: FormPage, lettering: OverlayText) -> bytes:
    said = format_code(copy.code) if spot.kind == "code" else copy.name
    return b"".join(_lines(said, spot, form, lettering)) if said else b""


def _lines(said: str, spot: CopyField, form: FormPage, lettering: OverlayText) -> Iterator[bytes]:
    if spot.kind == "code":  # its place is as wide as the widest code
        size, lines = spot.size, [lettering.line(said)]
    else:
        size, lines = lettering.fitted(said, spot.width * POINTS_IN_MM, spot.size)
    left, down = spot.left * POINTS_IN_MM, (form.height - spot.baseline) * POINTS_IN_MM
    down += (len(lines) - 1) * _LEADING * size / 2  # about the line that they stand in for
    for number, line in enumerate(lines):
        yield operators(line, left, down - number * _LEADING * size, size)


def _artifact(drawn: bytes) -> bytes:
    """Pagination, as running lines are: no part of what a screen reader reads out."""
    return b"/Artifact <</Type /Pagination>> BDC\n%sEMC\n" % drawn if drawn else b""


def _ink(colour: str) -> bytes:
    shares = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return b"%.3f %.3f %.3f rg\n" % tuple(shares)
