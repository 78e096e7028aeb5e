from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.workflows.new import new_exercise
from tests.workflows.collecting import Room, copied


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one small exercise called ``small``, and the user in it."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.chdir(tmp_path)
    new_exercise("small", tmp_path)
    return tmp_path


@pytest.fixture
def room(built_room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Room:
    """The event, ready to collect into, and the user in its workspace."""
    made = copied(built_room, tmp_path / "room")
    monkeypatch.chdir(made.root)
    return made
