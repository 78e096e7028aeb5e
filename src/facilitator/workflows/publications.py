"""What the reports of an event were made of, and what the next one may be made of.

The event's folder remembers it in ``publications.jsonl``, a line a report: how many sheets and
decisions were stored at the time. Nothing stored ever changes, so that says which answers stood. It
names nobody, holds no code and no answer; lines are added and never changed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from facilitator.errors import FacilitatorError, SourceError, UsageError
from facilitator.reporting.publications import Publication, report_basis
from facilitator.reporting.team import handed_in
from facilitator.rules.responses.resolve import ResolvedAnswers
from facilitator.store.responses import Store, StoreSnapshot, open_store
from facilitator.system.atomic_files import write_atomic
from facilitator.system.locks import locked
from facilitator.system.text_file import display_path
from facilitator.workflows.event_archive import STORE
from facilitator.workflows.event_context import EventContext
from facilitator.workflows.load_responses import responses_in

PUBLICATIONS = "publications.jsonl"
_MEND = "Bring back an earlier copy of it."


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


def release_answers(context: EventContext, *, include_late: bool = False) -> ReleasedAnswers:
    """What the figures of an event's report are made of: what stands, or what was published.

    Where fewer sheets than the floor came in, went or changed since a report, the answers of that
    report stay, unless late ones are to be included. Raises UsageError where the answers of an
    earlier report are not to be found, SourceError for a damaged record.
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
        past = [(entry, _answers_then(store, context, entry)) for entry in entries]
        moment = store.moment()
    if not include_late and _is_lost(past):
        raise UsageError.because(
            "The answers that an earlier report was made of are not in the file of answers.",
            where=display_path(path),
            hint="Bring it back as it was, or add --include-late: whoever has both reports may be"
            " able to tell what single people answered.",
        )
    return _release(context, now, moment, past, include_late=include_late)


def _answers_then(
    store: Store, context: EventContext, entry: PublicationRecord
) -> ResolvedAnswers | None:
    """What an earlier report was made of; None where that is not in the store any more."""
    last = store.moment()
    if entry.sheets > last.sheets or entry.decisions > last.decisions:
        return None
    answers = responses_in(store, context, entry.moment)
    people = handed_in(context.kit.exercise, context.kit.edition_name, answers.responses)
    return answers if len(people) == entry.people else None


def _is_lost(past: Sequence[tuple[PublicationRecord, ResolvedAnswers | None]]) -> bool:
    """Whether answers are missing that nobody has decided to do without."""
    decided = max((n for n, (entry, _) in enumerate(past) if entry.include_late), default=0)
    return any(answers is None for _, answers in past[decided:])


def _release(
    context: EventContext,
    now: ResolvedAnswers,
    moment: StoreSnapshot,
    past: Sequence[tuple[PublicationRecord, ResolvedAnswers | None]],
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
    release = report_basis(exercise, edition, earlier, current)
    decided = include_late and bool(release.late or len(published) < len(past))
    if decided:
        current = Publication(responses=now.responses, decided=True)
        release = report_basis(exercise, edition, earlier, current)
    people = len(handed_in(exercise, edition, now.responses))
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
        return tuple(_parse(json.loads(line)) for line in lines if line)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError) as error:
        raise SourceError.because(
            "The record of what was published cannot be read.", where=display_path(path), hint=_MEND
        ) from error


def _parse(line: Any) -> PublicationRecord:  # noqa: ANN401 - whatever stands in the file
    """One line. Raises ValueError or TypeError for anything else than was written."""
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
                "Another report of this event was made at the same moment.", hint="Run it again."
            )
        lines = (json.dumps(asdict(record)) + "\n" for record in (*entries, entry))
        write_atomic(folder / PUBLICATIONS, "".join(lines).encode(), private=True)
