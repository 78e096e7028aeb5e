"""Composes, lays out and writes the documents of one kit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.compose.composer import Composer
from facilitator.compose.context import Pages, ReportContent, report_content
from facilitator.compose.document import Document, printed_sections
from facilitator.errors import FacilitatorError
from facilitator.formats import WRITERS, Job
from facilitator.formats.pdf.layout import PdfLayout, fit_to_sides, has_room, lay_out, trial
from facilitator.model.documents import CANVAS, DOCUMENTS, RETURNED, DocumentKind
from facilitator.model.form import FormRecord
from facilitator.model.kit import Kit
from facilitator.system.child_process import portable_error
from facilitator.system.parallel import (
    attempted,
    is_side_by_side,
    or_raise,
    parts_side_by_side,
    run_apart,
    run_in_parts,
)
from facilitator.system.requirements import import_weasyprint
from facilitator.text.plain_text import even_groups
from facilitator.workflows.larger_canvases import larger_canvases
from facilitator.workflows.output_files import Progress, source_date_epoch
from facilitator.workflows.preparation import PreparedKit
from facilitator.workflows.unchanged import (
    Composition,
    EarlierBuild,
    MadeDocument,
    MadeEntry,
    RenderedDocument,
)

if TYPE_CHECKING:
    from facilitator.formats.docx.reference_document import ReferenceDocument
    from facilitator.formats.pptx.client_template import SlidesTemplate

_Asked = tuple[DocumentKind, list[str]]
_SPARE_IN_WORD = 12.0
"""Millimetres: Word sets lists to tick a little longer."""
PEOPLE_AT_ONCE = 20
"""Whose feedback is laid out together: more take more memory, fewer more time."""
PEOPLE_IN_FILE = 100
"""Whose feedback one file holds: what a printer, Word and the memory of a small machine take."""


@dataclass
class RenderSession:
    """The documents of a kit, each composed and laid out once, when it is first needed."""

    composer: Composer
    kit: Kit
    letterhead: ReferenceDocument | None = None
    slides_template: SlidesTemplate | None = None
    own_pages: Pages = field(default_factory=dict)
    """Of documents as they were laid out before: these are composed with them, and once."""
    earlier: EarlierBuild | None = None
    """Where what would come out the same stands already."""
    _report: ReportContent | None = None
    _documents: dict[str, Document] = field(default_factory=dict)
    _usual: dict[str, Document] = field(default_factory=dict)
    _layouts: dict[str, PdfLayout] = field(default_factory=dict)
    _tried: dict[str, PdfLayout] = field(default_factory=dict)
    _on_letterhead: RenderSession | None = None
    _is_on_letterhead: bool = False
    _made: dict[str, MadeDocument] = field(default_factory=dict)
    steps: dict[str, list[Composition]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, prepared: PreparedKit, kit: Kit | None = None, earlier: EarlierBuild | None = None
    ) -> RenderSession:
        letterhead, slides = prepared.letterhead, prepared.slides_template
        own = kit or prepared.kit
        return cls(prepared.composer, own, letterhead, slides, earlier=earlier)

    def document(self, kind: DocumentKind, spare: float = 0) -> Document:
        is_apart = spare and (kind.scaled or self.kit.most_sides(kind))
        name = f"{kind.name}+{spare}" if is_apart else kind.name
        known = None if kind.scaled else self._layouts.get(kind.name)
        if known and has_room(known, self.kit.most_sides(kind), spare):
            self._documents.setdefault(name, known.document)
        if name not in self._documents:
            pages = self._quoted_pages(kind)
            report = self.report if kind.uses_answers else None
            compose = partial(self._compose, kind, content=report)
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

    def _quoted_pages(self, kind: DocumentKind) -> Pages:
        return {each.name: self.page_numbers(each) for each in self._quoted_by([kind])}

    def _quoted_by(self, kinds: Iterable[DocumentKind]) -> dict[DocumentKind, None]:
        inside = {document.name for document in self.kit.documents()}
        named = (name for kind in kinds for name in kind.refers_to if name in inside)
        return dict.fromkeys(DOCUMENTS[name] for name in named)

    def _compose(
        self,
        kind: DocumentKind,
        pages: Pages | None = None,
        content: ReportContent | None = None,
        size: float = 1,
    ) -> Document:
        document = self.composer.compose(kind, self.kit, pages, content, size)
        own = tuple((pages or {}).get(kind.name, {}).items())
        if size == 1 and not own:
            self._usual[kind.name] = document
        if self.earlier:
            made = Composition(
                digest=document.state(),
                own_pages=own,
                size=size,
                on_letterhead=self._is_on_letterhead,
            )
            self.steps.setdefault(kind.name, []).append(made)
        return document

    def make(
        self, documents: Sequence[tuple[DocumentKind, str]], on_progress: Progress
    ) -> list[Exception]:
        """Make documents side by side where they can be; elsewhere they are composed.

        Those whose pages others quote come first, and what stands already is not made again.
        Returns what kept some from being made.
        """
        kinds = dict.fromkeys(kind for kind, _ in documents)
        if self.report and self.report.people > PEOPLE_AT_ONCE:
            return []
        is_ours = not self.composer.environment.files.strangers
        apart = is_ours and is_side_by_side(lays_out=True)
        every = kinds | self._quoted_by(kinds)
        self._look_back(every)
        asked = [
            (kind, formats)
            for kind in sorted(every, key=lambda kind: not kind.refers_to)
            if (formats := self._missing(kind, documents)) is not None
        ]
        if len(asked) == 1 or not apart:
            tried = (attempted(self._composed_for(*one)) for one in asked if one[0] in kinds)
            return [one for one in chain(*tried) if isinstance(one, Exception)]
        with suppress(FacilitatorError):  # which is told of each document
            import_weasyprint()  # once for all processes
            for name in dict.fromkeys(chain.from_iterable(formats for _, formats in asked)):
                WRITERS[name].load()
        quoted = self._quoted_by(kind for kind, _ in asked)
        make = partial(self._made_apart, asked, quoted)
        with parts_side_by_side(make, len(asked), lays_out=True) as run:
            for is_quoted in (True, False):
                group = [n for n, (kind, _) in enumerate(asked) if (kind in quoted) is is_quoted]
                known = {name: made.page_numbers for name, made in self._made.items()}
                for n, result in zip(group, run((n, known) for n in group), strict=True):
                    if not isinstance(result, Exception):  # else it is made here
                        self._made[asked[n][0].name] = result
                    on_progress(asked[n][0].title, len(self._made), len(every))
        files = [file for made in self._made.values() for file in made.files.values()]
        return [file for file in files if isinstance(file, Exception)]

    def _composed_for(self, kind: DocumentKind, formats: Sequence[str]) -> Iterator[Document]:
        if "pdf" in formats:
            yield self.document(kind)
        if {*formats} - {"pdf"}:
            yield (self.for_word() if "docx" in formats else self).not_laid_out(kind)

    def _missing(
        self, kind: DocumentKind, documents: Sequence[tuple[DocumentKind, str]]
    ) -> list[str] | None:
        """The formats in which it is still to be made; None where it is not needed at all."""
        made = self._made.get(kind.name, MadeDocument())
        wanted = [name for each, name in documents if each is kind]
        missing = [name for name in wanted if name not in made.files]
        return missing if missing or not (wanted or made.page_numbers) else None

    def _look_back(self, kinds: Iterable[DocumentKind]) -> None:
        """Find what stands already; of documents that quote others last."""
        known = [kind for kind in kinds if self.earlier and self.earlier.entry(kind.name)]
        for kind in sorted(known, key=lambda kind: bool(kind.refers_to)):
            (made,) = attempted(map(self._standing, (kind,)))
            if isinstance(made, MadeDocument):
                self._made[kind.name] = made

    def _standing(self, kind: DocumentKind) -> MadeDocument | None:
        made = self.look_back(kind, kind.name)
        files = made.files.items() if made else ()
        return made and replace(made, files={Path(name).suffix[1:]: file for name, file in files})

    def look_back(self, kind: DocumentKind, name: str) -> MadeDocument | None:
        """What stands under a name of a document that would come out the same; files by name."""
        entry = self._unchanged(kind, name)
        if not (self.earlier and entry):
            return None
        self._made[kind.name] = made = self.earlier.standing(entry)
        return made

    def _unchanged(self, kind: DocumentKind, name: str) -> MadeEntry | None:
        """What is on record of a document, if it would be composed as it was, step by step."""
        entry = self.earlier.entry(name) if self.earlier else None
        for was in entry.compositions if entry else ():
            session = self.for_word() if was.on_letterhead else self
            own = {kind.name: dict(was.own_pages)} if was.own_pages else {}
            pages = {**self._quoted_pages(kind), **own}
            if session.composer.compose(kind, self.kit, pages, size=was.size).state() != was.digest:
                return None
        return entry

    def _made_apart(
        self,
        asked: Sequence[_Asked],
        quoted: Collection[DocumentKind],
        task: tuple[int, Mapping[str, Mapping[str, int]]],
    ) -> MadeDocument:
        """One of the documents that are asked for; with the page numbers of those made before."""
        kind, formats = asked[task[0]]
        others = {name: MadeDocument(page_numbers=numbers) for name, numbers in task[1].items()}
        self._made = {**others, **self._made}
        files: dict[str, RenderedDocument | Exception] = {}
        for name in formats:
            (file,) = attempted(self.write(kind, name))
            files[name] = portable_error(file) if isinstance(file, Exception) else file
        if kind is CANVAS and isinstance(pdf := files.get("pdf"), RenderedDocument):
            files |= larger_canvases(self.document(kind), pdf.data)
        made = self.made(kind)
        record = made.record
        if not record and kind in RETURNED and self.kit.event and "pdf" in formats:
            with suppress(FacilitatorError):  # it is told where the record is kept
                record = self.record(kind)
        numbers = self.page_numbers(kind) if kind in quoted else made.page_numbers
        return replace(made, files={**made.files, **files}, page_numbers=numbers, record=record)

    def made(self, kind: DocumentKind) -> MadeDocument:
        """What is known of a document that was made here or elsewhere."""
        made, layout = self._made.get(kind.name, MadeDocument()), self._layouts.get(kind.name)
        steps = (*made.compositions, *self.steps.get(kind.name, ()))
        if self._on_letterhead:
            steps += tuple(self._on_letterhead.steps.get(kind.name, ()))
        numbers = made.page_numbers or (layout.page_numbers if layout else {})
        return replace(made, compositions=tuple(dict.fromkeys(steps)), page_numbers=numbers)

    def page_numbers(self, kind: DocumentKind) -> Mapping[str, int]:
        made = self._made.get(kind.name)
        return (made and made.page_numbers) or self.layout(kind).page_numbers

    def record(self, kind: DocumentKind) -> FormRecord:
        """Where the blanks of a form are. Raises SourceError where it has too many pages."""
        from facilitator.formats.pdf.form_places import form_record

        made = self._made.get(kind.name, MadeDocument())
        record = made.record or form_record(self.layout(kind), self.kit)
        self._made[kind.name] = replace(made, record=record)
        return record

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
        """As Word gets it, which decides itself where lines end: in the usual size of type.

        It is laid out only to be told its own pages, or to keep to its sides.
        """
        sides = not self.composer.look.is_large and self.kit.most_sides(kind)
        if kind.laid_out_twice or sides or kind.name in self.own_pages:
            return self.document(kind, _SPARE_IN_WORD)
        report = self.report if kind.uses_answers else None
        usual = self._usual.get(kind.name)
        return usual or self._compose(kind, self._quoted_pages(kind), report)

    def for_word(self) -> RenderSession:
        if self.letterhead is None:
            return self
        if self._on_letterhead is None:
            look = self.composer.look.on_letterhead(*self.letterhead.page())
            composer = replace(self.composer, look=look)
            self._on_letterhead = RenderSession(
                composer,
                self.kit,
                self.letterhead,
                earlier=self.earlier,
                _report=self._report,
                _is_on_letterhead=True,
            )
        return self._on_letterhead

    def layout(self, kind: DocumentKind) -> PdfLayout:
        document = self.document(kind)  # which may lay it out already
        if kind.name not in self._layouts:
            self._layouts[kind.name] = self._lay_out(kind, document)
        return self._layouts[kind.name]

    def _lay_out(self, kind: DocumentKind, document: Document) -> PdfLayout:
        """What may be asked for again, with room to spare, is laid out once; its pages are few."""
        if not (kind.scaled or self.kit.most_sides(kind)):
            return self._laid_out(kind, document)
        content = document.content()
        if content not in self._tried:
            self._tried[content] = self._laid_out(kind, document)
        return PdfLayout(document, self._tried[content].rendered)

    def _laid_out(self, kind: DocumentKind, document: Document) -> PdfLayout:
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
