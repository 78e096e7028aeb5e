"""Paragraph and character styles, made once from the look and named for their role."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from docx.oxml.ns import qn
from docx.styles import BabelFish
from lxml.etree import _Element

from facilitator.compose.look import Family, InlineRole, Look, Role
from facilitator.formats.docx import marks
from facilitator.formats.docx.units import MM, eighths, half_points, mm_twips, twips
from facilitator.formats.docx.xml import flags, w

BODY = "body"
BAR = 1.5
"""Points: the bar beside things to do."""

_MEASURES = {
    **dict.fromkeys(
        ("Normal", "Title", "Question", "Pull question", "Prompt", "Hint", "Label"), 140.0
    ),
    **dict.fromkeys(("Note", "Source", "List Bullet", "List Number", "Card text"), 140.0),
    "Lede": 132.0,
}
"""Millimetres: the longest line of running text, as in print.css."""

LEADING = 1.424
"""Natural height of a line of the text face, as a part of its size."""
INPUT_LINE = 21.0
"""Points: a line of text with a stretch to write on, 6 mm clear above it."""
LIST_STEP = 14.0
"""Points from one level of a list to the next, and from a bullet to its text."""

_BUILT_IN = {"Normal", "Title", "Caption", "List Bullet", "List Number", "Strong", "Emphasis"}


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


def fonts(family: Family) -> _Element:
    """The same font for every script, so that no theme font of Word's stands in."""
    return w("rFonts", **dict.fromkeys(("ascii", "hAnsi", "cs", "eastAsia"), family.name))


def run_properties(
    *,
    family: Family | None = None,
    size: float | None = None,
    colour: str | None = None,
    bold: bool | None = None,
    italic: bool | None = None,
) -> list[_Element]:
    """Character properties; what is ``None`` is inherited."""
    found: list[_Element] = []
    if family:
        found.append(fonts(family))
    for names, state in ((("b", "bCs"), bold), (("i", "iCs"), italic)):
        if state is not None:
            found += [w(name, val=None if state else 0) for name in names]
    if colour:
        found.append(w("color", val=colour.removeprefix("#").upper()))
    if size is not None:
        found += [w(name, val=half_points(size)) for name in ("sz", "szCs")]
    return found


_ALIGNED = {"center": "centred", "right": "to the right"}
GAPS = {"table": 11.0, "list": 7.5}
"""Points between a table or list and what follows, where that asks for less."""


@dataclass(frozen=True)
class Variant:
    """How a paragraph style differs where its role meets a place.

    ``blanks`` are those that stand in it: alone in a cell (``tick``), or in a line that must
    be high enough for them. ``after`` is what stands above. ``running`` is the kind of sheet and
    which of its running lines this is. ``right`` is the margin in millimetres.
    """

    align: str = ""
    blanks: Literal["", "tick", "ticks", "lines"] = ""
    after: Literal["", "table", "list"] = ""
    rule_above: bool = False
    continued: bool = False
    running: tuple[str, str] | None = None
    right: float | None = None

    def name(self, of: str) -> str:
        """The name of the varied style."""
        words = [
            _ALIGNED.get(self.align, ""),
            self.blanks and {"tick": "tick"}.get(self.blanks, f"with {self.blanks}"),
            self.after and f"after {self.after}",
            "under rule" if self.rule_above else "",
            "continued" if self.continued else "",
            " ".join(self.running or ()),
            "" if self.right is None else "on a wide sheet" if self.right else "in cell",
        ]
        return " ".join(filter(None, (of, *words)))


PLAIN = Variant()


