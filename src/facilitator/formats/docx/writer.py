"""A composed document as a Word file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.document import Document
from facilitator.compose.look import LETTERHEAD_SHEETS, Look
from facilitator.compose.raster import Rasters
from facilitator.errors import FacilitatorError
from facilitator.formats.docx.context import DocxContext, DrawPicture
from facilitator.formats.docx.fonts import EmbeddedFont, add_font_table
from facilitator.formats.docx.inline import prepare_for_names
from facilitator.formats.docx.numbering import Numbering
from facilitator.formats.docx.package import (
    add_about,
    forget_template,
    package_bytes,
    theme_of,
    write_settings,
)
from facilitator.formats.docx.reference.apply import apply_reference
from facilitator.formats.docx.reference.reader import ReferenceDocument
from facilitator.formats.docx.reference.styles import with_reference_theme
from facilitator.formats.docx.sections import RunningLines, section_elements, sheet_kind
from facilitator.formats.docx.styles import StyleSheet, document_defaults
from facilitator.formats.docx.tables import table_styles
from facilitator.formats.docx.xml import sort_children
from facilitator.formats.job import Job
from facilitator.formats.office_core import write_core


def write(job: Job, names: Iterable[str] = ()) -> bytes:
    """The bytes of a Word file, its charts drawn by the engine that draws those of the PDF.

    ``names`` are those that its running lines will get afterwards: it has the fonts for them.
    """
    return write_docx(
        job.document,
        epoch=job.epoch or 0,
        draw=Rasters(job.document),
        reference=job.reference_document,
        names=names,
    )


def write_docx(
    document: Document,
    *,
    epoch: int = 0,
    draw: DrawPicture,
    reference: ReferenceDocument | None = None,
    names: Iterable[str] = (),
) -> bytes:
    """The document as a Word file: the same bytes for the same document and epoch.

    ``draw`` gives a PNG of a ``figure.chart``, as wide as the text, or of an ``img``. The tree is
    not changed. ``reference`` is a client's own file, whose headers, footers and styles are used.
    ``names`` are those that will be put into running lines afterwards.
    """
    sheets = document.tree.findall("body/section")
    if not sheets:
        raise FacilitatorError.because("The document has no sheet.", where=document.name)
    package = docx.Document()
    styles = _style_sheet(package.styles.element, document)
    context = DocxContext(
        document=document,
        draw=draw,
        main=package.part,
        styles=styles,
        numbering=Numbering(
            document.look, package.part.numbering_part.element, package.styles.element
        ),
    )
    if reference and reference.shows_picture:
        context.left_out = frozenset(_client_logos(sheets, document.look))
    body = package.element.body
    running: RunningLines = {}
    body[:] = [
        element
        for sheet in sheets
        for element in section_elements(context, sheet, running, last=sheet is sheets[-1])
    ]
    prepare_for_names(context, names, context.role("running"))
    write_settings(package.settings.element, document.language)
    write_core(package.core_properties, document, epoch)
    if reference:
        sections = zip(body.iter(qn("w:sectPr")), sheets, strict=True)
        upright = [section for section, sheet in sections if _is_upright(sheet, document.look)]
        apply_reference(package.part, reference, document.look, upright)
    _finish(package, context, reference)
    return package_bytes(package.part.package, epoch)


def _style_sheet(root: _Element, document: Document) -> StyleSheet:
    defaults = document_defaults(document.look, document.language)
    root[:] = [defaults, *root.findall(qn("w:latentStyles")), *table_styles(document.look)]
    return StyleSheet(document.look, root)


def _is_upright(sheet: _Element, look: Look) -> bool:
    """Whether a letterhead is for a sheet: not for landscape and cards."""
    return sheet_kind(look, sheet) in LETTERHEAD_SHEETS


def _client_logos(sheets: list[_Element], look: Look) -> Iterator[_Element]:
    """The client's logos on sheets where the letterhead has one already."""
    upright = (sheet for sheet in sheets if _is_upright(sheet, look))
    logos = (logo for sheet in upright for logo in sheet.iter("img"))
    return (logo for logo in logos if logo.get("src") == "picture:client")


def _fonts(package: WordDocument, context: DocxContext) -> Iterator[EmbeddedFont]:
    """The fonts to embed: not those in whose place a client's own have come."""
    roots = [p.element for p in package.part.package.iter_parts() if hasattr(p, "element")]
    names = {v for root in roots for fonts in root.iter(qn("w:rFonts")) for v in fonts.values()}
    names |= {face.family.name for face in context.few}
    return (font for font in context.embedded_fonts() if font.name in names)


def _finish(
    package: WordDocument, context: DocxContext, reference: ReferenceDocument | None
) -> None:
    opc, document = package.part.package, context.document
    template = next(part.blob for part in opc.iter_parts() if "theme" in part.partname)
    theme = theme_of(context.look, template)
    if reference and reference.theme is not None:
        theme = with_reference_theme(theme, reference.theme)
    forget_template(opc, package.part)
    add_about(opc, package.part, theme, document.form.name if document.blanks else "")
    add_font_table(opc, package.part, _fonts(package, context))
    for part in opc.iter_parts():
        if hasattr(part, "element"):
            sort_children(part.element)
