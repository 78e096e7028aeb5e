"""Builds a kit: every document of one exercise and edition, in every format."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from facilitator.compose.compose import Composer
from facilitator.compose.document import Document
from facilitator.compose.look import Paper
from facilitator.errors import UsageError, nearest
from facilitator.formats import WRITERS
from facilitator.formats.job import Job
from facilitator.formats.pdf.layout import Layout, lay_out
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.exercise import Exercise
from facilitator.model.kit import Kit
from facilitator.rules.terms import tailor
from facilitator.workflows.delivery import deliver
from facilitator.workflows.workspace import Workspace

_Kind = TypeVar("_Kind")

DEFAULT_EDITION = "workshop"
LATEST = 4_354_819_198
"""The last second that a zip file, and so a Word file, can be dated with: the end of 2107."""
PAPERS: dict[str, Paper] = {"letter": "letter", "a4": "a4"}

Progress = Callable[[str, int, int], None]
"""Told what is being made, how many files are done and how many there will be."""


@dataclass(frozen=True)
class BuildRequest:
    """What to build. Empty ``documents`` or ``formats`` mean all."""

    workspace: Path
    output: Path
    exercise: str | None = None
    edition: str | None = None
    documents: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    paper: str | None = None
    large_print: bool = False
    force: bool = False


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
class _Desk:
    """Documents composed and laid out once, on first ask, whoever asks."""

    composer: Composer
    kit: Kit
    _documents: dict[str, Document] = field(default_factory=dict)
    _layouts: dict[str, Layout] = field(default_factory=dict)

    def document(self, kind: DocumentKind) -> Document:
        if kind.name not in self._documents:
            inside = {document.name for document in self.kit.documents()}
            pages = {
                name: self.layout(DOCUMENTS[name]).page_numbers
                for name in kind.refers_to
                if name in inside
            }
            self._documents[kind.name] = self.composer.compose(kind, self.kit, pages)
        return self._documents[kind.name]

    def layout(self, kind: DocumentKind) -> Layout:
        if kind.name not in self._layouts:
            self._layouts[kind.name] = lay_out(self.document(kind))
        return self._layouts[kind.name]


def build(request: BuildRequest, on_progress: Progress) -> BuildReport:
    """Build what is asked for.

    Raises UsageError for names that mean nothing here, SourceError for faults in the exercise or
    the templates, MachineError where a library is missing, OSError where the output folder cannot
    be written. Files already finished stay.
    """
    workspace = Workspace(request.workspace)
    name = workspace.exercise_name(request.exercise)
    exercise = tailor(workspace.exercise(name))
    kit = Kit(exercise=exercise, edition_name=_edition(exercise, request.edition))
    composer = workspace.composer(
        _named(PAPERS, request.paper or "letter", "paper"), large=request.large_print
    )
    desk = _Desk(composer, kit)
    wanted = list(_wanted(request, kit))
    # All documents are composed before the first is written: a fault leaves no half-built kit.
    for kind, _ in wanted:
        desk.document(kind)
    folder = request.output / name / kit.edition_name
    return BuildReport(tuple(_files(desk, wanted, folder, request, on_progress)))


def _edition(exercise: Exercise, wanted: str | None) -> str:
    if wanted is None:
        return (
            DEFAULT_EDITION
            if DEFAULT_EDITION in exercise.editions
            else next(iter(exercise.editions))
        )
    if wanted not in exercise.editions:
        raise UsageError.because(
            f'There is no edition "{wanted}" of {exercise.name}.',
            hint=nearest(wanted, exercise.editions),
        )
    return wanted


def _named(known: Mapping[str, _Kind], wanted: str, what: str) -> _Kind:
    if wanted not in known:
        raise UsageError.because(f'There is no {what} "{wanted}".', hint=nearest(wanted, known))
    return known[wanted]


def _wanted(request: BuildRequest, kit: Kit) -> Iterator[tuple[DocumentKind, str]]:
    inside = {kind.name: kind for kind in kit.documents()}
    for name in request.documents:
        _named(DOCUMENTS, name, "document")
        if name not in inside:
            raise UsageError.because(
                f'The edition "{kit.edition_name}" has nothing for the document "{name}".',
                hint=f"It has: {', '.join(inside)}.",
            )
    formats = [_named(WRITERS, name, "format").name for name in request.formats or WRITERS]
    for kind in inside.values():
        if not request.documents or kind.name in request.documents:
            yield from ((kind, format_name) for format_name in dict.fromkeys(formats))


def _files(
    desk: _Desk,
    wanted: list[tuple[DocumentKind, str]],
    folder: Path,
    request: BuildRequest,
    on_progress: Progress,
) -> Iterator[BuiltFile]:
    suffix = _suffix(request)
    for done, (kind, format_name) in enumerate(wanted):
        on_progress(f"{kind.title}, {WRITERS[format_name].title}", done, len(wanted))
        job = Job(desk.document(kind), _epoch(), lambda kind=kind: desk.layout(kind))  # type: ignore[misc]
        data = WRITERS[format_name].load()(job)
        path = folder / f"{kind.name}{suffix}.{format_name}"
        delivered = deliver(path, data, force=request.force)
        pages = desk.layout(kind).pages if format_name == "pdf" else None
        yield BuiltFile(kind.title, format_name, pages, delivered.path, delivered.kept)
    on_progress("", len(wanted), len(wanted))


def _suffix(request: BuildRequest) -> str:
    """What differs from the default, Letter in normal print, told by the file's name."""
    paper = f"-{request.paper}" if request.paper not in (None, "letter") else ""
    return f"{paper}{'-large' if request.large_print else ''}"


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
