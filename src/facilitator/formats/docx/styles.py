"""Paragraph and character styles, made once from the look and named for their role."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from docx.oxml.ns import qn
from docx.styles import BabelFish
from lxml.etree import _Element

from facilitator.compose.fonts import natural_leading
from facilitator.compose.look import CharacterRole, FontFamily, Look, ParagraphRole
from facilitator.formats.docx import mark_font as marks
from facilitator.formats.docx.style_variants import (
    PLAIN,
    Variant,
    differences,
    edges,
    shade,
    spacing,
)
from facilitator.formats.docx.units import MM, eighths, half_points, hexed, mm_twips, twips
from facilitator.formats.docx.xml import w

BODY = "body"
INPUT_LINE = 17.0
"""Points: a line of text with a stretch to write on."""

_BUILT_IN = {"Normal", "Title", "Caption", "List Bullet", "List Number", "Strong", "Emphasis"}
_Value = TypeVar("_Value")


def style_id(name: str) -> str:
    """The id that paragraphs refer to a style by."""
    return name.replace(" ", "")


def style(kind: str, name: str, *parts: _Element, based_on: str | None = None) -> _Element:
    """A style definition; ``parts`` are its property elements."""
    built_in = name in _BUILT_IN or name.startswith("Heading ") or name == "Hyperlink"
    head = [w("name", val=BabelFish.ui2internal(name)), w("qFormat")]
    if based_on:
        head.append(w("basedOn", val=style_id(based_on)))
    custom = None if built_in else 1
    return w("style", *head, *parts, type=kind, customStyle=custom, styleId=style_id(name))


def right_of(look: Look, role: ParagraphRole, width: float) -> float:
    """Millimetres that a role leaves free at the right of a text that wide."""
    longest = look.longest(role, wide=width > look.text_width())
    # Of lists the words are that wide; bullets and numbers stand before them.
    listed = role.style in ("List Bullet", "List Number")
    aside = (look.list_step if listed else role.indent) / MM
    return 0.0 if longest is None else max(0.0, width - longest - aside)


def fonts(name: str) -> _Element:
    """The same font for every script, so that no theme font of Word's stands in."""
    return w("rFonts", **dict.fromkeys(("ascii", "hAnsi", "cs", "eastAsia"), name))


def run_properties(
    *,
    family: FontFamily | None = None,
    size: float | None = None,
    colour: str | None = None,
    bold: bool | None = None,
    italic: bool | None = None,
) -> Iterator[_Element]:
    """Character properties; what is ``None`` is inherited."""
    if family:
        yield fonts(family.name)
    for names, state in ((("b", "bCs"), bold), (("i", "iCs"), italic)):
        if state is not None:
            yield from (w(name, val=None if state else 0) for name in names)
    if colour:
        yield w("color", val=hexed(colour))
    if size is not None:
        yield from (w(name, val=half_points(size)) for name in ("sz", "szCs"))


class Styles:
    """The styles of one file. All roles are there from the start, variants when first used."""

    def __init__(self, look: Look, root: _Element) -> None:
        self.look = look
        self._root = root
        self._made: set[str] = set()
        for role in look.styles.values():
            root.append(_paragraph(look, role))
        for inline in look.inline_styles.values():
            root.append(_character(look, inline))
        root.extend(_of_blanks(look))
        root.extend(_of_layout(look))

    def paragraph(self, role: ParagraphRole, variant: Variant = PLAIN) -> str:
        """The id of a role's style, made on first use when it is a variant."""
        if variant == PLAIN:
            return style_id(role.style)
        name = variant.name(role.style)
        if name not in self._made:
            self._made.add(name)
            layout = w("pPr", *differences(self.look, role, variant))
            self._root.append(style("paragraph", name, layout, based_on=role.style))
        return style_id(name)


def _paragraph(look: Look, role: ParagraphRole) -> _Element:
    normal = look.styles[BODY]
    if role is normal:
        made = style("paragraph", role.style, w("pPr", *_of_normal(look, role)), _run(look, role))
        made.set(qn("w:default"), "1")
        return made
    layout = w("pPr", *_layout(look, role, normal))
    made = style("paragraph", role.style, layout, _run(look, role, normal), based_on=normal.style)
    if role.level:
        made.append(w("next", val=style_id(normal.style)))
    return made


