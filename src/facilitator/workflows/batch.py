"""Builds kits, or reports, of many clients and events side by side; what did not change stays.

``.batch.json`` in the output folder has for each the digest of all that it was made of. It is
written after each one, so that a run that was stopped is gone on with.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from facilitator.errors import FacilitatorError, UsageError, look_up
from facilitator.model.documents import DOCUMENTS
from facilitator.sources.client_folder import IDENTITY_FILE, find_events
from facilitator.system.atomic_files import locked, make_folder, write_atomic
from facilitator.system.parallel import ProcessEndedError, run_apart, run_in_parts
from facilitator.text.interface import t
from facilitator.workflows.build import BuildRequest, build
from facilitator.workflows.cluster import OUTPUT, FileCopy, Made, RemoteJob, made_on_cluster
from facilitator.workflows.event_answers import PUBLICATIONS
from facilitator.workflows.event_archive import CODES, COUNTS, FORMS, STORE
from facilitator.workflows.event_lock import event_held
from facilitator.workflows.kit_inputs import KitRequest, exercise_name, find_client_and_event
from facilitator.workflows.output_files import Progress, digest, source_date_epoch
from facilitator.workflows.report import COMMITMENTS, ReportRequest, report
from facilitator.workflows.responses import WORKBOOK
from facilitator.workflows.workspace import CATALOGUES, Workspace

RECORD = ".batch.json"
_OF_ANSWERS = (
    *(kind.name for kind in DOCUMENTS.values() if kind.needs_answers),
    *(Path(name).stem for name in (WORKBOOK, COMMITMENTS)),
)
"""What names of files begin with that reports and entry workbooks leave in a kit's folder."""


@dataclass(frozen=True)
class BatchRequest:
    """``names`` are clients, or events as CLIENT/DATE; without any it is all of the user's own.

    ``reports`` asks for the reports of events that answers came back from, not for kits. With
    ``rebuild`` nothing counts as unchanged. ``scheduler`` is the address of a Dask cluster.
    """

    workspace: Path
    names: tuple[str, ...] = ()
    reports: bool = False
    rebuild: bool = False
    output: Path = Path("output")
    scheduler: str | None = None


@dataclass(frozen=True)
class BatchLine:
    """What became of one kit or report: its files, or the error; neither where it is unchanged."""

    client: str
    event: str | None
    files: tuple[Path, ...] = ()
    notes: tuple[str, ...] = ()
    error: Exception | None = None

    @property
    def name(self) -> str:
        return f"{self.client}/{self.event}" if self.event else self.client

    @property
    def outcome(self) -> str:
        return "failed" if self.error else "built" if self.files else "unchanged"

    @property
    def counts(self) -> tuple[int, int]:
        return len(self.files), len(self.notes)


def batch(request: BatchRequest, on_progress: Progress) -> tuple[BatchLine, ...]:
    """Build all that changed; the failure of one keeps no other from being built.

    Raises UsageError for names that are not known and where there is nothing to build.
    """
    jobs = _jobs(request)
    record = _read_record(request.output)
    inputs = {job: _inputs(request, job) for job in jobs}
    keys = {job: f"{job.name} report" if request.reports else job.name for job in jobs}
    lines = {job: job for job in jobs}
    waiting = [
        job
        for job in jobs
        if request.rebuild or not _stands(record.get(keys[job]), inputs[job], request.output)
    ]
    # What is begun and stopped is neither as it was nor as it will be.
    _note(request.output, {keys[job]: None for job in waiting})
    done = len(jobs) - len(waiting)
    on_progress("", done, len(jobs))
    for job, made in _all_made(request, waiting):
        done += 1
        on_progress(job.name, done, len(jobs))
        if isinstance(made, Exception):
            lines[job] = replace(job, error=made)
            continue
        lines[job] = replace(job, files=made[0], notes=made[1])
        files = [path.relative_to(request.output).as_posix() for path in made[0]]
        _note(request.output, {keys[job]: {"inputs": inputs[job], "files": files}})
    return tuple(lines.values())


