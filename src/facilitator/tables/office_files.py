"""Office files and archives from strangers: what kind each is, and opened only once looked at.

A member of a zip file never unpacks to more than its entry says, for Python's ``zipfile`` stops
there; so the entries are added up first.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from io import BytesIO

from lxml import etree
from lxml.etree import _Element

from facilitator.errors import SourceError
from facilitator.text.interface import t

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0"
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
_DECLARED = re.compile(rb"""<\?xml[^>]{0,100}?encoding=["']([^"']{1,40})["']""")
_USUAL_ENCODINGS = (b"utf-8", b"utf8", b"us-ascii", b"ascii", b"iso-8859-1")
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError),
    *(RuntimeError, ValueError, OverflowError),
)


@contextmanager
def open_archive(data: bytes) -> Iterator[zipfile.ZipFile]:
    """The archive, its entries checked. Raises SourceError, also for what fails inside."""
    if (count := data.count(_ENTRY)) > MOST_ENTRIES:
        raise _too_many(count)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _check(archive.infolist())
            yield archive
    except _BROKEN as error:
        raise damaged_file() from error


def archive_names(data: bytes) -> frozenset[str]:
    """Raises as ``open_archive`` does."""
    with open_archive(data) as archive:
        return frozenset(archive.namelist())


def _check(entries: Collection[zipfile.ZipInfo]) -> None:
    packed = sum(entry.compress_size for entry in entries)
    unpacked = sum(entry.file_size for entry in entries)
    largest = max((entry.file_size for entry in entries), default=0)
    if len(entries) > MOST_MEMBERS:
        raise _too_many(len(entries))
    bomb = unpacked > _SMALL and unpacked > HIGHEST_RATIO * max(packed, 1)
    if bomb or unpacked > MOST_UNPACKED or largest > MOST_OF_ONE:
        raise too_large_file()
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise SourceError.because(t("file-protected"), hint=t("file-protected-pack"))
    if any(entry.compress_type not in _USUAL_PACKING for entry in entries):
        raise SourceError.because(t("file-packed-oddly"), hint=t("file-packed-oddly-hint"))


def xml_part(archive: zipfile.ZipFile, name: str) -> _Element:
    """A part as XML, its elements under their usual names.

    Raises SourceError for one that is broken or brings entities of its own.
    """
    if archive.getinfo(name).file_size > MOST_XML:
        raise too_large_file()
    data = _STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/\2", archive.read(name))
    # Nothing is fetched, expanded or allowed to nest without end.
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.LxmlError as error:
        raise damaged_file() from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _entities_refused()
    return root


def must_be_plain_xml(archive: zipfile.ZipFile) -> None:
    """Look through all parts for what a library could be made to expand.

    Raises SourceError for entities, and for encodings in which they could hide.
    """
    for entry in archive.infolist():
        if entry.filename.endswith((".xml", ".rels", ".vml")):
            data = archive.read(entry).removeprefix(b"\xef\xbb\xbf").lstrip()
            declared = _DECLARED.match(data)
            odd = declared is not None and declared[1].lower() not in _USUAL_ENCODINGS
            if data and (data[:1] != b"<" or data[1:2] == b"\0" or odd):
                raise damaged_file()
            if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
                raise _entities_refused()


def workbook_kind(names: frozenset[str]) -> str:
    """``xlsx``, ``xlsb``, ``ods`` or nothing."""
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "xl/workbook.bin" in names:
        return "xlsb"
    return "ods" if {"mimetype", "content.xml"} <= names else ""


def is_old_workbook(data: bytes) -> bool:
    is_text, *is_workbook = (
        f"{name}\0".encode("utf-16-le") in data for name in ("WordDocument", "Workbook", "Book")
    )
    return any(is_workbook) and not is_text  # a text may have a workbook inside


def is_encrypted(data: bytes) -> bool:
    return "EncryptedPackage".encode("utf-16-le") in data


class OleFile:
    """Raises ValueError, struct.error or IndexError where it is damaged."""

    _FREE_FROM = 0xFFFFFFFA
    _ENTRY = 128
    _FAT_SECTORS_IN_HEADER = 109

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._size = 1 << struct.unpack_from("<H", data, 30)[0] % 20
        self._most = len(data) // self._size + 1
        self._fat = [
            entry
            for number in self._fat_sectors()[: self._most]
            for entry in self._numbers(self._sector(number))
        ]

    def stream(self, *names: str) -> bytes:
        """The first stream with one of these names; empty if there is none."""
        (first,) = struct.unpack_from("<I", self._data, 48)
        (cutoff,) = struct.unpack_from("<I", self._data, 56)
        folder = self._chain(first)
        root_start = struct.unpack_from("<I", folder, 116)[0]
        for at in range(0, len(folder) - self._ENTRY + 1, self._ENTRY):
            length = struct.unpack_from("<H", folder, at + 64)[0]
            name = folder[at : at + max(0, length - 2)].decode("utf-16-le", "replace")
            if name in names:
                start, size = struct.unpack_from("<II", folder, at + 116)
                if size < cutoff:
                    return self._small_stream(start, size, root_start)
                return self._chain(start)[:size]
        return b""

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._data[start : start + self._size]

    def _fat_sectors(self) -> list[int]:
        sectors = list(struct.unpack_from(f"<{self._FAT_SECTORS_IN_HEADER}I", self._data, 76))
        follow, count = struct.unpack_from("<II", self._data, 68)
        for _ in range(min(count, self._most)):
            more = self._numbers(self._sector(follow))
            sectors += more[:-1]
            follow = more[-1]
        return [number for number in sectors if number < self._FREE_FROM]

    @staticmethod
    def _numbers(data: bytes) -> list[int]:
        return list(struct.unpack_from(f"<{len(data) // 4}I", data))

    def _chain(self, number: int) -> bytes:
        parts: list[bytes] = []
        while number < self._FREE_FROM and len(parts) <= self._most:
            parts.append(self._sector(number))
            number = self._fat[number]
        return b"".join(parts)

    def _small_stream(self, number: int, size: int, root_start: int) -> bytes:
        """A stream below the cutoff lies in small sectors inside of another stream."""
        within = self._chain(root_start)
        (first,) = struct.unpack_from("<I", self._data, 60)
        small = 1 << struct.unpack_from("<H", self._data, 32)[0] % 20
        table = self._numbers(self._chain(first))
        parts: list[bytes] = []
        while number < self._FREE_FROM and len(parts) * small < size:
            parts.append(within[number * small : (number + 1) * small])
            number = table[number]
        return b"".join(parts)[:size]


# Refusals


def encrypted_file() -> SourceError:
    return SourceError.because(t("file-protected"), hint=t("file-protected-save"))


def damaged_file() -> SourceError:
    return SourceError.because(t("file-damaged"), hint=t("file-damaged-hint"))


def not_a_workbook(names: frozenset[str]) -> SourceError:
    if any(name.endswith(".iwa") for name in names):
        message = t("table-is-numbers")
    elif any(name.startswith("word/") for name in names):
        message = t("table-is-word")
    elif "mimetype" in names:
        message = t("table-is-opendocument")
    else:
        message = t("table-no-workbook")
    return SourceError.because(message, hint=t("table-export"))


def _too_many(count: int) -> SourceError:
    return SourceError.because(
        t("table-many-members", count=count, most=MOST_MEMBERS),
        hint=t("table-many-members-hint"),
    )


def too_large_file() -> SourceError:
    return SourceError.because(t("file-unpacks-large"), hint=t("file-check-sender"))


def _entities_refused() -> SourceError:
    return SourceError.because(
        t("file-entities"),
        hint=t("work-check-sender"),
    )
