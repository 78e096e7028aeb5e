"""Puts a client's letterhead and styles on a finished document of ours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.formats.docx.letterhead import Letterhead, copied, stories, xml_of
from facilitator.formats.docx.units import twips
from facilitator.formats.docx.xml import linked, properties, w

SHARED = (
    *("normal", "title", "heading 1", "heading 2", "heading 3"),
    *("caption", "strong", "emphasis"),
)
"""The styles, by Word's own names, that take the client's properties where the client has them."""
_OURS = {qn(f"w:{name}") for name in ("numPr", "outlineLvl", "keepNext", "keepLines", "lang")}
_BELOW = 6.0
"""Points from our running line to the text, under a letterhead."""
_REFERENCES = {"header": "headerReference", "footer": "footerReference"}


def wear(main: Any, letterhead: Letterhead, look: Look, sections: list[_Element]) -> None:  # noqa: ANN401 - python-docx left its parts without types
    """Dress a document; ``sections`` are the properties of those that get the letterhead."""
    _styles(main, letterhead, look)
    dressing = _Dressing(main, letterhead)
    for place in _REFERENCES:
        if letterhead.other_first_page and sections:
            dressing.first(sections[0], place)
        for section in sections:
            dressing.usual(section, place)


@dataclass
class _Dressing:
    """The parts of one document that have the letterhead already: two sections may share one."""

    main: Any
    letterhead: Letterhead
    dressed: set[str] = field(default_factory=set)

    def usual(self, section: _Element, place: str) -> None:
        """The client's lines on the pages of a section."""
        part = self._part(section, place)
        if part is not None and part.partname not in self.dressed:
            self.dressed.add(part.partname)
            _put(part, place, self.letterhead.story(place, "default"))

    def first(self, section: _Element, place: str) -> None:
        """A first page of its own: our running line again, with the client's first lines."""
        usual = self._part(section, place)
        add = self.main.add_header_part if place == "header" else self.main.add_footer_part
        part, relation = add()
        part.element[:] = [w("p")] if usual is None else [deepcopy(one) for one in usual.element]
        section.append(linked(_REFERENCES[place], relation, type="first"))
        if section.find(qn("w:titlePg")) is None:
            section.append(w("titlePg"))
        _put(part, place, self.letterhead.story(place, "first"))

    def _part(self, section: _Element, place: str) -> Any:  # noqa: ANN401
        references = section.findall(qn(f"w:{_REFERENCES[place]}"))
        usual = (one for one in references if one.get(qn("w:type")) == "default")
        reference = next(usual, None)
        return None if reference is None else self.main.related_parts[reference.get(qn("r:id"))]


def _put(part: Any, place: str, story: Part | None) -> None:  # noqa: ANN401
    """The client's lines around ours: above in a header, below in a footer."""
    if story is None:
        return
    ours, theirs = list(part.element), copied(story, part)
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


# --- Styles -----------------------------------------------------------------------------------


def _styles(main: Any, letterhead: Letterhead, look: Look) -> None:  # noqa: ANN401
    ours = main.styles.element
    theirs = letterhead.part("/styles")
    if theirs is None:
        return
    named = {_name(style): style for style in xml_of(theirs).iter(qn("w:style"))}
    for style in ours.iter(qn("w:style")):
        if _name(style) in SHARED and _name(style) in named:
            _overlay(style, named[_name(style)])
    _fonts(ours, _their_fonts(letterhead, xml_of(theirs)), look)
    _add_missing(ours, named, letterhead)


def _name(style: _Element) -> str:
    named = style.find(qn("w:name"))
    return "" if named is None else str(named.get(qn("w:val"), "")).casefold()


def _overlay(style: _Element, theirs: _Element) -> None:
    """Property by property, what the client says of a style stands in the place of ours."""
    for kind in ("w:pPr", "w:rPr"):
        said = theirs.find(qn(kind))
        if said is None:
            continue
        own = style.find(qn(kind))
        if own is None:
            own = w(kind.removeprefix("w:"))
            style.append(own)
        for each in said:
            if each.tag in _OURS or each.tag == qn("w:rFonts"):
                continue
            for old in own.findall(each.tag):
                own.remove(old)
            own.append(deepcopy(each))


def _their_fonts(letterhead: Letterhead, styles: _Element) -> dict[str, str]:
    """The names of the client's fonts for text and for headings, as far as the file tells."""
    theme = _theme_fonts(letterhead)
    defaults = styles.find(f"{qn('w:docDefaults')}//{qn('w:rFonts')}")
    named = {
        _name(style): style.find(f".//{qn('w:rFonts')}") for style in styles.iter(qn("w:style"))
    }
    text = _font(named.get("normal"), theme) or _font(defaults, theme)
    heading = _font(named.get("heading 1"), theme) or text
    return {role: name for role, name in (("text", text), ("heading", heading)) if name}


def _theme_fonts(letterhead: Letterhead) -> dict[str, str]:
    theme = letterhead.theme
    if theme is None:
        return {}
    root = parse_xml(theme)
    found = {}
    for kind in ("minor", "major"):
        latin = root.find(f".//{{*}}{kind}Font/{{*}}latin")
        if latin is not None and latin.get("typeface"):
            found[kind] = str(latin.get("typeface"))
    return found


def _font(element: _Element | None, theme: Mapping[str, str]) -> str:
    if element is None:
        return ""
    plain = element.get(qn("w:ascii"), "")
    return plain or theme.get(element.get(qn("w:asciiTheme"), "")[:5], "")


def _fonts(styles: _Element, theirs: Mapping[str, str], look: Look) -> None:
    """In every style of ours, the client's fonts where ours stand."""
    swap = {look.families[role].name: name for role, name in theirs.items()}
    if "text" in theirs:  # where both are one family, text is what most of it is
        swap[look.families["text"].name] = theirs["text"]
    for element in styles.iter(qn("w:rFonts")):
        for key, name in list(element.attrib.items()):
            element.set(key, swap.get(str(name), str(name)))


def _add_missing(ours: _Element, named: Mapping[str, _Element], letterhead: Letterhead) -> None:
    """The styles that the client's headers and footers use, with those that they build on."""
    by_id = {style.get(qn("w:styleId")): style for style in named.values()}
    have = {style.get(qn("w:styleId")) for style in ours.iter(qn("w:style"))}
    waiting = list(_used(letterhead))
    while waiting:
        wanted = waiting.pop()
        if wanted in have or wanted not in by_id:
            continue
        have.add(wanted)
        style = deepcopy(by_id[wanted])
        if style.get(qn("w:default")):
            del style.attrib[qn("w:default")]
        for link in style.findall(qn("w:link")):
            style.remove(link)
        ours.append(style)
        waiting.extend(str(one.get(qn("w:val"))) for one in style.findall(qn("w:basedOn")))


def _used(letterhead: Letterhead) -> Iterator[str]:
    for part in stories(letterhead):
        for tag in ("w:pStyle", "w:rStyle", "w:tblStyle"):
            for one in xml_of(part).iter(qn(tag)):
                yield str(one.get(qn("w:val")))
