"""Builds a kit: every document of one exercise and edition, in every format.

For an event also everybody's own copies, the calendar entry, and what must be kept of the forms.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.compose.compose import Composer
from facilitator.compose.document import Document
from facilitator.compose.look import Margins, PaperSize
from facilitator.errors import UsageError
from facilitator.formats import WRITERS
from facilitator.formats.job import Job
from facilitator.formats.pdf.layout import Layout, lay_out
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.kit import Kit
from facilitator.workflows.delivery import deliver
from facilitator.workflows.kits import KitRequest, Prepared, named, prepare

if TYPE_CHECKING:
    from facilitator.formats.docx.letterhead import Letterhead

LATEST = 4_354_819_198
"""The last second that a zip file, and so a Word file, can be dated with: the end of 2107."""

Progress = Callable[[str, int, int], None]
"""Told what is being made, how many files are done and how many there will be."""


@dataclass(frozen=True)
class BuildRequest(KitRequest):
    """What to build. Empty ``documents`` or ``formats`` mean all.

    ``separate`` asks for one file a person beside the print run.
    """

    output: Path = Path("output")
    documents: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    force: bool = False
    separate: bool = False


@dataclass(frozen=True)
class BuiltFile:
    """One file of the kit; ``kept`` is the user's edited file that was left alone."""

    document: str
    format: str
    pages: int | None
    path: Path
    kept: Path | None


@dataclass(frozen=True)
class BuildReport:
    """What was built, and what the user should know of it."""

    files: tuple[BuiltFile, ...]
    notes: tuple[str, ...] = ()


@dataclass
class Desk:
    """Documents composed and laid out once, on first ask, whoever asks."""

    composer: Composer
    kit: Kit
    letterhead: Letterhead | None = None
    _documents: dict[str, Document] = field(default_factory=dict)
    _layouts: dict[str, Layout] = field(default_factory=dict)
    _on_letterhead: Desk | None = None

    def document(self, kind: DocumentKind) -> Document:
        """A document, composed."""
        if kind.name not in self._documents:
            inside = {document.name for document in self.kit.documents()}
            pages = {
                name: self.layout(DOCUMENTS[name]).page_numbers
                for name in kind.refers_to
                if name in inside
            }
            self._documents[kind.name] = self.composer.compose(kind, self.kit, pages)
        return self._documents[kind.name]

    def job(self, kind: DocumentKind, epoch: int | None) -> Job:
        """A document as writers take it."""
        return Job(self.document(kind), epoch, lambda: self.layout(kind), self.letterhead)

    def for_word(self) -> Desk:
        """The same kit on the client's own Word paper, where there is some."""
        if self.letterhead is None:
            return self
        if self._on_letterhead is None:
            page = self.letterhead.page()
            look = self.composer.look.on_letterhead(
                PaperSize(width=page.width, height=page.height),
                Margins(**{name: getattr(page, name) for name in Margins.model_fields}),
            )
            composer = replace(self.composer, look=look)
            self._on_letterhead = Desk(composer, self.kit, self.letterhead)
        return self._on_letterhead

    def layout(self, kind: DocumentKind) -> Layout:
        """A document, on its pages."""
        if kind.name not in self._layouts:
            self._layouts[kind.name] = lay_out(self.document(kind))
        return self._layouts[kind.name]


def build(request: BuildRequest, on_progress: Progress) -> BuildReport:
    """Build what is asked for.

    Raises UsageError for names that mean nothing here, SourceError for faults in the exercise or
    the templates, MachineError where a library is missing, OSError where the output folder cannot
    be written. Files already finished stay.
    """
    prepared = prepare(request)
    desk = Desk(prepared.composer, prepared.kit, prepared.letterhead)
    wanted = list(_wanted(request, prepared.kit))
    # All documents are composed before the first is written: a fault leaves no half-built kit.
    for kind, _ in wanted:
        desk.document(kind)
    files = tuple(_files(desk, wanted, request, prepared, on_progress))
    return BuildReport(files, tuple(str(remark) for remark in prepared.remarks))


def _wanted(request: BuildRequest, kit: Kit) -> Iterator[tuple[DocumentKind, str]]:
    inside = {kind.name: kind for kind in kit.documents()}
    for name in request.documents:
        named(DOCUMENTS, name, "document")
        if name not in inside:
            raise UsageError.because(
                f'The edition "{kit.edition_name}" has nothing for the document "{name}".',
                hint=f"It has: {', '.join(inside)}.",
            )
    formats = [named(WRITERS, name, "format").name for name in request.formats or WRITERS]
    for kind in inside.values():
        if not request.documents or kind.name in request.documents:
            yield from ((kind, format_name) for format_name in dict.fromkeys(formats))


def _files(
    desk: Desk,
    wanted: list[tuple[DocumentKind, str]],
    request: BuildRequest,
    prepared: Prepared,
    on_progress: Progress,
) -> Iterator[BuiltFile]:
    folder = request.output / prepared.folder
    for done, (kind, format_name) in enumerate(wanted):
        on_progress(f"{kind.title}, {WRITERS[format_name].title}", done, len(wanted))
        job = (desk.for_word() if format_name == "docx" else desk).job(kind, _epoch())
        data = WRITERS[format_name].load()(job)
        path = folder / f"{kind.name}{prepared.suffix}.{format_name}"
        delivered = deliver(path, data, force=request.force)
        pages = desk.layout(kind).pages if format_name == "pdf" else None
        yield BuiltFile(kind.title, format_name, pages, delivered.path, delivered.kept)
    on_progress("", len(wanted), len(wanted))


def _epoch() -> int | None:
    """The date that reproducible builds agree on (SOURCE_DATE_EPOCH), or none at all."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not said:
        return None
    if not said.isdecimal() or int(said) > LATEST:
        raise UsageError.because(
            f'SOURCE_DATE_EPOCH is "{said}".',
            hint="Set it to whole seconds since 1970 and before 2108, or unset it.",
        )
    return int(said)
