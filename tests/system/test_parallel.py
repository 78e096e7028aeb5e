"""Parts are made in processes of their own, where a fork can do what they need."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from facilitator.system import child_process
from facilitator.system.parallel import (
    ProcessEndedError,
    parts_side_by_side,
    run_apart,
    run_in_parts,
)

pytestmark = [
    pytest.mark.child_processes,
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is forked"),
]


def process(_number: int = 0) -> int:
    return os.getpid()


def test_after_pages_were_laid_out_others_are_laid_out_in_the_same_process(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Pango's thread is not in a fork, which would wait for it for ever."""
    monkeypatch.setattr(child_process, "_pango_has_a_thread", lambda: True)
    assert set(run_in_parts(process, 3, lays_out=True)) == {os.getpid()}
    assert run_apart(process, lays_out=True) == os.getpid()


def test_what_lays_out_nothing_is_made_apart_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_process, "_pango_has_a_thread", lambda: True)
    assert run_apart(process) != os.getpid()


def test_processes_stay_for_further_tasks_until_the_end() -> None:
    with parts_side_by_side(process, 1) as run:
        assert set(run([1])) == set(run([2, 3])) != {os.getpid()}


def test_after_the_end_of_a_process_all_that_follows_is_told() -> None:
    with parts_side_by_side(os._exit, 2) as run:
        told = [*run([1]), *run([1, 1])]
    assert [type(one) for one in told] == [ProcessEndedError] * 3


def test_processes_end_with_the_one_that_began_them() -> None:
    """Also where it is killed: what they make would be for nobody, and they would wait for ever."""
    program = (
        "import os, time\n"
        "from facilitator.system.parallel import run_in_parts\n"
        "def work(number): os.write(1, b'x'); time.sleep(60)\n"
        "list(run_in_parts(work, 2))\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        assert parent.stdout.read(1) == b"x"
        parent.kill()
        began = time.monotonic()
        parent.stdout.read()  # until nobody has the other end any more
        assert time.monotonic() - began < 30
