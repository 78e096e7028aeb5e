"""A composed document as a Word file."""

from __future__ import annotations

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.document import Document
from facilitator.compose.raster import drawn_as_png
from facilitator.errors import FacilitatorError
from facilitator.formats.docx.fonts import add_font_table
from facilitator.formats.docx.numbering import BULLETS, NUMBERS, Numbering, bind_to_style
from facilitator.formats.docx.package import zipped
from facilitator.formats.docx.schema import in_order
from facilitator.formats.docx.sections import Running, sheet
from facilitator.formats.docx.settings import (
    add_about,
    defaults,
    forget_template,
    write_core,
    write_settings,
)
from facilitator.formats.docx.styles import Styles
from facilitator.formats.docx.table_styles import add_table_styles
from facilitator.formats.docx.work import Draw, Work
from facilitator.formats.job import Job


def write(job: Job) -> bytes:
    """The bytes of a Word file, its charts drawn by the engine that draws those of the PDF."""
    document = job.document
    return write_docx(
        document, epoch=job.epoch or 0, draw=lambda element: drawn_as_png(element, document)
    )


def write_docx(document: Document, *, epoch: int = 0, draw: Draw) -> bytes:
    """The document as a Word file: the same bytes for the same document and epoch.

    ``draw`` gives a PNG of a ``figure.chart``, as wide as the text, or of an ``img``. The tree is
    not changed.
    """
    package = docx.Document()
    work = Work(
        document=document,
        draw=draw,
        main=package.part,
        styles=_styles(package, document),
        numbering=Numbering(document.look, package.part.numbering_part.element),
    )
    _write_body(package.element.body, work)
    write_settings(package.settings.element, document.language)
    write_core(package.core_properties, document, epoch)
    _finish(package, work)
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


def _write_body(body: _Element, work: Work) -> None:
    sheets = work.document.tree.findall("body/section")
    if not sheets:
        raise FacilitatorError.because("The document has no sheet.", where=work.document.name)
    running = Running()
    body[:] = [
        element
        for section in sheets
        for element in sheet(work, section, running, last=section is sheets[-1])
    ]


def _finish(package: WordDocument, work: Work) -> None:
    opc = package.part.package
    theme = next(part.blob for part in opc.iter_parts() if "theme" in part.partname)
    forget_template(opc, package.part)
    add_about(opc, package.part, work.look, theme)
    add_font_table(opc, package.part, work.files())
    for part in opc.iter_parts():
        if hasattr(part, "element"):
            in_order(part.element)
