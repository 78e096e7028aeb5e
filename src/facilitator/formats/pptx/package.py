"""The file itself: parts in a fixed order with fixed dates, so that it is always the same bytes."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.parts.presentation import PresentationPart
from pptx.presentation import Presentation

from facilitator.formats.pptx.chart_parts import OLDEST

_TYPES = "[Content_Types].xml"
_PACKED = (".xlsx", ".png", ".jpeg", ".jpg", ".gif")
_FORGOTTEN = ("printerSettings", "thumbnail")
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.'
    'openxmlformats.org/officeDocument/2006/extended-properties"><Application>facilitator'
    "</Application></Properties>"
)


def forget_template(main: PresentationPart) -> None:
    """Drop what the file that it began as carries and this one does not need."""
    package = main.package
    for owner in (main, package):
        relations = owner._rels  # noqa: SLF001 - python-pptx offers no other way to drop one
        for key, relation in list(relations.items()):
            if relation.reltype.rpartition("/")[2] in _FORGOTTEN:
                relations.pop(key)
    for relation in package._rels.values():  # noqa: SLF001
        if relation.reltype == RELATIONSHIP_TYPE.EXTENDED_PROPERTIES:
            relation.target_part.blob = _APP.encode()


def zipped(deck: Presentation, epoch: int) -> bytes:
    """The bytes of a file of slides."""
    stream, target = BytesIO(), BytesIO()
    deck.save(stream)
    when = max(datetime.fromtimestamp(epoch, UTC), OLDEST).timetuple()[:6]
    with ZipFile(stream) as source, ZipFile(target, "w") as archive:
        for name in sorted(source.namelist(), key=lambda one: (one != _TYPES, one)):
            entry = ZipInfo(name, when)
            entry.compress_type = ZIP_STORED if name.endswith(_PACKED) else ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, source.read(name))
    return target.getvalue()
