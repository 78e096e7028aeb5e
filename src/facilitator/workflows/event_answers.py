"""What was answered, as it counts now: at an event, or by the fictional room of an exercise.

``publications.jsonl`` has a line a report: how many sheets and decisions were stored then. Nothing
stored ever changes, so that says which answers stood. It names nobody and holds no code.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from facilitator.collectors import collect_file
from facilitator.collectors.form_registry import FormRegistry, ParsedFile
from facilitator.errors import FacilitatorError, Problem, SourceError, UsageError
from facilitator.model.kit import SHEET_CODE, Kit
from facilitator.model.submission import (
    EventResponses,
    Response,
    StoredSubmission,
    Submission,
)
from facilitator.reporting.publications import Publication, report_basis, same_people
from facilitator.reporting.team import handed_in
from facilitator.rules.responses.codebook import build_codebook
from facilitator.rules.responses.resolve import ResolvedAnswers, resolve_responses, with_doubts
from facilitator.store.responses import Store, StoreSnapshot, open_store
from facilitator.system.atomic_files import locked, write_atomic
from facilitator.system.text_file import display_path, inside
from facilitator.text.interface import t
from facilitator.text.messages import Message
from facilitator.text.translator import translator
from facilitator.workflows.event_archive import STORE
from facilitator.workflows.event_context import EventContext, returnable_blanks
from facilitator.workflows.preparation import PreparedKit

SAMPLE = "sample-responses.csv"
PUBLICATIONS = "publications.jsonl"


def responses_in(
    store: Store,
    context: EventContext,
    moment: StoreSnapshot | None = None,
    *,
    as_read: bool = False,
) -> ResolvedAnswers:
    """What stands in an open store, or what stood at an earlier moment.

    ``.responses`` are what scoring takes; ``.read``, ``.decided`` and ``.open`` count how their
    values came about. Pages that people keep are not seen, even where they were stored once.
    ``as_read`` leaves out what was decided about single answers.
    """
    private = context.private_blanks
    submissions = (
        entry.kept.model_copy(update={"sheet": sheet})
        for entry in store.sheets(context.exercise, moment=moment)
        for sheet in without_blanks(private, [entry.kept.sheet])
    )
    decisions = store.decisions(context.exercise, moment)
    wanted = [one for one in decisions if one.blank not in private and not (as_read and one.blank)]
    return resolve_responses(submissions, wanted)


def without_blanks(private: frozenset[str], sheets: Iterable[Submission]) -> Iterable[Submission]:
    """Sheets without the readings of these blanks; one that has nothing else is left out."""
    for sheet in sheets:
        readings = tuple(reading for reading in sheet.readings if reading.blank not in private)
        if len(readings) == len(sheet.readings):
            yield sheet
        elif readings:
            yield sheet.model_copy(update={"readings": readings})


def sample_responses(prepared: PreparedKit) -> EventResponses:
    """The answers of the exercise's fictional room, in the kit's language if they are there.

    Raises UsageError for an exercise without one, SourceError for faults in its file.
    """
    exercise = prepared.kit.exercise
    folder = prepared.workspace.exercises()[exercise.name]
    translated = prepared.workspace.translation(exercise.name, exercise.language)
    if translated and (translated / SAMPLE).exists():
        folder = translated
    if not (folder / SAMPLE).exists():
        raise UsageError.because(
            t("sample-none", exercise=exercise.name),
            hint=t("sample-none-hint", file=display_path(folder / SAMPLE)),
        )
    submissions = [
        StoredSubmission(number=number, file=SAMPLE, sheet=sheet)
        for number, sheet in enumerate(_read_sample([prepared.kit], folder).sheets, start=1)
    ]
    answers = resolve_responses(submissions, ())
    name = translator(prepared.kit.language).say(Message("sample-team"))
    return EventResponses(
        name=name, responses=answers.responses, read=answers.read, open=answers.open
    )


def sample_faults(kits: Sequence[Kit], folder: Path) -> Iterator[Problem]:
    """Faults of the one sample that serves the editions of an exercise for teams."""
    if not kits or not (folder / SAMPLE).exists():
        return
    where = display_path(folder / SAMPLE)
    sample = _read_sample(kits, folder)
    for remark in sample.remarks:
        yield Problem(remark, where, t("sample-headings-hint"))
    for reading in (reading for sheet in sample.sheets for reading in sheet.readings):
        if reading.doubt:
            yield Problem(reading.doubt, f"{where}, {reading.place}", t("sample-doubt-hint"))


def _read_sample(kits: Sequence[Kit], folder: Path) -> ParsedFile:
    path = folder / SAMPLE
    blanks = {blank.name: blank for kit in kits for blank in returnable_blanks(kit)}
    wordings = [(kit.exercise.activities, kit.exercise) for kit in kits[:1]]
    forms = FormRegistry(
        forms={},
        blanks=tuple(blanks.values()),
        codebook=build_codebook(tuple(blanks.values()), wordings),
        code=SHEET_CODE.name,
    )
    try:
        parsed = collect_file("csv", inside(path, folder).read_bytes(), forms)
    except SourceError as error:
        place = display_path(path)
        raise SourceError(replace(p, where=p.where or place) for p in error.problems) from error
    return replace(parsed, sheets=tuple(with_doubts(parsed.sheets, kits[0].exercise.activities)))


@dataclass(frozen=True)
class PublicationRecord:
    """One line of the record: what a report was made of.

    ``people`` are those whose sheets counted, by which a file of answers that was exchanged is
    noticed. ``include_late`` says that late sheets were put in by decision.
    """

    exercise: str
    sheets: int
    decisions: int
    people: int
    include_late: bool = False

    @property
    def moment(self) -> StoreSnapshot:
        return StoreSnapshot(self.sheets, self.decisions)


@dataclass(frozen=True)
class ReleasedAnswers:
    """What a report may be made of.

    ``answers`` are those of its figures and ``now`` those that stand, which differ where ``late``
    sheets are left out; ``included`` are late ones that were put in by decision. ``withheld`` are
    figures that earlier reports would give away. ``entry`` is to be recorded, after ``known`` ones
    of the same exercise.
    """

    answers: ResolvedAnswers
    now: ResolvedAnswers
    late: int = 0
    included: int = 0
    withheld: dict[str, tuple[str, ...]] = field(default_factory=dict)
    entry: PublicationRecord | None = None
    known: int = 0


def release_answers(
    context: EventContext, *, include_late: bool = False, beside: Sequence[Response] = ()
) -> ReleasedAnswers:
    """What the figures of an event's report are made of: what stands, or what was published.

    Where fewer sheets than the floor came in, went or changed since a report, the answers of that
    report stay, unless late ones are to be included. Reports of the client's other events count as
    published, too, and answers ``beside`` which these are shown. Raises UsageError where the
    answers of an earlier report are not to be found, and where most sheets are also in that of
    another event; SourceError for a damaged record.
    """
    path = context.folder / STORE
    if not path.exists():
        return ReleasedAnswers(ResolvedAnswers(), ResolvedAnswers())
    with open_store(path, display_path(path)) as store:
        now = responses_in(store, context)
        if not context.kit.edition.team:
            return ReleasedAnswers(now, now)
        recorded = read_publications(context.folder)
        entries = [entry for entry in recorded if entry.exercise == context.exercise]
        past = [(entry, _answers_then(store, context, entry, now)) for entry in entries]
        moment = store.moment()
    others = [
        *_published_elsewhere(context),
        *([Publication(responses=tuple(beside))] * bool(beside)),
    ]
    if not include_late and _is_lost(past):
        raise UsageError.because(
            t("publication-lost"),
            where=display_path(path),
            hint=t("publication-lost-hint"),
        )
    return _release(context, now, moment, past, others, include_late=include_late)


def _published_elsewhere(context: EventContext) -> Iterator[Publication]:
    """What reports of the client's other events were made of, as far as it is to be found."""
    for file in sorted(context.folder.parent.glob(f"*/{PUBLICATIONS}")):
        path = file.with_name(STORE)
        entries = [
            one for one in read_publications(file.parent) if one.exercise == context.exercise
        ]
        if file.parent != context.folder and entries and path.exists():
            with open_store(path, display_path(path)) as store:
                answers = [_answers_then(store, context, entry) for entry in entries]
            yield from (Publication(responses=one.responses) for one in answers if one)


