"""Personal copies of a form: laid out once, then code, name and matrix are added for each.

Either a print run, or a fillable file for each participant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from io import BytesIO
from itertools import accumulate
from typing import Any

from pikepdf import Array, Dictionary, Object, Page, Pdf, Stream, String

from facilitator.compose.engine import nothing_fetched
from facilitator.compose.look import POINTS_IN_MM
from facilitator.formats import Job
from facilitator.formats.pdf.incremental import (
    BasePdf,
    IncrementalUpdate,
    append_content,
    object_number,
    share_fonts,
)
from facilitator.formats.pdf.layout import (
    FIELD_BASELINE,
    CopyField,
    PageFieldMap,
    PdfLayout,
    left_empty,
    page_field_maps,
)
from facilitator.formats.pdf.overlay_text import OverlayText, text_operators
from facilitator.formats.pdf.writer import set_printing, write
from facilitator.model.client import PersonalCopy
from facilitator.model.documents import DOCUMENTS
from facilitator.model.form import FormPage, FormRecord, Rect
from facilitator.model.kit import SHEET_CODE
from facilitator.rules.responses.sheet_codes import format_code

_LEADING = 1.15
"""From the first line of a long name to the second, in parts of its size."""
_DARK = re.compile(rb"\x00+")
_TAG_SIDE = 6
_FIRST_WORD, _WORD_STEP, _WORDS = 0xD5D628584, 982_451_653, 2**36


@dataclass(frozen=True)
class PageStamps:
    """What is drawn on the pages of a layout: corner tags, and a copy's code, name and matrix."""

    record: FormRecord
    pages: tuple[PageFieldMap, ...]
    ink: bytes

    @classmethod
    def of(cls, layout: PdfLayout, record: FormRecord) -> PageStamps:
        if len(record.pages) != layout.pages:
            raise ValueError(record.id)
        ink = layout.document.look.colour("ink")
        shares = (int(ink[start : start + 2], 16) / 255 for start in (1, 3, 5))
        return cls(record, page_field_maps(layout), b"%.3f %.3f %.3f rg\n" % tuple(shares))

    def shared(self, page: int) -> bytes:
        """What is the same on this page (from 0) of all copies."""
        form = self.record.pages[page]
        drawn = (_modules(_tag(tag.number), tag.rect, form.height) for tag in form.tags)
        return _artifact(b"".join(drawn))

    def own(self, page: int, copy: PersonalCopy, text: OverlayText, *, fields: bool) -> bytes:
        """What is a copy's own on this page; the code's blank only where ``fields`` are none."""
        form = self.record.pages[page]
        places = (f for f in self.pages[page].copy_fields if not (fields and f.is_form_field))
        words = b"".join(line for place in places for line in _lines(place, copy, form, text))
        drawn = self.ink + words if words else b""
        if form.matrix is not None:
            # Capitals and digits make the coarsest matrix.
            content = f"{self.record.id}/{form.number}/{copy.code}"
            drawn += _modules(_matrix(content), form.matrix, form.height)
        return _artifact(drawn)


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
        yield text_operators(line, left, down - number * _LEADING * size, size)


def _artifact(drawn: bytes) -> bytes:
    """Pagination, as running lines are: no part of what a screen reader reads out."""
    return b"/Artifact <</Type /Pagination>> BDC\n%sEMC\n" % drawn if drawn else b""


def _matrix(content: str) -> list[bytes]:
    """The rows of a QR code of level M, dark modules 0."""
    import zxingcpp

    code = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    pixels: Any = memoryview(code.to_image(scale=1, add_quiet_zones=False))  # type: ignore[arg-type]
    side, data = len(pixels), pixels.tobytes()
    return [data[start : start + side] for start in range(0, side * side, side)]


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


PART = 200
"""Copies in one file, at most: larger ones take printers long to open."""
_FOR_SCREENS = ("/Outlines", "/Names", "/Dests", "/PageMode", "/Metadata", "/AcroForm")
_PAGE = b"<</Type/Page/Parent %d 0 R/MediaBox[%s]/Resources %s"
_READ_ONLY = 1
_FILL = "/Fill"


def print_run(
    layout: PdfLayout, record: FormRecord, copies: Sequence[PersonalCopy], part: int = PART
) -> Iterator[bytes]:
    """One PDF for each ``part`` of the copies, in their order; the same bytes every time.

    Every copy begins on a front side. There are no form fields and no tags: this is for printers.
    """
    stamps = PageStamps.of(layout, record)
    base, pdf = _print_base(layout, stamps)
    tree = object_number(pdf.Root.Pages)
    openings = [_page_opening(page, tree) for page in pdf.pages]
    back = _page_opening(pdf.pages[-1], tree, filled=False)
    for start in range(0, len(copies), part):
        update, text = IncrementalUpdate(base), OverlayText(layout.document.look)
        empty = update.add_stream(b"", _left_empty(layout, text)) if len(openings) % 2 else 0
        pages: list[int] = []
        for copy in copies[start : start + part]:
            for index, opening in enumerate(openings):
                own = stamps.own(index, copy, text, fields=False)
                content = b" %d 0 R" % update.add_stream(b"", own) if own else b""
                pages.append(update.add(opening + content + b"]>>"))
            if len(openings) % 2:
                pages.append(update.add(back + b" %d 0 R]>>" % empty))
        kids = b" ".join(b"%d 0 R" % page for page in pages)
        update.add(b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids), tree)
        text.embed(update)
        yield update.finish()


