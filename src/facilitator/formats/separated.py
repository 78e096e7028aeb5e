"""The text of a CSV file as programs really export it, and its rows for one separator."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from itertools import islice

from facilitator.errors import SourceError

SEPARATORS = (",", ";", "\t")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def stated_separator(text: str) -> tuple[str, str]:
    """The separator that Excel's own note names, and the text after it; none where none stands."""
    first, _, rest = text.partition("\n")
    if first.strip().lower() in {f"sep={separator}" for separator in SEPARATORS}:
        return first.strip()[len("sep=") :], rest
    return "", text


def separated_rows(text: str, separator: str, where: str, limit: int) -> list[Sequence[str]]:
    """Every row, empty ones too, up to ``limit``. Raises SourceError for what is no CSV."""
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


def _read(text: str, separator: str, limit: int, *, strict: bool) -> list[Sequence[str]]:
    # StringIO without translation, so that line breaks inside quotes stay inside their cell.
    lines: Iterable[str] = StringIO(text, newline="")
    return list(islice(csv.reader(lines, delimiter=separator, strict=strict), limit))


def decoded(data: bytes, where: str) -> str:
    """The text, in whichever encoding it is. Raises SourceError for what is no text."""
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
