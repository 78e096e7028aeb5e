"""The rows of a CSV file as spreadsheets, forms and directories really export it."""

from __future__ import annotations

import codecs
import csv
import sys
from collections.abc import Iterable
from io import StringIO
from itertools import islice

from facilitator.errors import SourceError
from facilitator.formats.sources.roster_headings import Row, find_headings

_SEPARATORS = (",", ";", "\t")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def csv_rows(data: bytes, where: str, limit: int) -> list[Row]:
    """Every row, empty ones too, up to ``limit``. Raises SourceError for what is no text."""
    text = _text(data, where)
    first, _, rest = text.partition("\n")
    if first.strip().lower() in {f"sep={separator}" for separator in _SEPARATORS}:
        # Excel's own note on what separates cells; it is no row.
        return _rows(rest, first.strip()[len("sep=") :], where, limit)
    tried = [_rows(text, separator, where, limit) for separator in _SEPARATORS]
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


def _rows(text: str, separator: str, where: str, limit: int) -> list[Row]:
    try:
        return _read(text, separator, limit, strict=True)
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise SourceError.because(
                "A quotation mark is opened and never closed.",
                where=where,
                hint="Export the file again, or delete the quotation mark.",
            ) from error
    try:
        return _read(text, separator, limit, strict=False)
    except csv.Error as error:
        raise SourceError.because(
            "The file cannot be read as CSV.", where=where, hint="Export it again as CSV or XLSX."
        ) from error


def _read(text: str, separator: str, limit: int, *, strict: bool) -> list[Row]:
    # StringIO without translation, so that line breaks inside quotes stay inside their cell.
    lines: Iterable[str] = StringIO(text, newline="")
    return list(islice(csv.reader(lines, delimiter=separator, strict=strict), limit))


def _text(data: bytes, where: str) -> str:
    for encoding in (_encoding(data), "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise SourceError.because(
        "This is no CSV file, or one in an unusual encoding.",
        where=where,
        hint="Export it again as XLSX, or as CSV with the encoding UTF-8.",
    )


def _encoding(data: bytes) -> str:
    """By the file's mark; without one, by where the empty halves of plain letters are."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    sample = data[:2000]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if even == odd:
        return "utf-8"
    return "utf-16-le" if odd > even else "utf-16-be"
