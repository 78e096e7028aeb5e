"""Files arrive whole, and the user's own edits outlive every build."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.errors import UsageError
from facilitator.system import atomic_files
from facilitator.system.atomic_files import write_atomic
from facilitator.workflows.output_files import RECORD, write_output


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "output" / "x" / "handout.docx"


def names(path: Path) -> set[str]:
    return {file.name for file in path.parent.iterdir()}


def test_a_file_is_delivered_into_folders_that_were_not_there(path: Path) -> None:
    delivered = write_output(path, b"first")
    assert (delivered.path, delivered.kept) == (path, None)
    assert path.read_bytes() == b"first"
    assert names(path) == {path.name, RECORD}


def test_an_untouched_file_is_replaced(path: Path) -> None:
    """Whoever never edits never sees a second file."""
    for data in (b"first", b"second", b"third"):
        delivered = write_output(path, data)
        assert (delivered.path, delivered.kept) == (path, None)
        assert path.read_bytes() == data
    assert names(path) == {path.name, RECORD}


def test_an_edited_file_is_kept_and_the_fresh_one_stands_beside_it(path: Path) -> None:
    write_output(path, b"first")
    path.write_bytes(b"edited")
    delivered = write_output(path, b"second")
    fresh = path.with_name("handout-fresh.docx")
    assert (delivered.path, delivered.kept) == (fresh, path)
    assert (path.read_bytes(), fresh.read_bytes()) == (b"edited", b"second")


def test_an_edited_file_is_kept_again_and_again(path: Path) -> None:
    """Later builds renew the fresh one; the edited one is never older news."""
    write_output(path, b"first")
    path.write_bytes(b"edited")
    for data in (b"second", b"third", b"first"):
        delivered = write_output(path, data)
        assert delivered.kept == path
        assert delivered.path.read_bytes() == data
    assert path.read_bytes() == b"edited"
    assert names(path) == {"handout.docx", "handout-fresh.docx", RECORD}


def test_an_edited_fresh_one_is_kept_as_well(path: Path) -> None:
    """However many of them the user edits, each stays and the next finds a free name."""
    write_output(path, b"0")
    edited = {}
    candidate = path
    for number in range(1, 5):
        candidate.write_bytes(b"edited %d" % number)
        edited[candidate] = candidate.read_bytes()
        delivered = write_output(path, b"%d" % number)
        assert delivered.kept == path
        candidate = delivered.path
        assert candidate not in edited
    assert {file: file.read_bytes() for file in edited} == edited
    assert candidate.name == "handout-fresh-4.docx"


def test_an_edit_that_comes_to_the_same_is_no_edit(path: Path) -> None:
    """A file that already is what would be written needs no second one."""
    write_output(path, b"first")
    path.write_bytes(b"second")
    assert write_output(path, b"second").kept is None
    assert write_output(path, b"third").path == path


def test_an_edit_taken_back_is_no_edit(path: Path) -> None:
    write_output(path, b"first")
    path.write_bytes(b"edited")
    write_output(path, b"second")
    path.write_bytes(b"first")
    delivered = write_output(path, b"third")
    assert (delivered.path, delivered.kept) == (path, None)


def test_a_removed_file_comes_back_under_its_own_name(path: Path) -> None:
    write_output(path, b"first")
    path.unlink()
    assert write_output(path, b"second").path == path
    assert path.read_bytes() == b"second"


def test_force_replaces_an_edited_file_and_remembers_it(path: Path) -> None:
    write_output(path, b"first")
    path.write_bytes(b"edited")
    delivered = write_output(path, b"second", force=True)
    assert (delivered.path, delivered.kept) == (path, None)
    assert path.read_bytes() == b"second"
    assert write_output(path, b"third").kept is None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda record: record.unlink(),
        lambda record: record.write_bytes(b"{ half a rec"),
        lambda record: record.write_bytes(b"\xff\xfe"),
        lambda record: record.write_text("[]"),
        lambda record: record.write_text('{"handout.docx": 7}'),
    ],
    ids=["missing", "cut off", "no text", "no record", "no digest"],
)
def test_without_a_record_every_file_counts_as_edited(
    path: Path, spoil: Callable[[Path], None]
) -> None:
    """In doubt a file is the user's; and the next build has a record again."""
    write_output(path, b"first")
    spoil(path.parent / RECORD)
    delivered = write_output(path, b"second")
    assert delivered.kept == path
    assert path.read_bytes() == b"first"
    assert json.loads((path.parent / RECORD).read_text())[delivered.path.name]


def test_a_file_that_was_there_before_any_build_is_kept(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"mine")
    assert write_output(path, b"first").kept == path
    assert path.read_bytes() == b"mine"


def test_files_of_one_folder_share_a_record_and_keep_to_themselves(path: Path) -> None:
    other = path.with_name("worksheet.pdf")
    write_output(path, b"first")
    write_output(other, b"first")
    path.write_bytes(b"edited")
    assert write_output(other, b"second").kept is None
    assert write_output(path, b"second").kept == path


def test_the_same_file_is_not_written_twice(path: Path) -> None:
    """A build that changes nothing leaves the files and their dates alone."""
    write_output(path, b"first")
    os.utime(path, (1, 1))
    write_output(path, b"first")
    assert path.stat().st_mtime == 1


@pytest.mark.parametrize("broken", ["replace", "chmod"])
def test_a_write_that_fails_leaves_the_old_file_and_no_rest(
    path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    """Nobody ever finds half a file, nor the pieces of a failed one."""
    write_output(path, b"first")

    def fail(*_args: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(Path, broken, fail)
    with pytest.raises(OSError, match="the disk is full"):
        write_output(path, b"second")
    assert path.read_bytes() == b"first"
    assert names(path) == {path.name, RECORD}


def test_a_write_is_whole_before_it_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the moment of the swap the new file is complete and the old one still there."""
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    seen = []
    swap = Path.replace

    def watched(self: Path, target: Path) -> Path:
        seen.append((self.read_bytes(), Path(target).read_bytes()))
        return swap(self, target)

    monkeypatch.setattr(Path, "replace", watched)
    write_atomic(path, b"new" * 100_000)
    assert seen == [(b"new" * 100_000, b"old")]


def test_a_delivered_file_can_be_read_by_others(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kit on a shared drive is for the colleagues, too, as far as the umask lets them."""
    monkeypatch.setattr(atomic_files, "_umask", lambda: 0o022)
    write_output(path, b"first")
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_file_where_a_folder_is_needed_is_told(tmp_path: Path) -> None:
    (tmp_path / "output").write_text("a file")
    with pytest.raises(UsageError, match="output is a file, and a folder is needed"):
        write_output(tmp_path / "output" / "x" / "handout.pdf", b"first")
    assert (tmp_path / "output").read_text() == "a file"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_an_os_error(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(PermissionError):
        write_output(tmp_path / "handout.pdf", b"first")
    tmp_path.chmod(0o700)
