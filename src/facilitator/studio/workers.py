"""Work that takes a while, in processes of its own.

The server stays small and answers at once; a closed tab stops nothing, and a process that dies
takes nothing else with it.
"""

from __future__ import annotations

import gc
import itertools
import os
import secrets
import signal
import sys
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing import get_context, parent_process, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Condition, Lock, Thread
from typing import Any, Literal, TypeVar, cast

from facilitator.errors import FacilitatorError, Problem
from facilitator.system.failures import explain_failure
from facilitator.system.interrupts import withheld
from facilitator.text.interface import interface_language, t

T = TypeVar("T")
_SPAWN = get_context("spawn")
_WORK_AT_MOST = 120
"""After so many pieces of work a fresh process begins: what libraries keep is given back."""
_JOBS_KEPT = 50


def _died() -> Problem:
    return Problem(t("studio-died"), hint=t("studio-try-again"))


class Worker:
    """One process that does short work, one piece after the other."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._done = 0
        self._language = ""
        self._has_ended = False

    def end(self) -> None:
        """Close for good: what still waits for its turn begins no process."""
        self._has_ended = True
        self.close()

    def run(self, work: Callable[..., T], *arguments: Any) -> T:  # noqa: ANN401 - the work's own
        """What the work returns; it is pickled. Raises FacilitatorError for whatever it raises."""
        with self._lock:
            if self._has_ended:
                raise FacilitatorError(_died())
            pipe = self._ready()
            try:
                pipe.send((work, arguments))
                result, problems = pipe.recv()
            except (EOFError, OSError) as error:
                self.close()
                raise FacilitatorError(_died()) from error
            self._done += 1
        if problems:
            raise FacilitatorError(problems)
        return cast("T", result)

    def _ready(self) -> Connection:
        is_alive = self._process and self._process.is_alive()
        if self._done >= _WORK_AT_MOST or not is_alive or self._language != interface_language():
            self.close()
        if self._pipe is None:
            self._pipe, theirs = _SPAWN.Pipe()
            self._process = _SPAWN.Process(target=_work_forever, args=(theirs,))
            _begin(self._process)
            theirs.close()
            self._done, self._language = 0, interface_language()
        return self._pipe

    def close(self) -> None:
        if self._process:
            _end(self._process)
        if self._pipe:
            self._pipe.close()
        self._process = self._pipe = None


def _begin(process: BaseProcess) -> None:
    if os.name != "nt":
        # It would begin on the way, and let interrupts through again.
        resource_tracker.ensure_running()
    with withheld():
        process.start()


def _end(process: BaseProcess) -> None:
    process.terminate()
    process.join(1)
    process.kill()
    process.join()


def _end_with_studio() -> None:
    """Also where it was killed: work that goes on would stand in the way of the next one's."""
    if studio := parent_process():
        studio.join()
        os._exit(1)


def _prepare_process() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Windows withholds none
    # Ended as Python ends, it takes its copies of fonts, and what people sent, along.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    Thread(target=_end_with_studio, daemon=True).start()
    from facilitator.system.parallel import lay_out_fast  # heavy, and of no use to the server

    lay_out_fast()


def _work_forever(pipe: Connection) -> None:
    _prepare_process()
    for piece in itertools.count():
        try:
            work, arguments = pipe.recv()
        except EOFError:
            return
        try:
            pipe.send((work(*arguments), ()))
        except Exception as error:  # noqa: BLE001 - told on the page, whatever it is
            pipe.send((None, tuple(explain_failure(error)[0])))
        gc.collect()  # a page that was laid out points at itself: it would stay for many more
        if piece == 0:
            gc.freeze()  # the libraries, now that they are loaded, need not be looked at again


JobState = Literal["running", "done", "failed"]


@dataclass
class LongJob:
    """One piece of long work: how far it is, and what came of it."""

    title: str
    back: str
    id: str = field(default_factory=lambda: secrets.token_urlsafe(8))
    state: JobState = "running"
    what: str = ""
    done: int = 0
    of: int = 0
    notes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    version: int = 0
    changed: Condition = field(default_factory=Condition, repr=False)

    def update(self, **values: Any) -> None:  # noqa: ANN401 - fields of this class
        with self.changed:
            for name, value in values.items():
                setattr(self, name, value)
            self.version += 1
            self.changed.notify_all()

    def wait(self, version: int, seconds: float) -> int:
        """The version after the one given, or the same after so many seconds."""
        with self.changed:
            self.changed.wait_for(lambda: self.version != version, seconds)
            return self.version


class LongJobs:
    """Work that goes on whatever page is open, each piece in a process of its own."""

    def __init__(self) -> None:
        self._jobs: OrderedDict[str, LongJob] = OrderedDict()
        self._processes: dict[str, BaseProcess] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._jobs

    def __getitem__(self, key: str) -> LongJob:
        return self._jobs[key]

    def running(self) -> list[LongJob]:
        return [job for job in self._jobs.values() if job.state == "running"]

    def start(
        self,
        title: str,
        back: str,
        work: Callable[..., Any],
        *arguments: Any,  # noqa: ANN401 - the work's own
        finish: Callable[[Any], tuple[str, ...]] = tuple,
    ) -> LongJob:
        """Start ``work(*arguments, on_progress)`` in a process, and follow it.

        ``finish`` makes of its result the notes that the job's page shows.
        """
        job = LongJob(title, back)
        self._jobs[job.id] = job
        while len(self._jobs) > _JOBS_KEPT and next(iter(self._jobs.values())).state != "running":
            self._jobs.popitem(last=False)
        pipe, theirs = _SPAWN.Pipe(duplex=False)
        process = _SPAWN.Process(target=_work, args=(theirs, work, arguments))
        _begin(process)
        theirs.close()
        self._processes[job.id] = process
        Thread(target=self._follow, args=(job, process, pipe, finish), daemon=True).start()
        return job

    def _follow(
        self,
        job: LongJob,
        process: BaseProcess,
        pipe: Connection,
        finish: Callable[[Any], tuple[str, ...]],
    ) -> None:
        try:
            while job.state == "running":
                kind, value = pipe.recv()
                if kind == "progress":
                    what, done, of = value
                    job.update(what=what, done=done, of=of)
                elif kind == "result":
                    job.update(state="done", notes=finish(value))
                else:
                    job.update(state="failed", problems=value)
        except (EOFError, OSError):
            job.update(state="failed", problems=(_died(),))
        process.join()
        pipe.close()
        self._processes.pop(job.id, None)

    def close(self) -> None:
        for process in list(self._processes.values()):
            _end(process)


def _work(pipe: Connection, work: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    _prepare_process()
    try:
        result = work(*arguments, lambda *progress: pipe.send(("progress", progress)))
        pipe.send(("result", result))
    except Exception as error:  # noqa: BLE001 - told on the page, whatever it is
        pipe.send(("failed", tuple(explain_failure(error)[0])))
