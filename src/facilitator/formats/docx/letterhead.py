"""Puts a client's letterhead and styles on a finished document of ours.

Its headers and footers go into those of our upright sheets, above and below our running lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count
from typing import Any, cast

from docx.opc.part import Part, XmlPart
from docx.oxml.ns import qn
from lxml.etree import QName, _Element

from facilitator.compose.look import Look
from facilitator.formats.docx.context import REFERENCES, add_running_part
from facilitator.formats.docx.reference_document import RELATED, ReferenceDocument
from facilitator.formats.docx.styles import style_id
from facilitator.formats.docx.xml import is_on, linked, properties, switch_on, twips, value_of, w

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
        if part is not None and part.partname not in self.done:
            self.done.add(part.partname)
            self._surround(part, place, self.reference.story(place, "default"))

    def first_page(self, section: _Element, place: str) -> None:
        """A first page of its own: our running line again, with the client's first lines."""
        usual = self._part(section, place)
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

    def _part(self, section: _Element, place: str) -> Any:  # noqa: ANN401
        for reference in section.findall(qn(f"w:{REFERENCES[place]}")):
            if value_of(reference, "type") == "default":
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
