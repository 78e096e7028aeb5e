"""Makes the form of a WeasyPrint PDF one that every PDF program fills and reads.

WeasyPrint 70 numbers the states of a radio group, lists each button as a field of its own beside
the group, and ignores the values of tick boxes; programs then fill the group without an error and
read nothing back. Here a group becomes one field whose states are the values of the blank
(ISO 32000-1, 12.7.4.2.4), tick boxes likewise, and text is typed in a simple font.
"""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from facilitator.compose.fonts import FIRST, LAST, FillFont, fill_font
from facilitator.compose.look import Look
from facilitator.compose.prose import plain
from facilitator.compose.stylesheet import FILL_FAMILY
from facilitator.model.blanks import Blank

_FONT = "/Fill"
_TYPED_SIZE = 10
_INSET = 0.1
"""How far the cross stays inside the box, as a part of its width."""
_WEIGHT = 1.1
"""Points: the stroke of a good pen."""


def mend_fields(pdf: Pdf, blanks: tuple[Blank, ...], look: Look) -> None:
    """Mend every field in place. ``blanks`` give the fields' questions."""
    if "/AcroForm" not in pdf.Root:
        return
    form = pdf.Root.AcroForm
    labels = {blank.name: plain(blank.label_text) for blank in blanks}
    buttons = _Buttons(pdf, look.colour("ink"))
    fields = [field for field in form.Fields if _is_group(field) or "/Parent" not in field]
    for field in fields:
        if _is_group(field):
            _mend_group(field, labels, buttons)
        elif field.get("/FT") == Name.Btn and "/AP" in field:
            field.V = Name(buttons.mend(field, "yes"))
    form.Fields = Array(fields)
    font = _simple_font(pdf, fill_font(look.families[FILL_FAMILY]))
    form.DR = Dictionary(Font=Dictionary({_FONT: font}))
    for typed in (form, *(f for f in fields if f.get("/FT") in (Name.Tx, Name.Ch))):
        typed.DA = String(f"{_FONT} {_TYPED_SIZE} Tf 0 g")


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
    """The cut font as a simple TrueType font; its file is already in the PDF if a field uses it."""
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
    """Take the font that WeasyPrint embedded for fields out of the pages' resources."""
    for page in pdf.pages:
        fonts = page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
        for name, composite in list(fonts.items()):
            descendants = composite.get("/DescendantFonts", ())
            file = descendants[0].FontDescriptor.get("/FontFile2") if descendants else None
            if isinstance(file, Object) and file.get("/Length1") == len(font.data):
                del fonts[name]
                return file
    return None
