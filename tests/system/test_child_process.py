"""Work in a child process: what comes back, what is stopped, and what is left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from facilitator.collectors.form_registry import ForeignFormError, FormName
from facilitator.errors import Problem, SourceError, UsageError
from facilitator.system import child_process
from facilitator.system.child_process import (
    LimitedWorker,
    Limits,
    OverLimitError,
    WorkLabel,
    run_after_trial,
    run_limited,
)

pytestmark = pytest.mark.child_processes

TIGHT = Limits(memory=100_000_000, processor_seconds=0.3, wall_seconds=10, file_bytes=1000)


def _for_ever() -> None:
    while True:
        pass


def _swallowing() -> None:
    while True:
        with suppress(BaseException):  # as some libraries do
            _for_ever()


def _write(path: Path) -> None:
    path.write_bytes(b"x" * 5000)


def test_what_the_work_comes_to_comes_back() -> None:
    assert run_limited(lambda: {"a": (1, "é")}) == {"a": (1, "é")}
    assert run_limited(os.getpid) != os.getpid()
    assert run_after_trial(os.getpid) == os.getpid()


@pytest.mark.parametrize(
    ("work", "told"),
    [
        (lambda: len(b"x" * 500_000_000), "more memory"),
        (lambda: [bytearray(10_000_000) for _ in range(1000)], "more memory"),
        (lambda: "x" * 90_000_000 * 2, "more memory"),
        (_for_ever, "more time"),
        (_swallowing, "more time"),
        (lambda: 9**9**9, "more time"),
        (lambda: os.kill(os.getpid(), signal.SIGSEGV), "damaged"),
        (lambda: os._exit(3), "damaged"),
    ],
    ids=["one", "many", "result", "loop", "swallowed", "in one go", "crash", "gone"],
)
def test_what_uses_up_more_than_it_may_is_told(work: Callable[[], object], told: str) -> None:
    # Only what works without end is to meet the limit of time, however slow the machine is.
    limits = TIGHT if told == "more time" else replace(TIGHT, processor_seconds=20)
    with pytest.raises(OverLimitError, match=told) as caught:
        run_limited(
            work, limits=limits, label=WorkLabel("It", "a logo", "logo.svg", "Make it anew.")
        )
    (problem,) = caught.value.problems
    assert (problem.where, problem.hint) == ("logo.svg", "Make it anew.")
    assert not multiprocessing.active_children()


def test_waiting_without_end_is_told() -> None:
    with pytest.raises(OverLimitError, match="more time"):
        run_limited(lambda: time.sleep(60), limits=Limits(wall_seconds=0.2))


def test_no_large_file_is_written(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="too large"):
        run_limited(lambda: _write(tmp_path / "x"), limits=TIGHT)


@pytest.mark.parametrize(
    "error",
    [
        SourceError([Problem("One.", "a:1", "Do."), Problem("Two.")]),
        UsageError.because("Three."),
        ForeignFormError(FormName("PVE-WS", "ABCD")),
    ],
)
def test_errors_of_ours_come_back_whole(error: SourceError) -> None:
    def work() -> None:
        raise error

    with pytest.raises(type(error)) as caught:
        run_limited(work)
    assert caught.value.problems == error.problems
    assert vars(caught.value).keys() == vars(error).keys()


def test_any_other_error_comes_back_with_where_it_came_from() -> None:
    class OddError(Exception):
        def __init__(self, _one: object, _two: object) -> None:
            super().__init__("odd")

    def work() -> None:
        raise OddError(1, 2)

    with pytest.raises(RuntimeError, match="OddError: odd") as caught:
        run_limited(work)
    assert "in work" in "".join(caught.value.__notes__)


def test_one_child_serves_many_and_another_takes_over() -> None:
    def work(size: int) -> int:
        held = bytearray(size)
        return os.getpid() if held else 0

    with LimitedWorker(work, TIGHT) as worker:
        first = {worker(1000) for _ in range(20)}
        with pytest.raises(OverLimitError):
            worker(500_000_000)
        second = {worker(1000) for _ in range(20)}
    assert len(first) == len(second) == 1
    assert first != second
    assert not multiprocessing.active_children()


def test_each_piece_of_work_has_its_own_time() -> None:
    def work() -> None:
        until = time.process_time() + 0.15
        while time.process_time() < until:
            pass

    with LimitedWorker(work, TIGHT) as worker:
        for _ in range(5):
            worker()


def test_work_inside_of_work_needs_no_further_child() -> None:
    def work() -> tuple[int, int]:
        return os.getpid(), run_limited(os.getpid)

    outer, inner = run_limited(work)
    assert outer == inner


_PROGRAM = """
import os, signal, sys, time
from facilitator.system.child_process import run_limited
signal.signal(signal.SIGINT, signal.default_int_handler)  # tests may run where it is ignored
def work():
    os.write(9, b"%d\\n" % os.getpid())
    time.sleep(60)
run_limited(work if sys.argv[1] == "wait" else lambda: os.write(9, b"fine\\n"))
"""


def _program(how: str, closed: str = "") -> tuple[subprocess.Popen[bytes], int]:
    reading, writing = os.pipe()
    command = f'exec "{sys.executable}" -c "$PROGRAM" {how} 9>&{writing} {closed}'
    environment = os.environ | {"PROGRAM": _PROGRAM}
    process = subprocess.Popen(
        ["bash", "-c", command],
        env=environment,
        pass_fds=[writing],
        stderr=subprocess.DEVNULL if not closed else None,
    )
    os.close(writing)
    return process, reading


def _is_gone(pid: int) -> bool:
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


def test_an_interrupt_ends_both() -> None:
    process, told = _program("wait")
    child = int(os.read(told, 20))
    process.send_signal(signal.SIGINT)
    assert process.wait(20) != 0
    assert _is_gone(child)
    os.close(told)


def test_streams_that_are_closed_do_no_harm() -> None:
    process, told = _program("go", "0<&- 1>&- 2>&-")
    assert os.read(told, 20) == b"fine\n"
    assert process.wait(20) == 0
    os.close(told)


def test_pages_are_laid_out_in_an_interpreter_of_its_own_where_pango_has_a_thread(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A fork does not have that thread, and would wait for the fonts that it looks for."""
    monkeypatch.setattr(child_process, "_pango_has_a_thread", lambda: True)
    assert run_limited(partial(len, "abc"), lays_out=True) == 3
    with pytest.raises(OverLimitError, match="more memory"):
        run_limited(partial(bytes, 3_000_000_000), lays_out=True)
    assert not multiprocessing.active_children()
