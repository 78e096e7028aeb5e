"""Composes, lays out and writes the documents of one kit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from facilitator.compose.composer import Composer
from facilitator.compose.context import Pages, ReportContent, report_content
from facilitator.compose.document import Document, printed_sections
from facilitator.formats import WRITERS, Job
from facilitator.formats.pdf.layout import PdfLayout, lay_out, nearly_empty, room_left, trial
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.kit import Kit
from facilitator.system.parallel import or_raise, run_apart, run_in_parts
from facilitator.text.plain_text import even_groups
from facilitator.workflows.output_files import (
    BuiltFile,
    OutputTarget,
    Progress,
    remove_stale_parts,
    source_date_epoch,
)
from facilitator.workflows.preparation import PreparedKit

if TYPE_CHECKING:
    from facilitator.formats.docx.reference_document import ReferenceDocument
    from facilitator.formats.pptx.client_template import SlidesTemplate

_SMALLER = (0.95, 0.9, 0.86, 0.82)
"""Of the usual size of type: at the least, 8.5 points for what was 10.5."""
_CLOSER, _FEW_LINES, _VERY_FEW = (0.94,), 0.35, 0.12
"""Of the usual leading of large print: 1.27; how much of a page a few lines fill at the most."""
_SPARE_IN_WORD = 12.0
"""Millimetres: Word sets lists to tick a little longer."""
PEOPLE_AT_ONCE = 20
"""Whose feedback is laid out together: more take more memory, fewer more time."""
PEOPLE_IN_FILE = 200
"""Whose feedback one file holds: what a printer, Word and the memory of a small machine take."""


def fit_to_sides(
    kind: DocumentKind,
    kit: Kit,
    compose: Callable[..., Document],
    pages: Pages | None = None,
    spare: float = 0,
) -> tuple[Document, PdfLayout | None]:
    """A document in smaller type, where only that brings it onto the sides that are meant for it.

    With its layout, where it was laid out for that. ``spare`` millimetres of the last stay free.
    """
    usual = compose(pages)
    if usual.has_strangers or kind.shown:
        return usual, None
    sides, is_large = kit.most_sides(kind), usual.look.is_large
    again = partial(_composed_again, kind, compose, pages or {}, spare)
    if not sides or is_large:
        sizes = _CLOSER if is_large else _SMALLER[:2]
        # Each block of a guide begins a page: its last one may well be short.
        few = _VERY_FEW if kind.laid_out_twice and not kind.of_activities else _FEW_LINES
        return _without_few_lines(again, usual, (partial(compose, pages), sizes), few)
    fits: tuple[Document, PdfLayout | None] = usual, None
    for document in chain([usual], (compose(pages, size=size) for size in _SMALLER)):
        layout = lay_out(document)
        if _has_room(layout, sides, spare):
            return document, layout
        if layout.pages == sides:  # without room to spare, better than on one side more
            fits = document, layout
    return fits


def _has_room(layout: PdfLayout, sides: int, spare: float) -> bool:
    return layout.pages < sides or (layout.pages == sides and room_left(layout) >= spare)


def _composed_again(
    kind: DocumentKind,
    compose: Callable[..., Document],
    pages: Pages,
    spare: float,
    document: Document,
    size: float = 1,
) -> tuple[Document, PdfLayout | None]:
    if not kind.laid_out_twice:
        return document, None
    layout = lay_out(document)
    own = layout.own_pages(spare if kind.scaled else 0)
    again = compose({**pages, kind.name: own}, size=size)
    is_same = again.content() == document.content()
    # A preview that is composed once with these pages has the usual size.
    told = own if size == 1 else {}
    return replace(document if is_same else again, own_pages=told), layout if is_same else None


def _without_few_lines(
    again: Callable[..., tuple[Document, PdfLayout | None]],
    usual: Document,
    smaller: tuple[Callable[..., Document], Iterable[float]],
    few: float,
) -> tuple[Document, PdfLayout]:
    """With smaller type, or closer lines, where that saves a page of a few lines."""
    document, known = again(usual)
    layout = known or lay_out(document)
    for size in smaller[1] if nearly_empty(layout, few) else ():
        shorter, known = again(smaller[0](size=size), size)
        its = known or lay_out(shorter)
        if len(nearly_empty(its, few)) < len(nearly_empty(layout, few)):
            return shorter, its
    return document, layout


@dataclass
class RenderSession:
    """The documents of a kit, each composed and laid out once, when it is first needed."""

    composer: Composer
    kit: Kit
    letterhead: ReferenceDocument | None = None
    slides_template: SlidesTemplate | None = None
    own_pages: Pages = field(default_factory=dict)
    """Of documents as they were laid out before: these are composed with them, and once."""
    _report: ReportContent | None = None
    _documents: dict[str, Document] = field(default_factory=dict)
    _layouts: dict[str, PdfLayout] = field(default_factory=dict)
    _on_letterhead: RenderSession | None = None

    @classmethod
    def of(cls, prepared: PreparedKit, kit: Kit | None = None) -> RenderSession:
        return cls(
            prepared.composer,
            kit or prepared.kit,
            prepared.letterhead,
            prepared.slides_template,
        )

    def document(self, kind: DocumentKind, spare: float = 0) -> Document:
        name = (
            f"{kind.name}+{spare}"
            if spare and (kind.scaled or self.kit.most_sides(kind))
            else kind.name
        )
        known = None if kind.scaled else self._layouts.get(kind.name)
        if name not in self._documents and known:
            # What was laid out for paper has that room in Word, too, or it is tried anew.
            if _has_room(known, self.kit.most_sides(kind), spare):
                self._documents[name] = known.document
        if name not in self._documents:
            inside = {document.name for document in self.kit.documents()}
            pages = {
                name: self.layout(DOCUMENTS[name]).page_numbers
                for name in kind.refers_to
                if name in inside
            }
            report = self.report if kind.uses_answers else None
            compose = partial(self.composer.compose, kind, self.kit, content=report)
            is_crowd = kind.by_sheet and report and report.people > PEOPLE_AT_ONCE
            if kind.name in self.own_pages or is_crowd:
                document, layout = compose(pages={**pages, **self.own_pages}), None
            else:
                document, layout = fit_to_sides(kind, self.kit, compose, pages, spare)
            self._documents[name] = document
            if layout and name == kind.name:
                self._layouts[name] = layout
        return self._documents[name]

    def is_laid_out(self, kind: DocumentKind) -> bool:
        """Whether composing a document has laid it out whole already, to fit its sides."""
        self.document(kind)
        return kind.name in self._layouts

    @property
    def report(self) -> ReportContent | None:
        """What came back, made ready on first use; None where nothing did."""
        if self._report is None:
            self._report = report_content(self.kit)
        return self._report

    def part(
        self, kind: DocumentKind, format_name: str, people: tuple[int, int], epoch: int | None
    ) -> bytes:
        """Some people's pages of a document that is made for each person; nothing of it is kept."""
        if self.report is None:
            raise ValueError(kind.name)
        content = self.report.part(*people)
        compose = partial(self.composer.compose, kind, self.kit, content=content)
        if format_name == "pdf":
            document, layout = fit_to_sides(kind, self.kit, compose)
            layout = layout or self._lay_out(kind, document)
        else:
            document, layout = compose(), None
        data: bytes = WRITERS[format_name].load()(Job(document, epoch, layout, self.letterhead))
        return data

    def job(self, kind: DocumentKind, epoch: int | None, *, laid_out: bool = False) -> Job:
        if laid_out:
            return Job(self.document(kind), epoch, self.layout(kind))
        document = self.not_laid_out(kind)
        return Job(document, epoch, None, self.letterhead, self.slides_template)

    def not_laid_out(self, kind: DocumentKind) -> Document:
        """As Word gets it, which decides itself where lines end."""
        return self.document(kind, _SPARE_IN_WORD)

    def for_word(self) -> RenderSession:
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

    def write(self, kind: DocumentKind, format_name: str) -> Iterator[RenderedDocument]:
        """The document, in several files where it is made for each person of a large room."""
        people = self.report.people if self.report else 0
        if people <= PEOPLE_AT_ONCE:
            yield self._write_here(kind, format_name)
        elif kind.by_sheet:
            session = self.for_word() if format_name == "docx" else self
            yield from session.write_in_parts(kind, format_name, people)
        else:
            # Of a large room: whatever memory it takes is given back at once.
            yield run_apart(lambda: self._write_here(kind, format_name), lays_out=True)

    def _write_here(self, kind: DocumentKind, format_name: str) -> RenderedDocument:
        session = self.for_word() if format_name == "docx" else self
        job = session.job(kind, source_date_epoch(), laid_out=format_name == "pdf")
        data: bytes = WRITERS[format_name].load()(job)
        pages = self.layout(kind).pages if format_name == "pdf" else None
        is_kept = format_name == "docx" and not kind.private
        sections = printed_sections(job.document.tree) if is_kept else ()
        return RenderedDocument(data, pages, job.document.content(), sections)

    def write_in_parts(
        self, kind: DocumentKind, format_name: str, people: int
    ) -> Iterator[RenderedDocument]:
        from facilitator.formats.pdf.assembly import merge_pdfs

        epoch, is_pdf = source_date_epoch(), format_name == "pdf"
        files = even_groups(people, PEOPLE_IN_FILE)
        parts = [
            (start + first, start + last)
            for start, end in files
            for first, last in even_groups(end - start, PEOPLE_AT_ONCE if is_pdf else end - start)
        ]
        made = run_in_parts(
            lambda number: self.part(kind, format_name, parts[number], epoch),
            len(parts),
            lays_out=True,
        )
        for start, end in files:
            of_file = [or_raise(next(made)) for first, _ in parts if start <= first < end]
            data, pages = merge_pdfs(of_file) if is_pdf else (of_file[0], None)
            yield RenderedDocument(data, pages, files=len(files))


