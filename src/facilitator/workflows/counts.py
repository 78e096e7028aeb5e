"""Keeps what was counted in a room: in the event's folder, where every later build finds it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from facilitator.model.exercise import Exercise
from facilitator.model.tally import RoomTally
from facilitator.rules.responses.poll_counts import PollQuestion, poll_questions
from facilitator.sources.counts_file import read_counts, written_counts
from facilitator.workflows.clients import ClientFolder, EventFolder
from facilitator.workflows.output_files import make_folder, write_atomic
from facilitator.workflows.workspace import Workspace

COUNTS_FILE = "counts.csv"


def counts_file(
    workspace: Workspace, client: ClientFolder | None, event: EventFolder | None
) -> Path | None:
    """The file with the counts of an event, if anything was counted there."""
    if client is None or event is None:
        return None
    path = workspace.event_archive(client, event) / COUNTS_FILE
    return path if path.exists() else None


def kept_counts(
    workspace: Workspace,
    client: ClientFolder | None,
    event: EventFolder | None,
    exercise: Exercise,
) -> RoomTally | None:
    """What was counted at an event; None where nothing was. Raises SourceError row by row."""
    path = counts_file(workspace, client, event)
    return read_counts(path, poll_questions(exercise.activities)) if path else None


def keep_counts(
    folder: Path, tally: RoomTally, asked: Sequence[PollQuestion]
) -> tuple[Path, Path | None]:
    """Write the counts of an event: where, and where the earlier ones went if they were others.

    Raises OSError where the folder cannot be written.
    """
    path = folder / COUNTS_FILE
    data = written_counts(tally, asked)
    make_folder(folder, hint="Move the file.")
    earlier = None
    if path.exists() and path.read_bytes() != data:
        earlier = _free(path)
        write_atomic(earlier, path.read_bytes())
    write_atomic(path, data)
    return path, earlier


def _free(path: Path) -> Path:
    """``counts-1.csv``, or the first number that is not taken."""
    number = 1
    while (found := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists():
        number += 1
    return found
