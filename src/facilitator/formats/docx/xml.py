"""The XML of Word files, put together in few words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import oxml_parser
from lxml.etree import _Element


def w(tag: str, *children: _Element, **attributes: object) -> _Element:
    """An element; ``tag`` is of the main namespace unless it has a prefix, as in ``w14:checkbox``.

    Attributes are of the element's own namespace. ``None`` leaves an attribute out.
    """
    prefix, qualified, namespaces = _resolved(tag)
    element: _Element = oxml_parser.makeelement(qualified, nsmap=namespaces)
    for name, value in attributes.items():
        if value is not None:
            element.set(_qualified(prefix, name), str(value))
    element.extend(children)
    return element


@lru_cache(maxsize=256)
def _resolved(tag: str) -> tuple[str, str, dict[str, str]]:
    """A tag's prefix, its full name and the namespace that it needs; there are few, often asked."""
    prefix, _, local = tag.rpartition(":")
    prefix = prefix or "w"
    return prefix, qn(f"{prefix}:{local}"), {prefix: nsmap[prefix]}


@lru_cache(maxsize=256)
def _qualified(prefix: str, name: str) -> str:
    return str(qn(f"{prefix}:{name}"))


def text(words: str) -> _Element:
    """The text of a run, its spaces kept."""
    element = w("t")
    element.text = words
    element.set(qn("xml:space"), "preserve")
    return element


def linked(tag: str, relation: str, **attributes: object) -> _Element:
    """An element that refers to another part of the file."""
    # With a prefix of its own: lxml would take whichever another library has registered.
    prefixes = {"w": nsmap["w"], "r": nsmap["r"]}
    element: _Element = oxml_parser.makeelement(qn(f"w:{tag}"), nsmap=prefixes)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    element.set(qn("r:id"), relation)
    return element


def flags(names: Iterable[str]) -> list[_Element]:
    """On-off properties, switched on."""
    return [w(name) for name in names]


def properties(paragraph: _Element) -> _Element:
    """The properties of a paragraph, made when it has none."""
    found = paragraph.find(qn("w:pPr"))
    if found is None:
        found = w("pPr")
        paragraph.insert(0, found)
    return found


def removed(element: _Element) -> None:
    """Take an element out of whatever it stands in."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def replaced(element: _Element, *others: _Element) -> None:
    """Put others in the place of an element."""
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        parent[place : place + 1] = others


def switch_on(parent: _Element, *names: str) -> None:
    """Add on-off properties that are not there yet."""
    for name in names:
        if parent.find(qn(f"w:{name}")) is None:
            parent.append(w(name))
