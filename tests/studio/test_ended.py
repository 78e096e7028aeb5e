"""However a studio is ended, what it began ends with it, and one sentence says so."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import urlencode

import pytest

from facilitator.system.interrupts import withheld
from tests.hard.kinds_of_runs import Browser
from tests.studio.conftest import SMALL, small_exercise

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")


def test_ctrl_c_ends_the_work_that_goes_on_and_says_what_was_not_done(tmp_path: Path) -> None:
    small_exercise(tmp_path)
    printed, told = tmp_path / "printed.txt", tmp_path / "told.txt"
    words = [sys.executable, "-m", "facilitator", "studio", "--no-browser"]
    with printed.open("w") as out, told.open("w") as err:
        studio = subprocess.Popen(
            words, cwd=tmp_path, stdout=out, stderr=err, start_new_session=True
        )
    with closing(Browser(printed)) as ask:
        form = "application/x-www-form-urlencoded"
        ask("/kit/build", form, urlencode({"exercise": SMALL}))
    # As a terminal does, which tells everything that was begun in it.
    os.killpg(studio.pid, signal.SIGINT)
    assert studio.wait(30) == 0
    assert printed.read_text().splitlines()[2:] == [
        "The studio has ended before this was done: Kit for A small one."
    ]
    assert told.read_text() == ""
    assert not (tmp_path / "output").exists()


def test_a_process_that_was_begun_so_hears_no_interrupt() -> None:
    words = "import os, signal; os.kill(os.getpid(), signal.SIGINT); print('goes on')"
    with withheld():
        done = subprocess.run(
            [sys.executable, "-c", words], capture_output=True, text=True, check=False
        )
    assert (done.stdout, done.stderr) == ("goes on\n", "")
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
