"""Collects what people filled in: every file read, kept unchanged and stored, or told why not.

What stands on pages that people keep is left out, after reading and before storing. A file is kept
first, under its digest, then stored in one transaction; only then is it told as stored. So a crash
at any moment loses nothing that was told.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from facilitator.collectors import COLLECTORS
from facilitator.collectors.form_registry import FormRegistry, ParsedFile
from facilitator.errors import FacilitatorError, UsageError
from facilitator.store.responses import open_store
from facilitator.system.atomic_files import make_folder, remove_temporary
from facilitator.system.child_process import LimitedWorker, WorkLabel
from facilitator.system.text_file import display_path
from facilitator.workflows.event_archive import RECEIVED, STORE
from facilitator.workflows.event_context import event_context
from facilitator.workflows.event_forms import known_forms
from facilitator.workflows.incoming_files import incoming_files
from facilitator.workflows.intake import FileReport, Intake, Outcome
from facilitator.workflows.preparation import KitRequest, prepare_kit
from facilitator.workflows.workspace import Workspace

_LABEL = WorkLabel(kind="a filled sheet", hint="Check who sent it, or type its answers in.")

OnFile = Callable[[FileReport], None]
"""Called with each file once what it says of it is so for good."""


@dataclass(frozen=True)
class CollectRequest(KitRequest):
    """What came in. ``replace`` lets sheets take the place of earlier ones of the same code."""

    files: tuple[Path, ...] = ()
    replace: bool = False


@dataclass(frozen=True)
class CollectResult:
    """What became of all files, and which exercise they answer."""

    exercise: str
    files: tuple[FileReport, ...]

    def count(self, *outcomes: Outcome) -> int:
        """How many files came out so."""
        return sum(file.outcome in outcomes for file in self.files)


def collect(request: CollectRequest, on_file: OnFile = lambda _: None) -> CollectResult:
    """Collect the files. A file that cannot be read is told, and the others go on.

    Raises UsageError for names that mean nothing here, SourceError for faults in the client's files
    and for a file of answers that is damaged, FacilitatorError where the disk refuses.
    """
    request = _with_every_file(request)
    if not request.files:
        raise UsageError.because("There is nothing to collect.", hint="Name files or folders.")
    context = event_context(prepare_kit(request))
    forms = known_forms(context)
    folder, store_file = context.folder, context.folder / STORE
    make_folder(folder, hint="Move the file.")
    for place in (folder, folder / RECEIVED):
        remove_temporary(place)
    reports: list[FileReport] = []
    with (
        LimitedWorker(partial(_parse, forms), label=_LABEL) as read,
        open_store(store_file, display_path(store_file)) as store,
    ):
        intake = Intake(context, forms, read, store, replace=request.replace)
        for file in incoming_files(request.files):
            report = intake.take(file)
            reports.append(report)
            on_file(report)
    return CollectResult(context.exercise, tuple(reports))


def _with_every_file(request: CollectRequest) -> CollectRequest:
    """Who leaves the exercise out has named a file in its place."""
    name = request.exercise
    if not name or name in Workspace(request.workspace).exercises() or not Path(name).exists():
        return request
    return replace(request, exercise=None, files=(Path(name), *request.files))


def _parse(forms: FormRegistry, kind: str, data: bytes) -> ParsedFile:
    """What a file says. Raises FacilitatorError, whatever its library stumbled over."""
    try:
        return COLLECTORS[kind].load()(data, forms)
    except (FacilitatorError, MemoryError):
        raise
    except Exception as error:
        # A stranger's file has found a hole in a library: it is one file, and the rest goes on.
        if os.environ.get("FACILITATOR_DEBUG") == "1":
            raise
        raise FacilitatorError.because(
            f"It cannot be read ({type(error).__name__}).", hint="Type its answers in."
        ) from error
