"""What a writer is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from facilitator.compose.document import Document


@dataclass(frozen=True)
class Job:
    """One document to write.

    ``epoch`` dates the file (seconds since 1970, UTC); None leaves it undated, so that the same
    input gives the same bytes on any day. ``layout`` gives its ``PdfLayout``, laid out on the
    first call. ``reference_document`` is a client's own Word file, as the Word writer reads it;
    ``slides_template`` is their PowerPoint file, as that writer does.
    """

    document: Document
    epoch: int | None
    layout: Callable[[], Any]
    reference_document: Any = None
    slides_template: Any = None
