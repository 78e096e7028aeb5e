"""The PDF of a layout: printable, fillable, tagged for PDF/UA-1, the same bytes every time."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from hashlib import sha256
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, Pdf

from facilitator.compose.engine import nothing_fetched
from facilitator.formats.job import Job
from facilitator.formats.pdf.fields import mend_fields
from facilitator.formats.pdf.layout import PdfLayout
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.form import FORM_KEY

_MARKED = re.compile(rb"/\w+ <</MCID (\d+)>>\s*BDC|/\w+\s*<<\s*/MCID (\d+)\s*>>\s*BDC")


def write(job: Job) -> bytes:
    """The bytes of a PDF."""
    document = job.document
    with Pdf.open(BytesIO(_weasyprint(job.layout(), job.epoch))) as pdf:
        mend_fields(pdf, document.blanks, document.look)
        _mark_artifacts(pdf)
        _write_whole_sides(pdf)
        set_printing(pdf, DOCUMENTS[document.name])
        if document.blanks:
            pdf.docinfo[f"/{FORM_KEY}"] = document.form.name
        target = BytesIO()
        pdf.save(target, deterministic_id=True)
    return target.getvalue()


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


def _mark_artifacts(pdf: Pdf) -> None:
    """Turn marked content that no element of the tag tree refers to into artifacts, in place.

    That is the running lines, which WeasyPrint tags but leaves out of the tree. PDF/UA-1
    (ISO 14289-1, 7.1) wants every piece of content either in the tree or marked as an artifact.
    """
    linked = _marked_content(pdf.Root.StructTreeRoot)
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    for page in pdf.pages:
        own = linked.get(page.obj.objgen, set())
        stream = page.obj.Contents
        before = stream.read_bytes()
        after = _MARKED.sub(lambda match, own=own: _kept(match, own), before)  # type: ignore[misc]
        if after != before:
            stream.write(after)
        elements = parents[int(page.obj.StructParents)]
        for number in range(len(elements)):
            if number not in own:
                elements[number] = None
        for annotation in page.obj.get("/Annots", ()):
            # Links come without the page that they are on, which some readers look for.
            annotation.P = page.obj


def _kept(match: re.Match[bytes], linked: set[int]) -> bytes:
    number = int(match[1] or match[2])
    return match[0] if number in linked else b"/Artifact <</Type /Pagination>> BDC"


def _marked_content(root: Object) -> dict[tuple[int, int], set[int]]:
    """The marked-content ids that the tree refers to, by page."""
    ids: dict[tuple[int, int], set[int]] = {}
    waiting: list[Object] = [root.K]
    while waiting:
        node = waiting.pop()
        for element in node if isinstance(node, Array) else (node,):
            kids = element.get("/K") if isinstance(element, Dictionary) else None
            if kids is None:
                continue
            for kid in kids if isinstance(kids, Array) else (kids,):
                if isinstance(kid, int):
                    ids.setdefault(element.Pg.objgen, set()).add(kid)
                else:
                    waiting.append(kid)
    return ids
