"""Work on what comes from elsewhere, in a child process that may use only so much of the machine.

A small file can unpack to gigabytes and a template run for hours: only limits of a process stop all
of them. The child is a fork, started in milliseconds; where systems cannot fork (Windows) the work
is done here, without limits. Once this process has laid out pages, work that does so, too, gets an
interpreter of its own: a fork lacks Pango's font thread and would wait for it for ever.
"""

from __future__ import annotations

import faulthandler
import gc
import math
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
import traceback
import warnings
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeAlias, TypeVar, cast

from facilitator.errors import FacilitatorError, Problem, SourceError
from facilitator.text.interface import t

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext
    from multiprocessing.process import BaseProcess

P = ParamSpec("P")
R = TypeVar("R")

_NAME = "facilitator-limited"
_CAN_FORK = hasattr(os, "fork")
_HONOURS_MEMORY_LIMIT = sys.platform.startswith("linux")
_GRACE = 1
"""Seconds of processor time in which Python code may still tell that its time is up."""
_FRESH_MEMORY, _FRESH_SECONDS = 400_000_000, 4
"""What loading the program takes in an interpreter of its own, in bytes and seconds, at most."""
_LOOK = 0.1
"""Seconds between two looks at the memory of a child, where the system holds nothing to a limit."""


@dataclass(frozen=True)
class Limits:
    """What one piece of work may use up.

    ``memory`` is in bytes, beyond what the program holds when the child starts; ``file_bytes`` is
    the size of any file that it writes. Only ``wall_seconds`` passes while it waits for others.
    """

    memory: int = 600_000_000
    processor_seconds: float = 12
    wall_seconds: float = 120
    file_bytes: int = 100_000_000


READING = Limits()
"""For a file that somebody sent: those of our own take a tenth of a second and 30 MB."""


class OverLimitError(SourceError):
    """Work that was stopped because it used up more than it may, or that ended its process."""


class TimeIsUpError(BaseException):
    """Raised inside of the work when its processor time is used up; not for ``except Exception``.

    Who knows which line is being worked on may catch it and say so with a FacilitatorError.
    """


_MESSAGES = {
    "memory": "work-takes-memory",
    "time": "work-takes-time",
    "broken": "work-broken",
}


@dataclass(frozen=True)
class WorkLabel:
    """How work that was stopped is told: what it was, of what kind, where it lies, what to do."""

    what: str = ""
    kind: str = ""
    where: str = ""
    hint: str = ""

    def problem(self, why: str) -> Problem:
        what, kind = self.what or t("work-it"), self.kind or t("work-any-file")
        args = {"what": what} if why == "broken" else {"what": what, "kind": kind}
        message = t(_MESSAGES[why], **args)
        return Problem(message, self.where, self.hint or t("work-check-maker"))


_UNLABELLED = WorkLabel()


def run_limited(
    work: Callable[[], R],
    *,
    limits: Limits = READING,
    label: WorkLabel = _UNLABELLED,
    lays_out: bool = False,
) -> R:
    """What the work comes to, done in a child process.

    Raises what the work raises, and OverLimitError for what uses up more than its limits. Result
    and errors have to be picklable; the work itself only where it ``lays_out`` pages.
    """
    with LimitedWorker(work, limits, label, lays_out=lays_out) as worker:
        return worker()


def run_after_trial(work: Callable[[], R], *, label: WorkLabel = _UNLABELLED) -> R:
    """The same for a result that cannot be packed: on trial in a child process, then done here.

    What gives the same every time ends here as it ended there.
    """
    run_limited(lambda: bool(work()), label=label)
    return work()


