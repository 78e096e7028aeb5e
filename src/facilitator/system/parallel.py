"""Long work in parts, side by side on the processors that there are."""

from __future__ import annotations

import ctypes
import gc
import multiprocessing
import os
import signal
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from facilitator.errors import FacilitatorError
from facilitator.system.child_process import can_fork
from facilitator.text.interface import t

_T = TypeVar("_T")
_Task = TypeVar("_Task")
_END_WITH_PARENT = 1
"""``PR_SET_PDEATHSIG`` of Linux, the one system on which parts are made in processes."""
_ON_LINUX = sys.platform.startswith("linux")
_MOST_PROCESSES = 4
"""Each needs memory of its own."""
MUCH = 200_000_000
"""Bytes: a process that has less does not look for garbage, which takes as long as a short page."""
_PART_MAKERS: list[Callable[[Any], Any]] = []
"""In a process that was made for it: what makes a part."""
_PARTS_MADE: list[object] = []
"""There, too: those before the one that it makes now."""


class ProcessEndedError(FacilitatorError):
    """A process was ended from outside, or crashed; which of those beside it, nobody knows."""


def lay_out_fast() -> None:
    """Spare a process that lays out pages most of its garbage collection.

    A layout makes millions of objects that live until its end: looking for garbage takes a sixth of
    the time and finds none.
    """
    gc.set_threshold(100_000, 50, 100)


def is_side_by_side(*, lays_out: bool) -> bool:
    """Whether parts are made side by side: not in a process that makes one itself."""
    if not _ON_LINUX or _PART_MAKERS:
        return False
    return len(os.sched_getaffinity(0)) > 1 and can_fork(lays_out=lays_out)


@contextmanager
def parts_side_by_side(
    make: Callable[[_Task], _T], most: int, *, lays_out: bool = False
) -> Iterator[Callable[[Iterable[_Task]], Iterator[_T | Exception]]]:
    """What tells of tasks, in their order, what ``make`` makes of each, or why it cannot.

    They are done in a few processes, ``most`` at the most, which give back what a task took before
    the next one, stay for further tasks, and are gone afterwards. Where the system cannot fork, or
    not any more for work that ``lays_out`` pages, they are done here, one after the other. Tasks,
    and what is made, have to be picklable.
    """
    # On macOS a fork may not use the system's fonts.
    if not _ON_LINUX or not can_fork(lays_out=lays_out):
        yield partial(_done_here, make)
        return
    processes = min(_MOST_PROCESSES, len(os.sched_getaffinity(0)), most)
    pool = ProcessPoolExecutor(processes, multiprocessing.get_context("fork"), _begin, (make,))
    try:
        yield partial(_done_apart, pool)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _done_here(make: Callable[[_Task], _T], tasks: Iterable[_Task]) -> Iterator[_T | Exception]:
    for task in tasks:
        yield _outcome(partial(make, task))
        gc.collect()


def _done_apart(pool: ProcessPoolExecutor, tasks: Iterable[Any]) -> Iterator[Any]:
    with warnings.catch_warnings():
        # From Python 3.12 on, for a fork beside threads: the child takes no lock of theirs.
        warnings.simplefilter("ignore", DeprecationWarning)
        waiting = [_submitted(pool, task) for task in tasks]
    waiting.reverse()
    while waiting:
        yield _outcome(waiting.pop())


def _submitted(pool: ProcessPoolExecutor, task: object) -> Callable[[], Any]:
    """What gives the result; after the end of a process a pool takes no tasks any more."""
    try:
        return pool.submit(_part, task).result
    except BrokenProcessPool as error:
        return partial(or_raise, error)


def run_in_parts(
    make: Callable[[int], _T], count: int, *, lays_out: bool = False
) -> Iterator[_T | Exception]:
    """What ``make`` makes of 0, 1, … up to ``count``, as ``parts_side_by_side`` does."""
    with parts_side_by_side(make, count, lays_out=lays_out) as made:
        yield from made(range(count))


def run_apart(make: Callable[[], _T], *, lays_out: bool = False) -> _T:
    """What ``make`` makes, in a process of its own. Raises what it raises."""
    (result,) = run_in_parts(lambda _: make(), 1, lays_out=lays_out)
    return or_raise(result)


def attempted(made: Iterable[_T]) -> Iterator[_T | Exception]:
    """What was made, and last what kept the rest from being made."""
    try:
        yield from made
    except Exception as error:  # noqa: BLE001 - for whoever asked, with the others
        yield error


def or_raise(result: _T | Exception) -> _T:
    if isinstance(result, Exception):
        raise result
    return result


def _outcome(make: Callable[[], _T]) -> _T | Exception:
    try:
        return make()
    except BrokenProcessPool:
        return ProcessEndedError.because(
            t("part-ended-early"),
            hint=t("os-close-others"),
        )
    except Exception as error:  # noqa: BLE001 - for whoever asked
        return error


def _begin(make: Callable[[Any], Any]) -> None:
    # The parent is interrupted, too, and this one ends with it, however that ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ctypes.CDLL(None).prctl(_END_WITH_PARENT, signal.SIGKILL)
    _PART_MAKERS.append(make)
    gc.freeze()  # what is shared with the parent would be copied by being looked at


def _part(task: object) -> Any:  # noqa: ANN401 - whatever is asked for
    if _PARTS_MADE and _resident() > MUCH:
        # Laid out pages point at themselves: those of many parts would stay until the end.
        gc.collect()
        with suppress(AttributeError):  # glibc alone keeps what was given back, and has this
            ctypes.CDLL(None).malloc_trim(0)
    _PARTS_MADE.append(task)
    return _PART_MAKERS[-1](task)


def _resident() -> int:
    """Bytes of memory that this process has."""
    return int(Path("/proc/self/statm").read_bytes().split()[1]) * os.sysconf("SC_PAGE_SIZE")
