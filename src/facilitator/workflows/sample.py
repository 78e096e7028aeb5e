"""The fictional room that ships with an exercise: its report can be seen before there is any."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from facilitator.collectors import COLLECTORS
from facilitator.collectors.form_registry import FormRegistry
from facilitator.collectors.form_registry import ParsedFile as Sheets
from facilitator.errors import Problem, SourceError, UsageError
from facilitator.model.event_responses import EventResponses
from facilitator.model.kit import SHEET_CODE, Kit
from facilitator.model.submission import StoredSubmission
from facilitator.rules.responses.codebook import build_codebook
from facilitator.rules.responses.resolve import resolve_responses
from facilitator.system.text_file import display_path, inside
from facilitator.workflows.event_forms import returnable_blanks
from facilitator.workflows.preparation import PreparedKit

SAMPLE = "sample-responses.csv"
CALLED = "A fictional team"


def sample_responses(prepared: PreparedKit) -> EventResponses:
    """The answers of the exercise's fictional room.

    Raises UsageError for an exercise without one, SourceError for faults in its file.
    """
    exercise = prepared.kit.exercise
    folder = prepared.workspace.exercises()[exercise.name]
    if not (folder / SAMPLE).exists():
        raise UsageError.because(
            f"{exercise.name} has no sample answers.",
            hint=f"Put a table of them into {display_path(folder / SAMPLE)}, or collect some.",
        )
    found = read_sample(prepared.kit, folder)
    kept = [
        StoredSubmission(number=number, file=SAMPLE, sheet=sheet)
        for number, sheet in enumerate(found.sheets, start=1)
    ]
    answers = resolve_responses(kept, ())
    return EventResponses(
        name=CALLED, responses=answers.responses, read=answers.read, open=answers.open
    )


def sample_faults(kit: Kit, folder: Path) -> Iterator[Problem]:
    """What is wrong with an exercise's sample, if it has one: nothing of it should be doubtful."""
    if not (folder / SAMPLE).exists():
        return
    where = display_path(folder / SAMPLE)
    found = read_sample(kit, folder)
    for remark in found.remarks:
        yield Problem(remark, where, "Head them as the blanks are named, or delete them.")
    for sheet in found.sheets:
        for reading in sheet.readings:
            if reading.doubt:
                yield Problem(reading.doubt, f"{where}, {reading.place}", "Write what is meant.")


def read_sample(kit: Kit, folder: Path) -> Sheets:
    """The sheets of an exercise's sample. Raises SourceError where it is no table of answers."""
    path = folder / SAMPLE
    blanks = returnable_blanks(kit)
    asked = FormRegistry(
        forms={},
        blanks=(SHEET_CODE, *blanks),
        codebook=build_codebook(blanks, [(kit.exercise.activities, kit.exercise)]),
        code=SHEET_CODE.name,
    )
    try:
        return COLLECTORS["csv"].load()(inside(path, folder).read_bytes(), asked)
    except SourceError as error:
        problems = [
            replace(problem, where=problem.where or display_path(path))
            for problem in error.problems
        ]
        raise SourceError(problems) from error
