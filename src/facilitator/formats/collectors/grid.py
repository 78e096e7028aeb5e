"""A table's rows as they are read, whatever file they come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

MOST_ROWS = 20_000
MOST_COLUMNS = 1_000


class Cell(NamedTuple):
    """A cell's text. ``doubt`` says why a person should look at it.

    ``lost`` cells do not hold what was typed: a spreadsheet has made something else of it.
    """

    text: str
    doubt: str = ""
    lost: bool = False


EMPTY = Cell("")


@dataclass(frozen=True)
class Grid:
    """One table. ``name`` is the sheet's where its file has several."""

    rows: Sequence[Sequence[Cell]]
    name: str = ""

    def place(self, row: int, column: int | None = None) -> str:
        """A place that a person can find; rows and columns count from 0 here."""
        inside = f"sheet “{self.name}”, " if self.name else ""
        if column is None:
            return f"{inside}row {row + 1}"
        return f"{inside}cell {letters(column)}{row + 1}"

    def place_of_code(self, code: str) -> str:
        """Where the rows of one code stand, in a table with several rows for each."""
        inside = f"sheet “{self.name}”, " if self.name else ""
        return f"{inside}the rows of {code}" if code else f"{inside}the rows without a code"


def letters(column: int) -> str:
    """A column as spreadsheets call it: 0 is A, 26 is AA."""
    said = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        said = chr(ord("A") + rest) + said
    return said
