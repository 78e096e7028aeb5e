from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from starlette.testclient import TestClient

from facilitator.errors import FacilitatorError
from facilitator.sources.yaml_edit import with_field
from facilitator.studio import create_app
from facilitator.studio.guard import Door
from facilitator.studio.session import Studio
from facilitator.studio.workers import LongJob, LongJobs, Worker
from facilitator.system.failures import explain_failure
from facilitator.workflows.activity_gallery import start_exercise

DOOR = Door(45678)
SMALL = "a-small-one"
T = TypeVar("T")


class _Here(Worker):
    """Works in this process: what another one costs to begin is paid for by the browser's tests."""

    def run(self, work: Callable[..., T], *arguments: Any) -> T:
        try:
            return work(*arguments)
        except Exception as error:
            raise FacilitatorError(explain_failure(error)[0]) from error


class _JobsHere(LongJobs):
    def start(
        self,
        title: str,
        back: str,
        work: Callable[..., Any],
        *arguments: Any,
        finish: Callable[[Any], tuple[str, ...]] = tuple,
    ) -> LongJob:
        job = LongJob(title, back)
        self._jobs[job.id] = job
        try:
            result = work(*arguments, lambda what, done, of: None)
            job.update(state="done", notes=finish(result))
        except FacilitatorError as error:
            job.update(state="failed", problems=tuple(explain_failure(error)[0]))
        return job


def small_exercise(root: Path) -> None:
    """One whose kit is made in a moment: a poll in its workshop, and a talk with two slides."""
    folder = start_exercise(root, "A small one", ["poll"])
    file = folder / "exercise.yaml"
    minutes = {"least": 5, "usual": 5, "most": 10, "priority": 1}
    block = {"id": "hello", "title": "Hello", **minutes, "purpose": "Say hello."}
    second = {"id": "two", "shows": "statement", "text": "Look around."}
    fields: dict[tuple[str, ...], object] = {
        ("editions", "talk"): {
            "title": "A talk",
            "documents": ["speech", "slides"],
            "blocks": [block],
        },
        ("speech",): {"sections": [{"id": "opening", "title": "Opening", "priority": 1}]},
        ("slides",): [{"id": "one", "shows": "title"}, second],
    }
    text = file.read_text()
    for path, value in fields.items():
        text = with_field(text, path, value, file)
    file.write_text(text)
    words = "SLIDE one:\n\nGood morning, everybody.\n\nSLIDE two:\n\nLook around.\n"
    (folder / "speech.md").write_text(f"## opening\n\n### usual\n\n{words}")


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    root = tmp_path_factory.mktemp("workspace")
    small_exercise(root)
    studio = Studio(root, DOOR, lambda: None, _Here(), _Here(), _Here(), _JobsHere())
    yield studio
    studio.close()


@pytest.fixture
def door() -> Door:
    return DOOR


@pytest.fixture
def stranger(studio: Studio) -> TestClient:
    return TestClient(create_app(studio), base_url=DOOR.origin, follow_redirects=False)


@pytest.fixture
def browser(stranger: TestClient) -> TestClient:
    """Let in by the address that the terminal shows, as a page that sends its own origin."""
    assert stranger.get(DOOR.address).status_code == 303
    stranger.headers["origin"] = DOOR.origin
    return stranger


@pytest.fixture
def client(browser: TestClient, studio: Studio) -> TestClient:
    """With a client that is as new."""
    shutil.rmtree(studio.root / "clients", ignore_errors=True)
    studio.edits.clear()
    browser.post("/clients/new", data={"name": "Acme", "paper": "a4"})
    return browser
