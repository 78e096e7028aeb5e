"""Blanks as content controls: ticks, lines of text and choices from a list.

Each control is tagged with the name that print, scan and report know it by, and stands inside a
bookmark of the same name, because LibreOffice drops tags but keeps bookmarks.
"""

from __future__ import annotations

from copy import deepcopy

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.compose.charts import words_of
from facilitator.formats.docx.context import PLACEHOLDERS, DocxContext
from facilitator.formats.docx.fonts import (
    BOX,
    BOX_ON,
    CIRCLE,
    CIRCLE_ON,
    MARK_FONT,
    MARK_MIDDLE,
    FontFace,
    advance,
)
from facilitator.formats.docx.styles import font_names, style_id
from facilitator.formats.docx.xml import MM, css_millimetres, half_points, text, w
from facilitator.formats.office_file import without_middle
from facilitator.model.base import blank_name

NO_BREAK = "\u00a0"
LONGEST_TITLE = 64
"""Word cuts the title of a content control here. The end tells states apart: the middle goes."""
_IN_CELL = 3
"""Spaces that mark the place of a blank where rules are drawn around it."""
_MIDDLE = 0.24
"""Half the height of a small letter: marks inside a line are centred there."""
_LINE = 40.0
"""Millimetres of a line whose width the template leaves open."""


def control(
    context: DocxContext, element: _Element, size: float, *, alone: bool = False
) -> list[_Element]:
    """A control inside its bookmark: ``alone`` in its cell, or in a line of text of that size."""
    if is_tick(element):
        content = _tick(context, element, size, alone=alone)
    elif element.get("readonly") is not None:
        context.uses(FontFace(context.look.families["text"]))
        code = PLACEHOLDERS["sheet-code"]
        content = _content_control(context, element, None, code, lock="sdtContentLocked")
    else:
        content = _line(context, element, size, alone=alone)
    return bookmarked(context, _control_name(context, element), [content])


def is_tick(element: _Element) -> bool:
    return element.tag == "input" and element.get("type") in ("radio", "checkbox")


def bookmarked(context: DocxContext, name: str, content: list[_Element]) -> list[_Element]:
    """Content between the two ends of a bookmark."""
    number = context.number()
    return [w("bookmarkStart", id=number, name=name), *content, w("bookmarkEnd", id=number)]


def _control_name(context: DocxContext, element: _Element) -> str:
    """``NAME_VALUE`` for one state of a choice, ``NAME`` for all else."""
    name, value = element.get("name", ""), element.get("value", "")
    kinds = {blank.name: blank.kind for blank in context.document.blanks if blank.name == name}
    if is_tick(element) and value and kinds.get(name) != "tick":
        return blank_name(name, value)
    return name


def _tick(context: DocxContext, element: _Element, size: float, *, alone: bool) -> _Element:
    off, on = (BOX, BOX_ON) if element.get("type") == "checkbox" else (CIRCLE, CIRCLE_ON)
    context.marks = True
    states = [
        w("w14:checked", val=0),
        w("w14:checkedState", val=f"{ord(on):04X}", font=MARK_FONT),
        w("w14:uncheckedState", val=f"{ord(off):04X}", font=MARK_FONT),
    ]
    tick = _content_control(context, element, w("w14:checkbox", *states), off, "Mark")
    if not alone:
        # Said directly: in a style, LibreOffice 7.4 shrinks what it lowers.
        drop = w("position", val=half_points(_MIDDLE * size - MARK_MIDDLE))
        for letters in tick.iter(qn("w:rPr")):
            letters.append(deepcopy(drop))
    return tick


def _line(context: DocxContext, element: _Element, size: float, *, alone: bool) -> _Element:
    """No-break spaces as wide as the line to write on; typing replaces them."""
    family = context.look.families["text"]
    context.uses(FontFace(family))
    # Room for words is rich text. LibreOffice 7.4 breaks controls of the plain kind when it saves:
    # it forgets how they look, glues their lines and repeats what runs from right to left.
    kind = _drop_down(element) if element.tag == "select" else None
    if element.get("maxlength"):
        return _boxes(context, element)
    spaces = _IN_CELL
    if not alone:
        width = css_millimetres(element, "width", _LINE) * MM
        spaces = max(_IN_CELL, round(width / (advance(family, " ") * size)))
    style = None if alone else style_id("Blank line")
    return _content_control(context, element, kind, NO_BREAK * spaces, style, empty=True)


def _boxes(context: DocxContext, element: _Element) -> _Element:
    """A box for each character, until something is typed."""
    context.marks = True
    signs = BOX * int(element.get("maxlength", "1"))
    line = _content_control(context, element, None, signs, empty=True)
    style = w("rStyle", val=style_id(context.look.inline_styles["comb"].style))
    for run in line.iter(qn("w:r")):
        run.insert(0, w("rPr", style, font_names(MARK_FONT)))
    return line


def _drop_down(element: _Element) -> _Element:
    entries: dict[str, str] = {}
    for option in element.iterfind("option"):
        label = words_of(option)
        value = option.get("value", label)
        if label and value:
            entries.setdefault(value, label)
    items = (w("listItem", displayText=label, value=value) for value, label in entries.items())
    return w("dropDownList", *items)


def _content_control(
    context: DocxContext,
    element: _Element,
    kind: _Element | None,
    content: str,
    style: str | None = None,
    *,
    empty: bool = False,
    lock: str = "sdtLocked",
) -> _Element:
    name = _control_name(context, element)
    title = without_middle(element.get("title", "") or name, LONGEST_TITLE)
    about = w("sdtPr", w("alias", val=title), w("tag", val=name), w("id", val=context.number()))
    # The control itself stays: only its content is the participant's, where anything is.
    about.append(w("lock", val=lock))
    if empty:
        about.append(w("showingPlcHdr"))
    if kind is not None:
        about.append(kind)
    run = w("r", text(content))
    if style:
        about.append(w("rPr", w("rStyle", val=style)))
        run.insert(0, w("rPr", w("rStyle", val=style)))
    return w("sdt", about, w("sdtContent", run))
