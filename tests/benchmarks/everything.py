"""Every comparison in one go, written down with machine, versions and commands.

``python -m tests.benchmarks.everything`` writes ``docs/benchmarks.md``. A part that fails is told
there and at the end; the others are run all the same.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "docs" / "benchmarks.md"
PARTS = {
    "Kits, beside WeasyPrint on the same pages and pandoc on the same text": ["tests.benchmarks"],
    "Personal copies, beside other ways to make them": ["tests.benchmarks.copies"],
    "Collecting a room": ["tests.benchmarks.responses"],
    "Reading paper": ["tests.benchmarks.scans", "3000"],
    "Many clients on one worker and on two": ["tests.benchmarks.batch", "20"],
}
PEERS = ("facilitator", "weasyprint", "typst", "docxtpl", "distributed", "opencv-python-headless")


def main() -> int:
    failed = []
    told = ["# How fast it is", "", f"Written by `make bench`, {machine()}.", "", versions()]
    for title, words in PARTS.items():
        sys.stdout.write(f"{title}\n")
        sys.stdout.flush()
        done = subprocess.run(
            [sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False
        )
        said = done.stdout.strip()
        if done.returncode:
            failed.append(title)
            said = f"{said}\nThis did not finish: {done.stderr.strip().splitlines()[-1:]}".strip()
        sys.stdout.write(f"{said}\n\n")
        command = f"python -m {' '.join(words)}"
        told += ["", f"## {title}", "", f"`{command}`", "", "```", said, "```"]
    TARGET.write_text("\n".join(told) + "\n", encoding="utf-8")
    for title in failed:
        sys.stderr.write(f"This did not finish: {title}\n")
    return bool(failed)


def machine() -> str:
    names = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        if line.startswith("model name")
    ]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    load = os.getloadavg()[0]
    return (
        f"{datetime.now(UTC):%d %B %Y}, on {os.cpu_count()} processors ({(names or ['?'])[0]}) with"
        f" {memory:.0f} GiB, {platform.system()}, at a load of {load:.1f} before it began"
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
    sys.exit(main())
