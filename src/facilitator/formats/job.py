"""What a writer is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from facilitator.compose.document import Document


class PageMap(Protocol):
    """Where a laid out document's parts came to lie."""

    @property
    def pages(self) -> int:
        """How many pages there are."""

    @property
    def anchors(self) -> Mapping[str, int]:
        """The page, from 1, on which each element with an id begins."""


@dataclass(frozen=True)
class Job:
    """One document to write.

    ``epoch`` dates the file (seconds since 1970, UTC); None leaves it undated, so that the same
    input gives the same bytes on any day. ``layout`` lays the document out on its first call.
    ``letterhead`` is a client's own Word file, as the Word writer reads it; ``slides_template`` is
    their PowerPoint file, as that writer does.
    """

    document: Document
    epoch: int | None
    layout: Callable[[], PageMap]
    letterhead: Any = None
    slides_template: Any = None
