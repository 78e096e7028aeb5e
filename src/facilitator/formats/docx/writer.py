"""A composed document as a Word file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.document import Document
from facilitator.compose.look import LETTERHEAD_SHEETS
from facilitator.compose.raster import Rasters
from facilitator.errors import FacilitatorError
from facilitator.formats.docx.context import DocxContext, Draw
from facilitator.formats.docx.fonts import FontFile, add_font_table
from facilitator.formats.docx.numbering import BULLETS, NUMBERS, Numbering, bind_to_style
from facilitator.formats.docx.package import zipped
from facilitator.formats.docx.reference.headers import wear
from facilitator.formats.docx.reference.reader import ReferenceDocument
from facilitator.formats.docx.runs import prepare_for_names
from facilitator.formats.docx.schema import in_order
from facilitator.formats.docx.sections import Running, sheet, sheet_kind
from facilitator.formats.docx.settings import (
    add_about,
    add_form_name,
    defaults,
    forget_template,
    in_their_clothes,
    themed,
    write_settings,
)
from facilitator.formats.docx.styles import Styles
from facilitator.formats.docx.table_styles import add_table_styles
from facilitator.formats.job import Job
from facilitator.formats.office_core import write_core


def write(job: Job, names: Iterable[str] = ()) -> bytes:
    """The bytes of a Word file, its charts drawn by the engine that draws those of the PDF.

    ``names`` are those that its running lines will get afterwards: it has the fonts for them.
    """
    document = job.document
    return write_docx(
        document,
        epoch=job.epoch or 0,
        draw=Rasters(document),
        letterhead=job.letterhead,
        names=names,
    )


def write_docx(
    document: Document,
    *,
    epoch: int = 0,
    draw: Draw,
    letterhead: ReferenceDocument | None = None,
    names: Iterable[str] = (),
) -> bytes:
    """The document as a Word file: the same bytes for the same document and epoch.

    ``draw`` gives a PNG of a ``figure.chart``, as wide as the text, or of an ``img``. The tree is
    not changed. ``letterhead`` is a client's own file, whose headers, footers and styles are used.
    ``names`` are those that will be put into running lines afterwards.
    """
    package = docx.Document()
    work = DocxContext(
        document=document,
        draw=draw,
        main=package.part,
        styles=_styles(package, document),
        numbering=Numbering(document.look, package.part.numbering_part.element),
        left_out=_doubled(document) if letterhead and letterhead.shows_picture else frozenset(),
    )
    _write_body(package.element.body, work)
    prepare_for_names(work, names, work.role("running"))
    write_settings(package.settings.element, document.language)
    write_core(package.core_properties, document, epoch)
    if letterhead:
        wear(package.part, letterhead, document.look, _upright(package.element.body, work))
    _finish(package, work, letterhead)
    return zipped(package.part.package, epoch)


def _styles(package: WordDocument, document: Document) -> Styles:
    root = package.styles.element
    latent = root.find(qn("w:latentStyles"))
    root[:] = [defaults(document.look, document.language), latent]
    add_table_styles(root, document.look)
    made = Styles(document.look, root)
    for role, number in (("list", BULLETS), ("numbered", NUMBERS)):
        bind_to_style(root, document.look.styles[role].style, number)
    return made


def _write_body(body: _Element, work: DocxContext) -> None:
    sheets = work.document.tree.findall("body/section")
    if not sheets:
        raise FacilitatorError.because("The document has no sheet.", where=work.document.name)
    running = Running()
    body[:] = [
        element
        for section in sheets
        for element in sheet(work, section, running, last=section is sheets[-1])
    ]


def _doubled(document: Document) -> frozenset[_Element]:
    """The client's logos on sheets where the letterhead has one already."""
    return frozenset(
        logo
        for section in document.tree.findall("body/section")
        if sheet_kind(document.look, section) in LETTERHEAD_SHEETS
        for logo in section.iter("img")
        if logo.get("src") == "picture:client"
    )


def _upright(body: _Element, work: DocxContext) -> list[_Element]:
    """The properties of the sections that a letterhead is for: neither landscape nor cards."""
    sheets = work.document.tree.findall("body/section")
    kinds = [sheet_kind(work.look, section) for section in sheets]
    sections = body.findall(f".//{qn('w:sectPr')}")
    return [one for one, kind in zip(sections, kinds, strict=True) if kind in LETTERHEAD_SHEETS]


def _fonts(package: WordDocument, work: DocxContext) -> Iterator[FontFile]:
    """The fonts to embed: not those in whose place a client's own have come."""
    roots = [p.element for p in package.part.package.iter_parts() if hasattr(p, "element")]
    said = {name for root in roots for one in root.iter(qn("w:rFonts")) for name in one.values()}
    said |= {face.family.name for face in work.few}
    return (file for file in work.files() if file.name in said)


def _finish(package: WordDocument, work: DocxContext, letterhead: ReferenceDocument | None) -> None:
    opc = package.part.package
    plain = next(part.blob for part in opc.iter_parts() if "theme" in part.partname)
    theme = themed(work.look, plain)
    if letterhead and letterhead.theme is not None:
        theme = in_their_clothes(theme, letterhead.theme)
    forget_template(opc, package.part)
    add_about(opc, package.part, theme)
    if work.document.blanks:
        add_form_name(opc, work.document.form.name)
    add_font_table(opc, package.part, _fonts(package, work))
    for part in opc.iter_parts():
        if hasattr(part, "element"):
            in_order(part.element)
