"""Builds a kit: every document of one exercise and edition, in every format.

For an event also everybody's own copies, the calendar entry, and what must be kept of the forms.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from facilitator.errors import UsageError
from facilitator.formats import WRITERS
from facilitator.model.documents import DOCUMENTS, TEAM_SHEET, WORKSHEET, DocumentKind
from facilitator.model.kit import Kit
from facilitator.workflows.event_archive import keep_form
from facilitator.workflows.manifest import write_manifest
from facilitator.workflows.output_files import BuiltFile, OutputTarget, Progress, calendar_stamp
from facilitator.workflows.personal_copies import (
    RUN,
    PersonalCopies,
    left_from_earlier,
    remove_stale_copies,
)
from facilitator.workflows.preparation import KitRequest, PreparedKit, look_up, prepare_kit
from facilitator.workflows.render_session import FailedFile, RenderSession, render

CALENDAR = "invitation.ics"
_ANONYMOUS = "This event was made anonymous: the worksheet is the plain one, and nobody has a code."

Documents = list[tuple[DocumentKind, str]]
"""What is to be made, each document once for each of its formats."""


@dataclass(frozen=True)
class BuildRequest(KitRequest):
    """What to build. Empty ``documents`` or ``formats`` mean all.

    ``separate`` asks for one file a person beside the print run. Without ``copies`` nobody's own
    copy is made, no code drawn and no form's record kept.
    """

    output: Path = Path("output")
    documents: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    force: bool = False
    separate: bool = False
    copies: bool = True


@dataclass(frozen=True)
class BuildResult:
    """What was built, and what the user should know of it."""

    files: tuple[BuiltFile, ...]
    notes: tuple[str, ...] = ()


def build(request: BuildRequest, on_progress: Progress) -> BuildResult:
    """Build what is asked for.

    Raises UsageError for names that mean nothing here, SourceError for faults in the exercise or
    the templates, MachineError where a library is missing, OSError where the output folder cannot
    be written. Files already finished stay.
    """
    prepared = _prepare(request)
    session = RenderSession.of(prepared)
    documents = _requested_documents(request, prepared.kit)
    # All documents are composed before the first is written: a fault leaves no half-built kit.
    for kind, _ in documents:
        session.document(kind)
    target = OutputTarget(request.output / prepared.folder, prepared.suffix, request.force)
    files = list(_written(documents, session, target, on_progress))
    forms = _keep_plain_forms(request, prepared, session, documents)
    notes = [_ANONYMOUS] if prepared.is_anonymous and forms else []
    formats = [name for kind, name in documents if kind is WORKSHEET]
    if formats and request.copies and prepared.archive and prepared.kit.copies:
        copies = PersonalCopies(prepared, prepared.archive)
        personal = list(_personal_files(copies, formats, request, target, on_progress))
        files += personal
        forms[RUN] = copies.record.id
        notes = list(
            remove_stale_copies(target, personal, formats)
            if request.separate
            else left_from_earlier(target)
        )
    if prepared.event and not request.documents:
        files.append(_calendar(prepared, target))
    write_manifest(target.folder, prepared, [file.path for file in files], forms)
    return BuildResult(tuple(files), (*map(str, prepared.remarks), *notes))


def _prepare(request: BuildRequest) -> PreparedKit:
    if request.separate and request.event is None:
        raise UsageError.because(
            "A file for each person is made for an event.", hint="Add --client NAME --event DATE."
        )
    prepared = prepare_kit(request)
    if request.separate and prepared.is_anonymous:
        raise UsageError.because(
            "This event was made anonymous: nobody is given a copy of their own any more.",
            hint="Leave out --separate and print the plain worksheet, or hold a new event.",
        )
    return prepared


def _written(
    documents: Documents, session: RenderSession, target: OutputTarget, on_progress: Progress
) -> Iterator[BuiltFile]:
    """Every document. Raises what keeps the first of them from being made."""
    for file in render(documents, session, target, on_progress):
        if isinstance(file, FailedFile):
            raise file.error
        yield file


def _keep_plain_forms(
    request: BuildRequest, prepared: PreparedKit, session: RenderSession, documents: Documents
) -> dict[str, str]:
    """Keep the records of what comes back and is nobody's own; their ids by document.

    Who has no roster hands out this worksheet, and it is read back like all others.
    """
    kinds = [form for form in (WORKSHEET, TEAM_SHEET) if any(kind is form for kind, _ in documents)]
    if not kinds or not request.copies or prepared.archive is None:
        return {}
    from facilitator.formats.pdf.field_map import form_record

    records = {kind.name: form_record(session.layout(kind), session.kit) for kind in kinds}
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
    """The event for people's calendars, with the agenda in its text."""
    from facilitator.formats.calendar import invitation

    assert prepared.event  # noqa: S101 - who calls has looked
    data = invitation(prepared.kit, calendar_stamp(prepared.event.file.file))
    return target.write("Calendar entry", CALENDAR, data)


def _requested_documents(request: BuildRequest, kit: Kit) -> Documents:
    """Raises UsageError for names that mean nothing here, and where nothing would be made."""
    inside = {kind.name: kind for kind in kit.documents()}
    for name in request.documents:
        look_up(DOCUMENTS, name, "document")
        if name not in inside:
            raise UsageError.because(
                f'The edition "{kit.edition_name}" has nothing for the document "{name}".',
                hint=(
                    "It is made for an event: add --client NAME --event DATE."
                    if DOCUMENTS[name].needs_event and kit.event is None
                    else f"It has: {', '.join(inside)}."
                ),
            )
    formats = [look_up(WRITERS, name, "format").name for name in request.formats or WRITERS]
    kinds = [k for k in inside.values() if not request.documents or k.name in request.documents]
    for kind in kinds if request.documents else ():
        if not set(kind.formats) & set(formats):
            raise UsageError.because(
                f"{kind.title} cannot be made as {', '.join(formats)}.",
                hint=f"Ask for --format {' or '.join(kind.formats)}, or for no format.",
            )
    documents = [(k, name) for k in kinds for name in dict.fromkeys(formats) if name in k.formats]
    if not documents:
        names = ", ".join(dict.fromkeys(name for kind in kinds for name in kind.formats))
        raise UsageError.because(
            f'The edition "{kit.edition_name}" has nothing that is made as {", ".join(formats)}.',
            hint=f"What it has is made as: {names}.",
        )
    return documents
