from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from facilitator.studio import create_app
from facilitator.studio.guard import Door
from facilitator.studio.session import Studio

DOOR = Door(45678)


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    """One for the tests of a module: its processes take a while to begin."""
    studio = Studio(tmp_path_factory.mktemp("workspace"), DOOR)
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
