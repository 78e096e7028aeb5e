"""What stands in a Word document, in reading order: its blanks, and every word outside of them.

Blanks are content controls by their tag, or by the bookmark that they stand in. LibreOffice 7.4
drops tags when it saves, keeps bookmarks (whose start it moves inside the control) and wraps
controls into further ones; other editors leave nothing but the text between the two ends of a
bookmark.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

from lxml.etree import _Element

from facilitator.collectors.word.elements import (
    MC,
    NOT_THERE,
    ON,
    SIGNS,
    SWITCHED_ON,
    TEXTS,
    W14,
    WORD_ART,
    W,
    alternative,
    attribute,
    form_field,
    is_on,
    is_our_picture,
    symbol,
)

_COUNTED = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_PLAIN_FILLS = (None, "auto", "FFFFFF")
_TWIN = re.compile(r"(.+?)(?:_|\s)*(?:copy)?(?:_|\s)*\(?\d+\)?", re.IGNORECASE)
"""What editors make of a bookmark's name that is there already."""


@dataclass(eq=False)
class WordBlock:
    """A cell, or a paragraph that stands in none, with the blanks in it."""

    blanks: list[WordBlank] = field(default_factory=list)


@dataclass(eq=False)
class WordBlank:
    """One place to fill in: the state of a box, and the words that stand there.

    ``hint`` says that the words are those that invite to write. ``options`` are a list's, value by
    text; ``binding`` is where the file keeps the value as data: path and prefixes. ``marked``
    is set where a run in it is marked in colour, ``struck`` where one is struck through.
    """

    name: str
    block: WordBlock
    checked: bool | None = None
    hint: bool = False
    options: dict[str, str] = field(default_factory=dict)
    binding: tuple[str, str] | None = None
    marked: bool = False
    struck: bool = False
    parts: list[str] = field(default_factory=list)
    plain_controls: list[int] = field(default_factory=list)
    """For each control of plain text in its bookmark, how many parts stood before it."""

    @property
    def words(self) -> str:
        return "".join(self.parts)

    @property
    def repeated(self) -> str:
        """The words of the first of several controls in one bookmark; else nothing.

        LibreOffice 7.4 writes a control of plain text once for each of its portions.
        """
        if len(self.plain_controls) < 2:  # noqa: PLR2004
            return ""
        first, second, *_ = self.plain_controls
        return "".join(self.parts[first:second])

    @property
    def glued(self) -> bool:
        """Whether the lines of a control were glued: LibreOffice put the breaks before it."""
        first = self.plain_controls[0] if self.plain_controls else 0
        return "\n" in "".join(self.parts[:first]) and bool("".join(self.parts[first:]).strip())

    def take_properties(self, properties: _Element) -> None:
        self.hint = properties.find(f"{W}showingPlcHdr") is not None
        self.options = {
            attribute(item, name="displayText") or "": attribute(item, name="value") or ""
            for item in properties.iter(f"{W}listItem")
        }
        bound = properties.find(f"{W}dataBinding")
        if bound is not None:
            path, prefixes = (attribute(bound, name=n) for n in ("xpath", "prefixMappings"))
            self.binding = path or "", prefixes or ""
        self.checked = _is_checked(properties)


def _is_checked(properties: _Element) -> bool | None:
    box = properties.find(f"{W14}checkbox")
    if box is None:
        return None
    state = box.find(f"{W14}checked")
    return state is not None and (state.get(f"{W14}val") or "1").lower() in SWITCHED_ON


@dataclass(frozen=True)
class LooseText:
    """Words outside of the blanks. ``after`` is the last blank before them, ``near`` in their cell.

    Words that follow each other are one text, unless ``apart`` parts them.
    """

    text: str
    block: WordBlock
    near: WordBlank | None
    after: WordBlank | None
    apart: bool = False


@dataclass
class Story:
    """``marked`` are words in colour or struck through outside of the blanks.

    ``drawn`` are pictures that are not ours, each with the last blank before it. ``twins`` are the
    blanks whose bookmarks are there again under another name.
    """

    blanks: list[WordBlank] = field(default_factory=list)
    loose: list[LooseText] = field(default_factory=list)
    marked: list[LooseText] = field(default_factory=list)
    drawn: list[WordBlank | None] = field(default_factory=list)
    twins: set[str] = field(default_factory=set)

    @property
    def last_blank(self) -> WordBlank | None:
        return self.blanks[-1] if self.blanks else None


