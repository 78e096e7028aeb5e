"""Keeps the records of printed forms: written once, never again, for sheets outlive exercises."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from facilitator.errors import SourceError
from facilitator.model.form import FormRecord
from facilitator.system.text_file import display_path
from facilitator.workflows.output_files import make_folder, write_atomic

FOLDER = "forms"


def keep_form(folder: Path, record: FormRecord) -> Path:
    """Keep a record in an event's folder, as ``forms/ID.json``; kept already, it stays untouched.

    Raises SourceError where that file holds something else, OSError where it cannot be written.
    """
    path = folder / FOLDER / f"{record.id}.json"
    data = record.canonical().encode()
    if not path.exists():
        make_folder(path.parent, hint="Move the file.")
        write_atomic(path, data)
    elif path.read_bytes() != data and _places(_read(path)) != _places(record):
        raise SourceError.because(
            "It is the record of another form, though its name is this form's.",
            where=display_path(path),
            hint="Bring back the file as it was; sheets that were printed depend on it.",
        )
    return path


def _places(record: FormRecord) -> FormRecord:
    """A record without the form's own words, which older versions did not keep."""
    return record.model_copy(update={"words": ""})


def kept_forms(folder: Path) -> dict[str, FormRecord]:
    """The records kept in an event's folder, by id. Raises SourceError for spoiled ones."""
    paths = sorted((folder / FOLDER).glob("*.json"))
    return {record.id: record for record in map(_read, paths)}


def _read(path: Path) -> FormRecord:
    try:
        return FormRecord.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise SourceError.because(
            "It is not the record of a form.",
            where=display_path(path),
            hint="Bring back the file as it was; sheets that were printed depend on it.",
        ) from error
