"""The blocks of the vocabulary, each with its one rendering in Word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lxml.etree import _Element

from facilitator.formats.docx.block_builder import INLINE, BlockBuilder, hold, stretches
from facilitator.formats.docx.context import classes
from facilitator.formats.docx.controls import Place, control
from facilitator.formats.docx.inline import Control, Item, inside, items
from facilitator.formats.docx.numbering import BULLETS, LEVELS
from facilitator.formats.docx.pictures import drawing, in_line, is_aside, named
from facilitator.formats.docx.style_variants import Ending, gap
from facilitator.formats.docx.styles import style_id
from facilitator.formats.docx.tables import Cell, table
from facilitator.formats.docx.units import emu, twips
from facilitator.formats.docx.xml import properties, switch_on, w

_HEADINGS = {"h1": "title", "h2": "heading", "h3": "subheading", "h4": "minor"}


def blocks(flow: BlockBuilder, element: _Element) -> None:
    """Everything inside an element, block by block; loose words become a paragraph."""
    for stretch in stretches(element, _is_block):
        if isinstance(stretch, list):
            _loose(flow, items(flow.work, *stretch, around=flow.around))
        else:
            _block(flow, stretch)


def _is_block(element: _Element) -> bool:
    return element.tag not in INLINE


def _block(flow: BlockBuilder, element: _Element) -> None:
    render = _BLOCKS.get(str(element.tag))
    if render is None:
        raise flow.work.stranger(element)
    flow.anchor(element)
    render(flow, element)


def _loose(flow: BlockBuilder, line: list[Item]) -> None:
    only = line[0] if len(line) == 1 else None
    ticks = isinstance(only, Control) and only.element.get("type") in ("radio", "checkbox")
    alone = isinstance(only, Control) and (flow.writes or ticks) and flow.in_cell
    flow.paragraph(flow.plain, line, alone=alone)


def _heading(flow: BlockBuilder, element: _Element) -> None:
    roles, above = flow.work.look.styles, flow.above
    plain = _HEADINGS[str(element.tag)]
    role = next((name for name in classes(element) if name in roles), plain)
    made = flow.paragraph(role, inside(flow.work, element))
    if "new-page" in classes(element):
        switch_on(properties(made), "pageBreakBefore")
    elif above in ("top", "cover"):
        # Said directly, so that a heading keeps the style that Word knows headings by.
        before = twips(gap(flow.work.look, above))
        properties(made).append(w("spacing", before=before))


def _paragraph(flow: BlockBuilder, element: _Element) -> None:
    if _stands_aside(element) and flow.elements:
        # A paragraph of its own would take a line, which in the PDF it does not.
        if element[0] not in flow.work.left_out:
            flow.elements[-1].append(w("r", drawing(flow.work, flow.part, element[0])))
        return
    roles = flow.work.look.styles
    role = next((name for name in classes(element) if name in roles), flow.plain)
    flow.paragraph(role, inside(flow.work, element), ending=_ending(flow, element, role))


def _stands_aside(element: _Element) -> bool:
    """Whether a paragraph holds nothing but a picture that stands beside the next words."""
    words = "".join(map(str, element.itertext())).strip()
    return len(element) == 1 and not words and element[0].tag == "img" and is_aside(element[0])


def _ending(flow: BlockBuilder, element: _Element, role: str) -> Ending:
    """Space after a paragraph in a cell: between two, never below the last."""
    if not flow.in_cell:
        return ""
    if element.getnext() is None:
        return "last" if flow.work.role(role).after else ""
    return "followed" if role in (flow.plain, "label") else ""


def _division(flow: BlockBuilder, element: _Element) -> None:
    start = len(flow.elements)
    flow.rule_above = "cover" in classes(element)
    blocks(flow, element)
    if "cover" in classes(element):
        flow.above = "cover"
    if "keep" in classes(element):
        hold(flow.elements[start:])


def _list(flow: BlockBuilder, element: _Element, depth: int = 0) -> None:
    ordered = element.tag == "ol"
    number = flow.work.numbering.fresh(int(element.get("start", "1"))) if ordered else BULLETS
    role = "numbered" if ordered else "list"
    level = min(depth, LEVELS - 1)
    for entry in element.iterfind("li"):
        flow.anchor(entry)
        first = True
        for stretch in stretches(entry, _is_block):
            if isinstance(stretch, list):
                made = flow.paragraph(role, items(flow.work, *stretch), continued=not first)
            elif stretch.tag in ("ul", "ol"):
                _list(flow, stretch, depth + 1)
                continue
            else:
                made = flow.paragraph(role, inside(flow.work, stretch), continued=not first)
            if first and (ordered or depth):
                chosen = w("numPr", w("ilvl", val=level), w("numId", val=number))
                properties(made).append(chosen)
            first = False
    flow.above = "" if depth else "list"


def _textarea(flow: BlockBuilder, element: _Element) -> None:
    """Ruled lines to write on; the control stands on the first and grows with what is typed."""
    rows = int(element.get("rows", "1"))
    in_cell = flow.in_cell
    if in_cell and (rows == 1 or flow.lines == "none"):
        flow.paragraph(flow.plain, [Control(element)], alone=True)
        return
    line, last = style_id("Writing line"), style_id("Last writing line")
    styles = [line] * (rows - 1) + [last if flow.lines == "inner" else line]
    place = Place(flow.work.role("body").size, alone=True)
    made = [flow.styled(styles[0], control(flow.work, element, place))]
    made += [flow.styled(style, []) for style in styles[1:]]
    hold(made)
    flow.above = "" if in_cell else "table"


def _figure(flow: BlockBuilder, element: _Element) -> None:
    if "chart" not in classes(element):
        blocks(flow, element)
        return
    start = len(flow.elements)
    for caption in element.iterfind("figcaption"):
        _caption(flow, caption)
    drawn = in_line(flow.part, flow.work.draw(element), emu(flow.width))
    named(flow.work, drawn, "Chart", element.get("data-alt", ""))
    flow.styled("Picture", [w("r", w("drawing", drawn))])
    hold(flow.elements[start:])


def _caption(flow: BlockBuilder, element: _Element) -> None:
    flow.paragraph("caption", inside(flow.work, element))


def _table(flow: BlockBuilder, element: _Element) -> None:
    caption = element.find("caption")
    if caption is not None:
        _caption(flow, caption)
    elif flow.above == "table":
        # Word would join two tables that touch.
        flow.styled(style_id("Between tables"), [])
    made = table(flow.work, element, flow.width, lambda cell: _cell(flow, cell))
    flow.elements.append(made)
    flow.above = "table"


def _cell(flow: BlockBuilder, cell: Cell) -> list[_Element]:
    """The content of a cell: always at least one paragraph, and one at its end."""
    inner = BlockBuilder(
        flow.work,
        flow.part,
        cell.width,
        plain=cell.role,
        align=cell.align,
        writes=cell.writes,
        lines=cell.lines,
        in_cell=True,
    )
    inner.around = replace(inner.around, roles=cell.roles)
    inner.anchors, flow.anchors = flow.anchors, []
    blocks(inner, cell.element)
    if not inner.elements or inner.above == "table":
        inner.paragraph(cell.role, [])
    return inner.elements


def _nothing(flow: BlockBuilder, element: _Element) -> None:
    """What has been written elsewhere: running lines by their section, captions by their table."""


_BLOCKS: dict[str, Callable[[BlockBuilder, _Element], None]] = {
    "header": _nothing,
    "footer": _nothing,
    **dict.fromkeys(_HEADINGS, _heading),
    "p": _paragraph,
    "div": _division,
    "ul": _list,
    "ol": _list,
    "textarea": _textarea,
    "figure": _figure,
    "figcaption": _caption,
    "table": _table,
}
