"""The page of a client: their file as a form, and whatever changes a single field of a file."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace

from starlette.responses import JSONResponse, RedirectResponse, Response

from facilitator.errors import FacilitatorError, Problem, UsageError
from facilitator.model.exercise import Exercise
from facilitator.rules.brand import contrast
from facilitator.sources.yaml_edit import value_at
from facilitator.studio.forms import client_form, term_fields
from facilitator.studio.overview import event_rows, exercise_rows
from facilitator.studio.session import Asked, Studio, file_name
from facilitator.studio.words import told, told_at_field, told_here
from facilitator.text.interface import interface_language, t
from facilitator.text.locale import printed
from facilitator.workflows.kit_inputs import apply_brand, brand_colours
from facilitator.workflows.new import NewClient, new_client, require_own_client
from facilitator.workflows.rename import rename_client
from facilitator.workflows.settings import (
    ChangedMeanwhileError,
    FieldChange,
    FileEdit,
    add_file,
    change_client,
    read_fields,
    take_back,
)
from facilitator.workflows.workspace import ClientFolder, Workspace


def start_client(studio: Studio, asked: Asked) -> Response:
    name, paper = (str(asked.form.get(field, "")).strip() for field in ("name", "paper"))
    folder = new_client(NewClient(name=name, paper=paper), studio.root)
    return RedirectResponse(f"/clients/{folder.name}", 303)


def rename(studio: Studio, asked: Asked) -> Response:
    studio.require_rest()
    new = str(asked.form.get("name", ""))
    renamed = rename_client(asked.path["client"], new, studio.root, studio.output)
    studio.edits.clear()  # they name files that lie elsewhere now
    return RedirectResponse(f"/clients/{renamed.folder.name}", 303)


def show_client(studio: Studio, asked: Asked) -> Response:
    workspace = studio.workspace
    client = workspace.client(asked.path["client"])
    data = read_fields(client.file.file)
    exercises = [row for row in exercise_rows(workspace) if row.editions]
    return studio.page(
        "client",
        client=client,
        is_own=workspace.is_own(client.path),
        form=client_form(data, [family.name for family in workspace.look.brands]),
        terms=term_fields(data, _readable_exercises(workspace)),
        remarks=_brand_remarks(workspace, client),
        events=event_rows(workspace, client.name),
        exercises=exercises,
        changed={row.name for row in exercises if client.overrides(row.name)},
    )


def _readable_exercises(workspace: Workspace) -> Iterator[Exercise]:
    for name in workspace.exercises():
        with suppress(FacilitatorError):
            yield workspace.exercise(name)


def _brand_remarks(workspace: Workspace, client: ClientFolder) -> tuple[Problem, ...]:
    """What could not be used of the client's brand as it is, and what became of it."""
    try:
        return apply_brand(workspace.look, client, None).remarks
    except FacilitatorError as error:
        return tuple(error.problems)


def show_colours(studio: Studio, asked: Asked) -> Response:
    """How two colours would be used, told while they are still being picked."""
    look, client = studio.workspace.look, studio.workspace.client(asked.path["client"])
    given = {name: asked.query.get(name, "") for name in ("primary", "secondary")}
    if not all(re.fullmatch("(#[0-9a-f]{6})?", colour.lower()) for colour in given.values()):
        return JSONResponse({"remarks": [], "used": {}})
    brand = client.client.brand.model_copy(update=given)
    file = replace(client.file, value=client.client.model_copy(update={"brand": brand}))
    colours, remarks = brand_colours(look, replace(client, file=file))
    used = {
        name: {
            "colour": colour,
            "contrast": f"{printed(_floor(contrast(colour)), interface_language())}:1",
        }
        for name, role in (("primary", "second"), ("secondary", "first"))
        if (colour := colours.get(role) or look.colour(role))
    }
    return JSONResponse(
        {"remarks": [told_here(remark.message) for remark in remarks], "used": used}
    )


def _floor(number: float) -> float:
    return math.floor(number * 10) / 10


def change_field(studio: Studio, asked: Asked) -> Response:
    name, change = asked.path["client"], asked.field_change()
    return changed(studio, lambda: change_client(studio.root, name, change))


def changed(studio: Studio, change: Callable[[], FileEdit]) -> Response:
    """Change a file, and keep how it was; what somebody else wrote meanwhile is asked about."""
    try:
        edit = change()
    except ChangedMeanwhileError as error:
        return JSONResponse(
            {"problems": told_at_field(error.problems), "current": error.current}, 409
        )
    except FacilitatorError as error:
        return JSONResponse({"problems": told_at_field(error.problems)}, 422)
    if edit.before != edit.after:
        studio.edits.append(edit)
    return JSONResponse(
        {"remarks": [f"{r['message']} {r['hint']}".strip() for r in told(edit.remarks)]}
    )


def undo(studio: Studio, _: Asked) -> Response:
    if not studio.edits:
        raise UsageError.because(t("studio-nothing-to-undo"))
    take_back(studio.edits[-1])
    studio.edits.pop()
    return JSONResponse({"left": len(studio.edits)})


def take_file(studio: Studio, asked: Asked) -> Response:
    """Put a file beside client.yaml, and name it there; one that cannot be used is not kept."""
    upload, steps = asked.form["file"], tuple(str(asked.form["field"]).split("."))
    client = require_own_client(asked.path["client"], studio.root)
    name = file_name(upload.filename)
    known = {entry.name for entry in client.path.iterdir()}
    written = add_file(client.path, name, upload.file.read())
    was = value_at(read_fields(client.file.file), steps)
    try:
        edit = change_client(studio.root, client.name, FieldChange(steps, was, written))
    except (FacilitatorError, OSError):
        if written not in known:
            (client.path / written).unlink(missing_ok=True)
        raise
    studio.edits.append(edit)
    return RedirectResponse(f"/clients/{client.name}", 303)
