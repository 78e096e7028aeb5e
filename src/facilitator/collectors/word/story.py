"""What stands in a Word document, in reading order: its blanks, and every word outside of them.

Blanks are content controls by their tag, or by the bookmark that they stand in. LibreOffice 7.4
drops tags when it saves, keeps bookmarks (whose start it moves inside the control) and wraps
controls into further ones; other editors leave nothing but the text between the two ends of a
bookmark.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

from lxml.etree import _Element

from facilitator.collectors.word.elements import (
    MC,
    NOT_THERE,
    ON,
    SIGNS,
    TEXTS,
    WORD_ART,
    W,
    alternative,
    form_field,
    is_on,
    symbol,
    value,
)
from facilitator.collectors.word.found import LooseText, Story, WordBlank, WordBlock, is_checked

_COUNTED = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_OUR_PICTURE = re.compile(r"(Logo|Chart) \d+")
_PLAIN_FILLS = (None, "auto", "FFFFFF")
_TWIN = re.compile(r"(.+?)(?:_|\s)*(?:copy)?(?:_|\s)*\(?\d+\)?", re.IGNORECASE)
"""What editors make of a bookmark's name that is there already."""


def read_story(root: _Element, names: Iterable[str]) -> Story:
    """The document, its blanks by the given names."""
    return _Reader(frozenset(names), root).read()


def _tag(control: _Element) -> str:
    return value(control, f"{W}sdtPr/{W}tag") or ""


