"""A client's own Word file: its letterhead, page set-up and styles, read and made harmless."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import cast

from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap, qn
from docx.package import Package
from lxml import etree
from lxml.etree import QName, _Element

from facilitator.compose.look import Margins, PaperSize
from facilitator.errors import SourceError
from facilitator.formats.docx.context import PLACEHOLDERS
from facilitator.formats.docx.reference_styles import ReferenceStyles
from facilitator.formats.docx.xml import is_on, remove, replace_by, value_of
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
        kinds = ((place, kind) for place in ("header", "footer") for kind in ("default", "first"))
        parts = (self.story(place, kind) for place, kind in kinds)
        return tuple({part.partname: part for part in parts if part is not None}.values())

    @cached_property
    def styles(self) -> ReferenceStyles | None:
        root = self._xml("/styles")
        return None if root is None else ReferenceStyles(root, self.theme)

    @cached_property
    def theme(self) -> _Element | None:
        return self._xml("/theme")

    @cached_property
    def settings(self) -> _Element | None:
        return self._xml("/settings")

    @property
    def other_first_page(self) -> bool:
        return is_on(self.section.find(qn("w:titlePg")))

    @property
    def shows_picture(self) -> bool:
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
        if reference.styles is None:
            return reference
        roots = [xml_of(part) for part in reference.stories]
        return replace(reference, own_styles=reference.styles.adopt(roots))
    except Reaching as error:
        raise _refused(str(error), where) from error
    except UNREADABLE as error:
        raise _refused("It is not a Word file that can be read.", where) from error


def xml_of(part: Part) -> _Element:
    return part.element if isinstance(part, XmlPart) else parse_xml(part.blob)


def _rename_pictures(stories: tuple[Part, ...]) -> None:
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


RELATED = f"{{{nsmap['r']}}}"
PICTURES = {
    **{f"image/{kind}": kind for kind in ("png", "jpeg", "gif", "bmp", "tiff")},
    "image/jpg": "jpeg",
    "image/x-emf": "emf",
    "image/x-wmf": "wmf",
    "image/svg+xml": "",
}
"""The kinds that Word embeds; a drawing beside its picture is left out, for it could reach out."""
_MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_PICTURE, _HYPERLINK = "/image", "/hyperlink"
_SAFE_LINK = re.compile(r"(https?|mailto|tel):", re.IGNORECASE)
_REACHES = re.compile(r"\b(INCLUDE\w*|DDE\w*|LINK|DATABASE)\b", re.IGNORECASE)
_COUNTS = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES|DATE|TIME)\b[^{]*", re.IGNORECASE)
"""Fields that go on counting. Of any other what it last showed stays."""
_DROPPED = [
    *(qn(f"w:{name}") for name in ("bookmarkStart", "bookmarkEnd", "numPr", "sectPr", "altChunk")),
    *(qn(f"w:{name}") for name in ("commentRangeStart", "commentRangeEnd", "commentReference")),
    *("{*}hlinkClick", "{*}hlinkHover", "{*}svgBlip", "{*}dataBinding"),
]
_OF_CONTROLS = [qn(f"w:{name}") for name in ("tag", "id", "placeholder", "showingPlcHdr")]
"""What ties a content control to a blank, or to another part of its file."""
_PARTS_OF_FIELDS = [qn(f"w:{name}") for name in ("fldChar", "instrText", "delInstrText")]
_PLACEHOLDERS = str.maketrans("", "", "".join(PLACEHOLDERS.values()))


class Reaching(Exception):  # noqa: N818 - an answer of this module, not an error that users see
    """A header or footer shows what is not in the file itself; says what, in a sentence."""


def sanitise(part: Part) -> None:
    """Leave in a header or footer only what can do no harm on our pages.

    Raises Reaching for what would have to be fetched from elsewhere.
    """
    if not isinstance(part, XmlPart):
        raise TypeError(part.content_type)
    root: _Element = part.element
    _check_relations(part)
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    _take_fields_apart(root)
    _drop(root)
    _drop_attributes(part, root)
    for words in root.iter(qn("w:t")):
        words.text = (words.text or "").translate(_PLACEHOLDERS)


def _check_relations(part: Part) -> None:
    for relation in part.rels.values():
        if relation.is_external:
            if not relation.reltype.endswith(_HYPERLINK):
                raise Reaching(f"It shows something from {relation.target_ref}.")
        elif not relation.reltype.endswith(_PICTURE):
            raise Reaching("There is an embedded object in its header or footer.")
        elif relation.target_part.content_type.lower() not in PICTURES:
            raise Reaching("A picture in it is of a kind that is not known here.")


def _take_fields_apart(root: _Element) -> None:
    """Fields that could do more than count are left as they last looked."""
    for field in list(root.iter(qn("w:fldSimple"))):
        if not _counts(value_of(field, "instr")):
            replace_by(field, *field)
    depth, parts = 0, list[_Element]()
    for element in list(root.iter(*_PARTS_OF_FIELDS)):
        parts.append(element)
        depth += {"begin": 1, "end": -1}.get(value_of(element, "fldCharType"), 0)
        if depth <= 0:
            _keep_if_it_counts(parts)
            depth, parts = 0, []
    _keep_if_it_counts(parts, whole=False)


def _keep_if_it_counts(field: list[_Element], *, whole: bool = True) -> None:
    """Take a field apart, those inside it too, unless it is one that counts and nothing else."""
    instruction = "".join(element.text or "" for element in field)
    begins = sum(value_of(element, "fldCharType") == "begin" for element in field)
    if not (_counts(instruction) and whole and begins == 1):
        for element in field:
            remove(element)


def _counts(instruction: str) -> bool:
    if _REACHES.search(instruction):
        raise Reaching("A field in it takes something from elsewhere.")
    return bool(_COUNTS.fullmatch(instruction))


def _drop(root: _Element) -> None:
    for element in list(root.iter(*_DROPPED)):
        extension = element.getparent()
        remove(element)
        if extension is not None and QName(extension).localname == "ext":
            remove(extension)
    for control in root.iter(qn("w:sdtPr")):
        for element in [e for name in _OF_CONTROLS for e in control.findall(name)]:
            control.remove(element)


def _drop_attributes(part: Part, root: _Element) -> None:
    """No addresses but those of what is embedded, and none of what an older Word may ignore."""
    ignorable = root.get(f"{{{_MARKUP}}}Ignorable", "").split()
    ignored = {root.nsmap[prefix] for prefix in ignorable if prefix in root.nsmap}
    for element in root.iter():
        for name in list(element.attrib):
            kind, value = QName(name), element.get(name, "")
            related = str(name).startswith(RELATED)
            if (
                kind.localname in ("src", "href", "althref", "relid")
                or kind.namespace in ignored
                or (related and not _is_kept(part, value))
            ):
                del element.attrib[name]


def _is_kept(part: Part, name: str) -> bool:
    relation = part.rels.get(name)
    if relation is None:
        return False
    if relation.is_external:
        return bool(_SAFE_LINK.match(relation.target_ref))
    return bool(PICTURES[relation.target_part.content_type.lower()])
