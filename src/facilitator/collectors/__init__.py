"""Kinds of files that filled sheets come in, by their content, and the collector of each.

**Whatever a person typed or marked in a file ends as a reading, as a doubt, or as a remark that
names where it is; nothing is dropped silently.** A collector's module is imported when its first
file comes in.
"""

from __future__ import annotations

from importlib import import_module

from facilitator.collectors.form_registry import (
    FormRegistry,
    ParsedFile,
)
from facilitator.errors import SourceError
from facilitator.tables.office_files import (
    OLE,
    ZIP,
    archive_names,
    encrypted_file,
    is_encrypted,
    is_old_workbook,
    workbook_kind,
)

LARGEST_FILE = 50_000_000
"""Bytes of one file."""
_EMPTY_ZIP = b"PK\x05\x06"
_PICTURES = {
    b"\x89PNG": "png",
    b"\xff\xd8\xff": "jpg",
    b"II*\0": "tif",
    b"MM\0*": "tif",
    b"RIFF": "webp",
    b"BM": "bmp",
    b"GIF8": "gif",
}
_HEIC = (b"heic", b"heix", b"mif1", b"msf1", b"hevc", b"avif")
_START = 1024
"""Bytes in which a file says what it is."""
_AS_TEXT = ("md", "json", "yaml", "yml", "xml", "html", "htm", "rtf", "eml", "ics", "py", "log")


COLLECTORS = {
    "pdf": "pdf",
    "docx": "word",
    **dict.fromkeys(("csv", "xlsx", "xls", "xlsb", "ods"), "table"),
}
"""The package that reads each kind of file; pictures are read page by page."""
PICTURE_KINDS = frozenset(_PICTURES.values())


def collect_file(kind: str, data: bytes, registry: FormRegistry) -> ParsedFile:
    """The sheets of a file. Raises SourceError, without a place, for one that cannot be read."""
    module = import_module(f"facilitator.collectors.{COLLECTORS[kind]}.reader")
    file: ParsedFile = module.collect(data, registry)
    return file


def detect_kind(data: bytes, ending: str) -> str:
    """``pdf``, ``docx``, ``csv``, ``zip`` or a kind of workbook. Raises SourceError otherwise.

    ``ending`` is that of the file's name, in small letters and without the full stop.
    """
    if not data.strip(b" \t\r\n\0"):
        raise SourceError.because("It is empty.", hint="Ask for it again.")
    if b"%PDF-" in data[:_START]:
        return "pdf"
    if data.startswith((ZIP, _EMPTY_ZIP)):
        return _package(data)
    if data.startswith(OLE):
        return _office(data, ending)
    if picture := _picture(data):
        return picture
    start = data[:_START].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"{\\rtf")) or ending in _AS_TEXT:
        raise SourceError.because(
            "It is neither PDF, Word, Excel nor CSV.", hint="Save it as one of these."
        )
    if ending in ("pdf", "docx", "xlsx", "zip"):
        raise _damaged(ending)
    return "csv"


def _picture(data: bytes) -> str:
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        raise SourceError.because(
            "It is a picture as iPhones keep them (HEIC), which cannot be read here.",
            hint="Save it as JPEG, or set the camera to “Most Compatible”.",
        )
    return next((kind for mark, kind in _PICTURES.items() if data.startswith(mark)), "")


def _damaged(ending: str) -> SourceError:
    kind = {"pdf": "PDF", "docx": "Word file", "xlsx": "Excel file", "zip": "zip file"}[ending]
    return SourceError.because(
        f"It is no {kind}, whatever its name says, or it is damaged.", hint="Ask for it again."
    )


def _package(data: bytes) -> str:
    names = archive_names(data)
    if "word/document.xml" in names:
        return "docx"
    kind = workbook_kind(names)
    if kind == "ods" and b"opendocument.spreadsheet" not in data[:200]:
        raise SourceError.because(
            "It is an OpenDocument file.", hint="Save it as .docx, .xlsx or PDF."
        )
    if kind:
        return kind
    if any(name.endswith(".iwa") for name in names):
        raise SourceError.because(
            "It is a Pages or Numbers document.", hint="Export it as Word, Excel or PDF."
        )
    if "ppt/presentation.xml" in names:
        raise SourceError.because("It is a presentation.", hint="Only filled sheets are collected.")
    return "zip"


def _office(data: bytes, ending: str) -> str:
    if is_encrypted(data):
        raise encrypted_file()
    if is_old_workbook(data):
        return "xls"
    kind = ".docx" if ending.startswith("do") else ".xlsx or .docx"
    raise SourceError.because("It is an office file of the old kind.", hint=f"Save it as {kind}.")