def _answers_then(
    store: Store,
    context: EventContext,
    entry: PublicationRecord,
    now: ResolvedAnswers | None = None,
) -> ResolvedAnswers | None:
    last = store.moment()
    if entry.sheets > last.sheets or entry.decisions > last.decisions:
        return None
    if now is None or entry.moment != last:
        now = responses_in(store, context, entry.moment)
    people = handed_in(context.kit.exercise, context.kit.edition_name, now.responses)
    return now if len(people) == entry.people else None


def _is_lost(past: Sequence[tuple[PublicationRecord, ResolvedAnswers | None]]) -> bool:
    decided = max((n for n, (entry, _) in enumerate(past) if entry.include_late), default=0)
    return any(answers is None for _, answers in past[decided:])


def _release(
    context: EventContext,
    now: ResolvedAnswers,
    moment: StoreSnapshot,
    past: Sequence[tuple[PublicationRecord, ResolvedAnswers | None]],
    others: Sequence[Publication],
    *,
    include_late: bool,
) -> ReleasedAnswers:
    exercise, edition = context.kit.exercise, context.kit.edition_name
    published = [(entry, answers) for entry, answers in past if answers is not None]
    earlier = [
        Publication(responses=answers.responses, decided=entry.include_late)
        for entry, answers in published
    ]
    current = Publication(responses=now.responses)
    known = [*earlier, current]
    shared = [same for one in others if (same := same_people(exercise, edition, known, one))]
    basis = partial(
        report_basis, exercise, edition, earlier, leaders=context.leaders, elsewhere=shared
    )
    release = basis(current)
    decided = include_late and bool(release.late or release.refused or len(published) < len(past))
    if decided:
        release = basis(Publication(responses=now.responses, decided=True))
    people = len(handed_in(exercise, edition, now.responses))
    if release.refused and people >= exercise.anonymity:  # with fewer, no figure is shown at all
        raise UsageError.because(
            t("publication-elsewhere"),
            where=display_path(context.folder),
            hint=t("publication-elsewhere-hint"),
        )
    entry = PublicationRecord(context.exercise, *moment, people, include_late=decided)
    return ReleasedAnswers(
        answers=published[-1][1] if release.late else now,
        now=now,
        late=release.late,
        included=release.included,
        withheld=release.withheld,
        entry=entry if release.new and (decided or people >= exercise.anonymity) else None,
        known=len(past),
    )


