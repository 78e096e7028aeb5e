"""The styles that a client's headers and footers use, taken along under names of their own.

So they look as they do in the client's file: neither do our styles of the same name change them,
nor they ours. Ids differ from language to language of Word (``Kopfzeile``), names do not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy

from docx.oxml.ns import qn
from lxml.etree import _Element

from facilitator.formats.docx.xml import properties, removed, w

PREFIX = "Letterhead"
_REFERS = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_HOLDERS = {"w:p": ("pPr", "pStyle"), "w:tbl": ("tblPr", "tblStyle")}
_USUAL_SIZE = 20
"""Half points: what Word sets text in where a file does not say."""
_LEFT_OUT = ("link", "next", "aliases", "autoRedefine", "rsid", "numPr")


def adopted(sheet: _Element, stories: Iterable[_Element]) -> tuple[_Element, ...]:
    """The styles, in the order in which they are needed; the stories refer to them from now on."""
    known = {style.get(qn("w:styleId"), ""): style for style in sheet.iter(qn("w:style"))}
    made: dict[str, _Element] = {}
    stories = list(stories)
    for root in stories:
        _say_spacing(root, known)
        for wanted in _used(root, known):
            _adopt(wanted, known, made, sheet)
    return tuple(made.values())


def _used(root: _Element, known: dict[str, _Element]) -> Iterator[str]:
    """The ids of what a story refers to, and the references changed to the new ids."""
    usual = {
        style.get(qn("w:type"), ""): name
        for name, style in known.items()
        if style.get(qn("w:default")) in ("1", "true", "on")
    }
    _say_usual(root, usual)
    for tag in _REFERS:
        for element in list(root.iter(qn(f"w:{tag}"))):
            name = element.get(qn("w:val"), "")
            if name in known:
                element.set(qn("w:val"), PREFIX + name)
                yield name
            else:
                removed(element)


def _say_spacing(root: _Element, known: dict[str, _Element]) -> None:
    """In tables, say the spacing of the table's style where no paragraph style says one.

    In Word it comes before what the file says of every paragraph, which our styles will say.
    """
    for table in root.iter(qn("w:tbl")):
        spacing = _spacing(table.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}"), known)
        if spacing is None:
            continue
        for paragraph in table.iter(qn("w:p")):
            layout = properties(paragraph)
            own = layout.find(qn("w:spacing"))
            if own is None and _spacing(layout.find(qn("w:pStyle")), known) is None:
                layout.append(deepcopy(spacing))


def _spacing(reference: _Element | None, known: dict[str, _Element]) -> _Element | None:
    """What a style says of spacing, itself or by what it builds on."""
    seen: set[str] = set()
    while reference is not None:
        name = reference.get(qn("w:val"), "")
        if name in seen or name not in known:
            return None
        seen.add(name)
        said = known[name].find(f"{qn('w:pPr')}/{qn('w:spacing')}")
        if said is not None:
            return said
        reference = known[name].find(qn("w:basedOn"))
    return None


def _say_usual(root: _Element, usual: dict[str, str]) -> None:
    """Name the default style where none is named: ours would stand in for it."""
    for tag, (holder, reference) in _HOLDERS.items():
        name = usual.get(_REFERS[reference])
        for element in root.iter(qn(tag)) if name else ():
            layout = element.find(qn(f"w:{holder}"))
            if layout is None:
                layout = w(holder)
                element.insert(0, layout)
            if layout.find(qn(f"w:{reference}")) is None:
                layout.insert(0, w(reference, val=name))


def _adopt(
    wanted: str, known: dict[str, _Element], made: dict[str, _Element], sheet: _Element
) -> None:
    """A style and those that it builds on; one that builds on itself stops there."""
    if wanted in made:
        return
    style = made[wanted] = deepcopy(known[wanted])
    style.set(qn("w:default"), "0")
    style.set(qn("w:customStyle"), "1")
    style.set(qn("w:styleId"), PREFIX + wanted)
    for name in style.findall(qn("w:name")):
        name.set(qn("w:val"), f"{PREFIX} {name.get(qn('w:val'), '')}")
    for tag in _LEFT_OUT:
        for element in list(style.iter(qn(f"w:{tag}"))):
            removed(element)
    base = style.find(qn("w:basedOn"))
    above = "" if base is None else base.get(qn("w:val"), "")
    if base is not None and above in known and not _returns(above, wanted, known):
        base.set(qn("w:val"), PREFIX + above)
        _adopt(above, known, made, sheet)
        return
    if base is not None:
        style.remove(base)
    if style.get(qn("w:type"), "paragraph") == "paragraph":
        _with_defaults(style, sheet)


def _returns(start: str, to: str, known: dict[str, _Element]) -> bool:
    """Whether the styles above one lead back to another, or go round."""
    seen: set[str] = set()
    while start in known and start not in seen:
        if start == to:
            return True
        seen.add(start)
        base = known[start].find(qn("w:basedOn"))
        start = "" if base is None else base.get(qn("w:val"), "")
    return start in seen


def _with_defaults(style: _Element, sheet: _Element) -> None:
    """What the client's file says of every paragraph, below what the style itself says."""
    for kind in ("pPr", "rPr"):
        own = style.find(qn(f"w:{kind}"))
        if own is None:
            own = w(kind)
            style.append(own)
        said = sheet.find(f"{qn('w:docDefaults')}/{qn(f'w:{kind}Default')}/{qn(f'w:{kind}')}")
        for each in () if said is None else said:
            if own.find(each.tag) is None:
                own.append(deepcopy(each))
        if kind == "rPr" and own.find(qn("w:sz")) is None:
            own.append(w("sz", val=_USUAL_SIZE))
