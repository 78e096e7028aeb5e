"""What is exported comes back as it went out, and runs nothing on its way."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any

import openpyxl
import pytest

from facilitator.collectors.form_registry import FormRegistry
from facilitator.collectors.table.reader import collect
from facilitator.formats.exports import EXPORTS, ResponseExport
from facilitator.model.blanks import Blank, choices
from facilitator.model.submission import FieldReading, StoredSubmission, Submission
from facilitator.rules.responses.codebook import build_codebook
from facilitator.rules.responses.resolve import resolve_responses
from facilitator.tables.grid import looks_like_formula

TEXTS = (
    *("- one\n- two", "=1", "=1+1", "+49 30 1234", "-3", "@SUM(1)", "'tis", "'=1", "''-1", "'"),
    *("it's", "Größe, „schön“; 日本", 'a "b" c', "46478,5", "Average", "plain"),
)
POINTS = choices(("1", "1"), ("2", "2"), ("5", "5"), ("dk", "?"))
BLANKS = (
    Blank(name="code", kind="text", label="Sheet code"),
    *(Blank(name=f"words_{n}", kind="text", label=f"Words {n}") for n in range(len(TEXTS))),
    Blank(name="rate_a_1_now", kind="choice", label="A statement Now", choices=POINTS),
    Blank(name="rate_a_2_now", kind="choice", label="Another Now", choices=POINTS),
    Blank(name="sort_s1", kind="choice", label="Sorted", choices=choices(("both", "Both"))),
    Blank(name="poll_q_x", kind="tick", label="Asked? 1"),
)
ASKED = FormRegistry({}, BLANKS, build_codebook(BLANKS, []))


def answers_of(turn: int) -> dict[str, str]:
    """Every text in turn in every column, ratings, a choice, a tick."""
    given = {f"words_{n}": TEXTS[(n + turn) % len(TEXTS)] for n in range(len(TEXTS))}
    given |= {"rate_a_1_now": "125"[turn % 3], "rate_a_2_now": "dk"}
    return given | {"sort_s1": "both", "poll_q_x": "on"}


PEOPLE = {f"A{turn}BC": answers_of(turn) for turn in range(5)}
SHEETS = [
    StoredSubmission(
        number=number,
        file="a.pdf",
        sheet=Submission(
            code=code, readings=tuple(FieldReading(blank=b, value=v) for b, v in given.items())
        ),
    )
    for number, (code, given) in enumerate(PEOPLE.items(), 1)
]
EXPORTED = ResponseExport("small", "2027-03-18", BLANKS, resolve_responses(SHEETS, []))


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_was_exported_comes_back_as_it_was_typed(kind: str, language: str) -> None:
    found = collect(EXPORTS[kind](replace(EXPORTED, language=language)), ASKED)
    assert {s.code: {r.blank: r.value for r in s.readings} for s in found.sheets} == PEOPLE
    assert found.remarks == ()
    doubtful = {r.value for s in found.sheets for r in s.readings if r.doubt}
    assert doubtful == set()


def test_our_csv_comes_back_from_a_spreadsheet_that_saved_it_as_a_workbook() -> None:
    book, target = openpyxl.Workbook(), BytesIO()
    sheet: Any = book.active
    text = EXPORTS["csv"](EXPORTED).decode("utf-8-sig")
    for row in csv.reader(StringIO(text, newline="")):
        sheet.append(row)
    book.save(target)
    found = collect(target.getvalue(), ASKED)
    assert {s.code: {r.blank: r.value for r in s.readings} for s in found.sheets} == PEOPLE


def test_no_cell_of_a_csv_file_is_a_formula() -> None:
    rows = csv.reader(StringIO(EXPORTS["csv"](EXPORTED).decode("utf-8-sig"), newline=""))
    assert not any(looks_like_formula(cell) for row in rows for cell in row)


def test_points_of_a_scale_are_numbers_in_a_workbook_and_all_else_is_text() -> None:
    sheet: Any = openpyxl.load_workbook(BytesIO(EXPORTS["xlsx"](EXPORTED)))["Answers"]
    heads = [cell.value for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        for head, cell in zip(heads, row, strict=True):
            is_point = head == "rate_a_1_now"
            assert (cell.data_type == "n") == is_point, head
            assert isinstance(cell.value, int) == is_point
    column = [row[heads.index("rate_a_1_now")].value for row in sheet.iter_rows(min_row=2)]
    assert sum(column) / len(column) == 2.2  # what AVERAGE says of 1, 2, 5, 1, 2
