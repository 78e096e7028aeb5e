"""Every comparison in one go, written down with machine, versions and commands.

``python -m tests.benchmarks`` writes ``docs/benchmarks.md``; with ``--quick`` it takes small sizes
and one round, and its figures are for trial. A part that fails is told there and at the end; the
others are run all the same.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from tests.benchmarks.processes import QUICK

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "docs" / "benchmarks.md"
PARTS = {
    "Kits, beside WeasyPrint on the same pages and pandoc on the same text": ("kits", "", ""),
    "How time and memory grow": ("growth", "", ""),
    "Personal copies, beside other ways to make them": ("copies", "", ""),
    "Collecting a room": ("responses", "", ""),
    "Reading paper": ("scans", "600", "60"),
    "Many clients on one worker and on two": ("batch", "20", "2"),
}
"""Each a module, with the size of the whole and of the quick run."""
PEERS = ("facilitator", "weasyprint", "typst", "docxtpl", "distributed", "opencv-python-headless")


def main(*, quick: bool) -> int:
    failed, started = [], time.monotonic()
    told = []
    for title, (module, whole, small) in PARTS.items():
        sys.stdout.write(f"{title}\n")
        sys.stdout.flush()
        words = [f"tests.benchmarks.{module}", *filter(None, [small if quick else whole])]
        words += [QUICK] if quick and not small else []
        done = subprocess.run(
            [sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False
        )
        said = done.stdout.strip("\n")
        if done.returncode:
            failed.append(title)
            said = f"{said}\nThis did not finish: {done.stderr.strip().splitlines()[-1:]}".strip()
        sys.stdout.write(f"{said}\n\n")
        told += ["", f"## {title}", "", f"`python -m {' '.join(words)}`", "", "```", said, "```"]
    minutes = (time.monotonic() - started) / 60
    how = f"`make bench`{' with small sizes and one round (`--quick`)' if quick else ''}"
    head = f"Written by {how} in {minutes:.0f} minutes, {machine()}."
    lines = ["# How fast it is", "", head, "", _READ, "", versions(), *told]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    for title in failed:
        sys.stderr.write(f"This did not finish: {title}\n")
    return bool(failed)


_READ = (
    "Ratios count: machines differ, and other programs run beside. Seconds of processors depend"
    " least on those; by the clock, work in several processes is sooner where processors are free."
    " Memory is the most that any one process had."
)


def machine() -> str:
    names = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        if line.startswith("model name")
    ]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    load = os.getloadavg()[2]
    return (
        f"{datetime.now(UTC):%d %B %Y}, on {os.cpu_count()} processors ({(names or ['?'])[0]})"
        f" with {memory:.0f} GiB, {platform.system()}, at a load of {load:.1f}, 1 to 2 of it ours"
    )


def versions() -> str:
    found = [f"Python {platform.python_version()}"]
    for name in PEERS:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} is not installed")
    if shutil.which("pandoc"):
        told = subprocess.run(["pandoc", "--version"], capture_output=True, text=True, check=True)
        found.append(told.stdout.splitlines()[0])
    return f"{', '.join(found)}."


if __name__ == "__main__":
    sys.exit(main(quick=QUICK in sys.argv))
