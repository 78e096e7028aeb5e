"""The page of an event: its file as a form, the run of show, and what to see to before the day."""

from __future__ import annotations

from typing import Any

from starlette.responses import RedirectResponse, Response

from facilitator.errors import FacilitatorError
from facilitator.model.exercise import Exercise
from facilitator.rules.responses.poll_counts import poll_questions
from facilitator.rules.timetable import clock, timetable
from facilitator.studio.clients import changed
from facilitator.studio.forms import event_form
from facilitator.studio.overview import exercise_rows
from facilitator.studio.session import Asked, Studio, first_problem
from facilitator.workflows.anonymize import (
    AnonymizePlan,
    AnonymizeRequest,
    anonymize,
    plan_anonymity,
)
from facilitator.workflows.check import check_kit
from facilitator.workflows.kit_inputs import KitRequest, event_roster, fit_to_request
from facilitator.workflows.new import NewEvent, client_exercise, event_to_copy, new_event
from facilitator.workflows.settings import change_event, read_fields
from facilitator.workflows.workspace import ClientFolder, EventFolder


def start_event(studio: Studio, asked: Asked) -> Response:
    given = {name: str(value).strip() for name, value in asked.form.items()}
    exercise, _, edition = given.get("what", "").partition("/")
    client, day, start = (given.get(field, "") for field in ("client", "day", "start"))
    day = f"{day}-{given['word']}" if given.get("word") else day
    wanted: dict[str, Any] = {"exercise": exercise, "edition": edition, "start": start or "9:00"}
    if given.get("like"):
        wanted = dict(event_to_copy(given["like"], client, studio.root).fields)
    folder = new_event(NewEvent(client, day, **wanted), studio.root)
    return RedirectResponse(f"/events/{client}/{folder.name}", 303)


def show_event(studio: Studio, asked: Asked) -> Response:
    workspace = studio.workspace
    client, event, exercise = _what_is_held(studio, asked)
    people, roster_fault = 0, ""
    try:
        people = len(event_roster(client, event, workspace.look).people)
    except FacilitatorError as error:
        roster_fault = first_problem(error)
    exercises = [(row.name, row.title) for row in exercise_rows(workspace)]
    editions = [(name, edition.title) for name, edition in exercise.editions.items()]
    return studio.page(
        "event",
        client=client,
        event=event,
        is_own=workspace.is_own(client.path),
        form=event_form(read_fields(event.file.file), exercises, editions),
        people=people,
        counts_hands=bool(poll_questions(exercise.activities)),
        roster_fault=roster_fault,
        **_run_of_show(studio, client, event, exercise, None),
    )


def show_run_of_show(studio: Studio, asked: Asked) -> Response:
    client, event, exercise = _what_is_held(studio, asked)
    minutes = asked.number("minutes", 0) or None
    return studio.page("run-of-show", **_run_of_show(studio, client, event, exercise, minutes))


def _what_is_held(studio: Studio, asked: Asked) -> tuple[ClientFolder, EventFolder, Exercise]:
    client = studio.workspace.client(asked.path["client"])
    event = client.event(asked.path["event"])
    return client, event, client_exercise(client, event.event.exercise or None, studio.root)


def _run_of_show(
    studio: Studio,
    client: ClientFolder,
    event: EventFolder,
    exercise: Exercise,
    minutes: int | None,
) -> dict[str, Any]:
    """The blocks with the times at which they begin in a slot, and what was left out to fit."""
    request = KitRequest(studio.root, minutes=minutes)
    _, _, fitted = fit_to_request(exercise, request, client, event)
    entries = timetable(fitted.edition, event.event.start_minute)
    blocks = [(clock(entry.start), entry.block) for entry in entries]
    return {"blocks": blocks, "notes": fitted.notes}


def change_field(studio: Studio, asked: Asked) -> Response:
    whose = asked.event
    return changed(
        studio, lambda: change_event(studio.root, whose.client, whose.event, asked.field_change())
    )


def show_names(studio: Studio, asked: Asked) -> Response:
    """What links codes to names, and what would remain without those links."""
    return studio.page(
        "names", address=asked.event, plan=_anonymity(studio, asked), root=studio.root
    )


def remove_names(studio: Studio, asked: Asked) -> Response:
    anonymize(_anonymity(studio, asked))
    return RedirectResponse(f"{asked.event.place}/names", 303)


def _anonymity(studio: Studio, asked: Asked) -> AnonymizePlan:
    kit, output = asked.event, studio.output
    request = AnonymizeRequest(studio.root, client=kit.client, event=kit.event, output=output)
    return plan_anonymity(request)


def show_check(studio: Studio, asked: Asked) -> Response:
    return studio.page("check", checked=check_kit(asked.event.request(studio.root)))
