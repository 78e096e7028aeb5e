from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from facilitator.workflows.new import new_exercise
from tests.workflows.collecting import Room, copied


@pytest.fixture(scope="session")
def small_exercise(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return new_exercise("small", tmp_path_factory.mktemp("small"))


@pytest.fixture
def workspace(small_exercise: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one small exercise called ``small``, and the user in it."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.chdir(tmp_path)
    shutil.copytree(small_exercise, tmp_path / "exercises" / "small")
    return tmp_path


@pytest.fixture
def room(built_room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Room:
    """The event, ready to collect into, and the user in its workspace."""
    made = copied(built_room, tmp_path / "room")
    monkeypatch.chdir(made.root)
    return made
