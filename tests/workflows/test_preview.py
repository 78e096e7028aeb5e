"""The preview: after each saved change, what came out differently, and faults that do no harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.workflows.build import BuildRequest, Preview, Rebuilt, saved_paths, watched_paths
from tests.workflows.clients import CLIENT, DAY, client, event


@pytest.fixture
def preview(workspace: Path) -> Preview:
    """Handout and agenda of an event, shown once."""
    client(workspace)
    event(workspace, place="Room A")
    request = BuildRequest(
        workspace=workspace,
        exercise="small",
        client=CLIENT,
        event=DAY,
        output=workspace / "output",
        documents=("handout", "agenda"),
    )
    return Preview(request)


def names(found: Rebuilt) -> list[str]:
    return [built.path.name for built in found.changed]


def test_only_what_came_out_differently_is_told(workspace: Path, preview: Preview) -> None:
    first = preview.rebuild()
    assert names(first) == ["handout.pdf", "agenda.pdf"]
    event(workspace, place="Room B")
    second = preview.rebuild()
    assert (names(second), second.same, second.problems) == (["agenda.pdf"], 1, ())
    third = preview.rebuild()
    assert (names(third), third.same) == ([], 2)


def test_a_fault_is_told_and_the_last_good_file_stays(workspace: Path, preview: Preview) -> None:
    before = {built.path: built.path.read_bytes() for built in preview.rebuild().changed}
    source = workspace / "exercises" / "small" / "exercise.yaml"
    sound = source.read_text()
    source.write_text(sound.replace("pile: urgent", "pile: urgnt", 1))
    found = preview.rebuild()
    (problem,) = found.problems
    assert 'Did you mean "urgent"?' in str(problem)
    assert (found.changed, found.same) == ((), 0)
    assert {path: path.read_bytes() for path in before} == before
    source.write_text(sound.replace("What shouts is not", "What rings is not"))
    mended = preview.rebuild()
    assert mended.problems == ()
    assert names(mended) == ["handout.pdf"]


def test_a_file_that_is_back_as_it_was_is_read_as_it_was(workspace: Path, preview: Preview) -> None:
    """What is kept of files from one round to the next never hides a change."""
    first = preview.rebuild()
    kept = {built.path: built.path.read_bytes() for built in first.changed}
    event(workspace, place="Room B")
    preview.rebuild()
    event(workspace, place="Room A")
    assert names(preview.rebuild()) == ["agenda.pdf"]
    assert {path: path.read_bytes() for path in kept} == kept


def test_trying_out_leaves_nothing_in_the_events_folder(workspace: Path) -> None:
    client(workspace)
    folder = event(workspace)
    request = BuildRequest(
        workspace=workspace,
        exercise="small",
        client=CLIENT,
        event=DAY,
        output=workspace / "output",
        documents=("worksheet",),
    )
    assert names(Preview(request).rebuild()) == ["worksheet.pdf"]
    assert sorted(path.name for path in folder.iterdir()) == ["event.yaml", "roster.csv"]


def test_what_people_save_counts_and_what_programs_leave_does_not(workspace: Path) -> None:
    folder = client(workspace)
    saved = folder / "client.yaml"
    leavings = [folder / name for name in (".client.yaml.swp", "~$roster.xlsx", "codes.json")]
    assert saved_paths([saved, folder / "sedX1", saved, *leavings]) == [saved]
    assert saved_paths(leavings) == []
    gone = folder / "logo.svg"
    assert saved_paths([gone]) == [gone]


def test_exercises_templates_and_clients_are_watched_and_the_output_is_not(
    workspace: Path,
) -> None:
    client(workspace)
    (workspace / "output").mkdir()
    mine = {path for path in watched_paths(workspace) if path.is_relative_to(workspace)}
    assert mine == {workspace / "exercises", workspace / "clients"}
    assert any(path.name == "templates" for path in watched_paths(workspace))
