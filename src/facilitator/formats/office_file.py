"""Files of Word and PowerPoint that come from somebody else: opened with care, size by size."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from lxml.etree import LxmlError

from facilitator.errors import SourceError

Refuse = Callable[[str], SourceError]
"""Makes the error for a file that cannot be used, from one sentence that says why."""

TYPES = "[Content_Types].xml"
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
            raise refuse("It is too large once it is unpacked.")
        contents = {info.filename: package.read(info) for info in infos if not info.is_dir()}
    if any(map(_MACROS.search, (contents.get(TYPES, b""), *map(str.encode, contents)))):
        raise refuse("It contains macros.")
    if any(_STRICT in content for name, content in contents.items() if name.endswith(".xml")):
        raise refuse("It is of the “Strict Open XML” kind; save it as the usual one.")
    return contents


def _read(path: Path, refuse: Refuse, old: str) -> bytes:
    if not path.is_file():
        raise refuse("It is no file.")
    if path.stat().st_size > _LARGEST:
        raise refuse("It is larger than 20 MB.")
    data = path.read_bytes()
    if not data:
        raise refuse("It is empty.")
    if data.startswith(_OLD_OR_LOCKED):
        raise refuse(f"It is an old {old} file, or protected by a password.")
    return data
