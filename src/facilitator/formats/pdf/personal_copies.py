"""Personal copies of a form: laid out once, then code, name and matrix are added for each.

Either a print run, or a fillable file for each participant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

from pikepdf import Array, Dictionary, Object, Page, Pdf, Stream, String

from facilitator.compose.engine import nothing_fetched
from facilitator.compose.look import POINTS_IN_MM
from facilitator.formats import Job
from facilitator.formats.pdf.form_places import FIELD_BASELINE
from facilitator.formats.pdf.incremental import (
    BasePdf,
    IncrementalUpdate,
    append_content,
    object_number,
    share_fonts,
)
from facilitator.formats.pdf.layout import PdfLayout, left_empty
from facilitator.formats.pdf.overlay_text import OverlayText, text_operators
from facilitator.formats.pdf.stamps import PageStamps, artifact
from facilitator.formats.pdf.writer import set_printing, write
from facilitator.model.client import PersonalCopy
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import SHEET_CODE
from facilitator.rules.responses.sheet_codes import format_code

PART = 200
"""Copies in one file, at most: larger ones take printers long to open."""
_FOR_SCREENS = ("/Outlines", "/Names", "/Dests", "/PageMode", "/Metadata", "/AcroForm")
_PAGE = b"<</Type/Page/Parent %d 0 R/MediaBox[%s]/Resources %s"
_READ_ONLY = 1
_FILL = "/Fill"


def print_run(
    layout: PdfLayout, copies: Sequence[PersonalCopy], part: int = PART
) -> Iterator[bytes]:
    """One PDF for each ``part`` of the copies, in their order; the same bytes every time.

    Every copy begins on a front side. There are no form fields and no tags: this is for printers.
    """
    stamps = PageStamps.of(layout)
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


def personal_pdfs(job: Job, copies: Sequence[PersonalCopy]) -> Iterator[tuple[PersonalCopy, bytes]]:
    """Each copy with its PDF, tagged and fillable, its code filled in; always the same bytes."""
    stamps = PageStamps.of(job.layout)
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
    identifier = sha256(stamps.form.encode()).digest()[:16]
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
    return artifact(b"0 g " + text_operators(line, left, down, role.size))


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
        for page in pdf.pages:
            if not isinstance(page.obj.Contents, Array):
                append_content(pdf, page, b"")
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
