"""Zip packages, as Office files are: the same bytes for the same members; copies of a template.

Of a ``ZipTemplate`` members that never differ are copied as they are. Of the others each stretch
between two placeholders is deflated once, in blocks that refer to nothing before them, and what is
put in between is stored in a block of its own: together they are one deflated stream (RFC 1951,
3.2.3 and 3.2.4).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from struct import pack
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

PACKED = (".odttf", ".png", ".jpeg", ".jpg", ".gif", ".bmp", ".tiff", ".emf", ".wmf", ".xlsx")
"""Endings of members that are stored: deflating them costs time, not size."""
_CONTENT_TYPES = "[Content_Types].xml"
_OLDEST = int(datetime(1980, 1, 1, tzinfo=UTC).timestamp())
"""Zip files know no earlier date."""
_VERSION, _UNIX = 20, 3 << 8
_LONGEST_BLOCK = 0xFFFF
_END_OF_STREAM = b"\x03\x00"


def write_zip(
    members: Iterable[tuple[str, bytes]], epoch: int = 0, stored: tuple[str, ...] = PACKED
) -> bytes:
    """A zip file of members in this order, all dated ``epoch`` (seconds since 1970, UTC).

    Members whose names end like one of ``stored`` are not deflated.
    """
    when = datetime.fromtimestamp(max(epoch, _OLDEST), UTC).timetuple()[:6]
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for name, content in members:
            info = ZipInfo(name, when)
            info.compress_type = ZIP_STORED if name.endswith(stored) else ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)
    return target.getvalue()


def sorted_members(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The members of a zip file by name, after the content types, which Office wants first."""
    with ZipFile(BytesIO(data)) as archive:
        for name in sorted(archive.namelist(), key=lambda name: (name != _CONTENT_TYPES, name)):
            yield name, archive.read(name)


@dataclass(frozen=True)
class ZipTemplate:
    """A zip file with placeholders: what stays, the entries for it, then what differs."""

    constant: bytes
    entries: tuple[bytes, ...]
    members: tuple[_TemplateMember, ...]

    @classmethod
    def of(cls, data: bytes, placeholders: re.Pattern[bytes]) -> ZipTemplate:
        """A zip file whose placeholders match one of the named groups."""
        constant, entries, members = bytearray(), list[bytes](), list[_TemplateMember]()
        with ZipFile(BytesIO(data)) as archive:
            for info in archive.infolist():
                pieces = tuple(_pieces(archive.read(info), placeholders))
                if len(pieces) > 1:
                    members.append(_TemplateMember(info, pieces))
                    continue
                sizes = (info.CRC, info.compress_size, info.file_size)
                header = _header(info, info.compress_type, *sizes)
                entries.append(_central_entry(header, info, len(constant)))
                constant += _local_header(header, info) + _compressed(data, info)
        return cls(bytes(constant), tuple(entries), tuple(members))

    def filled(self, values: Mapping[str, bytes]) -> bytes:
        """The whole file with every placeholder filled, by the name of its group."""
        parts, entries, length = [self.constant], list(self.entries), len(self.constant)
        for member in self.members:
            header, content = member.filled(values)
            entries.append(_central_entry(header, member.info, length))
            parts += (_local_header(header, member.info), content)
            length += len(parts[-2]) + len(content)
        directory, count = b"".join(entries), len(entries)
        end = pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, len(directory), length, 0)
        return b"".join((*parts, directory, end))


@dataclass(frozen=True)
class _Stretch:
    """Bytes between two placeholders, as they are and deflated."""

    plain: bytes
    deflated: bytes

    @classmethod
    def of(cls, plain: bytes) -> _Stretch:
        packer = zlib.compressobj(zlib.Z_BEST_COMPRESSION, zlib.DEFLATED, -zlib.MAX_WBITS)
        return cls(plain, packer.compress(plain) + packer.flush(zlib.Z_FULL_FLUSH))

    @classmethod
    def stored(cls, plain: bytes) -> _Stretch:
        starts = range(0, len(plain), _LONGEST_BLOCK)
        parts = [plain[start : start + _LONGEST_BLOCK] for start in starts]
        blocks = (pack("<BHH", 0, len(p), len(p) ^ _LONGEST_BLOCK) + p for p in parts)
        return cls(plain, b"".join(blocks))


@dataclass(frozen=True)
class _TemplateMember:
    """A member that differs: stretches with names of placeholders between them."""

    info: ZipInfo
    pieces: tuple[_Stretch | str, ...]

    def filled(self, values: Mapping[str, bytes]) -> tuple[bytes, bytes]:
        """Its header and its content."""
        crc, size, deflated = 0, 0, []
        for piece in self.pieces:
            stretch = piece if isinstance(piece, _Stretch) else _Stretch.stored(values[piece])
            crc, size = zlib.crc32(stretch.plain, crc), size + len(stretch.plain)
            deflated.append(stretch.deflated)
        content = b"".join((*deflated, _END_OF_STREAM))
        return _header(self.info, ZIP_DEFLATED, crc, len(content), size), content


def _pieces(data: bytes, placeholders: re.Pattern[bytes]) -> Iterator[_Stretch | str]:
    start = 0
    for match in placeholders.finditer(data):
        yield _Stretch.of(data[start : match.start()])
        yield str(match.lastgroup)
        start = match.end()
    yield _Stretch.of(data[start:]) if start else _Stretch(data, b"")


def _header(info: ZipInfo, method: int, crc: int, compressed: int, size: int) -> bytes:
    """What both a member's local header and its entry in the central directory say."""
    year, month, day, hour, minute, second = info.date_time
    date, time = (year - 1980) << 9 | month << 5 | day, hour << 11 | minute << 5 | second // 2
    name = len(info.filename.encode())
    return pack("<5H3L2H", _VERSION, 0, method, time, date, crc, compressed, size, name, 0)


def _local_header(header: bytes, info: ZipInfo) -> bytes:
    return b"PK\3\4" + header + info.filename.encode()


def _central_entry(header: bytes, info: ZipInfo, offset: int) -> bytes:
    rest = pack("<3H2L", 0, 0, 0, info.external_attr, offset)
    return b"PK\1\2" + pack("<H", _UNIX | _VERSION) + header + rest + info.filename.encode()


def _compressed(data: bytes, info: ZipInfo) -> bytes:
    """A member's compressed content: after a header of 30 bytes, its name and what is extra."""
    start = info.header_offset
    name, extra = (int.from_bytes(data[start + n : start + n + 2], "little") for n in (26, 28))
    begin = start + 30 + name + extra
    return data[begin : begin + info.compress_size]
