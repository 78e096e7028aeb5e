"""The blanks of a Word file: content controls by tag, or by the bookmark that they stand in.

LibreOffice 7.4 drops tags and aliases when it saves, keeps bookmarks (whose start it moves inside
the control) and wraps controls into further ones; other editors leave nothing but the text between
the two ends of a bookmark.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_BREAKS = (f"{W}br", f"{W}cr")
_MOST_DEEP = 200
_ON = ("1", "true", "on")


@dataclass
class Found:
    """One place to fill in: the box's state if it is one, and the words that stand there.

    ``around`` are the words of the whole paragraph or cell, for what was typed beside a box.
    ``hint`` says that the words are those that invite to write.
    """

    name: str
    checked: bool | None = None
    words: str = ""
    around: str = ""
    hint: bool = False
    options: dict[str, str] = field(default_factory=dict)


def found_blanks(body: _Element, names: Iterable[str]) -> dict[str, Found]:
    """What stands in each of the named places that the document has."""
    wanted = frozenset(names)
    controls = dict(_tagged(body, wanted))
    marked = _Bookmarks(wanted)
    marked.walk(body)
    for name, (start, control, words) in marked.places.items():
        if name not in controls:
            controls[name] = (
                _of_control(name, control, words)
                if control is not None
                else Found(name, words=words, around=_around(start))
            )
    return controls


def _tagged(body: _Element, wanted: frozenset[str]) -> Iterator[tuple[str, Found]]:
    for control in body.iter(f"{W}sdt"):
        tag = control.find(f"{W}sdtPr/{W}tag")
        name = "" if tag is None else tag.get(f"{W}val", "")
        if name in wanted:
            yield name, _of_control(name, control, words_of(control.find(f"{W}sdtContent")))


def _of_control(name: str, control: _Element, words: str) -> Found:
    about = control.find(f"{W}sdtPr")
    box = None if about is None else about.find(f"{W14}checkbox")
    found = Found(name, words=words, around=_around(control))
    if about is None:
        return found
    found.hint = about.find(f"{W}showingPlcHdr") is not None
    found.options = {
        entry.get(f"{W}displayText", ""): entry.get(f"{W}value", "")
        for entry in about.iter(f"{W}listItem")
    }
    if box is not None:
        said = box.find(f"{W14}checked")
        # An element without a value is on, as everywhere in Word.
        found.checked = said is not None and said.get(f"{W14}val", "1").lower() in _ON
    return found


def words_of(element: _Element | None) -> str:
    """The words inside, paragraphs and line breaks as lines; what was struck out is not there."""
    if element is None:
        return ""
    parts: list[str] = []
    for node in element.iter():
        if node.tag == f"{W}t":
            parts.append(node.text or "")
        elif node.tag in _BREAKS or (node.tag == f"{W}p" and parts):
            parts.append("\n")
        elif node.tag == f"{W}tab":
            parts.append("\t")
    return "".join(parts)


def _around(place: _Element) -> str:
    """The words of the cell that a place stands in, or else of its paragraph."""
    for kind in (f"{W}tc", f"{W}p"):
        for above in place.iterancestors(kind):
            return words_of(above)
    return ""


class _Bookmarks:
    """Walks a document once, in reading order; per bookmark its control and its words."""

    def __init__(self, wanted: frozenset[str]) -> None:
        self._wanted = wanted
        self._open: dict[str, str] = {}
        self._words: dict[str, list[str]] = {}
        self._start: dict[str, _Element] = {}
        self._control: dict[str, _Element | None] = {}
        self.places: dict[str, tuple[_Element, _Element | None, str]] = {}

    def walk(self, body: _Element) -> None:
        """Look at every element of the document."""
        for node in body.iter():
            if node.tag == f"{W}bookmarkStart":
                self._begin(node)
            elif node.tag == f"{W}bookmarkEnd":
                self._end(node)
            elif self._open:
                self._inside(node)

    def _begin(self, node: _Element) -> None:
        name = node.get(f"{W}name", "")
        if name in self._wanted and name not in self._start:
            self._open[node.get(f"{W}id", "")] = name
            self._words[name] = []
            self._start[name] = node
            above = next(node.iterancestors(f"{W}sdt"), None)
            # One that wraps whole paragraphs or cells is not this blank's own.
            own = above is not None and len(list(above.iter(f"{W}bookmarkStart"))) == 1
            self._control[name] = above if own else None

    def _inside(self, node: _Element) -> None:
        for name in self._open.values():
            if node.tag == f"{W}sdt" and self._control[name] is None:
                self._control[name] = node
            elif node.tag == f"{W}t":
                self._words[name].append(node.text or "")
            elif node.tag in _BREAKS or (node.tag == f"{W}p" and self._words[name]):
                self._words[name].append("\n")

    def _end(self, node: _Element) -> None:
        name = self._open.pop(node.get(f"{W}id", ""), "")
        if name:
            words = "".join(self._words[name])
            self.places[name] = self._start[name], self._control[name], words
