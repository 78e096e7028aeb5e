"""Writes the report of an event: what came back from the room, scored and made ready to show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from facilitator.activities.protocol import Finding, FollowUp
from facilitator.compose.fonts import MISSING_GLYPH, missing_glyphs
from facilitator.compose.look import Look
from facilitator.errors import UsageError
from facilitator.formats import WRITERS
from facilitator.model.documents import DocumentKind
from facilitator.model.event_responses import EventResponses
from facilitator.model.kit import Kit
from facilitator.report.assemble import TeamReport, team_report
from facilitator.system.parallel import run_apart, run_in_parts
from facilitator.text.english import shortened
from facilitator.text.locale import locale_of
from facilitator.text.splitting import even_groups
from facilitator.workflows.event_codes import event_codes
from facilitator.workflows.event_forms import EventContext, event_context
from facilitator.workflows.making import (
    BuiltFile,
    Progress,
    calendar_stamp,
    source_date_epoch,
    write_document,
)
from facilitator.workflows.manifest import write_manifest
from facilitator.workflows.preparation import KitRequest, PreparedKit, prepare_kit
from facilitator.workflows.publications import (
    PublicationRecord,
    ReleasedAnswers,
    record_publication,
    release_answers,
)
from facilitator.workflows.render_session import RenderSession
from facilitator.workflows.sample import sample_responses

SAMPLE_FOLDER = "sample"
COMMITMENTS, REVIEWS = "commitments.csv", "reviews.ics"
PEOPLE = 20
"""Whose feedback is laid out together: more would take more memory, fewer more time."""
_SHOWN = 60
"""Characters of an answer that a terminal shows."""


@dataclass(frozen=True)
class ReportRequest(KitRequest):
    """Whose report. ``compare`` is the day of an earlier event of the same client.

    ``sample`` asks for that of the exercise's fictional team, without any event. ``include_late``
    puts in the few sheets that came after an earlier report, though the two give them away.
    """

    compare: str | None = None
    include_late: bool = False
    sample: bool = False
    output: Path = Path("output")
    force: bool = False


@dataclass(frozen=True)
class FailedFile:
    """The name of a file that could not be made, and why."""

    name: str
    error: Exception


@dataclass(frozen=True)
class ReportResult:
    """The files, what page one says, and what the user should know.

    ``failed`` is what kept documents from being made; the others are there.
    """

    files: tuple[BuiltFile, ...]
    findings: tuple[Finding, ...]
    question: str
    notes: tuple[str, ...] = ()
    failed: tuple[FailedFile, ...] = ()


def report(request: ReportRequest, on_progress: Progress) -> ReportResult:
    """Write every document that is made of answers.

    Raises UsageError where nothing was collected, for events that there are not and for two that
    cannot be compared, SourceError for damaged files, and what kept the documents from being made
    where none could be. Where some of them could, the others are told as ``failed``.
    """
    _must_make_sense(request)
    prepared = prepare_kit(request)
    # Apart: reading a large room takes several times the memory of what is made of it.
    events = run_apart(
        lambda: [
            ((one.folder, one.released.entry, one.released.known), one.collected)
            for one in _events(request, prepared)
        ]
    )
    collected = events[0][1] if events else sample_responses(prepared)
    earlier = events[1][1] if request.compare else None
    kit = prepared.kit.model_copy(update={"collected": collected, "earlier": earlier})
    desk = RenderSession(prepared.composer, kit, prepared.letterhead, prepared.slides_template)
    kinds = [kind for kind in kit.documents() if kind.needs_answers]
    folder = request.output / prepared.folder
    folder = folder / SAMPLE_FOLDER if request.sample else folder
    room = desk.room
    said = room.report if room else team_report(kit.exercise, kit.edition_name, collected, earlier)
    publications = [publication for publication, _ in events]
    made = list(_written(kinds, desk, folder, prepared.suffix, request, on_progress, publications))
    files = [one for one in made if isinstance(one, BuiltFile)]
    failed = [one for one in made if isinstance(one, FailedFile)]
    if failed and not files:
        raise failed[0].error
    files += _followed_up(said, kit, prepared, folder, request)
    write_manifest(folder, prepared, [file.path for file in files], {})
    return ReportResult(
        files=tuple(files),
        failed=tuple(failed),
        findings=said.findings,
        question=said.question,
        notes=(
            *_beside(said, kit, request),
            *_notes(said, kit),
            *_with_marks(collected, prepared.workspace.look),
        ),
    )


def _must_make_sense(request: ReportRequest) -> None:
    if request.sample and (request.event or request.compare or request.include_late):
        raise UsageError.because(
            "The sample is of no event.",
            hint="Leave out --sample, or --event, --compare and --include-late.",
        )
    if request.event is None and not request.sample:
        raise UsageError.because(
            "A report is made of what came back from an event.",
            hint="Add --client NAME --event DATE, or see one with --sample.",
        )
    if request.compare and request.compare == request.event:
        raise UsageError.because(
            f"{request.compare} cannot be set beside itself.", hint="Name an earlier event."
        )


@dataclass(frozen=True)
class _Event:
    """One event that is reported on: its folder, what may be made of it, and that as data."""

    folder: Path
    released: ReleasedAnswers
    collected: EventResponses


def _events(request: ReportRequest, prepared: PreparedKit) -> Iterator[_Event]:
    """The event, then the one that it is set beside; none for the sample.

    Raises UsageError where nothing was collected for one of them.
    """
    if request.sample:
        return
    yield _event(prepared, include_late=request.include_late)
    if request.compare:
        yield _event(_earlier(request, prepared), include_late=False)


def _event(prepared: PreparedKit, *, include_late: bool) -> _Event:
    at = event_context(prepared)
    made = release_answers(at, include_late=include_late)
    if not made.answers.responses:
        raise UsageError.because(
            f"Nothing was collected for {at.event.path.name} yet.",
            hint=f"Start with: facilitator collect {at.exercise} --client {at.client.name}"
            f" --event {at.event.path.name} FILE...",
        )
    return _Event(at.folder, made, _collected(at, made))


def _collected(at: EventContext, made: ReleasedAnswers) -> EventResponses:
    named = event_codes(at).names if at.event.event.names_agreed else {}
    came = {response.code for response in made.now.responses}
    return EventResponses(
        name=at.event.path.name,
        responses=made.answers.responses,
        read=made.answers.read,
        decided=made.answers.decided,
        open=made.answers.open,
        day=at.event.event.date,
        holidays=at.client.client.holidays,
        locale=locale_of(
            at.client.client.language, at.event.event.timezone, at.client.client.paper
        ),
        names={code: name for code, name in named.items() if name and code in came},
        late=made.late,
        now=made.now.responses if made.late else None,
        included=made.included,
        withheld=made.withheld,
    )


def _earlier(request: ReportRequest, prepared: PreparedKit) -> PreparedKit:
    """The event to set it beside. Raises UsageError where it held something else, or is later."""
    before = prepare_kit(replace(request, event=request.compare))
    if before.kit.exercise.name != prepared.kit.exercise.name:
        raise UsageError.because(
            f"The event of {request.compare} held {before.kit.exercise.name}, and this one"
            f" {prepared.kit.exercise.name}.",
            hint="Compare events of one exercise.",
        )
    if request.compare and request.event and request.compare > request.event:
        raise UsageError.because(
            f"{request.compare} is later than {request.event}.",
            hint="Report on the later event, and compare it with the earlier one.",
        )
    return before


def _written(
    kinds: list[DocumentKind],
    desk: RenderSession,
    folder: Path,
    suffix: str,
    request: ReportRequest,
    on_progress: Progress,
    publications: list[tuple[Path, PublicationRecord | None, int]],
) -> Iterator[BuiltFile | FailedFile]:
    """Every document, or what keeps it from being made: that of one keeps no other.

    What they publish is recorded once the first is made, and before it is written.
    """
    wanted = [(kind, name) for kind in kinds for name in kind.formats if name in WRITERS]
    for done, (kind, name) in enumerate(wanted):
        on_progress(f"{kind.title}, {WRITERS[name].title}", done, len(wanted))
        path = folder / f"{kind.name}{suffix}.{name}"
        try:
            data, pages = _made(kind, name, desk)
        except Exception as error:  # noqa: BLE001 - told when the others are made
            yield FailedFile(path.name, error)
            continue
        while publications:
            record_publication(*publications.pop())
        try:
            yield write_document(
                kind.title, path, data, pages, force=request.force, private=kind.private
            )
        except Exception as error:  # noqa: BLE001 - the same
            yield FailedFile(path.name, error)
    on_progress("", len(wanted), len(wanted))


def _made(kind: DocumentKind, name: str, desk: RenderSession) -> tuple[bytes, int | None]:
    """A document in a format, and its pages where that has any."""
    if desk.room is None or desk.room.people <= PEOPLE:
        return _made_here(kind, name, desk)
    if kind.by_sheet and name == "pdf":
        return _joined(kind, desk)
    # Of a large room: whatever memory it takes is given back at once.
    return run_apart(lambda: _made_here(kind, name, desk))


def _made_here(kind: DocumentKind, name: str, desk: RenderSession) -> tuple[bytes, int | None]:
    used = desk.for_word() if name == "docx" else desk
    data: bytes = WRITERS[name].load()(used.job(kind, source_date_epoch()))
    return data, desk.layout(kind).pages if name == "pdf" else None


def _joined(kind: DocumentKind, desk: RenderSession) -> tuple[bytes, int]:
    """The PDF of a document with a page for each person, made in parts."""
    from facilitator.formats.pdf.merge import merge_pdfs

    write, stamp = WRITERS["pdf"].load(), source_date_epoch()
    ends = even_groups(desk.room.people if desk.room else 0, PEOPLE)

    def part(number: int) -> bytes:
        made: bytes = write(replace(desk.part(kind, *ends[number]), epoch=stamp))
        return made

    parts = [_or_raised(one) for one in run_in_parts(part, len(ends))]
    return run_apart(lambda: merge_pdfs(parts))


def _or_raised(made: bytes | Exception) -> bytes:
    if isinstance(made, Exception):
        raise made
    return made


def _followed_up(
    said: TeamReport, kit: Kit, prepared: PreparedKit, folder: Path, request: ReportRequest
) -> Iterator[BuiltFile]:
    """What was promised as a table, and the reviews for people's calendars."""
    from facilitator.formats.calendar import review_calendar
    from facilitator.formats.exports import commitments_csv

    if any(one.commitments for one in said.follow_ups):
        data = commitments_csv(said.follow_ups, kit.language)
        path = folder / COMMITMENTS
        yield write_document("Commitments", path, data, None, force=request.force, private=True)
    days = [day for one in said.follow_ups for day in one.days]
    if days and prepared.event:
        alone = not kit.edition.team and len(said.collected.standing) == 1
        promised = [line for one in said.follow_ups for line in _promised(one, own=alone)]
        data = review_calendar(kit, days, promised, calendar_stamp(prepared.event.file.file))
        yield write_document("Review dates", folder / REVIEWS, data, None, force=request.force)


