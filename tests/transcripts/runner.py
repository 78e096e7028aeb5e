"""Run the commands of a Markdown file and hold what they say against what the file says.

A fenced block marked ``console`` holds commands and what they print, as on a terminal::

    $ facilitator bild
    Error: There is no command "bild". Did you mean "build"?
    [exit 2]

All commands of a file run one after the other in one empty folder; ``[exit N]`` is left out after
a success. In the expected output ``[...]`` stands for anything within a line, and for any number
of lines where it stands alone, never for the exit code. Fences of other kinds (``sh``) are for
reading only. What needs no shell runs in a process that is forked from one with everything loaded;
``tests/cli/test_main.py`` starts the installed program itself.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.program import run_program

ANYTHING = "[...]"
_LONGEST_RUN = 120  # seconds
_FOR_THE_SHELL = set("|&;<>$`*()")
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Step:
    """One command, and the lines that it prints, the exit code last where it is not 0."""

    command: str
    lines: tuple[str, ...]


def steps_of(block: str) -> list[Step]:
    """The commands of one block."""
    steps: list[Step] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            steps.append(Step(line.removeprefix("$ "), ()))
        elif steps:
            steps[-1] = replace(steps[-1], lines=(*steps[-1].lines, line))
        else:
            raise ValueError(f"this line stands before any command: {line}")
    return steps


def matches(expected: tuple[str, ...], actual: tuple[str, ...]) -> bool:
    """Whether these lines are the expected ones, wildcards considered."""
    pattern = "".join(
        r"(?:(?!\[exit ).*\n)*?" if line == ANYTHING else f"{_line_pattern(line)}\n"
        for line in expected
    )
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in actual)) is not None


def _line_pattern(line: str) -> str:
    return ".*".join(re.escape(piece) for piece in line.split(ANYTHING))


def play(step: Step, folder: Path, home: Path) -> Step:
    """Run the command in this folder, away from the user's own files and settings."""
    environment = {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), "/usr/bin", "/bin"]),
        "HOME": str(home),
        "TMPDIR": str(home),
        "LANG": "C.UTF-8",
        "COLUMNS": "100",
        # The code under test, where that is another than the one that is installed.
        "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
    }
    words = _plain_words(step.command)
    if words and words[0] == "facilitator":
        printed, code = run_program(words[1:], folder, environment)
    else:
        printed, code = _run_in_shell(step.command, folder, environment)
    printed = printed.replace(str(folder), ANYTHING).replace(str(home), ANYTHING)
    lines = [line.rstrip() for line in printed.splitlines()]
    return Step(step.command, (*lines, *([f"[exit {code}]"] if code else [])))


def _plain_words(command: str) -> list[str]:
    """The words of a command that needs no shell; none where it does."""
    words = shlex.shlex(command, posix=False, punctuation_chars="".join(_FOR_THE_SHELL))
    beginnings = {word[0] for word in words}
    return [] if _FOR_THE_SHELL & beginnings or "$" in command else shlex.split(command)


def _run_in_shell(command: str, folder: Path, environment: dict[str, str]) -> tuple[str, int]:
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=_LONGEST_RUN,
        check=False,
    )
    return done.stdout, done.returncode


def replay(transcript: str, folder: Path, home: Path) -> tuple[str, list[str]]:
    """The transcript as it would read today, and every way in which it is wrong."""
    differences: list[str] = []

    def today(block: re.Match[str]) -> str:
        lines = list(_replayed(steps_of(block[1]), folder, home, differences))
        return "\n".join(["```console", *lines, "```"])

    return _BLOCK.sub(today, transcript), differences


def _replayed(steps: list[Step], folder: Path, home: Path, differences: list[str]) -> Iterator[str]:
    for step in steps:
        actual = play(step, folder, home)
        right = matches(step.lines, actual.lines)
        if not right:
            differences.append(_told(step, actual))
        yield f"$ {step.command}"
        yield from step.lines if right else actual.lines


def _told(expected: Step, actual: Step) -> str:
    return "\n".join(
        [f"$ {expected.command}", "  expected:", *expected.lines, "  but was:", *actual.lines]
    )
