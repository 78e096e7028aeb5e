"""What can be built from here, and what stands in the way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from facilitator.errors import SourceError, UsageError
from facilitator.formats import WRITERS
from facilitator.model.documents import DOCUMENTS
from facilitator.sources.exercise_folder import find_exercises
from facilitator.text import translator
from facilitator.workflows.check import check_exercises
from facilitator.workflows.new import new_exercise
from facilitator.workflows.workspace import listing

SMALL = Path("exercises/small/exercise.yaml")
BUILT_IN = sorted(find_exercises([Path(__file__).parents[2]]))


def change(old: str, new: str, path: Path = SMALL) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_it_lists_exercises_documents_and_formats(workspace: Path) -> None:
    """Every name that build takes, and whose each exercise is."""
    found = listing(workspace)
    assert {e["name"]: e["source"] for e in found["exercises"]} == {
        **dict.fromkeys(BUILT_IN, "built in"),
        "small": "your own",
    }
    assert [d["name"] for d in found["documents"]] == list(DOCUMENTS)
    assert found["formats"] == list(WRITERS)
    real, *_, small = sorted(found["exercises"], key=lambda e: e["source"])
    assert {e["name"]: e["minutes"] for e in real["editions"]}["workshop"] == 90
    assert json.loads(json.dumps(small))["title"] == "Small"


def test_listing_reads_no_catalogue(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translator, "translator", None)
    assert listing(workspace)


def test_an_empty_folder_has_what_came_with_the_program(tmp_path: Path) -> None:
    assert [e["name"] for e in listing(tmp_path)["exercises"]] == BUILT_IN


def test_a_sound_exercise_is_told_in_a_sentence(workspace: Path) -> None:
    said, *notes = check_exercises([Path("small")], workspace)
    assert said.startswith("small is sound: 6 activities in")
    assert [note.split("/")[-1].split(" ")[0] for note in notes] == [
        "guide-sort.md:3:",
        "guide.md:3:",
        "handout.md:1:",
        "objections.md:1:",
    ]
    assert all("still the starter's text" in note for note in notes)


def test_what_a_handout_would_show_and_does_not_is_told(workspace: Path) -> None:
    file = workspace / "exercises/small/handout.md"
    file.write_text("Own words.\n\n[[poll]]\n")
    data = file.with_name("exercise.yaml")
    data.write_text(
        data.read_text().replace("    blocks:", "    take_home: {question: X?}\n    blocks:")
    )
    _, poll, question, *_ = check_exercises([Path("small")], workspace)
    assert "handout.md:3: [[poll]] shows nothing before hands are counted" in poll
    assert "gives people to take home is not in its handout. Write [[take-home]]" in question


@pytest.mark.parametrize("path", ["small", "exercises/small", "exercises/small/exercise.yaml"])
def test_an_exercise_is_meant_by_name_by_folder_or_by_file(workspace: Path, path: str) -> None:
    assert check_exercises([Path(path)], workspace)[0].startswith("small is sound")


@pytest.fixture
def without_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of the built-in exercises are composed by the transcript of ``check``."""
    monkeypatch.setattr("facilitator.workflows.check._document_faults", lambda *_: ())


@pytest.mark.usefixtures("without_pages")
def test_without_a_name_all_are_checked(workspace: Path) -> None:
    new_exercise("another", workspace)
    told = check_exercises([], workspace)
    names = [sentence.split()[0] for sentence in told if not sentence.startswith("Note:")]
    assert names == sorted(["another", *BUILT_IN, "small"])


def test_an_unknown_name_is_answered_with_the_nearest(workspace: Path) -> None:
    with pytest.raises(UsageError, match='Did you mean "small"'):
        check_exercises([Path("smal")], workspace)


@pytest.mark.usefixtures("without_pages")
def test_the_faults_of_all_exercises_are_told_at_once(workspace: Path) -> None:
    """One run, every fault of every exercise, each with its place."""
    other = new_exercise("another", workspace) / "exercise.yaml"
    change("pile: both", "pile: neither")
    change("\nkicker:", "\nkiker:", other)
    with pytest.raises(SourceError) as caught:
        check_exercises([], workspace)
    said = str(caught.value)
    assert "small/exercise.yaml:" in said
    assert "another/exercise.yaml:" in said
    assert "neither" in said
    assert '"kicker"' in said


def test_a_character_without_a_font_is_told_with_its_place(workspace: Path) -> None:
    """Before any paper is made: which character, and where it stands."""
    change("The report has to be with", "The report \N{GRINNING FACE} has to be with")
    with pytest.raises(SourceError) as caught:
        check_exercises([Path("small")], workspace)
    assert "U+1F600" in str(caught.value)
    assert "The report" in str(caught.value) or "exercise.yaml:" in str(caught.value)


def test_faults_of_the_users_templates_are_told(workspace: Path) -> None:
    """A template that no document can be made of is a fault of the workspace."""
    path = workspace / "templates/activities/sort/key.html"
    path.parent.mkdir(parents=True)
    path.write_text("<p>{{ statment }}</p>")
    with pytest.raises(SourceError, match=r"activities/sort/key\.html:1"):
        check_exercises([Path("small")], workspace)


def test_checking_writes_nothing(workspace: Path) -> None:
    before = sorted(workspace.rglob("*"))
    check_exercises([Path("small")], workspace)
    assert sorted(workspace.rglob("*")) == before


def test_sample_answers_that_are_none_are_told(workspace: Path) -> None:
    file = workspace / "exercises" / "small" / "sample-responses.csv"
    file.write_text("code,sort_s1,sort_s9\nA2A2,bth,both\nB3B3,both,both\n", encoding="utf-8")
    with pytest.raises(SourceError) as caught:
        check_exercises([Path("small")], workspace)
    said = str(caught.value)
    assert "exercises/small/sample-responses.csv, cell B2" in said
    assert "Columns that were not read: sort_s9." in said
    file.write_text("code,sort_s1\nA2A2,both\n", encoding="utf-8")
    assert "small is sound" in " ".join(check_exercises([Path("small")], workspace))
