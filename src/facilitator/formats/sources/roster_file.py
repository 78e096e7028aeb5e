"""A roster from CSV or XLSX: the people of a client or an event, every fault named by its row."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from facilitator.compose.fonts import uncovered
from facilitator.compose.look import Look
from facilitator.errors import Problem, SourceError
from facilitator.formats.sources.csv_table import csv_rows
from facilitator.formats.sources.roster_headings import (
    EMAIL,
    FIRST,
    GROUP,
    LAST,
    NAME,
    ROLE,
    Columns,
    Row,
    find_headings,
)
from facilitator.formats.sources.text_file import read_bytes, shown
from facilitator.formats.sources.workbook import OLE, ZIP, refuse_old_workbook, workbook_rows
from facilitator.model.roster import Person

LARGEST_FILE = 20_000_000
"""Bytes."""
MOST_ROWS = 20_000
LONGEST_NAME = 80
LONGEST_OTHER = 200
"""Letters of a role, an e-mail address or a group."""
_LISTED = 10
"""Headings that an error lists."""
_PLAIN_NAME = re.compile(r"[^\W\d_][^\d@;:/]*\s[^\d@;:/]*[^\W\d_]\.?")


def read_roster(path: Path, look: Look | None = None) -> tuple[Person, ...]:
    """Everyone on the roster, in its order.

    Raises SourceError with all that is wrong, row by row. With a look, a character that none of its
    fonts can draw is wrong, too.
    """
    where = shown(path)
    rows = _table(read_bytes(path, LARGEST_FILE), where)
    if len(rows) > MOST_ROWS:
        raise SourceError.because(
            f"This roster has more than {MOST_ROWS:,} rows.",
            where=where,
            hint="Leave out empty rows and people who do not take part.",
        )
    start, columns = _columns(rows, where)
    people = list(_people(rows, start, columns))
    problems = [problem for person in people for problem in _faults(person, where, look)]
    problems.extend(_doubles(people, where))
    if not people:
        problems = [Problem("There is nobody on this roster.", where, "Add a row for each person.")]
    if problems:
        raise SourceError(sorted(problems, key=_row_of))
    return tuple(people)


def _table(data: bytes, where: str) -> list[Row]:
    if not data.strip():
        raise SourceError.because("This file is empty.", where=where, hint="Export it again.")
    if data.startswith(OLE):
        refuse_old_workbook(data, where)
    if data.startswith(ZIP):
        return _tidy(workbook_rows(data, where, MOST_ROWS + 1))
    if (
        data.lstrip()[:20]
        .lower()
        .startswith((b"<html", b"<!doctype", b"<?xml", b"%pdf", b"{\\rtf"))
    ):
        raise SourceError.because(
            "This is neither CSV nor XLSX.", where=where, hint="Export the list as CSV or XLSX."
        )
    return _tidy(csv_rows(data, where, MOST_ROWS + 1))


def _tidy(rows: Sequence[Row]) -> list[Row]:
    """Cells in one line each and in one form of Unicode; spreadsheets pad and break them."""
    return [
        tuple(" ".join(unicodedata.normalize("NFC", cell).split()) for cell in row) for row in rows
    ]


def _columns(rows: list[Row], where: str) -> tuple[int, Columns]:
    """The first row with a person (from 0), and which column holds what."""
    found = find_headings(rows)
    if found and {NAME, FIRST, LAST} & found[1].keys():
        return found[0] + 1, found[1]
    place = None if found else _names_without_heading(rows)
    if place is not None:
        return 0, {NAME: place}
    head = rows[found[0]] if found else next((row for row in rows if any(row)), ())
    headings = [cell[:40] for cell in head if cell]
    more = ", …" if len(headings) > _LISTED else ""
    raise SourceError.because(
        f"No column is headed as that of the names. Found: {', '.join(headings[:_LISTED])}{more}."
        if headings
        else "There is nobody on this roster.",
        where=where,
        hint='Put "Name" above it, or "First name" and "Last name".',
    )


def _names_without_heading(rows: list[Row]) -> int | None:
    """The only column with content, or else the only one in which all cells read like names."""
    filled = [row for row in rows if any(row)]
    used = {place for row in filled for place, cell in enumerate(row) if cell}
    if len(used) > 1:
        used = {place for place in used if all(_reads_like_name(row, place) for row in filled)}
    return used.pop() if len(used) == 1 else None


def _reads_like_name(row: Row, place: int) -> bool:
    return place < len(row) and _PLAIN_NAME.fullmatch(row[place]) is not None


def _people(rows: list[Row], start: int, columns: Columns) -> Iterator[Person]:
    for number, row in enumerate(rows[start:], start=start + 1):
        if not any(row):
            continue

        def cell(kind: str, row: Row = row) -> str:
            place = columns.get(kind)
            return row[place] if place is not None and place < len(row) else ""

        name = cell(NAME) or f"{cell(FIRST)} {cell(LAST)}".strip()
        yield Person(name=name, role=cell(ROLE), email=cell(EMAIL), group=cell(GROUP), row=number)


def _faults(person: Person, where: str, look: Look | None) -> Iterator[Problem]:
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
    yield from _of_characters(person, place, look)


def _of_characters(person: Person, place: str, look: Look | None) -> Iterator[Problem]:
    text = f"{person.name}{person.role}{person.group}{person.email}"
    odd = [c for c in dict.fromkeys(text) if unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn")]
    if "\N{REPLACEMENT CHARACTER}" in text:
        hint = "Export the file again as XLSX, or as CSV with the encoding UTF-8."
        yield Problem(f"Letters of {person.name} were lost in an export.", place, hint)
    for character in odd:
        told = f"There is an invisible character (U+{ord(character):04X}) in this row."
        yield Problem(told, place, "Type the row anew.")
    for character in uncovered(text, look) if look else ():
        if character not in odd and character != "\N{REPLACEMENT CHARACTER}":
            code = f"U+{ord(character):04X}"
            told = f'No shipped font has the character "{character}" ({code}) of {person.name}.'
            yield Problem(told, place, "Write it in another way.")


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
