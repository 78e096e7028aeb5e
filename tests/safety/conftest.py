from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator.compose.environment import make_environment, render, work_label
from facilitator.model.base import Frozen
from facilitator.system.child_process import Limits, run_limited
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import ROOT

PASSWD = Path("/etc/passwd").as_uri()
Rendered = Callable[..., str]
TIGHT = Limits(memory=100_000_000, processor_seconds=0.1, wall_seconds=20)


class Model(Frozen):
    """Stands for any of our models."""

    title: str = "words"
    names: tuple[str, ...] = ("a", "b")


@pytest.fixture
def rendered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rendered:
    """What a template of a client comes to, beside further files of theirs."""
    monkeypatch.chdir(tmp_path)
    look = Workspace(ROOT).look

    def of(text: str, **files: str) -> str:
        for name, content in {"x": text, **files}.items():
            path = tmp_path / "templates" / f"{name}.html"
            path.parent.mkdir(exist_ok=True)
            path.write_text(content, encoding="utf-8")
        environment = make_environment([tmp_path / "templates"])
        context = {"look": look, "model": Model(), "big": 10**6}
        label = work_label(environment, "x.html")
        return run_limited(
            lambda: render(environment, "x.html", context), limits=TIGHT, label=label
        )

    return of


@pytest.fixture
def ear() -> Iterator[tuple[str, Callable[[], bool]]]:
    """An address of this machine that listens, and whether anybody has called it."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)

        def called() -> bool:
            try:
                server.accept()[0].close()
            except BlockingIOError:
                return False
            return True

        yield f"http://127.0.0.1:{server.getsockname()[1]}/x", called
