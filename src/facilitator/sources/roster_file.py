"""A roster from CSV or XLSX: the people of a client or an event, every fault named by its row."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from facilitator.compose.fonts import marked_in, uncovered
from facilitator.compose.look import Look
from facilitator.errors import Problem, SourceError
from facilitator.model.roster import Person
from facilitator.sources.roster_headings import (
    EMAIL,
    FIRST,
    GROUP,
    LAST,
    NAME,
    ROLE,
    Columns,
    find_headings,
)
from facilitator.sources.table_file import first_table
from facilitator.system.text_file import display_path, read_bytes
from facilitator.tables.grid import Grid, GridRow
from facilitator.tables.summary_rows import is_summary_label

LARGEST_FILE = 20_000_000
"""Bytes."""
MOST_ROWS = 20_000
LONGEST_NAME = 80
LONGEST_OTHER = 200
"""Letters of a role, an e-mail address or a group."""
_NO_LETTERS = "\ufffe\uffff"
_LISTED = 10
"""Headings that an error lists."""
_PLAIN_NAME = re.compile(r"[^\W\d_][^\d@;:/]*\s[^\d@;:/]*[^\W\d_]\.?")


@dataclass(frozen=True)
class Roster:
    """The people of a roster, in its order, and what was left out of it."""

    people: tuple[Person, ...]
    remarks: tuple[Problem, ...] = ()


def read_roster(path: Path, look: Look | None = None) -> Roster:
    """Everyone on the roster, in its order.

    Raises SourceError with all that is wrong, row by row. With a look, what none of its fonts
    can draw is among the remarks.
    """
    where = display_path(path)
    table, remarks = first_table(read_bytes(path, LARGEST_FILE), where, _likelihood)
    rows = [_tidy(row) for row in table.rows]
    if rows and rows[-1].number > MOST_ROWS:
        raise SourceError.because(
            f"This roster has more than {MOST_ROWS:,} rows.",
            where=where,
            hint="Leave out empty rows and people who do not take part.",
        )
    start, columns = _columns(rows, where)
    every = list(_people(rows[start:], columns))
    people, nobody = _somebody(every, rows[start:])
    problems = [problem for person in people for problem in _faults(person, where)]
    problems.extend(_doubles(people, where))
    if not people:
        problems = [Problem("There is nobody on this roster.", where, "Add a row for each person.")]
    if problems:
        raise SourceError(sorted(problems, key=_row_of))
    told = [Problem(remark, where) for remark in remarks]
    told += [_left_out(person, where) for person in nobody]
    told += [told for person in people for told in (_marked(person, where, look) if look else ())]
    return Roster(tuple(people), tuple(told))


def _likelihood(grid: Grid) -> tuple[int, int, int]:
    """A separator is right where it uncovers headings, or else where rows have the most cells.

    Where rows have more cells than there are headings, it is a comma inside of the names.
    """
    found = find_headings(grid.rows)
    cells = min((len(row.cells) for row in grid.rows), default=sys.maxsize)  # separators alone
    if not found:
        return 0, 0, cells
    start, columns = found
    width = len(grid.rows[start].cells)
    headless = sum(len(row.cells) > width for row in grid.rows[start + 1 :])
    return len(columns), -headless, cells


def _tidy(row: GridRow) -> GridRow:
    """Cells in one line each and in one form of Unicode; spreadsheets pad and break them."""
    return row._replace(cells=[cell._replace(text=_tidy_text(cell.text)) for cell in row.cells])


def _tidy_text(text: str) -> str:
    """Without what no file can hold: control characters, and the two that are none at all."""
    words = " ".join(unicodedata.normalize("NFC", text).split())
    return "".join(
        c for c in words if unicodedata.category(c) not in ("Cc", "Cs") and c not in _NO_LETTERS
    )


def _columns(rows: Sequence[GridRow], where: str) -> tuple[int, Columns]:
    """The index of the first row with a person, and which column holds what."""
    found = find_headings(rows)
    if found and {NAME, FIRST, LAST} & found[1].keys():
        return found[0] + 1, found[1]
    place = None if found else _names_without_heading(rows)
    if place is not None:
        return 0, {NAME: place}
    head = rows[found[0]] if found else next(iter(rows), GridRow(0, ()))
    headings = [text[:40] for text in head.texts().values()]
    more = ", …" if len(headings) > _LISTED else ""
    raise SourceError.because(
        f"No column is headed as that of the names. Found: {', '.join(headings[:_LISTED])}{more}."
        if headings
        else "There is nobody on this roster.",
        where=where,
        hint='Put "Name" above it, or "First name" and "Last name".',
    )


def _names_without_heading(rows: Sequence[GridRow]) -> int | None:
    """The only column with content, or else the only one in which all cells read like names."""
    used = {place for row in rows for place in row.texts()}
    if len(used) > 1:
        used = {
            place for place in used if all(_PLAIN_NAME.fullmatch(r.cell(place).text) for r in rows)
        }
    return used.pop() if len(used) == 1 else None


def _people(rows: Sequence[GridRow], columns: Columns) -> Iterator[Person]:
    for row in rows:

        def cell(kind: str, row: GridRow = row) -> str:
            place = columns.get(kind)
            return row.cell(place).text if place is not None else ""

        name = cell(NAME) or f"{cell(FIRST)} {cell(LAST)}".strip()
        yield Person(
            name=name, role=cell(ROLE), email=cell(EMAIL), group=cell(GROUP), row=row.number + 1
        )


def _somebody(
    every: Sequence[Person], rows: Sequence[GridRow]
) -> tuple[list[Person], list[tuple[Person, str]]]:
    """Who is a person, and which rows are a total or a footer, with the words that say so."""
    people: list[Person] = []
    nobody: list[tuple[Person, str]] = []
    for person, row in zip(every, rows, strict=True):
        label = person.name or next(iter(row.texts().values()), "")
        if not person.email and is_summary_label(label) == "sure":
            nobody.append((person, label))
        else:
            people.append(person)
    return people, nobody


def _left_out(nobody: tuple[Person, str], where: str) -> Problem:
    person, label = nobody
    return Problem(
        f"Row {person.row} ({label[:40]}) is no person and was left out.",
        where,
        "Delete the row.",
    )


def _faults(person: Person, where: str) -> Iterator[Problem]:
    place = f"{where}, row {person.row}"
    if not person.name:
        yield Problem("This row has no name.", place, "Add the name, or delete the row.")
    if len(person.name) > LONGEST_NAME:
        told = f"The name has {len(person.name)} letters: {person.name[:30]}…"
        yield Problem(told, place, f"Shorten it to {LONGEST_NAME}.")
    for what, text in (("role", person.role), ("e-mail", person.email), ("group", person.group)):
        if len(text) > LONGEST_OTHER:
            told = f"The {what} has {len(text)} letters: {text[:30]}…"
            yield Problem(told, place, f"Shorten it to {LONGEST_OTHER}.")
    yield from _of_characters(person, place)


def _of_characters(person: Person, place: str) -> Iterator[Problem]:
    text = f"{person.name}{person.role}{person.group}{person.email}"
    if "\N{REPLACEMENT CHARACTER}" in text:
        hint = "Export the file again as XLSX, or as CSV with the encoding UTF-8."
        yield Problem(f"Letters of {person.name} were lost in an export.", place, hint)


def _marked(person: Person, where: str, look: Look) -> Iterator[Problem]:
    """What to tell of a row that is printed with marks for letters: one sentence a row."""
    texts = (person.name, person.role, person.group, person.email)
    odd = [text for text in texts if uncovered(text, look)]
    if odd:
        yield marked_in(odd[0], f"{where}, row {person.row}")


def _doubles(people: list[Person], where: str) -> Iterator[Problem]:
    seen: dict[str, Person] = {}
    for person in people:
        first = seen.setdefault(person.key, person)
        if person is not first and person.name:
            yield Problem(
                f"{person.name} is on the roster twice: also in row {first.row}.",
                f"{where}, row {person.row}",
                "Delete one of the rows, or tell the two apart by e-mail or name.",
            )


def _row_of(problem: Problem) -> int:
    digits = problem.where.rpartition(" ")[2]
    return int(digits) if digits.isdecimal() else 0
