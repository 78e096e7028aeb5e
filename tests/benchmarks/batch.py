"""Kits of many clients on a Dask cluster: how much sooner two workers are done than one.

``python -m tests.benchmarks.batch 200`` makes so many clients and has the full kit of each made on
one worker and on two, all on this machine: two workers need two free processors. A second number
keeps the one worker to so many clients. When so many were done is read off on the way; the memory
is the most that any process had until then, of the command, of workers and of what those started.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import click
from distributed import LocalCluster

from facilitator.workflows.batch import RECORD
from tests.benchmarks.processes import HEAD, PROGRAM, family, measure

STEPS = (1, 10, 50, 200)


def curve(root: Path, clients: int, workers: int) -> Iterator[tuple[int, float, float]]:
    """How many clients were done, after how many seconds, in how much memory."""
    for number in range(clients):
        folder = root / "clients" / f"client-{number:03}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "client.yaml").write_text(f"name: Client {number}\n")
    output = root / f"output-{workers}-{clients}"
    waiting = [step for step in sorted({*STEPS, clients}) if step <= clients]
    with LocalCluster(
        host="127.0.0.1",
        n_workers=workers,
        threads_per_worker=1,
        dashboard_address=":0",
        local_directory=str(root),
    ) as cluster:
        words = [PROGRAM, "batch", "--output", output, "--scheduler", cluster.scheduler_address]
        began, memory = time.perf_counter(), 0.0
        running = subprocess.Popen(words, cwd=root, stdout=subprocess.DEVNULL)
        while waiting:
            ended = running.poll() is not None
            memory = max(memory, most_memory())
            seconds, done = time.perf_counter() - began, _done(output)
            while waiting and waiting[0] <= done:
                yield waiting.pop(0), seconds, memory
            if ended and waiting:
                raise click.ClickException(f"batch ended after {done} of {clients} clients")
            time.sleep(0.1)
        if running.wait():
            raise click.ClickException("batch did not finish")


def most_memory() -> float:
    """The most that any process that runs now ever had, in MB; they are those of this one."""
    most = 0.0
    for process in family(os.getpid())[1:]:
        with suppress(OSError):
            told = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
            peaks = re.findall(r"VmHWM:\s+(\d+)", told)  # one that has ended has none
            most = max([most, *(int(peak) / 2**10 for peak in peaks)])
    return most


def _done(output: Path) -> int:
    with suppress(OSError, ValueError):
        return len(json.loads((output / RECORD).read_text(encoding="utf-8")))
    return 0


def main(clients: int = 200, alone: int = 0) -> None:
    click.echo(f"{'full kits':>9} {'workers':>8} {'by the clock':>13} {'memory':>10} {'a kit':>9}")
    taken: dict[tuple[int, int], float] = {}
    for workers, count in ((2, clients), (1, alone or clients)):
        with tempfile.TemporaryDirectory() as place:
            root = Path(place)
            for done, seconds, memory in curve(root, count, workers):
                taken[workers, done] = seconds
                row = f"{done:9,} {workers:8} {seconds:11.1f} s {memory:7.0f} MB"
                click.echo(f"{row} {seconds / done:7.2f} s")
            if workers == 2:
                output = root / f"output-{workers}-{count}"
                again = measure(PROGRAM, "batch", "--output", output, at=root)
                click.echo(f"{'':18} {HEAD}\n{count:9,} unchanged {again.line()}")
    both = max(done for workers, done in taken if workers == 1)
    faster = taken[1, both] / taken[2, both] if (2, both) in taken else 0
    click.echo(f"Two workers are {faster:.2f} times as fast as one with {both:,} clients.")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
