"""Outside formats: sources in, writers out. Each ignores the others.

The registry is plain data: a writer's module is imported when it first writes, so that the command
line can name the formats without loading any of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.compose.document import Document


@dataclass(frozen=True)
class Job:
    """One document to write.

    ``epoch`` dates the file (seconds since 1970, UTC); None leaves it undated, so that the same
    input gives the same bytes on any day. ``layout`` is its ``PdfLayout``, for writers
    that print it. ``reference_document`` is a client's own Word file, as the Word writer reads it;
    ``slides_template`` is their PowerPoint file, as that writer does.
    """

    document: Document
    epoch: int | None = None
    layout: Any = None
    reference_document: Any = None
    slides_template: Any = None


@dataclass(frozen=True)
class Writer:
    """A format that documents are written in. ``module`` has a function ``write``."""

    name: str
    title: str
    module: str

    def load(self) -> Callable[[Job], bytes]:
        """The function that writes. Raises MachineError where the machine lacks a library."""
        write: Callable[[Job], bytes] = import_module(self.module).write
        return write


WRITERS: dict[str, Writer] = {
    "pdf": Writer("pdf", "PDF", "facilitator.formats.pdf.writer"),
    "docx": Writer("docx", "Word", "facilitator.formats.docx.writer"),
    "pptx": Writer("pptx", "PowerPoint", "facilitator.formats.pptx.writer"),
    "xlsx": Writer("xlsx", "Excel", "facilitator.formats.xlsx.report"),
}
"""Every format by the ending of its files."""
