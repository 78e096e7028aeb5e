"""The sheets of a table of any kind: a row each, or a row for each answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from facilitator.collectors.form_registry import FormRegistry, ParsedFile, read_field
from facilitator.collectors.table.columns import (
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
from facilitator.collectors.table.heading_rows import CrossedOption, is_code_heading
from facilitator.errors import SourceError
from facilitator.model.blanks import Blank
from facilitator.model.submission import FieldReading, Submission
from facilitator.rules.responses.parse_answer import is_crossed, is_mark, split_answers
from facilitator.rules.responses.sheet_codes import normalise_code
from facilitator.tables.grid import (
    AS_DATE,
    ERROR_VALUES,
    SHOWS_ERROR,
    Grid,
    GridCell,
    GridRow,
    TableFile,
    column_letters,
    row_numbers,
    unguard_formula,
)
from facilitator.tables.labels import is_summary_label
from facilitator.tables.reader import read_tables
from facilitator.text.interface import in_sequence, t
from facilitator.text.messages import Message
from facilitator.text.plain_text import first_few
from facilitator.text.translator import said_anywhere

_OURS_BESIDE = {
    "entry-on-responses": (
        "entry-on-guide",
        "entry-on-totals",
        "entry-on-scores",
        "entry-on-lists",
    ),
    "export-answers": ("export-details",),
}
"""Sheets of our own workbooks that hold no answers of their own, beside the one that does."""
_OURS_UNREAD = ("answered", "name")
_SHOWN = 60
_DAY_NUMBER = re.compile(r"([34567]\d{4})(?:\.\d+)?")
_FIRST_DAY = date(1899, 12, 30)


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
    registry: FormRegistry
    blanks: dict[str, Blank]
    sheets: list[Submission] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    asks: set[str] = field(default_factory=set)

    def read(self, file: TableFile) -> ParsedFile:
        """Raises SourceError where no table has a heading that is known."""
        unknown: list[Grid] = []
        names = {grid.sheet for grid in file.grids}
        ours = {
            name
            for sheet, others in _OURS_BESIDE.items()
            if names & said_anywhere(Message(sheet))
            for other in others
            for name in said_anywhere(Message(other))
        }
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
        self.remarks += [t("table-sheet-unread", sheet=grid.name) for grid in unknown if grid.rows]
        sheets, repeated = _without_repeats(self.sheets)
        hidden = [name for name in file.hidden_sheets if name not in ours]
        unseen = [t("table-hidden-sheets", sheets=first_few(hidden))] if hidden else []
        remarks = (*file.remarks, *unseen, *self.remarks, *repeated)
        return ParsedFile(sheets, remarks, asks=frozenset(self.asks))

    def _no_sheets(self, unknown: Sequence[Grid], count: int) -> SourceError:
        if len(unknown) == count:
            first = next((list(grid.rows[0].texts().values()) for grid in unknown if grid.rows), [])
            # Without headings, its first row is somebody's answers.
            quotes = bool(first) and not self.registry.private
            told = [t("table-no-heading-known")]
            if quotes:
                told.append(t("table-headings-found", headings=listed_headings(first)))
            return SourceError.because(in_sequence(*told), hint=t("table-no-heading-known-hint"))
        return SourceError.because(
            in_sequence(t("table-no-answers"), *self.remarks[:2]), hint=t("table-no-answers-hint")
        )

    def _read_wide(self, grid: Grid, columns: TableColumns) -> None:
        rows = grid.rows[columns.first :]
        readings = {row.number: self._read_row(row, grid, columns) for row in rows}
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
                if reading := self._read_cell(self.blanks[name], cell, place):
                    by_code.setdefault(columns.code_of(row), []).append(reading)
        if unknown:
            self.remarks.append(
                t("table-questions-unread", questions=listed_headings(list(unknown)))
            )
        unasked = [row for row in rows if not row.cell(question_column).text]
        if without := [row.number for row in unasked if _answered(row, columns)]:
            self.remarks.append(t("table-answers-unread", rows=row_numbers(without)))
        self.remarks += [*_unread_columns(grid, columns), *excluded.remarks(grid.name)]
        self.sheets += [
            Submission(code=code, readings=tuple(readings), place=grid.place_of_code(code))
            for code, readings in by_code.items()
        ]

    def _blank_asked(self, question: str, place: str) -> str:
        blanks = sorted(self.registry.codebook.blanks(question))
        if len(blanks) > 1:
            raise SourceError.because(
                t("table-question-unclear", question=question[:_SHOWN], place=place, names=blanks),
                hint=t("table-question-unclear-hint"),
            )
        return blanks[0] if blanks else ""

    def _read_row(
        self, row: GridRow, grid: Grid, columns: TableColumns
    ) -> tuple[FieldReading, ...]:
        # Our own workbooks hold texts as they are; our CSV may have been saved as a workbook.
        in_workbook = any(grid.sheet in said_anywhere(Message(sheet)) for sheet in _OURS_BESIDE)
        is_guarded = columns.ours and not in_workbook
        readings: list[FieldReading] = []
        for column in sorted(columns.taken()):
            cell = row.cell(column)
            if is_guarded:
                cell = cell._replace(text=unguard_formula(cell.text))
            if not cell.text and not cell.lost:
                continue
            place = grid.place(row.number, column)
            if column in columns.options:
                readings += self._crossed(columns.options[column], cell, place)
            elif column in columns.several:
                question = columns.heads[column][0]
                readings += self._ticked(columns.several[column], question, cell, place)
            elif reading := self._read_cell(self.blanks[columns.blanks[column]], cell, place):
                readings.append(reading)
        return tuple(readings)

    def _read_cell(self, blank: Blank, cell: GridCell, place: str) -> FieldReading | None:
        if not cell.text and not cell.lost:
            return None
        # A date is what people mean where words are asked, and never a point of a scale.
        is_date = blank.kind == "text" and cell.reason == AS_DATE
        if cell.lost and not is_date:
            return _unread(blank.name, cell, place, cell.doubt)
        reading = read_field(
            blank, cell.text, place, self.registry.codebook.answers.get(blank.name, {})
        )
        if reading is None:
            return None
        doubts = [reading.doubt]
        if blank.kind == "text":
            doubts.append(_lost_words(cell.text))
        if cell.doubt and not cell.lost and reading.confidence:
            doubts.insert(0, cell.doubt)
        doubt = in_sequence(*doubts)
        confidence = min(reading.confidence, 0.8) if doubt != reading.doubt else reading.confidence
        return reading.model_copy(update={"confidence": confidence, "doubt": doubt})

    def _crossed(self, option: CrossedOption, cell: GridCell, place: str) -> Iterator[FieldReading]:
        """A column for one answer: crossed, or with the answer's own words in it."""
        name, value = option
        if cell.lost:
            yield _unread(name, cell, place, cell.doubt)
        elif is_crossed(cell.text) or self.registry.codebook.answer(name, cell.text) == value:
            yield _marked(name, value, cell, place)
        elif not is_mark(cell.text):
            label = next((c.label for c in self.blanks[name].choices if c.value == value), "")
            said = cell.text[:_SHOWN]
            doubt = t("table-no-cross", said=said)
            if label:
                doubt = t("table-no-cross-for", said=said, answer=label)
            yield _unread(name, cell, place, doubt)

    def _ticked(
        self, ticks: tuple[str, ...], question: str, cell: GridCell, place: str
    ) -> Iterator[FieldReading]:
        """A column with all the answers to a question that takes many."""
        options = {
            words: tick
            for tick in ticks
            for words in self.registry.codebook.answers.get(tick, {})
            if words != "on"
        }
        crossed = None if cell.lost else split_answers(cell.text, options)
        if crossed is None:
            doubt = cell.doubt or t(
                "table-not-taken-apart", said=cell.text[:_SHOWN], question=question[:_SHOWN]
            )
            yield _unread(ticks[0], cell, place, doubt)
        for tick in ticks:
            if crossed and tick in crossed:
                yield _marked(tick, "on", cell, place)


