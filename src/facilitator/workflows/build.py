"""Builds a kit: every document of one exercise and edition, in every format.

For an event also everybody's own copies, the calendar entry, and what must be kept of the forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from facilitator.errors import UsageError
from facilitator.formats import WRITERS
from facilitator.model.documents import DOCUMENTS, DocumentKind
from facilitator.model.kit import Kit
from facilitator.workflows.clients import EventFolder
from facilitator.workflows.forms import keep_form
from facilitator.workflows.making import (
    BuiltFile,
    Progress,
    calendar_stamp,
    source_date_epoch,
    write_document,
)
from facilitator.workflows.manifest import write_manifest
from facilitator.workflows.output_files import (
    make_private_folder,
    remove_stale,
    was_built,
    with_subfolders,
)
from facilitator.workflows.personal_copies import (
    RUN,
    SEPARATE,
    SHEET,
    TEAM_SHEET,
    PersonalCopies,
    kept_in,
)
from facilitator.workflows.preparation import KitRequest, PreparedKit, look_up, prepare_kit
from facilitator.workflows.render_session import RenderSession

CALENDAR = "invitation.ics"
_NOBODYS = "This event was made anonymous: the worksheet is the plain one, and nobody has a code."


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
    desk = RenderSession(
        prepared.composer, prepared.kit, prepared.letterhead, prepared.slides_template
    )
    wanted = list(_wanted(request, prepared.kit))
    # All documents are composed before the first is written: a fault leaves no half-built kit.
    for kind, _ in wanted:
        desk.document(kind)
    folder = request.output / prepared.folder
    files = [*_files(desk, wanted, request, prepared, on_progress)]
    personal = _Personal.of(prepared, wanted) if request.copies else None
    forms = _plain_forms(request, prepared, desk, wanted)
    notes: tuple[str, ...] = (_NOBODYS,) if prepared.is_anonymous and forms else ()
    if personal:
        made = tuple(personal.files(request, on_progress))
        files.extend(made)
        forms[RUN] = personal.copies.record.id
        notes = tuple(personal.tidied(request, [file.path for file in made]))
    if prepared.event and not request.documents:
        files.append(_calendar(prepared, prepared.event, folder, request))
    write_manifest(folder, prepared, [file.path for file in files], forms)
    return BuildResult(tuple(files), (*map(str, prepared.remarks), *notes))


def _plain_forms(
    request: BuildRequest,
    prepared: PreparedKit,
    desk: RenderSession,
    wanted: list[tuple[DocumentKind, str]],
) -> dict[str, str]:
    """Keep the records of what comes back and is nobody's own, and say their ids by document.

    Who has no roster hands out this worksheet, and it is read back like all others.
    """
    client, event = prepared.client, prepared.event
    made = [form for form in (SHEET, TEAM_SHEET) if any(kind is form for kind, _ in wanted)]
    if not made or not request.copies or client is None or event is None:
        return {}
    from facilitator.formats.pdf.overlay.field_map import form_record

    records = {kind.name: form_record(desk.layout(kind), desk.kit) for kind in made}
    for record in records.values():
        keep_form(kept_in(prepared, client, event), record)
    return {name: record.id for name, record in records.items()}


@dataclass(frozen=True)
class _Personal:
    """Everybody's own copies, in the formats that were asked for."""

    prepared: PreparedKit
    copies: PersonalCopies
    formats: tuple[str, ...]

    @classmethod
    def of(cls, prepared: PreparedKit, wanted: list[tuple[DocumentKind, str]]) -> _Personal | None:
        """Where there are people, and the worksheet is among what was asked for."""
        formats = tuple(name for kind, name in wanted if kind is SHEET)
        client, event = prepared.client, prepared.event
        if not formats or client is None or event is None or not prepared.kit.copies:
            return None
        folder = kept_in(prepared, client, event)
        return cls(prepared, PersonalCopies(prepared, folder, source_date_epoch()), formats)

    def files(self, request: BuildRequest, on_progress: Progress) -> Iterator[BuiltFile]:
        """The print run, and one file a person if asked for."""
        folder, suffix = request.output / self.prepared.folder, self.prepared.suffix
        runs = self.copies.print_run(suffix) if "pdf" in self.formats else iter(())
        for name, data, pages in runs:
            on_progress("Worksheets to print", 0, 1)
            yield write_document(
                "Worksheets to print",
                folder / name,
                data,
                pages,
                force=request.force,
                private=True,
            )
        if request.separate:
            make_private_folder(folder / f"{SEPARATE}{suffix}")
            count = len(self.copies.copies) * len(self.formats) * len(self.prepared.kit.parts())
            made = self.copies.separate(self.formats, suffix)
            for done, (name, data, pages) in enumerate(made):
                on_progress("Personal worksheets", done, count)
                yield write_document(
                    "Personal worksheet",
                    folder / name,
                    data,
                    pages,
                    force=request.force,
                    private=True,
                )

    def tidied(self, request: BuildRequest, made: list[Path]) -> Iterator[str]:
        """Take away the copies of earlier builds that are nobody's now; what to say of it."""
        folder, suffix = request.output / self.prepared.folder, self.prepared.suffix
        if "pdf" in self.formats:
            run = re.compile(rf"{RUN}{suffix}(-\d+-of-\d+)?\.pdf")
            names = [path.name for path in made if path.parent == folder]
            remove_stale(folder, names, lambda name: run.fullmatch(name) is not None)
        single = folder / f"{SEPARATE}{suffix}"
        if not request.separate:
            if any(was_built(place) for place in with_subfolders(single)):
                yield f"{single} holds files of an earlier build; --separate renews them."
            return
        removed = 0
        for place in with_subfolders(single):
            names = [path.name for path in made if path.parent == place]
            found = remove_stale(place, names, lambda name: name.endswith(self._endings))
            removed += len(found.removed)
            for path in found.kept:
                yield f"{path} was edited and is left as it is, though it is nobody's copy now."
        if removed:
            yield f"{removed} files of earlier builds were removed from {single}."

    @property
    def _endings(self) -> tuple[str, ...]:
        return tuple(f".{ending}" for ending in self.formats)


