"""The page of an exercise: its file as a form, its texts to write, with the page beside them."""

from __future__ import annotations

from pathlib import Path

from starlette.responses import RedirectResponse, Response

from facilitator.errors import FacilitatorError, UsageError, look_up
from facilitator.sources.exercise_folder import EXERCISE_FILE
from facilitator.studio.clients import changed
from facilitator.studio.forms import exercise_tree
from facilitator.studio.session import Asked, Studio
from facilitator.system.text_file import read_text
from facilitator.workflows.check import check_exercises
from facilitator.workflows.new import new_exercise
from facilitator.workflows.settings import (
    Change,
    EntryChange,
    TextChange,
    change_exercise,
    copy_exercise,
    read_fields,
)


def start_exercise(studio: Studio, asked: Asked) -> Response:
    folder = new_exercise(str(asked.form.get("name", "")), studio.root)
    return RedirectResponse(f"/exercises/{folder.name}", 303)


def copy(studio: Studio, asked: Asked) -> Response:
    copy_exercise(studio.root, asked.path["exercise"])
    return RedirectResponse(f"/exercises/{asked.path['exercise']}", 303)


def show_exercise(studio: Studio, asked: Asked) -> Response:
    workspace, name = studio.workspace, asked.path["exercise"]
    folder = look_up(workspace.exercises(), name, "exercise")
    exercise = workspace.exercise(name)
    shown = asked.query.get("text", "")
    texts = sorted(path.name for path in folder.glob("*.md"))
    if shown and shown not in texts:
        raise UsageError.because(f'There is no text "{shown}" in this exercise.')
    return studio.page(
        "exercise",
        name=name,
        exercise=exercise,
        is_own=workspace.is_own(folder),
        folder=folder,
        texts=texts,
        shown=shown,
        text=read_text(folder / shown) if shown else "",
        tree=[] if shown else exercise_tree(read_fields(folder / EXERCISE_FILE)),
        edition=next(iter(exercise.editions)),
    )


def change_field(studio: Studio, asked: Asked) -> Response:
    return _changed(studio, asked, EXERCISE_FILE, asked.field_change(in_lists=True))


def change_entry(studio: Studio, asked: Asked) -> Response:
    given = asked.json
    change = EntryChange(
        tuple(given["path"]),
        given["act"],
        int(given["entries"]),
        int(given.get("index", 0)),
        int(given.get("to", 0)),
    )
    return _changed(studio, asked, EXERCISE_FILE, change)


def change_text(studio: Studio, asked: Asked) -> Response:
    given = asked.json
    file = Path(str(given["file"])).name
    if not file.endswith(".md"):
        raise UsageError.because("Only texts are written here.")
    change = TextChange(str(given["was"]), str(given["text"]))
    return _changed(studio, asked, file, change)


def _changed(studio: Studio, asked: Asked, file: str, change: Change) -> Response:
    name = asked.path["exercise"]
    return changed(studio, lambda: change_exercise(studio.root, name, file, change))


def show_faults(studio: Studio, asked: Asked) -> Response:
    """What ``check`` says of the exercise."""
    folder = look_up(studio.workspace.exercises(), asked.path["exercise"], "exercise")
    try:
        told = studio.clerk.run(check_exercises, (folder,), studio.root)
    except FacilitatorError as error:
        return studio.page("faults", problems=error.problems, notes=())
    return studio.page("faults", problems=(), notes=told)
