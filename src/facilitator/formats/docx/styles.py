"""The style sheet: paragraph and character styles from the look, and how they vary by place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeVar

from docx.oxml.ns import qn
from docx.styles import BabelFish
from lxml.etree import _Element

from facilitator.compose.font_family import FontFamily
from facilitator.compose.fonts import natural_leading
from facilitator.compose.look import CharacterRole, Look, ParagraphRole
from facilitator.formats.docx.fonts import MARK_FONT, MARK_LEADING, MARK_LINE, MARK_SIZE
from facilitator.formats.docx.xml import MM, eighths, half_points, hexed, mm_twips, shade, twips, w
from facilitator.text.locale import office_language

Align = Literal["", "center", "right"]
LineContent = Literal["", "tick", "ticks", "lines", "picture", "box", "marks"]
Above = Literal["", "top", "cover", "table", "list"]
SpaceBelow = Literal["", "followed", "last"]

BODY = "body"
INPUT_LINE = 17.0
"""Points: a line of text with a stretch to write on."""
_TINT = 1.0
"""Points: the weight of borders that are there for the room that they give to a tint."""
_BUILT_IN = {"Normal", "Title", "Caption", "List Bullet", "List Number", "Strong", "Emphasis"}
_BUILT_IN |= {"Hyperlink", "Quote", "footnote text", "footnote reference"}
_ALIGNED = {"": "", "center": "centred", "right": "to the right"}
_CONTENT = {"tick": "tick", "ticks": "with ticks", "lines": "with lines", "picture": "with picture"}
_CONTENT |= {"box": "with box", "marks": "with marks"}
_CONTINUED = ("", "continued", "continued 2", "continued 3")
_Value = TypeVar("_Value")


@dataclass(frozen=True)
class StyleVariant:
    """How a role's style differs where it meets a place: in a cell, under a table, with blanks.

    ``content`` is what stands in it: a tick alone in a cell, blanks or a picture in a line that
    must be high enough for them, or marks larger than the words, which must not make theirs higher.
    ``after`` is what stands above. ``running`` is the kind of sheet and which of its running lines
    this is. ``right`` is the margin in millimetres. ``again`` keeps the bar of a paragraph apart
    from that of one like it above.
    """

    align: Align = ""
    content: LineContent = ""
    after: Above = ""
    rule_above: bool = False
    again: bool = False
    continued: int = 0
    ending: SpaceBelow = ""
    running: tuple[str, str] | None = None
    right: float | None = None

    def name(self, of: str) -> str:
        words = (
            of,
            _ALIGNED[self.align],
            _CONTENT.get(self.content, ""),
            self.after and f"after {self.after}",
            "under rule" if self.rule_above else "",
            "again" if self.again else "",
            _CONTINUED[self.continued],
            self.ending,
            " ".join(self.running or ()),
            "" if self.right is None else "on a wide sheet" if self.right else "in cell",
        )
        return " ".join(filter(None, words))


class StyleSheet:
    """The styles of one file. All roles are there from the start, variants when first used."""

    def __init__(self, look: Look, root: _Element) -> None:
        self._look = look
        self._root = root
        self._variants: set[str] = set()
        root.extend(_paragraph_style(look, role) for role in look.styles.values())
        root.extend(_character_style(look, role) for role in look.inline_styles.values())
        root.extend(_blank_styles(look))
        root.extend(_layout_styles(look))

    def paragraph(self, role: ParagraphRole, variant: StyleVariant) -> str:
        """The id of a role's style, defined on first use where the place varies it."""
        name = variant.name(role.style)
        if name != role.style and name not in self._variants:
            self._variants.add(name)
            layout = w("pPr", *_differences(self._look, role, variant))
            self._root.append(style("paragraph", name, layout, based_on=role.style))
        return style_id(name)


def document_defaults(look: Look, language: str) -> _Element:
    """What every style starts from; no theme font anywhere."""
    body = look.styles[BODY]
    size, language = half_points(body.size), office_language(language)
    forwards = look.direction == "ltr"
    run = w(
        "rPr",
        font_names(look.families[body.family].name),
        w("sz", val=size),
        w("szCs", val=size),
        # Kerning and ligatures, which Word leaves out unless asked, as in the PDF.
        w("kern", val=2),
        w("w14:ligatures", val="standardContextual"),
        w("lang", val=language, eastAsia=language, bidi="he-IL" if forwards else language),
    )
    return w("docDefaults", w("rPrDefault", run), w("pPrDefault", w("pPr")))


