"""Puts a client's letterhead on a finished document of ours.

Its headers and footers go into those of our upright sheets, above and below our running lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.formats.docx.reference.reader import ReferenceDocument, is_on
from facilitator.formats.docx.reference.restyle import restyle
from facilitator.formats.docx.reference.sanitise import copied
from facilitator.formats.docx.styles import style_id
from facilitator.formats.docx.units import twips
from facilitator.formats.docx.xml import linked, properties, w

_BELOW = 6.0
"""Points from our running line to the text, under a letterhead."""
_REFERENCES = {"header": "headerReference", "footer": "footerReference"}
_PICTURES_FROM = 100_000
"""Numbers of its pictures begin far above ours."""


def wear(main: Any, letterhead: ReferenceDocument, look: Look, sections: list[_Element]) -> None:  # noqa: ANN401 - python-docx left its parts without types
    """Dress a document; ``sections`` are the properties of those that get the letterhead."""
    restyle(main.styles.element, main.numbering_part.element, letterhead, look)
    main.styles.element.extend(deepcopy(list(letterhead.own_styles)))
    _set_up(main.settings.element, letterhead)
    dressing = _Dressing(main, letterhead)
    for place in _REFERENCES:
        if letterhead.other_first_page and sections:
            dressing.first(sections[0], place)
        for section in sections:
            dressing.usual(section, place)


def _set_up(settings: _Element, letterhead: ReferenceDocument) -> None:
    """Whether margins are mirrored, and which colours its styles mean, are as it says."""
    theirs = letterhead.settings
    if theirs is None or not is_on(theirs.find(qn("w:mirrorMargins"))):
        for mirrored in settings.findall(qn("w:mirrorMargins")):
            settings.remove(mirrored)
    said = None if theirs is None else theirs.find(qn("w:clrSchemeMapping"))
    ours = settings.find(qn("w:clrSchemeMapping"))
    if said is not None and ours is not None:
        for name, value in said.attrib.items():
            ours.set(name, value)


@dataclass
class _Dressing:
    """The parts of one document that have the letterhead already: two sections may share one."""

    main: Any
    letterhead: ReferenceDocument
    dressed: set[str] = field(default_factory=set)
    numbers: Iterator[int] = field(default_factory=lambda: count(_PICTURES_FROM))

    def usual(self, section: _Element, place: str) -> None:
        """The client's lines on the pages of a section."""
        part = self._part(section, place)
        if part is None and not self.dressed_at(place):
            part = self._added(section, place, "default")
        if part is not None and part.partname not in self.dressed:
            self.dressed.add(part.partname)
            self._put(part, place, self.letterhead.story(place, "default"))

    def first(self, section: _Element, place: str) -> None:
        """A first page of its own: our running line again, with the client's first lines."""
        usual = self._part(section, place)
        part = self._added(section, place, "first")
        if usual is not None:
            part.element[:] = [deepcopy(one) for one in usual.element]
        if section.find(qn("w:titlePg")) is None:
            section.append(w("titlePg"))
        self._put(part, place, self.letterhead.story(place, "first"))

    def dressed_at(self, place: str) -> bool:
        """Whether a section before this one has such a part, which then goes on."""
        return any(place in name for name in self.dressed)

    def _added(self, section: _Element, place: str, kind: str) -> Any:  # noqa: ANN401
        """A part of its own for a section, with an empty line in it."""
        add = self.main.add_header_part if place == "header" else self.main.add_footer_part
        part, relation = add()
        part.element[:] = [w("p", w("pPr", w("pStyle", val=style_id("End"))))]
        section.append(linked(_REFERENCES[place], relation, type=kind))
        return part

    def _part(self, section: _Element, place: str) -> Any:  # noqa: ANN401
        references = section.findall(qn(f"w:{_REFERENCES[place]}"))
        usual = (one for one in references if one.get(qn("w:type")) == "default")
        reference = next(usual, None)
        return None if reference is None else self.main.related_parts[reference.get(qn("r:id"))]

    def _put(self, part: Any, place: str, story: Part | None) -> None:  # noqa: ANN401
        """The client's lines around ours: above in a header, below in a footer."""
        if story is None:
            return
        ours, theirs = list(part.element), copied(story, part, self.numbers)
        for line in ours:
            # Our own distance to the text would come on top of the letterhead's height.
            _spaced(line, **({"after": _BELOW} if place == "header" else {"before": 0.0}))
        part.element[:] = [*theirs, *ours] if place == "header" else [*ours, *theirs]


def _spaced(line: _Element, **sides: float) -> None:
    if line.tag == qn("w:p"):
        layout = properties(line)
        for old in layout.findall(qn("w:spacing")):
            layout.remove(old)
        layout.append(w("spacing", **{side: twips(points) for side, points in sides.items()}))
