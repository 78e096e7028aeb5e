"""The page of an event: its file as a form, the run of show, and what to see to before the day."""

from __future__ import annotations

from typing import Any

from starlette.responses import RedirectResponse, Response

from facilitator.errors import FacilitatorError
from facilitator.rules.responses.poll_counts import poll_questions
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
from facilitator.workflows.settings import read_fields


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
    client = workspace.client(asked.path["client"])
    event = client.event(asked.path["event"])
    exercise = client_exercise(client, event.event.exercise or None, studio.root)
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
        **_run_of_show(studio, asked, None),
    )


def show_run_of_show(studio: Studio, asked: Asked) -> Response:
    minutes = asked.number("minutes", 0)
    return studio.page("run-of-show", **_run_of_show(studio, asked, minutes or None))


def _run_of_show(studio: Studio, asked: Asked, minutes: int | None) -> dict[str, Any]:
    """The blocks with the times at which they begin in a slot, and what was left out to fit."""
    client = studio.workspace.client(asked.path["client"])
    event = client.event(asked.path["event"])
    exercise = client_exercise(client, event.event.exercise or None, studio.root)
    request = KitRequest(studio.root, minutes=minutes)
    _, _, fitted = fit_to_request(exercise, request, client, event)
    at, blocks = event.event.start_minute, []
    for block in fitted.edition.blocks:
        blocks.append((f"{at // 60 % 24}:{at % 60:02}", block))
        at += block.usual
    return {"blocks": blocks, "notes": fitted.notes}


def show_names(studio: Studio, asked: Asked) -> Response:
    """What links codes to names, and what would remain without those links."""
    return studio.page(
        "names", address=asked.event, plan=_anonymity(studio, asked), root=studio.root
    )


def remove_names(studio: Studio, asked: Asked) -> Response:
    anonymize(_anonymity(studio, asked))
    return RedirectResponse(f"/events/{asked.path['client']}/{asked.path['event']}/names", 303)


def _anonymity(studio: Studio, asked: Asked) -> AnonymizePlan:
    kit, output = asked.event, studio.output
    request = AnonymizeRequest(studio.root, client=kit.client, event=kit.event, output=output)
    return plan_anonymity(request)


def show_check(studio: Studio, asked: Asked) -> Response:
    return studio.page("check", checked=check_kit(asked.event.request(studio.root)))
