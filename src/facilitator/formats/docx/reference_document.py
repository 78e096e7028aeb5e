"""A client's own Word file: read, and its letterhead and styles put on a finished document of ours.

Its headers and footers go into those of our upright sheets, above and below our running lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field, replace
from functools import cached_property
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any, cast

from docx.exceptions import PythonDocxError
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.package import Package
from lxml.etree import QName, _Element

from facilitator.compose.look import Look, Margins, PaperSize
from facilitator.errors import SourceError
from facilitator.formats.docx.context import REFERENCES, add_running_part
from facilitator.formats.docx.reference_parts import (
    PICTURES,
    RELATED,
    Reaching,
    ReferenceStyles,
    sanitise,
)
from facilitator.formats.docx.styles import style_id
from facilitator.formats.docx.xml import (
    is_on,
    linked,
    properties,
    switch_on,
    twips,
    value_of,
    w,
)
from facilitator.formats.office_file import TYPES, UNREADABLE, members
from facilitator.system.repeatable_zip import repeatable_zip
from facilitator.text.interface import t

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
            raise _refused(t("office-no-pages"), where)
        _must_leave_room(*reference.page(), where)
        if any(
            root.getroottree().docinfo.internalDTD is not None for root in reference.used_parts()
        ):
            raise _refused(t("office-entities"), where)
        for part in reference.stories:
            sanitise(part)
        _rename_pictures(reference.stories)
        if reference.styles is None:
            return reference
        roots = [xml_of(part) for part in reference.stories]
        return replace(reference, own_styles=reference.styles.adopt(roots))
    except Reaching as error:
        raise _refused(str(error), where) from error
    except (*UNREADABLE, PythonDocxError) as error:
        raise _refused(t("office-no-word"), where) from error


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
        raise _refused(t("office-landscape"), where, t("office-landscape-hint"))
    if min(width, height) < _LEAST_TEXT:
        raise _refused(
            t("office-margins", width=f"{max(0, width):.0f}", height=f"{max(0, height):.0f}"),
            where,
            t("office-margins-hint", least=f"{_LEAST_TEXT:.0f}"),
        )


def _millimetres(element: _Element | None, name: str, default: float) -> float:
    value = value_of(element, name)
    return round(abs(int(float(value))) * _MM_IN_TWIP, 2) if value else default


def _refused(why: str, where: str, hint: str = "") -> SourceError:
    return SourceError.because(
        t("letterhead-refused", why=why),
        where=where,
        hint=hint or t("letterhead-refused-hint"),
    )


_BELOW = 6.0
"""Points from our running line to the text, under a letterhead."""
_PICTURES_FROM = 100_000
"""Numbers of its pictures begin far above ours."""


def apply_reference(
    main: Any,  # noqa: ANN401 - python-docx left its parts without types
    reference: ReferenceDocument,
    look: Look,
    sections: list[_Element],
) -> None:
    """Apply a client's file; ``sections`` are the properties of those that get the letterhead."""
    if reference.styles:
        reference.styles.restyle(main.styles.element, main.numbering_part.element, look)
    main.styles.element.extend(deepcopy(list(reference.own_styles)))
    _set_up(main.settings.element, reference)
    letterhead = _Letterhead(main, reference)
    for place in REFERENCES:
        if reference.other_first_page and sections:
            letterhead.first_page(sections[0], place)
        for section in sections:
            letterhead.usual_pages(section, place)


def _set_up(settings: _Element, reference: ReferenceDocument) -> None:
    theirs = reference.settings
    if theirs is None or not is_on(theirs.find(qn("w:mirrorMargins"))):
        for mirrored in settings.findall(qn("w:mirrorMargins")):
            settings.remove(mirrored)
    colours = None if theirs is None else theirs.find(qn("w:clrSchemeMapping"))
    ours = settings.find(qn("w:clrSchemeMapping"))
    if colours is not None and ours is not None:
        for name, value in colours.attrib.items():
            ours.set(name, value)


@dataclass
class _Letterhead:
    """The parts of one document that have the letterhead already: two sections may share one."""

    main: Any
    reference: ReferenceDocument
    done: set[str] = field(default_factory=set)
    numbers: Iterator[int] = field(default_factory=lambda: count(_PICTURES_FROM))

    def usual_pages(self, section: _Element, place: str) -> None:
        part = self._part(section, place)
        # Without one, that of a section before it goes on.
        if part is None and not any(place in name for name in self.done):
            part = self._add(section, place, "default")
        first = None if self.reference.other_first_page else self._part(section, place, "first")
        for own in (part, first):
            if own is not None and own.partname not in self.done:
                self.done.add(own.partname)
                self._surround(own, place, self.reference.story(place, "default"))

    def first_page(self, section: _Element, place: str) -> None:
        """A first page of its own: our running line again, with the client's first lines."""
        usual, part = self._part(section, place), self._part(section, place, "first")
        if part is None:
            part = self._add(section, place, "first")
            if usual is not None:
                part.element[:] = deepcopy(list(usual.element))
            switch_on(section, "titlePg")
        self._surround(part, place, self.reference.story(place, "first"))

    def _add(self, section: _Element, place: str, kind: str) -> Any:  # noqa: ANN401
        part, relation = add_running_part(self.main, place)
        part.element[:] = [w("p", w("pPr", w("pStyle", val=style_id("End"))))]
        section.append(linked(REFERENCES[place], relation, type=kind))
        return part

    def _part(self, section: _Element, place: str, kind: str = "default") -> Any:  # noqa: ANN401
        for reference in section.findall(qn(f"w:{REFERENCES[place]}")):
            if value_of(reference, "type") == kind:
                return self.main.related_parts[reference.get(qn("r:id"))]
        return None

    def _surround(self, part: Any, place: str, story: Part | None) -> None:  # noqa: ANN401
        if story is None:
            return
        ours, theirs = list(part.element), self._copied(story, part)
        header = place == "header"
        for line in ours:
            if line.tag == qn("w:p"):
                # Our own distance to the text would come on top of the letterhead's height.
                layout = properties(line)
                for old in layout.findall(qn("w:spacing")):
                    layout.remove(old)
                space = {"after": twips(_BELOW)} if header else {"before": 0}
                layout.append(w("spacing", **space))
        part.element[:] = [*theirs, *ours] if header else [*ours, *theirs]

    def _copied(self, story: Part, into: Part) -> list[_Element]:
        content = [deepcopy(child) for child in cast("XmlPart", story).element]
        for element in (each for child in content for each in child.iter()):
            for name, value in element.attrib.items():
                if str(name).startswith(RELATED):
                    relation = story.rels[str(value)]
                    external = relation.is_external
                    target = relation.target_ref if external else relation.target_part
                    copied = into.relate_to(target, relation.reltype, is_external=external)
                    element.set(name, copied)
            if QName(element).localname == "docPr":
                element.set("id", str(next(self.numbers)))
        return content
