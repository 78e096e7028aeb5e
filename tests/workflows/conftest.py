from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.workflows.scaffold import new_exercise


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one small exercise called ``small``, and the user in it."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.chdir(tmp_path)
    new_exercise("small", tmp_path)
    return tmp_path