def style_id(name: str) -> str:
    return name.replace(" ", "")


def style(kind: str, name: str, *parts: _Element, based_on: str | None = None) -> _Element:
    built_in = name in _BUILT_IN or name.startswith("Heading ")
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
    aside = (role.offset + (look.list_step if listed else role.indent)) / MM
    return max(look.spaces.tint_end / MM if role.fill else 0.0, width - (longest or width) - aside)


def space_below(look: Look, above: Above) -> float:
    """Points below what stands above, where what follows asks for less."""
    spaces = look.spaces
    after = {"cover": spaces.after_cover, "table": spaces.after_table, "list": spaces.after_list}
    return after.get(above, 0.0)


def font_names(name: str) -> _Element:
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
        yield font_names(family.name)
    for names, state in ((("b", "bCs"), bold), (("i", "iCs"), italic)):
        if state is not None:
            yield from (w(name, val=None if state else 0) for name in names)
    if colour:
        yield w("color", val=hexed(colour))
    if size is not None:
        yield from (w(name, val=half_points(size)) for name in ("sz", "szCs"))


def spacing(
    line: float | None = None, before: float | None = None, after: float | None = None
) -> _Element:
    """Points between paragraphs and between lines; lines are exactly as high as that."""
    return w(
        "spacing",
        before=None if before is None else twips(before),
        after=None if after is None else twips(after),
        line=None if line is None else twips(line),
        lineRule=None if line is None else "exact",
    )


def _role_spacing(look: Look, role: ParagraphRole, usual: ParagraphRole | None) -> _Element:
    """Lines as a multiple of what the font asks for: right at the look's size, and at any other."""
    multiple = _multiple(look, role)
    layout = spacing(
        before=_unless_same(role.before, usual.before if usual else None),
        after=_unless_same(role.after, usual.after if usual else None),
    )
    if usual is None or multiple != _multiple(look, usual):
        layout.set(qn("w:line"), str(multiple))
        layout.set(qn("w:lineRule"), "auto")
    return layout


def _multiple(look: Look, role: ParagraphRole) -> int:
    """240 is a line as high as the font's own."""
    return round(240 * role.line / (role.size * natural_leading(look.families[role.family])))


# --- Styles of roles ----------------------------------------------------------------------------


def _paragraph_style(look: Look, role: ParagraphRole) -> _Element:
    normal = look.styles[BODY]
    if role is normal:
        right = mm_twips(right_of(look, role, look.text_width()))
        lines = _role_spacing(look, role, None)
        left = twips(role.offset) or None
        layout = w("pPr", lines, w("widowControl"), w("ind", left=left, right=right))
        layout.extend([w("bidi")] if look.direction == "rtl" else [])
        definition = style("paragraph", role.style, layout, _letters(look, role))
        definition.set(qn("w:default"), "1")
        return definition
    layout, letters = w("pPr", *_layout(look, role, normal)), _letters(look, role, normal)
    definition = style("paragraph", role.style, layout, letters, based_on=normal.style)
    if role.level:
        definition.append(w("next", val=style_id(normal.style)))
    return definition


def _layout(look: Look, role: ParagraphRole, normal: ParagraphRole) -> Iterator[_Element]:
    yield _role_spacing(look, role, normal)
    if role.keep:
        yield w("keepNext")
    if role.keep or role.whole:
        yield w("keepLines")
    if role.level:
        # Word numbers outline levels from 0; the title shares the first with the headings.
        yield from (w("suppressAutoHyphens"), w("outlineLvl", val=max(0, role.level - 2)))
    if role.bar or role.ruled:
        bar = w("pBdr", *_bar(look, role, role.bar, look.lines.bar)) if role.bar else None
        yield _ruled(look, "bottom", "between") if bar is None else bar
    if role.fill:
        yield shade(hexed(look.colour(role.fill)))
    left = role.offset + role.indent + (look.lines.bar if role.bar else 0)
    right, usual = (right_of(look, each, look.text_width()) for each in (role, normal))
    if left != normal.offset or right != usual:
        yield w(
            "ind",
            left=None if left == normal.offset else twips(left),
            right=None if right == usual else mm_twips(right),
            hanging=twips(role.cue) if role.cue else None,
        )
    if role.cue:
        yield w("tabs", w("tab", val="left", pos=twips(left)))


