"""Starts an exercise of one's own from a small complete one."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from facilitator.errors import UsageError
from facilitator.sources.json_schema import exercise_schema
from facilitator.workflows.output_files import new_folder
from facilitator.workflows.workspace import Workspace

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST = 60
SCHEMA = "exercise.schema.json"
"""Lies beside a new exercise, whose first line tells editors to complete and check by it."""

_TITLE = "TITLE OF THE EXERCISE"
_CODE = "CODE"


def new_exercise(name: str, workspace: Path) -> Path:
    """A new folder ``exercises/NAME`` that builds as it is.

    Raises UsageError where the name is none or is taken; nothing is ever overwritten.
    """
    place = Workspace(workspace)
    folder = workspace / "exercises" / name
    _refuse(name, folder, place)
    with new_folder(folder) as fresh:
        _copy(place.file("new-exercise/exercise.yaml").parent, fresh)
        _name_it(fresh / "exercise.yaml", name)
        (fresh / SCHEMA).write_text(exercise_schema(), encoding="utf-8")
    return folder


def _refuse(name: str, folder: Path, place: Workspace) -> None:
    if not _NAME.fullmatch(name) or len(name) > _LONGEST:
        better = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:_LONGEST]
        raise UsageError.because(
            f'"{name}" cannot be the name of an exercise.',
            hint=f"Use small letters, digits and hyphens, such as: {better or 'my-exercise'}",
        )
    if folder.exists() or name in place.exercises():
        raise UsageError.because(
            f'There is already an exercise "{name}".', hint="Choose another name."
        )


def _copy(folder: Path, to: Path) -> None:
    """Copy a folder. Raises OSError for the first file that cannot be: ``copytree`` hides which."""
    to.mkdir()
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            _copy(path, to / path.name)
        else:
            shutil.copyfile(path, to / path.name)


def _name_it(path: Path, name: str) -> None:
    words = name.replace("-", " ")
    text = path.read_text(encoding="utf-8")
    title = words[:1].upper() + words[1:]
    code = "".join(word[0] for word in words.split())[:6].upper()
    text = text.replace(_TITLE, title).replace(_CODE, code if len(code) > 1 else f"{code}X")
    path.write_text(text, encoding="utf-8")
