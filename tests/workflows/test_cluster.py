"""Jobs on a real Dask scheduler and two workers, one of which is lost."""

from __future__ import annotations

import os
import re
import signal
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from facilitator.errors import MachineError
from facilitator.text.interface import LANGUAGE, t
from facilitator.workflows import cluster
from facilitator.workflows.cluster import FileCopy, RemoteJob, made_on_cluster
from tests.workflows.remote_work import copy_upper, end, fail

distributed = pytest.importorskip("distributed", reason="Dask (distributed) is not installed")
NAMES = {"acme": copy_upper, "bravo": copy_upper, "faulty": fail, "crashing": end}


@pytest.fixture
def dask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Two workers in a folder of their own, to whom nothing of ours is known but the program."""
    place = tmp_path / "elsewhere"
    place.mkdir()
    monkeypatch.chdir(place)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    with distributed.LocalCluster(
        host="127.0.0.1",
        n_workers=2,
        threads_per_worker=1,
        dashboard_address=None,
        local_directory=str(place),
    ) as running:
        yield running


def job_of(root: Path) -> Callable[[str], AbstractContextManager[RemoteJob]]:
    def job(name: str) -> AbstractContextManager[RemoteJob]:
        copy = FileCopy(f"name: {name}".encode(), 0, private=False)
        files = {f"clients/{name}/client.yaml": copy}
        return nullcontext(RemoteJob(NAMES[name], (name, 0.3), files))

    return job


@pytest.mark.filterwarnings("default")
def test_a_lost_worker_s_jobs_go_to_another_and_errors_are_as_if_made_here(
    dask: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, address = tmp_path / "root", dask.scheduler_address
    monkeypatch.setenv(LANGUAGE, "de")  # which the workers do not know
    note = t("build-anonymous")
    assert "anonymisiert" in note
    made = made_on_cluster(address, NAMES, job_of(root), root, root / "out")
    outcomes: dict[str, Any] = {}
    for name, outcome in made:
        outcomes[name] = outcome
        if len(outcomes) == 1:
            os.kill(dask.workers[0].pid, signal.SIGKILL)
    for name in ("acme", "bravo"):
        assert outcomes[name] == ((root / "out" / f"{name}.txt",), (note,))
        assert (root / "out" / f"{name}.txt").read_text() == f"NAME: {name.upper()}"
    assert str(outcomes["faulty"]) == f"clients/faulty/client.yaml:6: {note}"
    assert "endete zu früh" in str(outcomes["crashing"])
    assert not [*Path().rglob("*.txt")]

    monkeypatch.setattr(cluster, "_own_version", lambda: "9.9")
    here = re.escape(version("facilitator"))
    with pytest.raises(MachineError, match=rf"Worker \d hat facilitator {here}, und dies ist 9.9"):
        next(made_on_cluster(address, NAMES, job_of(root), root, root / "out"))


def test_of_other_packages_in_other_versions_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def connected(_address: str) -> None:
        warnings.warn("Mismatched versions found", stacklevel=1)  # which tests take for an error
        raise MachineError.because("Nobody is there.")

    monkeypatch.setattr(cluster, "_connected", connected)
    with pytest.raises(MachineError, match="Nobody"):
        next(made_on_cluster("tcp://nowhere", NAMES, job_of(tmp_path), tmp_path, tmp_path))
