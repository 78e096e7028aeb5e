"""Composes, lays out and writes the documents of one kit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from facilitator.compose.composer import Composer
from facilitator.compose.context import Pages, ReportContent, report_content
from facilitator.compose.document import Document, printed_sections
from facilitator.errors import FacilitatorError
from facilitator.formats import WRITERS, Job
from facilitator.formats.pdf.layout import PdfLayout, lay_out, nearly_empty, room_left, trial
from facilitator.model.documents import DOCUMENTS, RETURNED, DocumentKind
from facilitator.model.form import FormRecord
from facilitator.model.kit import Kit
from facilitator.system.child_process import portable_error
from facilitator.system.parallel import is_side_by_side, or_raise, run_apart, run_in_parts
from facilitator.system.requirements import import_weasyprint
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

_T = TypeVar("_T")
_Asked = tuple[DocumentKind, list[str]]
_LayOut = Callable[[Document], PdfLayout]
_SMALLER = (0.95, 0.9, 0.86, 0.82)
"""Of the usual size of type: at the least, 8.5 points for what was 10.5."""
_CLOSER, _FEW_LINES, _VERY_FEW = (0.94,), 0.35, 0.12
"""Of the usual leading of large print: 1.27; how much of a page a few lines fill at the most."""
_SPARE_IN_WORD = 12.0
"""Millimetres: Word sets lists to tick a little longer."""
PEOPLE_AT_ONCE = 20
"""Whose feedback is laid out together: more take more memory, fewer more time."""
PEOPLE_IN_FILE = 100
"""Whose feedback one file holds: what a printer, Word and the memory of a small machine take."""


def fit_to_sides(
    kind: DocumentKind,
    kit: Kit,
    compose: Callable[..., Document],
    pages: Pages | None = None,
    spare: float = 0,
    lay_out: _LayOut = lay_out,
) -> tuple[Document, PdfLayout | None]:
    """A document in smaller type, where only that brings it onto the sides that are meant for it.

    With its layout, where it was laid out for that. ``spare`` millimetres of the last stay free.
    """
    usual = compose(pages)
    if kind.shown:
        return usual, None
    sides, is_large = kit.most_sides(kind), usual.look.is_large
    again = partial(_composed_again, kind, compose, pages or {}, spare, lay_out)
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
    lay_out: _LayOut,
    document: Document,
    size: float = 1,
) -> tuple[Document, PdfLayout]:
    layout = lay_out(document)
    if not kind.laid_out_twice:
        return document, layout
    own = layout.own_pages(spare if kind.scaled else 0)
    again = compose({**pages, kind.name: own}, size=size)
    is_same = again.content() == document.content()
    # A preview that is composed once with these pages has the usual size.
    fitted = replace(document if is_same else again, own_pages=own if size == 1 else {})
    return fitted, layout if is_same else lay_out(fitted)


def _without_few_lines(
    again: Callable[..., tuple[Document, PdfLayout]],
    usual: Document,
    smaller: tuple[Callable[..., Document], Iterable[float]],
    few: float,
) -> tuple[Document, PdfLayout]:
    """With smaller type, or closer lines, where that saves a page of a few lines."""
    document, layout = again(usual)
    for size in smaller[1] if nearly_empty(layout, few) else ():
        shorter, its = again(smaller[0](size=size), size)
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
    _made: dict[str, _MadeDocument] = field(default_factory=dict)

    @classmethod
    def of(cls, prepared: PreparedKit, kit: Kit | None = None) -> RenderSession:
        return cls(
            prepared.composer, kit or prepared.kit, prepared.letterhead, prepared.slides_template
        )

    def document(self, kind: DocumentKind, spare: float = 0) -> Document:
        is_apart = spare and (kind.scaled or self.kit.most_sides(kind))
        name = f"{kind.name}+{spare}" if is_apart else kind.name
        known = None if kind.scaled else self._layouts.get(kind.name)
        if known and _has_room(known, self.kit.most_sides(kind), spare):
            self._documents.setdefault(name, known.document)
        if name not in self._documents:
            inside = {document.name for document in self.kit.documents()}
            quoted = (DOCUMENTS[name] for name in kind.refers_to if name in inside)
            pages = {each.name: self.page_numbers(each) for each in quoted}
            report = self.report if kind.uses_answers else None
            compose = partial(self.composer.compose, kind, self.kit, content=report)
            is_crowd = kind.by_sheet and report and report.people > PEOPLE_AT_ONCE
            if kind.name in self.own_pages or is_crowd:
                document, layout = compose(pages={**pages, **self.own_pages}), None
            else:
                lay_out = partial(self._lay_out, kind)
                document, layout = fit_to_sides(kind, self.kit, compose, pages, spare, lay_out)
            self._documents[name] = document
            if layout and name == kind.name:
                self._layouts[name] = layout
        return self._documents[name]

    def make(
        self, documents: Sequence[tuple[DocumentKind, str]], on_progress: Progress
    ) -> list[Exception]:
        """Make documents side by side where they can be; elsewhere they are composed.

        Those whose pages others quote come first. Returns what kept some from being made.
        """
        kinds = dict.fromkeys(kind for kind, _ in documents)
        if self.report and self.report.people > PEOPLE_AT_ONCE:
            return []
        inside = {document.name for document in self.kit.documents()}
        named = (name for kind in kinds for name in kind.refers_to if name in inside)
        quoted = dict.fromkeys(DOCUMENTS[name] for name in named)
        is_ours = not self.composer.environment.files.strangers
        if len(kinds) + len(quoted) == 1 or not (is_ours and is_side_by_side(lays_out=True)):
            tried = (_attempted(map(self.document, (kind,))) for kind in kinds)
            return [one for one in chain(*tried) if isinstance(one, Exception)]
        with suppress(FacilitatorError):  # which is told of each document
            import_weasyprint()
            for name in dict.fromkeys(name for _, name in documents):
                WRITERS[name].load()  # once for all processes
        asked: dict[bool, list[_Asked]] = {True: [], False: []}
        for kind in sorted(kinds | quoted, key=lambda kind: not kind.refers_to):
            formats = [name for each, name in documents if each is kind]
            asked[kind in quoted].append((kind, formats))
        for is_quoted, group in asked.items():
            make = partial(self._made_apart, group, is_quoted)
            made = run_in_parts(make, len(group), lays_out=True) if group else ()
            for (kind, _), result in zip(group, made, strict=True):
                if not isinstance(result, Exception):  # else it is made here
                    self._made[kind.name] = result
                on_progress(kind.title, len(self._made), len(kinds | quoted))
        files = [file for made in self._made.values() for file in made.files.values()]
        return [file for file in files if isinstance(file, Exception)]

    def _made_apart(self, asked: Sequence[_Asked], is_quoted: bool, number: int) -> _MadeDocument:  # noqa: FBT001 - by partial
        kind, formats = asked[number]
        files: dict[str, RenderedDocument | Exception] = {}
        for name in formats:
            (file,) = _attempted(self.write(kind, name))
            files[name] = portable_error(file) if isinstance(file, Exception) else file
        record = None
        if kind in RETURNED and self.kit.event and "pdf" in formats:
            with suppress(FacilitatorError):  # it is told where the record is kept
                record = self.record(kind)
        return _MadeDocument(files, self.page_numbers(kind) if is_quoted else {}, record)

    def page_numbers(self, kind: DocumentKind) -> Mapping[str, int]:
        made = self._made.get(kind.name)
        return (made and made.page_numbers) or self.layout(kind).page_numbers

    def record(self, kind: DocumentKind) -> FormRecord:
        """Where the blanks of a form are. Raises SourceError where it has too many pages."""
        from facilitator.formats.pdf.form_places import form_record

        made = self._made.get(kind.name)
        return (made and made.record) or form_record(self.layout(kind), self.kit)

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
            lay_out = partial(self._lay_out, kind)
            document, layout = fit_to_sides(kind, self.kit, compose, lay_out=lay_out)
            layout = layout or lay_out(document)
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
        made = self._made.get(kind.name)
        if made and format_name in made.files:
            yield or_raise(made.files[format_name])
        elif people <= PEOPLE_AT_ONCE:
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
class _MadeDocument:
    """What is wanted of a document by others than the process that has made it."""

    files: Mapping[str, RenderedDocument | Exception]
    page_numbers: Mapping[str, int]
    record: FormRecord | None


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


def _attempted(made: Iterable[_T]) -> Iterator[_T | Exception]:
    try:
        yield from made
    except Exception as error:  # noqa: BLE001 - for whoever asked, with the others
        yield error
