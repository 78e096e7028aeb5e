"""How much a PDF unpacks to, before a library unpacks it.

What a library has to unpack just to find its way (object streams and cross-reference streams) is
looked at in the raw bytes; pages only where their words are asked for.
"""

from __future__ import annotations

import re
import zlib

from pikepdf import Array, Object, Pdf, PdfError, Stream

from facilitator.errors import SourceError

MOST_UNPACKED = 60_000_000
_STREAM = re.compile(rb">>\s{0,9}stream\r?\n")
_ABOUT = 2_000
"""Bytes before a stream in which it is described."""
_STRUCTURE = re.compile(rb"/(?:ObjStm|XRef)\b")
_FILTERS = re.compile(rb"/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode|ASCII85Decode)\b")


def must_be_modest(data: bytes) -> None:
    """Raises SourceError for a PDF whose structure alone unpacks to far too much."""
    left = MOST_UNPACKED
    for found in _STREAM.finditer(data):
        about = data[max(0, found.start() - _ABOUT) : found.start()].rpartition(b" obj")[2]
        if _STRUCTURE.search(about):
            if len(_FILTERS.findall(about)) > 1:
                raise too_large()
            left -= unpacked(data[found.end() :], left)
            if left <= 0:
                raise too_large()


def unpacked(packed: bytes, limit: int) -> int:
    """How many bytes these unpack to, counted up to a little more than ``limit``."""
    unpacker, size, rest = zlib.decompressobj(), 0, packed
    try:
        while size <= limit and not unpacker.eof and rest:
            part = unpacker.decompress(rest, 1_000_000)
            size, rest = size + len(part), unpacker.unconsumed_tail
    except zlib.error:
        return size
    return size


def pages_are_modest(pdf: Pdf, count: int) -> bool:
    """Whether the first pages' content can be unpacked without a second thought."""
    left = MOST_UNPACKED
    for page in list(pdf.pages)[:count]:
        for stream in _contents(page.obj.get("/Contents")):
            filters = stream.get("/Filter")
            if isinstance(filters, Array) and len(filters) > 1:
                return False
            try:
                left -= unpacked(stream.read_raw_bytes(), left)
            except PdfError:
                return False
            if left <= 0:
                return False
    return True


def _contents(contents: Object | None) -> list[Stream]:
    several = list(contents) if isinstance(contents, Array) else [contents]
    return [one for one in several if isinstance(one, Stream)]


def too_large() -> SourceError:
    """The refusal of what unpacks to far too much."""
    return SourceError.because(
        "It is far too large once it is unpacked.", hint="Check who sent it and what it is."
    )


def read_modestly(stream: Stream, limit: int) -> bytes:
    """What a stream unpacks to. Raises SourceError where that is more than ``limit`` bytes.

    Values of forms are plain or packed once; what is packed in any other way is refused, because
    nothing tells beforehand how large it gets.
    """
    filters = stream.get("/Filter")
    kinds = [str(one) for one in filters] if isinstance(filters, Array) else [str(filters or "")]
    packed = stream.read_raw_bytes()
    if kinds in ([""], []):
        data = packed
    elif kinds in (["/FlateDecode"], ["/Fl"]) and "/DecodeParms" not in stream:
        try:
            data = zlib.decompressobj().decompress(packed, limit + 1)
        except zlib.error:
            data = b""
    else:
        raise too_large()
    if len(data) > limit:
        raise too_large()
    return data