def _letters(look: Look, role: ParagraphRole, normal: ParagraphRole | None = None) -> _Element:
    usual = normal or role.model_copy(update={"family": "", "size": 0, "colour": ""})
    family = _unless_same(role.family, usual.family)
    colour = _unless_same(role.colour, usual.colour)
    letters = run_properties(
        family=look.families[family] if family else None,
        size=_unless_same(role.size, usual.size),
        colour=look.colour(colour) if colour else None,
        bold=role.bold or None,
        italic=role.italic or None,
    )
    caps = [w("caps")] if role.caps else []
    tracking = [w("spacing", val=twips(role.tracking))] if role.tracking else []
    return w("rPr", *letters, *caps, *tracking)


def _unless_same(value: _Value, usual: _Value) -> _Value | None:
    return None if value == usual else value


def _character_style(look: Look, role: CharacterRole) -> _Element:
    colour = look.colour(role.colour) if role.colour else None
    letters = run_properties(size=role.size, colour=colour, bold=role.bold, italic=role.italic)
    fill = [shade(hexed(look.colour(role.fill)))] if role.fill else []
    return style("character", role.style, w("rPr", *letters, *fill))


def _blank_styles(look: Look) -> Iterator[_Element]:
    plain = run_properties(size=MARK_SIZE, colour=look.colour("ink"), bold=False, italic=False)
    # A text font of this size makes the line as high as a line to write on.
    strut = run_properties(size=INPUT_LINE / natural_leading(look.families["text"]))
    underline = w("u", val="single", color=hexed(look.colour("blank")))
    yield style("character", "Mark", w("rPr", font_names(MARK_FONT), *plain))
    yield style("character", "Strut", w("rPr", *strut))
    yield style("character", "Blank line", w("rPr", underline))
    yield style("character", "Hyperlink", w("rPr"))
    yield style("character", "footnote reference", w("rPr", w("vertAlign", val="superscript")))


def _layout_styles(look: Look) -> Iterator[_Element]:
    """Paragraphs that are no role of the page: writing lines, pictures, what ends a section."""
    # The rule takes room of its own below the line, so that the pitch stays that of the look.
    pitch = look.writing_pitch * MM - look.lines.weight
    below = look.spaces.after_table
    layouts = {
        "Writing line": [_ruled(look, "bottom", "between"), spacing(pitch, 0, 0)],
        # The last line of some cells is the rule of the cell itself.
        "Last writing line": [spacing(pitch, 0, 0)],
        "Picture": [w("spacing", before=0, after=twips(below), line=240, lineRule="auto")],
        "Rule": [_ruled(look, "bottom"), spacing(below - look.styles[BODY].after, 0, below)],
        "Between tables": [spacing(below, 0, 0)],
        "End": [spacing(1, 0, 0)],
    }
    for name, layout in layouts.items():
        size = run_properties(size=1 if name == "End" else None)
        left = 0 if look.styles[BODY].offset else None
        paragraph = w("pPr", w("ind", left=left, right=0), *layout)
        yield style("paragraph", name, paragraph, w("rPr", *size), based_on="Normal")


# --- Variants -----------------------------------------------------------------------------------


