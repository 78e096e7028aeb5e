"""A client's own Word file: its letterhead, page set-up and styles, read and made harmless."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import cast

from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.package import Package
from lxml.etree import _Element

from facilitator.compose.look import Margins, PaperSize
from facilitator.errors import SourceError
from facilitator.formats.docx.reference.sanitise import PICTURES, Reaching, sanitise
from facilitator.formats.docx.reference.styles import ReferenceStyles
from facilitator.formats.docx.xml import is_on, value_of
from facilitator.formats.office_file import TYPES, UNREADABLE, members
from facilitator.system.repeatable_zip import repeatable_zip

_MM_IN_TWIP = 25.4 / 1440
_LEAST_TEXT = 100.0
"""Millimetres: on less, the tables of a worksheet cannot be filled in."""
_TEMPLATE, _DOCUMENT = b"template.main+xml", b"document.main+xml"


@dataclass(frozen=True)
class ReferenceDocument:
    """A client's Word file, read and found harmless.

    ``own_styles`` are those that its headers and footers need.
    """

    package: Package
    own_styles: tuple[_Element, ...] = ()

    @property
    def main(self) -> Part:
        """The document part."""
        return cast("Part", self.package.main_document_part)

    @cached_property
    def section(self) -> _Element:
        """The last section's properties, which hold for a document of one section."""
        return xml_of(self.main).findall(f".//{qn('w:sectPr')}")[-1]

    def page(self) -> tuple[PaperSize, Margins]:
        """Its paper and margins, in millimetres."""
        size, margins = self.section.find(qn("w:pgSz")), self.section.find(qn("w:pgMar"))
        paper = PaperSize(
            width=_millimetres(size, "w", 215.9), height=_millimetres(size, "h", 279.4)
        )
        return paper, Margins(
            top=_millimetres(margins, "top", 25.4),
            bottom=_millimetres(margins, "bottom", 25.4),
            inner=_millimetres(margins, "left", 25.4) + _millimetres(margins, "gutter", 0.0),
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

    @cached_property
    def stories(self) -> tuple[Part, ...]:
        """The headers and footers that it uses, each once."""
        kinds = ((place, kind) for place in ("header", "footer") for kind in ("default", "first"))
        parts = (self.story(place, kind) for place, kind in kinds)
        return tuple({part.partname: part for part in parts if part is not None}.values())

    @cached_property
    def styles(self) -> ReferenceStyles | None:
        root = self._xml("/styles")
        return None if root is None else ReferenceStyles(root, self.theme)

    @cached_property
    def theme(self) -> _Element | None:
        """Its colours and fonts by name, which its styles may refer to."""
        return self._xml("/theme")

    @cached_property
    def settings(self) -> _Element | None:
        return self._xml("/settings")

    @property
    def other_first_page(self) -> bool:
        """Whether the first page has a letterhead of its own."""
        return is_on(self.section.find(qn("w:titlePg")))

    @property
    def shows_picture(self) -> bool:
        """Whether there is a picture in it, which is a logo more often than not."""
        kinds = (qn("w:drawing"), qn("w:pict"))
        return any(next(xml_of(part).iter(*kinds), None) is not None for part in self.stories)

    def used_parts(self) -> Iterator[_Element]:
        """All that is used of the file but its page set-up."""
        parts = (self._xml("/styles"), self.theme, self.settings)
        yield from (root for root in parts if root is not None)
        yield from (xml_of(part) for part in self.stories)

    def _xml(self, ending: str) -> _Element | None:
        relations = (r for r in self.main.rels.values() if not r.is_external)
        parts = (r.target_part for r in relations if r.reltype.endswith(ending))
        part = next(parts, None)
        return None if part is None else xml_of(part)


def read_reference_document(path: Path, where: str) -> ReferenceDocument:
    """A ``.docx`` or ``.dotx``. Raises SourceError for one that cannot be used."""
    try:
        # A template is a document but for its type.
        parts = members(path, lambda why: _refused(why, where), ".doc")
        parts[TYPES] = parts.get(TYPES, b"").replace(_TEMPLATE, _DOCUMENT)
        reference = ReferenceDocument(Package.open(BytesIO(repeatable_zip(parts.items()))))
        if not xml_of(reference.main).findall(f".//{qn('w:sectPr')}"):
            raise _refused("It does not say what its pages are like.", where)
        _must_leave_room(*reference.page(), where)
        if any(
            root.getroottree().docinfo.internalDTD is not None for root in reference.used_parts()
        ):
            raise _refused("It declares entities.", where)
        for part in reference.stories:
            sanitise(part)
        _rename_pictures(reference.stories)
        return replace(reference, own_styles=_own_styles(reference))
    except Reaching as error:
        raise _refused(str(error), where) from error
    except UNREADABLE as error:
        raise _refused("It is not a Word file that can be read.", where) from error


def xml_of(part: Part) -> _Element:
    """The XML of a part, whatever kind of part it was taken for."""
    return part.element if isinstance(part, XmlPart) else parse_xml(part.blob)


def _own_styles(reference: ReferenceDocument) -> tuple[_Element, ...]:
    if reference.styles is None:
        return ()
    return reference.styles.adopt([xml_of(part) for part in reference.stories])


def _rename_pictures(stories: tuple[Part, ...]) -> None:
    """Give the pictures names that none of ours has."""
    relations = (relation for part in stories for relation in part.rels.values())
    parts = [relation.target_part for relation in relations if not relation.is_external]
    for number, picture in enumerate({id(part): part for part in parts}.values(), start=1):
        ending = PICTURES[picture.content_type.lower()]
        picture.partname = PackURI(f"/word/media/letterhead{number}.{ending or 'svg'}")


def _must_leave_room(paper: PaperSize, margins: Margins, where: str) -> None:
    width = paper.width - margins.inner - margins.outer
    height = paper.height - max(margins.top, margins.head) - max(margins.bottom, margins.foot)
    if paper.width > paper.height:
        raise _refused("Its page lies on its side.", where, "Turn it upright.")
    if min(width, height) < _LEAST_TEXT:
        raise _refused(
            f"Its margins leave {max(0, width):.0f} by {max(0, height):.0f} mm for text.",
            where,
            f"Leave at least {_LEAST_TEXT:.0f} mm both ways.",
        )


def _millimetres(element: _Element | None, name: str, default: float) -> float:
    value = value_of(element, name)
    return round(abs(int(float(value))) * _MM_IN_TWIP, 2) if value else default


def _refused(why: str, where: str, hint: str = "") -> SourceError:
    return SourceError.because(
        f"This Word file cannot be used as a letterhead. {why}",
        where=where,
        hint=hint or "Save it from Word as .docx or .dotx, with pictures embedded, without macros.",
    )