def _promised(one: FollowUp, *, own: bool) -> Iterator[str]:
    """The team's commitments, a line each, as they were written; those of one person alone too."""
    for made in one.commitments:
        if own or made.sheet == "team":
            yield "- " + "; ".join(
                f"{text}: {made.values[field]}"
                for field, text in one.fields.items()
                if field in made.values
            )


def _beside(said: TeamReport, kit: Kit, request: ReportRequest) -> Iterator[str]:
    """What is not in the figures because of other reports, and what cannot stand beside them."""
    if said.late_note:
        kept_out = said.collected.late
        remedy = "To count them all the same, and have that recorded, add --include-late."
        yield f"{said.late_note} {remedy}" if kept_out else said.late_note
    if kit.earlier and kit.earlier.late:
        yield f"{request.compare} is shown as its own report had it, without late sheets."
    if request.compare and not said.earlier:
        yield f"{request.compare} has too few answers to be compared with."


def _with_marks(collected: EventResponses, look: Look) -> Iterator[str]:
    """What to tell of answers with letters that no shipped font can draw."""
    said = (value for one in collected.responses for value in one.answers.values())
    count = sum(bool(missing_glyphs(text, look)) for text in (*collected.names.values(), *said))
    if count:
        texts = "1 name or answer has" if count == 1 else f"{count} names or answers have"
        yield f"{texts} letters that no shipped font can draw: each is printed as {MISSING_GLYPH}."


def _notes(said: TeamReport, kit: Kit) -> Iterator[str]:
    may = said.disclosure
    if not kit.edition.team and may.sheets:
        yield "One person alone has feedback in place of a team report."
    elif not may.allowed:
        yield (
            f"{may.sheets} sheets have answers, and figures are shown from {may.floor} on: the"
            " report has none, and says how to show cards instead."
        )
    elif said.withheld:
        yield f"Figures of fewer than {may.floor} answers are left out, and the report says so."
    unread = [date for one in said.follow_ups for date in one.unread]
    if unread:
        listed = "; ".join(f"“{shortened(one, _SHOWN)}”" for one in unread)
        yield (
            f"Review dates that name no day after the event for certain: {listed}. They are in no"
            " calendar. Write them as year-month-day and collect the team's sheet again."
        )
    if not may.sheets:
        yield "No sheet that is handed in has answers, so there is no feedback."
    if said.collected.open:
        yield f"{said.collected.open} answers are open: facilitator responses lists them."
