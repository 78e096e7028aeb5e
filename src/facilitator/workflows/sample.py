"""The fictional room that ships with an exercise: its report can be seen before there is any."""

from __future__ import annotations

from dataclasses import replace

from facilitator.errors import SourceError, UsageError
from facilitator.formats.collectors import COLLECTORS
from facilitator.formats.collectors.asked import Asked
from facilitator.formats.sources.inside import inside
from facilitator.formats.sources.text_file import shown
from facilitator.model.collected import Collected
from facilitator.model.kit import SHEET_CODE
from facilitator.model.response import Kept
from facilitator.rules.headings import phrases
from facilitator.rules.responses import put_together
from facilitator.workflows.asking import worksheet_blanks
from facilitator.workflows.kits import Prepared

SAMPLE = "sample-responses.csv"
CALLED = "A fictional team"


def sample_of(prepared: Prepared) -> Collected:
    """The answers of the exercise's fictional room.

    Raises UsageError for an exercise without one, SourceError for faults in its file.
    """
    exercise = prepared.kit.exercise
    folder = prepared.workspace.exercises()[exercise.name]
    path = folder / SAMPLE
    if not path.exists():
        raise UsageError.because(
            f"{exercise.name} has no sample answers.",
            hint=f"Put a table of them into {shown(path)}, or collect some.",
        )
    blanks = worksheet_blanks(prepared.kit)
    asked = Asked(
        forms={},
        blanks=(SHEET_CODE, *blanks),
        phrases=phrases(blanks, [(exercise.activities, exercise)]),
        code=SHEET_CODE.name,
    )
    try:
        found = COLLECTORS["csv"].load()(inside(path, folder).read_bytes(), asked)
    except SourceError as error:
        placed = [
            replace(problem, where=problem.where or shown(path)) for problem in error.problems
        ]
        raise SourceError(placed) from error
    kept = [
        Kept(number=number, file=path.name, sheet=sheet)
        for number, sheet in enumerate(found.sheets, start=1)
    ]
    answers = put_together(kept, ())
    return Collected(name=CALLED, responses=answers.responses, read=answers.read, open=answers.open)
