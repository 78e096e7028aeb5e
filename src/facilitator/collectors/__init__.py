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
from facilitator.text.interface import t

LARGEST_FILE, LARGEST_PILE = 50_000_000, 400_000_000
"""Bytes of one file, and of one of scanned pages: 500 in shades of grey have 200 million."""
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
        raise SourceError.because(t("received-empty"), hint=t("received-ask-again"))
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
        raise SourceError.because(t("received-no-kind"), hint=t("received-no-kind-hint"))
    if ending in ("pdf", "docx", "xlsx", "zip"):
        raise _damaged(ending)
    return "csv"


def _picture(data: bytes) -> str:
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        raise SourceError.because(
            t("received-heic"),
            hint=t("received-heic-hint"),
        )
    return next((kind for mark, kind in _PICTURES.items() if data.startswith(mark)), "")


def _damaged(ending: str) -> SourceError:
    return SourceError.because(t("received-damaged", ending=ending), hint=t("received-ask-again"))


def _package(data: bytes) -> str:
    names = archive_names(data)
    if "word/document.xml" in names:
        return "docx"
    kind = workbook_kind(names)
    if kind == "ods" and b"opendocument.spreadsheet" not in data[:200]:
        raise SourceError.because(t("received-opendocument"), hint=t("received-opendocument-hint"))
    if kind:
        return kind
    if any(name.endswith(".iwa") for name in names):
        raise SourceError.because(t("received-iwork"), hint=t("received-iwork-hint"))
    if "ppt/presentation.xml" in names:
        raise SourceError.because(t("received-presentation"), hint=t("received-presentation-hint"))
    return "zip"


def _office(data: bytes, ending: str) -> str:
    if is_encrypted(data):
        raise encrypted_file()
    if is_old_workbook(data):
        return "xls"
    kind = "word" if ending.startswith("do") else "any"
    raise SourceError.because(
        t("received-old-office"), hint=t("received-old-office-hint", kind=kind)
    )
