"""Ctrl+C at any moment ends the program quietly, with exit code 130.

While it loads it ends at once; while it works, KeyboardInterrupt unwinds the work. Libraries that
call back into Python can swallow that exception: a timer then ends the process.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED = 130
"""The exit code of a program that was interrupted: 128 and the number of the signal."""
GRACE = 2.0
"""Seconds that interrupted work has to unwind."""


def end_at_once() -> None:
    _on_interrupt(_end)


def unwind() -> None:
    """From now on an interrupt raises KeyboardInterrupt; a second one ends the process."""
    _on_interrupt(_raise)


def is_interrupted() -> bool:
    """Whether work is being unwound: some libraries make an error of their own of that."""
    return signal.getsignal(signal.SIGINT) is _end


@contextmanager
def withheld() -> Iterator[None]:
    """Processes that are begun meanwhile hear of no interrupt: who begins them ends them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def ignore() -> None:
    """From now on an interrupt does nothing: the work is done, and the process about to end."""
    _on_interrupt(signal.SIG_IGN)
    _set_timer(0)


def _on_interrupt(handler: signal._HANDLER) -> None:
    # A shell starts background jobs with interrupts ignored: those were not meant for us.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, handler)


def _end(_signal: int, _frame: FrameType | None) -> None:
    os._exit(INTERRUPTED)


def _raise(_signal: int, _frame: FrameType | None) -> None:
    signal.signal(signal.SIGINT, _end)
    # What swallows the exception also prints it, as of something that nobody can do a thing about.
    sys.unraisablehook = lambda _: None
    _set_timer(GRACE)
    raise KeyboardInterrupt


def _set_timer(seconds: float) -> None:
    """End the process in so many seconds; 0 for not at all. Windows has no such timer."""
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGALRM, _end)
        signal.setitimer(signal.ITIMER_REAL, seconds)
