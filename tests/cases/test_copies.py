"""Numbers of copies are right, and the same in `check`, in the guide and in the run of show."""

from __future__ import annotations

import re
from datetime import date

import pytest

from facilitator.model.client import Event
from facilitator.model.documents import DOCUMENTS
from facilitator.model.kit import Kit
from facilitator.rules.printing import copies_for, print_item
from tests.cases.shapes import EXERCISE, Shape, shapes

TITLES = {kind.title: name for name, kind in DOCUMENTS.items()}
SHEETS = {
    "Worksheets, parts A and B": "worksheet",
    "Worksheet part A": "worksheet",
    "Worksheet part B": "worksheet",
    "Team tally grid, with a worked example": "tally-grid",
    "This guide": "facilitator-guide",
    **TITLES,
}


@pytest.mark.parametrize(
    ("edition", "people", "document", "copies"),
    [
        ("keynote", 60, "answer-key", 1),
        ("keynote", 60, "agenda", 1),
        ("keynote", 60, "tally-card", 2),
        ("keynote", 20, "tally-card", 1),
        ("keynote", 60, "handout", 62),
        ("keynote", 0, "handout", 62),
        ("workshop", 8, "answer-key", 11),
        ("workshop", 8, "agenda", 10),
        ("workshop", 8, "worksheet", 10),
        ("workshop", 8, "scoring-sheet", 10),
        ("coaching", 1, "handout", 1),
        ("coaching", 1, "answer-key", 1),
        ("coaching", 1, "run-of-show", 1),
    ],
)
def test_as_many_are_printed_as_are_needed(
    edition: str, people: int, document: str, copies: int
) -> None:
    event = Event(date=date(2027, 3, 4), people=people or None, spare=2)
    kit = Kit(exercise=EXERCISE, edition_name=edition, event=event)
    assert copies_for(document, kit).count == copies


def number_in(words: str) -> int:
    """How many copies the words of the guide come to."""
    said = words.partition(";")[0]
    if counted := re.search(r": (\d+)$|^(\d+) cop", said):
        return int(counted[1] or counted[2])
    return 2 if said.startswith("two") else said.count("one") or 1


@pytest.mark.parametrize("shape", [s for s in shapes() if s.kit.event], ids=str)
def test_check_guide_and_run_of_show_say_the_same(shape: Shape) -> None:
    checked = {
        kind.name: print_item(kind, shape.kit, 1).copies
        for kind in shape.kit.documents()
        if not kind.shown
    }
    rows = shape.table("facilitator-guide", "print")
    named = {SHEETS[row[0]] for row in rows}
    assert named == set(checked)
    for sheet, _, copies in rows:
        assert number_in(copies) == checked[SHEETS[sheet]], (sheet, copies)
    text = shape.text("run-of-show")
    for title, count in re.findall(r"([A-Z][a-z]+(?: [a-zA-Z]+)*) \((\d+)\)", text):
        name = next(n for t, n in TITLES.items() if title.startswith(t))
        assert int(count) == checked[name], title
