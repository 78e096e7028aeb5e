"""A table's rows as they are read, whatever file they come from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from facilitator.errors import SourceError

MOST_ROWS = 20_000
"""Rows with anything in them."""
MOST_COLUMNS = 1_000
_PLACES = 3


class GridCell(NamedTuple):
    """A cell's text, as people see it. ``doubt`` says why a person should look at it.

    ``lost`` cells do not hold what was typed: a spreadsheet has made something else of it.
    """

    text: str
    doubt: str = ""
    lost: bool = False


EMPTY = GridCell("")


class GridRow(NamedTuple):
    """A row with content. ``number`` counts from 0, rows without content included."""

    number: int
    cells: Sequence[GridCell]
    hidden: bool = False

    def cell(self, column: int) -> GridCell:
        """The cell in a column (from 0); an empty one beyond the row's end."""
        return self.cells[column] if column < len(self.cells) else EMPTY

    def texts(self) -> dict[int, str]:
        """What stands in the row, by column."""
        return {place: cell.text for place, cell in enumerate(self.cells) if cell.text}


@dataclass(frozen=True)
class Grid:
    """One table: its rows with content. ``name`` is the sheet's where its file has several.

    ``sheet`` is its name in any case; empty for a CSV file.
    """

    rows: Sequence[GridRow]
    name: str = ""
    sheet: str = ""
    hidden_columns: frozenset[int] = frozenset()

    def place(self, row: int, column: int | None = None) -> str:
        """A place that a person can find; rows and columns count from 0 here."""
        inside = f"sheet “{self.name}”, " if self.name else ""
        if column is None:
            return f"{inside}row {row + 1}"
        return f"{inside}cell {column_letters(column)}{row + 1}"

    def place_of_code(self, code: str) -> str:
        """Where the rows of one code stand, in a table with several rows for each."""
        inside = f"sheet “{self.name}”, " if self.name else ""
        return f"{inside}the rows of {code}" if code else f"{inside}the rows without a code"


@dataclass(frozen=True)
class TableFile:
    """The tables of one file, and what a person should know of how they were read.

    ``hidden_sheets`` are the names of those that nobody sees, which were not read.
    """

    grids: tuple[Grid, ...]
    remarks: tuple[str, ...] = ()
    hidden_sheets: tuple[str, ...] = ()


def build_grid(rows: Iterable[GridRow], name: str, sheet: str, hidden: frozenset[int]) -> Grid:
    """A grid of those rows that have content. Raises SourceError for more than can be read."""
    kept: list[GridRow] = []
    for row in rows:
        cells = _without_empty_end(row.cells)
        if not cells:
            continue
        if len(cells) > MOST_COLUMNS:
            raise SourceError.because(
                f"It has more than {MOST_COLUMNS:,} columns.", hint="Leave in only the answers."
            )
        if len(kept) == MOST_ROWS:
            raise SourceError.because(
                f"It has more than {MOST_ROWS:,} rows.", hint="Send it in several parts."
            )
        kept.append(row._replace(cells=cells))
    return Grid(tuple(kept), name, sheet, hidden)


def _without_empty_end(cells: Sequence[GridCell]) -> Sequence[GridCell]:
    end = len(cells)
    while end and not (cells[end - 1].text or cells[end - 1].lost):
        end -= 1
    return cells[:end]


def column_letters(column: int) -> str:
    """A column as spreadsheets call it: 0 is A, 26 is AA."""
    said = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        said = chr(ord("A") + rest) + said
    return said


def row_numbers(rows: Iterable[int]) -> str:
    """A few rows (from 0) for a sentence: "row 5", "rows 2, 3, 4 and 7 more"."""
    numbers = [str(number + 1) for number in rows]
    if len(numbers) == 1:
        return f"row {numbers[0]}"
    return f"rows {a_few(numbers)}"


def a_few(words: Sequence[str], most: int = _PLACES) -> str:
    """The first of some words, and how many more there are."""
    shown = words[: most if len(words) > most + 1 else most + 1]
    more = len(words) - len(shown)
    if more:
        return f"{', '.join(shown)} and {more} more"
    return " and ".join(filter(None, (", ".join(shown[:-1]), shown[-1]))) if shown else ""
