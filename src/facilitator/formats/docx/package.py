"""The file itself: parts in a fixed order with fixed dates, so that it is always the same bytes."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from docx.opc.package import OpcPackage
from docx.opc.part import Part
from lxml import etree

_OLDEST = int(datetime(1980, 1, 1, tzinfo=UTC).timestamp())
"""Zip files know no earlier date."""
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "application/vnd.openxmlformats-package.relationships+xml"


def zipped(package: OpcPackage, epoch: int) -> bytes:
    """The package as bytes. Fonts and pictures are stored: deflating them costs time, not size."""
    parts = list(package.iter_parts())
    stream = BytesIO()
    when = datetime.fromtimestamp(max(epoch, _OLDEST), UTC).timetuple()[:6]
    with ZipFile(stream, "w") as archive:

        def write(name: str, content: bytes, *, stored: bool = False) -> None:
            entry = ZipInfo(name.lstrip("/"), when)
            entry.compress_type = ZIP_STORED if stored else ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)

        write("[Content_Types].xml", _content_types(parts))
        write("_rels/.rels", package.rels.xml)
        for part in parts:
            write(part.partname, part.blob, stored=not _is_xml(part))
            if part.rels:
                write(part.partname.rels_uri, part.rels.xml)
    return stream.getvalue()


def _is_xml(part: Part) -> bool:
    return str(part.content_type).endswith("xml")


def _content_types(parts: list[Part]) -> bytes:
    root = etree.fromstring(f'<Types xmlns="{_TYPES}"/>')
    named = {"rels": _RELATIONS, "xml": "application/xml"}
    named |= {part.partname.ext: part.content_type for part in parts if not _is_xml(part)}
    for extension, kind in sorted(named.items()):
        etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=extension, ContentType=kind)
    for part in parts:
        if _is_xml(part):
            attributes = {"PartName": str(part.partname), "ContentType": str(part.content_type)}
            etree.SubElement(root, f"{{{_TYPES}}}Override", attributes)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
