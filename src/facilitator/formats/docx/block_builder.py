"""What stands one under another: paragraphs, lists, tables and pictures, in a sheet or a cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn
from docx.parts.story import StoryPart
from lxml.etree import _Element

from facilitator.compose.look import ParagraphRole
from facilitator.formats.docx.context import DocxContext
from facilitator.formats.docx.controls import bookmarked, is_tick
from facilitator.formats.docx.inline import NO_WORDS, Control, Image, Item, Text
from facilitator.formats.docx.pictures import is_aside
from facilitator.formats.docx.runs import Line, runs
from facilitator.formats.docx.style_variants import (
    Above,
    Align,
    Blanks,
    Ending,
    Variant,
    WritingLines,
    gap,
)
from facilitator.formats.docx.styles import right_of
from facilitator.formats.docx.xml import properties, switch_on, w

INLINE = frozenset(("strong", "em", "br", "a", "span", "input", "select", "img"))


@dataclass
class BlockBuilder:
    """Paragraphs and tables as they are added, and what the next one must know of the last.

    ``plain`` is the role of paragraphs that name none; ``around`` are inline roles of the place;
    ``writes`` says that a cell is there to be written in, ``lines`` which of its writing lines are
    ruled, for tables have rules of their own; ``running`` names the sheet and place of running
    lines; ``above`` is what stands above the next paragraph, ``barred`` the role above whose bar
    the next one would join.
    """

    work: DocxContext
    part: StoryPart
    width: float
    plain: str = "body"
    align: Align = ""
    around: Text = NO_WORDS
    writes: bool = False
    elements: list[_Element] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    above: Above = "top"
    rule_above: bool = False
    barred: str = ""
    in_cell: bool = False
    lines: WritingLines = "all"
    running: tuple[str, str] | None = None

    def paragraph(
        self,
        name: str,
        line: list[Item],
        *,
        alone: bool = False,
        continued: bool = False,
        ending: Ending = "",
    ) -> _Element:
        """Add a paragraph of a role, in the variant of its style that this place asks for."""
        role = self.work.role(name)
        variant = Variant(
            align=self.align,
            blanks=_blanks(line, alone=alone, in_cell=self.in_cell),
            after=self._after(role),
            rule_above=self.rule_above,
            again=bool(role.bar) and self.barred == name,
            continued=continued,
            ending=ending,
            running=self.running,
            right=self._right(role),
        )
        content = runs(self.work, line, Line(role, self.part, alone, not self.in_cell))
        made = self.styled(self.work.styles.paragraph(role, variant), content)
        self.barred = "" if variant.again else name
        return made

    def styled(self, style: str, content: list[_Element]) -> _Element:
        """Add a paragraph of a style; waiting ids become bookmarks in it."""
        for name in self.anchors:
            content = [*bookmarked(self.work, name, []), *content]
        self.anchors, self.above, self.rule_above, self.barred = [], "", False, ""
        made = w("p", w("pPr", w("pStyle", val=style)), *content)
        self.elements.append(made)
        return made

    def anchor(self, element: _Element) -> None:
        """Remember an element's id for the next paragraph."""
        if element.get("id"):
            self.anchors.append(self.work.names.anchor(element.get("id", "")))

    def _right(self, role: ParagraphRole) -> float | None:
        """The margin at the right, where it is not the one that the role's style has."""
        look = self.work.look
        here = 0.0 if self.in_cell else right_of(look, role, self.width)
        return None if here == right_of(look, role, look.text_width()) else here

    def _after(self, role: ParagraphRole) -> Above:
        return self.above if role.before < gap(self.work.look, self.above) else ""


def _blanks(line: list[Item], *, alone: bool, in_cell: bool) -> Blanks:
    if any(isinstance(item, Image) and not is_aside(item.element) for item in line):
        return "picture"
    controls = [item.element for item in line if isinstance(item, Control)]
    if not controls:
        return ""
    if any(is_tick(element) for element in controls):
        return "tick" if alone else "ticks"
    return "" if in_cell else "lines"


def stretches(
    element: _Element, block: Callable[[_Element], bool]
) -> Iterator[_Element | list[_Element | str]]:
    """An element's children, with what stands in a line gathered into lists of nodes."""
    line: list[_Element | str] = [str(element.text)] if element.text else []
    for child in element:
        if not isinstance(child.tag, str):
            continue
        if block(child):
            if any(not isinstance(node, str) or node.strip() for node in line):
                yield line
            line = []
            yield child
        else:
            line.append(child)
        if child.tail:
            line.append(str(child.tail))
    if any(not isinstance(node, str) or node.strip() for node in line):
        yield line


def hold(elements: list[_Element]) -> None:
    """Keep paragraphs and tables on one page: each to the next, the last to itself."""
    for index, element in enumerate(elements):
        last = index == len(elements) - 1
        if element.tag == qn("w:tbl"):
            rows = element.findall(qn("w:tr"))
            for row in rows[:-1] if last else rows:
                hold_row(row)
        elif element.tag == qn("w:p"):
            switch_on(properties(element), "keepLines", *([] if last else ["keepNext"]))


def hold_row(row: _Element) -> None:
    """Keep a row on the page of the next one."""
    for paragraph in row.iter(qn("w:p")):
        switch_on(properties(paragraph), "keepNext")
