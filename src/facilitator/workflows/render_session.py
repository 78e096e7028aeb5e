"""The documents of a kit, composed and laid out once, on first ask, whoever asks."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from facilitator.compose.composer import Composer
from facilitator.compose.context import ReportContent, report_content
from facilitator.compose.document import Document
from facilitator.formats.job import Job
from facilitator.formats.pdf.layout import PdfLayout, lay_out, trial
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.kit import Kit

if TYPE_CHECKING:
    from facilitator.formats.docx.reference.reader import ReferenceDocument
    from facilitator.formats.pptx.client_template import SlidesTemplate


@dataclass
class RenderSession:
    """Documents composed and laid out once, on first ask, whoever asks."""

    composer: Composer
    kit: Kit
    letterhead: ReferenceDocument | None = None
    slides_template: SlidesTemplate | None = None
    _room: ReportContent | None = None
    _documents: dict[str, Document] = field(default_factory=dict)
    _layouts: dict[str, PdfLayout] = field(default_factory=dict)
    _on_letterhead: RenderSession | None = None

    def document(self, kind: DocumentKind) -> Document:
        """A document, composed."""
        if kind.name not in self._documents:
            inside = {document.name for document in self.kit.documents()}
            pages = {
                name: self.layout(DOCUMENTS[name]).page_numbers
                for name in kind.refers_to
                if name in inside
            }
            self._documents[kind.name] = self.composer.compose(
                kind, self.kit, pages, self.room if kind.needs_answers else None
            )
        return self._documents[kind.name]

    @property
    def room(self) -> ReportContent | None:
        """What came back, made ready on first ask; None where nothing did."""
        if self._room is None:
            self._room = report_content(self.kit)
        return self._room

    def part(self, kind: DocumentKind, start: int, end: int) -> Job:
        """Of a document that is made for each person, the pages of some of them, by place.

        Nothing of it is kept.
        """
        room = self.room
        if room is None:
            raise ValueError(kind.name)
        document = self.composer.compose(kind, self.kit, content=room.part(start, end))
        return Job(document, None, lambda: self._laid_out(kind, document))

    def job(self, kind: DocumentKind, epoch: int | None) -> Job:
        """A document as writers take it."""
        document = self.document(kind)
        own = self.letterhead, self.slides_template
        return Job(document, epoch, lambda: self.layout(kind), *own)

    def for_word(self) -> RenderSession:
        """The same kit on the client's own Word paper, where there is some."""
        if self.letterhead is None:
            return self
        if self._on_letterhead is None:
            look = self.composer.look.on_letterhead(*self.letterhead.page())
            composer = replace(self.composer, look=look)
            self._on_letterhead = RenderSession(
                composer, self.kit, self.letterhead, _room=self._room
            )
        return self._on_letterhead

    def layout(self, kind: DocumentKind) -> PdfLayout:
        """A document, on its pages."""
        if kind.name not in self._layouts:
            self._layouts[kind.name] = self._laid_out(kind, self.document(kind))
        return self._layouts[kind.name]

    def _laid_out(self, kind: DocumentKind, document: Document) -> PdfLayout:
        if document.has_strangers:
            # On trial first: pages cannot be handed over, and what ends there ends here, too.
            self.composer.limited(kind, self.kit, trial(document), lays_out=True)
        return lay_out(document)
