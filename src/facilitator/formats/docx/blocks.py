"""The blocks of the vocabulary, each with its one rendering in Word: paragraphs, lists, tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn
from docx.parts.story import StoryPart
from lxml.etree import _Element

from facilitator.compose.look import ParagraphRole
from facilitator.formats.docx.context import BULLETS, LEVELS, DocxContext, bookmark_name
from facilitator.formats.docx.controls import bookmarked, control, is_tick
from facilitator.formats.docx.inline import (
    NO_TEXT,
    BlankItem,
    BreakItem,
    InlineItem,
    LinePlace,
    PictureItem,
    TextSpan,
    inline_content,
    inline_items,
    is_aside,
    logo,
    picture,
    runs,
)
from facilitator.formats.docx.styles import (
    Above,
    Align,
    LineContent,
    SpaceBelow,
    StyleVariant,
    right_of,
    space_below,
    spacing,
    style_id,
)
from facilitator.formats.docx.tables import CellPlace, RuledLines, keep_row_with_next, table
from facilitator.formats.docx.xml import (
    MM,
    classes,
    css_millimetres,
    emu,
    mm_twips,
    properties,
    switch_on,
    twips,
    w,
)

_INLINE = frozenset(("strong", "em", "br", "a", "span", "input", "select", "img"))
_SAME = 0.01
_HEADINGS = {"h1": "title", "h2": "heading", "h3": "subheading", "h4": "minor"}


@dataclass
class BlockBuilder:
    """Paragraphs and tables as they are added, and what the next one must know of the last.

    ``plain`` is the role of paragraphs that name none; ``around`` are inline roles of the place;
    ``writes`` says that a cell is there to be written in, ``lines`` which of its writing lines are
    ruled, for tables have rules of their own; ``running`` names the sheet and place of running
    lines; ``above`` is what stands above the next paragraph, ``barred`` the role above whose bar
    the next one would join; ``new_page`` says that the next one begins a page.
    """

    context: DocxContext
    part: StoryPart
    width: float
    plain: str = "body"
    align: Align = ""
    around: TextSpan = NO_TEXT
    writes: bool = False
    elements: list[_Element] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    above: Above = "top"
    rule_above: bool = False
    barred: str = ""
    in_cell: bool = False
    lines: RuledLines = "all"
    running: tuple[str, str] | None = None
    new_page: bool = False

    def add_blocks(self, element: _Element) -> None:
        """Everything inside an element, block by block; loose words become a paragraph."""
        for stretch in _stretches(element):
            if isinstance(stretch, list):
                line = inline_items(self.context, *stretch, around=self.around)
                only = line[0] if len(line) == 1 else None
                alone = isinstance(only, BlankItem) and (self.writes or is_tick(only.element))
                self.paragraph(self.plain, line, alone=alone and self.in_cell)
            elif stretch.tag in _BLOCKS:
                self.anchor(stretch)
                _BLOCKS[str(stretch.tag)](self, stretch)
            else:
                raise self.context.no_rule(stretch)

    def paragraph(
        self,
        name: str,
        line: list[InlineItem],
        *,
        alone: bool = False,
        box: bool = False,
        continued: int = 0,
        ending: SpaceBelow = "",
    ) -> _Element:
        role = self.context.role(name)
        variant = StyleVariant(
            align=self.align,
            content="box" if box else self._content(line, role, alone=alone),
            after=self.above if role.before < space_below(self.context.look, self.above) else "",
            rule_above=self.rule_above,
            again=bool(role.bar) and self.barred == name,
            continued=continued,
            ending=ending,
            running=self.running,
            right=self._right(role),
        )
        content = runs(self.context, line, LinePlace(role, self.part, alone, not self.in_cell))
        paragraph = self.styled(self.context.styles.paragraph(role, variant), content)
        self.barred = "" if variant.again else name
        return paragraph

    def styled(self, style: str, content: list[_Element]) -> _Element:
        """Add a paragraph of a style; waiting ids become bookmarks in it."""
        for name in self.anchors:
            content = [*bookmarked(self.context, name, []), *content]
        self.anchors, self.above, self.rule_above, self.barred = [], "", False, ""
        paragraph = w("p", w("pPr", w("pStyle", val=style)), *content)
        if self.new_page:
            switch_on(properties(paragraph), "pageBreakBefore")
            self.new_page = False
        self.elements.append(paragraph)
        return paragraph

    def anchor(self, element: _Element) -> None:
        if element.get("id"):
            self.anchors.append(bookmark_name(element.get("id", "")))

    def _content(self, line: list[InlineItem], role: ParagraphRole, *, alone: bool) -> LineContent:
        if any(isinstance(item, PictureItem) and not is_aside(item.element) for item in line):
            return "picture"
        controls = [item.element for item in line if isinstance(item, BlankItem)]
        if any(is_tick(element) for element in controls):
            return "tick" if alone else "ticks"
        if controls and not self.in_cell:
            return "lines"
        inline = self.context.look.inline_styles
        names = {name for item in line if isinstance(item, TextSpan) for name in item.roles}
        if "comb" in names:
            return "lines"
        return "marks" if any((inline[name].size or 0) > role.size for name in names) else ""

    def _right(self, role: ParagraphRole) -> float | None:
        look = self.context.look
        here = 0.0 if self.in_cell else right_of(look, role, self.width)
        return None if here == right_of(look, role, look.text_width()) else here


def _stretches(element: _Element) -> Iterator[_Element | list[_Element | str]]:
    """An element's children, with what stands in a line gathered into lists of nodes."""
    line: list[_Element | str] = [str(element.text)] if element.text else []
    for child in element:
        if not isinstance(child.tag, str):
            continue
        if child.tag in _INLINE:
            line.append(child)
        else:
            yield from _unless_empty(line)
            line = []
            yield child
        if child.tail:
            line.append(str(child.tail))
    yield from _unless_empty(line)


