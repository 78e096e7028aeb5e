"""The rows of a CSV file as spreadsheets, forms and directories really export it."""

from __future__ import annotations

import sys

from facilitator.formats.separated import (
    SEPARATORS,
    decoded,
    separated_rows,
    stated_separator,
)
from facilitator.formats.sources.roster_headings import Row, find_headings


def csv_rows(data: bytes, where: str, limit: int) -> list[Row]:
    """Every row, empty ones too, up to ``limit``. Raises SourceError for what is no text."""
    separator, text = stated_separator(decoded(data, where))
    if separator:
        return separated_rows(text, separator, where, limit)
    tried = [separated_rows(text, separator, where, limit) for separator in SEPARATORS]
    return max(tried, key=_likelihood)


def _likelihood(rows: list[Row]) -> tuple[int, int, int]:
    """A separator is right where it uncovers headings, or else where rows have the most cells.

    Where rows have more cells than there are headings, it is a comma inside of the names.
    """
    found = find_headings(rows)
    cells = min((len(row) for row in rows if any(row)), default=sys.maxsize)  # separators alone
    if not found:
        return 0, 0, cells
    start, columns = found
    headless = sum(any(row[len(rows[start]) :]) for row in rows[start + 1 :])
    return len(columns), -headless, cells
