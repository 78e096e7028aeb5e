"""Tables of every kind to grids, and CSV files as programs really export them."""

from __future__ import annotations

import codecs
import csv
import re
import unicodedata
import warnings
from collections.abc import Callable, Iterator
from io import StringIO
from typing import Any, NamedTuple

from facilitator.errors import Problem, SourceError
from facilitator.tables.binary import read_xls, read_xlsb
from facilitator.tables.grid import Grid, GridCell, GridRow, TableFile, rows_with_content
from facilitator.tables.office_files import (
    OLE,
    ZIP,
    damaged_file,
    encrypted_file,
    is_encrypted,
    is_old_workbook,
    must_be_plain_xml,
    not_a_workbook,
    open_archive,
    workbook_kind,
)
from facilitator.tables.workbooks import read_opendocument, read_openxml
from facilitator.text.interface import t

_MARKUP = (b"<html", b"<!doctype", b"<?xml", b"%pdf", b"{\\rtf")
SEPARATORS = (",", ";", "\t", "|")
_MOST_LINES = 1_100_000
"""Lines, empty ones too: as many as a sheet of a spreadsheet has, and some."""
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LEGACY_ENCODINGS = {
    "cp1252": "encoding-windows",
    "mac_roman": "encoding-mac",
    "cp850": "encoding-dos",
}
"""What is tried where a file is not UTF-8, the likelier first, and what people call it."""
_USUAL = frozenset("‘’‚“”„«»‹›–—…•·€£§°©®™¿¡½¼²³×\u00a0")  # noqa: RUF001 - signs that people type
_ZERO_SHARE = 10
_LOST = "\N{REPLACEMENT CHARACTER}"
_ACCENTED_WORD = re.compile(r"[^\W\d_]*[^\W\d_\x00-\x7f][^\W\d_]*")


def read_tables(
    data: bytes, likelihood: Callable[[Grid], Any], *, quotes: bool = True
) -> TableFile:
    """The tables of a CSV file or of a workbook of any kind, those on visible sheets.

    ``likelihood`` rates a CSV file's grid, so that the best separator wins; ``quotes`` says whether
    remarks may have words of the file in them. Raises SourceError, without a place, for anything
    that cannot be read, whatever a library stumbled over.
    """
    if not data.strip(b" \t\r\n\0"):
        raise SourceError.because(t("table-empty"), hint=t("table-empty-hint"))
    if not data.startswith((OLE, ZIP)):
        if data.lstrip(b"\xef\xbb\xbf \r\n\t")[:20].lower().startswith(_MARKUP):
            raise SourceError.because(t("table-neither"), hint=t("table-neither-hint"))
        return read_delimited(data, likelihood, quotes=quotes)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # on features that have nothing to do with answers
            return _read_old_workbook(data) if data.startswith(OLE) else _read_package(data)
    except (SourceError, KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:
        # Libraries raise anything on a damaged file; the one in Rust even panics, which is no
        # Exception.
        raise damaged_file() from error


def _read_old_workbook(data: bytes) -> TableFile:
    if is_encrypted(data):
        raise encrypted_file()
    if not is_old_workbook(data):
        raise SourceError.because(
            t("table-old-damaged"),
            hint=t("table-export"),
        )
    return read_xls(data)


def _read_package(data: bytes) -> TableFile:
    with open_archive(data) as archive:
        names = frozenset(archive.namelist())
        kind = workbook_kind(names)
        if not kind:
            raise not_a_workbook(names)
        must_be_plain_xml(archive)
        if kind == "xlsb":
            return read_xlsb(data, archive)
        if kind == "ods":
            return read_opendocument(archive)
        return read_openxml(data, archive)


def first_table(
    data: bytes, where: str, likelihood: Callable[[Grid], Any]
) -> tuple[Grid, tuple[str, ...]]:
    """The first table with content, and what to say of how it was read.

    Raises SourceError, with the place, for what cannot be read.
    """
    try:
        file = read_tables(data, likelihood)
    except SourceError as error:
        raise SourceError(Problem(p.message, where, p.hint) for p in error.problems) from error
    return next((grid for grid in file.grids if grid.rows), Grid(())), file.remarks


class DecodedText(NamedTuple):
    """``guess`` says how the encoding was guessed; empty where the file states it."""

    text: str
    guess: str = ""


class _Guess(NamedTuple):
    """The least guess is the likeliest."""

    oddity: int
    rank: int
    encoding: str
    text: str


def read_delimited(
    data: bytes, likelihood: Callable[[Grid], Any], *, quotes: bool = True
) -> TableFile:
    """The one table of a CSV file; of several separators the one whose grid is likeliest.

    ``quotes`` says whether remarks may have words of the file in them.
    Raises SourceError for what is no CSV.
    """
    text, guess = decode_text(data, quotes=quotes)
    stated, text = _stated_separator(text)
    grids = [_read_grid(text, separator) for separator in ([stated] if stated else SEPARATORS)]
    return TableFile((max(grids, key=likelihood),), (guess,) if guess else ())


def _stated_separator(text: str) -> tuple[str, str]:
    first, _, _ = text[:20].replace("\r", "\n").partition("\n")
    note = first.strip().strip('"').lower()
    if note not in {f"sep={separator}" for separator in SEPARATORS}:
        return "", text
    rest = text[len(first) :]
    return note.removeprefix("sep="), rest[2:] if rest.startswith("\r\n") else rest[1:]


def _read_grid(text: str, separator: str) -> Grid:
    try:
        return Grid(rows_with_content(_rows(text, separator, strict=True)))
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise SourceError.because(
                t("table-open-quotation"),
                hint=t("table-open-quotation-hint"),
            ) from error
    try:
        return Grid(rows_with_content(_rows(text, separator, strict=False)))
    except csv.Error as error:
        raise SourceError.because(t("table-no-csv"), hint=t("table-no-csv-hint")) from error


def _rows(text: str, separator: str, *, strict: bool) -> Iterator[GridRow]:
    # StringIO without translation, so that line breaks inside quotes stay inside their cell.
    lines = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=strict)
    for number, cells in enumerate(lines):
        if number > _MOST_LINES:
            raise SourceError.because(
                t("table-many-lines", count=_MOST_LINES), hint=t("table-many-lines-hint")
            )
        if any(cells):
            yield GridRow(number, [GridCell(cell.strip()) for cell in cells])


