"""Every kind of table to grids: one door for answers, rosters and counts."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

from facilitator.errors import Problem, SourceError
from facilitator.tables.delimited import read_delimited
from facilitator.tables.grid import Grid, TableFile
from facilitator.tables.sniff import (
    OLE,
    ZIP,
    is_locked,
    is_markup,
    is_old_workbook,
    locked,
    no_workbook,
    package_kind,
)
from facilitator.tables.zip_archive import damaged_file, must_be_plain_xml, open_archive


def read_tables(
    data: bytes, likelihood: Callable[[Grid], Any], *, quotes: bool = True
) -> TableFile:
    """The tables of a CSV file or of a workbook of any kind, those on visible sheets.

    ``likelihood`` tells of which separator a CSV file's grid makes sense, ``quotes`` whether
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
            return _workbook(data)
    except (SourceError, KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:
        # Libraries raise anything on a damaged file; the one in Rust even panics, which is no
        # Exception.
        raise damaged_file() from error


def _workbook(data: bytes) -> TableFile:
    if data.startswith(OLE):
        if is_locked(data):
            raise locked()
        if not is_old_workbook(data):
            raise SourceError.because(
                "This is no workbook, or an old Excel file (.xls) that is damaged.",
                hint="Export it as XLSX or CSV.",
            )
        from facilitator.tables.binary import read_xls

        return read_xls(data)
    with open_archive(data) as archive:
        names = frozenset(archive.namelist())
        kind = package_kind(names)
        if not kind:
            raise no_workbook(names)
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
