"""What stands in a line: HTML's inline elements as items, then as runs of Word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.parts.story import StoryPart
from lxml.etree import _Element

from facilitator.compose.font_family import FontFamily
from facilitator.compose.look import CharacterRole, Look, ParagraphRole
from facilitator.compose.picture import is_figure
from facilitator.formats.docx.context import PLACEHOLDERS, DocxContext, bookmark_name
from facilitator.formats.docx.controls import NO_BREAK, bookmarked, control, is_tick
from facilitator.formats.docx.fonts import FontFace, script_runs
from facilitator.formats.docx.styles import font_names, run_properties, style_id
from facilitator.formats.docx.xml import MM, classes, css_millimetres, emu, linked, text, w
from facilitator.text.locale import office_language
from facilitator.text.messages import Message
from facilitator.text.translator import translator

# HTML's white space; no-break and thin spaces are words' own.
_SPACE = re.compile(r"[ \t\n\r\f]+")
_FIELDS = {"page-number": "PAGE", "page-count": "NUMPAGES"}
_ASIDE, _BELOW = 6.0, 2.0
"""Millimetres between a logo and the words beside it, and below it."""
_CLEAR = 2.0
"""Points between a logo and the line above it."""
_SIDES = ("distT", "distB", "distL", "distR")


@dataclass(frozen=True)
class TextSpan:
    """Words with the inline roles around them, outermost first."""

    words: str = ""
    roles: tuple[str, ...] = ()
    link: str | None = None
    language: str | None = None


NO_TEXT = TextSpan()


@dataclass(frozen=True)
class BreakItem:
    """A new line in the same paragraph (``br``), or the way to the next tab stop (``tab``)."""

    tag: str


@dataclass(frozen=True)
class CountField:
    """A number that Word counts."""

    instruction: str


@dataclass(frozen=True)
class BlankItem:
    element: _Element


@dataclass(frozen=True)
class PictureItem:
    element: _Element


@dataclass(frozen=True)
class NoteItem:
    """A footnote, where it is referred to."""

    element: _Element


@dataclass(frozen=True)
class LinkTarget:
    name: str


_Content = TextSpan | CountField | BlankItem | PictureItem | NoteItem | LinkTarget
InlineItem = _Content | BreakItem


def inline_items(
    context: DocxContext, *nodes: _Element | str, around: TextSpan = NO_TEXT
) -> list[InlineItem]:
    """The nodes of one line, flat and with settled white space."""
    items: list[InlineItem] = []
    for node in nodes:
        if isinstance(node, str):
            items.append(replace(around, words=node))
        else:
            items.extend(_items(context, node, around))
    return _settled(items)


def inline_content(context: DocxContext, element: _Element) -> list[InlineItem]:
    return _settled(list(_content(context, element, NO_TEXT)))


def _content(context: DocxContext, element: _Element, around: TextSpan) -> Iterator[InlineItem]:
    around = replace(around, language=element.get("lang") or around.language)
    if element.text:
        yield replace(around, words=element.text)
    for child in element:
        yield from _items(context, child, around)
        if child.tail:
            yield replace(around, words=child.tail)


def _items(context: DocxContext, element: _Element, around: TextSpan) -> Iterator[InlineItem]:
    if element.get("id"):
        yield LinkTarget(bookmark_name(element.get("id", "")))
    match element.tag:
        case "br":
            yield BreakItem("br")
        case "input" | "textarea" | "select":
            yield BlankItem(element)
        case "img":
            yield from () if element in context.left_out else (PictureItem(element),)
        case "strong" | "em":
            yield from _content(context, element, _within(around, element.tag))
        case "a":
            yield from _content(context, element, replace(around, link=element.get("href")))
        case "span":
            yield from _span(context, element, around)
        case _:
            raise context.no_rule(element)


def _span(context: DocxContext, element: _Element, around: TextSpan) -> Iterator[InlineItem]:
    names = classes(element)
    if "paper-only" in names:
        return
    field = next((_FIELDS[name] for name in names if name in _FIELDS), None)
    if field:
        yield CountField(field)
        return
    if "footnote" in names:
        yield NoteItem(element)
        return
    if "right" in names:
        yield BreakItem("tab")
    for name in names:
        if name in PLACEHOLDERS:
            yield replace(around, words=PLACEHOLDERS[name])
    roles = [name for name in names if name in context.look.inline_styles]
    yield from _content(context, element, _within(around, *roles))
    if "cue" in names:
        yield BreakItem("tab")


def _within(around: TextSpan, *roles: str) -> TextSpan:
    return replace(around, roles=(*around.roles, *roles))


def _settled(items: list[InlineItem]) -> list[InlineItem]:
    """White space as a browser sets it: one space for many, none at the ends of a line."""
    line: list[InlineItem] = []
    space_may_follow = False
    for item in items:
        if isinstance(item, TextSpan):
            words = _SPACE.sub(" ", item.words)
            words = words if space_may_follow else words.removeprefix(" ")
            if words:
                line.append(replace(item, words=words))
                space_may_follow = not words.endswith(" ")
        else:
            if isinstance(item, BreakItem):
                _strip_end(line)
            line.append(item)
            if not isinstance(item, LinkTarget):
                space_may_follow = not isinstance(item, BreakItem)
    _strip_end(line)
    return line


def _strip_end(line: list[InlineItem]) -> None:
    for index in reversed(range(len(line))):
        item = line[index]
        if isinstance(item, LinkTarget):
            continue
        if isinstance(item, TextSpan):
            words = item.words.removesuffix(" ")
            line[index : index + 1] = [replace(item, words=words)] if words else []
        return


# --- Runs ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class LinePlace:
    """The paragraph that a line stands in.

    ``alone`` says that a blank is all there is in a cell, ``strut`` that blanks need higher lines.
    """

    role: ParagraphRole
    part: StoryPart
    alone: bool = False
    strut: bool = False


def runs(context: DocxContext, line: list[InlineItem], place: LinePlace) -> list[_Element]:
    """The children of a paragraph. Two controls never touch: editors nest or merge those."""
    children: list[_Element] = []
    after_control = False
    for item in line:
        if isinstance(item, BlankItem) and after_control:
            children.append(w("r", text(" ")))
        if isinstance(item, BreakItem):
            children.append(w("r", w(item.tag)))
        else:
            children.extend(_item_runs(context, item, place))
        after_control = isinstance(item, BlankItem) or (
            after_control and isinstance(item, LinkTarget)
        )
    return children


def _item_runs(context: DocxContext, item: _Content, place: LinePlace) -> list[_Element]:
    match item:
        case TextSpan():
            spans = _text_runs(context, item, place)
            return [_hyperlink(item.link, spans, place.part)] if item.link else spans
        case CountField(instruction):
            context.uses(_face(context.look.families[place.role.family], place.role, []))
            return [w("fldSimple", w("r", text("1")), instr=f" {instruction} ")]
        case BlankItem(element):
            # A strut makes its line as high as a line to write on.
            strut = w("r", w("rPr", w("rStyle", val="Strut")), text(NO_BREAK))
            struts = [strut] if place.strut and not is_tick(element) else []
            return [*struts, *control(context, element, place.role.size, alone=place.alone)]
        case PictureItem(element):
            return [w("r", logo(context, place.part, element))]
        case NoteItem(element):
            return [_footnote(context, element)]
        case LinkTarget(name):
            return bookmarked(context, name, [])


def _footnote(context: DocxContext, element: _Element) -> _Element:
    role, notes = context.role("footnote"), context.footnotes
    inside = LinePlace(role, notes.part_of())
    return notes.add(style_id(role.style), runs(context, inline_content(context, element), inside))


def _hyperlink(href: str, spans: list[_Element], part: StoryPart) -> _Element:
    if href.startswith("#"):
        return w("hyperlink", *spans, anchor=bookmark_name(href[1:]), history=1)
    relation = part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = linked("hyperlink", relation, history=1)
    link.extend(spans)
    return link


def _text_runs(context: DocxContext, span: TextSpan, place: LinePlace) -> list[_Element]:
    look = context.look
    roles = [look.inline_styles[name] for name in span.roles]
    family = look.families[place.role.family]
    elements = []
    for words, other, backwards in script_runs(span.words, look, family):
        context.uses(_face(other or family, place.role, roles), words)
        letters = list(_letters(look, span, roles, place.role))
        if other:
            letters.append(font_names(other.name))
        if backwards:
            letters.append(w("rtl"))
        if span.language:
            side = "bidi" if backwards else "val"
            letters.append(w("lang", **{side: office_language(span.language)}))
        elements.append(w("r", *([w("rPr", *letters)] if letters else []), text(words)))
    return elements


def prepare_for_names(context: DocxContext, names: Iterable[str], role: ParagraphRole) -> None:
    """Have the letters of names at hand that will be put into lines of a role afterwards."""
    family = context.look.families[role.family]
    for name in names:
        for words, other, _ in script_runs(name, context.look, family):
            context.uses_in_name(_face(other or family, role, []), words)


def _face(family: FontFamily, role: ParagraphRole, roles: list[CharacterRole]) -> FontFace:
    bold, italic = role.bold, role.italic
    for inline in roles:
        bold = bold if inline.bold is None else inline.bold
        italic = italic if inline.italic is None else inline.italic
    return FontFace(family, bold=bold, italic=italic)


def _letters(
    look: Look, span: TextSpan, roles: list[CharacterRole], role: ParagraphRole
) -> Iterator[_Element]:
    """The innermost role as a character style; what outer ones add, Word can only say directly."""
    if not roles:
        yield from [w("rStyle", val="Hyperlink")] if span.link else []
        return
    *outer, inner = roles
    yield w("rStyle", val=style_id(inner.style))
    # In Word bold on bold is regular again: what the paragraph is already must be said directly.
    bold = any(r.bold for r in outer) or (role.bold and inner.bold)
    italic = any(r.italic for r in outer) or (role.italic and inner.italic)
    colour = None if inner.colour else next((r.colour for r in outer[::-1] if r.colour), None)
    size = None if inner.size else next((r.size for r in outer[::-1] if r.size), None)
    yield from run_properties(
        bold=bold or None,
        italic=italic or None,
        size=size,
        colour=look.colour(colour) if colour else None,
    )


# --- Pictures -----------------------------------------------------------------------------------


def logo(context: DocxContext, part: StoryPart, element: _Element) -> _Element:
    width, height = (emu(css_millimetres(element, side)) for side in ("width", "height"))
    inline = picture(context, part, element, width, height)
    if not is_aside(element):
        return w("drawing", inline)
    # LibreOffice counts from above the rule, Word from below it.
    below = context.role("kicker").line + context.look.spaces.cover_inset + _CLEAR
    ends = ("right", "left")[:: -1 if context.look.direction == "rtl" else 1]
    return w("drawing", _anchored(inline, below, *ends))


def is_aside(element: _Element) -> bool:
    return "aside" in classes(element)


def picture(
    context: DocxContext,
    part: StoryPart,
    element: _Element,
    width: int,
    height: int | None = None,
) -> _Element:
    """An ``img`` or chart as a picture in the line; without a height it keeps its shape."""
    inline: _Element = part.new_pic_inline(
        BytesIO(context.draw(element)), width=width, height=height
    )
    for side in _SIDES:
        inline.set(side, "0")
    about = inline.find("{*}docPr")
    if about is not None:
        number = context.number()
        kind = "picture-logo" if element.tag == "img" else "picture-chart"
        kind = "picture-prose" if is_figure(element.get("src", "")) else kind
        about.set("id", str(number))
        about.set("name", translator(context.document.language).say(Message(kind, number=number)))
        about.set("descr", element.get("alt", element.get("data-alt", "")))
    return inline


def _anchored(inline: _Element, below: float, side: str, words: str) -> _Element:
    """The same picture at a side of the text, so many points below its paragraph's top.

    Beside the first line it would shorten the rule above it.
    """
    align, offset = w("wp:align"), w("wp:posOffset")
    align.text, offset.text = side, str(emu(below / MM))
    position, wrap, effect = w("wp:simplePos"), w("wp:wrapSquare"), w("wp:effectExtent")
    across, down = w("wp:positionH", align), w("wp:positionV", offset)
    extent, *rest = list(inline)
    anchor = w("wp:anchor", position, across, down, extent, effect, wrap, *rest)
    away = (emu(_ASIDE), 0)[:: 1 if side == "right" else -1]
    margins = dict(zip(_SIDES, (0, emu(_BELOW), *away), strict=True))
    flags = {"simplePos": 0, "behindDoc": 0, "locked": 0, "layoutInCell": 1, "allowOverlap": 0}
    # Of these elements the standard wants plain attributes, which belong to no namespace.
    for element, attributes in (
        (anchor, {**margins, **flags, "relativeHeight": 1}),
        (position, {"x": 0, "y": 0}),
        (across, {"relativeFrom": "margin"}),
        (down, {"relativeFrom": "paragraph"}),
        (wrap, {"wrapText": words}),
        (effect, {"l": 0, "t": 0, "r": 0, "b": 0}),
    ):
        for name, value in attributes.items():
            element.set(name, str(value))
    return anchor
