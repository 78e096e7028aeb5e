"""A few bad files of every kind: the same on every run. ``make fuzz`` tries 100,000."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hard.fuzz import Run, fuzz, main
from tests.hard.readers import ALONE, Kind, kinds
from tests.workflows.collecting import Room

pytestmark = pytest.mark.child_processes
SHARE = 0.001


def test_bad_files_end_in_plain_sentences(built_room: Room, tmp_path: Path) -> None:
    every = kinds(built_room)
    assert sum(kind.share for kind in every) == 100_000
    for kind in every:
        run = fuzz(kind, max(1, round(kind.share * SHARE)), folder=tmp_path)
        assert not run.finds, run.finds


@pytest.mark.parametrize(
    ("work", "told"),
    [
        ("raise KeyError(1)", "KeyError"),
        ("open('/tmp/outside', 'w')", "OutsideError"),
        ("__import__('socket').getaddrinfo('localhost', 1)", "OutsideError"),
        ("__import__('subprocess').run(['true'])", "OutsideError"),
        ("[0] * 10**10", "takes more memory"),
    ],
)
def test_what_no_file_may_bring_about_is_found(tmp_path: Path, work: str, told: str) -> None:
    """Or all of this would prove nothing."""
    from hypothesis import strategies

    def read(data: bytes, _: Path) -> None:
        exec(data)  # noqa: S102 - of this test's own

    kind = Kind("a kind", 1, strategies.just(work.encode()), read, stopped=False)
    run: Run = fuzz(kind, 1, folder=tmp_path)
    assert kind.limits == ALONE
    assert [told in find.fault for find in run.finds] == [True]


def test_what_does_not_come_again_is_found_too(tmp_path: Path) -> None:
    from hypothesis import strategies

    def read(data: bytes, folder: Path) -> None:
        if not (folder / "before").exists():
            (folder / "before").touch()
            raise KeyError(data)

    run = fuzz(Kind("a kind", 5, strategies.binary(), read), 5, folder=tmp_path)
    assert [find.fault for find in run.finds] == ["KeyError"]
    assert run.outcomes == {"found": 1, "sound": 4}


def test_parts_are_read_side_by_side_and_told_as_one(
    built_room: Room, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tests.hard.fuzz.build_room", lambda _: built_room)
    assert not main(["--share", "0.3", "--kind", "counts of hands", "--jobs", "2"])
    assert capsys.readouterr().out.endswith("\n300 inputs, 0 finds; seed 1\n")


def test_a_run_that_is_interrupted_tells_what_it_has_read(
    built_room: Room, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from hypothesis import strategies

    def interrupt(data: bytes) -> bytes:
        raise KeyboardInterrupt

    files = strategies.binary(min_size=3)
    first = Kind("read", 20, files, lambda data, _: data)
    second = Kind("interrupted", 20, files.map(interrupt), first.read)
    monkeypatch.setattr("tests.hard.fuzz.build_room", lambda _: built_room)
    monkeypatch.setattr("tests.hard.fuzz.kinds", lambda _: [first, second])
    assert not main(["--jobs", "2"])
    assert capsys.readouterr().out.startswith("read: 20 sound (")
