"""What is there: events, clients and exercises, read afresh from their files each time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from starlette.responses import Response

from facilitator.errors import FacilitatorError
from facilitator.sources.client_folder import find_events
from facilitator.studio.session import Asked, Studio, first_problem
from facilitator.text.interface import interface_language, t
from facilitator.text.locale import usual_paper
from facilitator.workflows.workspace import ExerciseEntry, Workspace


def show_start(studio: Studio, _: Asked) -> Response:
    workspace = studio.workspace
    paper, clients = usual_paper(interface_language()), [*client_rows(workspace)]
    return studio.page("start", events=event_rows(workspace), clients=clients, paper=paper)


def show_exercises(studio: Studio, asked: Asked) -> Response:
    """To list or to choose from: they take a second to read, which the start does not wait for."""
    rows = [*exercise_rows(studio.workspace)]
    return studio.page("exercises", exercises=rows, is_choice="choice" in asked.query)


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
        near = {0: t("studio-today"), 1: t("studio-tomorrow")}.get(days)
        return near or (t("studio-in-days", days=days) if days > 0 else t("studio-over"))


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
