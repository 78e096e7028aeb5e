"""The PDF of a layout: printable, fillable, tagged for PDF/UA-1, the same bytes every time."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO

from pikepdf import Pdf

from facilitator.compose.engine import nothing_fetched
from facilitator.formats.job import Job
from facilitator.formats.pdf.fields import mend_fields
from facilitator.formats.pdf.layout import PdfLayout
from facilitator.formats.pdf.printing import plain_boxes, set_printing
from facilitator.formats.pdf.tags import mark_artifacts
from facilitator.model.documents import DOCUMENTS
from facilitator.model.form import FORM_KEY


def write(job: Job) -> bytes:
    """The bytes of a PDF."""
    layout = job.layout()
    if not isinstance(layout, PdfLayout):
        raise TypeError(layout)
    raw = _weasyprint(layout, job.epoch)
    document = job.document
    with Pdf.open(BytesIO(raw)) as pdf:
        mend_fields(pdf, document.blanks, document.look)
        mark_artifacts(pdf)
        plain_boxes(pdf)
        set_printing(pdf, DOCUMENTS[document.name])
        if document.blanks:
            pdf.docinfo[f"/{FORM_KEY}"] = document.form.name
        target = BytesIO()
        pdf.save(target, deterministic_id=True)
    return target.getvalue()


def _weasyprint(layout: PdfLayout, epoch: int | None) -> bytes:
    metadata = layout.rendered.metadata
    day = None if epoch is None else datetime.fromtimestamp(epoch, UTC)
    metadata.created = metadata.modified = day and day.strftime("%Y-%m-%dT%H:%M:%SZ")
    with nothing_fetched():
        written: bytes = layout.rendered.write_pdf(
            pdf_variant="pdf/ua-1",
            pdf_forms=True,
            # Ours, for WeasyPrint's own would be drawn from what may differ between two runs.
            pdf_identifier=sha256(layout.document.name.encode()).digest()[:16],
        )
    return written
