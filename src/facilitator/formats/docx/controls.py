"""Blanks as content controls: ticks, lines of text and choices from a list.

Each control is tagged with the name that print, scan and report know it by, and stands inside a
bookmark of the same name, because LibreOffice drops tags but keeps bookmarks.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.formats.docx import mark_font as marks
from facilitator.formats.docx.context import DocxContext
from facilitator.formats.docx.fonts import Face, advance
from facilitator.formats.docx.names import control_title
from facilitator.formats.docx.placeholders import CODE
from facilitator.formats.docx.styles import style_id
from facilitator.formats.docx.units import MM, half_points, millimetres
from facilitator.formats.docx.xml import text, w
from facilitator.model.base import blank_name

NO_BREAK = "\u00a0"
IN_CELL = 3
"""Spaces that mark the place of a blank where rules are drawn around it."""
MIDDLE = 0.24
"""Half the height of a small letter: marks inside a line are centred there."""
LINE = 40.0
"""Millimetres of a line whose width the template leaves open."""


@dataclass(frozen=True)
class Place:
    """Where a control stands: alone in its cell, or in a line of text of this size."""

    size: float
    alone: bool = False


def control(work: DocxContext, element: _Element, place: Place) -> list[_Element]:
    """A control inside its bookmark."""
    name = control_name(work, element)
    if is_tick(element):
        made = _tick(work, element, name, place)
    else:
        made = _writing(work, element, name, place)
    return bookmarked(work, name, [made])


def is_tick(element: _Element) -> bool:
    """Whether this is a circle or a box rather than room for words."""
    return element.tag == "input" and element.get("type") in ("radio", "checkbox")


def control_name(work: DocxContext, element: _Element) -> str:
    """``NAME_VALUE`` for one state of a choice, ``NAME`` for all else."""
    name, value = element.get("name", ""), element.get("value", "")
    kinds = {blank.name: blank.kind for blank in work.document.blanks if blank.name == name}
    if is_tick(element) and value and kinds.get(name) != "tick":
        return blank_name(name, value)
    return name


def bookmarked(work: DocxContext, name: str, content: list[_Element]) -> list[_Element]:
    """Content between the two ends of a bookmark."""
    number = work.names.number()
    return [w("bookmarkStart", id=number, name=name), *content, w("bookmarkEnd", id=number)]


def _tick(work: DocxContext, element: _Element, name: str, place: Place) -> _Element:
    off, on = marks.CIRCLE, marks.CIRCLE_ON
    if element.get("type") == "checkbox":
        off, on = marks.BOX, marks.BOX_ON
    work.marks = True
    states = [
        w("w14:checked", val=0),
        w("w14:checkedState", val=f"{ord(on):04X}", font=marks.NAME),
        w("w14:uncheckedState", val=f"{ord(off):04X}", font=marks.NAME),
    ]
    made = _control(work, element, name, w("w14:checkbox", *states), off, "Mark")
    if not place.alone:
        # Said directly: in a style, LibreOffice 7.4 shrinks what it lowers.
        drop = w("position", val=half_points(MIDDLE * place.size - marks.ON_BASELINE))
        for properties in made.iter(qn("w:rPr")):
            properties.append(deepcopy(drop))
    return made


def _writing(work: DocxContext, element: _Element, name: str, place: Place) -> _Element:
    work.uses(Face(work.look.families["text"]))
    if element.get("readonly") is not None:
        return _control(work, element, name, None, CODE, lock="sdtContentLocked")
    # Room for words is rich text. LibreOffice 7.4 breaks controls of the plain kind when it saves:
    # it forgets how they look, glues their lines and repeats what runs from right to left.
    kind = _choices(element) if element.tag == "select" else None
    style = None if place.alone else style_id("Blank line")
    line = _stretch(work, element, place)
    return _control(work, element, name, kind, line, style, empty=True)


def _choices(element: _Element) -> _Element:
    entries: dict[str, str] = {}
    for option in element.iterfind("option"):
        label = " ".join("".join(map(str, option.itertext())).split())
        value = option.get("value", label)
        if label and value:
            entries.setdefault(value, label)
    listed = [w("listItem", displayText=label, value=value) for value, label in entries.items()]
    return w("dropDownList", *listed)


def _stretch(work: DocxContext, element: _Element, place: Place) -> str:
    """No-break spaces as wide as the line to write on; typing replaces them."""
    if place.alone:
        return NO_BREAK * IN_CELL
    width = millimetres(element.get("style", ""), "width", LINE) * MM
    space = advance(work.look.families["text"], " ") * place.size
    return NO_BREAK * max(IN_CELL, round(width / space))


def _control(
    work: DocxContext,
    element: _Element,
    name: str,
    kind: _Element | None,
    shown: str,
    style: str | None = None,
    *,
    empty: bool = False,
    lock: str = "sdtLocked",
) -> _Element:
    title = control_title(element.get("title", "") or name)
    made = w("sdtPr", w("alias", val=title), w("tag", val=name), w("id", val=work.names.number()))
    # The control itself stays: only its content is the participant's, where anything is.
    made.append(w("lock", val=lock))
    if empty:
        made.append(w("showingPlcHdr"))
    if kind is not None:
        made.append(kind)
    run = w("r", text(shown))
    if style:
        made.append(w("rPr", w("rStyle", val=style)))
        run.insert(0, w("rPr", w("rStyle", val=style)))
    return w("sdt", made, w("sdtContent", run))
