"""Sheets as Word sections: paper, mirrored margins, and the running lines of their pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.formats.docx.block_builder import BlockBuilder
from facilitator.formats.docx.blocks import blocks
from facilitator.formats.docx.context import DocxContext, classes
from facilitator.formats.docx.styles import style_id
from facilitator.formats.docx.units import mm_twips
from facilitator.formats.docx.xml import linked, properties, w

_SLACK = 3.0
"""Millimetres."""
_LAST_LINE = 1.8
"""Millimetres: by so much lower does Word let the last line of a page stand than the PDF does. Over
the pages of a guide that would add up to an activity that begins on another page."""
_REFERENCES = {"header": "headerReference", "footer": "footerReference"}


@dataclass
class Running:
    """The running lines in force by ``header`` and ``footer``, and the sheets they are set for."""

    lines: dict[str, _Element] = field(default_factory=dict)
    sheets: dict[str, str] = field(default_factory=dict)


def sheet(work: DocxContext, element: _Element, running: Running, *, last: bool) -> list[_Element]:
    """The content of a sheet, closed by its section's properties."""
    kind = sheet_kind(work.look, element)
    flow = BlockBuilder(work, work.main, work.look.text_width(kind))
    flow.anchor(element)
    layout = w("sectPr", *_references(work, element, running, kind))
    blocks(flow, element)
    layout.extend(_page(work.look, kind, recto="recto" in classes(element)))
    return _closed(flow, layout, last=last)


def _references(
    work: DocxContext, element: _Element, running: Running, kind: str
) -> Iterator[_Element]:
    """References to running lines that begin here; without one Word goes on with the last.

    Lines that go on are set again where the margins are others. Cards have none.
    """
    for name, tag in _REFERENCES.items():
        own = element.find(name)
        lines = running.lines.get(name) if own is None else own
        if lines is None or (own is None and running.sheets[name] == kind):
            continue
        running.lines[name], running.sheets[name] = lines, kind
        yield linked(tag, _part(work, lines, name, kind), type="default")


def sheet_kind(look: Look, element: _Element) -> str:
    """Which margins a sheet has: those named like one of its classes."""
    return next((name for name in classes(element) if name in look.margins), "plain")


def _part(work: DocxContext, lines: _Element, name: str, kind: str) -> str:
    """A header or footer part, empty for cards; the relation that refers to it."""
    main: Any = work.main  # python-docx left these two methods without types
    part, relation = main.add_header_part() if name == "header" else main.add_footer_part()
    flow = BlockBuilder(work, part, work.look.text_width(kind), running=(kind, name), above="")
    if kind in ("cards", "front"):
        flow.styled(style_id("End"), [])
    else:
        blocks(flow, lines)
    part.element[:] = flow.elements
    return str(relation)


def _page(look: Look, kind: str, *, recto: bool) -> list[_Element]:
    margins, paper = look.margins[kind], look.sheet
    width, height = paper.width, paper.height
    wide = kind == "landscape"
    if wide:
        width, height = height, width
    # Word sets a paragraph below a table, even below one that fills its page.
    bottom = margins.bottom - _SLACK if kind == "cards" else margins.bottom + _LAST_LINE
    return [
        w("type", val="oddPage" if recto else "nextPage"),
        w(
            "pgSz",
            w=mm_twips(width),
            h=mm_twips(height),
            orient="landscape" if wide else None,
        ),
        w(
            "pgMar",
            top=mm_twips(margins.top),
            right=mm_twips(margins.outer),
            bottom=mm_twips(bottom),
            left=mm_twips(margins.inner),
            header=mm_twips(margins.head),
            footer=mm_twips(margins.foot),
            gutter=0,
        ),
        w("cols", space=720),
    ]


def _closed(flow: BlockBuilder, layout: _Element, *, last: bool) -> list[_Element]:
    """Word wants a paragraph at the end of a section, even below a table: as small as can be."""
    if not flow.elements or flow.elements[-1].tag != qn("w:p") or flow.anchors:
        flow.styled(style_id("End"), [])
    if last:
        return [*flow.elements, layout]
    properties(flow.elements[-1]).append(layout)
    return flow.elements
