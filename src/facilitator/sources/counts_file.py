"""Hands that were counted, from a CSV file of whatever shape people write; and how we write it."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from facilitator.errors import Problem, SourceError
from facilitator.model.activities.poll import Option
from facilitator.model.tally import RoomTally
from facilitator.rules.responses.poll_counts import (
    PollQuestion,
    build_tally,
    find_option,
    find_question,
    parse_hands,
)
from facilitator.system.text_file import display_path, read_bytes
from facilitator.tables.formula_guard import guard_formula
from facilitator.tables.grid import Grid
from facilitator.tables.headings import match_heading
from facilitator.tables.reader import first_table
from facilitator.tables.summary_rows import is_summary_label
from facilitator.text.fold import fold

LARGEST_FILE = 2_000_000
"""Bytes."""
MOST_ROWS = 2_000
_HEADINGS = ("Activity", "Question", "Option", "Hands", "In words")
_MEANT = {
    "activity": ("activity", "poll"),
    "question": ("question", "questions", "q", "asked", "frage", "pregunta"),
    "option": (
        *("option", "options", "answer", "answers", "choice", "response", "reply"),
        *("antwort", "reponse", "respuesta"),
    ),
    "hands": (
        *("hands", "hand", "count", "counts", "counted", "number", "votes", "tally", "n"),
        *("total", "how many", "anzahl", "hande", "mains", "manos"),
    ),
}
_COLUMNS = {word: kind for kind, words in _MEANT.items() for word in words}
_TOTALS = frozenset({"total", "totals", "sum", "all", "all hands", "in all", "summe"})
"""What people write beside their own sums, which are not needed."""

Row = Sequence[str]
Numbered = tuple[int, Row]
Entry = tuple[int, str, str, str]
"""Row of the file (from 1), question, option and hands as they are written."""


def read_counts(path: Path, asked: Sequence[PollQuestion]) -> RoomTally:
    """The hands in a CSV or XLSX file.

    One row an answer (Question, Option, Hands), one row a question with a column an answer, or one
    row an answer with a column a question. Raises SourceError with all that is wrong, row by row.
    """
    where = display_path(path)
    rows = _rows(path, asked, where)
    found: dict[tuple[str, str, str], tuple[int, int]] = {}
    problems: list[Problem] = []
    for number, question, option, written in _entries(rows, asked, where):
        told = _counted(asked, question, option, written)
        if isinstance(told, Problem):
            problems.append(Problem(told.message, f"{where}, row {number}", told.hint))
        elif told is not None:
            key, hands = told
            first = found.setdefault(key, (number, hands))
            if first[0] != number:
                problems.append(_twice(f"{where}, row {number}", option, first[0]))
    if not found and not problems:
        hint = 'Write a row for each answer: "Question,Option,Hands" above, then the numbers.'
        problems = [Problem("No hands are counted in this file.", where, hint)]
    if problems:
        raise SourceError(dict.fromkeys(problems))
    return build_tally({key: hands for key, (_, hands) in found.items()}, asked)


def written_counts(tally: RoomTally, asked: Sequence[PollQuestion]) -> bytes:
    """The same as a CSV file, one row an answer; spreadsheets open it as it is."""
    target = StringIO(newline="")
    out = csv.writer(target, lineterminator="\n")
    out.writerow(_HEADINGS)
    for one in asked:
        hands = tally.hands(*one.key)
        for option in one.question.options:
            if option.id in hands:
                words = f"{one.question.text} {option.text}"
                out.writerow((*one.key, option.id, hands[option.id], guard_formula(words)))
    # With its mark, or Excel reads curly quotation marks as something else.
    return codecs.BOM_UTF8 + target.getvalue().encode()


def _rows(path: Path, asked: Sequence[PollQuestion], where: str) -> list[Numbered]:
    """The rows with content, each with its number in the file (from 1)."""
    data = read_bytes(path, LARGEST_FILE)
    if not data.strip():
        raise SourceError.because("This file is empty.", where=where, hint="Write the counts anew.")
    table, _ = first_table(data, where, lambda grid: _likelihood(grid, asked))
    if len(table.rows) > MOST_ROWS:
        hint = "Leave in only the rows with counts."
        raise SourceError.because(f"There are over {MOST_ROWS:,} rows.", where=where, hint=hint)
    width = max((len(row.cells) for row in table.rows), default=0)
    return [
        (row.number + 1, tuple(" ".join(row.cell(place).text.split()) for place in range(width)))
        for row in table.rows
    ]


def _likelihood(grid: Grid, asked: Sequence[PollQuestion]) -> tuple[int, int]:
    """A separator is right where it uncovers headings, or else where rows have most cells."""
    head = grid.rows[0].texts().values() if grid.rows else ()
    known = sum(
        fold(text) in _COLUMNS
        or _an_option(asked, text)
        or isinstance(find_question(asked, text), PollQuestion)
        for text in head
    )
    return known, min((len(row.cells) for row in grid.rows), default=0)


def _entries(rows: list[Numbered], asked: Sequence[PollQuestion], where: str) -> Iterator[Entry]:
    """What is written, cell by cell, in whichever of the three shapes the file has."""
    head = rows[0][1] if rows else ()
    body = rows[1:]
    columns = {
        kind: place
        for place, cell in reversed(list(enumerate(head)))
        if (kind := match_heading(cell, _COLUMNS))
    }
    if {"option", "hands"} <= columns.keys():
        yield from _long(body, _Long(columns, _only(asked)))
    elif _headless([row for _, row in rows]):
        last = len(head) - 1
        yield from _long(
            rows, _Long({"question": last - 2, "option": last - 1, "hands": last}, _only(asked))
        )
    elif wide := _places(head, lambda cell: _an_option(asked, cell)):
        place = columns.get("question", 0 if 0 not in wide else -1)
        yield from _across(body, head, wide, place, _only(asked))
    elif down := _places(head, lambda cell: isinstance(find_question(asked, cell), PollQuestion)):
        yield from _down(body, head, down, columns.get("option", 0))
    else:
        named = ", ".join(cell[:40] for cell in head if cell)
        raise SourceError.because(
            f"No column is headed as that of the hands. Found: {named}.",
            where=where,
            hint='Head the columns "Question", "Option" and "Hands".',
        )


@dataclass(frozen=True)
class _Long:
    """Which column holds what, and the question that is meant where no column says it."""

    columns: dict[str, int]
    only: str

    def cell(self, kind: str, row: Row) -> str:
        place = self.columns.get(kind, -1)
        return row[place] if 0 <= place < len(row) else ""


def _long(body: list[Numbered], shape: _Long) -> Iterator[Entry]:
    said = ""
    for number, row in body:
        # In a spreadsheet the question often stands beside its first answer alone.
        said = shape.cell("question", row) or said
        activity = shape.cell("activity", row)
        question = f"{activity} {said}" if activity and said else said or shape.only
        yield number, question, shape.cell("option", row), shape.cell("hands", row)


def _across(
    body: list[Numbered], head: Row, places: list[int], named: int, only: str
) -> Iterator[Entry]:
    for number, row in body:
        question = row[named] if 0 <= named < len(row) else only
        for place in places:
            yield number, question, head[place], row[place] if place < len(row) else ""


def _down(body: list[Numbered], head: Row, places: list[int], named: int) -> Iterator[Entry]:
    for number, row in body:
        for place in places:
            option = row[named] if named < len(row) else ""
            yield number, head[place], option, row[place] if place < len(row) else ""


def _places(head: Row, means: Callable[[str], bool]) -> list[int]:
    return [place for place, cell in enumerate(head) if cell and means(cell)]


def _an_option(asked: Sequence[PollQuestion], cell: str) -> bool:
    return any(isinstance(find_option(one.question, cell), Option) for one in asked)


def _only(asked: Sequence[PollQuestion]) -> str:
    return asked[0].question.id if len(asked) == 1 else ""


def _headless(rows: list[Row]) -> bool:
    """Whether every row ends in a number and has words before it."""
    least = 2
    return bool(rows) and all(len(row) >= least and row[-1].isdecimal() and row[-2] for row in rows)


def _counted(
    asked: Sequence[PollQuestion], question: str, option: str, written: str
) -> tuple[tuple[str, str, str], int] | Problem | None:
    hands = parse_hands(written)
    if hands is None:
        return None
    one = find_question(asked, question) if question else _unnamed(asked)
    if isinstance(one, Problem):
        return one
    chosen = find_option(one.question, option)
    if isinstance(chosen, Problem):
        return None if fold(option) in _TOTALS or is_summary_label(option) else chosen
    return hands if isinstance(hands, Problem) else ((*one.key, chosen.id), hands)


def _unnamed(asked: Sequence[PollQuestion]) -> Problem:
    known = ", ".join(one.question.id for one in asked)
    return Problem("This row names no question.", hint=f"Write one of: {known}.")


def _twice(place: str, option: str, first: int) -> Problem:
    return Problem(
        f'"{option}" is counted twice: also in row {first}.',
        place,
        "Add the two up, or delete one of the rows.",
    )
