"""How time and memory grow: ``python -m tests.benchmarks.growth [--quick]``.

Statements of a sort through a whole kit, copies of a print run, people through collect, responses
and report; clients grow in ``tests.benchmarks.batch``. Every figure is of a command in a process of
its own.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from facilitator.workflows.new import new_exercise
from tests.benchmarks import copies, responses
from tests.benchmarks.processes import HEAD, PROGRAM, Taken, measure, sizes

SMALL = "small"
_STATEMENT = """\
      - id: s{number}
        area: {area}
        text: Statement {number} says what one team does in an ordinary week.
        pile: {pile}
        because: Number {number} belongs there.
        tempting: both
        tempting_because: Number {number} seems to be of two kinds.
"""


def main(words: Sequence[str]) -> None:
    curves = (
        ("statements, a kit", statements, sizes(words, (10, 50, 100, 200), (10, 50))),
        ("copies, a print run", of_copies, sizes(words, (1, 100, 1_000, 10_000), (1, 100))),
        ("people", people, sizes(words, (10, 100, 500, 2_000), (10, 60))),
    )
    for title, curve, numbers in curves:
        click.echo(f"{title:34} {HEAD}")
        for number in numbers:
            with tempfile.TemporaryDirectory() as place:
                for what, taken in curve(Path(place), number):
                    click.echo(f"{number:6,} {what:27} {taken.line()}")


def statements(root: Path, number: int) -> Iterator[tuple[str, Taken]]:
    _small_exercise(root, number)
    yield "built", measure(PROGRAM, "build", SMALL, at=root)


def _small_exercise(root: Path, number: int) -> None:
    file = new_exercise(SMALL, root) / "exercise.yaml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    first = lines.index("    statements:\n") + 1
    last = lines.index("\n", first)
    made = (
        _STATEMENT.format(
            number=one, area=("time", "people")[one % 2], pile=("urgent", "important")[one % 2]
        )
        for one in range(1, number + 1)
    )
    file.write_text("".join([*lines[:first], *made, *lines[last:]]), encoding="utf-8")


def of_copies(_: Path, number: int) -> Iterator[tuple[str, Taken]]:
    yield "written", copies.measured("print", number)


def people(root: Path, number: int) -> Iterator[tuple[str, Taken]]:
    made = [sys.executable, "-m", "tests.benchmarks.responses", str(root), str(number)]
    subprocess.run(made, check=True)
    for command in ("collect", "responses", "report"):
        files = [responses.TYPED] if command == "collect" else []
        yield command, measure(PROGRAM, command, *responses.ASKED, *files, at=root)


if __name__ == "__main__":
    main(sys.argv[1:])
