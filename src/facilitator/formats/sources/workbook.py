"""The rows of an XLSX file's first sheet with content, and what is said of other office files."""

from __future__ import annotations

import warnings
import zipfile
from datetime import date, datetime
from io import BytesIO
from itertools import islice
from typing import Any

from facilitator.errors import SourceError
from facilitator.formats.sources.roster_headings import Row

MOST_UNPACKED = 60_000_000
"""Bytes: a workbook of 20,000 rows and 20 columns has half as many."""
MOST_PARTS = 2_000
MOST_COLUMNS = 200

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_EXPORT = "Export it as XLSX or CSV."


def workbook_rows(data: bytes, where: str, limit: int) -> list[Row]:
    """Every row up to ``limit``, as texts. Raises SourceError for what is no workbook."""
    _checked(data, where)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # on features that have nothing to do with names
            return _rows(data, limit)
    except Exception as error:  # openpyxl raises anything on a damaged file
        raise SourceError.because(
            "This XLSX file is damaged.", where=where, hint="Save it again in Excel."
        ) from error


def refuse_old_workbook(data: bytes, where: str) -> None:
    """Raises SourceError: Excel's files from before 2007, and those behind a password."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise SourceError.because(
            "This file is protected with a password.",
            where=where,
            hint="Save it without a password, or export the list as CSV.",
        )
    raise SourceError.because("This is an old Excel file (.xls).", where=where, hint=_EXPORT)


def _checked(data: bytes, where: str) -> None:
    """Everything that would be dangerous or pointless to unpack is refused before it is."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            parts = package.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise SourceError.because(
                    "This workbook is far too large for a roster.",
                    where=where,
                    hint="Copy the list of people to a workbook of its own.",
                )
            names = {part.filename for part in parts}
            kind = _kind(package, names)
            if not kind and _declares_types(package):
                kind = "a workbook that defines entities of its own"
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError) as error:
        raise SourceError.because(
            "This XLSX file is damaged.", where=where, hint="Save it again in Excel."
        ) from error
    if kind:
        raise SourceError.because(f"This is {kind}.", where=where, hint=_EXPORT)


def _kind(package: zipfile.ZipFile, names: set[str]) -> str:
    """What a package is, if it is no workbook."""
    if "xl/workbook.xml" in names:
        return ""
    if any(name.endswith(".iwa") for name in names):
        return "a Numbers document"
    if "mimetype" in names and b"opendocument" in package.read("mimetype")[:100]:
        return "an OpenDocument file"
    if any(name.startswith("word/") for name in names):
        return "a Word document"
    return "no workbook, whatever its name says"


def _declares_types(package: zipfile.ZipFile) -> bool:
    parts = (part for part in package.infolist() if part.filename.endswith((".xml", ".rels")))
    return any(b"<!DOCTYPE" in package.read(part) for part in parts)


def _rows(data: bytes, limit: int) -> list[Row]:
    from openpyxl import load_workbook

    workbook = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        visible = [one for one in workbook.worksheets if one.sheet_state == "visible"]
        for sheet in visible or workbook.worksheets:
            sheet.reset_dimensions()  # what a sheet says of its own size is often wrong
            values = sheet.iter_rows(values_only=True, max_row=limit, max_col=MOST_COLUMNS)
            rows = [tuple(_text(value) for value in row) for row in islice(values, limit)]
            if any(any(row) for row in rows):
                return list(rows)
        return []
    finally:
        workbook.close()


def _text(value: Any) -> str:  # noqa: ANN401 - a cell holds anything
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
