"""Hands that were counted, from a CSV file of whatever shape people write; and how we write it."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from pathlib import Path

from facilitator.errors import Problem, SourceError
from facilitator.model.activity import Option
from facilitator.model.submission import RoomTally
from facilitator.rules.responses.poll_counts import (
    PollQuestion,
    build_tally,
    find_option,
    find_question,
    parse_hands,
)
from facilitator.system.text_file import display_path, read_bytes
from facilitator.tables.grid import Grid, guard_formula
from facilitator.tables.labels import is_summary_label, match_heading
from facilitator.tables.reader import first_table
from facilitator.text.interface import t
from facilitator.text.plain_text import fold

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

NumberedCells = tuple[int, Sequence[str]]
"""Row of the file (from 1) and its cells; all rows are as wide as the widest."""
WrittenCount = tuple[int, str, str, str]
"""Row of the file (from 1), question, option and hands as they are written."""


def read_counts(path: Path, questions: Sequence[PollQuestion]) -> RoomTally:
    """The hands in a CSV or XLSX file.

    One row an answer (Question, Option, Hands), one row a question with a column an answer, or one
    row an answer with a column a question. Raises SourceError with all that is wrong, row by row.
    """
    where = display_path(path)
    rows = _rows(path, questions, where)
    hands: dict[tuple[str, str, str], int] = {}
    first_rows: dict[tuple[str, str, str], int] = {}
    problems: list[Problem] = []
    for number, question, option, written in _written_counts(rows, questions, where):
        place = t("at-row", where=where, row=number)
        count = _count(questions, question, option, written)
        if isinstance(count, Problem):
            problems.append(Problem(count.message, place, count.hint))
        elif count is not None:
            key, hands_up = count
            if first_rows.setdefault(key, number) != number:
                message = t("counts-twice", option=option, row=first_rows[key])
                problems.append(Problem(message, place, t("counts-twice-hint")))
            hands.setdefault(key, hands_up)
    if not hands and not problems:
        problems = [Problem(t("counts-none"), where, t("counts-none-hint"))]
    if problems:
        raise SourceError(dict.fromkeys(problems))
    return build_tally(hands, questions)


def written_counts(tally: RoomTally, questions: Sequence[PollQuestion]) -> bytes:
    target = StringIO(newline="")
    out = csv.writer(target, lineterminator="\n")
    out.writerow(_HEADINGS)
    for poll_question in questions:
        hands = tally.hands(*poll_question.key)
        for option in poll_question.question.options:
            if option.id in hands:
                words = f"{poll_question.question.text} {option.text}"
                out.writerow(
                    (*poll_question.key, option.id, hands[option.id], guard_formula(words))
                )
    # With its mark, or Excel reads curly quotation marks as something else.
    return codecs.BOM_UTF8 + target.getvalue().encode()


def _rows(path: Path, questions: Sequence[PollQuestion], where: str) -> list[NumberedCells]:
    data = read_bytes(path, LARGEST_FILE)
    if not data.strip():
        raise SourceError.because(t("file-empty"), where=where, hint=t("counts-empty-hint"))
    table, _ = first_table(data, where, lambda grid: _likelihood(grid, questions))
    if len(table.rows) > MOST_ROWS:
        message, hint = t("counts-too-many", most=MOST_ROWS), t("counts-too-many-hint")
        raise SourceError.because(message, where=where, hint=hint)
    width = max((len(row.cells) for row in table.rows), default=0)
    return [
        (row.number + 1, [" ".join(row.cell(place).text.split()) for place in range(width)])
        for row in table.rows
    ]


def _likelihood(grid: Grid, questions: Sequence[PollQuestion]) -> tuple[int, int]:
    """A separator is right where it uncovers headings, or else where rows have most cells."""
    head = grid.rows[0].texts().values() if grid.rows else ()
    known = sum(
        fold(text) in _COLUMNS or _is_option(questions, text) or _is_question(questions, text)
        for text in head
    )
    return known, min((len(row.cells) for row in grid.rows), default=0)


def _is_option(questions: Sequence[PollQuestion], cell: str) -> bool:
    return any(
        isinstance(find_option(poll_question.question, cell), Option) for poll_question in questions
    )


def _is_question(questions: Sequence[PollQuestion], cell: str) -> bool:
    return isinstance(find_question(questions, cell), PollQuestion)


def _written_counts(
    rows: list[NumberedCells], questions: Sequence[PollQuestion], where: str
) -> Iterator[WrittenCount]:
    head, body = (rows[0][1] if rows else []), rows[1:]
    only = questions[0].question.id if len(questions) == 1 else ""
    columns = {
        kind: place
        for place, cell in reversed(list(enumerate(head)))
        if (kind := match_heading(cell, _COLUMNS))
    }
    if {"option", "hands"} <= columns.keys():
        yield from _answer_a_row(body, columns, only)
    elif rows and all(len(row) > 1 and row[-1].isdecimal() and row[-2] for _, row in rows):
        # Without headings: every row ends in a number and has words before it.
        kinds = ("question", "option", "hands")[-len(head) :]
        yield from _answer_a_row(
            rows, dict(zip(kinds, range(len(head) - len(kinds), len(head)), strict=True)), only
        )
    elif wide := [place for place, cell in enumerate(head) if cell and _is_option(questions, cell)]:
        column = columns.get("question", None if 0 in wide else 0)
        for number, row in body:
            question = only if column is None else row[column]
            yield from ((number, question, head[place], row[place]) for place in wide)
    elif down := [p for p, cell in enumerate(head) if cell and _is_question(questions, cell)]:
        column = columns.get("option", 0)
        for number, row in body:
            yield from ((number, head[place], row[column], row[place]) for place in down)
    else:
        named = ", ".join(cell[:40] for cell in head if cell)
        raise SourceError.because(
            t("counts-no-hands-column", headings=named),
            where=where,
            hint=t("counts-no-hands-column-hint"),
        )


def _answer_a_row(
    rows: list[NumberedCells], columns: Mapping[str, int], only: str
) -> Iterator[WrittenCount]:
    last = ""
    for number, row in rows:
        cells = {kind: row[place] for kind, place in columns.items()}
        # In a spreadsheet the question often stands beside its first answer alone.
        last = cells.get("question") or last
        activity = cells.get("activity")
        question = f"{activity} {last}" if activity and last else last or only
        yield number, question, cells["option"], cells["hands"]


def _count(
    questions: Sequence[PollQuestion], question: str, option: str, written: str
) -> tuple[tuple[str, str, str], int] | Problem | None:
    hands = parse_hands(written)
    if hands is None:
        return None
    if not question:
        known = ", ".join(poll_question.question.id for poll_question in questions)
        return Problem(t("counts-no-question"), hint=t("write-one-of", known=known))
    poll_question = find_question(questions, question)
    if isinstance(poll_question, Problem):
        return poll_question
    chosen = find_option(poll_question.question, option)
    if isinstance(chosen, Problem):
        return None if fold(option) in _TOTALS or is_summary_label(option) else chosen
    return hands if isinstance(hands, Problem) else ((*poll_question.key, chosen.id), hands)
