"""The page of an exercise: its file as a form, its texts to write, with the page beside them.

All of it is changed for everybody, or, with ``?client=NAME``, for one client alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.responses import RedirectResponse, Response

from facilitator.activities import MODELS
from facilitator.errors import FacilitatorError, UsageError, look_up
from facilitator.sources.exercise_folder import EXERCISE_FILE
from facilitator.sources.yaml_edit import value_at
from facilitator.sources.yaml_file import DataPath, read_yaml
from facilitator.studio.clients import changed
from facilitator.studio.exercise_tree import ExerciseTree, section_fields
from facilitator.studio.overview import client_rows
from facilitator.studio.session import Asked, Studio
from facilitator.studio.workers import draw_specimen
from facilitator.system.text_file import file_line, read_text
from facilitator.workflows.activity_gallery import add_activity, offers, start_exercise
from facilitator.workflows.check import check_exercises, check_kit
from facilitator.workflows.client_changes import (
    ClientView,
    change_for_client,
    client_sections,
    override_file,
)
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.new import require_own_client
from facilitator.workflows.settings import (
    Change,
    EntryChange,
    TextChange,
    change_exercise,
    copy_exercise,
)
from facilitator.workflows.workspace import ClientFolder


def show_gallery(studio: Studio, asked: Asked) -> Response:
    """The activities that there are, to start an exercise of one's own from."""
    title = asked.query.get("name", "")
    return studio.page("gallery", title=title, offers=offers(studio.workspace), usual=_USUAL)


_USUAL = frozenset({"poll", "contrast", "sort", "rate", "reflect", "commit"})
"""What a new exercise has where nobody chooses."""


def start(studio: Studio, asked: Asked) -> Response:
    chosen = asked.form.getlist("kind") if "chosen" in asked.form else _USUAL  # type: ignore[attr-defined]
    folder = start_exercise(studio.root, str(asked.form.get("name", "")), chosen)
    return RedirectResponse(f"/exercises/{folder.name}", 303)


def add(studio: Studio, asked: Asked) -> Response:
    """Add an activity from the gallery; what it asks is then changed like everything else."""
    name, kind = asked.path["exercise"], str(asked.form.get("kind", ""))
    editions = asked.form.getlist("edition")  # type: ignore[attr-defined]
    studio.edits.append(add_activity(studio.root, name, kind, editions))
    return RedirectResponse(f"/exercises/{name}", 303)


def send_specimen(studio: Studio, asked: Asked) -> Response:
    kind = asked.path["kind"]
    look_up(MODELS, kind, "kind of activity")
    if kind not in studio.specimens:
        studio.specimens[kind] = studio.thumbnails.run(draw_specimen, kind)
    headers = {"Cache-Control": "max-age=86400"}
    return Response(studio.specimens[kind], media_type="image/png", headers=headers)


def copy(studio: Studio, asked: Asked) -> Response:
    copy_exercise(studio.root, asked.path["exercise"])
    return RedirectResponse(f"/exercises/{asked.path['exercise']}", 303)


@dataclass(frozen=True)
class _Shown:
    """Which exercise a page is of, and for whom; ``client`` is None for everybody."""

    name: str
    folder: Path
    client: ClientFolder | None

    @classmethod
    def of(cls, studio: Studio, asked: Asked) -> _Shown:
        name, client = asked.path["exercise"], asked.query.get("client", "")
        folder = look_up(studio.workspace.exercises(), name, "exercise")
        return cls(name, folder, require_own_client(client, studio.root) if client else None)

    @property
    def overrides(self) -> Path | None:
        return override_file(self.client, self.name) if self.client else None

    def tree(self) -> ExerciseTree:
        file = self.folder / EXERCISE_FILE
        data, line_of = read_yaml(file)
        if self.overrides is None:
            return ExerciseTree(data, lambda path: file_line(file, line_of(path)))
        view, theirs = ClientView.read(self.folder, self.overrides), self.overrides
        line_of_theirs = read_yaml(theirs)[1] if theirs.exists() else line_of

        def at(path: DataPath) -> str:
            origin = view.merged.origin(path)
            if origin.in_override:
                return file_line(theirs, line_of_theirs(origin.path))
            return file_line(file, line_of(origin.path))

        return ExerciseTree(view.merged.data, at, view)


def show_exercise(studio: Studio, asked: Asked) -> Response:
    workspace, shown = studio.workspace, _Shown.of(studio, asked)
    text, texts = asked.query.get("text", ""), sorted(p.name for p in shown.folder.glob("*.md"))
    if text and text not in texts:
        raise UsageError.because(f'There is no text "{text}" in this exercise.')
    tree = shown.tree()
    client = shown.client
    editions = [(key, value_at(each, ("title",)) or key) for key, each in _editions(tree)]
    sections = (
        section_fields(
            text, client_sections(shown.folder, client.path / "overrides" / shown.name, text)
        )
        if client and text
        else []
    )
    return studio.page(
        "exercise",
        name=shown.name,
        title=str(tree.data.get("title") or shown.name),
        is_own=workspace.is_own(shown.folder),
        client=client,
        clients=[(row.name, row.title) for row in client_rows(workspace) if row.is_own],
        texts=[text for text in texts if not text.startswith("guide-")],
        steps=[text for text in texts if text.startswith("guide-")],
        shown=text,
        text=read_text(shown.folder / text) if text and not client else "",
        sections=sections,
        offers=offers(workspace),
        tree=[] if text else tree.nodes(),
        unwritten=() if text else tree.unwritten(),
        editions=editions,
        edition=editions[0][0] if editions else "",
    )


def _editions(tree: ExerciseTree) -> list[tuple[str, Any]]:
    editions = tree.data.get("editions")
    return [*editions.items()] if isinstance(editions, dict) else []


def change_field(studio: Studio, asked: Asked) -> Response:
    change = asked.field_change(in_lists=True)
    file = str(change.path[0])
    return _changed(studio, asked, file if file.endswith(".md") else EXERCISE_FILE, change)


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
    given: Any = asked.json
    change = TextChange(str(given["was"]), str(given["text"]))
    return _changed(studio, asked, str(given["file"]), change)


def _changed(studio: Studio, asked: Asked, file: str, change: Change) -> Response:
    name, client, file = asked.path["exercise"], asked.query.get("client", ""), Path(file).name
    if file != EXERCISE_FILE and not file.endswith(".md"):
        raise UsageError.because("Only texts are written here.")
    if client and not isinstance(change, TextChange):
        return changed(studio, lambda: change_for_client(studio.root, client, name, file, change))
    return changed(studio, lambda: change_exercise(studio.root, name, file, change))


def show_faults(studio: Studio, asked: Asked) -> Response:
    """What ``check`` says of the exercise, or of a kit of it for one client."""
    shown = _Shown.of(studio, asked)
    texts = [path.name for path in shown.folder.glob("*.md")]
    try:
        if shown.client:
            request = KitRequest(studio.root, shown.name, client=shown.client.name)
            checked = studio.clerk.run(check_kit, request)
            problems, notes = checked.errors, (checked.summary, *checked.warnings)
        else:
            problems, notes = (), studio.clerk.run(check_exercises, (shown.folder,), studio.root)
    except FacilitatorError as error:
        problems, notes = tuple(error.problems), ()
    return studio.page(
        "faults", problems=problems, notes=[n for n in notes if n], texts=texts, query=asked.query
    )
