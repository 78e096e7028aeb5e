"""Writes the report of an event: what came back from the room, scored and cleared to be shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from facilitator.activities.protocol import FollowUp, ReportSection
from facilitator.compose.fonts import MISSING_GLYPH, missing_glyphs
from facilitator.compose.look import Look
from facilitator.errors import UsageError, command
from facilitator.formats import WRITERS
from facilitator.model.kit import Kit
from facilitator.model.submission import EventResponses, Response
from facilitator.reporting.assemble import TeamReport, team_report
from facilitator.rules.responses.sheet_codes import format_code
from facilitator.system.parallel import run_apart
from facilitator.text.interface import interface_language, t
from facilitator.text.locale import locale_of
from facilitator.text.plain_text import quoted, shortened
from facilitator.text.translator import translator
from facilitator.workflows.event_answers import (
    PublicationRecord,
    ReleasedAnswers,
    record_publication,
    release_answers,
    sample_responses,
)
from facilitator.workflows.event_context import EventContext, event_context
from facilitator.workflows.event_lock import holds_event
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.output_files import (
    BuiltFile,
    OutputTarget,
    Progress,
    calendar_stamp,
    write_manifest,
)
from facilitator.workflows.paper_pictures import audit_of
from facilitator.workflows.preparation import PreparedKit, prepare_kit
from facilitator.workflows.rendering import RenderSession
from facilitator.workflows.written import FailedFile, render

SAMPLE_FOLDER = "sample"
COMMITMENTS, REVIEWS = "commitments.csv", "reviews.ics"
_SHOWN = 60
"""Characters of an answer that a terminal shows."""


@dataclass(frozen=True)
class ScoreRequest(KitRequest):
    """Whose answers. ``compare`` is the day of an earlier event of the same client.

    ``sample`` asks for those of the exercise's fictional team, without any event. ``include_late``
    puts in the few sheets that came after an earlier report, though the two give them away.
    """

    compare: str | None = None
    include_late: bool = False
    sample: bool = False


@dataclass(frozen=True)
class ReportRequest(ScoreRequest):
    output: Path = Path("output")
    force: bool = False


@dataclass(frozen=True)
class PublishedFinding:
    """One of the findings, in the kit's language; ``question`` is what to ask about it."""

    title: str
    sentence: str
    question: str


@dataclass(frozen=True)
class ReportResult:
    """``failed`` is what kept documents from being made; ``files`` are there."""

    files: tuple[BuiltFile, ...]
    findings: tuple[PublishedFinding, ...]
    question: str
    notes: tuple[str, ...] = ()
    failed: tuple[FailedFile, ...] = ()


@dataclass(frozen=True)
class EventScores:
    """What a report says of an event, as values: nothing is in it that may not be shown.

    ``sheets`` have answers; figures are shown from ``floor`` sheets on. ``sections`` hold the
    figures, one for each activity that is scored.
    """

    sheets: int
    floor: int
    findings: tuple[PublishedFinding, ...]
    question: str
    sections: tuple[ReportSection, ...]


@holds_event
def score(request: ScoreRequest) -> EventScores:
    """The figures of an event as its report shows them, recorded as published.

    Raises what ``report`` raises before it writes.
    """
    scored = _score(request)
    scored.record()
    report, disclosure = scored.report, scored.report.disclosure
    return EventScores(
        sheets=disclosure.sheets,
        floor=disclosure.floor,
        findings=scored.findings,
        question=report.question,
        sections=report.shown_sections,
    )


@holds_event
def report(request: ReportRequest, on_progress: Progress) -> ReportResult:
    """Write every document that is made of answers.

    Raises UsageError where nothing was collected, for unknown events and for two that cannot be
    compared, SourceError for damaged files, and what kept all documents from being made.
    """
    scored = _score(request)
    prepared, session = scored.prepared, scored.session
    folder = request.output / prepared.folder / (SAMPLE_FOLDER if request.sample else "")
    target = OutputTarget(folder, prepared.suffix, request.force)
    team = any(made.sheet == "team" for one in scored.report.follow_ups for made in one.commitments)
    kinds = [
        kind
        for kind in session.kit.documents()
        if kind.needs_answers or (kind.shows_promises and team)
    ]
    documents = [(kind, name) for kind in kinds for name in kind.formats if name in WRITERS]
    session.make(documents, on_progress)
    # What they publish is recorded once the first is made, and before it is written.
    written = list(render(documents, session, target, on_progress, scored.record))
    files = [file for file in written if isinstance(file, BuiltFile)]
    failed = [file for file in written if isinstance(file, FailedFile)]
    if failed and not files:
        raise failed[0].error
    files += _follow_up(scored, target)
    write_manifest(folder, prepared, [file.path for file in files], {})
    return ReportResult(
        files=tuple(files),
        findings=scored.findings,
        question=scored.report.question,
        notes=tuple(_notes(scored, request)),
        failed=tuple(failed),
    )