def _exclude_long(row: GridRow, columns: TableColumns, excluded: ExcludedRows) -> bool:
    code = columns.code_of(row)
    if is_summary_label(code) == "sure":
        excluded.summaries[row.number] = code
    elif code and is_code_heading(code):
        excluded.repeated.append(row.number)
    return row.number in excluded


def _answered(row: GridRow, columns: TableColumns) -> list[int]:
    return [column for column in columns.answers if row.cell(column).text or row.cell(column).lost]


def _without_repeats(sheets: Sequence[Submission]) -> tuple[tuple[Submission, ...], list[str]]:
    """Rows of one code that say the same count once."""
    kept: dict[tuple[str, frozenset[tuple[str, str]]], Submission] = {}
    repeated: list[str] = []
    for number, sheet in enumerate(sheets):
        answers = frozenset((reading.blank, reading.value) for reading in sheet.readings)
        key = (normalise_code(sheet.code) or f"#{number}", answers)
        if kept.setdefault(key, sheet) is not sheet:
            repeated.append(t("table-code-in", code=sheet.code, place=sheet.place))
    told = t("table-rows-repeated", rows=first_few(repeated))
    return tuple(kept.values()), [told] if repeated else []


def _unread_columns(grid: Grid, columns: TableColumns) -> Iterator[str]:
    unread = [
        text
        for text in columns.unread.values()
        if not (columns.ours and text.casefold() in _OURS_UNREAD) and not is_status_heading([text])
    ]
    if unread:
        yield t("table-columns-unread", headings=listed_headings(unread))
    known = {*columns.heads, columns.code, columns.question}
    unheaded: dict[int, list[str]] = {}
    for row in grid.rows[columns.first :]:
        for column in row.texts():
            if column not in known:
                unheaded.setdefault(column, []).append(f"{column_letters(column)}{row.number + 1}")
    if cells := [cell for column in unheaded.values() for cell in column]:
        yield t("table-cells-unread", count=len(cells), cells=first_few(cells))


