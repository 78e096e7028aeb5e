from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.errors import SourceError
from facilitator.sources.exercise_folder import read_exercise

SMALL = (Path(__file__).parent / "small.yaml").read_text(encoding="utf-8")

Said = Callable[..., list[str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a small, sound exercise, as the user in the workspace would type it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "exercises" / "x").mkdir(parents=True)
    (tmp_path / "exercises" / "x" / "exercise.yaml").write_text(SMALL, encoding="utf-8")
    return Path("exercises/x")


@pytest.fixture
def said(folder: Path) -> Said:
    """What is said of the small exercise after changes to its YAML, and with further files."""

    def told(*changes: tuple[str, str], **files: str) -> list[str]:
        text = SMALL
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new, 1)
        (folder / "exercise.yaml").write_text(text, encoding="utf-8")
        for name, content in files.items():
            (folder / f"{name.replace('_', '-')}.md").write_text(content, encoding="utf-8")
        with pytest.raises(SourceError) as caught:
            read_exercise(folder)
        return [str(problem) for problem in caught.value.problems]

    return told
