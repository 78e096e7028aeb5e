"""The rows of a CSV file as programs really export it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from io import StringIO
from typing import Any

from facilitator.errors import SourceError
from facilitator.tables.grid import Grid, GridCell, GridRow, TableFile, build_grid
from facilitator.tables.text import decode_text

SEPARATORS = (",", ";", "\t", "|")
_MOST_LINES = 1_100_000
"""Lines, empty ones too: as many as a sheet of a spreadsheet has, and some."""


def read_delimited(
    data: bytes, likelihood: Callable[[Grid], Any], *, quotes: bool = True
) -> TableFile:
    """The one table of a CSV file; of several separators the one whose grid is likeliest.

    ``quotes`` says whether remarks may have words of the file in them.
    Raises SourceError for what is no CSV.
    """
    text, guess = decode_text(data, quotes=quotes)
    separator, text = _stated_separator(text)
    grids = [_grid(text, one) for one in ([separator] if separator else SEPARATORS)]
    return TableFile((max(grids, key=likelihood),), (guess,) if guess else ())


def _stated_separator(text: str) -> tuple[str, str]:
    """The separator that Excel's own note names, and the text after it; none where none stands."""
    first, _, _ = text[:20].replace("\r", "\n").partition("\n")
    note = first.strip().strip('"').lower()
    if note not in {f"sep={separator}" for separator in SEPARATORS}:
        return "", text
    rest = text[len(first) :]
    return note.removeprefix("sep="), rest[2:] if rest.startswith("\r\n") else rest[1:]


def _grid(text: str, separator: str) -> Grid:
    try:
        return build_grid(_rows(text, separator, strict=True), "", "", frozenset())
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise SourceError.because(
                "A quotation mark is opened and never closed.",
                hint="Export the file again, or delete the quotation mark.",
            ) from error
    try:
        return build_grid(_rows(text, separator, strict=False), "", "", frozenset())
    except csv.Error as error:
        raise SourceError.because(
            "The file cannot be read as CSV.", hint="Export it again as CSV or XLSX."
        ) from error


def _rows(text: str, separator: str, *, strict: bool) -> Iterator[GridRow]:
    # StringIO without translation, so that line breaks inside quotes stay inside their cell.
    lines = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=strict)
    for number, cells in enumerate(lines):
        if number > _MOST_LINES:
            raise SourceError.because(
                f"It has more than {_MOST_LINES:,} lines.", hint="Leave out the empty ones."
            )
        if any(cells):
            yield GridRow(number, [GridCell(cell.strip()) for cell in cells])