def _of_normal(look: Look, role: ParagraphRole) -> Iterator[_Element]:
    yield spacing(role.line, role.before, role.after)
    yield w("widowControl")
    yield w("ind", right=mm_twips(right_of(look, role, look.text_width())))


def _layout(look: Look, role: ParagraphRole, normal: ParagraphRole) -> Iterator[_Element]:
    yield spacing(
        _other(role.line, normal.line),
        _other(role.before, normal.before),
        _other(role.after, normal.after),
    )
    if role.keep:
        yield w("keepNext")
    if role.keep or role.whole:
        yield w("keepLines")
    if role.level:
        # Word numbers outline levels from 0; the title shares the first with the headings.
        yield w("outlineLvl", val=max(0, role.level - 2))
    if role.bar:
        yield w("pBdr", *edges(look, role, role.bar, look.lines.bar))
    if role.fill:
        yield shade(hexed(look.colour(role.fill)))
    yield from _indents(look, role, normal)


def _indents(look: Look, role: ParagraphRole, normal: ParagraphRole) -> Iterator[_Element]:
    left = role.indent + (look.lines.bar if role.bar else 0)
    right, usual = (right_of(look, each, look.text_width()) for each in (role, normal))
    if left or right != usual:
        yield w(
            "ind",
            left=twips(left) if left else None,
            right=None if right == usual else mm_twips(right),
            hanging=twips(role.cue) if role.cue else None,
        )
    if role.cue:
        yield w("tabs", w("tab", val="left", pos=twips(left)))


def _run(look: Look, role: ParagraphRole, normal: ParagraphRole | None = None) -> _Element:
    """What a role's words look like, as far as it differs from the normal ones."""
    usual = normal or role.model_copy(update={"family": "", "size": 0, "colour": ""})
    family = _other(role.family, usual.family)
    colour = _other(role.colour, usual.colour)
    found = run_properties(
        family=look.families[family] if family else None,
        size=_other(role.size, usual.size),
        colour=look.colour(colour) if colour else None,
        bold=role.bold or None,
        italic=role.italic or None,
    )
    made = w("rPr", *found)
    if role.caps:
        made.append(w("caps"))
    if role.tracking:
        made.append(w("spacing", val=twips(role.tracking)))
    return made


def _other(value: _Value, usual: _Value) -> _Value | None:
    return None if value == usual else value


def _character(look: Look, role: CharacterRole) -> _Element:
    colour = look.colour(role.colour) if role.colour else None
    found = run_properties(size=role.size, colour=colour, bold=role.bold, italic=role.italic)
    return style("character", role.style, w("rPr", *found))


def _of_blanks(look: Look) -> Iterator[_Element]:
    """The character styles of blanks, and of links, which look like the words around them."""
    plain = run_properties(size=marks.SIZE, colour=look.colour("ink"), bold=False, italic=False)
    yield style("character", "Mark", w("rPr", fonts(marks.NAME), *plain))
    # A text font of this size makes the line as high as a line to write on.
    yield style(
        "character",
        "Strut",
        w("rPr", *run_properties(size=INPUT_LINE / natural_leading(look.families["text"]))),
    )
    underline = w("u", val="single", color=hexed(look.colour("blank")))
    yield style("character", "Blank line", w("rPr", underline))
    yield style("character", "Hyperlink", w("rPr"))


def _of_layout(look: Look) -> Iterator[_Element]:
    """Paragraphs that are no role of the page: writing lines, pictures, what ends a section."""
    weight, colour = eighths(look.lines.weight), hexed(look.colour("blank"))
    rules = [
        w(side, val="single", sz=weight, space=0, color=colour) for side in ("bottom", "between")
    ]
    # The rule takes room of its own below the line, so that the pitch stays that of the look.
    pitch = look.writing_pitch * MM - look.lines.weight
    below = look.spaces.after_table
    layouts = {
        "Writing line": [w("pBdr", *rules), spacing(pitch, 0, 0)],
        # The last line of some cells is the rule of the cell itself.
        "Last writing line": [spacing(pitch, 0, 0)],
        "Picture": [w("spacing", before=0, after=twips(below), line=240, lineRule="auto")],
        "Between tables": [spacing(below, 0, 0)],
        "End": [spacing(1, 0, 0)],
    }
    for name, layout in layouts.items():
        size = run_properties(size=1 if name == "End" else None)
        paragraph = w("pPr", w("ind", right=0), *layout)
        yield style("paragraph", name, paragraph, w("rPr", *size), based_on="Normal")
