"""Long work in parts, side by side on the processors that there are."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from facilitator.errors import FacilitatorError

_T = TypeVar("_T")
_AT_ONCE = 4
"""Processes at most: each needs memory of its own."""
_IN_THIS_PROCESS: list[Callable[[int], Any]] = []
"""In a process that was made for it: what makes a part."""


def run_in_parts(make: Callable[[int], _T], count: int) -> Iterator[_T | Exception]:
    """What ``make`` makes of 0, 1, … up to ``count``, in that order, or why it cannot.

    Parts are made in a few processes, which give back what a part took before the next one and are
    gone afterwards; where systems cannot fork, here and one after the other. What is made has to be
    picklable.
    """
    if not _can_fork():
        yield from (_outcome(make, number) for number in range(count))
        return
    processes = min(_AT_ONCE, _processors(), count)
    context = multiprocessing.get_context("fork")
    pool = ProcessPoolExecutor(processes, context, _begin, (make,))
    try:
        with warnings.catch_warnings():
            # From Python 3.12 on, for a fork beside threads: the child takes no lock of theirs.
            warnings.simplefilter("ignore", DeprecationWarning)
            waiting: list[Future[_T]] = [pool.submit(_part, number) for number in range(count)]
        waiting.reverse()
        while waiting:
            yield _outcome(lambda _: waiting.pop().result(), 0)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def run_apart(make: Callable[[], _T]) -> _T:
    """What ``make`` makes, in a process of its own. Raises what it raises."""
    (made,) = run_in_parts(lambda _: make(), 1)
    if isinstance(made, Exception):
        raise made
    return made


def _outcome(make: Callable[[int], _T], number: int) -> _T | Exception:
    try:
        return make(number)
    except BrokenProcessPool:
        return FacilitatorError.because(
            "A process that made a part of it ended too early.",
            hint="Close other programs and run this again.",
        )
    except Exception as error:  # noqa: BLE001 - for whoever asked
        return error


def _can_fork() -> bool:
    # On macOS a fork may not use the system's fonts.
    return hasattr(os, "fork") and os.uname().sysname == "Linux"


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


def _begin(make: Callable[[int], Any]) -> None:
    # The parent is interrupted, too, and ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _IN_THIS_PROCESS.append(make)
    gc.freeze()  # what is shared with the parent would be copied by being looked at


def _part(number: int) -> Any:  # noqa: ANN401 - whatever is asked for
    try:
        return _IN_THIS_PROCESS[-1](number)
    finally:
        # Laid out pages point at themselves: those of many parts would stay until the end.
        gc.collect()