class Styles:
    """The styles of one file. All roles are there from the start, variants when first used."""

    def __init__(self, look: Look, root: _Element) -> None:
        self.look = look
        self._root = root
        self._made: set[str] = set()
        for role in look.styles.values():
            self.add(self._paragraph(role))
        for inline in look.inline_styles.values():
            self.add(self._character(inline))
        for extra in _marks(look):
            self.add(extra)

    def add(self, definition: _Element) -> None:
        """Put a style into the file."""
        self._root.append(definition)

    def paragraph(self, role: Role, variant: Variant = PLAIN) -> str:
        """The id of a role's style, made on first use when it is a variant."""
        if variant == PLAIN:
            return style_id(role.style)
        name = variant.name(role.style)
        if name not in self._made:
            self._made.add(name)
            layout = w("pPr", *self._varied(role, variant))
            self.add(style("paragraph", name, layout, based_on=role.style))
        return style_id(name)

    def right(self, role: Role, width: float) -> float:
        """Millimetres that a role leaves free at the right of a text that wide."""
        return max(0.0, width - _MEASURES.get(role.style, width))

    def _varied(self, role: Role, variant: Variant) -> list[_Element]:
        found = []
        if variant.align:
            found.append(w("jc", val=variant.align))
        if variant.rule_above:
            weight = eighths(self.look.lines.rule)
            colour = _hex(self.look, "ink")
            found.append(w("pBdr", w("top", val="single", sz=weight, space=5, color=colour)))
        if variant.running:
            found += self._running(role, *variant.running)
        if variant.continued:
            found += [w("numPr", w("numId", val=0)), w("ind", left=twips(LIST_STEP), hanging=0)]
        if variant.right is not None:
            found.append(w("ind", right=mm_twips(variant.right)))
        if variant.blanks or variant.after:
            spacing = self._line(role, variant) if variant.blanks else w("spacing")
            if variant.after:
                spacing.set(qn("w:before"), str(twips(GAPS[variant.after])))
            found.append(spacing)
        return found

    def _running(self, role: Role, sheet: str, place: str) -> list[_Element]:
        """A tab at the right edge, and room up to the text.

        The header then reaches down to the text by itself: LibreOffice 7.4 forgets the room
        between them where a section begins on a front page.
        """
        margins = self.look.margins[sheet]
        side = margins.top if place == "header" else margins.bottom
        room = (side - margins.running) * MM - role.line - 1
        edge = w("tab", val="right", pos=mm_twips(self.look.text_width(sheet)))
        spacing = _spacing(None, 0, room) if place == "header" else _spacing(None, room, 0)
        return [w("tabs", edge), spacing]

    def _line(self, role: Role, variant: Variant) -> _Element:
        if variant.blanks == "lines":
            # Only the lines that hold a blank are to grow.
            return w("spacing", line=twips(role.line), lineRule="atLeast")
        size = self.look.marks
        needed = marks.LINE if variant.blanks == "tick" else (size.box + size.clear) * MM
        return _spacing(needed, None, None)

    def _paragraph(self, role: Role) -> _Element:
        normal = self.look.styles[BODY]
        if role is normal:
            definition = style(
                "paragraph",
                role.style,
                w("pPr", _spacing(role.line, role.before, role.after), w("widowControl")),
                w("rPr", *self._differences(role, None)),
            )
            definition.set(qn("w:default"), "1")
            return definition
        return style(
            "paragraph",
            role.style,
            w("next", val=style_id(normal.style)) if role.level else w("uiPriority", val=1),
            w("pPr", *self._layout(role, normal)),
            w("rPr", *self._differences(role, normal)),
            based_on=normal.style,
        )

    def _layout(self, role: Role, normal: Role) -> list[_Element]:
        found = [
            _spacing(
                _other(role.line, normal.line),
                _other(role.before, normal.before),
                _other(role.after, normal.after),
            )
        ]
        if role.keep:
            found += flags(("keepNext", "keepLines"))
        if role.level:
            # Word numbers outline levels from 0; the title shares the first with the headings.
            found.append(w("outlineLvl", val=max(0, role.level - 2)))
        return found + self._beside(role)

    def _beside(self, role: Role) -> list[_Element]:
        """Bar, tint, and the column in which the cue stands."""
        found: list[_Element] = []
        left = role.indent + (BAR if role.bar else 0)
        right = self.right(role, self.look.text_width())
        if role.bar:
            space = round(role.indent - role.cue)
            colour = _hex(self.look, role.bar)
            edge = w("left", val="single", sz=eighths(BAR), space=space, color=colour)
            edges = [edge]
            if role.fill:
                # Room for the tint above and below the words, which Word gives only to borders.
                tint = {"val": "single", "sz": 4, "space": 2, "color": _hex(self.look, role.fill)}
                edges += [w("top", **tint), w("bottom", **tint)]
            found.append(w("pBdr", *edges))
        if role.fill:
            found.append(w("shd", val="clear", color="auto", fill=_hex(self.look, role.fill)))
        if left or right:
            hanging = twips(role.cue) if role.cue else None
            indent = twips(left) if left else None
            edge = mm_twips(right) if right else None
            found.append(w("ind", left=indent, right=edge, hanging=hanging))
        if role.cue:
            found.append(w("tabs", w("tab", val="left", pos=twips(left))))
        return found

    def _differences(self, role: Role, normal: Role | None) -> list[_Element]:
        same = (lambda a, b: None if normal and a == b else a)
        base = normal or role
        found = run_properties(
            family=same(self.look.families[role.family], self.look.families[base.family]),
            size=same(role.size, base.size),
            colour=same(self.look.colour(role.colour), self.look.colour(base.colour)),
            bold=role.bold or None,
            italic=role.italic or None,
        )
        if role.caps:
            found.append(w("caps"))
        if role.tracking:
            found.append(w("spacing", val=twips(role.tracking)))
        return found

    def _character(self, role: InlineRole) -> _Element:
        colour = self.look.colour(role.colour) if role.colour else None
        found = run_properties(
            size=role.size, colour=colour, bold=role.bold, italic=role.italic
        )
        return style("character", role.style, w("rPr", *found))