def _rows_above(columns: TableColumns) -> Iterator[str]:
    if columns.above and not columns.prepared:
        yield t("table-rows-above", count=len(columns.above), rows=row_numbers(columns.above))


def _hidden_lines(grid: Grid, columns: TableColumns, excluded: ExcludedRows) -> Iterator[str]:
    rows = [
        row.number
        for row in grid.rows[columns.first :]
        if row.hidden and row.number not in excluded and row.texts()
    ]
    if rows:
        yield t("table-hidden-rows", rows=row_numbers(rows))
    if hidden := sorted(grid.hidden_columns & columns.taken()):
        letters = first_few([column_letters(column) for column in hidden])
        yield t("table-hidden-columns", columns=letters)


def _lost_words(text: str) -> str:
    if text in ERROR_VALUES:
        return t(SHOWS_ERROR)
    if "\N{REPLACEMENT CHARACTER}" in text:
        return t("table-cell-letters-lost")
    if not (match := _DAY_NUMBER.fullmatch(text)):
        return ""
    day = _FIRST_DAY + timedelta(days=int(match[1]))  # as spreadsheets count days
    return t("table-maybe-date", day=day.isoformat())


def _marked(name: str, value: str, cell: GridCell, place: str) -> FieldReading:
    confidence = 0.8 if cell.doubt else 1.0
    return FieldReading(
        blank=name, value=value, confidence=confidence, doubt=cell.doubt, place=place
    )


def _unread(name: str, cell: GridCell, place: str, doubt: str) -> FieldReading:
    value = cell.text[:_SHOWN]
    return FieldReading(blank=name, value=value, confidence=0, doubt=doubt, place=place)
