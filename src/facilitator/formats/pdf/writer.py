"""The PDF of a layout: printable, fillable, tagged for PDF/UA-1, the same bytes every time."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from hashlib import sha256
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from facilitator.compose.document import Document
from facilitator.compose.engine import nothing_fetched
from facilitator.compose.fonts import FIRST, LAST, FillFont, fill_font
from facilitator.compose.prose import plain
from facilitator.compose.stylesheet import FILL_FAMILY
from facilitator.formats import Job
from facilitator.formats.pdf.incremental import append_content
from facilitator.formats.pdf.layout import PdfLayout
from facilitator.formats.pdf.stamps import PageStamps
from facilitator.formats.pdf.tags import mend_tags
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.form import FORM_KEY

_COMB = 1 << 24
"""Characters in boxes of their own (ISO 32000-1, table 228)."""
_TURNED = ".//div[@class='half turned']//*[@name]"


def write(job: Job) -> bytes:
    document = job.document
    with Pdf.open(BytesIO(_weasyprint(job.layout, job.epoch))) as pdf:
        _mend_fields(pdf, document)
        mend_tags(pdf, document.tree)
        _write_whole_sides(pdf)
        if document.look.direction == "rtl":
            _read_from_the_right(pdf)
        set_printing(pdf, DOCUMENTS[document.name])
        if document.blanks:
            _stamp(pdf, PageStamps.of(job.layout))
            pdf.docinfo[f"/{FORM_KEY}"] = document.form.name
        target = BytesIO()
        pdf.save(target, deterministic_id=True)
    return target.getvalue()


def _stamp(pdf: Pdf, stamps: PageStamps) -> None:
    """Draw what is the same on all copies, on the pages that have something of it."""
    for index, page in enumerate(pdf.pages):
        if drawn := stamps.shared(index):
            append_content(pdf, page, drawn)


def set_printing(pdf: Pdf, kind: DocumentKind) -> None:
    """What a document asks of the printer, by its kind; slides are shown and ask for nothing.

    Nothing is scaled: circles, lines and cards have their sizes for a reason. Backs are printed
    only where a back may be.
    """
    if kind.shown:
        return
    preferences = pdf.Root.get("/ViewerPreferences", Dictionary())
    preferences.PrintScaling = Name("/None")
    preferences.Duplex = Name.Simplex if kind.one_sided else Name.DuplexFlipLongEdge
    pdf.Root.ViewerPreferences = preferences


def _weasyprint(layout: PdfLayout, epoch: int | None) -> bytes:
    metadata = layout.rendered.metadata
    day = None if epoch is None else datetime.fromtimestamp(epoch, UTC)
    metadata.created = metadata.modified = day and day.strftime("%Y-%m-%dT%H:%M:%SZ")
    with nothing_fetched():
        data: bytes = layout.rendered.write_pdf(
            pdf_variant="pdf/ua-1",
            pdf_forms=True,
            zoom=layout.document.look.zoom,
            # Ours, for WeasyPrint's own would be drawn from what may differ between two runs.
            pdf_identifier=sha256(layout.document.name.encode()).digest()[:16],
        )
    return data


def _write_whole_sides(pdf: Pdf) -> None:
    """Write the sides of pages as ``612`` where they are ``612.``, which is legal in a PDF.

    Programs copy it into JSON, where it is not.
    """
    for page in pdf.pages:
        for name in ("/MediaBox", "/BleedBox", "/TrimBox"):
            if name in page.obj:
                sides = [Decimal(str(side)) for side in page.obj[name].as_list()]
                page.obj[name] = Array([int(n) if n == int(n) else n for n in sides])


# --- Fields ---------------------------------------------------------------------------------------

_FONT = "/Fill"
_INSET = 0.1
"""How far the cross stays inside the box, as a part of its width."""
_AT_RIGHT = 2
"""Where words stand in a field (ISO 32000-1, 12.7.3.3)."""
_WEIGHT = 1.1
"""Points: the stroke of a good pen."""


def _mend_fields(pdf: Pdf, document: Document) -> None:
    """Make the form one that every PDF program fills and reads. Blanks give the questions.

    WeasyPrint 70 numbers the states of a radio group, lists each button as a field of its own
    beside the group, and ignores the values of tick boxes; programs then fill the group without an
    error and read nothing back. Here a group becomes one field whose states are the values of the
    blank (ISO 32000-1, 12.7.4.2.4), tick boxes likewise, and text is typed in a simple font.
    """
    if "/AcroForm" not in pdf.Root:
        return
    form = pdf.Root.AcroForm
    labels = {blank.name: plain(blank.label_text) for blank in document.blanks}
    buttons = _Buttons(pdf, document.look.colour("ink"))
    fields = [field for field in form.Fields if _is_group(field) or "/Parent" not in field]
    for field in fields:
        if _is_group(field):
            _mend_group(field, labels, buttons)
        elif field.get("/FT") == Name.Btn and "/AP" in field:
            field.V = Name(buttons.mend(field, "yes"))
    form.Fields = Array(fields)
    font = _simple_font(pdf, fill_font(document.look.families[FILL_FAMILY]))
    form.DR = Dictionary(Font=Dictionary({_FONT: font}))
    size = DOCUMENTS[document.name].typed_size * document.look.zoom
    for typed in (form, *(f for f in fields if f.get("/FT") in (Name.Tx, Name.Ch))):
        typed.DA = String(f"{_FONT} {size:g} Tf 0 g")
    for field in (field for field in fields if "/MaxLen" in field):
        field.MaxLen = int(field.MaxLen)
        field.Ff = int(field.get("/Ff", 0)) | _COMB
    turned = {element.get("name") for element in document.tree.iterfind(_TURNED)}
    for field in (field for field in fields if str(field.T) in turned):
        field.MK = Dictionary(R=180)


def _read_from_the_right(pdf: Pdf) -> None:
    preferences = pdf.Root.get("/ViewerPreferences", Dictionary())
    preferences.Direction = Name.R2L
    pdf.Root.ViewerPreferences = preferences
    for field in pdf.Root.AcroForm.Fields if "/AcroForm" in pdf.Root else ():
        if field.get("/FT") == Name.Tx and "/MaxLen" not in field:
            field.Q = _AT_RIGHT


def _is_group(field: Object) -> bool:
    return field.get("/FT") == Name.Btn and "/Kids" in field


def _mend_group(group: Object, labels: dict[str, str], buttons: _Buttons) -> None:
    values = [str(value) for value in group.Opt]
    selected = "/Off"
    for kid, value in zip(group.Kids, values, strict=True):
        state = buttons.mend(kid, value)
        selected = state if state != "/Off" else selected
        for key in ("/T", "/FT"):
            if key in kid:
                del kid[key]
    del group["/Opt"]
    group.V = Name(selected)
    group.TU = String(labels.get(str(group.T), str(group.T)))


class _Buttons:
    """How the circles and squares of a form look: nothing when off, a cross when on.

    A cross, because that is what the page asks for on paper; WeasyPrint's full disc would be read
    as "filled in, so cancelled" once such a form is printed. Each appearance is made once.
    """

    def __init__(self, pdf: Pdf, ink: str) -> None:
        """``ink`` is a colour as ``#rrggbb``."""
        self._pdf = pdf
        self._ink = " ".join(f"{int(ink[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))
        self._crosses: dict[tuple[float, float], Object] = {}
        # Where this is missing, some programs draw an outline of their own, a square one.
        self._off = self._appearance(b"", 1, 1)

    def mend(self, widget: Object, value: str) -> str:
        """Call a button's one state by its value and draw it; the state that it is in now."""
        states = widget.AP.N
        (old,) = set(states.keys()) - {"/Off"}
        del states[old]
        states[f"/{value}"] = self._cross(widget)
        states["/Off"] = self._off
        now = f"/{value}" if widget.get("/AS") == old else "/Off"
        widget.AS = Name(now)
        return now

    def _cross(self, widget: Object) -> Object:
        left, bottom, right, top = (float(number) for number in widget.Rect.as_list())
        width, height = size = (round(abs(right - left), 2), round(abs(top - bottom), 2))
        if size not in self._crosses:
            x, y = width * _INSET, height * _INSET
            far_x, far_y = width - x, height - y
            lines = f"{x:.2f} {y:.2f} m {far_x:.2f} {far_y:.2f} l"
            lines += f" {x:.2f} {far_y:.2f} m {far_x:.2f} {y:.2f} l"
            strokes = f"q {_WEIGHT} w 1 J {self._ink} RG {lines} S Q".encode()
            self._crosses[size] = self._appearance(strokes, *size)
        return self._crosses[size]

    def _appearance(self, strokes: bytes, width: float, height: float) -> Object:
        box = Array([0, 0, width, height])
        return self._pdf.make_stream(strokes, Type=Name.XObject, Subtype=Name.Form, BBox=box)


def _simple_font(pdf: Pdf, font: FillFont) -> Object:
    file = _embedded(pdf, font) or pdf.make_stream(font.data, Length1=len(font.data))
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(f"/{font.name}"),
        Flags=32,
        FontBBox=Array(font.box),
        ItalicAngle=0,
        Ascent=font.ascent,
        Descent=font.descent,
        CapHeight=font.ascent,
        StemV=80,
        FontFile2=file,
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name(f"/{font.name}"),
            Encoding=Name.WinAnsiEncoding,
            FirstChar=FIRST,
            LastChar=LAST,
            Widths=Array(font.widths),
            FontDescriptor=pdf.make_indirect(descriptor),
        )
    )


def _embedded(pdf: Pdf, font: FillFont) -> Object | None:
    for page in pdf.pages:
        fonts = page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
        for name, composite in list(fonts.items()):
            descendants = composite.get("/DescendantFonts", ())
            file = descendants[0].FontDescriptor.get("/FontFile2") if descendants else None
            if isinstance(file, Object) and file.get("/Length1") == len(font.data):
                del fonts[name]
                return file
    return None
