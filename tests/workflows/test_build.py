"""One request makes the files that were asked for, where they are looked for, or none at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from facilitator.errors import SourceError, UsageError
from facilitator.model.documents import DOCUMENTS
from facilitator.system.requirements import built_in_folder
from facilitator.workflows.build import BuildRequest, BuildResult, build
from facilitator.workflows.new import new_exercise
from facilitator.workflows.output_files import KIT_FILE
from facilitator.workflows.workspace import SHIPPED, Workspace

ONE = {"documents": ("sort-cards",), "formats": ("docx",)}
"""The quickest thing that can be built."""


def made(workspace: Path, **asked: Any) -> BuildResult:
    """Build ``small``, or what is asked for, into ``output``."""
    request: dict[str, Any] = {"exercise": "small", "workspace": workspace}
    request |= {"output": workspace / "output"} | asked
    return build(BuildRequest(**request), lambda *_: None)


def built(workspace: Path) -> set[str]:
    """Every file of the output folder but the records of what was built."""
    root = workspace / "output"
    return {
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if path.is_file() and not path.name.startswith(".") and path.name != KIT_FILE
    }


def test_everything_is_built_unless_asked_otherwise(workspace: Path) -> None:
    """All documents in all formats, each file named for its document, under its edition."""
    told = []
    request = BuildRequest(workspace=workspace, output=workspace / "output", exercise="small")
    report = build(request, lambda *step: told.append(step))
    documents = {
        f"small/workshop/{kind.name}.{ending}"
        for kind in DOCUMENTS.values()
        if not (kind.needs_event or kind.listed or kind.needs_answers)
        for ending in kind.formats
    }
    # The canvas in other sizes is made of the canvas, in its step.
    expected = documents | {f"small/workshop/canvas-{size}.pdf" for size in ("tiled", "poster")}
    assert built(workspace) == expected
    root = workspace / "output"
    assert {f.path.relative_to(root).as_posix() for f in report.files} == expected
    assert all(file.kept is None for file in report.files)
    assert all((file.pages or 0) > 0 for file in report.files if file.format == "pdf")
    assert [step[1] for step in told] == list(range(len(documents) + 1))
    assert {step[2] for step in told} == {len(documents)}
    assert told[0][0] == "Handout, PDF"


def test_only_what_is_asked_for_is_built(workspace: Path) -> None:
    made(workspace, documents=("answer-key", "sort-cards"), formats=("docx", "docx"))
    assert built(workspace) == {
        "small/workshop/answer-key.docx",
        "small/workshop/sort-cards.docx",
    }


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ({}, "sort-cards.docx"),
        ({"paper": "letter"}, "sort-cards.docx"),
        ({"paper": "a4"}, "sort-cards-a4.docx"),
        ({"large_print": True}, "sort-cards-large.docx"),
        ({"paper": "a4", "large_print": True}, "sort-cards-a4-large.docx"),
    ],
)
def test_what_differs_from_the_default_is_told_by_the_name(
    workspace: Path, asked: dict[str, Any], name: str
) -> None:
    """A4 and large print lie beside the default and never replace it."""
    made(workspace, **ONE)
    before = (workspace / "output/small/workshop/sort-cards.docx").read_bytes()
    made(workspace, **ONE, **asked)
    assert built(workspace) == {f"small/workshop/{n}" for n in ("sort-cards.docx", name)}
    assert (workspace / "output/small/workshop/sort-cards.docx").read_bytes() == before


def test_the_only_exercise_of_ones_own_needs_no_name(workspace: Path) -> None:
    made(workspace, **ONE, exercise=None)
    assert built(workspace) == {"small/workshop/sort-cards.docx"}


def test_with_several_of_ones_own_it_asks_which(workspace: Path) -> None:
    new_exercise("other", workspace)
    with pytest.raises(UsageError, match="is meant: other or small"):
        made(workspace, exercise=None)
    assert built_nothing(workspace)


def test_without_one_of_ones_own_the_first_of_ours_is_meant(tmp_path: Path) -> None:
    """In an empty folder and in a checkout, where what is one's own lies among ours."""
    assert Workspace(tmp_path).exercise_name(None) == SHIPPED[0]
    ours = built_in_folder()
    assert Workspace(ours).exercise_name(None) == SHIPPED[0]
    assert {path.parent.name for path in ours.glob("exercises/*/exercise.yaml")} <= set(SHIPPED)


