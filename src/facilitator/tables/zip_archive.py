"""Zip files from strangers, office files among them: nothing is unpacked before it was looked at.

A member never unpacks to more than its entry says, for Python's ``zipfile`` stops there; so the
entries are added up first.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from io import BytesIO

from lxml import etree
from lxml.etree import _Element

from facilitator.errors import SourceError

MOST_MEMBERS = 2_000
MOST_ENTRIES = 100_000
"""Entries of the archive and of all that are stored in it as they are: what it takes to list them
is known from the raw bytes."""
MOST_UNPACKED = 200_000_000
MOST_OF_ONE = 60_000_000
MOST_XML = 40_000_000
"""Bytes of one part that is read as XML: a thousand rows of sixty columns take 5,000,000."""
HIGHEST_RATIO = 200
"""How many times larger than packed a whole archive may be; office files reach about 20."""
_SMALL = 10_000_000
"""Unpacked, this is never too much, whatever the ratio."""
_ENCRYPTED = 1
_ENTRY = b"PK\x01\x02"
_USUAL_PACKING = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The others unpack without asking how much anybody wants: a few bytes to gigabytes."""
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/(\w+)")
"""Names in "Strict Open XML" differ from the usual ones by their address alone."""
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError),
    *(RuntimeError, ValueError, OverflowError),
)


def archive_names(data: bytes) -> frozenset[str]:
    """What lies in the archive. Raises SourceError for one that is damaged or far too large."""
    with open_archive(data) as archive:
        return frozenset(archive.namelist())


@contextmanager
def open_archive(data: bytes) -> Iterator[zipfile.ZipFile]:
    """The archive, its entries checked. Raises SourceError, also for what fails inside."""
    if data.count(_ENTRY) > MOST_ENTRIES:
        raise _too_many(data.count(_ENTRY))
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _check(archive.infolist())
            yield archive
    except _BROKEN as error:
        raise damaged_file() from error


def damaged_file() -> SourceError:
    """The refusal of an archive that cannot be unpacked."""
    return SourceError.because("It is damaged or was cut off on its way.", hint="Ask for it again.")


def _check(entries: Collection[zipfile.ZipInfo]) -> None:
    packed = sum(entry.compress_size for entry in entries)
    whole = sum(entry.file_size for entry in entries)
    largest = max((entry.file_size for entry in entries), default=0)
    if len(entries) > MOST_MEMBERS:
        raise _too_many(len(entries))
    bomb = whole > _SMALL and whole > HIGHEST_RATIO * max(packed, 1)
    if bomb or whole > MOST_UNPACKED or largest > MOST_OF_ONE:
        raise SourceError.because(
            "It is far too large once it is unpacked.", hint="Check who sent it and what it is."
        )
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise SourceError.because(
            "It is protected with a password.", hint="Pack or save it without one."
        )
    if any(entry.compress_type not in _USUAL_PACKING for entry in entries):
        raise SourceError.because(
            "It is packed in an unusual way.", hint="Pack it again as an ordinary zip file."
        )


def _too_many(count: int) -> SourceError:
    return SourceError.because(
        f"It holds {count:,} files, and {MOST_MEMBERS:,} are the most.",
        hint="Send them in several parts.",
    )


def xml_part(archive: zipfile.ZipFile, name: str) -> _Element:
    """A part as XML, its elements under their usual names.

    Raises SourceError for one that is broken or brings entities of its own.
    """
    if archive.getinfo(name).file_size > MOST_XML:
        raise SourceError.because(
            "It is far too large once it is unpacked.", hint="Check who sent it and what it is."
        )
    data = _STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/\2", archive.read(name))
    try:
        root = etree.fromstring(data, _parser())
    except etree.LxmlError as error:
        raise damaged_file() from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise entities_refused()
    return root


def _parser() -> etree.XMLParser:
    # Nothing is fetched, expanded or allowed to nest without end.
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
    )


def must_be_plain_xml(archive: zipfile.ZipFile) -> None:
    """Look through all parts for what a library could be made to expand.

    Raises SourceError for entities, and for encodings in which they could hide.
    """
    for entry in archive.infolist():
        if entry.filename.endswith((".xml", ".rels", ".vml")):
            data = archive.read(entry).removeprefix(b"\xef\xbb\xbf").lstrip()
            declared = _DECLARED.match(data)
            odd = declared is not None and declared[1].lower() not in _USUAL
            if data and (data[:1] != b"<" or data[1:2] == b"\0" or odd):
                raise damaged_file()
            if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
                raise entities_refused()


_DECLARED = re.compile(rb"""<\?xml[^>]{0,100}?encoding=["']([^"']{1,40})["']""")
_USUAL = (b"utf-8", b"utf8", b"us-ascii", b"ascii", b"iso-8859-1")


def entities_refused() -> SourceError:
    """The refusal of XML that brings entities of its own."""
    return SourceError.because(
        "It defines entities of its own, which no office program does.",
        hint="Check who sent it, or type its answers in.",
    )