def _hex(look: Look, colour: str) -> str:
    return look.colour(colour).removeprefix("#").upper()


def _other(value: float, usual: float) -> float | None:
    return None if value == usual else value


def _spacing(line: float | None, before: float | None, after: float | None) -> _Element:
    return w(
        "spacing",
        before=None if before is None else twips(before),
        after=None if after is None else twips(after),
        line=None if line is None else twips(line),
        lineRule=None if line is None else "exact",
    )


def _marks(look: Look) -> list[_Element]:
    """The character styles of blanks."""
    face = dict.fromkeys(("ascii", "hAnsi", "cs", "eastAsia"), marks.NAME)
    plain = run_properties(size=marks.SIZE, colour=look.colour("ink"), bold=False, italic=False)
    found = [style("character", "Mark", w("rPr", w("rFonts", **face), *plain))]
    # A text font of this size makes the line as high as a line to write on.
    strut = INPUT_LINE / LEADING
    found.append(style("character", "Strut", w("rPr", *run_properties(size=strut))))
    underline = w("u", val="single", color=_hex(look, "blank"))
    found.append(style("character", "Blank line", w("rPr", underline)))
    found.append(style("character", "Hyperlink", w("rPr")))
    return [*found, *_layout_styles(look)]


def _layout_styles(look: Look) -> list[_Element]:
    """Paragraphs that are no role of the page: writing lines, pictures, what ends a section."""
    rule = {
        "val": "single", "sz": eighths(look.lines.weight), "space": 0,
        "color": _hex(look, "blank"),
    }
    # The rule takes room of its own below the line, so that the pitch stays that of the look.
    line = look.writing_pitch * MM - look.lines.weight
    writing = w("pPr", w("pBdr", w("bottom", **rule), w("between", **rule)), _spacing(line, 0, 0))
    # The last line of some cells is the rule of the cell itself.
    bare = w("pPr", _spacing(line, 0, 0))
    picture = w("pPr", w("spacing", before=0, after=twips(11), line=240, lineRule="auto"))
    tiny = w("pPr", _spacing(1, 0, 0))
    gap = w("pPr", _spacing(11, 0, 0))
    return [
        style("paragraph", "Writing line", writing, based_on="Normal"),
        style("paragraph", "Last writing line", bare, based_on="Normal"),
        style("paragraph", "Picture", picture, based_on="Normal"),
        style("paragraph", "Between tables", gap, based_on="Normal"),
        style("paragraph", "End", tiny, w("rPr", *run_properties(size=1)), based_on="Normal"),
    ]
