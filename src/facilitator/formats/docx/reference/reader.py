"""A client's own Word file: its letterhead, page set-up and styles, read and made harmless."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import cast

from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.package import Package
from lxml import etree
from lxml.etree import _Element

from facilitator.compose.look import Margins, PaperSize
from facilitator.errors import SourceError
from facilitator.formats.docx.reference.sanitise import Reaching, own_names, tidied
from facilitator.formats.docx.reference.styles import adopted
from facilitator.formats.office_file import TYPES, UNREADABLE, members, packed

MM_IN_TWIP = 25.4 / 1440
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
        asked = ((place, kind) for place in ("header", "footer") for kind in ("default", "first"))
        found = (self.story(place, kind) for place, kind in asked)
        return tuple({part.partname: part for part in found if part is not None}.values())

    @cached_property
    def styles(self) -> _Element | None:
        """Its style sheet."""
        return self._xml("/styles")

    @cached_property
    def theme(self) -> _Element | None:
        """Its colours and fonts by name, which its styles may refer to."""
        return self._xml("/theme")

    @cached_property
    def settings(self) -> _Element | None:
        """What it says of itself as a whole."""
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

    def _xml(self, ending: str) -> _Element | None:
        relations = self.main.rels.values()
        found = (one for one in relations if not one.is_external and one.reltype.endswith(ending))
        relation = next(found, None)
        return None if relation is None else xml_of(relation.target_part)


def read_reference_document(path: Path, where: str) -> ReferenceDocument:
    """A ``.docx`` or ``.dotx``. Raises SourceError for one that cannot be used."""
    try:
        letterhead = ReferenceDocument(Package.open(BytesIO(_as_document(path, where))))
        if not xml_of(letterhead.main).findall(f".//{qn('w:sectPr')}"):
            raise _refused("It does not say what its pages are like.", where)
        _must_leave_room(*letterhead.page(), where)
        for root in _parts(letterhead):
            if root.getroottree().docinfo.internalDTD is not None:
                raise _refused("It declares entities.", where)
        for part in letterhead.stories:
            tidied(part)
        own_names(letterhead.stories)
        return replace(letterhead, own_styles=_own_styles(letterhead))
    except Reaching as error:
        raise _refused(str(error), where) from error
    except UNREADABLE as error:
        raise _refused("It is not a Word file that can be read.", where) from error


def xml_of(part: Part) -> _Element:
    """The XML of a part, whatever kind of part it was taken for."""
    return part.element if isinstance(part, XmlPart) else parse_xml(part.blob)


def is_on(switch: _Element | None) -> bool:
    """Whether an on-off property is there and on."""
    return switch is not None and switch.get(qn("w:val"), "1") not in ("0", "false", "off")


def _parts(letterhead: ReferenceDocument) -> Iterator[_Element]:
    """All that is used of the file."""
    named = (letterhead.styles, letterhead.theme, letterhead.settings)
    yield from (root for root in named if root is not None)
    yield from (xml_of(part) for part in letterhead.stories)


def _own_styles(letterhead: ReferenceDocument) -> tuple[_Element, ...]:
    if letterhead.styles is None:
        return ()
    etree.strip_tags(letterhead.styles, etree.Comment, etree.ProcessingInstruction)
    return adopted(letterhead.styles, [xml_of(part) for part in letterhead.stories])


def _as_document(path: Path, where: str) -> bytes:
    """The file, a template's type changed to a document's, which is all that differs."""
    found = members(path, lambda why: _refused(why, where), ".doc")
    found[TYPES] = found.get(TYPES, b"").replace(_TEMPLATE, _DOCUMENT)
    return packed(found)


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
    value = element.get(qn(f"w:{name}")) if element is not None else None
    return round(abs(int(float(value))) * MM_IN_TWIP, 2) if value else default


def _refused(why: str, where: str, hint: str = "") -> SourceError:
    return SourceError.because(
        f"This Word file cannot be used as a letterhead. {why}",
        where=where,
        hint=hint or "Save it from Word as .docx or .dotx, with pictures embedded, without macros.",
    )
