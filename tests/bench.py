"""How long the commands take, the best of three: ``make bench``."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import click

COMMANDS = ("--help", "list", "check", "build performance-vs-execution")


def seconds(command: str) -> float:
    """How long the command takes in an empty folder, the program's start included."""
    program = Path(sys.executable).with_name("facilitator")
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        subprocess.run(
            [program, *command.split()], cwd=folder, check=True, stdout=subprocess.DEVNULL
        )
        return time.perf_counter() - started


if __name__ == "__main__":
    for command in COMMANDS:
        best = min(seconds(command) for _ in range(3))
        click.echo(f"{best:7.2f} s  facilitator {command}")
