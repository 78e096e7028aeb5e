"""Word files as clients' own departments make them: letterheads with a logo, fonts and colours."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from PIL import Image

DOTX = b"wordprocessingml.template.main+xml"
DOCX = b"wordprocessingml.document.main+xml"

Change = Callable[[dict[str, bytes]], None]


def logo(width: int = 480, height: int = 120) -> BytesIO:
    target = BytesIO()
    Image.new("RGB", (width, height), (160, 30, 60)).save(target, "PNG")
    target.seek(0)
    return target


def simple() -> Any:
    """One header with a logo and an address, one footer, on every page; Letter, narrow text."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(215.9), Mm(279.4)
    section.top_margin, section.bottom_margin = Mm(45), Mm(30)
    section.left_margin, section.right_margin = Mm(35), Mm(35)
    section.header_distance = section.footer_distance = Mm(10)
    head = section.header.paragraphs[0]
    head.add_run().add_picture(logo(), width=Mm(45))
    section.header.add_paragraph("Northwind Health · 12 Harbor Street · Duluth")
    section.footer.paragraphs[0].text = "A fictional hospital group. Registered in Minnesota."
    named(document.styles["Normal"], "Georgia")
    document.styles["Normal"].font.size = Pt(11)
    for name in ("Title", "Heading 1", "Heading 2"):
        named(document.styles[name], "Verdana")
        document.styles[name].font.color.rgb = RGBColor(0xA0, 0x1E, 0x3C)
    return document


def named(style: Any, font: str) -> None:
    """Name a font as Word does: instead of a place in the theme, which would come first."""
    style.font.name = font
    fonts = style.element.rPr.rFonts
    for name in [name for name in fonts.attrib if name.endswith("Theme")]:
        del fonts.attrib[name]


def elaborate() -> Any:
    """A4, another first page, a header of a table in styles of its own, fonts by theme.

    Its styles are a German Word's, whose ids are not those of an English one.
    """
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(38), Mm(28)
    section.left_margin, section.right_margin = Mm(28), Mm(22)
    section.header_distance = section.footer_distance = Mm(11)
    section.different_first_page_header_footer = True
    own = document.styles.add_style("Briefkopf", WD_STYLE_TYPE.PARAGRAPH)
    own.base_style = document.styles["Normal"]
    own.font.size, own.font.bold = Pt(8), True
    table = section.first_page_header.add_table(1, 2, Mm(160))
    table.style = document.styles["Table Grid"]
    table.cell(0, 0).paragraphs[0].add_run().add_picture(logo(300, 300), width=Mm(18))
    address = table.cell(0, 1).paragraphs[0]
    address.text, address.style = "Nordwind Gesundheit gGmbH\nHafenstraße 12", own
    section.header.paragraphs[0].text = "Nordwind Gesundheit"
    section.first_page_footer.paragraphs[0].text = "Amtsgericht Kiel HRB 1234"
    section.footer.paragraphs[0].text = "www.nordwind.example"
    _localize(document)
    return document


_LOCAL = {
    "Normal": "Standard",
    "Heading1": "berschrift1",
    "Heading2": "berschrift2",
    "Title": "Titel",
    "Header": "Kopfzeile",
    "Footer": "Fuzeile",
}


def _localize(document: Any) -> None:
    """German ids everywhere; the names in the file stay English, as Word has them."""
    parts = [document.part, document.part._styles_part]
    section = document.sections[0]
    stories = (section.header, section.footer, section.first_page_header, section.first_page_footer)
    parts += [story.part for story in stories]
    tags = ("styleId", "val")
    for root in (part.element for part in parts):
        for name in ("style", "basedOn", "next", "link", "pStyle", "rStyle", "tblStyle"):
            for element in root.iter(qn(f"w:{name}")):
                key = qn(f"w:{tags[name != 'style']}")
                element.set(key, _LOCAL.get(element.get(key), element.get(key)))


def saved(document: Any) -> bytes:
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def changed(data: bytes, change: Change) -> bytes:
    """The file with its members changed."""
    with ZipFile(BytesIO(data)) as source:
        members = {name: source.read(name) for name in source.namelist()}
    change(members)
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def as_template(data: bytes) -> bytes:
    """A .dotx: the same with a template's content type."""

    def change(members: dict[str, bytes]) -> None:
        types = members["[Content_Types].xml"]
        assert DOCX in types
        members["[Content_Types].xml"] = types.replace(DOCX, DOTX)

    return changed(data, change)


def put(folder: Path, name: str, data: bytes) -> Path:
    (folder / name).write_bytes(data)
    return folder / name