def _calendar(
    prepared: PreparedKit, event: EventFolder, folder: Path, request: BuildRequest
) -> BuiltFile:
    """The event for people's calendars, with the agenda in its text."""
    from facilitator.formats.calendar import invitation

    data = invitation(prepared.kit, calendar_stamp(event.file.file))
    return write_document("Calendar entry", folder / CALENDAR, data, None, force=request.force)


def _wanted(request: BuildRequest, kit: Kit) -> Iterator[tuple[DocumentKind, str]]:
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
    asked = [k for k in inside.values() if not request.documents or k.name in request.documents]
    for kind in asked if request.documents else ():
        _must_be_made(kind, formats)
    found = [(k, name) for k in asked for name in dict.fromkeys(formats) if name in k.formats]
    if not found:
        names = ", ".join(dict.fromkeys(name for kind in asked for name in kind.formats))
        raise UsageError.because(
            f'The edition "{kit.edition_name}" has nothing that is made as {", ".join(formats)}.',
            hint=f"What it has is made as: {names}.",
        )
    yield from found


def _must_be_made(kind: DocumentKind, formats: list[str]) -> None:
    """Raises UsageError for a document in formats of which it has none."""
    if not set(kind.formats) & set(formats):
        raise UsageError.because(
            f"{kind.title} cannot be made as {', '.join(formats)}.",
            hint=f"Ask for --format {' or '.join(kind.formats)}, or for no format.",
        )


def _files(
    desk: RenderSession,
    wanted: list[tuple[DocumentKind, str]],
    request: BuildRequest,
    prepared: PreparedKit,
    on_progress: Progress,
) -> Iterator[BuiltFile]:
    folder = request.output / prepared.folder
    for done, (kind, format_name) in enumerate(wanted):
        on_progress(f"{kind.title}, {WRITERS[format_name].title}", done, len(wanted))
        job = (desk.for_word() if format_name == "docx" else desk).job(kind, source_date_epoch())
        data = WRITERS[format_name].load()(job)
        path = folder / f"{kind.name}{prepared.suffix}.{format_name}"
        pages = desk.layout(kind).pages if format_name == "pdf" else None
        built = write_document(
            kind.title, path, data, pages, force=request.force, private=kind.private
        )
        yield replace(built, content=job.document.content())
    on_progress("", len(wanted), len(wanted))
