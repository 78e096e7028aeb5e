from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.compose.document import Document
from facilitator.errors import SourceError
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.sources.exercise_folder import read_exercise
from facilitator.workflows.new import new_exercise
from facilitator.workflows.workspace import Workspace

Composed = Callable[..., Document]
Said = Callable[..., list[str]]


@pytest.fixture(scope="session")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Kit:
    """A small exercise, read once."""
    folder = new_exercise("small", tmp_path_factory.mktemp("small"))
    return Kit(exercise=tailor(read_exercise(folder)), edition_name="workshop")


@pytest.fixture
def composed(kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Composed:
    """A document from templates of the user's own, each given as path and text."""
    monkeypatch.chdir(tmp_path)

    def compose(*templates: tuple[str, str], document: str = "handout", **kits: Kit) -> Document:
        for name, text in templates:
            path = tmp_path / "templates" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return Workspace(tmp_path).composer().compose(DOCUMENTS[document], kits.get("kit", kit))

    return compose


@pytest.fixture
def said(composed: Composed) -> Said:
    """Everything that is wrong with a document whose sheet holds this HTML."""

    def told(inside: str, *, document: str = "handout", around: str = "") -> list[str]:
        page = (
            '<html lang="en"><head><title>T</title></head><body>'
            f'<section class="sheet">{inside}</section>{around}</body></html>'
        )
        with pytest.raises(SourceError) as caught:
            composed((f"documents/{document}.html", page), document=document)
        return [str(problem) for problem in caught.value.problems]

    return told