def _jobs(request: BatchRequest) -> list[BatchLine]:
    workspace = Workspace(request.workspace)
    known = workspace.clients()
    names = request.names or [n for n, folder in known.items() if workspace.is_own(folder)]
    jobs: dict[BatchLine, None] = {}
    for name in names:
        client, _, day = name.partition("/")
        look_up(known, client, "no-such-client")
        events = find_events(known[client])
        if day:
            look_up(events, day, "no-such-event-of", client=client)
        days = [day] if day else [*events]
        jobs |= dict.fromkeys(
            BatchLine(client, each)
            for each in days
            if not request.reports
            or (request.workspace / "clients" / client / "events" / each / STORE).exists()
        )
        if not events and not request.reports:
            jobs[BatchLine(client, None)] = None
    if not jobs:
        raise UsageError.because(
            t("batch-no-answers") if request.reports else t("batch-no-client"),
            hint=t("batch-no-answers-hint") if request.reports else t("start-client-hint"),
        )
    return [*jobs]


def _make(request: BatchRequest, job: BatchLine) -> Made:
    whose: dict[str, Any] = {"client": job.client, "event": job.event, "output": request.output}
    if not request.reports:
        asked = BuildRequest(request.workspace, renew=request.rebuild, **whose)
        built = build(asked, lambda *_: None)
        return tuple(file.path for file in built.files), built.notes
    written = report(ReportRequest(request.workspace, **whose), lambda *_: None)
    for failed in written.failed:
        raise failed.error
    return tuple(file.path for file in written.files), written.notes


def _all_made(
    request: BatchRequest, jobs: list[BatchLine]
) -> Iterator[tuple[BatchLine, Made | Exception]]:
    if request.scheduler and jobs:
        job_of = partial(_on_its_way, request)
        return made_on_cluster(request.scheduler, jobs, job_of, request.workspace, request.output)
    return _made_here(jobs, partial(_make, request))


@contextmanager
def _on_its_way(request: BatchRequest, job: BatchLine) -> Iterator[RemoteJob]:
    """A job that goes to a cluster; nobody of its event is forgotten before it is back."""
    events = request.workspace / "clients" / job.client / "events"
    with event_held(events / job.event) if job.event else nullcontext():
        yield _remote_job(request, job)


def _remote_job(request: BatchRequest, job: BatchLine) -> RemoteJob:
    """All that a kit or report is made of, and what lies where it is to be."""
    files: dict[str, FileCopy] = {}
    roots = request.workspace, request.workspace.resolve()
    for path in (*_sources(request, job), *_kept(request, job)):
        for root in roots:
            # What is built in lies on the worker, too.
            if path.is_relative_to(root):
                files[path.relative_to(root).as_posix()] = FileCopy.of(path)
    for path in (request.output / job.client).glob(f"*/{job.event or '*'}/**/*"):
        if path.is_file():
            place = path.relative_to(request.output).as_posix()
            copy = FileCopy.of(path)
            if not request.reports and path.name.startswith(_OF_ANSWERS):
                copy = replace(copy, data=b"")  # a build asks only whether it is there
            files[f"{OUTPUT}/{place}"] = copy
    return RemoteJob(make_elsewhere, (job.client, job.event, request.reports), files)


def make_elsewhere(client: str, event: str | None, reports: bool) -> tuple[list[str], list[str]]:  # noqa: FBT001 - called with what came
    """One kit or report, in the folder in which this process is: its files, and its notes."""
    request = BatchRequest(Path(), reports=reports, output=Path(OUTPUT))
    files, notes = _make(request, BatchLine(client, event))
    return [path.as_posix() for path in files], [*notes]


def _made_here(
    jobs: list[BatchLine], make: Callable[[BatchLine], Made]
) -> Iterator[tuple[BatchLine, Made | Exception]]:
    """What came of each, side by side; one that ends its process takes no other with it."""
    while jobs:
        for made in run_in_parts(_numbered(jobs, make), len(jobs), lays_out=True):
            job = jobs.pop(0)
            if isinstance(made, ProcessEndedError):
                # It, or one beside it: each that was begun is tried alone, the rest again together.
                yield job, _alone(make, job)
                break
            yield job, made


