"""Runs that are killed, and runs at the same time: no file is lost or taken for an edit."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest

from facilitator.model.client import Person
from facilitator.system import atomic_files
from facilitator.system.atomic_files import (
    clear_once,
    new_folder,
    remove_temporary,
    temporary_folder,
    try_lock,
    write_atomic,
)
from facilitator.workflows import event_archive
from facilitator.workflows.event_archive import codes_for, codes_of
from facilitator.workflows.output_files import RECORD, write_output

pytestmark = pytest.mark.skipif(os.name == "nt", reason="locks and kills are those of POSIX")


class KilledError(BaseException):
    """As a kill does, it stops the work wherever it is."""


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("count", range(3))
def test_a_kill_at_any_rename_makes_no_edit_of_a_file_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, after: bool
) -> None:
    path = tmp_path / "handout.pdf"
    write_output(path, b"old")
    _kill_at_rename(monkeypatch, count, after=after)
    with pytest.raises(KilledError):
        write_output(path, b"new")
    monkeypatch.undo()
    delivered = write_output(path, b"newer")
    assert (delivered.path, delivered.kept) == (path, None)
    assert path.read_bytes() == b"newer"


def test_an_edit_is_kept_whatever_was_killed_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "handout.pdf"
    write_output(path, b"old")
    _kill_at_rename(monkeypatch, 1, after=False)
    with pytest.raises(KilledError):
        write_output(path, b"new")
    monkeypatch.undo()
    path.write_bytes(b"edited")
    assert write_output(path, b"newer").kept == path
    assert path.read_bytes() == b"edited"


def _kill_at_rename(monkeypatch: pytest.MonkeyPatch, count: int, *, after: bool) -> None:
    replace: Callable[[Path, Path], Path] = Path.replace
    left = [count]

    def killed(path: Path, target: Path) -> Path:
        left[0] -= 1
        if left[0] < 0 and not after:
            raise KilledError
        done = replace(path, target)
        if left[0] < 0:
            raise KilledError
        return done

    monkeypatch.setattr(Path, "replace", killed)


def test_what_killed_runs_have_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    left = [".handout.docx.pgc8ml92.part", f".{'0' * 20}.abcd1234.part"]
    others = ["handout.docx", ".part", RECORD, "notes.part", ".hidden"]
    for name in left + others:
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / ".new-abc").mkdir()
    (tmp_path / ".new-abc" / "file").write_bytes(b"x")
    (tmp_path / ".part").unlink()
    remove_temporary(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(others) - {".part"}


def test_the_next_file_in_a_folder_takes_away_what_a_killed_run_has_left(tmp_path: Path) -> None:
    (tmp_path / ".43ARAWHU.json.pgc8ml92.part").write_bytes(b"half")
    clear_once.cache_clear()
    write_atomic(tmp_path / "43ARAWHU.json", b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["43ARAWHU.json"]


@pytest.mark.parametrize("make", [temporary_folder, lambda place: nullcontext(_written(place))])
def test_what_a_clean_up_took_before_it_was_locked_is_made_again(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    make: Callable[[Path], AbstractContextManager[Path]],
) -> None:
    def cleaned(handle: int) -> bool | None:
        monkeypatch.undo()
        remove_temporary(tmp_path)
        return try_lock(handle)

    monkeypatch.setattr(atomic_files, "try_lock", cleaned)
    with make(tmp_path) as made:
        assert made.exists()


def _written(folder: Path) -> Path:
    write_atomic(folder / "file", b"whole")
    return folder / "file"


def test_a_temporary_file_that_is_in_use_is_left_alone(tmp_path: Path) -> None:
    used = tmp_path / ".handout.docx.pgc8ml92.part"
    used.write_bytes(b"half")
    handle = os.open(used, os.O_RDONLY)
    assert try_lock(handle)
    remove_temporary(tmp_path)
    assert used.exists()
    os.close(handle)
    remove_temporary(tmp_path)
    assert not used.exists()


def test_a_folder_that_is_being_made_is_left_alone(tmp_path: Path) -> None:
    with new_folder(tmp_path / "acme") as fresh:
        fresh.mkdir()
        remove_temporary(tmp_path)
        (fresh / "client.yaml").write_text("name: Acme")
    assert [path.name for path in tmp_path.iterdir()] == ["acme"]


def test_two_builds_at_once_print_the_codes_that_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of them finds no codes at first; what either prints is what the file says."""
    known = event_archive.codes_of
    both = threading.Barrier(2)
    first = threading.local()

    def read_at_once(path: Path) -> dict[str, str]:
        found = known(path)
        if not hasattr(first, "done"):
            first.done = True
            both.wait(timeout=10)
        return found

    monkeypatch.setattr(event_archive, "codes_of", read_at_once)
    people = [Person(name=name) for name in ("Ana", "Ben")]
    printed: list[set[str]] = []

    def build() -> None:
        printed.append({copy.code for copy in codes_for(tmp_path, people, spare=1)})

    runs = [threading.Thread(target=build) for _ in range(2)]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    monkeypatch.undo()
    kept = set(codes_of(tmp_path).values())
    assert len(kept) == 3
    assert printed == [kept, kept]


def test_two_deliveries_at_once_are_both_remembered(tmp_path: Path) -> None:
    names = [f"{number}.pdf" for number in range(12)]
    runs = [threading.Thread(target=write_output, args=(tmp_path / name, b"old")) for name in names]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert all(write_output(tmp_path / name, b"new").kept is None for name in names)