def decode_text(data: bytes, *, quotes: bool = True) -> DecodedText:
    """The text of a file. Raises SourceError for what is no text.

    What is said of a guess has a word of the text as an example if that ``quotes``.
    """
    encoding = _stated_encoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        pass
    else:
        if "\0" not in text:
            return DecodedText(text)
    if b"\0" not in data:
        if encoding.startswith("utf-8") and (decoded := _mostly_utf_8(data, encoding)):
            return decoded
        if guesses := [guess for name in _LEGACY_ENCODINGS if (guess := _guess(data, name))]:
            best = min(guesses)
            return DecodedText(best.text, _describe(best, best.text if quotes else ""))
    raise SourceError.because(
        t("table-encoding"),
        hint=t("table-encoding-hint"),
    )


def _mostly_utf_8(data: bytes, encoding: str) -> DecodedText | None:
    """UTF-8 in which few letters are broken: by a cut, or by two files put together."""
    text = data.decode(encoding, "replace")
    lost = text.count(_LOST)
    whole = sum(character > "\x7f" for character in text) - lost
    if lost * 2 > whole:
        return None
    return DecodedText(text, t("table-letters-lost", count=lost))


def _stated_encoding(data: bytes) -> str:
    """By the file's mark; without one, by where the empty halves of plain letters are."""
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return name
    sample = data[:2000]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    # A zero here and there is damage; text in two bytes a letter has one in most of its halves.
    if max(even, odd) < len(sample) / _ZERO_SHARE or min(even, odd) > max(even, odd) / _ZERO_SHARE:
        return "utf-8"
    return "utf-16-le" if odd > even else "utf-16-be"


def _guess(data: bytes, encoding: str) -> _Guess | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    # Only old Macs ended their lines with CR alone.
    old_mac = encoding == "mac_roman" and b"\r" in data and b"\n" not in data
    rank = -1 if old_mac else list(_LEGACY_ENCODINGS).index(encoding)
    return _Guess(_oddity(text), rank, encoding, text)


def _oddity(text: str) -> int:
    """How many characters beyond ASCII stand oddly: capitals inside words, rare signs."""
    odd = 0
    for before, character, after in zip(f" {text}", text, f"{text[1:]} ", strict=False):
        if character < "\x80" or character in _USUAL:
            continue
        kind = unicodedata.category(character)
        if kind == "Lu":
            odd += before.islower() or (before.isupper() and after.islower())
        elif kind == "Ll":
            odd += before.isupper() and after.isupper()
        else:
            odd += 1
    return odd


def _describe(guess: _Guess, quotable: str) -> str:
    word = _ACCENTED_WORD.search(quotable)
    hint = t("table-wrong-word", word=word[0][:40]) if word else t("table-wrong-letters")
    read = "table-read-oddly" if guess.oddity else "table-read-as"
    return t(read, encoding=t(_LEGACY_ENCODINGS[guess.encoding]), hint=hint)
