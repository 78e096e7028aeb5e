"""What is there: events, clients and exercises, read afresh from their files each time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from starlette.responses import Response

from facilitator.errors import FacilitatorError
from facilitator.sources.client_folder import find_events
from facilitator.studio.answers import read_responses
from facilitator.studio.session import Asked, KitAddress, Studio, first_problem
from facilitator.workflows.event_archive import STORE
from facilitator.workflows.output_files import built_names, edited_files, is_stale
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.workspace import ExerciseEntry, Workspace

RECENT = timedelta(days=60)
"""For so long an event that is over is looked at for what is left to do."""


def show_start(studio: Studio, _: Asked) -> Response:
    workspace = studio.workspace
    return studio.page("start", events=event_rows(workspace), clients=[*client_rows(workspace)])


def show_exercises(studio: Studio, asked: Asked) -> Response:
    """To list or to choose from: they take a second to read, which the start does not wait for."""
    rows = [*exercise_rows(studio.workspace)]
    return studio.page("exercises", exercises=rows, is_choice="choice" in asked.query)


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
        yield page, "The kit is not built yet."
    elif day >= today() and is_stale(folder, prepared):
        yield page, "What the kit was made of has changed since: build it again."
    edited = [path.name for path in edited_files(folder) if path.name in names] if names else []
    if edited:
        yield page, f"You edited {' and '.join(edited)}."
    if (kit.archive(root) / STORE).exists():
        report = read_responses(root, kit)
        doubtful = report.answers.doubtful + sum(bool(r.respondent.differing) for r in report.rows)
        if doubtful:
            yield f"{kit.place}/answers", f"{doubtful} to decide among the answers."
        if report.rows and not any(name.startswith("report") for name in names):
            yield f"{kit.place}/report", "Answers are in, and there is no report yet."


def today() -> date:
    """Where the user sits."""
    return date.today()  # noqa: DTZ011 - just that


@dataclass(frozen=True)
class EventRow:
    client: str
    client_name: str
    name: str
    day: date | None
    exercise: str = ""
    edition: str = ""
    fault: str = ""

    @property
    def is_coming(self) -> bool:
        return bool(self.day and self.day >= today())

    @property
    def in_days(self) -> str:
        """How far off it is, in words; "" where that says nothing."""
        days = (self.day - today()).days if self.day else -1
        return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days" if days > 0 else "over")


@dataclass(frozen=True)
class ClientRow:
    name: str
    title: str
    is_own: bool
    events: int
    fault: str = ""


def exercise_rows(workspace: Workspace) -> Iterator[ExerciseEntry]:
    for name, folder in workspace.exercises().items():
        try:
            yield workspace.entry(name)
        except FacilitatorError as error:
            yield ExerciseEntry(name, folder, name, fault=first_problem(error))


def client_rows(workspace: Workspace) -> Iterator[ClientRow]:
    for name, folder in workspace.clients().items():
        is_own, events = workspace.is_own(folder), len(find_events(folder))
        try:
            client = workspace.client(name)
        except FacilitatorError as error:
            yield ClientRow(name, name, is_own, events, first_problem(error))
        else:
            yield ClientRow(name, client.client.name, is_own, events)


def event_rows(workspace: Workspace, only: str = "") -> list[EventRow]:
    """All events, the next first, those that are over last."""
    rows = [
        _event_row(workspace, client, day)
        for client, folder in workspace.clients().items()
        if only in ("", client)
        for day in find_events(folder)
    ]
    coming = sorted((r for r in rows if r.is_coming), key=lambda r: r.name)
    over = sorted((r for r in rows if not r.is_coming), key=lambda r: r.name)
    return [*coming, *reversed(over)]


def _event_row(workspace: Workspace, name: str, day: str) -> EventRow:
    try:
        client = workspace.client(name)
        event = client.event(day).event
    except FacilitatorError as error:
        return EventRow(name, name, day, None, fault=first_problem(error))
    return EventRow(name, client.client.name, day, event.date, event.exercise, event.edition)
