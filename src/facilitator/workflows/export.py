"""Hands an event's answers to other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from facilitator.errors import UsageError
from facilitator.formats.exports import EXPORTS, ResponseExport
from facilitator.workflows.output_files import make_folder, write_atomic
from facilitator.workflows.preparation import look_up
from facilitator.workflows.responses import ResponsesReport


def exported(report: ResponsesReport, kind: str) -> bytes:
    """The answers in a format: the same bytes for the same answers."""
    write: Callable[[ResponseExport], bytes] = look_up(EXPORTS, kind, "export")
    return write(ResponseExport(report.exercise, report.event, report.blanks, report.answers))


def write_export(path: Path, data: bytes, *, force: bool) -> None:
    """Write the file whole. Raises UsageError where another one stands there."""
    make_folder(path.parent, hint="Move the file, or name another.")
    if path.exists() and not force and path.read_bytes() != data:
        raise UsageError.because(
            f"{path} is there already.", hint="Name another file, or add --force."
        )
    write_atomic(path, data, private=True)
