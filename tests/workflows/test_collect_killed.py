"""What was told as stored is there, whenever the program is killed and however full the disk is."""

from __future__ import annotations

import os
import re
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.workflows.clients import CLIENT, DAY
from tests.workflows.collecting import Room, table

COUNT = 24
_STORED = re.compile(r"Stored: (\S+): code (\w+), 2 answers")


def inbox(room: Room) -> Path:
    folder = room.root / "inbox"
    folder.mkdir()
    for number in range(COUNT):
        text = table(["code", "sort_s1", "sort_s2"], [[f"AA{number:02}", "both", "urgent"]])
        (folder / f"{number:02}.csv").write_text(text, encoding="utf-8")
    return folder


def started(
    room: Room, *, limit: Callable[[], None] | None = None, errors: int = subprocess.DEVNULL
) -> subprocess.Popen[str]:
    command = "import sys; from facilitator.cli import main; sys.exit(main())"
    return subprocess.Popen(
        [
            sys.executable,
            "-u",
            "-c",
            command,
            "collect",
            "small",
            "--client",
            CLIENT,
            "--event",
            DAY,
            "inbox",
        ],
        cwd=room.root,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        stderr=errors,
        text=True,
        preexec_fn=limit,  # noqa: PLW1509 - sets one limit of the process
    )


@pytest.mark.parametrize("after", [1, 2, 5, 9, 14])
def test_kill_9_loses_nothing_that_was_told(room: Room, after: int) -> None:
    folder = inbox(room)
    told: list[str] = []
    with started(room) as process:
        assert process.stdout
        for line in process.stdout:
            if found := _STORED.match(line):
                told.append(found[2])
            if len(told) == after:
                os.kill(process.pid, signal.SIGKILL)
                break
        told += [found[2] for line in process.stdout if (found := _STORED.match(line))]
    assert process.returncode == -signal.SIGKILL
    there = room.answers()
    assert set(told) <= set(there)
    assert all(answers == {"sort_s1": "both", "sort_s2": "urgent"} for answers in there.values())
    # What lies there is whole, and the next collect adds what is missing and nothing twice.
    room.collect(folder)
    assert len(room.answers()) == COUNT
    with closing(sqlite3.connect(room.folder / "responses.sqlite")) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert base.execute("SELECT count(*) FROM sheet").fetchone() == (COUNT,)
    kept = {path.stem for path in (room.folder / "received").iterdir() if path.suffix == ".csv"}
    assert len(kept) == COUNT


def test_a_full_disk_ends_the_batch_in_plain_words_and_loses_nothing(room: Room) -> None:
    folder = inbox(room)
    # The file of answers outgrows this after some sheets, as on a disk that fills up.
    size = 112 * 1024

    def little_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    big = table(["code", "reflect_q1"], [["BIG1", "word " * 900]])
    for number in range(60):
        (folder / f"big{number:02}.csv").write_text(big.replace("BIG1", f"BIG{number:02}"))
    process = started(room, limit=little_room, errors=subprocess.PIPE)
    said, errors = process.communicate(timeout=120)
    assert process.returncode == 1, errors
    assert "Traceback" not in errors
    (line,) = errors.splitlines()
    assert line.startswith("Error: clients/northwind/events/2027-03-18/responses.sqlite: ")
    assert "What was told as stored is stored. Make room and run this again." in line
    told = [line.split("code ")[1].split(",")[0] for line in said.splitlines() if "code " in line]
    assert len(told) > COUNT
    assert set(told) == set(room.answers())
    room.collect(folder)
    assert len(room.answers()) == COUNT + 60
