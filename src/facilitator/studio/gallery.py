"""Starting an exercise of one's own from the gallery of activities, and adding from it."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from facilitator.activities import MODELS
from facilitator.errors import look_up
from facilitator.studio.drawing import draw_specimen
from facilitator.studio.session import Asked, Studio
from facilitator.workflows.activity_gallery import add_activity, add_edition, offers, start_exercise
from facilitator.workflows.settings import copy_exercise


def show_gallery(studio: Studio, asked: Asked) -> Response:
    """The activities that there are, to start an exercise of one's own from."""
    title = asked.query.get("name", "")
    return studio.page("gallery", title=title, offers=offers(), usual=_USUAL)


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


def add_one_more_edition(studio: Studio, asked: Asked) -> Response:
    name, title = asked.path["exercise"], str(asked.form.get("title", "")).strip()
    studio.edits += add_edition(studio.root, name, str(asked.form.get("like", "")), title)
    return RedirectResponse(f"/exercises/{name}", 303)


def send_specimen(studio: Studio, asked: Asked) -> Response:
    kind = asked.path["kind"]
    look_up(MODELS, kind, "no-such-activity-kind")
    if kind not in studio.specimens:
        studio.specimens[kind] = studio.thumbnails.run(draw_specimen, kind)
    headers = {"Cache-Control": "max-age=86400"}
    return Response(studio.specimens[kind], media_type="image/png", headers=headers)


def copy(studio: Studio, asked: Asked) -> Response:
    copy_exercise(studio.root, asked.path["exercise"])
    return RedirectResponse(f"/exercises/{asked.path['exercise']}", 303)
