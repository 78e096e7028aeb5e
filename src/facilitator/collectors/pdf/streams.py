"""Streams of strangers' PDF files, unpacked only where it is known how large they get.

What a library has to unpack just to find its way (object streams and cross-reference streams) is
looked at in the raw bytes; pages only where their words are asked for.
"""

from __future__ import annotations

import re
import zlib

from pikepdf import Array, Object, Pdf, PdfError, Stream

from facilitator.tables.office_files import too_large_file

_MOST_UNPACKED = 60_000_000
_STREAM = re.compile(rb">>\s{0,9}stream\r?\n")
_ABOUT = 2_000
"""Bytes before a stream in which it is described."""
_STRUCTURE = re.compile(rb"/(?:ObjStm|XRef)\b")
_FILTERS = re.compile(rb"/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode|ASCII85Decode)\b")


def check_structure(data: bytes) -> None:
    """Raises SourceError for a PDF whose structure alone unpacks to far too much."""
    left = _MOST_UNPACKED
    for match in _STREAM.finditer(data):
        about = data[max(0, match.start() - _ABOUT) : match.start()].rpartition(b" obj")[2]
        if _STRUCTURE.search(about):
            if len(_FILTERS.findall(about)) > 1:
                raise too_large_file()
            left -= _unpacked_size(data[match.end() :], left)
            if left <= 0:
                raise too_large_file()


def _unpacked_size(packed: bytes, limit: int) -> int:
    """Counted up to a little more than ``limit``."""
    unpacker, size, rest = zlib.decompressobj(), 0, packed
    try:
        while size <= limit and not unpacker.eof and rest:
            part = unpacker.decompress(rest, 1_000_000)
            size, rest = size + len(part), unpacker.unconsumed_tail
    except zlib.error:
        return size
    return size


def can_read_pages(pdf: Pdf) -> bool:
    """Whether the content of all pages unpacks to a reasonable size."""
    left = _MOST_UNPACKED
    for page in pdf.pages:
        for stream in content_streams(page.obj):
            filters = stream.get("/Filter")
            if isinstance(filters, Array) and len(filters) > 1:
                return False
            try:
                left -= _unpacked_size(stream.read_raw_bytes(), left)
            except PdfError:
                return False
            if left <= 0:
                return False
    return True


def content_streams(page: Object) -> list[Stream]:
    contents = page.get("/Contents")
    several = list(contents) if isinstance(contents, Array) else [contents]
    return [stream for stream in several if isinstance(stream, Stream)]


def read_stream(stream: Stream, limit: int) -> bytes:
    """Raises SourceError for more than ``limit`` bytes and for filters that do not tell."""
    filters = stream.get("/Filter")
    kinds = list(map(str, filters)) if isinstance(filters, Array) else [str(filters or "")]
    packed = stream.read_raw_bytes()
    if kinds in ([""], []):
        data = packed
    elif kinds in (["/FlateDecode"], ["/Fl"]) and "/DecodeParms" not in stream:
        try:
            data = zlib.decompressobj().decompress(packed, limit + 1)
        except zlib.error:
            data = b""
    else:
        raise too_large_file()
    if len(data) > limit:
        raise too_large_file()
    return data
