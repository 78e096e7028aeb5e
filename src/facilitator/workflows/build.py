"""Builds a kit: every document of one exercise and edition, in every format.

For an event also everybody's own copies, the calendar entry, and what must be kept of the forms.
``Preview`` builds again and says what came out differently.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from facilitator.errors import FacilitatorError, Problem, UsageError, look_up
from facilitator.formats import WRITERS
from facilitator.model.documents import CANVAS, DOCUMENTS, RETURNED, WORKSHEET, DocumentKind
from facilitator.model.kit import Kit
from facilitator.system.parallel import or_raise
from facilitator.text.interface import t
from facilitator.workflows.edits import edit_notes, edited_documents, keep_words, pdfs_of_edits
from facilitator.workflows.event_archive import keep_form
from facilitator.workflows.event_lock import holds_event
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.larger_canvases import POSTER, TILED, larger_canvases
from facilitator.workflows.output_files import (
    BuiltFile,
    OutputTarget,
    Progress,
    calendar_stamp,
    digest,
    write_manifest,
)
from facilitator.workflows.personal_copies import (
    RUN,
    PersonalCopies,
    left_from_earlier,
    remove_stale_copies,
)
from facilitator.workflows.preparation import PreparedKit, prepare_kit
from facilitator.workflows.rendering import RenderSession
from facilitator.workflows.unchanged import EarlierBuild, MadeDocument, RenderedDocument
from facilitator.workflows.workspace import Workspace
from facilitator.workflows.written import FailedFile, render

CALENDAR = "invitation.ics"

Documents = list[tuple[DocumentKind, str]]
"""What is to be made, each document once for each of its formats."""
_WATCHED = ("exercises", "templates", "clients", "facilitator.yaml")
_OWN_FILES = (".json", ".tmp")
"""Endings of what builds themselves put beside a client's files."""


@dataclass(frozen=True)
class BuildRequest(KitRequest):
    """What to build. Empty ``documents`` or ``formats`` mean all.

    ``separate`` asks for one file a person beside the print run. Without ``copies`` nobody's own
    copy is made, no code drawn and no form's record kept. To ``renew`` is to make also what would
    come out as it stands.
    """

    output: Path = Path("output")
    documents: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    force: bool = False
    separate: bool = False
    copies: bool = True
    renew: bool = False


@dataclass(frozen=True)
class BuildResult:
    files: tuple[BuiltFile, ...]
    notes: tuple[str, ...] = ()


def build(request: BuildRequest, on_progress: Progress) -> BuildResult:
    """Build what is asked for; files already finished stay when it raises.

    Raises UsageError for unknown names, SourceError for faults in exercise or templates,
    MachineError where a library is missing, OSError where the folder cannot be written.
    """
    # What is only tried out keeps nothing of the event.
    run = holds_event(_build) if request.copies else _build
    return run(request, on_progress)


def _build(request: BuildRequest, on_progress: Progress) -> BuildResult:
    prepared = _prepare(request)
    target = OutputTarget(request.output / prepared.folder, prepared.suffix, request.force)
    earlier = EarlierBuild(target, prepared, renew=request.renew or request.force)
    session = RenderSession.of(prepared, earlier=earlier)
    documents = _requested_documents(request, prepared.kit)
    # All documents are composed before the first is written: a fault leaves no half-built kit.
    for error in session.make(documents, on_progress):
        raise error
    files = list(_written(documents, session, target, on_progress))
    if (CANVAS, "pdf") in documents:
        files += _larger_canvases(files, session, target, earlier)
    forms = _keep_plain_forms(request, prepared, session, documents)
    notes: list[str] = [t("build-anonymous")] if prepared.is_anonymous and forms else []
    formats = [name for kind, name in documents if kind is WORKSHEET]
    if formats and request.copies and prepared.archive and prepared.kit.copies:
        copies = PersonalCopies(prepared, prepared.archive, earlier)
        files += (personal := list(_personal_files(copies, formats, request, target, on_progress)))
        forms[RUN] = copies.record.id
        notes = list(
            remove_stale_copies(target, personal, formats)
            if request.separate
            else left_from_earlier(target)
        )
    if prepared.event and not request.documents:
        files.append(_calendar(prepared, target))
    write_manifest(target.folder, prepared, [file.path for file in files], forms)
    keep_words(target.folder, files)
    kinds = dict.fromkeys(kind for kind, _ in documents)
    for kind in kinds:
        own = (file for file in files if file.document == kind.title)
        earlier.keep(kind.name, session.made(kind), own)
    earlier.write()
    edited = edited_documents(target, kinds)
    if any(name == "pdf" for _, name in documents):
        files += pdfs_of_edits(edited, target, kinds)
    edits = [problem.told() for problem in edit_notes(edited, target, session)]
    return BuildResult(tuple(files), (*(p.told() for p in prepared.remarks), *notes, *edits))


def _prepare(request: BuildRequest) -> PreparedKit:
    if request.separate and request.event is None:
        raise UsageError.because(t("build-separate-for-event"), hint=t("add-client-and-event"))
    prepared = prepare_kit(request)
    if request.separate and prepared.is_anonymous:
        raise UsageError.because(
            t("build-no-own-copies"),
            hint=t("build-no-own-copies-hint"),
        )
    return prepared


def _written(
    documents: Documents, session: RenderSession, target: OutputTarget, on_progress: Progress
) -> Iterator[BuiltFile]:
    for file in render(documents, session, target, on_progress):
        if isinstance(file, FailedFile):
            raise file.error
        yield file


