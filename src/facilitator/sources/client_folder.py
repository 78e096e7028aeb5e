"""Files of a client's folder that hold one model each, with the line of every refusal."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from facilitator.errors import SourceError
from facilitator.model.base import Frozen
from facilitator.model.client import Client, Event, Identity
from facilitator.sources.schema_issues import fields_in_file, schema_issues
from facilitator.sources.yaml_file import LARGEST_FILE, parse_yaml
from facilitator.sources.yaml_tree import LineOf
from facilitator.system.text_file import (
    LocatedIssue,
    display_path,
    file_line,
    find_folders,
    in_order,
    inside,
    read_text,
)
from facilitator.text.interface import t

M = TypeVar("M", bound=Frozen)


@dataclass(frozen=True)
class LocatedModel(Generic[M]):
    """What a file holds, and where in it each part stands, for whatever turns out wrong later."""

    value: M
    file: Path
    line_of: LineOf

    def at(self, *path: str | int) -> str:
        """A place that an editor can open: ``client.yaml:7``."""
        return file_line(self.file, self.line_of(path))


def read_model(
    path: Path, model: type[M], given: Mapping[str, Any] | None = None
) -> LocatedModel[M]:
    """The model in that file; ``given`` are the fields that its folder gives it.

    Raises SourceError with everything that is wrong, line by line.
    """
    return parse_model(read_text(path, LARGEST_FILE), path, model, given)


def parse_model(
    text: str, path: Path, model: type[M], given: Mapping[str, Any] | None = None
) -> LocatedModel[M]:
    """As ``read_model``, of a text that stands in that file or is to stand there."""
    data, line_of = parse_yaml(text, path)
    issues = list(_reserved(data, line_of, path, model))
    whole = {**data, **(given or {})}
    try:
        read = model.model_validate(whole)
    except ValidationError as error:
        issues.extend(schema_issues(error, model, whole, line_of, path))
        raise SourceError(in_order(issues)) from error
    if issues:
        raise SourceError(in_order(issues))
    return LocatedModel(read, path, line_of)


def _reserved(
    data: Mapping[str, Any], line_of: LineOf, path: Path, model: type[Frozen]
) -> list[LocatedIssue]:
    known = ", ".join(fields_in_file(model))
    return [
        LocatedIssue(
            path,
            line_of((name,)),
            t("field-of-folder", name=name),
            t("field-of-folder-hint", known=known),
        )
        for name in sorted(model.from_folder & data.keys())
    ]


CLIENT_FILE = "client.yaml"
EVENT_FILE = "event.yaml"
IDENTITY_FILE = "facilitator.yaml"
_EVENT_NAME = re.compile(r"\d{4}-\d\d-\d\d(-[^\W_]+)*")


def find_clients(roots: Sequence[Path]) -> dict[str, Path]:
    """By name: those in each root's ``clients/``, the first root winning."""
    return find_folders(roots, f"clients/*/{CLIENT_FILE}")


def find_events(client: Path) -> dict[str, Path]:
    return {file.parent.name: file.parent for file in sorted(client.glob(f"events/*/{EVENT_FILE}"))}


def read_client(folder: Path) -> LocatedModel[Client]:
    return read_model(inside(folder / CLIENT_FILE, folder), Client)


def event_day(name: str) -> date:
    """The day of an event of that name, 2027-03-18 or 2027-03-18-morning. Raises ValueError."""
    if not _EVENT_NAME.fullmatch(name):
        raise ValueError(name)
    return date.fromisoformat(name[:10])


def read_event(folder: Path) -> LocatedModel[Event]:
    """The folder's name is the date, perhaps with a word behind it. Raises SourceError."""
    try:
        day = event_day(folder.name)
    except ValueError as error:
        raise SourceError.because(
            t("event-folder-no-date", name=folder.name),
            where=display_path(folder),
            hint=t("event-folder-no-date-hint"),
        ) from error
    given = {"date": day, "name": folder.name}
    return read_model(inside(folder / EVENT_FILE, folder), Event, given)


def read_identity(root: Path) -> LocatedModel[Identity] | None:
    file = root / IDENTITY_FILE
    return read_model(inside(file, root), Identity) if file.exists() else None
