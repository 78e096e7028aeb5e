"""Incremental updates: a finished PDF with objects added as bytes (ISO 32000-1, 7.5.6).

Much faster than building every file from objects: the finished part is copied as it is. The table
of objects at the end (7.5.4) points to the added ones in place of those that they replace.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO

from pikepdf import Array, Dictionary, Object, ObjectStreamMode, Page, Pdf, Stream

_TABLE = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_REFERENCE = re.compile(rb"/(Root|Info) (\d+) 0 R")
_ENTRY = 20
"""Bytes of an entry in the table of objects."""
_LEVEL = 6


@dataclass(frozen=True)
class BasePdf:
    """A PDF up to its table of objects, what that table says, and its one list of fonts."""

    body: bytes
    entries: tuple[bytes, ...]
    trailer: bytes
    digest: bytes
    fonts: int
    font_list: bytes

    @classmethod
    def of(cls, pdf: Pdf) -> tuple[BasePdf, Pdf]:
        """A PDF whose pages share their fonts, and the same opened as it was saved."""
        target = BytesIO()
        pdf.save(target, object_stream_mode=ObjectStreamMode.disable, deterministic_id=True)
        data, saved = target.getvalue(), Pdf.open(target)
        table = _TABLE.search(data)
        if table is None:
            raise ValueError("no table of objects")
        start = int(table[1])
        first = data.index(b"0000000000 65535", start)
        end = first + int(data[start:first].split()[2]) * _ENTRY
        fonts = saved.pages[0].obj.Resources.Font
        base = cls(
            body=data[:start],
            entries=tuple(data[n : n + _ENTRY] for n in range(first, end, _ENTRY)),
            trailer=b"".join(b"/%s %s 0 R" % pair for pair in _REFERENCE.findall(data[end:])),
            digest=sha256(data).digest(),
            fonts=object_number(fonts),
            font_list=fonts.unparse(resolved=True),
        )
        return base, saved


@dataclass
class IncrementalUpdate:
    base: BasePdf
    _added: list[bytes] = field(default_factory=list)
    _entries: list[bytes] = field(init=False)
    _length: int = field(init=False)

    def __post_init__(self) -> None:
        self._entries, self._length = list(self.base.entries), len(self.base.body)

    def add(self, content: bytes, number: int | None = None) -> int:
        """Write an object, in place of the one of that ``number`` if it is given; its number."""
        if number is None:
            number = len(self._entries)
            self._entries.append(b"")
        self._entries[number] = b"%010d 00000 n \n" % self._length
        self._added.append(b"%d 0 obj\n%s\nendobj\n" % (number, content))
        self._length += len(self._added[-1])
        return number

    def add_stream(self, dictionary: bytes, data: bytes, number: int | None = None) -> int:
        """Write a stream, compressed, with these further entries of its ``dictionary``."""
        packed = zlib.compress(data, _LEVEL)
        head = b"<</Filter/FlateDecode/Length %d%s>>stream\n" % (len(packed), dictionary)
        return self.add(head + packed + b"\nendstream", number)

    def finish(self) -> bytes:
        identity = sha256(self.base.digest)
        for added in self._added:
            identity.update(added)
        name = identity.hexdigest()[:32].encode()
        count = len(self._entries)
        table = b"xref\n0 %d\n%s" % (count, b"".join(self._entries))
        trailer = b"trailer <</Size %d%s/ID[<%s><%s>]>>\n" % (count, self.base.trailer, name, name)
        end = b"startxref\n%d\n%%%%EOF\n" % self._length
        return b"".join((self.base.body, *self._added, table, trailer, end))


def share_fonts(pdf: Pdf) -> None:
    """Give all pages one list of fonts, an object of its own, to which copies add theirs."""
    fonts = pdf.make_indirect(Dictionary())
    for page in pdf.pages:
        resources = page.obj.Resources
        if not resources.is_indirect:
            page.obj.Resources = resources = pdf.make_indirect(resources)
        for name, font in dict(resources.get("/Font", Dictionary()).items()).items():
            fonts[name] = font
        resources.Font = fonts


def append_content(pdf: Pdf, page: Page, content: bytes) -> None:
    """Draw after a page's own content, in a graphics state of its own."""
    contents = page.obj.Contents
    streams = list(contents.as_list()) if isinstance(contents, Array) else [contents]
    page.obj.Contents = Array([Stream(pdf, b"q\n"), *streams, Stream(pdf, b"\nQ\n" + content)])


def object_number(thing: Object) -> int:
    return int(thing.objgen[0])
