"""Word files that somebody edited: whether they are older than their sources, and their PDF."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest

from facilitator.model.kit import Kit
from facilitator.workflows import edits, rendering
from facilitator.workflows.build import BuildRequest, BuildResult, build
from facilitator.workflows.check import check_kit
from facilitator.workflows.edits import changed_words
from facilitator.workflows.kit_inputs import KitRequest
from tests.workflows.clients import CLIENT, DAY, client, event

OFFICE = """#!/bin/sh
for last; do :; done
while [ "$1" != --outdir ]; do shift; done
cat "$last" > "$2/$(basename "$last" .docx).pdf"
"""


def made(workspace: Path, **asked: Any) -> BuildResult:
    request = {"documents": ("handout",), "formats": ("docx",), "exercise": "small"} | asked
    output = workspace / "output"
    return build(BuildRequest(workspace=workspace, output=output, **request), lambda *_: None)


def edited(path: Path) -> Path:
    with zipfile.ZipFile(path, "a") as file:
        file.writestr("edit.txt", "mine")
    return path


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    program = tmp_path / "office"
    program.write_text(OFFICE)
    program.chmod(0o755)
    monkeypatch.setattr(edits, "office_program", lambda: str(program))
    return program


@pytest.fixture
def word(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A handout that was edited after its build, seen from the workspace."""
    monkeypatch.chdir(workspace)
    monkeypatch.setattr(edits, "office_program", lambda: None)
    return edited(made(workspace).files[0].path)


def test_words_are_told_section_by_section() -> None:
    before = [("", "one two"), ("A", "same"), ("B", "old words here"), ("B", "second"), ("C", "x")]
    after = [("", "one two"), ("A", "same"), ("B", "new words here too"), ("B", "second")]
    assert list(changed_words(before, after)) == [
        "“B”: added “new” and “too”, removed “old”",
        "“C”: removed “x”",
    ]
    many = [(str(number), "x") for number in range(6)]
    assert list(changed_words([], many))[-2:] == ["“3”: added “x”", "2 more sections"]


def test_an_edit_says_whether_its_sources_have_changed_since_and_how(
    workspace: Path, word: Path, without_pages: None
) -> None:
    place = word.relative_to(workspace)
    assert made(workspace).notes == (
        f"{place}: You edited it; what it was made from has not changed since.",
    )
    handout = workspace / "exercises" / "small" / "handout.md"
    handout.write_text(handout.read_text() + "\n## By Friday\n\nCall one person.\n")
    (note,) = made(workspace).notes
    assert note.startswith(f"{place}: You edited it, and it is older than what it was made from:")
    assert "“By Friday”: added “Call one person.”" in note
    assert "By Friday" in str(check_kit(KitRequest(workspace, "small")).warnings)


def test_an_edit_of_what_word_gets_in_smaller_type_is_not_said_to_be_older(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Word's handout may be smaller than the PDF's: it is compared with what Word would get."""

    def fit(*asked: Any) -> Any:
        _, _, compose, pages, spare, _ = asked
        return compose(pages=pages, size=0.9 if spare else 1), None

    monkeypatch.setattr(Kit, "most_sides", lambda *_: 2)
    monkeypatch.setattr(rendering, "fit_to_sides", fit)
    monkeypatch.setattr(edits, "office_program", lambda: None)
    edited(made(workspace).files[0].path)
    (note,) = made(workspace).notes
    assert note.endswith("what it was made from has not changed since.")


def test_a_fresh_file_that_nothing_needs_any_more_is_told(workspace: Path, word: Path) -> None:
    made(workspace)
    (note,) = made(workspace, force=True).notes
    assert "handout-fresh.docx: It is left of an earlier build: handout.docx is not edited" in note
    word.with_name("handout-fresh.docx").unlink()
    assert made(workspace).notes == ()


def test_without_libreoffice_the_pdf_is_said_not_to_have_the_edit(
    workspace: Path, word: Path
) -> None:
    result = made(workspace, formats=("pdf",))
    assert [file.path.name for file in result.files] == ["handout.pdf"]
    assert result.notes[-1] == (
        f"{word.with_suffix('.pdf').relative_to(workspace)}: It does not have your edit of"
        " handout.docx. Print handout.docx from Word."
    )


@pytest.mark.usefixtures("word")
def test_with_libreoffice_a_pdf_is_made_of_the_edited_file_once(
    workspace: Path, word: Path, office: Path
) -> None:
    both = {"formats": ("pdf", "docx")}
    result = made(workspace, **both)
    pdf = word.with_name("handout-edited.pdf")
    assert pdf.read_bytes() == word.read_bytes()
    assert result.notes[-1].endswith("Print handout-edited.pdf, which has it.")
    office.write_text("#!/bin/sh\nexit 1\n")
    assert pdf.name not in [file.path.name for file in made(workspace, **both).files]
    made(workspace, **both, force=True)
    assert not pdf.exists()


def test_a_conversion_that_hangs_is_ended(
    workspace: Path, word: Path, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.write_text("#!/bin/sh\nsleep 60\n")
    monkeypatch.setattr(edits, "_SECONDS", 0.1)
    names = [file.path.name for file in made(workspace, formats=("pdf",)).files]
    assert names == ["handout.pdf"]
    assert word.exists()


def test_the_print_list_names_what_has_the_edit(
    workspace: Path, word: Path, request: pytest.FixtureRequest
) -> None:
    client(workspace)
    event(workspace)
    asked = {"client": CLIENT, "event": DAY, "formats": ("pdf", "docx")}
    result = made(workspace, **asked, documents=("handout", "worksheet"))
    for file in result.files:
        if file.path.suffix == ".docx":
            edited(file.path)
    request.getfixturevalue("two_pages")
    checked = check_kit(KitRequest(workspace, "small", client=CLIENT, event=DAY))
    what = [item.what for item in checked.to_print]
    assert "Handout (handout.docx, from Word)" in what
    assert "Worksheets to print (without your edit)" in what
    assert word.exists()
