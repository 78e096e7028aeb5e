"""Each participant's own Word file: written once, then only what differs is put in.

Of a ``ZipTemplate`` members that never differ are copied as they are. Of the others each stretch
between two placeholders is deflated once, in blocks that refer to nothing before them, and what is
put in between is stored in a block of its own: together they are one deflated stream (RFC 1951,
3.2.3 and 3.2.4).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from struct import pack
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from facilitator.compose.fonts import mark_missing_glyphs
from facilitator.compose.look import Look
from facilitator.formats import Job
from facilitator.formats.docx.context import PLACEHOLDERS
from facilitator.formats.docx.fonts import script_runs
from facilitator.formats.docx.styles import font_names
from facilitator.formats.docx.writer import write
from facilitator.formats.docx.xml import text, w
from facilitator.model.client import PersonalCopy
from facilitator.rules.responses.sheet_codes import format_code

IN_FILE = re.compile(
    "(?P<code>{sheet-code})|<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>"
    "(?P<name>{participant})</w:t></w:r>".format(**PLACEHOLDERS).encode()
)
"""The placeholders of a written file: a code inside its run, and a name with the run around it."""
_VERSION, _UNIX = 20, 3 << 8
_LONGEST_BLOCK = 0xFFFF
_END_OF_STREAM = b"\x03\x00"


def personal_word_files(
    job: Job, copies: Sequence[PersonalCopy]
) -> Iterator[tuple[PersonalCopy, bytes]]:
    """Each copy with its Word file; the same bytes every time."""
    look = job.document.look
    names = {copy: mark_missing_glyphs(copy.name, look) for copy in copies}
    template = ZipTemplate.of(write(job, list(names.values())), IN_FILE)
    for copy in copies:
        code = format_code(copy.code).encode()
        yield copy, template.filled({"code": code, "name": _name_runs(names[copy], look)})


def _name_runs(name: str, look: Look) -> bytes:
    family = look.families[look.styles["running"].family]
    runs = []
    for words, other, backwards in script_runs(name, look, family):
        letters = [font_names(other.name)] if other else []
        letters += [w("rtl")] if backwards else []
        run = w("r", *([w("rPr", *letters)] if letters else []), text(words))
        runs.append(etree.tostring(run, encoding="utf-8"))
    return b"".join(runs)


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
