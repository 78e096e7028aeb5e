"""Answers for other programs: a table as CSV or XLSX, everything that is known of them as JSON.

What begins like a formula is written as text: a spreadsheet that opens the file runs nothing.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Any

from facilitator.activities.protocol import FollowUp
from facilitator.formats.xlsx.package import finished, put
from facilitator.model.blanks import Blank
from facilitator.rules.responses.resolve import ResolvedAnswer, ResolvedAnswers, Respondent
from facilitator.tables.formula_guard import guard_formula
from facilitator.text.messages import Message
from facilitator.text.translator import translator


@dataclass(frozen=True)
class ResponseExport:
    """What is exported. ``blanks`` are the worksheet's, in its order."""

    exercise: str
    event: str
    blanks: tuple[Blank, ...]
    answers: ResolvedAnswers

    def columns(self) -> list[str]:
        """The blanks' names, then those that only older forms had."""
        names = [blank.name for blank in self.blanks if blank.name != "code"]
        given = {a.blank: None for one in self.answers.respondents for a in one.answers}
        return [*names, *(name for name in given if name not in set(names))]

    def points(self) -> dict[str, frozenset[str]]:
        """The answers of each blank that are points of a scale, and so numbers."""
        return {
            blank.name: frozenset(c.value for c in blank.choices if c.label.strip().isdecimal())
            for blank in self.blanks
        }

    def counted(self) -> tuple[Respondent, ...]:
        """Whoever counts."""
        return tuple(one for one in self.answers.respondents if one.counted)

    def rows(self) -> Iterator[list[str]]:
        """The code and the answers of each, in the order of the columns."""
        names = self.columns()
        for one in self.counted():
            given = one.response.answers
            yield [one.code, *(given.get(name, "") for name in names)]


def as_csv(exported: ResponseExport) -> bytes:
    """A row a sheet, headed by the blanks' names; UTF-8 with the mark that Excel asks for."""
    return _csv(["code", *exported.columns()], exported.rows())


def commitments_csv(follow_ups: Sequence[FollowUp], language: str) -> bytes:
    """A row a commitment, the team's first; a column for each field, headed as on the sheet."""
    fields = {name: text for one in follow_ups for name, text in one.fields.items()}
    rows = (
        [made.sheet, *(made.values.get(field, "") for field in fields)]
        for one in follow_ups
        for made in one.commitments
    )
    return _csv([translator(language).say(Message("commitments-sheet")), *fields.values()], rows)


def _csv(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    target = StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow([guard_formula(cell) for cell in heads])
    writer.writerows([guard_formula(cell) for cell in row] for row in rows)
    return target.getvalue().encode("utf-8-sig")


def as_json(exported: ResponseExport) -> bytes:
    """Everything: each answer with where it came from, how sure it is and why it is doubtful."""
    answers = exported.answers
    said = {
        "exercise": exported.exercise,
        "event": exported.event,
        "read": answers.read,
        "decided": answers.decided,
        "open": answers.open,
        "doubtful": answers.doubtful,
        "respondents": [_respondent(one) for one in answers.respondents],
    }
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()


def _respondent(one: Respondent) -> dict[str, Any]:
    return {
        "code": one.code,
        "counted": one.counted,
        "files": [sheet.label for sheet in one.sheets],
        "answers": [_answer(answer) for answer in one.answers],
    }


def _answer(answer: ResolvedAnswer) -> dict[str, Any]:
    said = answer.model_dump(exclude={"seen"})
    return said | ({"seen": list(answer.seen)} if answer.status != "read" else {})


def as_xlsx(exported: ResponseExport) -> bytes:
    """The table, and beside it every answer with where it came from."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    table: Any = book.active
    table.title = "Answers"
    details = book.create_sheet("Details")
    points = exported.points()
    names = exported.columns()
    rows = ([code, *_numbers(names, cells, points)] for code, *cells in exported.rows())
    _fill(table, [["code", *names], *rows])
    _fill(details, [_DETAILS, *_details(exported)])
    for sheet in (table, details):
        sheet.freeze_panes = "B2"
        for cell in sheet[1]:
            cell.font = Font(bold=True)
    return finished(book)


def _numbers(
    names: Sequence[str], cells: Sequence[str], points: Mapping[str, frozenset[str]]
) -> Iterator[str | int]:
    """The answers of a row, points of a scale as numbers: a spreadsheet can work with them."""
    for name, cell in zip(names, cells, strict=True):
        yield int(cell) if cell in points.get(name, ()) else cell


_DETAILS = ["code", "blank", "value", "how", "confidence", "doubt", "where", "said"]


def _details(exported: ResponseExport) -> Iterator[list[str | float]]:
    for one in exported.answers.respondents:
        how = {} if one.counted else {"read": "left out", "decided": "left out", "open": "left out"}
        for a in one.answers:
            seen = "; ".join(a.seen) if a.status != "read" else ""
            told = how.get(a.status, a.status)
            yield [one.code, a.blank, a.value or "", told, a.confidence, a.doubt, a.where, seen]


def _fill(sheet: Any, rows: list[list[Any]]) -> None:  # noqa: ANN401
    for number, row in enumerate(rows, start=1):
        for place, value in enumerate(row, start=1):
            if value != "":
                put(sheet.cell(number, place), value)


EXPORTS: dict[str, Callable[[ResponseExport], bytes]] = {
    "csv": as_csv,
    "xlsx": as_xlsx,
    "json": as_json,
}
"""Every export by the ending of its file."""
