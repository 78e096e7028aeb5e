"""Runs a command as a process of its own and says what it took."""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import click

import facilitator

# An installed program has been compiled; one that lies in a checkout is when it first runs.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
compileall.compile_dir(Path(facilitator.__file__).parent, quiet=2)

PROGRAM = Path(sys.executable).with_name("facilitator")
QUICK = "--quick"


@dataclass(frozen=True)
class Taken:
    """Seconds by the clock, seconds of processors, and the most memory of any process, in MB."""

    seconds: float
    processor: float
    memory: float

    def line(self) -> str:
        return f"{self.seconds:8.2f} s {self.processor:8.2f} s {self.memory:6.0f} MB"


HEAD = f"{'by the clock':>12} {'processors':>10} {'memory':>7}"


def measure(*command: object, at: Path | None = None, processors: int = 0) -> Taken:
    """Start to end, children included; on so many ``processors``, or on all."""
    words = [str(word) for word in command]
    started = time.perf_counter()
    allowed = os.sched_getaffinity(0)
    if processors:
        os.sched_setaffinity(0, sorted(allowed)[:processors])
    try:
        # Its own memory would count as that of a process that is forked off this one.
        process = subprocess.Popen(words, cwd=at, stdout=subprocess.DEVNULL)
    finally:
        os.sched_setaffinity(0, allowed)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    if status:
        raise click.ClickException(f"{' '.join(words)} did not finish")
    return Taken(
        time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 2**10
    )


def family(process: int) -> list[int]:
    """A process and all that it and those below it started."""
    found, todo = list[int](), [process]
    while todo:
        found.append(pid := todo.pop())
        for each in Path(f"/proc/{pid}/task").glob("*/children"):
            with suppress(OSError):
                todo += map(int, each.read_text().split())
    return found


def sizes(words: Sequence[str], all_of_them: Sequence[int], quick: Sequence[int]) -> Sequence[int]:
    return quick if QUICK in words else all_of_them
