"""Kits of many clients on a Dask cluster: how much sooner two workers are done than one.

``python -m tests.benchmarks.batch 200`` makes so many clients and has the full kit of each made on
one worker and on two, all on this machine: two workers need two free processors.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from distributed import LocalCluster

FACILITATOR = Path(sys.executable).with_name("facilitator")


def seconds(workspace: Path, workers: int) -> float:
    with LocalCluster(
        host="127.0.0.1",
        n_workers=workers,
        threads_per_worker=1,
        dashboard_address=":0",
        local_directory=str(workspace),
    ) as cluster:
        began = time.perf_counter()
        words = ["batch", "--rebuild", "--scheduler", cluster.scheduler_address]
        subprocess.run([FACILITATOR, *words], cwd=workspace, check=True, capture_output=True)
        return time.perf_counter() - began


def main(clients: int = 200) -> None:
    with tempfile.TemporaryDirectory() as place:
        workspace = Path(place)
        for number in range(clients):
            folder = workspace / "clients" / f"client-{number:03}"
            folder.mkdir(parents=True)
            (folder / "client.yaml").write_text(f"name: Client {number}\n")
        one, two = seconds(workspace, 1), seconds(workspace, 2)
    load = os.getloadavg()[0]
    say = sys.stdout.write
    say(f"{clients} kits, {os.cpu_count()} processors, load {load:.0f} at the end\n")
    say(f"one worker {one:.0f} s, two {two:.0f} s: {one / two:.2f} times as fast\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
