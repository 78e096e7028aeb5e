from __future__ import annotations

import csv
import json
from io import BytesIO, StringIO

import openpyxl

from facilitator.formats.exports import EXPORTS, ResponseExport
from facilitator.model.blanks import Blank
from facilitator.model.submission import Decision, FieldReading, StoredSubmission, Submission
from facilitator.rules.responses.resolve import resolve_responses

BLANKS = tuple(Blank(name=name, kind="text", label=name) for name in ("code", "a", "b"))
READINGS = (
    FieldReading(blank="a", value="=1+1", place="page 1"),
    FieldReading(blank="b", value="-2", confidence=0.5, doubt="It is faint."),
    FieldReading(blank="old", value="@SUM(A1)"),
)
SHEETS = [
    StoredSubmission(number=1, file="a.pdf", sheet=Submission(code="AA11", readings=READINGS)),
    StoredSubmission(number=2, file="b.pdf", sheet=Submission(code="BB22", readings=READINGS[:1])),
]
EXPORTED = ResponseExport(
    "small", "2027-03-18", BLANKS, resolve_responses(SHEETS, [Decision(act="out", code="BB22")])
)


def test_a_table_has_a_row_for_whoever_counts_and_runs_nothing() -> None:
    text = EXPORTS["csv"](EXPORTED).decode("utf-8-sig")
    rows = list(csv.reader(StringIO(text)))
    assert rows == [["code", "a", "b", "old"], ["AA11", "'=1+1", "'-2", "'@SUM(A1)"]]
    sheet = openpyxl.load_workbook(BytesIO(EXPORTS["xlsx"](EXPORTED)))["Answers"]
    assert [cell.value for cell in sheet[2]] == ["AA11", "=1+1", "-2", "@SUM(A1)"]
    assert {cell.data_type for cell in sheet[2]} == {"s"}


def test_everything_that_is_known_is_in_the_json() -> None:
    said = json.loads(EXPORTS["json"](EXPORTED))
    assert (said["read"], said["doubtful"], said["open"]) == (3, 1, 0)
    first, second = said["respondents"]
    assert first["answers"][1] == {
        "blank": "b",
        "value": "-2",
        "status": "read",
        "confidence": 0.5,
        "doubt": "It is faint.",
        "where": "a.pdf",
    }
    assert second["counted"] is False


def test_the_same_answers_give_the_same_bytes() -> None:
    for write in EXPORTS.values():
        assert write(EXPORTED) == write(EXPORTED)
