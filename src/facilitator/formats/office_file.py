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
    data = _bytes(path, refuse, old)
    with ZipFile(BytesIO(data)) as source:
        entries = source.infolist()
        sizes = [e.file_size for e in entries if e.filename.endswith((".xml", ".rels"))]
        whole = sum(entry.file_size for entry in entries)
        if whole > _LARGEST_UNPACKED or max(sizes, default=0) > _LARGEST_XML:
            raise refuse("It is too large once it is unpacked.")
        found = {entry.filename: source.read(entry) for entry in entries if not entry.is_dir()}
    if _MACROS.search(found.get(TYPES, b"")) or any(_MACROS.search(n.encode()) for n in found):
        raise refuse("It contains macros.")
    if any(_STRICT in content for name, content in found.items() if name.endswith(".xml")):
        raise refuse("It is of the “Strict Open XML” kind; save it as the usual one.")
    return found


def packed(found: dict[str, bytes]) -> bytes:
    """The same members as one file again."""
    target = BytesIO()
    with ZipFile(target, "w") as copy:
        for name, content in found.items():
            copy.writestr(name, content)
    return target.getvalue()


def _bytes(path: Path, refuse: Refuse, old: str) -> bytes:
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
