"""The command line answers at once, suggests, and never shows a traceback."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from facilitator.cli import facilitator, load_command, main
from facilitator.cli.terminal import run_catching
from facilitator.errors import FacilitatorError, MachineError, Problem, SourceError, UsageError

MOST_MODULES = 175
HEAVY = {
    "babel",
    "docx",
    "fluent",
    "fontTools",
    "jinja2",
    "lxml",
    "markdown_it",
    "pikepdf",
    "pydantic",
    "pypdfium2",
    "rich",
    "ruamel",
    "weasyprint",
}


@pytest.fixture(autouse=True)
def _no_debugging(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FACILITATOR_DEBUG", raising=False)


def failing(error: BaseException) -> Callable[[], object]:
    def work() -> object:
        raise error

    return work


@pytest.mark.parametrize("words", [[], ["--help"], ["build", "--help"], ["bild"], ["--version"]])
def test_nothing_heavy_is_imported_to_answer(words: list[str]) -> None:
    script = (
        "import sys; from facilitator.cli import main; main(sys.argv[1:]);"
        " print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *words], capture_output=True, text=True, check=True
    )
    loaded = [name for line in done.stderr.splitlines()[-1:] for name in line.split()]
    assert not HEAVY & {name.partition(".")[0] for name in loaded}
    assert len(loaded) <= MOST_MODULES


@pytest.mark.parametrize("name", facilitator.commands)
def test_every_command_explains_itself_within_one_line(name: str) -> None:
    command = load_command(name)
    assert command.help
    assert command.help.startswith(facilitator.commands[name].help or "-")
    assert len(command.get_short_help_str(limit=200)) < 70
    described = [p for p in command.params if isinstance(p, click.Option)]
    assert all(option.help for option in described)


@pytest.mark.parametrize("name", facilitator.commands)
def test_every_command_is_in_the_readme(name: str) -> None:
    readme = Path(__file__).parents[2] / "README.md"
    assert f"facilitator {name}" in readme.read_text(encoding="utf-8")


def test_without_a_word_it_says_what_it_can_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "Commands:" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (["bild"], 'There is no command "bild". Did you mean "build"?'),
        (
            ["zzz"],
            (
                'There is no command "zzz". Known here: anonymize, batch, build, check, collect,'
                " docs, doctor, forget, list, new, preview, rename, report, responses, review,"
                " studio, tally."
            ),
        ),
        (["--versoin"], 'There is no option "--versoin". Did you mean "--version"?'),
        (
            ["build", "--larg-print"],
            'There is no option "--larg-print". Did you mean "--large-print"?',
        ),
        (
            ["build", "--document", "workshet"],
            'There is no document "workshet". Did you mean "worksheet"?',
        ),
        (["build", "--paper", "a5"], 'There is no paper "a5". Known here: a4, letter.'),
        (["build", "--output"], "Option '--output' requires an argument."),
        (["new"], 'Missing command. See "facilitator new --help".'),
        (["new", "exercis"], 'There is no command "exercis". Did you mean "exercise"?'),
    ],
)
def test_a_mistyped_word_is_answered_with_the_nearest(
    words: list[str], answer: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    said = capsys.readouterr()
    assert said.err.startswith(f"Error: {answer}")
    assert said.err.count("\n") == 1
    assert said.out == ""


@pytest.mark.parametrize(
    ("error", "code"),
    [(FacilitatorError, 1), (UsageError, 2), (SourceError, 3), (MachineError, 4)],
)
def test_every_problem_has_its_line_and_the_error_its_exit_code(
    error: type[FacilitatorError], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    problems = [Problem("One.", "here:1", "Mend it."), Problem("Two.")]
    assert run_catching(failing(error(problems))) == code
    assert capsys.readouterr().err == "Error: here:1: One. Mend it.\nError: Two.\n"


@pytest.mark.parametrize(
    ("number", "beginning"),
    [
        (errno.EACCES, "Error: out/x.pdf: Permission denied. Ask for"),
        (errno.EEXIST, "Error: out/x.pdf: File exists. A file stands"),
        (errno.EROFS, "Error: out/x.pdf: Read-only file system. Work in"),
    ],
)
def test_a_file_that_the_system_refuses_is_one_line(
    number: int, beginning: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_catching(failing(OSError(number, os.strerror(number), "out/x.pdf"))) == 1
    said = capsys.readouterr().err
    assert said.startswith(beginning)
    assert said.count("\n") == 1


def test_a_full_disk_has_no_file_to_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_catching(failing(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))) == 1
    assert capsys.readouterr().err == (
        "Error: No space left on device. Make room on the disk and run this again.\n"
    )


def test_a_defect_is_ours_and_its_traceback_goes_to_a_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert run_catching(failing(KeyError("secret"))) == 70
    (log,) = tmp_path.glob("facilitator-*.log")
    assert "Traceback" in log.read_text(encoding="utf-8")
    said = capsys.readouterr().err
    assert said.startswith("Error: This is a defect of facilitator, not of your files: KeyError")
    assert said.endswith(f"Please report it with {log}.\n")
    assert said.count("\n") == 1


def test_a_defect_is_told_even_where_no_log_can_be_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "missing"))
    assert run_catching(failing(KeyError("secret"))) == 70
    assert capsys.readouterr().err.endswith("Please report it.\n")


def test_the_exception_itself_comes_through_for_whoever_mends_the_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FACILITATOR_DEBUG", "1")
    with pytest.raises(KeyError):
        run_catching(failing(KeyError("secret")))


@pytest.mark.parametrize("error", [KeyboardInterrupt(), click.exceptions.Abort()])
def test_an_interruption_is_quiet(error: BaseException, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_catching(failing(error)) == 130
    assert capsys.readouterr().err == ""


def test_a_reader_that_has_gone_is_no_error() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-c", "import sys; from facilitator.cli import main; sys.exit(main())"],
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writer)
    assert done.stderr == ""