def _unless_empty(line: list[_Element | str]) -> Iterator[list[_Element | str]]:
    if any(not isinstance(node, str) or node.strip() for node in line):
        yield line


def _keep_together(elements: list[_Element]) -> None:
    for index, element in enumerate(elements):
        last = index == len(elements) - 1
        if element.tag == qn("w:tbl"):
            rows = element.findall(qn("w:tr"))
            for row in rows[:-1] if last else rows:
                keep_row_with_next(row)
        elif element.tag == qn("w:p"):
            switch_on(properties(element), "keepLines", *([] if last else ["keepNext"]))


def _role(builder: BlockBuilder, element: _Element, plain: str) -> str:
    roles = builder.context.look.styles
    return next((name for name in classes(element) if name in roles), plain)


def _heading(builder: BlockBuilder, element: _Element) -> None:
    above = builder.above
    role = _role(builder, element, _HEADINGS[str(element.tag)])
    heading = builder.paragraph(role, inline_content(builder.context, element))
    if "new-page" in classes(element):
        switch_on(properties(heading), "pageBreakBefore")
    elif above in ("top", "cover"):
        # Said directly, so that a heading keeps the style that Word knows headings by.
        before = twips(space_below(builder.context.look, above))
        properties(heading).append(w("spacing", before=before))


def _paragraph(builder: BlockBuilder, element: _Element) -> None:
    if _stands_aside(element) and builder.elements:
        # A paragraph of its own would take a line, which in the PDF it does not.
        if element[0] not in builder.context.left_out:
            drawing = logo(builder.context, builder.part, element[0])
            builder.elements[-1].append(w("r", drawing))
        return
    role = _role(builder, element, builder.plain)
    ending: SpaceBelow = ""
    if builder.in_cell:  # space between two paragraphs, never below the last
        if element.getnext() is None:
            ending = "last" if builder.context.role(role).after else ""
        elif role in (builder.plain, "label"):
            ending = "followed"
    paragraph = builder.paragraph(role, inline_content(builder.context, element), ending=ending)
    if builder.in_cell and element.find("span[@class='right']") is not None:
        stop = w("tab", val="right", pos=mm_twips(builder.width))
        properties(paragraph).append(w("tabs", stop))


def _stands_aside(element: _Element) -> bool:
    words = "".join(map(str, element.itertext())).strip()
    return len(element) == 1 and not words and element[0].tag == "img" and is_aside(element[0])


def _division(builder: BlockBuilder, element: _Element) -> None:
    start = len(builder.elements)
    builder.rule_above = "cover" in classes(element)
    builder.add_blocks(element)
    if "cover" in classes(element):
        builder.above = "cover"
    if "keep" in classes(element):
        _keep_together(builder.elements[start:])


