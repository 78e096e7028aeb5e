"""Composes, lays out and writes the documents of one kit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from facilitator.compose.composer import Composer
from facilitator.compose.context import ReportContent, report_content
from facilitator.compose.document import Document
from facilitator.formats import WRITERS, Job
from facilitator.formats.pdf.layout import PdfLayout, lay_out, trial
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.kit import Kit
from facilitator.system.parallel import or_raise, run_apart, run_in_parts
from facilitator.text.plain_text import even_groups
from facilitator.workflows.output_files import (
    BuiltFile,
    OutputTarget,
    Progress,
    source_date_epoch,
)
from facilitator.workflows.preparation import PreparedKit

if TYPE_CHECKING:
    from facilitator.formats.docx.reference_document import ReferenceDocument
    from facilitator.formats.pptx.client_template import SlidesTemplate

PEOPLE_AT_ONCE = 20
"""Whose feedback is laid out together: more would take more memory, fewer more time."""


@dataclass
class RenderSession:
    """The documents of a kit, each composed and laid out once, when it is first needed."""

    composer: Composer
    kit: Kit
    letterhead: ReferenceDocument | None = None
    slides_template: SlidesTemplate | None = None
    _report: ReportContent | None = None
    _documents: dict[str, Document] = field(default_factory=dict)
    _layouts: dict[str, PdfLayout] = field(default_factory=dict)
    _on_letterhead: RenderSession | None = None

    @classmethod
    def of(cls, prepared: PreparedKit, kit: Kit | None = None) -> RenderSession:
        """For a prepared kit, or for another that differs from it in what is filled in."""
        return cls(
            prepared.composer,
            kit or prepared.kit,
            prepared.letterhead,
            prepared.slides_template,
        )

    def document(self, kind: DocumentKind) -> Document:
        if kind.name not in self._documents:
            inside = {document.name for document in self.kit.documents()}
            pages = {
                name: self.layout(DOCUMENTS[name]).page_numbers
                for name in kind.refers_to
                if name in inside
            }
            report = self.report if kind.needs_answers else None
            self._documents[kind.name] = self.composer.compose(kind, self.kit, pages, report)
        return self._documents[kind.name]

    @property
    def report(self) -> ReportContent | None:
        """What came back, made ready on first use; None where nothing did."""
        if self._report is None:
            self._report = report_content(self.kit)
        return self._report

    def part(self, kind: DocumentKind, start: int, end: int, epoch: int | None = None) -> Job:
        """Of a document that is made for each person, the pages of some of them, by place.

        Nothing of it is kept.
        """
        if self.report is None:
            raise ValueError(kind.name)
        document = self.composer.compose(kind, self.kit, content=self.report.part(start, end))
        return Job(document, epoch, lambda: self._lay_out(kind, document))

    def job(self, kind: DocumentKind, epoch: int | None) -> Job:
        """A document as writers take it."""
        own = self.letterhead, self.slides_template
        return Job(self.document(kind), epoch, lambda: self.layout(kind), *own)

    def for_word(self) -> RenderSession:
        """The same kit on the client's own Word paper, where there is some."""
        if self.letterhead is None:
            return self
        if self._on_letterhead is None:
            look = self.composer.look.on_letterhead(*self.letterhead.page())
            composer = replace(self.composer, look=look)
            self._on_letterhead = RenderSession(
                composer, self.kit, self.letterhead, _report=self._report
            )
        return self._on_letterhead

    def layout(self, kind: DocumentKind) -> PdfLayout:
        if kind.name not in self._layouts:
            self._layouts[kind.name] = self._lay_out(kind, self.document(kind))
        return self._layouts[kind.name]

    def _lay_out(self, kind: DocumentKind, document: Document) -> PdfLayout:
        if document.has_strangers:
            # On trial first: pages cannot be handed over, and what ends there ends here, too.
            self.composer.limited(kind, self.kit, trial(document), lays_out=True)
        return lay_out(document)

    def write(self, kind: DocumentKind, format_name: str) -> RenderedDocument:
        """A document in a format."""
        people = self.report.people if self.report else 0
        if people <= PEOPLE_AT_ONCE:
            return self._write_here(kind, format_name)
        if kind.by_sheet and format_name == "pdf":
            return self._write_in_parts(kind, people)
        # Of a large room: whatever memory it takes is given back at once.
        return run_apart(lambda: self._write_here(kind, format_name), lays_out=True)

    def _write_here(self, kind: DocumentKind, format_name: str) -> RenderedDocument:
        session = self.for_word() if format_name == "docx" else self
        job = session.job(kind, source_date_epoch())
        data: bytes = WRITERS[format_name].load()(job)
        pages = self.layout(kind).pages if format_name == "pdf" else None
        return RenderedDocument(data, pages, job.document.content())

    def _write_in_parts(self, kind: DocumentKind, people: int) -> RenderedDocument:
        """The PDF of a document with a page for each person, some people at a time."""
        from facilitator.formats.pdf.writer import merge_pdfs

        write, epoch = WRITERS["pdf"].load(), source_date_epoch()
        ends = even_groups(people, PEOPLE_AT_ONCE)

        def part(number: int) -> bytes:
            data: bytes = write(self.part(kind, *ends[number], epoch))
            return data

        parts = [or_raise(result) for result in run_in_parts(part, len(ends), lays_out=True)]
        return RenderedDocument(*run_apart(lambda: merge_pdfs(parts)))


@dataclass(frozen=True)
class RenderedDocument:
    """A file's bytes, its pages where it has any, and what tells its content from another."""

    data: bytes
    pages: int | None
    content: str = ""


@dataclass(frozen=True)
class FailedFile:
    """The name of a file that could not be made, and why."""

    name: str
    error: Exception


def render(
    documents: Sequence[tuple[DocumentKind, str]],
    session: RenderSession,
    target: OutputTarget,
    on_progress: Progress,
    before_writing: Callable[[], None] = lambda: None,
) -> Iterator[BuiltFile | FailedFile]:
    """Compose, lay out and write documents in formats; that of one keeps no other from being made.

    ``before_writing`` is called before each file is put in its place; what it raises ends it all.
    """
    for done, (kind, format_name) in enumerate(documents):
        on_progress(f"{kind.title}, {WRITERS[format_name].title}", done, len(documents))
        name = f"{kind.name}{target.suffix}.{format_name}"
        try:
            rendered = session.write(kind, format_name)
        except Exception as error:  # noqa: BLE001 - for whoever asked, with the others
            yield FailedFile(name, error)
            continue
        before_writing()
        try:
            built = target.write(
                kind.title, name, rendered.data, pages=rendered.pages, private=kind.private
            )
        except Exception as error:  # noqa: BLE001 - the same
            yield FailedFile(name, error)
        else:
            yield replace(built, content=rendered.content)
    on_progress("", len(documents), len(documents))
