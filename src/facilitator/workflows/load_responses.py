"""What was answered, as it counts now: at an event, or by the fictional room of an exercise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from facilitator.collectors import COLLECTORS
from facilitator.collectors.form_registry import FormRegistry, ParsedFile
from facilitator.errors import Problem, SourceError, UsageError
from facilitator.model.kit import SHEET_CODE, Kit
from facilitator.model.submission import EventResponses, StoredSubmission, Submission
from facilitator.rules.responses.codebook import build_codebook
from facilitator.rules.responses.resolve import ResolvedAnswers, resolve_responses, with_doubts
from facilitator.store.responses import Store, StoreSnapshot, open_store
from facilitator.system.text_file import display_path, inside
from facilitator.text.messages import Message
from facilitator.text.translator import translator
from facilitator.workflows.event_archive import STORE
from facilitator.workflows.event_context import EventContext
from facilitator.workflows.event_forms import returnable_blanks
from facilitator.workflows.preparation import PreparedKit

SAMPLE = "sample-responses.csv"


def load_responses(context: EventContext) -> ResolvedAnswers:
    """The answers at an event; none where nothing was collected yet.

    ``.responses`` are what scoring takes; ``.read``, ``.decided`` and ``.open`` count how their
    values came about. Raises SourceError for a file of answers that is damaged.
    """
    path = context.folder / STORE
    if not path.exists():
        return ResolvedAnswers()
    with open_store(path, display_path(path)) as store:
        return responses_in(store, context)


def responses_in(
    store: Store, context: EventContext, moment: StoreSnapshot | None = None
) -> ResolvedAnswers:
    """What stands in an open store, or what stood at an earlier moment.

    What is on pages that people keep is not seen, even where it was stored once.
    """
    private = context.private_blanks
    submissions = (
        entry.kept.model_copy(update={"sheet": sheet})
        for entry in store.sheets(context.exercise, moment=moment)
        for sheet in without_blanks(private, [entry.kept.sheet])
    )
    decisions = store.decisions(context.exercise, moment)
    wanted = [decision for decision in decisions if decision.blank not in private]
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
    """The answers of the exercise's fictional room: its report can be seen before there is any.

    Raises UsageError for an exercise without one, SourceError for faults in its file.
    """
    exercise = prepared.kit.exercise
    folder = prepared.workspace.exercises()[exercise.name]
    if not (folder / SAMPLE).exists():
        raise UsageError.because(
            f"{exercise.name} has no sample answers.",
            hint=f"Put a table of them into {display_path(folder / SAMPLE)}, or collect some.",
        )
    submissions = [
        StoredSubmission(number=number, file=SAMPLE, sheet=sheet)
        for number, sheet in enumerate(_read_sample(prepared.kit, folder).sheets, start=1)
    ]
    answers = resolve_responses(submissions, ())
    name = translator(prepared.kit.language).say(Message("sample-team"))
    return EventResponses(
        name=name, responses=answers.responses, read=answers.read, open=answers.open
    )


def sample_faults(kit: Kit, folder: Path) -> Iterator[Problem]:
    """What is wrong with an exercise's sample, if it has one: nothing of it should be doubtful."""
    if not (folder / SAMPLE).exists():
        return
    where = display_path(folder / SAMPLE)
    sample = _read_sample(kit, folder)
    for remark in sample.remarks:
        yield Problem(remark, where, "Head them as the blanks are named, or delete them.")
    for reading in (reading for sheet in sample.sheets for reading in sheet.readings):
        if reading.doubt:
            yield Problem(reading.doubt, f"{where}, {reading.place}", "Write what is meant.")


def _read_sample(kit: Kit, folder: Path) -> ParsedFile:
    """The sheets of an exercise's sample. Raises SourceError where it is no table of answers."""
    path = folder / SAMPLE
    blanks = returnable_blanks(kit)
    forms = FormRegistry(
        forms={},
        blanks=(SHEET_CODE, *blanks),
        codebook=build_codebook(blanks, [(kit.exercise.activities, kit.exercise)]),
        code=SHEET_CODE.name,
    )
    try:
        parsed: ParsedFile = COLLECTORS["csv"].load()(inside(path, folder).read_bytes(), forms)
    except SourceError as error:
        place = display_path(path)
        raise SourceError(replace(p, where=p.where or place) for p in error.problems) from error
    return replace(parsed, sheets=tuple(with_doubts(parsed.sheets, kit.activities)))