class LimitedWorker(Generic[P, R]):
    """A function that works in a child process, the same one for as long as that lives.

    Use it as a context manager: at its end the child ends, too. Arguments, results and errors have
    to be picklable.
    """

    def __init__(
        self,
        function: Callable[P, R],
        limits: Limits = READING,
        label: WorkLabel = _UNLABELLED,
        *,
        lays_out: bool = False,
    ) -> None:
        self._lays_out = lays_out
        self._function = function
        self._limits = limits
        self._label = label
        self._child: _Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()

    def __call__(self, *arguments: P.args, **named: P.kwargs) -> R:
        """Raises what the function raises, and OverLimitError for what its limits stopped."""
        if not _CAN_FORK or multiprocessing.current_process().name == _NAME:
            return self._function(*arguments, **named)
        try:
            kind, value = self._ask((arguments, named))
        except BaseException:
            self._stop()
            raise
        if kind == "result":
            return value  # type: ignore[no-any-return]
        if kind == "error":
            raise value
        self._stop()
        raise OverLimitError(self._label.problem(kind))

    def start(self) -> None:
        """Begin now: later there may be threads, whose locks a fork would hold."""
        if not self._child and _CAN_FORK and multiprocessing.current_process().name != _NAME:
            fresh = not can_fork(lays_out=self._lays_out)
            self._child = _started(self._function, self._limits, fresh=fresh)

    def _ask(self, request: _Request) -> tuple[str, Any]:
        self.start()
        child = cast("_Child", self._child)
        try:
            child.requests.send(request)
            if why := _waited(child, self._limits):
                return why, None
            packed = child.answers.recv_bytes()
        except (EOFError, OSError):  # it has ended
            child.process.join()
            return _why(child.process.exitcode), None
        return _unpacked(packed)

    def _stop(self) -> None:
        child, self._child = self._child, None
        if child:
            child.requests.close()
            if self._lays_out:
                child.process.join(_GRACE)  # of itself it takes its copies of fonts along
            child.process.kill()
            child.process.join()
            child.process.close()
            child.answers.close()


_Request: TypeAlias = tuple[tuple[Any, ...], dict[str, Any]]


@dataclass(frozen=True)
class _Child:
    process: BaseProcess
    requests: Connection[_Request, Any]
    answers: Connection[Any, tuple[str, Any]]


def can_fork(*, lays_out: bool) -> bool:
    """Whether work can be done in a fork: not where it ``lays_out`` pages beside Pango's thread."""
    return _CAN_FORK and not (lays_out and _pango_has_a_thread())


def _pango_has_a_thread() -> bool:
    """Whether pages were laid out in this process by a Pango that works beside it."""
    names = Path("/proc/self/task").glob("*/comm")
    with suppress(OSError):  # a thread may end meanwhile
        return any(name.read_text().startswith("[pango]") for name in names)
    return True


def _started(function: Callable[..., Any], limits: Limits, *, fresh: bool) -> _Child:
    _hold_standard_streams()
    context: BaseContext = multiprocessing.get_context("spawn" if fresh else "fork")
    if fresh:
        limits = replace(
            limits,
            memory=limits.memory + _FRESH_MEMORY,
            processor_seconds=limits.processor_seconds + _FRESH_SECONDS,
        )
    incoming, requests = context.Pipe(duplex=False)
    answers, answered = context.Pipe(duplex=False)
    process: BaseProcess = context.Process(  # type: ignore[attr-defined] # of both contexts
        target=_serve,
        args=(function, limits, (incoming, answered), (requests, answers)),
        name=_NAME,
        daemon=True,
    )
    with warnings.catch_warnings():
        # From Python 3.12 on, for a fork beside threads: the child takes no lock of theirs.
        warnings.simplefilter("ignore", DeprecationWarning)
        # A fresh interpreter that is interrupted while it loads would say so at length.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT} if fresh else ())
        try:
            process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
    incoming.close()
    answered.close()
    return _Child(process, requests, answers)


def _hold_standard_streams() -> None:
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def _waited(child: _Child, limits: Limits) -> str:
    """Wait for an answer: nothing where there is one, or why there will be none."""
    until = time.monotonic() + limits.wall_seconds
    while not child.answers.poll(
        max(0, until - time.monotonic()) if _HONOURS_MEMORY_LIMIT else _LOOK
    ):
        if time.monotonic() >= until:
            return "time"
        if not _HONOURS_MEMORY_LIMIT and _resident(child.process.pid) > limits.memory:
            return "memory"
    return ""


