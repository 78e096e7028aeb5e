"""A new exercise is complete, sound, and builds as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.errors import UsageError
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.rules.marks import tailor
from facilitator.sources.exercise_folder import read_exercise
from facilitator.workflows.build import BuildRequest, build
from facilitator.workflows.check import check_exercises
from facilitator.workflows.new import new_exercise


def test_it_is_named_and_coded_after_its_folder(tmp_path: Path) -> None:
    folder = new_exercise("our-own-words", tmp_path)
    assert folder == tmp_path / "exercises" / "our-own-words"
    exercise = read_exercise(folder)
    assert (exercise.title, exercise.code) == ("Our own words", "OOW")


@pytest.mark.parametrize("name", ["x", "1", "a-b-c-d-e-f-g-h", "x" * 60])
def test_any_name_of_a_folder_makes_a_sound_exercise(tmp_path: Path, name: str) -> None:
    new_exercise(name, tmp_path)
    assert check_exercises([Path(name)], tmp_path)


@pytest.mark.parametrize(
    ("title", "folder", "code"),
    [
        ("Delegation is not abdication", "delegation-is-not-abdication", "DINA"),
        ("Größe: „Wer“ entscheidet?", "groesse-wer-entscheidet", "GWE"),
        ("a_b", "a-b", "AB"),
        ("../up", "up", "UX"),
        ("X" * 61, "x" * 60, "XX"),
    ],
)
def test_a_title_names_the_folder_and_stands_in_the_file(
    tmp_path: Path, title: str, folder: str, code: str
) -> None:
    made = new_exercise(title, tmp_path)
    exercise = read_exercise(made)
    assert (made.name, exercise.title, exercise.code) == (folder, title, code)


@pytest.mark.parametrize(
    ("name", "folder", "better"),
    [("", "", "my-exercise"), ("決める", "", "my-exercise"), ("Mine", "My own", "my-own")],
)
def test_what_no_folder_can_be_called_is_refused_with_a_better_name(
    tmp_path: Path, name: str, folder: str, better: str
) -> None:
    with pytest.raises(UsageError) as caught:
        new_exercise(name, tmp_path, folder)
    assert str(caught.value).endswith(f"such as: --folder {better}")
    assert not list(tmp_path.rglob("*.yaml"))


@pytest.mark.parametrize("name", ["mine", "performance-vs-execution"])
def test_a_name_that_is_taken_is_refused_and_nothing_overwritten(tmp_path: Path, name: str) -> None:
    """Neither the user's own nor a built-in one."""
    mine = new_exercise("mine", tmp_path) / "exercise.yaml"
    mine.write_text("precious")
    with pytest.raises(UsageError, match="already"):
        new_exercise(name, tmp_path)
    assert mine.read_text() == "precious"


def test_a_failure_leaves_no_half_exercise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(OSError, match="full"):
        new_exercise("mine", tmp_path)
    assert list((tmp_path / "exercises").iterdir()) == []


def test_it_builds_in_every_edition_and_format_in_large_print(tmp_path: Path) -> None:
    """Nothing has to be added before the first kit; ``test_build`` builds it in normal print."""
    folder = new_exercise("mine", tmp_path)
    exercise = tailor(read_exercise(folder))
    for edition in exercise.editions:
        request = BuildRequest(
            workspace=tmp_path,
            output=tmp_path / "output",
            exercise="mine",
            edition=edition,
            paper="a4",
            large_print=True,
        )
        report = build(request, lambda *_: None)
        kit = Kit(exercise=exercise, edition_name=edition)
        files = {file.path.name for file in report.files}
        canvases = {f"canvas-{size}-a4-large.pdf" for size in ("tiled", "poster")}
        assert canvases <= files
        files -= canvases
        assert len(files) == sum(len(kind.formats) for kind in kit.documents())


def test_it_shows_every_activity_and_every_document(tmp_path: Path) -> None:
    """Who reads it sees one of each kind."""
    exercise = read_exercise(new_exercise("mine", tmp_path))
    kit = Kit(exercise=exercise, edition_name="workshop")
    assert {a.kind for a in kit.activities} == {
        "poll",
        "contrast",
        "sort",
        "rate",
        "reflect",
        "commit",
    }
    assert kit.documents() == tuple(
        k for k in DOCUMENTS.values() if not (k.needs_event or k.listed or k.needs_answers)
    )