def built_nothing(workspace: Path) -> bool:
    return not (workspace / "output").exists()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"exercise": "smal"}, 'no exercise "smal". Did you mean "small"?'),
        ({"edition": "workshp"}, 'no edition "workshp" of small. Did you mean "workshop"?'),
        ({"documents": ("handuot",)}, 'no document "handuot". Did you mean "handout"?'),
        ({"formats": ("dcx",)}, 'no format "dcx". Did you mean "docx"?'),
        ({"paper": "a5"}, 'no paper "a5". Known here: a4, letter.'),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(
    workspace: Path, asked: dict[str, Any], said: str
) -> None:
    with pytest.raises(UsageError) as caught:
        made(workspace, **asked)
    assert said in str(caught.value)
    assert built_nothing(workspace)


def test_a_document_that_an_edition_has_not_is_told_with_those_it_has(workspace: Path) -> None:
    with pytest.raises(UsageError) as caught:
        made(
            workspace,
            exercise="performance-vs-execution",
            edition="keynote",
            documents=("scoring-sheet",),
        )
    assert 'The edition "keynote" has nothing for the document "scoring-sheet".' in str(
        caught.value
    )
    assert "handout" in str(caught.value)


def test_editions_lie_in_folders_of_their_own(workspace: Path) -> None:
    for edition in ("workshop", "coaching"):
        made(workspace, **ONE, exercise="performance-vs-execution", edition=edition)
    assert built(workspace) == {
        "performance-vs-execution/workshop/sort-cards.docx",
        "performance-vs-execution/coaching/sort-cards.docx",
    }


def test_without_a_workshop_the_first_edition_is_built(workspace: Path) -> None:
    path = workspace / "exercises/small/exercise.yaml"
    path.write_text(path.read_text().replace("\n  workshop:\n", "\n  half-day:\n"))
    made(workspace, **ONE)
    assert built(workspace) == {"small/half-day/sort-cards.docx"}


def override(workspace: Path, name: str, text: str) -> None:
    """A template of the user's own."""
    path = workspace / "templates" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "{{ no_such_thing }}",
        "{% if %}",
        '<html lang="en"><body><p>outside</p></body></html>',
        '<html lang="en"><body><section class="sheet"><figure data-chart="pie"></figure></section>',
    ],
    ids=["undefined", "syntax", "vocabulary", "chart"],
)
def test_a_fault_in_the_last_document_leaves_nothing_half_built(workspace: Path, text: str) -> None:
    """All documents are composed before the first is written."""
    override(workspace, "documents/facilitator-guide.html", text)
    with pytest.raises(SourceError, match="facilitator-guide"):
        made(workspace)
    assert built_nothing(workspace)


def test_the_users_templates_win_file_by_file(workspace: Path) -> None:
    """One file of their own, all others ours."""
    plain = made(workspace, documents=("answer-key", "sort-cards"), formats=("docx",))
    before = {file.path.name: file.path.read_bytes() for file in plain.files}
    text = '<section class="sheet"><p class="sign">My own cards</p></section>'
    override(workspace, "activities/sort/cards.html", text)
    made(workspace, documents=("answer-key", "sort-cards"), formats=("docx",))
    folder = workspace / "output/small/workshop"
    assert (folder / "answer-key.docx").read_bytes() == before["answer-key.docx"]
    assert (folder / "sort-cards.docx").read_bytes() != before["sort-cards.docx"]


def test_the_users_look_wins_too(workspace: Path) -> None:
    """Colours are the user's as soon as there is a look.yaml of theirs."""
    built_in = Workspace(workspace).file("style/look.yaml").read_text()
    override(workspace, "style/look.yaml", built_in.replace("#0d5560", "#123456"))
    assert Workspace(workspace).composer().look.colour("second") == "#123456"


