"""The page of a client's people: pasted or dropped, columns matched, looked at, then kept."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from io import StringIO
from typing import Any

from starlette.responses import Response

from facilitator.errors import FacilitatorError, UsageError
from facilitator.model.client import Person
from facilitator.sources.roster_file import Roster, read_roster
from facilitator.studio.session import Asked, Studio, first_problem
from facilitator.text.interface import t
from facilitator.workflows.new import require_own_client
from facilitator.workflows.settings import (
    PEOPLE_COLUMNS,
    FileEdit,
    ReadPeople,
    keep_people,
    read_people,
)
from facilitator.workflows.workspace import ClientFolder


def show_roster(studio: Studio, asked: Asked) -> Response:
    return _page(studio, require_own_client(asked.path["client"], studio.root))


def take_roster(studio: Studio, asked: Asked) -> Response:
    """Show what a table says; keep it once somebody has looked at it."""
    client, form = require_own_client(asked.path["client"], studio.root), asked.form
    upload = form.get("file")
    dropped: bytes = upload.file.read() if upload and upload.filename else b""
    data = dropped or str(form.get("table", "")).encode()
    if not data.strip():
        raise UsageError.because(t("studio-no-table"), hint=t("studio-no-table-hint"))
    read = read_people(data, *_matched(form))
    if form.get("act") != "keep":
        return _page(studio, client, read)
    left = [person for person in read.people if f"leave-{person.row}" in form]
    kept = [person for person in read.people if person not in left]
    if any(person.row in read.faults for person in kept) or not kept:
        return _page(studio, client, read, refused=True)
    edit: FileEdit = keep_people(studio.root, client.name, kept)
    studio.edits.append(edit)
    return _page(
        studio,
        require_own_client(client.name, studio.root),
        kept=len(kept),
        left=[*map(_left_out, left)],
    )


def _left_out(person: Person) -> str:
    if not person.name:
        return t("studio-nobody-in-row", row=person.row)
    return t("studio-person-in-row", name=person.name, row=person.row)


def _matched(form: Mapping[str, Any]) -> tuple[Mapping[str, int] | None, int]:
    """What the user says that the columns hold, by what they hold; the first one counts."""
    chosen: dict[str, int] = {}
    for name, kind in reversed(list(form.items())):
        if name.startswith("column-") and kind:
            chosen[str(kind)] = int(name.removeprefix("column-"))
    asked = any(name.startswith("column-") for name in form)
    start = int(form.get("start", 0)) if "headings" in form else 0
    return (chosen, start) if asked else (None, 0)


def _page(
    studio: Studio,
    client: ClientFolder,
    read: ReadPeople | None = None,
    **shown: Any,  # noqa: ANN401 - what the template shows
) -> Response:
    values = {"refused": False, "kept": 0, "left": (), **shown}
    present, fault = Roster(()), ""
    if client.client.roster:
        try:
            present = read_roster(client.beside(client.client.roster, "roster"))
        except FacilitatorError as error:
            fault = first_problem(error)
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(read.cells if read else ())
    return studio.page(
        "roster",
        client=client,
        read=read,
        table=text.getvalue(),
        words={kind: t(f"studio-column-{kind}") for kind in PEOPLE_COLUMNS},
        columns={place: kind for kind, place in read.columns.items()} if read else {},
        present=present.people,
        fault=fault,
        **values,
    )