def personal_pdfs(
    job: Job, record: FormRecord, copies: Sequence[PersonalCopy]
) -> Iterator[tuple[PersonalCopy, bytes]]:
    """Each copy with its PDF, tagged and fillable, its code filled in; always the same bytes."""
    stamps = PageStamps.of(job.layout, record)
    base, pdf = _fillable_base(job, stamps)
    streams = [object_number(page.obj.Contents.as_list()[-1]) for page in pdf.pages]
    field = _code_field(pdf, stamps)
    code = None if field is None else _CodeField.read(pdf, field, _code_size(stamps))
    for copy in copies:
        update, text = IncrementalUpdate(base), OverlayText(job.document.look)
        for index, stream in enumerate(streams):
            if own := stamps.own(index, copy, text, fields=True):
                update.add_stream(b"", own, stream)
        if code:
            code.fill(update, copy.code)
        text.embed(update)
        yield copy, update.finish()


def _print_base(layout: PdfLayout, stamps: PageStamps) -> tuple[BasePdf, Pdf]:
    identifier = sha256(stamps.record.id.encode()).digest()[:16]
    with nothing_fetched():
        data = layout.rendered.write_pdf(pdf_identifier=identifier)
    with Pdf.open(BytesIO(data)) as pdf:
        for name in _FOR_SCREENS:
            if name in pdf.Root:
                del pdf.Root[name]
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        set_printing(pdf, DOCUMENTS[layout.document.name])
        pdf.Root.Lang = layout.document.language
        share_fonts(pdf)
        for index, page in enumerate(pdf.pages):
            append_content(pdf, page, stamps.shared(index))
            if "/Annots" in page.obj:
                del page.obj["/Annots"]
        return BasePdf.of(pdf)


def _left_empty(layout: PdfLayout, text: OverlayText) -> bytes:
    """What the back says that stays empty before the next copy, in the middle of the page."""
    look, line = layout.document.look, text.line(left_empty(layout.document))
    role, page = look.styles["running"], look.sheet
    left = (page.width * POINTS_IN_MM - line.width * role.size) / 2
    down = page.height * POINTS_IN_MM / 2
    return _artifact(b"0 g " + text_operators(line, left, down, role.size))


def _page_opening(page: Page, tree: int, *, filled: bool = True) -> bytes:
    resources = b"%d 0 R" % object_number(page.obj.Resources)
    streams = page.obj.Contents.as_list() if filled else ()
    contents = b" ".join(b"%d 0 R" % object_number(stream) for stream in streams)
    return _PAGE % (tree, _media_box(page), resources) + b"/Contents[" + contents


def _media_box(page: Page) -> bytes:
    return b" ".join(b"%g" % float(edge) for edge in page.mediabox.as_list())


def _fillable_base(job: Job, stamps: PageStamps) -> tuple[BasePdf, Pdf]:
    """The file that all copies share; the last stream of each page is a copy's own."""
    with Pdf.open(BytesIO(write(job))) as pdf:
        share_fonts(pdf)
        for index, page in enumerate(pdf.pages):
            append_content(pdf, page, stamps.shared(index))
            page.obj.Contents.append(Stream(pdf, b""))
        field = _code_field(pdf, stamps)
        if field is not None:
            field.Ff = int(field.get("/Ff", 0)) | _READ_ONLY
            field.DA = String(f"{_FILL} {_code_size(stamps):g} Tf 0 g")
            field.V = pdf.make_indirect(String(""))
            field.AP = Dictionary(N=Stream(pdf, b""))
        return BasePdf.of(pdf)


def _code_field(pdf: Pdf, stamps: PageStamps) -> Object | None:
    if not _code_size(stamps):
        return None
    fields = pdf.Root.get("/AcroForm", Dictionary()).get("/Fields", Array())
    return next((field for field in fields if str(field.get("/T")) == SHEET_CODE.name), None)


def _code_size(stamps: PageStamps) -> float:
    """Points of the code's letters where it is a field."""
    fields = (field for page in stamps.pages for field in page.copy_fields if field.is_form_field)
    return next((field.size for field in fields), 0.0)


@dataclass(frozen=True)
class _CodeField:
    """The objects of the code's value and of its appearance, and what opens the latter."""

    value: int
    appearance: int
    dictionary: bytes
    operators: bytes

    @classmethod
    def read(cls, pdf: Pdf, field: Object, size: float) -> _CodeField:
        x1, y1, x2, y2 = (float(edge) for edge in field.Rect.as_list())
        name, font = _FILL.encode(), object_number(pdf.Root.AcroForm.DR.Font[_FILL])
        box = b"/Type/XObject/Subtype/Form/BBox[0 0 %g %g]" % (abs(x2 - x1), abs(y2 - y1))
        return cls(
            value=object_number(field.V),
            appearance=object_number(field.AP.N),
            dictionary=box + b"/Resources<</Font<<%s %d 0 R>>>>" % (name, font),
            operators=b"/Tx BMC q BT 0 g %s %g Tf 0 %g Td (%%s) Tj ET Q EMC"
            % (name, size, FIELD_BASELINE * size),
        )

    def fill(self, update: IncrementalUpdate, code: str) -> None:
        words = format_code(code).encode()
        update.add(b"(%s)" % words, self.value)
        update.add_stream(self.dictionary, self.operators % words, self.appearance)
