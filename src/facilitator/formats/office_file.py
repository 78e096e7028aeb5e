"""Files of Word and PowerPoint: the properties of ours, and those of others opened with care."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from lxml.etree import LxmlError

from facilitator.compose.document import Document
from facilitator.errors import SourceError
from facilitator.text.interface import t

TYPES = "[Content_Types].xml"
APP = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.'
    b'openxmlformats.org/officeDocument/2006/extended-properties"><Application>facilitator'
    b"</Application></Properties>"
)
"""The extended properties of our files."""
LONGEST_PROPERTY = 255
"""Units of UTF-16: longer properties are refused by libraries and cut by office programs."""


def write_core(properties: Any, document: Document, epoch: int) -> None:  # noqa: ANN401
    """Set the core properties of a package of python-docx or python-pptx.

    The dates are those of the build (``epoch``, in seconds), not of this machine.
    """
    moment = datetime.fromtimestamp(epoch, UTC).replace(tzinfo=None)
    properties.title = without_middle(document.title, LONGEST_PROPERTY)
    author = without_middle(document.author, LONGEST_PROPERTY)
    properties.author = properties.last_modified_by = author
    properties.language = without_middle(document.language, LONGEST_PROPERTY)
    properties.subject = properties.keywords = properties.comments = properties.category = ""
    properties.created = properties.modified = moment
    properties.revision = 1


def without_middle(words: str, most: int) -> str:
    """A text of at most that many units of UTF-16, on one line.

    The end tells titles apart (``…: Facilitator guide``), so the middle goes.
    """
    line = " ".join(words.split())
    if _units(line) <= most:
        return line
    half = most // 2
    cut = max(0, len(line) - half)
    while _units(line[cut:]) > half or _is_combining(line[cut : cut + 1]):
        cut += 1
    return f"{beginning(line, half - 1).rstrip()}…{line[cut:].lstrip()}"


def beginning(words: str, most: int) -> str:
    """The longest beginning of so many units of UTF-16 that parts no letter from its marks."""
    cut = len(words)
    while _units(words[:cut]) > most or _is_combining(words[cut : cut + 1]):
        cut -= 1
    return words[:cut]


def _units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


def _is_combining(character: str) -> bool:
    return bool(character) and (
        unicodedata.category(character).startswith("M") or character == "\N{ZERO WIDTH JOINER}"
    )


Refuse = Callable[[str], SourceError]
"""Makes the error for a file that cannot be used, from one sentence that says why."""

UNREADABLE = (
    *(BadZipFile, EOFError, LxmlError, RuntimeError, zlib.error),
    *(ArithmeticError, AttributeError, LookupError, TypeError, ValueError),
)
"""What the libraries raise at files that are broken in one way or another."""
_MB = 1024 * 1024
_LARGEST, _LARGEST_UNPACKED, _LARGEST_XML = 20 * _MB, 100 * _MB, 10 * _MB
_OLD_OR_LOCKED = bytes.fromhex("d0cf11e0a1b11ae1")
_STRICT = b"http://purl.oclc.org/ooxml/"
_MACROS = re.compile(rb"vbaProject|macroEnabled", re.IGNORECASE)


def members(path: Path, refuse: Refuse, old: str) -> dict[str, bytes]:
    """What is packed in a file, by name. ``old`` is the ending of files of the time before.

    Sizes are looked at first; no member unpacks to more than it says. Raises what ``refuse`` makes
    for files that are too large, locked, old or have macros, and one of UNREADABLE for broken ones.
    """
    data = _read(path, refuse, old)
    with ZipFile(BytesIO(data)) as package:
        infos = package.infolist()
        sizes = [i.file_size for i in infos if i.filename.endswith((".xml", ".rels"))]
        whole = sum(info.file_size for info in infos)
        if whole > _LARGEST_UNPACKED or max(sizes, default=0) > _LARGEST_XML:
            raise refuse(t("office-too-large"))
        contents = {info.filename: package.read(info) for info in infos if not info.is_dir()}
    if any(map(_MACROS.search, (contents.get(TYPES, b""), *map(str.encode, contents)))):
        raise refuse(t("office-macros"))
    if any(_STRICT in content for name, content in contents.items() if name.endswith(".xml")):
        raise refuse(t("office-strict"))
    return contents


def _read(path: Path, refuse: Refuse, old: str) -> bytes:
    if not path.is_file():
        raise refuse(t("office-no-file"))
    if path.stat().st_size > _LARGEST:
        raise refuse(t("office-over-size", most=20))
    data = path.read_bytes()
    if not data:
        raise refuse(t("received-empty"))
    if data.startswith(_OLD_OR_LOCKED):
        raise refuse(t("office-old-or-locked", ending=old))
    return data
