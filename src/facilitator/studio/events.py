"""The page of an event: its file as a form, the run of show, and what to see to before the day."""

from __future__ import annotations

import json
import re
from typing import Any

from starlette.responses import RedirectResponse, Response

from facilitator.errors import FacilitatorError
from facilitator.model.documents import DOCUMENTS
from facilitator.model.exercise import Exercise
from facilitator.rules.event_blocks import left_out
from facilitator.rules.responses.poll_counts import poll_questions
from facilitator.rules.timetable import clock, timetable
from facilitator.sources.client_folder import find_events
from facilitator.studio.clients import changed
from facilitator.studio.forms import event_form
from facilitator.studio.overview import exercise_rows
from facilitator.studio.session import Asked, KitAddress, Studio, first_problem
from facilitator.workflows.anonymize import (
    AnonymizePlan,
    AnonymizeRequest,
    anonymize,
    plan_anonymity,
)
from facilitator.workflows.check import check_kit
from facilitator.workflows.forget import forget, plan_to_forget
from facilitator.workflows.kit_inputs import KitRequest, event_roster, fit_to_request
from facilitator.workflows.new import (
    NewEvent,
    event_to_copy,
    folder_name,
    new_event,
)
from facilitator.workflows.settings import change_event, read_fields
from facilitator.workflows.workspace import ClientFolder, EventFolder


def start_event(studio: Studio, asked: Asked) -> Response:
    given = {name: str(value).strip() for name, value in asked.form.items()}
    exercise, _, edition = given.get("what", "").partition("/")
    client, day, start = (given.get(field, "") for field in ("client", "day", "start"))
    day = f"{day}-{folder_name(given['word'])}" if given.get("word") else day
    wanted: dict[str, Any] = {"exercise": exercise, "edition": edition, "start": start or "9:00"}
    if given.get("like"):
        wanted = dict(event_to_copy(given["like"], client, studio.root).fields)
        wanted |= {"start": start} if start else {}
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
        same_day=[n for n in find_events(client.path) if n[:10] == event.path.name[:10]],
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
    workspace = studio.workspace
    client = workspace.client(asked.path["client"])
    event = client.event(asked.path["event"])
    name = workspace.exercise_name(event.event.exercise or None)
    language = event.event.language or client.client.language
    return client, event, workspace.exercise(name, client.overrides(name), language)


def _run_of_show(
    studio: Studio,
    client: ClientFolder,
    event: EventFolder,
    exercise: Exercise,
    minutes: int | None,
) -> dict[str, Any]:
    """The blocks with the times at which they begin in a slot, and what is left out there."""
    request, plan = KitRequest(studio.root, minutes=minutes), event.event
    name, _, fitted = fit_to_request(exercise, request, client, event)
    entries = timetable(fitted.edition, plan.start_minute)
    gone = left_out(exercise.editions[name], plan.blocks)
    known, shown = "", list[dict[str, Any]]()
    for entry in entries:
        is_break = entry.block.time_for == "break"
        shown += [{"after": known, "minutes": entry.minutes}] if is_break and known else []
        known = known if is_break else entry.block.id
    return {
        "blocks": [(clock(entry.start), entry.block) for entry in entries],
        "end": clock(entries[-1].end),
        "wishes": plan.blocks,
        "breaks": json.dumps(shown),
        "own_breaks": json.dumps(read_fields(event.file.file).get("breaks")),
        "known": {block.id for block in exercise.editions[name].blocks},
        "out": [b for b in exercise.editions[name].blocks if b.id in gone],
        "dropped": fitted.dropped,
        "spoken": "speech" in fitted.edition.documents,
        "notes": fitted.notes,
        "is_own": studio.workspace.is_own(client.path),
    }


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
    studio.require_rest()
    anonymize(_anonymity(studio, asked))
    return RedirectResponse(f"{asked.event.place}/names", 303)


def _anonymity(studio: Studio, asked: Asked) -> AnonymizePlan:
    return plan_anonymity(_of_event(studio, asked))


def _of_event(studio: Studio, asked: Asked) -> AnonymizeRequest:
    kit = asked.event
    return AnonymizeRequest(studio.root, client=kit.client, event=kit.event, output=studio.output)


def show_people(studio: Studio, asked: Asked) -> Response:
    """What is kept of an event's people, and what would remain without it."""
    plan = plan_to_forget(_of_event(studio, asked))
    return studio.page("people", address=asked.event, plan=plan, root=studio.root)


def forget_people(studio: Studio, asked: Asked) -> Response:
    studio.require_rest()
    forget(plan_to_forget(_of_event(studio, asked)))
    return RedirectResponse(f"{asked.event.place}/people", 303)


def show_check(studio: Studio, asked: Asked) -> Response:
    """What stops a build or would embarrass, each with the page on which it is mended."""
    kit = asked.event
    checked = studio.thumbnails.run(check_kit, kit.request(studio.root))
    return studio.page(
        "check",
        address=kit,
        errors=[(problem, _place(problem.where, kit)) for problem in checked.errors],
        warnings=[(problem, _place(problem.where, kit)) for problem in checked.warnings],
        checked=checked,
        documents=DOCUMENTS,
    )


def _place(where: str, kit: KitAddress) -> tuple[str, str]:
    """Where to go with a problem that was found there, and the id of what says so; ("", "")."""
    file = where.replace("\\", "/")
    if found := re.match(r"exercises/([^/]+)/", file):
        return f"/exercises/{found[1]}", "studio-to-exercise"
    if f"clients/{kit.client}/" in file and "/events/" not in file:
        return f"/clients/{kit.client}", "studio-to-client"
    return ("", "")
