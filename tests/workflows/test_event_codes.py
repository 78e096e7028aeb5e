from __future__ import annotations

import json
import os
import random
import stat
from pathlib import Path

import pytest

from facilitator.errors import SourceError
from facilitator.model.client import Person
from facilitator.rules.responses.sheet_codes import is_code
from facilitator.workflows.event_archive import codes_for

ANA = Person(name="Ana Ruiz", email="ana@example.org")
BEN = Person(name="Ben Okafor")
CLEO = Person(name="Cleo Dahl")


def test_codes_are_drawn_once_for_an_event(tmp_path: Path) -> None:
    """A second build prints the same codes, whoever comes first now and however names are cased."""
    first = codes_for(tmp_path, [ANA, BEN], 2)
    ana = Person(name="ana  RUIZ", email="Ana@Example.org")
    again = codes_for(tmp_path, [BEN, ana], 2)
    assert [copy.code for copy in again] == [first[n].code for n in (1, 0, 2, 3)]
    assert [copy.name for copy in first] == ["Ana Ruiz", "Ben Okafor", "", ""]
    assert all(is_code(copy.code) for copy in first)


def test_who_comes_later_gets_a_new_code_and_nobody_loses_theirs(tmp_path: Path) -> None:
    before = codes_for(tmp_path, [ANA, BEN], 0)
    only = codes_for(tmp_path, [CLEO], 1)
    after = codes_for(tmp_path, [ANA, BEN, CLEO], 1)
    assert after == (*before, *only)
    assert len({copy.code for copy in after}) == 4


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_nobody_else_reads_the_codes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even at the moment at which the file appears, and not after it was written again."""
    modes = []
    replace = Path.replace

    def watched(self: Path, target: Path) -> Path:
        modes.append(stat.S_IMODE(self.stat().st_mode))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", watched)
    mask = os.umask(0)
    try:
        codes_for(tmp_path / "events" / "2026-03-01", [ANA], 0)
        codes_for(tmp_path / "events" / "2026-03-01", [ANA, BEN], 0)
    finally:
        os.umask(mask)
    (path,) = (tmp_path / "events" / "2026-03-01").iterdir()
    assert [*modes, stat.S_IMODE(path.stat().st_mode)] == [0o600] * 3


@pytest.mark.parametrize(
    "spoiled",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b'{"ana ruiz/": 7}',
        b'{"ana ruiz/": "7KQ2M4XX"}',
        b'{"a/": "22222222", "b/": "22222222"}',
    ],
)
def test_a_spoiled_file_is_told_and_left_alone(tmp_path: Path, spoiled: bytes) -> None:
    """New codes would not match the sheets that were printed."""
    path = tmp_path / "codes.json"
    path.write_bytes(spoiled)
    with pytest.raises(SourceError) as caught:
        codes_for(tmp_path, [ANA], 0)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == spoiled


def test_an_unreadable_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "codes.json").mkdir()
    with pytest.raises(SourceError, match="cannot be read"):
        codes_for(tmp_path, [ANA], 0)


def test_nothing_new_leaves_the_file_untouched(tmp_path: Path) -> None:
    codes_for(tmp_path, [ANA], 1)
    before = (tmp_path / "codes.json").stat().st_ino
    codes_for(tmp_path, [ANA], 1)
    assert (tmp_path / "codes.json").stat().st_ino == before


def test_two_of_one_key_are_for_the_caller_to_rule_out(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="key"):
        codes_for(tmp_path, [BEN, Person(name="ben okafor")], 0)
    with pytest.raises(ValueError, match="key"):
        codes_for(tmp_path, [Person(name="spare", email="1")], 1)
    assert not list(tmp_path.iterdir())


def test_chance_comes_from_outside_for_tests(tmp_path: Path) -> None:
    draw = random.Random(7).randrange
    made = codes_for(tmp_path, [ANA], 0, randbelow=draw)
    assert json.loads((tmp_path / "codes.json").read_text()) == {ANA.key: made[0].code}
