"""Answers in a CSV file: typed in from paper, or exported from a survey tool."""

from __future__ import annotations

from facilitator.errors import SourceError
from facilitator.formats.collectors.asked import Asked, Collected
from facilitator.formats.collectors.columns import known_headings
from facilitator.formats.collectors.grid import MOST_ROWS, Cell, Grid
from facilitator.formats.collectors.table import sheets_of
from facilitator.formats.separated import (
    SEPARATORS,
    decoded,
    separated_rows,
    stated_separator,
)


def collect(data: bytes, asked: Asked) -> Collected:
    """The sheets of a CSV file. Raises SourceError, without a place, where it has none."""
    separator, text = stated_separator(decoded(data, ""))
    grids = [_grid(text, one) for one in ([separator] if separator else SEPARATORS)]
    return sheets_of([max(grids, key=lambda grid: _known(grid, asked))], asked)


def _grid(text: str, separator: str) -> Grid:
    rows = separated_rows(text, separator, "", MOST_ROWS + 1)
    if len(rows) > MOST_ROWS:
        raise SourceError.because(
            f"It has more than {MOST_ROWS:,} rows.", hint="Send it in several parts."
        )
    return Grid([[Cell(cell.strip()) for cell in row] for row in rows])


def _known(grid: Grid, asked: Asked) -> tuple[int, int]:
    """A separator is right where it uncovers headings, or else where rows have most cells."""
    cells = max((len(row) for row in grid.rows[:20]), default=0)
    return known_headings(grid, asked.phrases, asked.code), cells