def _numbered(
    jobs: Sequence[BatchLine], make: Callable[[BatchLine], Made]
) -> Callable[[int], Made]:
    standing = tuple(jobs)
    return lambda number: make(standing[number])


def _alone(make: Callable[[BatchLine], Made], job: BatchLine) -> Made | Exception:
    try:
        return run_apart(lambda: make(job), lays_out=True)
    except Exception as error:  # noqa: BLE001 - for whoever asked, with the others
        return error


def _inputs(request: BatchRequest, job: BatchLine) -> str:
    """The digest of all that a kit or report is made of; none where a fault is in the way."""
    with suppress(FacilitatorError, OSError):
        about = [version("facilitator"), source_date_epoch(), request.reports]
        total = sha256(json.dumps(about).encode())
        for path in _sources(request, job):
            total.update(f"{path}\n{digest(path)}\n".encode())
        return total.hexdigest()
    return ""


def _sources(request: BatchRequest, job: BatchLine) -> Iterator[Path]:
    workspace = Workspace(request.workspace)
    asked = KitRequest(request.workspace, client=job.client, event=job.event)
    client, event = find_client_and_event(workspace, asked)
    if client is None:
        return
    exercise = workspace.exercises()[exercise_name(workspace, asked, event)]
    # One that is built in may have translations of the user's own.
    own = workspace.root.resolve()
    translated = own / "exercises" / exercise.name, own / CATALOGUES
    for folder in dict.fromkeys((exercise.resolve(), *workspace.templates, *translated)):
        yield from _files(folder.rglob("*"))
    events = client.path / "events"
    yield from _files(path for path in client.path.rglob("*") if events not in path.parents)
    yield from _files((workspace.root / IDENTITY_FILE,))
    # Hands of a talk stand on the papers of another event.
    yield from _files((workspace.root / "clients" / job.client / "events").glob(f"*/{COUNTS}"))
    if event:
        made_by_builds = (CODES, PUBLICATIONS) + (() if request.reports else (STORE,))
        places = dict.fromkeys((event.path, workspace.event_archive(client, event)))
        inside = (path for place in places for path in place.glob("*"))
        yield from _files(path for path in inside if not path.name.startswith(made_by_builds))


def _kept(request: BatchRequest, job: BatchLine) -> Iterator[Path]:
    """What builds and reports themselves have kept, and read again; reports of all events."""
    events = request.workspace / "clients" / job.client / "events"
    if job.event:
        place = events / job.event
        yield from _files((place / CODES, place / PUBLICATIONS, *place.glob(f"{FORMS}/*")))
    if request.reports:
        # What this one shows depends on what was told of the same people at others.
        yield from _files((*events.glob(f"*/{PUBLICATIONS}"), *events.glob(f"*/{STORE}")))


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    yield from sorted(path for path in paths if path.is_file() and path.name[0] != ".")


def _stands(kept: object, inputs: str, output: Path) -> bool:
    """Whether this was made of the very same, and all its files are still there."""
    if not isinstance(kept, Mapping) or not inputs or kept.get("inputs") != inputs:
        return False
    return all((output / str(name)).exists() for name in kept.get("files", [""]))


def _read_record(output: Path) -> dict[str, Any]:
    with suppress(OSError, ValueError):
        record = json.loads((output / RECORD).read_text(encoding="utf-8"))
        if isinstance(record, dict):
            return record
    return {}


def _note(output: Path, made: Mapping[str, Any]) -> None:
    """Write down what stands of some jobs, None for nothing, beside what other batches note."""
    make_folder(output)
    with locked(output):
        record = {name: kept for name, kept in {**_read_record(output), **made}.items() if kept}
        data = json.dumps(record, indent=1, ensure_ascii=False) + "\n"
        write_atomic(output / RECORD, data.encode(), private=True)