class _Reader:
    """Walks a document once, in reading order."""

    def __init__(self, wanted: Collection[str], root: _Element) -> None:
        self._wanted = wanted
        self._root = root
        self._tagged = {_tag(control) for control in root.iter(f"{W}sdt")} & set(wanted)
        self._story = Story()
        self._block = WordBlock()
        self._is_anchored = False
        self._controls: list[WordBlank | None] = []  # None: its words are none of the document's
        self._open: dict[str, WordBlank] = {}
        self._fields: list[list[str]] = []
        self._handlers: dict[str, Callable[[_Element], None]] = {
            **dict.fromkeys(TEXTS, lambda node: self._words(node.text or "")),
            **dict.fromkeys(SIGNS, self._sign),
            WORD_ART: lambda node: self._words(node.get("string", "")),
            f"{W}sym": lambda node: self._words(symbol(node)),
            f"{W}p": self._paragraph,
            f"{W}tc": self._cell,
            f"{W}r": self._run,
            f"{W}sdt": self._control,
            f"{W}bookmarkStart": self._begin,
            f"{W}bookmarkEnd": self._end,
            f"{W}fldChar": self._field_part,
            f"{W}instrText": self._instruction,
            f"{W}fldSimple": self._simple_field,
            f"{W}txbxContent": self._box,
            f"{W}drawing": self._drawing,
            f"{W}pict": self._drawing,
            f"{W}object": self._drawing,
            f"{W}altChunk": self._drawing,
            f"{MC}AlternateContent": self._alternative,
        }

    def read(self) -> Story:
        self._visit(self._root)
        for found in self._open.values():
            # Its end is gone, so that nobody knows which words are its own.
            self._story.found.remove(found)
            found.block.found.remove(found)
            last = self._story.found[-1] if self._story.found else None
            self._story.loose.append(LooseText(found.words, found.block, None, last, apart=True))
        return self._story

    def _visit(self, node: _Element) -> None:
        if node.tag == f"{W}instrText":
            self._instruction(node)
        if node.tag not in NOT_THERE and isinstance(node.tag, str):
            self._handlers.get(node.tag, self._children)(node)

    def _children(self, node: _Element) -> None:
        for child in node:
            self._visit(child)

    # What is said, and whose it is.

    def _owners(self) -> list[WordBlank]:
        inside = [found for found in self._controls if found is not None]
        return inside[-1:] or list(self._open.values())

    def _words(self, words: str) -> None:
        if not words or any(_COUNTED.match("".join(said)) for said in self._fields):
            return
        if self._controls and self._controls[-1] is None:
            return
        owners = self._owners()
        for found in owners:
            found.parts.append(words)
        if not owners:
            self._story.loose.append(self._loose(words))

    def _loose(self, words: str, *, apart: bool = False) -> LooseText:
        near = self._block.found[-1] if self._block.found else None
        after = self._story.found[-1] if self._story.found else None
        return LooseText(words, self._block, near, after, apart=apart)

    def _sign(self, node: _Element) -> None:
        self._words(SIGNS[str(node.tag)])

    def _part(self) -> None:
        """What comes now does not belong to the word before."""
        self._story.loose.append(self._loose("", apart=True))

    def _paragraph(self, node: _Element) -> None:
        for found in self._owners():
            if found.parts:
                found.parts.append("\n")
        self._part()
        in_cell = self._is_anchored or any(True for _ in node.iterancestors(f"{W}tc"))
        self._within(self._block if in_cell else WordBlock(), node)

    def _cell(self, node: _Element) -> None:
        self._part()
        self._within(self._block if self._is_anchored else WordBlock(), node)

    def _within(self, block: WordBlock, node: _Element) -> None:
        before, self._block = self._block, block
        self._children(node)
        self._block = before

    def _run(self, node: _Element) -> None:
        about = node.find(f"{W}rPr")
        start = len(self._story.loose)
        self._children(node)
        if about is None:
            return
        fill = value(about, f"{W}shd", "fill")
        light = value(about, f"{W}highlight")
        coloured = light not in (None, "none") or fill not in _PLAIN_FILLS
        struck = is_on(about.find(f"{W}strike")) or is_on(about.find(f"{W}dstrike"))
        for found in self._owners() if coloured or struck else ():
            found.marked |= coloured
            found.struck |= struck
        if coloured or struck:
            self._story.marked.extend(p for p in self._story.loose[start:] if p.text.strip())

    # Blanks.

    def _add(self, name: str) -> WordBlank:
        found = WordBlank(name, self._block)
        self._block.found.append(found)
        self._story.found.append(found)
        return found

    def _control(self, node: _Element) -> None:
        about, content = node.find(f"{W}sdtPr"), node.find(f"{W}sdtContent")
        name = _tag(node)
        if about is None or content is None:
            self._children(node)
        elif name in self._wanted and all(c is None or c.name != name for c in self._controls):
            self._part()
            found = self._add(name)
            found.take_on(about)
            self._in_control(found, content)
        elif self._open or self._controls or self._holds_blanks(content):
            self._in_bookmarks(about)
            self._children(content)
        else:
            self._stranger(name)
            self._foreign_control(about, content)

    def _in_control(self, found: WordBlank | None, content: _Element) -> None:
        self._controls.append(found)
        self._children(content)
        self._controls.pop()
        self._part()

    def _in_bookmarks(self, about: _Element) -> None:
        """A control without a tag of ours belongs to the bookmarks that it stands in."""
        for found in self._open.values() if not any(self._controls) else ():
            if about.find(f"{W}text") is not None:
                found.plain_controls.append(len(found.parts))
            if found.checked is None and not found.options:
                found.take_on(about)

    def _holds_blanks(self, content: _Element) -> bool:
        marks = (value(one, name="name") for one in content.iter(f"{W}bookmarkStart"))
        tags = (_tag(one) for one in content.iter(f"{W}sdt"))
        return any(name in self._wanted for name in (*marks, *tags))

    def _foreign_control(self, about: _Element, content: _Element) -> None:
        checked = is_checked(about)
        if checked:
            self._words(ON)
        is_silent = checked is not None or about.find(f"{W}showingPlcHdr") is not None
        if is_silent:
            self._in_control(None, content)
        else:
            self._children(content)

    def _begin(self, node: _Element) -> None:
        name = value(node, name="name") or ""
        if name not in self._wanted:
            self._stranger(name)
            return
        if name in self._tagged:
            return
        self._part()
        found = self._open[value(node, name="id") or ""] = self._add(name)
        above = next(node.iterancestors(f"{W}sdt"), None)
        # One that wraps whole paragraphs or cells is not this blank's own.
        if above is not None and len(list(above.iter(f"{W}bookmarkStart"))) == 1:
            about = above.find(f"{W}sdtPr")
            if about is not None:
                found.take_on(about)
                if about.find(f"{W}text") is not None:
                    found.plain_controls.append(0)

    def _end(self, node: _Element) -> None:
        if self._open.pop(value(node, name="id") or "", None):
            self._part()

    def _stranger(self, name: str) -> None:
        match = _TWIN.fullmatch(name)
        if match and match[1] in self._wanted:
            self._story.twins.add(match[1])

    # Fields, and what lies on the page.

    def _field_part(self, node: _Element) -> None:
        kind = value(node, name="fldCharType")
        if kind == "begin":
            self._words(form_field(node))
            self._fields.append([])
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _instruction(self, node: _Element) -> None:
        if self._fields:
            self._fields[-1].append(node.text or "")

    def _simple_field(self, node: _Element) -> None:
        self._fields.append([value(node, name="instr") or ""])
        for data in node.iter(f"{W}fldData", f"{W}ffData"):
            parent = data.getparent()
            if parent is not None:
                self._words(form_field(parent))
        self._children(node)
        self._fields.pop()

    def _box(self, node: _Element) -> None:
        """A text box: none of its words are a blank's, wherever it is anchored."""
        controls, opened, anchored = self._controls, self._open, self._is_anchored
        self._controls, self._open, self._is_anchored = [], {}, True
        self._part()
        self._children(node)
        self._part()
        self._controls, self._open, self._is_anchored = controls, opened, anchored

    def _drawing(self, node: _Element) -> None:
        start = len(self._story.loose)
        self._children(node)
        says = any(piece.text.strip() for piece in self._story.loose[start:])
        names = [one.get("name", "") for one in node.iter("{*}docPr")]
        ours = bool(names) and all(_OUR_PICTURE.fullmatch(name) for name in names)
        is_rule = any(one.get("{urn:schemas-microsoft-com:office:office}hr") for one in node)
        if not (says or ours or is_rule):
            self._story.drawn.append(self._story.found[-1] if self._story.found else None)

    def _alternative(self, node: _Element) -> None:
        chosen = alternative(node)
        if chosen is not None:
            self._children(chosen)
