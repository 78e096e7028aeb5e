"""Rosters in every kind of table: nobody's row is told, damage is told, nobody is made up."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from facilitator.errors import SourceError
from facilitator.sources.roster_file import Roster, read_roster
from tests.tables.workbooks import KINDS, made

ROWS: list[list[str]] = [
    ["Name", "E-mail", "Team"],
    ["Zoë Müller", "z@example.org", "Care"],
    ["Max", "", "Board"],
]


def read(tmp_path: Path, data: bytes) -> Roster:
    file = tmp_path / "roster.table"
    file.write_bytes(data)
    return read_roster(file)


@pytest.mark.parametrize("kind", KINDS)
def test_a_roster_in_any_workbook(tmp_path: Path, kind: str) -> None:
    roster = read(tmp_path, KINDS[kind](made(ROWS)))
    assert [(p.name, p.group, p.row) for p in roster.people] == [
        ("Zoë Müller", "Care", 2),
        ("Max", "Board", 3),
    ]
    assert roster.remarks == ()


@pytest.mark.parametrize("label", ["Total", "Summe", "Total: 2", "n = 2", "Gesamt", "Count"])
@pytest.mark.parametrize("place", [0, 2])
def test_a_row_of_totals_is_no_person_and_is_told(tmp_path: Path, label: str, place: int) -> None:
    last = ["", "", ""]
    last[place] = label
    lines = "\n".join(";".join(row) for row in [*ROWS, last])
    roster = read(tmp_path, lines.encode())
    assert [p.name for p in roster.people] == ["Zoë Müller", "Max"]
    (remark,) = roster.remarks
    assert f"Row 4 ({label}) is no person and was left out." in str(remark)


def test_a_guessed_encoding_is_told(tmp_path: Path) -> None:
    lines = "\n".join(";".join(row) for row in ROWS)
    roster = read(tmp_path, lines.encode("mac_roman"))
    assert roster.people[0].name == "Zoë Müller"
    assert "read as Mac OS Roman" in str(roster.remarks[0])


def test_any_byte_changed_in_a_packed_part_is_told(tmp_path: Path) -> None:
    book, target = Workbook(), BytesIO()
    for row in ROWS:
        book.worksheets[0].append(row)
    book.save(target)
    data = target.getvalue()
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entry = archive.getinfo("xl/worksheets/sheet1.xml")
    start = entry.header_offset + 30 + len(entry.filename)
    for at in range(start, start + entry.compress_size, 7):
        changed = bytearray(data)
        changed[at] ^= 0x55
        try:
            read(tmp_path, bytes(changed))
        except SourceError as error:
            assert "damaged" in str(error) or "nobody" in str(error) or "headed" in str(error)  # noqa: PT017
