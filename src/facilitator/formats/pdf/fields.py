"""Makes the form of a WeasyPrint PDF one that every PDF program fills and reads.

WeasyPrint 70 numbers the states of a radio group, lists each button as a field of its own beside
the group, and ignores the values of tick boxes; programs then fill the group without an error and
read nothing back. Here a group becomes one field whose states are the values of the blank
(ISO 32000-1, 12.7.4.2.4), tick boxes likewise, and text is typed in a simple font.
"""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from facilitator.compose.fonts import FIRST, LAST, FillFont, fill_font
from facilitator.compose.look import Look
from facilitator.compose.prose import plain
from facilitator.compose.stylesheet import FILL_FAMILY
from facilitator.formats.pdf.buttons import Buttons
from facilitator.model.blanks import Blank

_FONT = "/Fill"
_TYPED_SIZE = 10


def mend_fields(pdf: Pdf, blanks: tuple[Blank, ...], look: Look) -> None:
    """Mend every field in place. ``blanks`` give the fields' questions."""
    if "/AcroForm" not in pdf.Root:
        return
    form = pdf.Root.AcroForm
    labels = {blank.name: plain(blank.label) for blank in blanks}
    buttons = Buttons(pdf, look.colour("ink"))
    kept = []
    for field in form.Fields:
        if _is_group(field):
            _mend_group(field, labels, buttons)
            kept.append(field)
        elif "/Parent" not in field:
            _mend_single(field, buttons)
            kept.append(field)
    form.Fields = Array(kept)
    family = look.families[FILL_FAMILY]
    form.DR = Dictionary(Font=Dictionary({_FONT: _simple_font(pdf, fill_font(family))}))
    form.DA = _appearance()
    for field in kept:
        if field.get("/FT") in (Name.Tx, Name.Ch):
            field.DA = _appearance()


def _appearance() -> String:
    return String(f"{_FONT} {_TYPED_SIZE} Tf 0 g")


def _is_group(field: Object) -> bool:
    return field.get("/FT") == Name.Btn and "/Kids" in field


def _mend_group(group: Object, labels: dict[str, str], buttons: Buttons) -> None:
    values = [str(value) for value in group.Opt]
    selected = "/Off"
    for kid, value in zip(group.Kids, values, strict=True):
        on = buttons.dress(kid, value)
        selected = on if on != "/Off" else selected
        for key in ("/T", "/FT"):
            if key in kid:
                del kid[key]
    del group["/Opt"]
    group.V = Name(selected)
    group.TU = String(labels.get(str(group.T), str(group.T)))


def _mend_single(field: Object, buttons: Buttons) -> None:
    if field.get("/FT") == Name.Btn and "/AP" in field:
        field.V = Name(buttons.dress(field, "yes"))


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
    for resources in _resources(pdf):
        for name, composite in list(resources.Font.items()):
            file = _font_file(composite)
            if file is not None and file.get("/Length1") == len(font.data):
                del resources.Font[name]
                return file
    return None


def _resources(pdf: Pdf) -> Iterator[Object]:
    seen: set[tuple[int, int]] = set()
    for page in pdf.pages:
        resources = page.obj.get("/Resources")
        if resources is not None and "/Font" in resources and resources.objgen not in seen:
            seen.add(resources.objgen)
            yield resources


def _font_file(composite: Object) -> Object | None:
    descendants = composite.get("/DescendantFonts")
    if descendants is None:
        return None
    file = descendants[0].FontDescriptor.get("/FontFile2")
    return file if isinstance(file, Object) else None
