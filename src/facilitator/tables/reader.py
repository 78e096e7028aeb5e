"""Every kind of table to grids: one door for answers, rosters and counts."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

from facilitator.errors import Problem, SourceError
from facilitator.tables.delimited import read_delimited
from facilitator.tables.grid import Grid, TableFile
from facilitator.tables.office_files import (
    OLE,
    ZIP,
    damaged_file,
    encrypted_file,
    is_encrypted,
    is_markup,
    is_old_workbook,
    must_be_plain_xml,
    not_a_workbook,
    open_archive,
    workbook_kind,
)


def read_tables(
    data: bytes, likelihood: Callable[[Grid], Any], *, quotes: bool = True
) -> TableFile:
    """The tables of a CSV file or of a workbook of any kind, those on visible sheets.

    ``likelihood`` rates a CSV file's grid, so that the best separator wins; ``quotes`` says whether
    remarks may have words of the file in them. Raises SourceError, without a place, for anything
    that cannot be read, whatever a library stumbled over.
    """
    if not data.strip(b" \t\r\n\0"):
        raise SourceError.because("This file is empty.", hint="Export it again.")
    if not data.startswith((OLE, ZIP)):
        if is_markup(data):
            raise SourceError.because(
                "This is neither CSV nor XLSX.", hint="Export the list as CSV or XLSX."
            )
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
    from facilitator.tables.binary import read_xls

    if is_encrypted(data):
        raise encrypted_file()
    if not is_old_workbook(data):
        raise SourceError.because(
            "This is no workbook, or an old Excel file (.xls) that is damaged.",
            hint="Export it as XLSX or CSV.",
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
            from facilitator.tables.binary import read_xlsb

            return read_xlsb(data, archive)
        if kind == "ods":
            from facilitator.tables.opendocument import read_opendocument

            return read_opendocument(archive)
        from facilitator.tables.openxml import read_openxml

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
