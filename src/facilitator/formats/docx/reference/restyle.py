"""The client's own Normal, Title and headings, and the client's fonts, in styles of ours."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass

from docx.oxml.ns import qn
from lxml.etree import QName, _Element

from facilitator.compose.look import Look
from facilitator.formats.docx.reference.reader import ReferenceDocument
from facilitator.formats.docx.styles import fonts, style_id
from facilitator.formats.docx.xml import replaced, w

NORMAL = "normal"
SHARED = (
    *(NORMAL, "title", "heading 1", "heading 2", "heading 3"),
    *("caption", "strong", "emphasis"),
)
"""The styles, by Word's own names, that take the client's properties where the client has them."""
_COLOUR = frozenset(("color",))
_LETTERS = frozenset(
    ["b", "bCs", "i", "iCs", "caps", "smallCaps", "color", "spacing", "sz", "szCs", "u"]
)
_LAYOUT = frozenset(["spacing", "jc", "pBdr", "shd", "contextualSpacing"])
_LAYOUT_OF_NORMAL = frozenset(["spacing", "jc"])
"""What is taken. Page breaks, indents and numbers would take a worksheet apart."""


def restyle(ours: _Element, numbering: _Element, letterhead: ReferenceDocument, look: Look) -> None:
    """Change our styles. In large print only colours change: its size and fonts are the point."""
    if letterhead.styles is None:
        return
    theirs = _Sheet.of(letterhead.styles, letterhead)
    by_id = {style.get(qn("w:styleId")): style for style in ours.iter(qn("w:style"))}
    if not look.is_large:
        for role in look.styles.values():
            _growing(by_id[style_id(role.style)])
            _set_font(by_id[style_id(role.style)], theirs.font_of(role.family))
        for root in (ours.find(qn("w:docDefaults")), numbering):
            _set_fonts(root, theirs.font_of("text"))
    for style in by_id.values():
        name = _name(style)
        if name in SHARED and name in theirs.named:
            _overlay(style, theirs, name, large=look.is_large)


def _growing(style: _Element) -> None:
    """Lines are as high as ours at least: the client's letters may be larger."""
    for spacing in style.iter(qn("w:spacing")):
        if spacing.get(qn("w:lineRule")) == "exact":
            spacing.set(qn("w:lineRule"), "atLeast")


# --- What the client's file says --------------------------------------------------------------


@dataclass(frozen=True)
class _Sheet:
    """The client's styles by Word's own names and by id, and fonts by their place in the theme."""

    root: _Element
    named: dict[str, _Element]
    by_id: dict[str, _Element]
    theme: dict[str, str]

    @classmethod
    def of(cls, root: _Element, letterhead: ReferenceDocument) -> _Sheet:
        styles = list(root.iter(qn("w:style")))
        return cls(
            root,
            {_name(style): style for style in styles},
            {style.get(qn("w:styleId"), ""): style for style in styles},
            _theme_fonts(letterhead.theme),
        )

    def chain(self, name: str) -> Iterator[_Element]:
        """A style, then those that it builds on, without Normal below them."""
        style, seen = self.named.get(name), set[str]()
        while style is not None and _name(style) not in seen:
            seen.add(_name(style))
            yield style
            base = style.find(qn("w:basedOn"))
            style = None if base is None else self.by_id.get(base.get(qn("w:val"), ""))
            if style is not None and _name(style) == NORMAL:
                return

    def font(self, name: str) -> str:
        """The font that a style names, itself or by what it builds on; else nothing."""
        found = (_font(style.find(qn("w:rPr")), self.theme) for style in self.chain(name))
        return next(filter(None, found), "")

    def font_of(self, family: str) -> str:
        """The client's font for text or for headings, as far as the file tells."""
        said = self.root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
        text = self.font(NORMAL) or _font(said, self.theme)
        return (self.font("heading 1") or text) if family == "heading" else text

    def said(self, name: str, kind: str) -> dict[str, _Element]:
        """By tag, what a style says of its paragraphs (``pPr``) or letters (``rPr``)."""
        found: dict[str, _Element] = {}
        for style in self.chain(name):
            for each in style.iterfind(f"{qn(f'w:{kind}')}/*"):
                found.setdefault(str(each.tag), each)
        return found


def _name(style: _Element) -> str:
    named = style.find(qn("w:name"))
    return "" if named is None else str(named.get(qn("w:val"), "")).casefold()


def _theme_fonts(theme: _Element | None) -> dict[str, str]:
    found = dict[str, str]()
    if theme is None:
        return {}
    for kind in ("minor", "major"):
        latin = theme.find(f".//{{*}}{kind}Font/{{*}}latin")
        if latin is not None and latin.get("typeface"):
            found[kind] = str(latin.get("typeface"))
    return found


def _font(letters: _Element | None, theme: dict[str, str]) -> str:
    """As in Word, a place in the theme comes before a name."""
    named = None if letters is None else letters.find(qn("w:rFonts"))
    if named is None:
        return ""
    by_theme = theme.get(named.get(qn("w:asciiTheme"), "")[: len("minor")], "")
    return by_theme or str(named.get(qn("w:ascii"), ""))


# --- What becomes of ours ---------------------------------------------------------------------


def _overlay(style: _Element, theirs: _Sheet, name: str, *, large: bool) -> None:
    """Property by property, what the client says of a style stands in the place of ours."""
    layout = _LAYOUT_OF_NORMAL if name == NORMAL else _LAYOUT
    for kind, wanted in (("pPr", frozenset[str]() if large else layout), ("rPr", _LETTERS)):
        own = _properties(style, kind)
        for each in theirs.said(name, kind).values():
            if QName(each).localname in (_COLOUR if large else wanted):
                _replace(own, each)
    letters, own = theirs.said(name, "rPr"), _properties(style, "pPr")
    if not large:
        if qn("w:sz") in letters:
            _lines_of_their_size(own, theirs.said(name, "pPr"))
        _set_font(style, theirs.font(name))


def _properties(style: _Element, kind: str) -> _Element:
    own = style.find(qn(f"w:{kind}"))
    if own is None:
        own = w(kind)
        style.append(own)
    return own


def _replace(own: _Element, said: _Element) -> None:
    """Put a property in the place of ours; of spacing what the client does not say stays."""
    made = deepcopy(said)
    if made.get(qn("w:line")) and not made.get(qn("w:lineRule")):
        made.set(qn("w:lineRule"), "auto")
    for old in own.findall(said.tag):
        for name, value in old.attrib.items() if own.tag == qn("w:pPr") else ():
            if made.tag == qn("w:spacing") and name not in made.attrib:
                made.set(name, value)
        own.remove(old)
    own.append(made)


def _lines_of_their_size(layout: _Element, said: dict[str, _Element]) -> None:
    """Lines as high as letters of the client's size need, unless the client says how high."""
    spacing = said.get(qn("w:spacing"))
    if spacing is None or spacing.get(qn("w:line")) is None:
        for own in layout.findall(qn("w:spacing")) or [w("spacing")]:
            own.set(qn("w:line"), "240")
            own.set(qn("w:lineRule"), "auto")
            if own.getparent() is None:
                layout.append(own)


def _set_font(style: _Element, font: str) -> None:
    if font:
        letters = _properties(style, "rPr")
        for old in letters.findall(qn("w:rFonts")):
            letters.remove(old)
        letters.append(fonts(font))


def _set_fonts(root: _Element | None, font: str) -> None:
    """Put a font in the place of every one that is named."""
    named = list(root.iter(qn("w:rFonts"))) if root is not None and font else []
    for old in named:
        replaced(old, fonts(font))