def _larger_canvases(
    files: Sequence[BuiltFile], session: RenderSession, target: OutputTarget, earlier: EarlierBuild
) -> Iterator[BuiltFile]:
    """Those made with the canvas, or that stand; else they are made."""
    from facilitator.formats.pdf.assembly import POSTERS

    whole = (file for file in files if file.document == CANVAS.title and file.format == "pdf")
    data = next(whole).path.read_bytes()
    content, made = sha256(data).hexdigest(), session.made(CANVAS).files
    size, _ = POSTERS[session.composer.look.paper]
    for ending, title in ((TILED, t("file-to-glue")), (POSTER, size)):
        stem = f"{CANVAS.name}-{ending}"
        known = [made.get(ending), *earlier.files(stem, content)]
        file = next((one for one in known if isinstance(one, RenderedDocument)), None)
        if file is None:
            made = larger_canvases(session.document(CANVAS), data)
            file = or_raise(made[ending])
        name = f"{stem}{target.suffix}.pdf"
        written = target.write(f"{CANVAS.title}, {title}", name, file.data, pages=file.pages)
        built = replace(written, content=content)
        earlier.keep(stem, MadeDocument(), [built])
        yield built


def _keep_plain_forms(
    request: BuildRequest, prepared: PreparedKit, session: RenderSession, documents: Documents
) -> dict[str, str]:
    """The ids of kept form records by document: without a roster this worksheet is handed out."""
    kinds = [form for form in RETURNED if any(kind is form for kind, _ in documents)]
    if not kinds or not request.copies or prepared.archive is None:
        return {}
    records = {kind.name: session.record(kind) for kind in kinds}
    for record in records.values():
        keep_form(prepared.archive, record)
    return {name: record.id for name, record in records.items()}


def _personal_files(
    copies: PersonalCopies,
    formats: list[str],
    request: BuildRequest,
    target: OutputTarget,
    on_progress: Progress,
) -> Iterator[BuiltFile]:
    if "pdf" in formats:
        yield from copies.write_print_run(target, on_progress)
    if request.separate:
        yield from copies.write_separate(formats, target, on_progress)


def _calendar(prepared: PreparedKit, target: OutputTarget) -> BuiltFile:
    from facilitator.formats.calendar import invitation

    assert prepared.event  # noqa: S101 - who calls has looked
    data = invitation(prepared.kit, calendar_stamp(prepared.event.file.file))
    return target.write(t("file-invitation"), CALENDAR, data)


def _requested_documents(request: BuildRequest, kit: Kit) -> Documents:
    inside = {kind.name: kind for kind in kit.documents()}
    for name in request.documents:
        look_up(DOCUMENTS, name, "no-such-document")
        if name not in inside:
            raise UsageError.because(
                t("build-no-document", edition=kit.edition_name, document=name),
                hint=(
                    t("build-needs-event")
                    if DOCUMENTS[name].needs_event and kit.event is None
                    else t("new-no-edition-hint", editions=list(inside))
                ),
            )
    formats = [look_up(WRITERS, name, "no-such-format").name for name in request.formats or WRITERS]
    kinds = [k for k in inside.values() if not request.documents or k.name in request.documents]
    for kind in kinds if request.documents else ():
        if not set(kind.formats) & set(formats):
            raise UsageError.because(
                t("build-not-in-format", document=kind.title, formats=formats),
                hint=t("build-not-in-format-hint", formats=kind.formats),
            )
    documents = [(k, name) for k in kinds for name in dict.fromkeys(formats) if name in k.formats]
    if not documents:
        names = list(dict.fromkeys(name for kind in kinds for name in kind.formats))
        raise UsageError.because(
            t("build-nothing-as", edition=kit.edition_name, formats=formats),
            hint=t("build-made-as", formats=names),
        )
    return documents


@dataclass(frozen=True)
class Rebuilt:
    """The files that differ from the last round, or what is wrong."""

    changed: tuple[BuiltFile, ...] = ()
    same: int = 0
    remarks: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass
class Preview:
    """One kit that is built again and again, as PDF unless asked otherwise.

    Personal copies are not made: nothing of what is only tried out belongs into an event's folder.
    """

    request: BuildRequest
    _contents: dict[Path, str] = field(default_factory=dict)

    def rebuild(self) -> Rebuilt:
        """Build what was asked for. A fault is told, and what was there stays."""
        formats = self.request.formats or ("pdf",)
        request = replace(self.request, formats=formats, copies=False)
        try:
            report = build(request, lambda *_: None)
        except FacilitatorError as error:
            return Rebuilt(problems=tuple(error.problems))
        changed = tuple(file for file in report.files if self._is_new(file))
        return Rebuilt(changed, len(report.files) - len(changed), report.notes)

    def _is_new(self, built: BuiltFile) -> bool:
        content = built.content or digest(built.path)
        before, self._contents[built.path] = self._contents.get(built.path), content
        return before != content


def watched_paths(workspace: Path) -> list[Path]:
    roots = Workspace(workspace).roots
    return [path for root in roots for name in _WATCHED if (path := root / name).exists()]


def saved_paths(paths: Iterable[Path]) -> list[Path]:
    """Of some changed files those that a person saved, in order.

    Editors write beside a file and then move it: what is gone again counts only if all is gone.
    """
    saved = sorted(
        path
        for path in set(paths)
        if not path.name.startswith((".", "~$")) and not path.name.endswith(_OWN_FILES)
    )
    return [path for path in saved if path.exists()] or saved
