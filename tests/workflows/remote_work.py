"""What a cluster is asked to do in tests: nothing that takes long."""

from __future__ import annotations

import os
import time
from pathlib import Path

from facilitator.errors import SourceError
from facilitator.text.interface import t


def copy_upper(name: str, seconds: float) -> tuple[list[str], list[str]]:
    """A file made of the one that came along, after a while."""
    Path("output").mkdir(exist_ok=True)
    made = Path("output", f"{name}.txt")
    made.write_text(Path("clients", name, "client.yaml").read_text().upper())
    time.sleep(seconds)
    return [made.as_posix()], [t("build-anonymous")]


def fail(name: str, _seconds: float) -> tuple[list[str], list[str]]:
    raise SourceError.because(t("build-anonymous"), where=f"clients/{name}/client.yaml:6")


def end(_name: str, _seconds: float) -> tuple[list[str], list[str]]:
    os._exit(1)
