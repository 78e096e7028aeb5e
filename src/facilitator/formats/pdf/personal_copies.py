"""A file of their own for each participant: tagged and fillable, the code filled in already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

from pikepdf import Array, Dictionary, Object, Pdf, Stream, String

from facilitator.formats.job import Job
from facilitator.formats.pdf.base import embed, number, saved, share_fonts, surround
from facilitator.formats.pdf.layout import PdfLayout
from facilitator.formats.pdf.overlay.field_map import FIELD_BASELINE
from facilitator.formats.pdf.overlay.incremental import BasePdf, IncrementalUpdate
from facilitator.formats.pdf.overlay.stamp import PageStamps
from facilitator.formats.pdf.overlay.text import OverlayText
from facilitator.formats.pdf.writer import write
from facilitator.model.form import FormRecord
from facilitator.model.kit import SHEET_CODE
from facilitator.model.roster import PersonalCopy
from facilitator.rules.responses.sheet_codes import format_code

_READ_ONLY = 1
_FILL = "/Fill"


@dataclass(frozen=True)
class _CodeField:
    """The objects that hold the code's value and its picture, and the opening of the latter."""

    value: int
    picture: int
    about: bytes
    drawn: bytes

    def fill(self, file: IncrementalUpdate, code: str) -> None:
        """Write both for one code."""
        said = format_code(code).encode()
        file.add(b"(%s)" % said, self.value)
        file.add_stream(self.about, self.drawn % said, self.picture)


@dataclass(frozen=True)
class _Stock:
    """The file that all copies share, and the objects that each has of its own.

    ``pages`` are the streams that are a copy's own, page by page.
    """

    finished: BasePdf
    fonts: int
    shared_fonts: bytes
    pages: tuple[int, ...]
    code: _CodeField | None


def personal_pdfs(
    job: Job, record: FormRecord, copies: Sequence[PersonalCopy]
) -> Iterator[tuple[PersonalCopy, bytes]]:
    """Each copy with its PDF; the same bytes every time."""
    layout = job.layout()
    if not isinstance(layout, PdfLayout):
        raise TypeError(layout)
    stamps = PageStamps.of(layout, record)
    stock = _stock(job, stamps)
    for copy in copies:
        file, lettering = IncrementalUpdate(stock.finished), OverlayText(job.document.look)
        for index, stream in enumerate(stock.pages):
            own = stamps.own(index, copy, lettering, fields=True)
            if own:
                file.add_stream(b"", own, stream)
        if stock.code:
            stock.code.fill(file, copy.code)
        embed(lettering, file, stock.fonts, stock.shared_fonts)
        yield copy, file.finish()


def _stock(job: Job, stamps: PageStamps) -> _Stock:
    with Pdf.open(BytesIO(write(job))) as pdf:
        share_fonts(pdf)
        for index, page in enumerate(pdf.pages):
            surround(pdf, page, stamps.shared(index))
            page.obj.Contents.append(Stream(pdf, b""))
        field = _code_field(pdf, stamps)
        if field is not None:
            field.Ff = int(field.get("/Ff", 0)) | _READ_ONLY
            field.DA = String(f"{_FILL} {_size(stamps):g} Tf 0 g")
            field.V = pdf.make_indirect(String(""))
            field.AP = Dictionary(N=Stream(pdf, b""))
        return _read(saved(pdf), stamps)


def _read(data: bytes, stamps: PageStamps) -> _Stock:
    with Pdf.open(BytesIO(data)) as pdf:
        fonts, field = pdf.pages[0].obj.Resources.Font, _code_field(pdf, stamps)
        return _Stock(
            BasePdf.read(data),
            fonts=number(fonts),
            shared_fonts=fonts.unparse(resolved=True),
            pages=tuple(number(page.obj.Contents.as_list()[-1]) for page in pdf.pages),
            code=None if field is None else _described(pdf, field, _size(stamps)),
        )


def _code_field(pdf: Pdf, stamps: PageStamps) -> Object | None:
    """The field in which the code is printed; None on pages that it is only copied to by hand."""
    if not _size(stamps):
        return None
    fields = pdf.Root.get("/AcroForm", Dictionary()).get("/Fields", Array())
    return next((field for field in fields if str(field.get("/T")) == SHEET_CODE.name), None)


def _size(stamps: PageStamps) -> float:
    """Points of the code's letters where it is a field."""
    spots = (spot for page in stamps.pages for spot in page.spots if spot.field)
    return next((spot.size for spot in spots), 0.0)


def _described(pdf: Pdf, field: Object, size: float) -> _CodeField:
    x1, y1, x2, y2 = (float(edge) for edge in field.Rect.as_list())
    font = number(pdf.Root.AcroForm.DR.Font[_FILL])
    about = b"/Type/XObject/Subtype/Form/BBox[0 0 %g %g]/Resources<</Font<<%s %d 0 R>>>>" % (
        abs(x2 - x1),
        abs(y2 - y1),
        _FILL.encode(),
        font,
    )
    drawn = b"/Tx BMC q BT 0 g %s %g Tf 0 %g Td (%%s) Tj ET Q EMC" % (
        _FILL.encode(),
        size,
        FIELD_BASELINE * size,
    )
    return _CodeField(number(field.V), number(field.AP.N), about, drawn)
