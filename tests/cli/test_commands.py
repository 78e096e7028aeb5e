"""Each command hands over what was typed and prints what came back, and nothing else."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from facilitator.cli import main
from facilitator.cli.terminal import _show_rich, align, progress
from facilitator.errors import MachineError
from facilitator.system import requirements as doctor
from facilitator.system.requirements import LIBRARIES, MachineCheck, MachineReport, System


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Put a module of these names where a workflow is looked for."""

    def put(name: str, **contents: Any) -> None:
        module = ModuleType(name)
        module.__dict__.update(contents)
        monkeypatch.setitem(sys.modules, f"facilitator.workflows.{name}", module)

    return put


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_build_hands_over_the_request_and_ends_with_a_table(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    requests = []

    def build(*, on_progress: Callable[[str, int, int], None], **options: object) -> object:
        requests.append(options)
        on_progress("Handout", 1, 2)
        pdf = SimpleNamespace(
            document="Handout",
            format="pdf",
            pages=2,
            path=folder / "output" / "handout.pdf",
            kept=None,
        )
        word = SimpleNamespace(
            document="Sort cards",
            format="docx",
            pages=None,
            path=Path("/elsewhere/cards-fresh.docx"),
            kept=folder / "output" / "cards.docx",
        )
        return SimpleNamespace(files=(pdf, word), notes=("A note.",))

    monkeypatch.setattr("facilitator.api.build", build)
    words = "build x --document Handout --document sort-cards --paper LETTER --large-print"
    assert main(words.split()) == 0
    (request,) = requests
    assert request == {
        "exercise": "x",
        "edition": None,
        "client": None,
        "event": None,
        "minutes": None,
        "separate": False,
        "documents": ("handout", "sort-cards"),
        "formats": (),
        "paper": "letter",
        "large_print": True,
        "language": None,
        "output": Path("output"),
        "force": False,
        "workspace": folder,
    }
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out == (
        "Document    Format  Pages  File\n"
        "Handout     pdf     2      output/handout.pdf\n"
        "Sort cards  docx           /elsewhere/cards-fresh.docx\n"
        "output/cards.docx was edited since the last build and is left as it is;"
        " the fresh one is /elsewhere/cards-fresh.docx.\n"
        "A note.\n"
    )


@pytest.fixture
def a_listing(stand_in: Callable[..., None]) -> None:
    edition = {"name": "workshop", "title": "For a team", "minutes": 90}
    exercise = {"name": "x", "title": "Zürich", "editions": [edition], "source": "built in"}
    found = {
        "exercises": [exercise],
        "clients": [{"name": "n", "events": ["2027-03-18"], "source": "your own"}],
        "documents": [{"name": "handout", "title": "Handout"}],
        "formats": ["pdf", "docx"],
    }
    stand_in("workspace", listing=lambda workspace: found)


@pytest.mark.usefixtures("a_listing")
def test_list_is_read_by_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    assert capsys.readouterr().out == (
        "Exercises and their editions\n"
        "  x: Zürich (built in)\n"
        "    workshop  90 min  For a team\n"
        "\n"
        "Clients and their events\n"
        "  n (your own): 2027-03-18\n"
        "\n"
        "Documents\n"
        "  handout  Handout\n"
        "\n"
        "Formats: pdf, docx\n"
    )


@pytest.mark.usefixtures("a_listing")
def test_list_is_read_in_other_languages(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACILITATOR_LANGUAGE", "de")
    assert main(["list"]) == 0
    assert capsys.readouterr().out == (
        "Übungen und ihre Fassungen\n"
        "  x: Zürich (mitgeliefert)\n"
        "    workshop  90 min  For a team\n"
        "\n"
        "Kunden und ihre Termine\n"
        "  n (von Ihnen): 2027-03-18\n"
        "\n"
        "Dokumente\n"
        "  handout  Handout\n"
        "\n"
        "Formate: pdf, docx\n"
    )


@pytest.mark.usefixtures("a_listing")
def test_list_is_read_by_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--json"]) == 0
    printed = capsys.readouterr().out
    assert "Zürich" in printed
    assert json.loads(printed)["exercises"][0]["editions"] == [
        {"name": "workshop", "title": "For a team", "minutes": 90}
    ]


def test_new_exercise_says_where_it_is_and_how_to_build_it(
    folder: Path, stand_in: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    stand_in("new", new_exercise=lambda name, workspace, _: workspace / "exercises" / name)
    assert main(["new", "exercise", "mine"]) == 0
    assert capsys.readouterr().out == (
        "exercises/mine is yours to edit. Then run: facilitator build mine\n"
    )


def test_check_says_what_was_checked(
    folder: Path, stand_in: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    def check(paths: list[Path], workspace: Path) -> list[str]:
        return [f"{path} is in order." for path in paths]

    stand_in("check", check_exercises=check, check_kit=None)
    assert main(["check", "one", "two"]) == 0
    assert capsys.readouterr().out == "one is in order.\ntwo is in order.\n"


def test_doctor_finds_this_machine_able(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    assert capsys.readouterr().out.endswith("\nfacilitator can build kits here.\n")


def test_doctor_names_what_lacks_and_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    checks = (
        MachineCheck("Python 3.13.0", found=True),
        MachineCheck("Pango", found=False, purpose="without it no PDF", commands=("add pango",)),
        MachineCheck("HarfBuzz", found=False, commands=("add pango",)),
        MachineCheck("LibreOffice", found=False, required=False, commands=("add office",)),
    )
    monkeypatch.setattr(doctor, "examine_machine", lambda folder: MachineReport(checks))
    assert main(["doctor"]) == MachineError.exit_code
    assert capsys.readouterr().out == (
        "found     Python 3.13.0\n"
        "missing   Pango: without it no PDF\n"
        "missing   HarfBuzz\n"
        "optional  LibreOffice\n"
        "\n"
        "To add what is missing:\n"
        "  add pango\n"
        "\n"
        "To add what is optional:\n"
        "  add office\n"
    )


def test_doctor_examines_the_libraries_one_command_for_all(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(doctor, "missing_libraries", lambda: LIBRARIES)
    monkeypatch.setattr(doctor, "this_system", lambda: System.FEDORA)
    examined = doctor.examine_machine(tmp_path)
    assert not examined.able
    assert examined.commands(required=True) == (
        "sudo dnf install -y glib2 pango harfbuzz fontconfig",
    )
    assert examined.commands(required=False)[0] == "sudo dnf install -y harfbuzz"


def test_doctor_names_all_missing_packages_in_one_command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(
        doctor, "_is_installed", lambda package: package not in {"python-docx", "rich"}
    )
    commands = doctor.examine_machine(tmp_path).commands(required=True)
    assert f'"{sys.executable}" -m pip install python-docx rich' in commands


def test_a_table_is_aligned_and_has_no_trailing_blanks() -> None:
    assert align([("a", "bb"), ("ccc", "")]) == ["a    bb", "ccc"]
    assert align([]) == []


def test_on_a_terminal_a_long_path_is_folded_not_cut(capsys: pytest.CaptureFixture[str]) -> None:
    path = "output/" + "a" * 120 + "[b].pdf"
    _show_rich(("Document", "File"), [("Handout", path)])
    lines = capsys.readouterr().out.splitlines()[1:]
    assert path in "".join(line.removeprefix("Handout").strip() for line in lines)


def test_in_a_pipe_progress_is_silent(capsys: pytest.CaptureFixture[str]) -> None:
    with progress() as tell:
        tell("Handout", 1, 2)
    assert capsys.readouterr() == ("", "")
