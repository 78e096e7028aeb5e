from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.errors import FacilitatorError, SourceError
from facilitator.model.submission import Decision, FieldReading, Submission
from facilitator.store.responses import NewSubmission, ReceivedFile, open_store

FILE = ReceivedFile("d1", "a.csv", "/in/a.csv", "csv")
SHEET = Submission(
    code="AA11",
    readings=(FieldReading(blank="a", value="1", confidence=0.7, doubt="Faint.", place="page 1"),),
    place="row 2",
    note="Something was drawn.",
)


def test_what_is_stored_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite"
    with open_store(path, "r.sqlite") as store:
        receipt, numbers = store.store(FILE, "small", [NewSubmission(SHEET)])
    with open_store(path, "r.sqlite") as store:
        (found,) = store.sheets("small")
        assert store.sheets("other") == []
    assert (found.receipt, (found.kept.number,), found.origin) == (receipt, numbers, "/in/a.csv")
    assert found.kept.sheet == SHEET
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_same_content_is_stored_once_even_by_two_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite"
    with open_store(path, "r.sqlite") as one, open_store(path, "r.sqlite") as other:
        assert not other.is_stored("d1", "small")
        one.store(FILE, "small", [NewSubmission(SHEET)])
        assert other.store(FILE, "small", [NewSubmission(SHEET)]) == (0, ())
        assert len(other.sheets("small")) == 1


def test_what_another_run_stores_meanwhile_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite"
    with open_store(path, "r.sqlite") as one, open_store(path, "r.sqlite") as other:
        one.store(FILE, "small", [NewSubmission(SHEET)])
        (first,) = one.sheets("small")
        assert one.sheets("small")[0].kept.sheet.readings[0] is first.kept.sheet.readings[0]
        other.store(replace(FILE, digest="d2"), "small", [NewSubmission(SHEET)])
        assert [len(entry.kept.sheet.readings) for entry in one.sheets("small")] == [1, 1]


def test_a_file_is_stored_whole_or_not_at_all(tmp_path: Path) -> None:
    def broken() -> Iterator[NewSubmission]:
        yield NewSubmission(SHEET)
        raise RuntimeError

    with open_store(tmp_path / "r.sqlite", "r.sqlite") as store:
        with pytest.raises(RuntimeError):
            store.store(FILE, "small", broken())
        assert store.sheets("small") == []
        assert store.receipts() == 0
        store.store(FILE, "small", [NewSubmission(SHEET)])
        assert len(store.sheets("small")) == 1


def test_a_replaced_sheet_stays_in_the_history(tmp_path: Path) -> None:
    with open_store(tmp_path / "r.sqlite", "r.sqlite") as store:
        _, (old,) = store.store(FILE, "small", [NewSubmission(SHEET)])
        later = ReceivedFile("d2", "a.csv", "/in/a.csv", "csv")
        store.store(later, "small", [NewSubmission(SHEET, replaces=(old,), line=old, repeats=old)])
        (now,), (before,) = store.sheets("small"), store.sheets("small", replaced=True)
        assert (now.kept.first, now.kept.saying, before.kept.number) == (old, old, old)
        assert not store.stands("d1", "small")
        assert store.is_stored("d1", "small")


def test_decisions_keep_their_order(tmp_path: Path) -> None:
    said = [Decision(act="set", code="AA11", blank="a", value=value) for value in "321"]
    with open_store(tmp_path / "r.sqlite", "r.sqlite") as store:
        store.decide("small", said)
        assert store.decisions("small") == said
        assert store.decisions("other") == []


def test_another_program_that_is_writing_is_waited_for_and_then_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.store.responses._PATIENCE", 0.0)
    path = tmp_path / "r.sqlite"
    with (
        open_store(path, "r.sqlite") as one,
        open_store(path, "r.sqlite") as other,
        one._writing(),
        pytest.raises(FacilitatorError, match="Another collect is writing there"),
    ):
        other.put_aside(FILE)


def test_a_database_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite"
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE sheet (x)")
    base.close()
    before = path.read_bytes()
    with pytest.raises(SourceError, match="no file of answers"), open_store(path, "r.sqlite"):
        pass
    assert path.read_bytes() == before


def test_a_file_that_cannot_be_written_or_has_gone_meanwhile_is_told_as_what_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("r.sqlite").mkdir()
    with pytest.raises(FacilitatorError, match=r"r\.sqlite: Is a directory\. A folder"):
        open_store(Path("r.sqlite"), "r.sqlite").__enter__()
    Path("r.sqlite").rmdir()
    with pytest.raises(FacilitatorError, match="The file of answers was removed"):
        open_store(Path("gone/r.sqlite"), "gone/r.sqlite").__enter__()
    with open_store(Path("r.sqlite"), "r.sqlite") as store:
        store.store(FILE, "small", [NewSubmission(SHEET)])
        Path("r.sqlite").unlink()
        with pytest.raises(FacilitatorError, match="The file of answers was removed"):
            store.store(ReceivedFile("d2", "b.csv", "/in/b.csv", "csv"), "small", [])
