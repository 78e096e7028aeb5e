"""What is to be done, over all events: the list on the start page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from starlette.responses import Response

from facilitator.errors import FacilitatorError
from facilitator.studio.answers import read_responses
from facilitator.studio.overview import EventRow, event_rows, today
from facilitator.studio.session import Asked, KitAddress, Studio, first_problem
from facilitator.text.interface import t
from facilitator.workflows.event_archive import STORE
from facilitator.workflows.output_files import built_names, edited_files, is_stale
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.workspace import Workspace

RECENT = timedelta(days=60)
"""For so long an event that is over is looked at for what is left to do."""


def show_waiting(studio: Studio, _: Asked) -> Response:
    return studio.page("waiting", rows=studio.clerk.run(find_waiting, studio.root))


@dataclass(frozen=True)
class WaitingRow:
    """Something to do for an event, and the page on which it is done."""

    event: EventRow
    place: str
    what: str


def find_waiting(root: Path) -> list[WaitingRow]:
    """What waits: kits not built or no longer right, edits, doubts, answers without a report."""
    workspace, rows = Workspace(root), list[WaitingRow]()
    for event in event_rows(workspace):
        is_own = workspace.is_own(workspace.clients()[event.client])
        if is_own and event.day and event.day >= today() - RECENT:
            kit = KitAddress(client=event.client, event=event.name)
            try:
                rows += [WaitingRow(event, *each) for each in _waiting(root, kit, event.day)]
            except FacilitatorError as error:
                rows.append(WaitingRow(event, kit.place, first_problem(error)))
    return rows


def _waiting(root: Path, kit: KitAddress, day: date) -> Iterator[tuple[str, str]]:
    prepared = prepare_kit(kit.request(root))
    folder = root / "output" / prepared.folder
    names = built_names(folder)
    page = f"/kit?{kit.query}"
    if day >= today() and not names:
        yield page, t("studio-waits-kit")
    elif day >= today() and is_stale(folder, prepared):
        yield page, t("studio-waits-stale")
    edited = [path.name for path in edited_files(folder) if path.name in names] if names else []
    if edited:
        yield page, t("studio-waits-edited", files=edited)
    if (kit.archive(root) / STORE).exists():
        report = read_responses(root, kit)
        doubtful = report.answers.doubtful + sum(bool(r.respondent.differing) for r in report.rows)
        if doubtful:
            yield f"{kit.place}/answers", t("studio-waits-doubtful", answers=doubtful)
        if report.rows and not any(name.startswith("report") for name in names):
            yield f"{kit.place}/report", t("studio-waits-report")
