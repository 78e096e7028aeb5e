"""What the new exercise's papers say, word for word; ``pytest --accept`` writes it down anew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import pytest
from lxml import html

from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.sources.exercise_folder import read_exercise
from facilitator.workflows.new import new_exercise
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import Made

HERE = Path(__file__).parent
FILES = ("worksheet.html", "worksheet.txt", "scoring-sheet.txt")
_SENTENCE_END = re.compile(r"(?<=[.?!:;])\s")
_FINGERPRINT = re.compile(r"( · v1\.0 · )[A-Z2-7]{4}")


@pytest.fixture(scope="session")
def new(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The papers of an exercise that was just begun and not yet edited."""
    folder = tmp_path_factory.mktemp("golden")
    exercise = tailor(read_exercise(new_exercise("first-draft", folder)))
    return Made(Kit(exercise=exercise, edition_name="workshop"), Workspace(folder).composer())


@pytest.mark.parametrize("name", FILES)
def test_the_papers_of_a_new_exercise_say_the_same(new: Made, name: str, accept: bool) -> None:
    """Every line that differs is shown, not only the first."""
    document, _, ending = name.partition(".")
    told = {"html": _composed, "txt": _printed}[ending](new, document)
    # The print of the content changes with every word; that it does is tested elsewhere.
    today = _FINGERPRINT.sub(r"\1....", "".join(f"{line}\n" for line in told))
    path = HERE / name
    if accept:
        path.write_text(today, encoding="utf-8")
    written = path.read_text(encoding="utf-8")
    lines = unified_diff(written.splitlines(), today.splitlines(), "written", "today", lineterm="")
    assert written == today, "\n".join(lines)


def _composed(made: Made, document: str) -> Iterator[str]:
    """The HTML that every writer is given, without blank lines."""
    text = html.tostring(made.document(document).tree, encoding="unicode")
    return (line.strip() for line in text.splitlines() if line.strip())


def _printed(made: Made, document: str) -> Iterator[str]:
    """The words on each page of the PDF, a sentence a line: where lines break is Pango's affair."""
    pdf = made.read(document)
    for page in pdf.pages:
        yield f"== page {page} of {len(pdf.pages)}"
        yield from _SENTENCE_END.split(pdf.text(page))