def read_publications(folder: Path) -> tuple[PublicationRecord, ...]:
    """The record of an event, the oldest first. Raises SourceError where it is damaged."""
    path = folder / PUBLICATIONS
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        return tuple(_parse_record(json.loads(line)) for line in lines if line)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError) as error:
        raise SourceError.because(
            t("publication-unreadable"),
            where=display_path(path),
            hint=t("publication-unreadable-hint"),
        ) from error


def _parse_record(line: Any) -> PublicationRecord:  # noqa: ANN401 - whatever stands in the file
    """Raises ValueError or TypeError for anything else than was written."""
    entry = PublicationRecord(**line)
    numbers = (entry.sheets, entry.decisions, entry.people)
    if not all(type(number) is int and number >= 0 for number in numbers):
        raise ValueError(line)
    return entry


def record_publication(folder: Path, entry: PublicationRecord | None, known: int) -> None:
    """Remember a report, after ``known`` others of the exercise; nobody else can read the record.

    Raises FacilitatorError where another report was recorded meanwhile.
    """
    if entry is None:
        return
    with locked(folder):
        entries = read_publications(folder)
        if sum(other.exercise == entry.exercise for other in entries) != known:
            raise FacilitatorError.because(
                t("publication-meanwhile"), hint=t("publication-meanwhile-hint")
            )
        lines = (json.dumps(asdict(record)) + "\n" for record in (*entries, entry))
        write_atomic(folder / PUBLICATIONS, "".join(lines).encode(), private=True)
