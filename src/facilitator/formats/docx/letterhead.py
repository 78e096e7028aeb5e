"""A client's own Word file: its letterhead, page set-up and styles, put on ours.

The document is written as always. Then the client's headers and footers go into those of our
upright sheets, above and below our running lines, and the styles that both files have take the
client's properties.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import cast
from zipfile import BadZipFile, ZipFile

from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.package import Package
from lxml.etree import XMLSyntaxError, _Element

from facilitator.errors import SourceError

MM_IN_TWIP = 25.4 / 1440
_LARGEST = 20 * 1024 * 1024
_LARGEST_UNPACKED = 100 * 1024 * 1024
_TEMPLATE, _DOCUMENT = b"template.main+xml", b"document.main+xml"
_REACHING = re.compile(r"\b(INCLUDE\w*|DDE\w*|LINK)\b", re.IGNORECASE)
_HYPERLINK = "/hyperlink"


@dataclass(frozen=True)
class PageSetup:
    """Millimetres: the sheet and its margins as the client's file has them."""

    width: float
    height: float
    top: float
    bottom: float
    inner: float
    outer: float
    head: float
    foot: float


@dataclass(frozen=True)
class Letterhead:
    """A client's Word file, read and found harmless; ``where`` is what users know it by."""

    package: Package
    where: str

    @property
    def main(self) -> Part:
        """The document part."""
        return cast("Part", self.package.main_document_part)

    @property
    def section(self) -> _Element:
        """The last section's properties, which hold for a document of one section."""
        return self.root.findall(f".//{qn('w:sectPr')}")[-1]

    @property
    def root(self) -> _Element:
        """The document's XML."""
        return xml_of(self.main)

    def page(self) -> PageSetup:
        """Its paper and margins."""
        size, margins = self.section.find(qn("w:pgSz")), self.section.find(qn("w:pgMar"))
        return PageSetup(
            width=_millimetres(size, "w", 215.9),
            height=_millimetres(size, "h", 279.4),
            top=_millimetres(margins, "top", 25.4),
            bottom=_millimetres(margins, "bottom", 25.4),
            inner=_millimetres(margins, "left", 25.4),
            outer=_millimetres(margins, "right", 25.4),
            head=_millimetres(margins, "header", 12.7),
            foot=_millimetres(margins, "footer", 12.7),
        )

    def story(self, place: str, kind: str) -> Part | None:
        """The ``header`` or ``footer`` part for ``default`` or ``first`` pages."""
        for reference in self.section.findall(qn(f"w:{place}Reference")):
            if reference.get(qn("w:type"), "default") == kind:
                part: Part = self.main.related_parts[reference.get(qn("r:id"), "")]
                return part
        return None

    def part(self, ending: str) -> Part | None:
        """The part that the document relates to in a way whose name ends so."""
        relations = self.main.rels.values()
        found = (one for one in relations if not one.is_external and one.reltype.endswith(ending))
        part: Part | None = next((one.target_part for one in found), None)
        return part

    @property
    def theme(self) -> bytes | None:
        """Its colours and fonts by name, which its headers may refer to."""
        part = self.part("/theme")
        return None if part is None else bytes(part.blob)

    @property
    def other_first_page(self) -> bool:
        """Whether the first page has a letterhead of its own."""
        return self.section.find(qn("w:titlePg")) is not None


def read_letterhead(path: Path, where: str) -> Letterhead:
    """A ``.docx`` or ``.dotx``. Raises SourceError for one that cannot be used."""
    if path.stat().st_size > _LARGEST:
        raise _refused("It is larger than 20 MB.", where)
    try:
        package = Package.open(BytesIO(_as_document(path.read_bytes(), where)))
        letterhead = Letterhead(package, where)
        _must_keep_to_itself(letterhead)
        letterhead.page()
        _rename(letterhead)
    except (BadZipFile, KeyError, ValueError, IndexError, XMLSyntaxError) as error:
        raise _refused("It is not a Word file that can be read.", where) from error
    return letterhead


def xml_of(part: Part) -> _Element:
    """The XML of a part, whatever kind of part it was taken for."""
    return part.element if isinstance(part, XmlPart) else parse_xml(part.blob)


def _as_document(data: bytes, where: str) -> bytes:
    """The same file with a template's type changed to a document's, which is all that differs."""
    source, target = ZipFile(BytesIO(data)), BytesIO()
    if sum(entry.file_size for entry in source.infolist()) > _LARGEST_UNPACKED:
        raise _refused("It is too large once it is unpacked.", where)
    if any("vbaProject" in name for name in source.namelist()):
        raise _refused("It contains macros.", where)
    with ZipFile(target, "w") as copy:
        for name in source.namelist():
            content = source.read(name)
            if name == "[Content_Types].xml":
                content = content.replace(_TEMPLATE, _DOCUMENT)
            copy.writestr(name, content)
    return target.getvalue()


def _must_keep_to_itself(letterhead: Letterhead) -> None:
    """Nothing that goes onto our pages may be fetched from elsewhere when they are opened."""
    for part in stories(letterhead):
        for relation in part.rels.values():
            if relation.is_external and not relation.reltype.endswith(_HYPERLINK):
                raise _refused(f"It shows something from {relation.target_ref}.", letterhead.where)
        root = xml_of(part)
        said = [*root.iter(qn("w:instrText")), *root.iter(qn("w:fldSimple"))]
        words = " ".join(f"{one.text or ''} {one.get(qn('w:instr'), '')}" for one in said)
        if _REACHING.search(words):
            raise _refused("A field in it takes something from elsewhere.", letterhead.where)


def _rename(letterhead: Letterhead) -> None:
    """Names for its pictures that none of ours has."""
    for part in stories(letterhead):
        for relation in part.rels.values():
            if not relation.is_external:
                target = relation.target_part
                name = target.partname.baseURI.replace("/word/", "/word/letterhead/")
                target.partname = PackURI(f"{name}/{target.partname.filename}")


def stories(letterhead: Letterhead) -> Iterator[Part]:
    """The headers and footers that it uses."""
    for place in ("header", "footer"):
        for kind in ("default", "first"):
            part = letterhead.story(place, kind)
            if part is not None:
                yield part


def copied(part: Part, into: Part) -> list[_Element]:
    """The content of a header or footer, its pictures and links taken along."""
    content = [deepcopy(child) for child in xml_of(part)]
    for element in (each for child in content for each in child.iter()):
        for name in (qn("r:embed"), qn("r:id"), qn("r:pict")):
            relation = part.rels.get(element.get(name, ""))
            if relation is not None:
                element.set(name, _related(relation, into))
    return content


def _related(relation: object, into: Part) -> str:
    found: object = relation
    external = getattr(found, "is_external", False)
    target = getattr(found, "target_ref" if external else "target_part")
    return into.relate_to(target, getattr(found, "reltype"), is_external=external)  # noqa: B009


def _millimetres(element: _Element | None, name: str, default: float) -> float:
    value = element.get(qn(f"w:{name}")) if element is not None else None
    return round(abs(int(float(value))) * MM_IN_TWIP, 2) if value else default


def _refused(why: str, where: str) -> SourceError:
    return SourceError.because(
        f"This Word file cannot be used as a letterhead. {why}",
        where=where,
        hint="Save it from Word as .docx or .dotx, with pictures embedded and without macros.",
    )
