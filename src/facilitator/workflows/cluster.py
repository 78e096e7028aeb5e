"""Jobs on a Dask cluster: what a job reads travels with it, and what it wrote comes back.

A worker needs facilitator of the same version and no disk in common with anybody. It makes a job in
a folder and a process that are gone afterwards.
"""

from __future__ import annotations

import logging
import os
import pickle
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, TypeVar

from facilitator.errors import FacilitatorError, MachineError, UsageError
from facilitator.system.atomic_files import make_folder, write_atomic
from facilitator.system.child_process import portable_error
from facilitator.system.parallel import ProcessEndedError, lay_out_fast, run_apart
from facilitator.text.interface import LANGUAGE, interface_language, t

if TYPE_CHECKING:
    from distributed import Client

_Key = TypeVar("_Key")
OUTPUT = "output"
"""What the output folder is called where a job is made, wherever it lies here."""
_EPOCH = "SOURCE_DATE_EPOCH"
_PATIENCE = 10
"""Seconds in which a scheduler and a first worker have to show themselves."""
_SERVE = "from facilitator.workflows.cluster import serve; serve()"
_OTHERS_ALONE = 0o077


@dataclass(frozen=True)
class FileCopy:
    data: bytes
    changed: int
    """When, in nanoseconds: calendars are dated with it."""
    private: bool

    @classmethod
    def of(cls, path: Path) -> FileCopy:
        status = path.stat()
        private = not status.st_mode & _OTHERS_ALONE
        return cls(path.read_bytes(), status.st_mtime_ns, private)


@dataclass(frozen=True)
class RemoteJob:
    """``work`` is called with the arguments in a folder that has the files, by names from there.

    It returns names of files that it made, and notes. Nothing here is a path: those of one system
    cannot be unpacked on another.
    """

    work: Callable[..., tuple[Sequence[str], Sequence[str]]]
    arguments: tuple[Any, ...]
    files: Mapping[str, FileCopy]
    epoch: str | None = field(default_factory=lambda: os.environ.get(_EPOCH))
    language: str = field(default_factory=interface_language)


@dataclass(frozen=True)
class _RemoteResult:
    made: tuple[Sequence[str], Sequence[str]] | Exception
    files: Mapping[str, FileCopy] = field(default_factory=dict)
    """Those that are new, or other than they were."""
    removed: Sequence[str] = ()
    built: frozenset[str] = frozenset()
    """Which of the files a build writes down as its own."""


Made = tuple[tuple[Path, ...], tuple[str, ...]]
"""Files and notes."""


def made_on_cluster(
    address: str,
    keys: Iterable[_Key],
    job_of: Callable[[_Key], AbstractContextManager[RemoteJob]],
    root: Path,
    output: Path,
) -> Iterator[tuple[_Key, Made | Exception]]:
    """What came of each job, as they end; a job whose worker is lost goes to another one.

    Raises UsageError where no scheduler answers, and MachineError for a worker with another version
    and where Dask is not installed.
    """
    # Dask's own words on other versions of other packages, and on the size of what travels.
    with warnings.catch_warnings(action="ignore"), _connected(address) as client:
        from distributed import as_completed

        waiting = iter(keys)
        running: dict[Any, tuple[_Key, RemoteJob, ExitStack]] = {}
        ended = as_completed()

        def send(count: int) -> Iterator[tuple[_Key, Exception]]:
            for key in waiting:
                held = ExitStack()
                try:
                    job = held.enter_context(job_of(key))
                except Exception as error:  # noqa: BLE001 - for whoever asked, with the others
                    yield key, error
                    continue
                packed = pickle.dumps(job)
                future = client.submit(make_remotely, _own_version(), packed, pure=False)
                running[future] = key, job, held
                ended.add(future)
                count -= 1
                if not count:
                    return

        # Two for each thread: as many as are made, and those that travel meanwhile.
        yield from send(2 * sum(client.nthreads().values()))
        for future in ended:
            key, job, held = running.pop(future)
            with held:
                made = taken(future.result, job, root, output)
            yield key, made
            yield from send(1)


def _connected(address: str) -> Client:
    try:
        from distributed import Client
    except ModuleNotFoundError as error:
        raise MachineError.because(
            t("cluster-no-package", package=error.name),
            hint=t("cluster-no-package-hint"),
        ) from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        client = Client(address, timeout=_PATIENCE)
    except (OSError, ValueError, TypeError) as error:
        raise UsageError.because(
            t("cluster-no-scheduler", address=address),
            hint=t("cluster-no-scheduler-hint"),
        ) from error
    try:
        client.wait_for_workers(1, timeout=_PATIENCE)
        _require_same_version(client)
    except TimeoutError as error:
        client.close()
        raise MachineError.because(
            t("cluster-no-workers", address=address),
            hint=t("cluster-no-workers-hint", address=address),
        ) from error
    except BaseException:
        client.close()
        raise
    return client


def _own_version() -> str:
    return version("facilitator")


def _require_same_version(client: Client) -> None:
    names = {where: one["name"] for where, one in client.scheduler_info(-1)["workers"].items()}
    theirs = client.run(version, "facilitator", on_error="return")
    for where, found in theirs.items():
        if found != _own_version():
            raise _other_version(names.get(where, where), found, _own_version())


