"""A client's files in every kind of disorder: plain sentences with a place, never a traceback."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from facilitator.cli import main
from facilitator.errors import SourceError, UsageError
from facilitator.system.failures import DEFECT
from facilitator.workflows.new import new_exercise
from tests.workflows.clients import CLIENT, DAY, client, event

CLIENTS = f"clients/{CLIENT}"
EVENT = f"{CLIENTS}/events/{DAY}"
CHECK = ("check", "small", "--client", CLIENT, "--event", DAY)
Break = Callable[[Path], object]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a client with an event, in a workspace in which the user is."""
    monkeypatch.delenv("FACILITATOR_DEBUG", raising=False)
    workspace = tmp_path / "workspace"
    workspace.mkdir()
    monkeypatch.chdir(workspace)
    new_exercise("small", workspace)
    event(workspace)
    return client(workspace)


def changed(folder: Path, name: str, **fields: object) -> None:
    path = folder / name
    path.write_text(json.dumps(json.loads(path.read_text()) | fields, indent=1))


def moved_out(path: Path) -> None:
    """Put a link in the place of a file or folder, which then lies outside of the workspace."""
    outside = path.parents[path.parts[::-1].index("workspace")] / path.name
    shutil.move(path, outside)
    path.symlink_to(outside)


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def overrides(folder: Path, text: str) -> None:
    (folder / "overrides").mkdir()
    (folder / "overrides" / "small.yaml").write_text(text)


def empty_logo(folder: Path) -> None:
    changed(folder, "client.yaml", brand={"logo": "logo.png"})
    (folder / "logo.png").touch()


def foreign_identity(folder: Path) -> None:
    (folder / "facilitator.yaml").write_text("name: N")
    moved_out(folder / "facilitator.yaml")


def noise(folder: Path) -> None:
    roster = folder / "events" / DAY / "roster.xlsx"
    roster.write_bytes(b"\x00\x01 neither the one nor the other \xff")
    changed(folder, f"events/{DAY}/event.yaml", roster="roster.xlsx")


EVENT_FILE = f"events/{DAY}/event.yaml"
ROSTER = f"events/{DAY}/roster.csv"

BROKEN: dict[str, tuple[Break, str]] = {
    "no events": (lambda f: shutil.rmtree(f / "events"), f'{CLIENT} has no event "{DAY}".'),
    "empty client": (
        lambda f: (f / "client.yaml").write_text(""),
        f"{CLIENTS}/client.yaml: This file is empty.",
    ),
    "client is a list": (
        lambda f: (f / "client.yaml").write_text("- a"),
        f"{CLIENTS}/client.yaml:1: This file must consist of fields",
    ),
    "client is a folder": (
        lambda f: a_folder(f / "client.yaml"),
        f"{CLIENTS}/client.yaml: This is a folder, and a file is needed here.",
    ),
    "long short name": (
        lambda f: changed(f, "client.yaml", short="x" * 80),
        f'{CLIENTS}/client.yaml:3: "short" has 80 characters, and at most 32 fit',
    ),
    "unquoted colour": (
        lambda f: (f / "client.yaml").write_text("name: N\nbrand:\n  primary: #0d5560\n"),
        f'{CLIENTS}/client.yaml:3: "primary" is empty, for what stands behind a # is a comment.',
    ),
    "empty logo": (
        empty_logo,
        f"{CLIENTS}/logo.png: The logo is an empty file. Save it again as SVG, PNG or JPEG.",
    ),
    "minutes in words": (
        lambda f: changed(f, EVENT_FILE, minutes="an hour"),
        f'{EVENT}/event.yaml:3: "minutes" must be a whole number, and "an hour" is none.',
    ),
    "empty event": (
        lambda f: (f / EVENT_FILE).write_text(""),
        f"{EVENT}/event.yaml: This file is empty.",
    ),
    "no roster": (
        lambda f: (f / ROSTER).unlink(),
        f'{EVENT}/event.yaml:2: There is no roster "roster.csv".',
    ),
    "roster is a folder": (lambda f: a_folder(f / ROSTER), f"{EVENT}/roster.csv: This is a folder"),
    "empty roster": (
        lambda f: (f / ROSTER).write_text(""),
        f"{EVENT}/roster.csv: This file is empty.",
    ),
    "roster of noise": (noise, f"{EVENT}/roster.xlsx: This is no table"),
    "empty overrides": (
        lambda f: overrides(f, ""),
        f"{CLIENTS}/overrides/small.yaml: This file is empty.",
    ),
    "nothing left": (
        lambda f: overrides(f, "activities: {poll: {questions: {drop: [week, source]}}}"),
        f"{CLIENTS}/overrides/small.yaml:1: Every question is dropped here. Keep at least one.",
    ),
    "client elsewhere": (moved_out, f"{CLIENTS}: This lies outside of clients."),
    "client file elsewhere": (
        lambda f: moved_out(f / "client.yaml"),
        f"{CLIENTS}/client.yaml: This lies outside of {CLIENTS}. Put a copy there, not a link.",
    ),
    "event elsewhere": (
        lambda f: moved_out(f / "events" / DAY),
        f"{EVENT}/event.yaml: This lies outside of {CLIENTS}.",
    ),
    "identity elsewhere": (
        foreign_identity,
        f"{CLIENTS}/facilitator.yaml: This lies outside of {CLIENTS}.",
    ),
}