@dataclass(frozen=True)
class RenderedDocument:
    data: bytes
    pages: int | None
    content: str = ""
    sections: tuple[tuple[str, str], ...] = ()
    files: int = 1


@dataclass(frozen=True)
class FailedFile:
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
        stem, names = f"{kind.name}{target.suffix}", []
        for number, rendered in enumerate(_attempted(session.write(kind, format_name)), start=1):
            name = f"{stem}.{format_name}"
            if isinstance(rendered, Exception):
                yield FailedFile(name, rendered)
                break
            if rendered.files > 1:
                name = f"{stem}-{number}-of-{rendered.files}.{format_name}"
            before_writing()
            try:
                built = target.write(
                    kind.title, name, rendered.data, pages=rendered.pages, private=kind.private
                )
            except Exception as error:  # noqa: BLE001 - the same
                yield FailedFile(name, error)
                break
            names.append(built.path.name)
            yield replace(built, content=rendered.content, sections=rendered.sections)
        else:
            if kind.by_sheet:
                remove_stale_parts(target.folder, stem, format_name, names)
    on_progress("", len(documents), len(documents))


def _attempted(made: Iterator[RenderedDocument]) -> Iterator[RenderedDocument | Exception]:
    try:
        yield from made
    except Exception as error:  # noqa: BLE001 - for whoever asked, with the others
        yield error
