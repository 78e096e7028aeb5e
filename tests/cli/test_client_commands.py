"""The commands for working with clients: what they ask, print, and offer in their help."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from facilitator.cli import facilitator, load_command, main
from facilitator.cli.make import _rebuild
from facilitator.errors import Problem, UsageError
from facilitator.workflows.build import Rebuilt
from facilitator.workflows.new import new_exercise
from facilitator.workflows.output_files import BuiltFile
from facilitator.workflows.workspace import ClientFolder
from tests.workflows.clients import CLIENT, DAY, LOGO, client, event


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    new_exercise("small", tmp_path)
    return tmp_path


@pytest.fixture
def on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    # The package has a command of the same name as the module.
    monkeypatch.setattr(import_module("facilitator.cli.clients"), "is_interactive", lambda: True)


def typed(command: str, *answers: str) -> str:
    """What is said while somebody types these answers, each ended by Enter."""
    result = CliRunner().invoke(
        facilitator, command.split(), input="".join(f"{a}\n" for a in answers)
    )
    assert result.exception is None, result.exception
    return result.output


@pytest.mark.usefixtures("on_a_terminal")
def test_new_client_asks_for_what_the_options_leave_open(workspace: Path) -> None:
    (workspace / "their.svg").write_text(LOGO)
    said = typed("new client Northwind", "Nw", "A4", "#1b4f8f", "#a94725", "their.svg")
    assert "Short name, for the top of pages [Northwind]: " in said
    found = ClientFolder.read(workspace / "clients" / "northwind").client
    assert (found.short, found.paper) == ("Nw", "a4")
    assert (found.brand.primary, found.brand.secondary) == ("#1b4f8f", "#a94725")
    assert found.brand.logo == "logo.svg"
    assert said.endswith(
        "clients/northwind is yours to edit: open clients/northwind/client.yaml."
        " Then run: facilitator build small --client northwind\n"
    )


@pytest.mark.usefixtures("on_a_terminal")
def test_enter_is_an_answer_to_every_question(workspace: Path) -> None:
    typed("new client Northwind", *[""] * 4)
    found = ClientFolder.read(workspace / "clients" / "northwind").client
    assert (found.called, found.paper, found.brand.primary) == ("Northwind", "letter", "")


@pytest.mark.usefixtures("on_a_terminal")
def test_what_the_options_say_is_not_asked(workspace: Path) -> None:
    said = typed(
        "new client Northwind --short N --paper a4 --primary #1b4f8f --secondary #a94725", ""
    )
    assert said.startswith("Logo, an SVG, PNG or JPEG file (Enter: none): ")


@pytest.mark.usefixtures("on_a_terminal")
def test_new_event_asks_for_whom_and_when(workspace: Path) -> None:
    client(workspace)
    said = typed("new event small", CLIENT, DAY, "", "14:00", "45", "Room B", "")
    found = ClientFolder.read(workspace / "clients" / CLIENT).event(DAY).event
    assert (found.start, found.minutes, found.place) == ("14:00", 45, "Room B")
    assert (found.edition, found.facilitator) == ("workshop", "")
    assert f"Client ({CLIENT}, northwind-health): " in said
    assert "Edition (workshop) [workshop]: " in said


@pytest.mark.usefixtures("on_a_terminal")
def test_an_answer_that_cannot_be_is_said_at_once_and_nothing_else_is_asked_again(
    workspace: Path,
) -> None:
    client(workspace)
    wrong_then_right = [
        *("1", CLIENT),
        *("tomorrow", DAY),
        *("keynoet", "workshop"),
        *("2 pm", "14:00"),
        *("soon", "1", "45"),
    ]
    said = typed("new event small", *wrong_then_right, "Room B", "")
    for told in (
        'There is no client "1".',
        '"tomorrow" is no date.',
        'There is no edition "keynoet"',
        '"2 pm" is no time of day.',
        '"soon" is no number of minutes.',
        "The workshop edition cannot run in 1 minutes:",
    ):
        assert said.count(told) == 1, told
    found = ClientFolder.read(workspace / "clients" / CLIENT).event(DAY).event
    assert (found.start, found.minutes, found.place) == ("14:00", 45, "Room B")


def test_in_a_pipe_nothing_is_asked(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "client", "Northwind"]) == 0
    assert main(["new", "event", "--client", "northwind"]) == UsageError.exit_code
    said = capsys.readouterr()
    assert "Short name" not in said.out
    assert said.err == (
        "Error: An event is for a client on a day. Add --client NAME and --date DATE.\n"
    )


@pytest.mark.usefixtures("two_pages")
def test_check_takes_a_client_and_says_how_much_to_print(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    client(workspace)
    event(workspace, spare=1)
    assert main(["check", "small", "--client", CLIENT, "--event", DAY]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"Northwind Health, {DAY}: ")
    heading = next(n for n, line in enumerate(lines) if line.startswith("What"))
    rows = [line.split() for line in lines[heading + 1 :]]
    assert ["Handout", "4", "4"] in rows
    assert rows[-1][:2] == ["In", "all"]
    assert int(rows[-1][2]) == sum(int(row[-1]) for row in rows[:-1])


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("check --client northwnd", 'There is no client "northwnd". Did you mean "northwind"?'),
        ("check --event 2027-03-18", "An event belongs to a client. Add --client NAME."),
        ("check one two --client northwind", "There are 2 exercises on this line."),
        ("check smal --client northwind", 'There is no exercise "smal". Did you mean "small"?'),
        ("check small --minutes 5", "The workshop edition cannot run in 5 minutes"),
        ("build small --client northwind --event 2027-03-17", f'Did you mean "{DAY}"?'),
        ("new client", "Missing argument 'NAME'."),
        ("new cleint x", 'There is no command "cleint". Did you mean "client"?'),
        ("new client x --paper leter", 'There is no paper "leter". Did you mean "letter"?'),
        ("new client x --colour red", 'There is no option "--colour".'),
        ("new event --client northwnd --date 2027-04-01", 'Did you mean "northwind"?'),
        ("new event --client northwind --exercise small --date spring", '"spring" is no date.'),
        ("preview small --client northwnd", 'There is no client "northwnd".'),
        ("preview smal --client northwind --fromat pdf", 'Did you mean "--format"?'),
    ],
)
def test_names_that_mean_nothing_are_told_and_nothing_is_made(
    workspace: Path, capsys: pytest.CaptureFixture[str], command: str, told: str
) -> None:
    client(workspace)
    event(workspace)
    before = sorted(workspace.rglob("*"))
    assert main(command.split()) not in {0, 70}
    said = capsys.readouterr().err
    assert told in said
    assert said.startswith("Error: ")
    assert sorted(workspace.rglob("*")) == before


class Shown:
    """Stands in for a preview: each round makes what it is given."""

    def __init__(self, *rounds: Rebuilt | OSError) -> None:
        self.rounds = list(rounds)

    def rebuild(self) -> Rebuilt:
        found = self.rounds.pop(0)
        if isinstance(found, OSError):
            raise found
        return found


def test_each_round_of_a_preview_says_what_was_saved_and_what_changed(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = workspace / "output"
    files = [
        BuiltFile("Handout", output / "handout.pdf", pages=1),
        BuiltFile("Worksheet", output / "worksheet.pdf", pages=8),
        BuiltFile("Agenda", output / "agenda.docx"),
    ]
    shown = Shown(Rebuilt(changed=tuple(files), same=2, remarks=("Dropped: x.",)))
    _rebuild(shown, [workspace / "clients" / "n" / "client.yaml"])  # type: ignore[arg-type]
    *lines, last, remark = capsys.readouterr().out.splitlines()
    assert lines == [
        "clients/n/client.yaml changed.",
        "  output/handout.pdf, 1 page",
        "  output/worksheet.pdf, 8 pages",
        "  output/agenda.docx",
    ]
    assert last.startswith("  3 rebuilt; 2 as before, in ")
    assert remark == "  Dropped: x."


def test_a_fault_during_a_preview_is_told_and_does_not_end_it(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = PermissionError(13, "Permission denied", "output/handout.pdf")
    shown = Shown(Rebuilt(problems=(Problem("It is wrong.", "a.yaml:3", "Mend it."),)), gone)
    for _ in range(2):
        _rebuild(shown, [])  # type: ignore[arg-type]
    said = capsys.readouterr()
    assert said.err.splitlines()[0] == "Error: a.yaml:3: It is wrong. Mend it."
    assert said.err.splitlines()[1].startswith("Error: output/handout.pdf: Permission denied. ")
    assert "rebuilt" not in said.out


COMMANDS = [
    *(((name,), load_command(name)) for name in facilitator.commands),
    *((("new", name), one) for name, one in load_command("new").commands.items()),  # type: ignore[attr-defined]
]


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=str)
def test_help_explains_every_option(
    workspace: Path,
    capsys: pytest.CaptureFixture[str],
    path: tuple[str, ...],
    command: click.Command,
) -> None:
    assert main([*path, "--help"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    for param in command.params:
        if isinstance(param, click.Option) and not param.hidden:
            assert param.opts[-1] in said or param.opts[0] in said
            assert param.help
            assert param.help.split()[-1] in said
