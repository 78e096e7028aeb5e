"""Every comparison in one go, written down with machine, versions and commands.

``python -m tests.benchmarks`` writes ``docs/benchmarks.md``; with ``--quick`` it takes small sizes
and one round, and its figures are for trial. What is known is written after every part, and told
on the way. A part that fails is told there and at the end; the others are run all the same.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
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
    "Many clients on one worker and on two": ("batch", "200 50", "2"),
}
"""Each a module, with the size of the whole and of the quick run."""
PEERS = ("facilitator", "weasyprint", "typst", "docxtpl", "distributed", "opencv-python-headless")


def main(*, quick: bool) -> int:
    failed, told, started = list[str](), list[str](), time.monotonic()
    how = f"`make bench`{' with small sizes and one round (`--quick`)' if quick else ''}"
    for number, (title, (module, whole, small)) in enumerate(PARTS.items(), start=1):
        minutes = (time.monotonic() - started) / 60
        sys.stderr.write(f"\n{number} of {len(PARTS)}, after {minutes:.0f} minutes: {title}\n")
        words = [f"tests.benchmarks.{module}", *(small if quick else whole).split()]
        words += [QUICK] if quick and not small else []
        said, fault = run_part(words)
        if fault:
            failed.append(title)
            said = f"{said}\nThis did not finish: {fault}".strip()
        told += ["", f"## {title}", "", f"`python -m {' '.join(words)}`", "", "```", said, "```"]
        minutes = (time.monotonic() - started) / 60
        head = f"Written by {how} in {minutes:.0f} minutes, {machine()}."
        lines = ["# How fast it is", "", head, "", _READ, "", versions(), *told]
        TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    for title in failed:
        sys.stderr.write(f"This did not finish: {title}\n")
    return bool(failed)


def run_part(words: list[str]) -> tuple[str, str]:
    """What a part prints, shown as it comes, and how it failed: its last word, or its exit code."""
    said = list[str]()
    with tempfile.TemporaryFile("w+", errors="replace") as beside:
        # What pandoc and WeasyPrint warn of goes there, too.
        command = [sys.executable, "-m", *words]
        with subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=beside, text=True
        ) as part:
            for line in part.stdout or ():
                said.append(line)
                sys.stderr.write(line)
        beside.seek(0)
        lines = beside.read().strip().splitlines()
    fault = (lines or [f"exit code {part.returncode}"])[-1] if part.returncode else ""
    return "".join(said).strip("\n"), fault


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
