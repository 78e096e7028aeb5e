"""A client's folder that is called otherwise: records and edits go with it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from facilitator.errors import UsageError
from facilitator.workflows.output_files import KIT_FILE
from facilitator.workflows.rename import rename_client
from tests.workflows.clients import CLIENT, client, made

ONE = {"documents": ("sort-cards",), "formats": ("docx",)}


def renamed(workspace: Path, new: str = "Southwind & Söhne") -> Path:
    return rename_client(CLIENT, new, workspace, workspace / "output").folder


def test_what_was_edited_is_still_kept_by_the_next_build(workspace: Path) -> None:
    (client(workspace) / "note.txt").write_text("kept")
    (built,) = made(workspace, **ONE).files
    built.path.write_bytes(b"edited")
    assert renamed(workspace) == workspace / "clients" / "southwind-soehne"
    assert not built.path.exists()
    (again,) = made(workspace, client="southwind-soehne", **ONE).files
    assert again.kept is not None
    assert again.kept.read_bytes() == b"edited"
    assert (workspace / "clients/southwind-soehne/note.txt").read_text() == "kept"
    manifest = json.loads((again.path.parent / KIT_FILE).read_text())
    assert {build["client"] for build in manifest["builds"].values()} == {"southwind-soehne"}
    assert CLIENT not in json.dumps(manifest)


def test_a_run_that_was_killed_is_taken_up_again(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client(workspace)
    kits = workspace / "output" / CLIENT
    kits.mkdir(parents=True)
    move = Path.rename

    def fail(path: Path, target: Path) -> Path:
        if path.parent.name == "clients":
            raise OSError("killed")
        return move(path, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(OSError, match="killed"):
        renamed(workspace)
    assert not kits.exists()
    monkeypatch.undo()
    assert [path.name for path in renamed(workspace).iterdir()] == ["client.yaml"]
    assert (workspace / "output" / "southwind-soehne").is_dir()


@pytest.mark.parametrize("taken", ["clients/southwind", "output/southwind"])
def test_a_name_that_is_taken_is_refused_and_nothing_moves(workspace: Path, taken: str) -> None:
    client(workspace)
    (workspace / taken).mkdir(parents=True)
    (workspace / "output" / CLIENT).mkdir(parents=True)
    with pytest.raises(UsageError, match=f"already a folder .*{taken}"):
        renamed(workspace, "Southwind")
    assert [p.name for p in (workspace / "clients" / CLIENT).iterdir()] == ["client.yaml"]


def test_neither_a_sample_nor_an_empty_name_is_taken(workspace: Path) -> None:
    client(workspace)
    with pytest.raises(UsageError, match="is a sample"):
        rename_client("northwind-health", "x", workspace, workspace / "output")
    with pytest.raises(UsageError, match='No folder can be named "—"'):
        renamed(workspace, "—")
