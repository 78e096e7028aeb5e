"""The items of a line as runs: styled, in fonts that have the characters, linked, tagged."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.parts.story import StoryPart
from lxml.etree import _Element

from facilitator.compose.fonts import font_runs
from facilitator.compose.look import CharacterRole, FontFamily, Look, ParagraphRole
from facilitator.formats.docx.context import DocxContext
from facilitator.formats.docx.controls import NO_BREAK, Place, bookmarked, control, is_tick
from facilitator.formats.docx.fonts import Face
from facilitator.formats.docx.inline import Anchor, Break, Control, Field, Image, Item, Tab, Text
from facilitator.formats.docx.pictures import drawing
from facilitator.formats.docx.styles import fonts, run_properties, style_id
from facilitator.formats.docx.xml import linked, text, w
from facilitator.text.locale import office_language

# Hebrew and Arabic letters, and what stands between two of them.
_RIGHT_TO_LEFT = re.compile(
    r"([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^A-Za-z]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])?)"
)


@dataclass(frozen=True)
class Line:
    """The paragraph that a line stands in.

    ``alone`` says that a blank is all there is in a cell, ``strut`` that blanks need higher lines.
    """

    role: ParagraphRole
    part: StoryPart
    alone: bool = False
    strut: bool = False


def runs(work: DocxContext, line: list[Item], place: Line) -> list[_Element]:
    """The children of a paragraph. Two controls never touch: editors nest or merge those."""
    found: list[_Element] = []
    after_control = False
    for item in line:
        if isinstance(item, Control) and after_control:
            found.append(w("r", text(" ")))
        found.extend(_of(work, item, place))
        after_control = isinstance(item, Control) or (after_control and isinstance(item, Anchor))
    return found


def _of(work: DocxContext, item: Item, place: Line) -> list[_Element]:
    match item:
        case Text():
            made = _words(work, item, place)
            return [_link(item.link, made, place.part, work)] if item.link else made
        case Break() | Tab():
            return [w("r", w("br" if isinstance(item, Break) else "tab"))]
        case Field(instruction):
            work.uses(_face(work.look.families[place.role.family], place.role, []))
            return [w("fldSimple", w("r", text("1")), instr=f" {instruction} ")]
        case Control(element):
            made = control(work, element, Place(place.role.size, alone=place.alone))
            return [_strut(), *made] if place.strut and not is_tick(element) else made
        case Image(element):
            return [w("r", drawing(work, place.part, element))]
        case Anchor(name):
            return bookmarked(work, name, [])


def _strut() -> _Element:
    """Makes its line as high as a line to write on."""
    return w("r", w("rPr", w("rStyle", val="Strut")), text(NO_BREAK))


def _link(href: str, made: list[_Element], part: StoryPart, work: DocxContext) -> _Element:
    if href.startswith("#"):
        return w("hyperlink", *made, anchor=work.names.anchor(href[1:]), history=1)
    relation = part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = linked("hyperlink", relation, history=1)
    link.extend(made)
    return link


def _words(work: DocxContext, item: Text, place: Line) -> list[_Element]:
    roles = [work.look.inline_styles[name] for name in item.roles]
    family = work.look.families[place.role.family]
    found = []
    for part, other, backwards in stretches(item.words, work.look, family):
        work.uses(_face(other or family, place.role, roles), part)
        run = w("r", text(part))
        named = _properties(work.look, item, roles, place.role, other, backwards=backwards)
        if len(named):
            run.insert(0, named)
        found.append(run)
    return found


def stretches(
    words: str, look: Look, family: FontFamily
) -> Iterator[tuple[str, FontFamily | None, bool]]:
    """Words cut where they need another font than ``family``, or run from right to left."""
    for piece, chosen in font_runs(words, look, family):
        other = chosen if chosen != family else None
        for part in filter(None, _RIGHT_TO_LEFT.split(piece)):
            yield part, other, bool(_RIGHT_TO_LEFT.fullmatch(part))


def prepare_for_names(work: DocxContext, names: Iterable[str], role: ParagraphRole) -> None:
    """Have the letters of names at hand that will be put into lines of a role afterwards."""
    family = work.look.families[role.family]
    for name in names:
        for part, other, _ in stretches(name, work.look, family):
            face = _face(other or family, role, [])
            if face in work.faces:
                work.uses(face, part)
            else:
                work.uses_in_names(face, part)


def _face(family: FontFamily, role: ParagraphRole, roles: list[CharacterRole]) -> Face:
    bold, italic = role.bold, role.italic
    for inline in roles:
        bold = bold if inline.bold is None else inline.bold
        italic = italic if inline.italic is None else inline.italic
    return Face(family, bold=bold, italic=italic)


def _properties(
    look: Look,
    item: Text,
    roles: list[CharacterRole],
    role: ParagraphRole,
    other: FontFamily | None,
    *,
    backwards: bool,
) -> _Element:
    """The innermost role as a character style; what outer ones add, Word can only say directly."""
    made = w("rPr")
    if roles:
        made.append(w("rStyle", val=style_id(roles[-1].style)))
    elif item.link:
        made.append(w("rStyle", val="Hyperlink"))
    made.extend(_besides(look, roles, role))
    if other:
        made.append(fonts(other.name))
    if backwards:
        made.append(w("rtl"))
    if item.language:
        side = "bidi" if backwards else "val"
        made.append(w("lang", **{side: office_language(item.language)}))
    return made


def _besides(look: Look, roles: list[CharacterRole], role: ParagraphRole) -> list[_Element]:
    if not roles:
        return []
    *outer, inner = roles
    # In Word bold on bold is regular again: what the paragraph is already must be said directly.
    bold = any(r.bold for r in outer) or (role.bold and inner.bold)
    italic = any(r.italic for r in outer) or (role.italic and inner.italic)
    colour = None if inner.colour else next((r.colour for r in outer[::-1] if r.colour), None)
    found = run_properties(
        bold=bold or None,
        italic=italic or None,
        colour=look.colour(colour) if colour else None,
    )
    return list(found)
