"""How long it takes to collect a room: ``python -m tests.benchmarks.responses``.

60 filled PDF forms, 60 filled Word files and a workbook of 1,000 rows, each collected by a process
of its own, as people do, into an event of its own; then everything that was answered is put
together once more for all of them, scored and reported.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import openpyxl

from facilitator.rules.responses.codebook import entry_plan
from facilitator.workflows.build import BuildRequest, build
from facilitator.workflows.event_answers import release_answers
from facilitator.workflows.event_context import event_context
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.new import NewClient, NewEvent, new_client, new_event
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.responses import NewResponsesRequest, new_responses
from tests.benchmarks.processes import HEAD, PROGRAM, QUICK, Taken, measure
from tests.workflows.collecting import Given, answers_for, labels_of, pdf_by_pikepdf, word

EXERCISE, CLIENT, DAY = "performance-vs-execution", "bench", "2027-03-18"
FILES, ROWS = 60, 1_000
TYPED = "typed.xlsx"
INBOXES = {
    "60 PDF forms": "inbox-pdf",
    "60 Word files": "inbox-docx",
    "1,000 rows in a workbook": TYPED,
}
ASKED = (EXERCISE, "--client", CLIENT, "--event", DAY)


def event(root: Path) -> None:
    """A client with sixty people, and their kit."""
    folder = new_client(NewClient(name="Bench"), root)
    (folder / "roster.csv").write_text(
        "Name\n" + "\n".join(f"Person {n}" for n in range(1, FILES + 1)) + "\n"
    )
    with (folder / "client.yaml").open("a") as file:
        file.write("roster: roster.csv\n")
    made = new_event(NewEvent(CLIENT, DAY, exercise=EXERCISE), root) / "event.yaml"
    made.write_text(made.read_text(encoding="utf-8").replace("spare: 2", "spare: 0"), "utf-8")
    request = BuildRequest(
        workspace=root,
        exercise=EXERCISE,
        client=CLIENT,
        event=DAY,
        output=root / "output",
        documents=("worksheet",),
        separate=True,
    )
    build(request, lambda *_: None)


def filled(root: Path, ending: str, fill: Callable[[bytes, Given, str], bytes]) -> None:
    """Everybody's own file of one kind, filled in."""
    kit = prepare_kit(KitRequest(root, EXERCISE, client=CLIENT, event=DAY)).kit
    blanks = tuple(b for a in kit.activities for b in a.worksheet_blanks(kit.exercise))
    target = root / f"inbox-{ending}"
    target.mkdir()
    for number, path in enumerate(sorted((root / "output").rglob(f"personal/*/part-a*.{ending}"))):
        data = fill(path.read_bytes(), answers_for(blanks, seed=number), "")
        (target / path.name).write_bytes(data)


def typed(root: Path, rows: int) -> None:
    """Our own workbook with so many rows."""
    asked = NewResponsesRequest(root, EXERCISE, client=CLIENT, event=DAY, output=root / "output")
    made = new_responses(asked)
    kit = prepare_kit(asked).kit
    blanks = entry_plan(kit).blanks()
    book = openpyxl.load_workbook(made.file.path)
    sheet = book["Responses"]
    columns = {sheet.cell(3, at).value: at for at in range(1, sheet.max_column + 1)}
    labels = labels_of(blanks)
    for number in range(rows):
        sheet.cell(4 + number, 1).value = f"B{number:04}"
        for name, value in answers_for(blanks, seed=number).items():
            _type(sheet.cell(4 + number, columns[name]), labels[name].get(value, value))
    book.save(root / TYPED)


def _type(cell: object, words: str) -> None:
    cell.value = int(words) if words.isdecimal() else words  # type: ignore[attr-defined]


def inboxes(root: Path) -> None:
    """Everything that is collected later. In a process of its own: what a process has had counts
    as the memory of those that it starts."""
    event(root)
    kit = prepare_kit(KitRequest(root, EXERCISE, client=CLIENT, event=DAY)).kit
    every = tuple(b for a in kit.activities for b in a.worksheet_blanks(kit.exercise))
    labels = labels_of(every)
    filled(root, "pdf", pdf_by_pikepdf)
    filled(root, "docx", lambda data, given, code: word(data, given, code, labels))
    typed(root, ROWS)


def contest(root: Path) -> Iterator[tuple[str, Taken]]:
    """Every kind of file, each into an empty event; then all that was collected, listed."""
    for title, name in INBOXES.items():
        _forget(root)
        yield title, measure(PROGRAM, "collect", *ASKED, name, at=root)
    _forget(root)
    yield "all of them in one call", measure(PROGRAM, "collect", *ASKED, *INBOXES.values(), at=root)
    yield "then listed", measure(PROGRAM, "responses", *ASKED, at=root)
    yield "then scored and reported", measure(PROGRAM, "report", *ASKED, at=root)


def _forget(root: Path) -> None:
    folder = root / "clients" / CLIENT / "events" / DAY
    (folder / "responses.sqlite").unlink(missing_ok=True)
    shutil.rmtree(folder / "received", ignore_errors=True)


def room(root: Path, people: int) -> None:
    """An event with the workbook that so many people were typed into."""
    new_client(NewClient(name="Bench"), root)
    new_event(NewEvent(CLIENT, DAY, exercise=EXERCISE), root)
    typed(root, people)


def main() -> None:
    """Collect everything and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        made = [sys.executable, "-m", "tests.benchmarks.responses", folder]
        subprocess.run(made, check=True)
        click.echo(f"{'':26} {HEAD}")
        for title, one in contest(root):
            click.echo(f"{title:26} {one.line()}")
        prepared = prepare_kit(KitRequest(root, EXERCISE, client=CLIENT, event=DAY))
        found = release_answers(event_context(prepared)).now
        click.echo(f"{len(found.responses):,} responses, {found.read:,} values read.")


if __name__ == "__main__":
    match sys.argv[1:]:
        case [place, people]:
            room(Path(place), int(people))
        case [place] if place != QUICK:
            inboxes(Path(place))
        case _:
            main()