def read_story(root: _Element, names: Iterable[str]) -> Story:
    return _StoryReader(frozenset(names), root).read()


def _tag(control: _Element) -> str:
    return attribute(control, f"{W}sdtPr/{W}tag") or ""


class _StoryReader:
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
            **dict.fromkeys(SIGNS, lambda node: self._words(SIGNS[str(node.tag)])),
            WORD_ART: lambda node: self._words(node.get("string", "")),
            f"{W}sym": lambda node: self._words(symbol(node)),
            f"{W}p": self._paragraph,
            f"{W}tc": self._cell,
            f"{W}r": self._run,
            f"{W}sdt": self._control,
            f"{W}bookmarkStart": self._bookmark_start,
            f"{W}bookmarkEnd": self._bookmark_end,
            f"{W}fldChar": self._field_character,
            f"{W}instrText": self._instruction,
            f"{W}fldSimple": self._simple_field,
            f"{W}txbxContent": self._text_box,
            **dict.fromkeys(
                (f"{W}drawing", f"{W}pict", f"{W}object", f"{W}altChunk"), self._drawing
            ),
            f"{MC}AlternateContent": self._alternative,
        }

    def read(self) -> Story:
        self._visit(self._root)
        for blank in self._open.values():
            # Its end is gone, so that nobody knows which words are its own.
            self._story.blanks.remove(blank)
            blank.block.blanks.remove(blank)
            last = self._story.last_blank
            self._story.loose.append(LooseText(blank.words, blank.block, None, last, apart=True))
        return self._story

    def _visit(self, node: _Element) -> None:
        if node.tag == f"{W}instrText":
            self._instruction(node)
        if node.tag not in NOT_THERE and isinstance(node.tag, str):
            self._handlers.get(node.tag, self._children)(node)

    def _children(self, node: _Element) -> None:
        for child in node:
            self._visit(child)

    # Words, and whose they are

    def _owners(self) -> list[WordBlank]:
        inside = [blank for blank in self._controls if blank is not None]
        return inside[-1:] or list(self._open.values())

    def _words(self, words: str) -> None:
        if not words or any(_COUNTED.match("".join(parts)) for parts in self._fields):
            return
        if self._controls and self._controls[-1] is None:
            return
        owners = self._owners()
        for blank in owners:
            blank.parts.append(words)
        if not owners:
            self._add_loose(words)

    def _add_loose(self, words: str, *, apart: bool = False) -> None:
        near = self._block.blanks[-1] if self._block.blanks else None
        loose = LooseText(words, self._block, near, self._story.last_blank, apart=apart)
        self._story.loose.append(loose)

    def _part(self) -> None:
        self._add_loose("", apart=True)

    def _paragraph(self, node: _Element) -> None:
        for blank in self._owners():
            if blank.parts:
                blank.parts.append("\n")
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
        properties = node.find(f"{W}rPr")
        start = len(self._story.loose)
        self._children(node)
        if properties is None:
            return
        fill = attribute(properties, f"{W}shd", "fill")
        highlight = attribute(properties, f"{W}highlight")
        coloured = highlight not in (None, "none") or fill not in _PLAIN_FILLS
        struck = any(is_on(properties.find(f"{W}{kind}")) for kind in ("strike", "dstrike"))
        if not (coloured or struck):
            return
        for blank in self._owners():
            blank.marked |= coloured
            blank.struck |= struck
        self._story.marked += [loose for loose in self._story.loose[start:] if loose.text.strip()]

    # Blanks

    def _add_blank(self, name: str) -> WordBlank:
        blank = WordBlank(name, self._block)
        self._block.blanks.append(blank)
        self._story.blanks.append(blank)
        return blank

    def _control(self, node: _Element) -> None:
        properties, content = node.find(f"{W}sdtPr"), node.find(f"{W}sdtContent")
        name = _tag(node)
        if properties is None or content is None:
            self._children(node)
        elif name in self._wanted and all(c is None or c.name != name for c in self._controls):
            self._part()
            blank = self._add_blank(name)
            blank.take_properties(properties)
            self._in_control(blank, content)
        elif self._open or self._controls or self._holds_blanks(content):
            self._give_to_bookmarks(properties)
            self._children(content)
        else:
            self._note_twin(name)
            self._foreign_control(properties, content)

    def _in_control(self, blank: WordBlank | None, content: _Element) -> None:
        self._controls.append(blank)
        self._children(content)
        self._controls.pop()
        self._part()

    def _give_to_bookmarks(self, properties: _Element) -> None:
        """A control without a tag of ours belongs to the bookmarks that it stands in."""
        for blank in self._open.values() if not any(self._controls) else ():
            if properties.find(f"{W}text") is not None:
                blank.plain_controls.append(len(blank.parts))
            if blank.checked is None and not blank.options:
                blank.take_properties(properties)

    def _holds_blanks(self, content: _Element) -> bool:
        bookmarks = (attribute(mark, name="name") for mark in content.iter(f"{W}bookmarkStart"))
        tags = (_tag(control) for control in content.iter(f"{W}sdt"))
        return any(name in self._wanted for name in (*bookmarks, *tags))

    def _foreign_control(self, properties: _Element, content: _Element) -> None:
        checked = _is_checked(properties)
        if checked:
            self._words(ON)
        if checked is not None or properties.find(f"{W}showingPlcHdr") is not None:
            self._in_control(None, content)
        else:
            self._children(content)

    def _bookmark_start(self, node: _Element) -> None:
        name = attribute(node, name="name") or ""
        if name not in self._wanted:
            self._note_twin(name)
            return
        if name in self._tagged:
            return
        self._part()
        blank = self._open[attribute(node, name="id") or ""] = self._add_blank(name)
        control = next(node.iterancestors(f"{W}sdt"), None)
        # One that wraps whole paragraphs or cells is not this blank's own.
        if control is not None and len(list(control.iter(f"{W}bookmarkStart"))) == 1:
            properties = control.find(f"{W}sdtPr")
            if properties is not None:
                blank.take_properties(properties)
                if properties.find(f"{W}text") is not None:
                    blank.plain_controls.append(0)

    def _bookmark_end(self, node: _Element) -> None:
        if self._open.pop(attribute(node, name="id") or "", None):
            self._part()

    def _note_twin(self, name: str) -> None:
        match = _TWIN.fullmatch(name)
        if match and match[1] in self._wanted:
            self._story.twins.add(match[1])

    # Fields, and what lies on the page

    def _field_character(self, node: _Element) -> None:
        kind = attribute(node, name="fldCharType")
        if kind == "begin":
            self._words(form_field(node))
            self._fields.append([])
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _instruction(self, node: _Element) -> None:
        if self._fields:
            self._fields[-1].append(node.text or "")

    def _simple_field(self, node: _Element) -> None:
        self._fields.append([attribute(node, name="instr") or ""])
        for data in node.iter(f"{W}fldData", f"{W}ffData"):
            parent = data.getparent()
            if parent is not None:
                self._words(form_field(parent))
        self._children(node)
        self._fields.pop()

    def _text_box(self, node: _Element) -> None:
        """None of its words belong to a blank, wherever it is anchored."""
        outside = self._controls, self._open, self._is_anchored
        self._controls, self._open, self._is_anchored = [], {}, True
        self._part()
        self._children(node)
        self._part()
        self._controls, self._open, self._is_anchored = outside

    def _drawing(self, node: _Element) -> None:
        start = len(self._story.loose)
        self._children(node)
        has_words = any(loose.text.strip() for loose in self._story.loose[start:])
        names = [properties.get("name", "") for properties in node.iter("{*}docPr")]
        is_ours = bool(names) and all(map(is_our_picture, names))
        is_rule = any(shape.get("{urn:schemas-microsoft-com:office:office}hr") for shape in node)
        if not (has_words or is_ours or is_rule):
            self._story.drawn.append(self._story.last_blank)

    def _alternative(self, node: _Element) -> None:
        chosen = alternative(node)
        if chosen is not None:
            self._children(chosen)
