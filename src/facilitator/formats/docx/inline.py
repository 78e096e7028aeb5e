"""What stands in a line: HTML's inline elements as a flat list, its white space settled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml.etree import _Element

from facilitator.formats.docx.context import DocxContext, classes
from facilitator.formats.docx.placeholders import TOKENS

# HTML's white space; no-break and thin spaces are words' own.
_SPACE = re.compile(r"[ \t\n\r\f]+")
_FIELDS = {"page-number": "PAGE", "page-count": "NUMPAGES"}


@dataclass(frozen=True)
class Text:
    """Words with the inline roles around them, outermost first."""

    words: str
    roles: tuple[str, ...] = ()
    link: str | None = None
    language: str | None = None


NO_WORDS = Text("")


@dataclass(frozen=True)
class Break:
    """A new line in the same paragraph."""


@dataclass(frozen=True)
class Tab:
    """To the next tab stop: after a cue, before what stands on the right."""


@dataclass(frozen=True)
class Field:
    """A number that Word counts."""

    instruction: str


@dataclass(frozen=True)
class Control:
    """A blank."""

    element: _Element


@dataclass(frozen=True)
class Image:
    """A picture in the line, or beside it."""

    element: _Element


@dataclass(frozen=True)
class Anchor:
    """A place that links lead to."""

    name: str


Item = Text | Break | Tab | Field | Control | Image | Anchor


def items(work: DocxContext, *nodes: _Element | str, around: Text | None = None) -> list[Item]:
    """The nodes of one line, flat and with settled white space."""
    found: list[Item] = []
    for node in nodes:
        if isinstance(node, str):
            found.append(replace(around or NO_WORDS, words=node))
        else:
            found.extend(_of(work, node, around or NO_WORDS))
    return settled(found)


def inside(work: DocxContext, element: _Element) -> list[Item]:
    """The content of a paragraph-like element."""
    return settled(list(_content(work, element, NO_WORDS)))


def _content(work: DocxContext, element: _Element, around: Text) -> Iterator[Item]:
    around = replace(around, language=element.get("lang") or around.language)
    if element.text:
        yield replace(around, words=element.text)
    for child in element:
        yield from _of(work, child, around)
        if child.tail:
            yield replace(around, words=child.tail)


def _of(work: DocxContext, element: _Element, around: Text) -> Iterator[Item]:
    if element.get("id"):
        yield Anchor(work.names.anchor(element.get("id", "")))
    match element.tag:
        case "br":
            yield Break()
        case "input" | "textarea" | "select":
            yield Control(element)
        case "img":
            yield from () if element in work.left_out else (Image(element),)
        case "strong" | "em":
            yield from _content(work, element, _within(around, element.tag))
        case "a":
            yield from _content(work, element, replace(around, link=element.get("href")))
        case "span":
            yield from _span(work, element, around)
        case _:
            raise work.stranger(element)


def _span(work: DocxContext, element: _Element, around: Text) -> Iterator[Item]:
    named = classes(element)
    field = next((_FIELDS[name] for name in named if name in _FIELDS), None)
    if field:
        yield Field(field)
        return
    if "right" in named:
        yield Tab()
    for name in named:
        if name in TOKENS:
            yield replace(around, words=TOKENS[name])
    roles = [name for name in named if name in work.look.inline_styles]
    yield from _content(work, element, _within(around, *roles))
    if "cue" in named:
        yield Tab()


def _within(around: Text, *roles: str) -> Text:
    return replace(around, roles=(*around.roles, *roles))


def settled(line: list[Item]) -> list[Item]:
    """White space as a browser sets it: one space for many, none at the ends of a line."""
    found: list[Item] = []
    open_end = False  # whether a space may follow
    for item in line:
        if isinstance(item, Text):
            words = _SPACE.sub(" ", item.words)
            words = words if open_end else words.removeprefix(" ")
            if words:
                found.append(replace(item, words=words))
                open_end = not words.endswith(" ")
        elif isinstance(item, Anchor):
            found.append(item)
        else:
            if isinstance(item, Break | Tab):
                _strip_end(found)
            found.append(item)
            open_end = not isinstance(item, Break | Tab)
    _strip_end(found)
    return found


def _strip_end(line: list[Item]) -> None:
    for index in range(len(line) - 1, -1, -1):
        last = line[index]
        if isinstance(last, Anchor):
            continue
        if isinstance(last, Text):
            words = last.words.removesuffix(" ")
            line[index : index + 1] = [replace(last, words=words)] if words else []
        return
