"""Sheets as Word sections: paper, mirrored margins, and the running lines of their pages."""

from __future__ import annotations

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.look import Look
from facilitator.formats.docx.blocks import blocks
from facilitator.formats.docx.flow import Flow
from facilitator.formats.docx.styles import style_id
from facilitator.formats.docx.units import mm_twips
from facilitator.formats.docx.work import Work, classes
from facilitator.formats.docx.xml import linked, properties, w

_RUNNING = {"header": "headerReference", "footer": "footerReference"}


def sheet(work: Work, element: _Element, *, last: bool) -> list[_Element]:
    """The content of a sheet, closed by its section's properties."""
    kind = sheet_kind(work.look, element)
    flow = Flow(work, work.main, work.look.text_width(kind))
    flow.anchor(element)
    layout = w("sectPr")
    for name, tag in _RUNNING.items():
        for running in element.iterfind(f"{name}[@class]"):
            layout.append(linked(tag, _running(work, running, flow.width), type="default"))
    blocks(flow, _without_running(element))
    layout.extend(_page(work.look, kind, recto="recto" in classes(element)))
    return _closed(flow, layout, last=last)


def sheet_kind(look: Look, element: _Element) -> str:
    """Which margins a sheet has: those named like one of its classes."""
    return next((name for name in classes(element) if name in look.margins), "plain")


def _running(work: Work, element: _Element, width: float) -> str:
    """A header or footer part; the relation by which the section refers to it."""
    add = work.main.add_header_part if element.tag == "header" else work.main.add_footer_part
    part, relation = add()
    flow = Flow(work, part, width)
    blocks(flow, element)
    part.element[:] = flow.elements
    return str(relation)


def _without_running(element: _Element) -> _Element:
    """The sheet's own content. A shallow view: the tree itself is never changed."""
    from copy import copy, deepcopy

    view = deepcopy(element)
    for child in list(view):
        if child.tag in _RUNNING:
            view.remove(child)
    del copy
    return view


def _page(look: Look, kind: str, *, recto: bool) -> list[_Element]:
    margins, paper = look.margins[kind], look.sheet
    width, height = paper.width, paper.height
    wide = kind == "landscape"
    if wide:
        width, height = height, width
    running = mm_twips(margins.running)
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
            bottom=mm_twips(margins.bottom),
            left=mm_twips(margins.inner),
            header=running,
            footer=running,
            gutter=0,
        ),
        w("cols", space=720),
    ]


def _closed(flow: Flow, layout: _Element, *, last: bool) -> list[_Element]:
    """Word wants a paragraph at the end of a section, even below a table: as small as can be."""
    if not flow.elements or flow.elements[-1].tag != qn("w:p") or flow.anchors:
        flow.styled(style_id("End"), [])
    if last:
        return [*flow.elements, layout]
    properties(flow.elements[-1]).append(layout)
    return flow.elements
