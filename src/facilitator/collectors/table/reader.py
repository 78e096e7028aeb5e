"""The sheets of a table of any kind: a row each, or a row for each answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from facilitator.collectors.form_registry import FormRegistry, ParsedFile
from facilitator.collectors.table.cells import read_cell, read_row
from facilitator.collectors.table.columns import (
    ENTRY_SHEET,
    EXPORT_SHEET,
    TableColumns,
    count_known_headings,
    find_columns,
    listed_headings,
)
from facilitator.collectors.table.excluded_rows import (
    ExcludedRows,
    find_excluded_rows,
    is_status_heading,
)
from facilitator.collectors.table.heading_rows import is_code_heading
from facilitator.errors import SourceError
from facilitator.model.blanks import Blank
from facilitator.model.submission import FieldReading, Submission
from facilitator.rules.responses.sheet_codes import normalise_code
from facilitator.tables.grid import Grid, GridRow, TableFile, a_few, column_letters, row_numbers
from facilitator.tables.reader import read_tables
from facilitator.tables.summary_rows import is_summary_label

_OURS_BESIDE = {
    ENTRY_SHEET: frozenset({"Read me", "Totals", "Scores", "Lists"}),
    EXPORT_SHEET: frozenset({"Details"}),
}
"""Sheets of our own workbooks that hold no answers of their own, beside that which does."""
_OURS_UNREAD = ("answered", "name")
_SHOWN = 60


def collect(data: bytes, registry: FormRegistry) -> ParsedFile:
    """The sheets of a CSV file or a workbook.

    Raises SourceError, without a place, for a file that cannot be read or has no answers.
    """

    def likelihood(grid: Grid) -> tuple[int, int]:
        """A separator is right where it uncovers headings, or else where rows have most cells."""
        cells = max((len(row.cells) for row in grid.rows[:20]), default=0)
        return count_known_headings(grid, registry.codebook, registry.code), cells

    file = read_tables(data, likelihood, quotes=not registry.private)
    return _TableReader(registry, {blank.name: blank for blank in registry.blanks}).read(file)


@dataclass
class _TableReader:
    """Gathers the sheets and remarks of one file, grid by grid."""

    registry: FormRegistry
    blanks: dict[str, Blank]
    sheets: list[Submission] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    asks: set[str] = field(default_factory=set)

    def read(self, file: TableFile) -> ParsedFile:
        """Raises SourceError where no table has a heading that is known."""
        unknown: list[Grid] = []
        names = {grid.sheet for grid in file.grids}
        ours = frozenset().union(*(_OURS_BESIDE[name] for name in names & _OURS_BESIDE.keys()))
        for grid in file.grids:
            if grid.sheet in ours:
                continue
            columns = find_columns(grid, self.registry.codebook, self.registry.code)
            if columns is None:
                unknown.append(grid)
            elif columns.question is None:
                self._read_wide(grid, columns)
            else:
                self._read_long(grid, columns, columns.question)
        if not self.sheets:
            raise self._no_sheets(unknown, len(file.grids))
        self.remarks += [
            f"Sheet “{grid.name}” was not read: none of its headings is known."
            for grid in unknown
            if grid.rows
        ]
        sheets, repeated = _without_repeats(self.sheets)
        hidden = [name for name in file.hidden_sheets if name not in ours]
        unseen = [f"Hidden sheets were not read: {a_few(hidden)}."] if hidden else []
        remarks = (*file.remarks, *unseen, *self.remarks, *repeated)
        return ParsedFile(sheets, remarks, asks=frozenset(self.asks))

    def _no_sheets(self, unknown: Sequence[Grid], count: int) -> SourceError:
        if len(unknown) == count:
            first = next((list(grid.rows[0].texts().values()) for grid in unknown if grid.rows), [])
            # Without headings, its first row is somebody's answers.
            quotes = bool(first) and not self.registry.private
            headings = f" Found: {listed_headings(first)}." if quotes else ""
            return SourceError.because(
                f"None of its headings is a blank or a statement of the worksheet.{headings}",
                hint='Use the headings that "facilitator new responses" writes.',
            )
        remarks = " ".join(self.remarks[:2])
        return SourceError.because(
            f"It has headings and no answers. {remarks}".strip(),
            hint="Fill it in, one row for each sheet.",
        )

    def _read_wide(self, grid: Grid, columns: TableColumns) -> None:
        rows = grid.rows[columns.first :]
        readings = {
            row.number: read_row(row, grid, columns, self.registry, self.blanks) for row in rows
        }
        excluded = find_excluded_rows(rows, columns, self.registry, readings)
        self.asks |= columns.asks()
        self.sheets += [
            Submission(
                code=columns.code_of(row),
                readings=readings[row.number],
                place=grid.place(row.number),
                note=excluded.doubts.get(row.number, ""),
            )
            for row in rows
            if readings[row.number] and row.number not in excluded
        ]
        self.remarks += [
            *_unread_columns(grid, columns),
            *excluded.remarks(grid.name),
            *_rows_above(columns),
            *_hidden_lines(grid, columns, excluded),
        ]

    def _read_long(self, grid: Grid, columns: TableColumns, question_column: int) -> None:
        excluded = ExcludedRows()
        rows = [r for r in grid.rows[columns.first :] if not _exclude_long(r, columns, excluded)]
        by_code: dict[str, list[FieldReading]] = {}
        unknown: dict[str, None] = {}
        for row in rows:
            question = row.cell(question_column).text
            for column in _answered(row, columns) if question else ():
                place = grid.place(row.number, column)
                name = self._blank_asked(f"{question} {columns.answers[column]}".strip(), place)
                if not name:
                    unknown[question] = None
                    continue
                self.asks.add(name)
                cell = row.cell(column)
                if reading := read_cell(self.blanks[name], cell, place, self.registry):
                    by_code.setdefault(columns.code_of(row), []).append(reading)
        if unknown:
            self.remarks.append(f"Questions that were not read: {listed_headings(list(unknown))}.")
        unasked = [row for row in rows if not row.cell(question_column).text]
        if without := [row.number for row in unasked if _answered(row, columns)]:
            numbers = row_numbers(without)
            self.remarks.append(f"Answers without a question were not read: {numbers}.")
        self.remarks += [*_unread_columns(grid, columns), *excluded.remarks(grid.name)]
        self.sheets += [
            Submission(code=code, readings=tuple(readings), place=grid.place_of_code(code))
            for code, readings in by_code.items()
        ]

    def _blank_asked(self, question: str, place: str) -> str:
        """The blank that a question means; nothing for none. Raises SourceError for several."""
        blanks = sorted(self.registry.codebook.blanks(question))
        if len(blanks) > 1:
            raise SourceError.because(
                f"“{question[:_SHOWN]}” ({place}) can mean {' or '.join(blanks)}.",
                hint="Write one of these names instead.",
            )
        return blanks[0] if blanks else ""


def _exclude_long(row: GridRow, columns: TableColumns, excluded: ExcludedRows) -> bool:
    """Whether a row of a long table is no answer, which is noted."""
    code = columns.code_of(row)
    if is_summary_label(code) == "sure":
        excluded.summaries[row.number] = code
    elif code and is_code_heading(code):
        excluded.repeated.append(row.number)
    return row.number in excluded


def _answered(row: GridRow, columns: TableColumns) -> list[int]:
    return [column for column in columns.answers if row.cell(column).text or row.cell(column).lost]


def _without_repeats(sheets: Sequence[Submission]) -> tuple[tuple[Submission, ...], list[str]]:
    """Each sheet once: rows of one code that say the very same are one sheet."""
    kept: dict[tuple[str, frozenset[tuple[str, str]]], Submission] = {}
    repeated: list[str] = []
    for number, sheet in enumerate(sheets):
        answers = frozenset((reading.blank, reading.value) for reading in sheet.readings)
        key = (normalise_code(sheet.code) or f"#{number}", answers)
        if kept.setdefault(key, sheet) is not sheet:
            repeated.append(f"{sheet.code} in {sheet.place}")
    remarks = [f"Rows that say the same again count once: {a_few(repeated)}."] if repeated else []
    return tuple(kept.values()), remarks


def _unread_columns(grid: Grid, columns: TableColumns) -> Iterator[str]:
    """Columns with content that ask nothing here."""
    unread = [
        text
        for text in columns.unread.values()
        if not (columns.ours and text.casefold() in _OURS_UNREAD) and not is_status_heading([text])
    ]
    if unread:
        yield f"Columns that were not read: {listed_headings(unread)}."
    known = {*columns.heads, columns.code, columns.question}
    unheaded: dict[int, list[str]] = {}
    for row in grid.rows[columns.first :]:
        for column in row.texts():
            if column not in known:
                unheaded.setdefault(column, []).append(f"{column_letters(column)}{row.number + 1}")
    if cells := [cell for column in unheaded.values() for cell in column]:
        was = "1 cell below no heading was"
        were = f"{len(cells)} cells below no heading were"
        yield f"{was if len(cells) == 1 else were} not read: {a_few(cells)}."


def _rows_above(columns: TableColumns) -> Iterator[str]:
    """Rows above the headings, which are titles more often than not."""
    if columns.above and not columns.prepared:
        was = "was" if len(columns.above) == 1 else "were"
        yield f"Above the headings, {row_numbers(columns.above)} {was} not read."


def _hidden_lines(grid: Grid, columns: TableColumns, excluded: ExcludedRows) -> Iterator[str]:
    rows = [
        row.number
        for row in grid.rows[columns.first :]
        if row.hidden and row.number not in excluded and row.texts()
    ]
    if rows:
        yield f"Hidden rows were read like the others: {row_numbers(rows)}."
    if hidden := sorted(grid.hidden_columns & columns.taken()):
        letters = a_few([column_letters(column) for column in hidden])
        yield f"Hidden columns were read like the others: {letters}."