@pytest.mark.parametrize(("do", "told"), BROKEN.values(), ids=BROKEN)
def test_what_is_broken_is_told_plainly(
    folder: Path, capsys: pytest.CaptureFixture[str], do: Break, told: str
) -> None:
    do(folder)
    assert main(CHECK) in {UsageError.exit_code, SourceError.exit_code}
    said = capsys.readouterr().err
    assert f"Error: {told}" in said
    for line in said.splitlines():
        # Each says what to do after what is wrong, and nothing that only programmers read.
        assert re.fullmatch(r"Error: .+[.?!] .+", line), line
    assert main(["list"]) == 0


def test_an_event_whose_folder_is_no_date_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "events" / DAY).rename(folder / "events" / "spring")
    assert main([*CHECK[:-1], "spring"]) == SourceError.exit_code
    assert capsys.readouterr().err == (
        f'Error: {CLIENTS}/events/spring: "spring" is no date.'
        " Name the folder by year, month and day: 2027-03-18 or 2027-03-18-morning.\n"
    )


@pytest.mark.usefixtures("without_pages")
def test_a_workbook_or_csv_is_read_whatever_its_ending(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("People", 0).append(["Name"])
    book["People"].append(["Ada Okafor"])
    book.save(folder / ROSTER)
    assert main(CHECK) == 0
    (folder / ROSTER).write_text("Name\nAda Okafor\nGrace Kim\n")
    (folder / ROSTER).rename((folder / ROSTER).with_suffix(".xlsx"))
    changed(folder, EVENT_FILE, roster="roster.xlsx")
    assert main(CHECK) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (
            lambda f: (f / "codes.json").write_text("{"),
            "codes.json: The sheet codes cannot be read.",
        ),
        (lambda f: (f / "codes.json").mkdir(), "codes.json: The sheet codes cannot be read."),
        (
            lambda f: (f / "forms").touch(),
            "forms is a file, and a folder is needed there. Move the file.",
        ),
    ],
)
def test_spoiled_records_of_an_event_are_told_and_left(
    folder: Path, capsys: pytest.CaptureFixture[str], spoil: Break, told: str
) -> None:
    spoil(folder / "events" / DAY)
    command = ["build", *CHECK[1:], "--document", "worksheet", "--format", "pdf"]
    assert main(command) not in {0, DEFECT}
    assert f"Error: {EVENT}/{told}" in capsys.readouterr().err


def test_a_folder_that_may_not_be_written_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied", str(folder.parent))

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    assert main(["new", "client", "Southwind"]) == 1
    said = capsys.readouterr().err
    assert "Permission denied. Ask for the right to read and write there" in said
