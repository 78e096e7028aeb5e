"""Makes the workbook that answers on paper are typed into."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from facilitator.compose.prose import plain
from facilitator.rules.responses.entry_sheet import entry_plan
from facilitator.text.locale import long_date
from facilitator.workflows.event_codes import event_codes
from facilitator.workflows.event_forms import event_context
from facilitator.workflows.output_files import WrittenFile, write_output
from facilitator.workflows.preparation import KitRequest, prepare_kit

FILE = "responses.xlsx"


@dataclass(frozen=True)
class NewResponsesRequest(KitRequest):
    """For which event. ``names`` puts people's names beside their codes."""

    output: Path = Path("output")
    names: bool = False
    force: bool = False


@dataclass(frozen=True)
class NewWorkbook:
    """Where it is, how many codes stand in it already, and how many columns it has."""

    file: WrittenFile
    codes: int
    columns: int


def new_responses(request: NewResponsesRequest) -> NewWorkbook:
    """Write the workbook into the kit's folder; one that was filled in is left as it is.

    Raises UsageError for an event that there is not, OSError where it cannot be written.
    """
    from facilitator.formats.xlsx.entry import Entry, entry_workbook

    at = event_context(prepare_kit(request))
    people = event_codes(at)
    plan = entry_plan(at.kit)
    day = long_date(at.event.event.date, at.kit.language)
    entry = Entry(
        title=f"{plain(at.kit.exercise.title)}: answers",
        about=f"{at.client.client.name}, {day}",
        plan=plan,
        codes=tuple(people.names),
        names=people.names if request.names else None,
    )
    path = request.output / at.prepared.folder / FILE
    file = write_output(path, entry_workbook(entry), force=request.force, private=True)
    return NewWorkbook(file, len(people.names), len(plan.blanks()))