def _unpacked(packed: bytes) -> tuple[str, Any]:
    """An answer. A thousand sheets are many small values, and none of them is garbage yet."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return pickle.loads(packed)  # type: ignore[no-any-return]  # noqa: S301 - by our own child
    finally:
        if collecting:
            gc.enable()


def _resident(pid: int | None) -> int:
    listed = subprocess.run(  # noqa: S603 - a program of the system, with a number
        ["/bin/ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    kilobytes = listed.stdout.strip()
    return int(kilobytes) * 1024 if kilobytes.isdecimal() else 0


def _why(exit_code: int | None) -> str:
    if exit_code in (-signal.SIGPROF, -signal.SIGXCPU):
        return "time"
    return "memory" if exit_code == -signal.SIGKILL else "broken"


# What follows runs in the child.


def _serve(
    function: Callable[..., Any],
    limits: Limits,
    mine: tuple[Connection[Any, Any], Connection[Any, Any]],
    parents: tuple[Connection[Any, Any], Connection[Any, Any]],
) -> None:
    """Answer requests until the parent has gone, or until one has used up its limits."""
    for connection in parents:
        connection.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is interrupted, and ends this one
    signal.signal(signal.SIGPROF, _stop_working)
    faulthandler.disable()  # a crash is told by the parent, in one sentence
    _hold_to(limits)
    gc.freeze()  # what is shared with the parent would be copied by being looked at
    requests, answers = mine
    kind = "result"
    while kind in ("result", "error"):
        try:
            request = requests.recv()
        except EOFError:
            return
        kind, packed = _answer(function, request, limits.processor_seconds)
        with suppress(BrokenPipeError):
            answers.send_bytes(packed)


def _answer(function: Callable[..., Any], request: _Request, seconds: float) -> tuple[str, bytes]:
    arguments, named = request
    kind: str
    value: Any = None
    try:
        _allow(seconds)
        kind = "result"
        return kind, pickle.dumps((kind, function(*arguments, **named)))
    except MemoryError:
        kind = "memory"
    except TimeIsUpError:
        kind = "time"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the parent's to handle
        kind, value = "error", portable_error(error)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return kind, pickle.dumps((kind, value))


def _stop_working(_signal: int, _frame: FrameType | None) -> None:
    raise TimeIsUpError


def _hold_to(limits: Limits) -> None:
    import resource  # which there is on no system that cannot fork

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _lower(resource.RLIMIT_FSIZE, limits.file_bytes)
    if _HONOURS_MEMORY_LIMIT:
        pages_mapped = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
        used = int(pages_mapped) * resource.getpagesize()
        _lower(resource.RLIMIT_AS, used + limits.memory)


def _allow(seconds: float) -> None:
    """Processor time from now on: a signal that Python code can tell of, and soon after the end."""
    import resource

    signal.setitimer(signal.ITIMER_PROF, seconds, 1)
    used = resource.getrusage(resource.RUSAGE_SELF)
    _lower(resource.RLIMIT_CPU, math.ceil(used.ru_utime + used.ru_stime + seconds) + _GRACE)


def _lower(what: int, most: int) -> None:
    """Set a soft limit, below the hard one that somebody has set."""
    import resource

    _, hard = resource.getrlimit(what)
    wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
    with suppress(ValueError, OSError):
        resource.setrlimit(what, (wanted, hard))


def portable_error(error: Exception) -> Exception:
    if isinstance(error, FacilitatorError):
        # Where it was raised is of no use there, and some libraries have that packed, too.
        error.__cause__ = error.__context__ = error.__traceback__ = None
    else:
        error.add_note("".join(traceback.format_exception(error)))
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - what was packed here a moment ago
    except Exception:  # noqa: BLE001 - errors of libraries pack as they like
        plain = RuntimeError(f"{type(error).__name__}: {error}")
        plain.add_note("".join(traceback.format_exception(error)))
        return plain
    return error