def _differences(look: Look, role: ParagraphRole, variant: StyleVariant) -> Iterator[_Element]:
    if variant.align:
        yield w("jc", val=variant.align)
    if variant.rule_above:
        weight, colour = eighths(look.lines.rule), hexed(look.colour("brand"))
        space = round(look.spaces.cover_inset)
        yield w("pBdr", w("top", val="single", sz=weight, space=space, color=colour))
    if variant.again and role.bar:
        yield from _bar_apart(look, role, role.bar)
    if variant.continued or variant.content == "box":
        box = look.marks.box + look.marks.beside
        left = twips(role.offset) + (twips(look.list_step * variant.continued) or mm_twips(box))
        right = right_of(look, role, look.text_width()) if variant.right is None else variant.right
        # The words beside a box are as wide as those beside a bullet.
        right = right if variant.continued else max(0.0, right - box + look.list_step / MM)
        hanging = 0 if variant.continued else mm_twips(box)
        yield w("numPr", w("numId", val=0))
        yield w("ind", left=left, right=mm_twips(right), hanging=hanging)
    elif variant.right is not None:
        in_cell = role.offset and not variant.right
        yield w("ind", left=twips(role.indent) if in_cell else None, right=mm_twips(variant.right))
    if variant.running:
        yield from _running_line(look, role, variant, *variant.running)
    elif variant.content or variant.after or variant.ending:
        yield _vertical(look, role, variant)


def _ruled(look: Look, *sides: str) -> _Element:
    weight, colour = eighths(look.lines.weight), hexed(look.colour("blank"))
    return w("pBdr", *(w(s, val="single", sz=weight, space=0, color=colour) for s in sides))


def _bar(look: Look, role: ParagraphRole, bar: str, weight: float) -> Iterator[_Element]:
    line = {"val": "single", "sz": eighths(weight), "color": hexed(look.colour(bar))}
    start, end = ("left", "right")[:: 1 if look.direction == "ltr" else -1]
    yield w(start, **line, space=round(role.indent - role.cue))
    if role.fill:
        # Room for the tint around the words, which Word gives only to borders, in points.
        spaces, tint = look.spaces, hexed(look.colour(role.fill))
        for side, room in (("top", spaces.tint), ("bottom", spaces.tint), (end, spaces.tint_end)):
            yield w(side, val="single", sz=eighths(_TINT), space=int(room - _TINT), color=tint)


def _bar_apart(look: Look, role: ParagraphRole, bar: str) -> Iterator[_Element]:
    """Bar and tint of a paragraph below one like it, as good as the same.

    Word joins the borders of neighbours that are quite alike, and LibreOffice tints the space
    between neighbours of the very same tint.
    """
    yield w("pBdr", *_bar(look, role, bar, look.lines.bar + 1 / 4))
    if role.fill:
        yield shade(f"{int(hexed(look.colour(role.fill)), 16) ^ 1:06X}")


def _vertical(look: Look, role: ParagraphRole, variant: StyleVariant) -> _Element:
    if variant.content == "box":
        # The first line grows with its mark, which the PDF's does not.
        grown = max(0.0, MARK_LEADING * MARK_SIZE * _multiple(look, role) / 240 - role.line)
        layout = spacing(after=max(look.marks.between * MM / 2, look.marks.between * MM - grown))
    elif variant.content in ("lines", "picture"):
        # Only the lines that hold a blank or a picture are to grow.
        layout = w("spacing", line=twips(role.line), lineRule="atLeast")
    else:
        ticks = (look.marks.box + look.marks.clear) * MM
        exact = {"tick": MARK_LINE, "ticks": ticks, "marks": role.line}
        layout = spacing(exact.get(variant.content))
    if variant.after:
        layout.set(qn("w:before"), str(twips(space_below(look, variant.after))))
    if variant.ending:
        space = look.styles[BODY].after if variant.ending == "followed" else 0
        layout.set(qn("w:after"), str(twips(space)))
    return layout


def _running_line(
    look: Look, role: ParagraphRole, variant: StyleVariant, sheet: str, place: str
) -> Iterator[_Element]:
    """A tab at the right end, and room up to the text.

    The header then reaches down to the text by itself: LibreOffice 7.4 forgets the room
    between them where a section begins on a front page.
    """
    margins = look.margins[sheet]
    header = place == "header"
    side, edge = (margins.top, margins.head) if header else (margins.bottom, margins.foot)
    boxes = look.inline_styles["comb"].size if variant.content == "lines" else None
    room = max(0.0, (side - edge) * MM - (boxes or role.line) - 1)
    yield w("tabs", w("tab", val="right", pos=mm_twips(look.running_width(sheet, place))))
    yield spacing(boxes, before=0, after=room) if header else spacing(before=room, after=0)