def _other_version(worker: object, found: object, here: str) -> MachineError:
    return MachineError.because(
        t("cluster-other-version", worker=str(worker), found=found, here=here)
        if isinstance(found, str)
        else t("cluster-no-version", worker=str(worker), here=here),
        hint=t("cluster-other-version-hint"),
    )


def taken(
    answer: Callable[[], bytes], job: RemoteJob, root: Path, output: Path
) -> Made | Exception:
    """What came of one job, its files put where they belong."""
    try:
        result: _RemoteResult = pickle.loads(answer())  # noqa: S301 - by a worker of ours
        paths = _put_down(result, job, root, output)
        if isinstance(result.made, Exception):
            return result.made
        files, notes = result.made
        return tuple(paths.get(name) or _place(name, root, output) for name in files), tuple(notes)
    except (FacilitatorError, OSError) as error:
        return error
    except Exception as error:  # noqa: BLE001 - Dask's, of which there are many
        return ProcessEndedError.because(
            t("cluster-failed", error=type(error).__name__),
            hint=t("cluster-failed-hint"),
        )


def _put_down(
    result: _RemoteResult, job: RemoteJob, root: Path, output: Path
) -> Mapping[str, Path]:
    """Write what a worker made, where a build here would have; say where each file is now."""
    from facilitator.workflows.output_files import RECORD, forget_missing_files, write_output

    places = {name: _place(name, root, output) for name in (*result.files, *result.removed)}
    for name, path in places.items():
        here = path.read_bytes() if path.exists() else None
        was = job.files.get(name)
        if name in result.built or here == (was and was.data):
            continue
        raise FacilitatorError.because(
            t("cluster-changed-meanwhile"), where=str(path), hint=t("run-again")
        )
    for name in result.removed:
        places[name].unlink(missing_ok=True)
        forget_missing_files(places[name].parent)
    for name, copy in result.files.items():
        if name in result.built:
            built = write_output(places[name], copy.data, private=copy.private)
            places[name] = built.path
        elif places[name].name != RECORD:
            make_folder(places[name].parent)
            write_atomic(places[name], copy.data, private=copy.private)
    return places


def _place(name: str, root: Path, output: Path) -> Path:
    """Where a file of a job lies here. Raises ValueError for a name that leads elsewhere."""
    top, *below = PurePosixPath(name).parts
    if top not in (OUTPUT, "clients") or ".." in below:
        raise ValueError(name)
    return (output if top == OUTPUT else root / top).joinpath(*below)


# What follows runs on a worker.


def make_remotely(wanted: str, packed: bytes) -> bytes:
    """The packed result of a packed job, made in a process of its own.

    Whatever ends that takes no worker with it; and Dask lets its workers start none but so.
    """
    if wanted != _own_version():  # it came after the first look at all of them
        from distributed import get_worker

        return pickle.dumps(
            _RemoteResult(_other_version(get_worker().name, _own_version(), wanted))
        )
    child = subprocess.run(  # noqa: S603 - this Python, and words of ours
        [sys.executable, "-P", "-c", _SERVE], input=packed, stdout=subprocess.PIPE, check=False
    )
    if child.returncode:
        ended = ProcessEndedError.because(
            t("cluster-process-ended"),
            hint=t("cluster-process-ended-hint"),
        )
        return pickle.dumps(_RemoteResult(ended))
    return child.stdout


def serve() -> None:
    """Make one job that standard input has, and give its result to standard output."""
    answers = os.dup(1)
    os.dup2(2, 1)  # what libraries print is no part of the answer
    job: RemoteJob = pickle.load(sys.stdin.buffer)  # noqa: S301 - sent by the same program
    lay_out_fast()
    os.environ[LANGUAGE] = job.language
    os.environ.pop(_EPOCH, None)
    if job.epoch is not None:
        os.environ[_EPOCH] = job.epoch
    with tempfile.TemporaryDirectory(prefix="facilitator-", ignore_cleanup_errors=True) as place:
        os.chdir(place)
        # Apart it makes nothing side by side: there is a worker for each processor.
        result = run_apart(lambda: done_in_this_folder(job), lays_out=True)
        os.chdir("/")
    with os.fdopen(answers, "wb") as stream:
        stream.write(pickle.dumps(result))


def done_in_this_folder(job: RemoteJob) -> _RemoteResult:
    for name, copy in job.files.items():
        path = Path(name)
        make_folder(path.parent)
        write_atomic(path, copy.data, durable=False, private=copy.private)
        os.utime(path, ns=(copy.changed, copy.changed))
    try:
        made: Any = job.work(*job.arguments)
    except Exception as error:  # noqa: BLE001 - for whoever asked
        made = portable_error(error)
    files: dict[str, FileCopy] = {}
    built: set[str] = set()
    here = [path for path in Path().rglob("*") if path.is_file()]
    for path in here:
        name, copy = path.as_posix(), FileCopy.of(path)
        before = job.files.get(name)
        if before is None or before.data != copy.data:
            files[name] = copy
        if path.name[0] == ".":  # a build's own record, of all that it wrote there
            from facilitator.workflows.output_files import built_names

            built |= {(path.parent / each).as_posix() for each in built_names(path.parent)}
    removed = job.files.keys() - {path.as_posix() for path in here}
    return _RemoteResult(made, files, sorted(removed), frozenset(built))
