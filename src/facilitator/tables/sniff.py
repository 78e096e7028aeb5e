"""Which kind of workbook a file is by its content, whatever its name says."""

from __future__ import annotations

from facilitator.errors import SourceError

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0"
_MARKUP = (b"<html", b"<!doctype", b"<?xml", b"%pdf", b"{\\rtf")


def package_kind(names: frozenset[str]) -> str:
    """``xlsx``, ``xlsb`` or ``ods`` by what lies in a zip file; nothing for any other."""
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "xl/workbook.bin" in names:
        return "xlsb"
    return "ods" if {"mimetype", "content.xml"} <= names else ""


def is_spreadsheet(data: bytes) -> bool:
    """Whether an OpenDocument file says of itself, at its very beginning, that it is a table."""
    return b"opendocument.spreadsheet" in data[:200]


def is_old_workbook(data: bytes) -> bool:
    """Whether an office file from before 2007 is a workbook rather than a text."""
    names = [f"{name}\0".encode("utf-16-le") for name in ("WordDocument", "Workbook", "Book")]
    is_text, *is_workbook = (name in data for name in names)
    return any(is_workbook) and not is_text  # a text may have a workbook inside


def is_locked(data: bytes) -> bool:
    """Whether an office file is kept from being read by a password."""
    return "EncryptedPackage".encode("utf-16-le") in data


def locked() -> SourceError:
    """The refusal of a file behind a password."""
    return SourceError.because(
        "It is protected with a password.", hint="Save it without one, or ask for it again."
    )


def is_markup(data: bytes) -> bool:
    """Whether a file is a page or a document in text, which no table is."""
    return data.lstrip(b"\xef\xbb\xbf \r\n\t")[:20].lower().startswith(_MARKUP)


def no_workbook(names: frozenset[str]) -> SourceError:
    """The refusal of a zip file that is no workbook."""
    if any(name.endswith(".iwa") for name in names):
        what = "It is a Numbers document."
    elif any(name.startswith("word/") for name in names):
        what = "It is a Word document."
    elif "mimetype" in names:
        what = "It is an OpenDocument file without a table."
    else:
        what = "It is no workbook, whatever its name says."
    return SourceError.because(what, hint="Export it as XLSX or CSV.")
