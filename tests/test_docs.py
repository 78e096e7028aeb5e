"""What documents say about the code is true of the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "facilitator"
DOCUMENTS = [
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    *sorted((ROOT / "docs").glob("*.md")),
]
_PATH = re.compile(r"`((?:[a-z_]+/)+[a-z_.-]*|[a-z_]+\.py)`")
_MADE_LATER = re.compile(r"/(de|pt|LANGUAGE)\.ftl|formats/odt/|/pick/|^clients/")
_FOLDERS = {path.name for home in (ROOT, PACKAGE) for path in home.iterdir() if path.is_dir()}


def places(path: Path) -> list[str]:
    """The files and folders of the program that a document names."""
    names = _PATH.findall(path.read_text(encoding="utf-8"))
    ours = [n for n in names if n.endswith(".py") or n.split("/")[0] in _FOLDERS]
    return [name for name in ours if not _MADE_LATER.search(name)]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_file_that_a_document_names_is_there(path: Path) -> None:
    homes = (ROOT, PACKAGE, ROOT / "docs", *(p for p in PACKAGE.iterdir() if p.is_dir()))
    missing = [name for name in places(path) if not any((home / name).exists() for home in homes)]
    assert not missing


def test_the_glossary_has_one_row_a_word() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    glossary = text.split("## Glossary")[1].split("## ")[0]
    words = re.findall(r"^\| ([a-z, ]+) \|", glossary, re.MULTILINE)[1:]
    assert len(words) == len(set(words)) >= 25
