"""A zip file that is the same for everyone but in a few places, and is packed only once.

Members that never differ are copied as they are. Of the others each stretch between two places is
deflated once, in blocks that refer to nothing before them, and what is put in between is stored in
a block of its own: together they are one deflated stream (RFC 1951, 3.2.3 and 3.2.4).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from struct import pack
from typing import TypeAlias
from zipfile import ZipFile, ZipInfo

Slot: TypeAlias = str
"""The name of a place that is filled for each copy."""

_VERSION, _DEFLATED = 20, 8
_UNIX = 3 << 8
_LONGEST_BLOCK = 0xFFFF
_END_OF_STREAM = b"\x03\x00"


@dataclass(frozen=True)
class _Stretch:
    """Bytes between two places, as they are and deflated."""

    plain: bytes
    packed: bytes

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
class _Member:
    """A member that differs: stretches with places between them."""

    info: ZipInfo
    pieces: tuple[_Stretch | Slot, ...]

    def filled(self, filling: Callable[[Slot], bytes]) -> tuple[bytes, bytes]:
        """What describes the member, and its content."""
        crc, size, packed = 0, 0, []
        for piece in self.pieces:
            stretch = piece if isinstance(piece, _Stretch) else _Stretch.stored(filling(piece))
            crc, size = zlib.crc32(stretch.plain, crc), size + len(stretch.plain)
            packed.append(stretch.packed)
        content = b"".join((*packed, _END_OF_STREAM))
        return _description(self.info, _DEFLATED, crc, len(content), size), content


@dataclass(frozen=True)
class ZipTemplate:
    """The file before it is filled: what stays, and the entries for it, then what differs."""

    constant: bytes
    entries: tuple[bytes, ...]
    members: tuple[_Member, ...]

    @classmethod
    def of(cls, data: bytes, slots: re.Pattern[bytes]) -> ZipTemplate:
        """A zip file whose places match one of the named groups of ``slots``."""
        constant, entries, members = bytearray(), list[bytes](), list[_Member]()
        with ZipFile(BytesIO(data)) as archive:
            for info in archive.infolist():
                pieces = tuple(_pieces(archive.read(info), slots))
                if len(pieces) > 1:
                    members.append(_Member(info, pieces))
                else:
                    entries.append(_entry(_told(info), info, len(constant)))
                    constant += _local(_told(info), info) + _raw(data, info)
        return cls(bytes(constant), tuple(entries), tuple(members))

    def filled(self, filling: Callable[[Slot], bytes]) -> bytes:
        """The whole file with every place filled."""
        parts, entries, length = [self.constant], list(self.entries), len(self.constant)
        for member in self.members:
            description, content = member.filled(filling)
            entries.append(_entry(description, member.info, length))
            head = _local(description, member.info)
            parts += (head, content)
            length += len(head) + len(content)
        listed, count = b"".join(entries), len(entries)
        end = pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, len(listed), length, 0)
        return b"".join((*parts, listed, end))


def _pieces(data: bytes, slots: re.Pattern[bytes]) -> Iterator[_Stretch | Slot]:
    start = 0
    for match in slots.finditer(data):
        yield _Stretch.of(data[start : match.start()])
        yield str(match.lastgroup)
        start = match.end()
    yield _Stretch.of(data[start:]) if start else _Stretch(data, b"")


def _told(info: ZipInfo) -> bytes:
    return _description(info, info.compress_type, info.CRC, info.compress_size, info.file_size)


def _description(info: ZipInfo, method: int, crc: int, packed: int, size: int) -> bytes:
    """What both a member's own head and its entry say of it."""
    year, month, day, hour, minute, second = info.date_time
    date, time = (year - 1980) << 9 | month << 5 | day, hour << 11 | minute << 5 | second // 2
    name = len(info.filename.encode())
    return pack("<5H3L2H", _VERSION, 0, method, time, date, crc, packed, size, name, 0)


def _local(description: bytes, info: ZipInfo) -> bytes:
    return b"PK\3\4" + description + info.filename.encode()


def _entry(description: bytes, info: ZipInfo, offset: int) -> bytes:
    """The member's entry in the list at the end."""
    rest = pack("<3H2L", 0, 0, 0, info.external_attr, offset)
    made_by = pack("<H", _UNIX | _VERSION)
    return b"PK\1\2" + made_by + description + rest + info.filename.encode()


def _raw(data: bytes, info: ZipInfo) -> bytes:
    """A member's content as it is packed: after a head of 30 bytes, its name and what is extra."""
    start = info.header_offset
    name, extra = (int.from_bytes(data[start + n : start + n + 2], "little") for n in (26, 28))
    begin = start + 30 + name + extra
    return data[begin : begin + info.compress_size]