def test_an_edited_file_is_kept_and_told(workspace: Path) -> None:
    """The report names the file that was left alone, and where the fresh one is."""
    path = made(workspace, **ONE).files[0].path
    path.write_bytes(b"edited in Word")
    (file,) = made(workspace, **ONE).files
    assert file.kept == path
    assert file.path.name == "sort-cards-fresh.docx"
    assert path.read_bytes() == b"edited in Word"
    (forced,) = made(workspace, **ONE, force=True).files
    assert (forced.path, forced.kept) == (path, None)
    assert path.read_bytes() != b"edited in Word"


def test_building_twice_changes_nothing(workspace: Path) -> None:
    first = {f.path: f.path.read_bytes() for f in made(workspace, **ONE).files}
    second = {f.path: f.path.read_bytes() for f in made(workspace, **ONE).files}
    assert first == second


def test_another_folder_can_be_asked_for(workspace: Path, tmp_path_factory: Any) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "not" / "yet"
    (file,) = made(workspace, **ONE, output=elsewhere).files
    assert file.path == elsewhere / "small/workshop/sort-cards.docx"
    assert file.path.is_file()


@pytest.mark.parametrize("said", ["yesterday", "-1", "1.5", "4354819199", "9" * 20])
def test_an_epoch_that_is_none_is_told(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", said)
    with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
        made(workspace, documents=("sort-cards",))
    assert not built(workspace)


@pytest.mark.parametrize("said", ["0", "1000000000", "4354819198"])
def test_an_epoch_dates_every_format(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    """Any second that files can hold, and the same bytes for the same one."""
    undated = [f.path.read_bytes() for f in made(workspace, documents=("sort-cards",)).files]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", said)
    dated = [f.path.read_bytes() for f in made(workspace, documents=("sort-cards",)).files]
    again = [f.path.read_bytes() for f in made(workspace, documents=("sort-cards",)).files]
    assert dated == again
    assert dated[0] != undated[0]


def test_a_fault_in_the_exercise_is_told_and_nothing_built(workspace: Path) -> None:
    path = workspace / "exercises/small/exercise.yaml"
    path.write_text(path.read_text().replace("pile: both", "pile: neither", 1))
    with pytest.raises(SourceError, match=r"exercise\.yaml:\d+"):
        made(workspace)
    assert built_nothing(workspace)


def test_a_name_that_is_taken_by_ones_own_wins(workspace: Path) -> None:
    """An exercise of the user's replaces the built-in one of the same name."""
    new_exercise("other", workspace)
    (workspace / "exercises/other").rename(workspace / "exercises/performance-vs-execution")
    (file,) = made(
        workspace, exercise="performance-vs-execution", documents=("handout",), formats=("pdf",)
    ).files
    from tests.formats.pdf.reading import Pdf

    assert "Other" in Pdf(file.path.read_bytes()).text(1)


def test_slides_are_made_for_a_screen_and_not_for_word(workspace: Path) -> None:
    asked = {"exercise": "performance-vs-execution", "edition": "keynote", "minutes": 10}
    report = made(workspace, **asked, documents=("slides",))
    assert [file.path.name for file in report.files] == ["slides.pdf", "slides.pptx"]
    assert report.files[0].pages
    with pytest.raises(UsageError) as caught:
        made(workspace, **asked, documents=("handout", "slides"), formats=("docx",))
    assert str(caught.value) == (
        "Slides cannot be made as docx. Ask for --format pdf or pptx, or for no format."
    )


def test_an_edition_without_anything_in_a_format_says_what_there_is(workspace: Path) -> None:
    with pytest.raises(UsageError) as caught:
        made(workspace, formats=("pptx",))
    assert 'The edition "workshop" has nothing that is made as pptx.' in str(caught.value)
    assert "pdf, docx" in str(caught.value)
    assert built_nothing(workspace)