@dataclass
class _Scored:
    prepared: PreparedKit
    session: RenderSession
    report: TeamReport
    publications: list[tuple[Path, PublicationRecord | None, int]]

    @property
    def findings(self) -> tuple[PublishedFinding, ...]:
        say = translator(self.session.kit.language).say
        return tuple(
            PublishedFinding(say(finding.title), say(finding.sentence), say(finding.ask))
            for finding in self.report.findings
        )

    def record(self) -> None:
        while self.publications:
            record_publication(*self.publications.pop())


def _score(request: ScoreRequest) -> _Scored:
    _check_request(request)
    prepared = prepare_kit(request)
    # Apart: reading a large room takes several times the memory of what is made of it.
    events = run_apart(lambda: _load_events(request, prepared))
    collected = events[0].responses if events else sample_responses(prepared)
    earlier = events[1].responses if request.compare else None
    kit = prepared.kit.model_copy(update={"collected": collected, "earlier": earlier})
    session = RenderSession.of(prepared, kit)
    content = session.report
    return _Scored(
        prepared,
        session,
        content.report
        if content
        else team_report(kit.exercise, kit.edition_name, collected, earlier),
        [(event.folder, event.entry, event.known) for event in events],
    )


def _check_request(request: ScoreRequest) -> None:
    if request.sample and (request.event or request.compare or request.include_late):
        raise UsageError.because(
            t("report-sample-of-no-event"),
            hint=t("report-sample-of-no-event-hint"),
        )
    if request.event is None and not request.sample:
        raise UsageError.because(
            t("report-of-an-event"),
            hint=t("report-of-an-event-hint"),
        )
    if request.compare and request.compare == request.event:
        raise UsageError.because(
            t("report-beside-itself", event=request.compare), hint=t("report-beside-itself-hint")
        )


@dataclass(frozen=True)
class _LoadedEvent:
    folder: Path
    entry: PublicationRecord | None
    known: int
    responses: EventResponses


def _load_events(request: ScoreRequest, prepared: PreparedKit) -> list[_LoadedEvent]:
    """The event, then the one that it is set beside; none for the sample."""
    if request.sample:
        return []
    if not request.compare:
        return [_load_event(prepared, include_late=request.include_late)]
    earlier = _load_event(_prepare_earlier(request, prepared), include_late=False)
    beside = earlier.responses.responses
    return [_load_event(prepared, beside, include_late=request.include_late), earlier]


def _load_event(
    prepared: PreparedKit, beside: Sequence[Response] = (), *, include_late: bool
) -> _LoadedEvent:
    context = event_context(prepared)
    released = release_answers(context, include_late=include_late, beside=beside)
    if not released.answers.responses:
        client, day = context.client.name, context.event.path.name
        raise UsageError.because(
            t("report-nothing-collected", event=day),
            hint=t(
                "report-nothing-collected-hint",
                command=command("collect", context.exercise, client=client, event=day),
            ),
        )
    responses = _event_responses(context, released)
    return _LoadedEvent(context.folder, released.entry, released.known, responses)


def _event_responses(context: EventContext, released: ReleasedAnswers) -> EventResponses:
    event, client, answers = context.event.event, context.client.client, released.answers
    names = context.codes.names if event.names_agreed else {}
    responded = {response.code for response in released.now.responses}
    return EventResponses(
        name=context.event.path.name,
        responses=answers.responses,
        read=answers.read,
        decided=answers.decided,
        open=answers.open,
        day=event.date,
        holidays=client.holidays,
        locale=locale_of(client.language, event.timezone, client.paper),
        names={code: name for code, name in names.items() if name and code in responded},
        late=released.late,
        now=released.now.responses if released.late else None,
        included=released.included,
        withheld=released.withheld,
        talk=context.kit.talk,
        leaders=context.leaders,
        audit=audit_of(context, answers),
    )


