"""Sheets as Word sections: paper, mirrored margins, and the running lines of their pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.formats.docx.blocks import BlockBuilder
from facilitator.formats.docx.context import DocxContext
from facilitator.formats.docx.styles import style_id
from facilitator.formats.docx.xml import classes, linked, mm_twips, properties, w

REFERENCES = {"header": "headerReference", "footer": "footerReference"}
RunningLines = dict[str, tuple[_Element, str]]
"""The lines in force by ``header`` and ``footer``, and the kind of sheet that they are set for."""
_SLACK = 3.0
"""Millimetres."""
_LAST_LINE = 1.8
"""Millimetres: by so much lower does Word let the last line of a page stand than the PDF does. Over
the pages of a guide that would add up to an activity that begins on another page."""


def section_elements(
    context: DocxContext, element: _Element, running: RunningLines, *, last: bool
) -> list[_Element]:
    """The content of a sheet, closed by its section's properties."""
    kind = sheet_kind(context.look, element)
    builder = BlockBuilder(context, context.main, context.look.text_width(kind))
    builder.anchor(element)
    layout = w("sectPr", *_references(context, element, running, kind))
    builder.add_blocks(element)
    layout.extend(_page(context.look, kind, recto="recto" in classes(element)))
    # Word wants a paragraph at the end of a section, even below a table: as small as can be.
    if not builder.elements or builder.elements[-1].tag != qn("w:p") or builder.anchors:
        builder.styled(style_id("End"), [])
    if last:
        return [*builder.elements, layout]
    properties(builder.elements[-1]).append(layout)
    return builder.elements


def sheet_kind(look: Look, element: _Element) -> str:
    """Which margins a sheet has: those named like one of its classes."""
    return next((name for name in classes(element) if name in look.margins), "plain")


def add_running_part(main: Any, place: str) -> tuple[Any, str]:  # noqa: ANN401 - python-docx left these methods without types
    """A new header or footer part, and the relation that refers to it."""
    part, relation = main.add_header_part() if place == "header" else main.add_footer_part()
    return part, str(relation)


def _references(
    context: DocxContext, element: _Element, running: RunningLines, kind: str
) -> Iterator[_Element]:
    """References to running lines that begin here; without one Word goes on with the last.

    Lines that go on are set again where the margins are others. Cards have none.
    """
    for place, tag in REFERENCES.items():
        own = element.find(place)
        lines, set_for = running.get(place, (None, "")) if own is None else (own, "")
        if lines is None or set_for == kind:
            continue
        running[place] = lines, kind
        part, relation = add_running_part(context.main, place)
        width = context.look.text_width(kind)
        builder = BlockBuilder(context, part, width, running=(kind, place), above="")
        if kind in ("cards", "front"):
            builder.styled(style_id("End"), [])
        else:
            builder.add_blocks(lines)
        part.element[:] = builder.elements
        yield linked(tag, relation, type="default")


def _page(look: Look, kind: str, *, recto: bool) -> list[_Element]:
    margins, size = look.margins[kind], (look.sheet.width, look.sheet.height)
    wide = kind == "landscape"
    width, height = reversed(size) if wide else size
    # Word sets a paragraph below a table, even below one that fills its page.
    bottom = margins.bottom - _SLACK if kind == "cards" else margins.bottom + _LAST_LINE
    sides = {"top": margins.top, "right": margins.outer, "bottom": bottom, "left": margins.inner}
    edges = {"header": margins.head, "footer": margins.foot}
    orient = "landscape" if wide else None
    return [
        w("type", val="oddPage" if recto else "nextPage"),
        w("pgSz", w=mm_twips(width), h=mm_twips(height), orient=orient),
        w("pgMar", **{n: mm_twips(mm) for n, mm in (sides | edges).items()}, gutter=0),
        w("cols", space=720),
    ]