def _list(builder: BlockBuilder, element: _Element, depth: int = 0) -> None:
    ordered, context = element.tag == "ol", builder.context
    boxes = "boxes" in classes(element)
    number = context.numbering.fresh(int(element.get("start", "1")), depth) if ordered else BULLETS
    for entry in element.iterfind("li"):
        builder.anchor(entry)
        first = True
        for stretch in _stretches(entry):
            if not isinstance(stretch, list) and stretch.tag in ("ul", "ol"):
                _list(builder, stretch, depth + 1)
                continue
            if isinstance(stretch, list):
                line = inline_items(context, *stretch)
            else:
                line = inline_content(context, stretch)
            role = "numbered" if ordered else "list"
            has_box = boxes and first and isinstance(line[0], BlankItem)
            if has_box:
                line.insert(1, BreakItem("tab"))
            after = 0 if first else depth + 1
            paragraph = builder.paragraph(role, line, box=has_box, continued=after)
            if first and (ordered or depth) and not has_box:
                level = w("ilvl", val=min(depth, LEVELS - 1))
                properties(paragraph).append(w("numPr", level, w("numId", val=number)))
            first = False
    builder.above = "" if depth else "list"


def _textarea(builder: BlockBuilder, element: _Element) -> None:
    """Ruled lines to write on; the control stands on the first and grows with what is typed."""
    rows = int(element.get("rows", "1"))
    in_cell = builder.in_cell
    if in_cell and (rows == 1 or builder.lines == "none"):
        builder.paragraph(builder.plain, [BlankItem(element)], alone=True)
        return
    line, last = style_id("Writing line"), style_id("Last writing line")
    styles = [line] * (rows - 1) + [last if builder.lines == "inner" else line]
    body = builder.context.role("body")
    content = control(builder.context, element, body.size, alone=True)
    paragraphs = [builder.styled(style, [] if n else content) for n, style in enumerate(styles)]
    pitch, look = css_millimetres(element, "height") / rows, builder.context.look
    if abs(pitch - look.writing_pitch) > _SAME:
        for paragraph in paragraphs:
            properties(paragraph).append(spacing(pitch * MM - look.lines.weight, 0, 0))
    _keep_together(paragraphs)
    builder.above = "" if in_cell else "table"


def _figure(builder: BlockBuilder, element: _Element) -> None:
    start = len(builder.elements)
    if "chart" not in classes(element):
        builder.add_blocks(element)
        _keep_together(builder.elements[start:])
        return
    for caption in element.iterfind("figcaption"):
        _caption(builder, caption)
    width = float(element.get("data-width", builder.width))
    chart = picture(builder.context, builder.part, element, emu(width))
    paragraph = builder.styled("Picture", [w("r", w("drawing", chart))])
    if builder.in_cell and element.getnext() is None:
        properties(paragraph).append(w("spacing", after=0))
    _keep_together(builder.elements[start:])


def _quotation(builder: BlockBuilder, element: _Element) -> None:
    around, builder.plain = builder.plain, "quote"
    builder.add_blocks(element)
    builder.plain, builder.above = around, "list"


def _rule(builder: BlockBuilder, element: _Element) -> None:
    if "page" in classes(element):
        builder.new_page = True
    else:
        builder.styled(style_id("Rule"), [])


def _caption(builder: BlockBuilder, element: _Element) -> None:
    builder.paragraph("caption", inline_content(builder.context, element))


def _table(builder: BlockBuilder, element: _Element) -> None:
    caption = element.find("caption")
    if caption is not None:
        _caption(builder, caption)
    elif builder.above == "table":
        # Word would join two tables that touch.
        builder.styled(style_id("Between tables"), [])
    elif builder.new_page:
        builder.styled(style_id("End"), [])
    content = table(builder.context, element, builder.width, lambda cell: _cell(builder, cell))
    builder.elements.append(content)
    builder.above = "table"


def _cell(builder: BlockBuilder, cell: CellPlace) -> list[_Element]:
    inner = BlockBuilder(
        builder.context,
        builder.part,
        cell.width,
        plain=cell.role,
        align=cell.align,
        around=TextSpan(roles=cell.roles),
        writes=cell.writes,
        lines=cell.lines,
        in_cell=True,
        anchors=builder.anchors,
    )
    builder.anchors = []
    inner.add_blocks(cell.element)
    if not inner.elements or inner.above == "table":
        inner.paragraph(cell.role, [])
    return inner.elements


_BLOCKS: dict[str, Callable[[BlockBuilder, _Element], None]] = {
    # Running lines are written by their section.
    **dict.fromkeys(("header", "footer"), lambda _builder, _element: None),
    **dict.fromkeys(_HEADINGS, _heading),
    "p": _paragraph,
    "div": _division,
    "ul": _list,
    "ol": _list,
    "textarea": _textarea,
    "figure": _figure,
    "figcaption": _caption,
    "table": _table,
    "blockquote": _quotation,
    "hr": _rule,
}