def _prepare_earlier(request: ScoreRequest, prepared: PreparedKit) -> PreparedKit:
    earlier = prepare_kit(replace(request, event=request.compare))
    if earlier.kit.exercise.name != prepared.kit.exercise.name:
        raise UsageError.because(
            t(
                "report-other-exercise",
                event=request.compare,
                then=earlier.kit.exercise.name,
                now=prepared.kit.exercise.name,
            ),
            hint=t("report-other-exercise-hint"),
        )
    events = [each.kit.event for each in (earlier, prepared)]
    then, now = [(event.date, event.start_minute) for event in events if event]
    if then > now:
        raise UsageError.because(
            t("report-is-later", then=request.compare, now=request.event),
            hint=t("report-is-later-hint"),
        )
    return earlier


def _follow_up(scored: _Scored, target: OutputTarget) -> Iterator[BuiltFile]:
    from facilitator.formats.calendar import review_calendar
    from facilitator.formats.exports import commitments_csv

    report, event, kit = scored.report, scored.prepared.event, scored.session.kit
    follow_ups = report.follow_ups
    if any(follow_up.commitments for follow_up in follow_ups):
        data = commitments_csv(follow_ups, kit.language)
        yield target.write(t("file-commitments"), COMMITMENTS, data, private=True)
    days = [day for follow_up in follow_ups for day in follow_up.days]
    if days and event:
        alone = not kit.edition.team and len(report.collected.standing) == 1
        lines = [line for follow_up in follow_ups for line in _commitments(follow_up, own=alone)]
        data = review_calendar(kit, days, lines, calendar_stamp(event.file.file))
        yield target.write(t("file-review-dates"), REVIEWS, data, private=alone)


def _commitments(follow_up: FollowUp, *, own: bool) -> Iterator[str]:
    """The team's commitments, a line each, as they were written; those of one person alone too."""
    for commitment in follow_up.commitments:
        if own or commitment.sheet == "team":
            yield "- " + "; ".join(
                f"{text}: {commitment.values[field]}"
                for field, text in follow_up.fields.items()
                if field in commitment.values
            )


def _notes(scored: _Scored, request: ReportRequest) -> Iterator[str]:
    report, kit = scored.report, scored.session.kit
    yield from _late_notes(report, kit, request)
    yield from _anonymity_notes(report, kit)
    yield from _unread_dates(report)
    yield from _leader_notes(scored)
    if not report.disclosure.sheets:
        yield t("report-no-feedback")
    if report.collected.open:
        line = command("responses", kit.exercise.name, **_whose(request))
        yield t("report-open-answers", count=report.collected.open, command=line)
    if kit.collected:
        yield from undrawable_notes(kit.collected, scored.prepared.workspace.look)


def _whose(request: ReportRequest) -> dict[str, str | None]:
    return {"client": request.client, "event": request.event, "edition": request.edition}


def _late_notes(report: TeamReport, kit: Kit, request: ReportRequest) -> Iterator[str]:
    if report.late_note:
        note = translator(interface_language()).say(report.late_note)
        yield t("report-late-include", note=note) if report.collected.late else note
    if kit.earlier and kit.earlier.late:
        yield t("report-compare-without-late", event=request.compare)
    if request.compare and not report.earlier:
        yield t("report-compare-too-few", event=request.compare)


def _anonymity_notes(report: TeamReport, kit: Kit) -> Iterator[str]:
    may = report.disclosure
    if not kit.edition.team and may.sheets:
        yield t("report-one-person")
    elif not may.allowed:
        yield t("report-no-figures", sheets=may.sheets, floor=may.floor)
    elif report.withheld:
        yield t("report-figures-left-out", floor=may.floor)


def _leader_notes(scored: _Scored) -> Iterator[str]:
    event, collected = scored.prepared.event, scored.session.kit.collected
    if event is None or collected is None or not collected.leaders:
        return
    sheets = {response.code for response in collected.responses}
    missing = [code for code in collected.leaders if code not in sheets]
    if missing:
        code = format_code(missing[0])
        yield t("report-no-leader-sheet", code=code)
    elif not any(section.leader for section in scored.report.sections):
        yield t("report-no-leader-scores", floor=scored.report.disclosure.floor)


def _unread_dates(report: TeamReport) -> Iterator[str]:
    unread = [date for follow_up in report.follow_ups for date in follow_up.unread]
    if unread:
        dates = "; ".join(quoted(shortened(date, _SHOWN)) for date in unread)
        yield t("report-unread-dates", dates=dates)


def undrawable_notes(collected: EventResponses, look: Look) -> Iterator[str]:
    answers = (value for sheet in collected.responses for value in sheet.answers.values())
    count = sum(bool(missing_glyphs(text, look)) for text in (*collected.names.values(), *answers))
    if count:
        yield t("report-undrawable", count=count, sign=MISSING_GLYPH)
