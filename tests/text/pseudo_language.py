# ruff: noqa: RUF001 - typographic signs are what is looked for here
"""English with every message of ours in «», and longer: made from the catalogue, kept nowhere.

What stands outside of the signs and is none of the exercise's, the client's or the participants'
own words was never in the catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Transformer
from pydantic import BaseModel

from facilitator.compose.prose import plain

LANGUAGE = "en-XA"
"""As the code of a pseudo-language is usual."""
LONGER = 0.4
_FILLER = (
    "lorem ipsum dolor sit amet consetetur sadipscing elitr sed diam nonumy eirmod tempor " * 9
)
_LETTER = re.compile(r"[^\W\d_]")
_ID = re.compile(r"[a-z][a-z0-9_-]*")
_SENTENCE_END = re.compile(r"(?<=[.!?:;])[”’)]*\s+")
_LIST_MARK = re.compile(r"^\s*(?:[-*+](?: \[[ x]\])?|\d+[.)])\s+")
_QUOTE_MARK = re.compile(r"^> ?", re.MULTILINE)
_TWO_LETTERS = re.compile(r"[^\W\d_]{2,}")
_FORM = re.compile(r"[A-Z]{2,5}-[A-Z]{2} · v[\d.]+ · [A-Z0-9]{4}\b")
_CODE = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b")


class _Lengthened(Transformer):
    """Every stretch of words between two arguments is marked by itself: arguments stay outside."""

    def visit_TextElement(self, node: ftl.TextElement) -> ftl.TextElement:  # noqa: N802
        space, words, end = re.fullmatch(r"(\s*)(.*?)(\s*)", node.value, re.DOTALL).groups()  # type: ignore[union-attr]
        if _LETTER.search(words):
            more = _FILLER[: max(1, round(LONGER * len(words)))].strip()
            node.value = f"{space}«{words} {more}»{end}"
        return node


def lengthened(catalogue: str) -> str:
    resource = FluentParser().parse(catalogue)
    _Lengthened().visit(resource)
    return FluentSerializer().serialize(resource)


def _any_of(texts: Iterable[str], depth: int = 4) -> str:
    """A pattern of the first of these texts that fits; parted by first letters, it is fast."""
    by_letter: dict[str, list[str]] = {}
    for text in texts:
        by_letter.setdefault(text[:1], []).append(text[1:])
    return "|".join(
        f"{_escaped(letter)}(?:{_any_of(rest, depth - 1)})"
        if depth and letter and len(rest) > 1
        else "|".join(_escaped(letter + one) for one in rest)
        for letter, rest in sorted(by_letter.items(), reverse=True)
    )


def _escaped(text: str) -> str:
    return re.escape(text).replace(r"\ ", r"\s+")


class OwnWords:
    """The words that an exercise, a client and participants bring along, as they are printed."""

    def __init__(self, sources: Iterable[BaseModel | str], names: Iterable[str] = ()) -> None:
        strings = {string for source in sources for string in _strings(source)}
        whole = {*names, *(printed for string in strings for printed in _printed(string))}
        # The longest first: a statement holds the name of its area, not the other way round.
        longest = sorted(whole, key=len, reverse=True)
        self._pattern = re.compile(rf"(?<![^\W\d_])(?:{_any_of(longest)})(?![^\W\d_])")
        self._all = "\n".join(longest)
        self._capitals = re.sub(r"\s", "", self._all.upper())

    @cache  # noqa: B019 - lives as long as the tests do; slides repeat themselves
    def unwrapped(self, text: str) -> list[str]:
        """Pieces of a text that are neither marked nor theirs, and are not signs alone."""
        text = _FORM.sub("\0", text.replace("\x02", "-").replace("\xad", ""))
        outside = _CODE.sub("\0", _outside(text))
        pieces = re.split("\0", self._pattern.sub("\0", outside))
        return [
            " ".join(piece.split())
            for piece in pieces
            if _TWO_LETTERS.search(piece) and not self._holds(" ".join(piece.split()))
        ]

    def has_word(self, piece: str) -> bool:
        """Whether it is one word of theirs, as where a page ends before a sentence does."""
        word = re.escape(piece.strip(" .,"))
        return " " not in piece and bool(re.search(rf"\b{word}\b", self._all))

    def _holds(self, piece: str) -> bool:
        """Whether it is a part of a text that a page or a cell cuts, or capitals set apart."""
        words = piece.strip(" ·…•”.-0123456789")
        if len(words.split()) > 1 and words in self._all:
            return True
        touching = re.split(r"(?<=[a-z])(?=[A-Z])", words)  # labels side by side in a chart
        if len(touching) > 1 and all(part in self._all for part in touching):
            return True
        return words.isupper() and re.sub(r"\s", "", words.strip(" ·")) in self._capitals


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case BaseModel():
            yield from _strings(value.model_dump())
        case dict():
            yield from (key for key in value if isinstance(key, str))
            for entry in value.values():
                yield from _strings(entry)
        case list() | tuple() | set() | frozenset():
            for entry in value:
                yield from _strings(entry)


def _printed(string: str) -> Iterator[str]:
    """A text as a whole, by lines and by sentences, without its marks; ids are not printed."""
    if _ID.fullmatch(string):
        return
    string = _QUOTE_MARK.sub("", string)
    cells = (cell for line in string.split("\n") if line[:1] == "|" for cell in line.split("|"))
    for part in (string, *string.split("\n"), *re.split(r"\n\s*\n", string), *cells):
        line = " ".join(plain(_LIST_MARK.sub("", " ".join(part.split()))).split())
        for text in (line, *_SENTENCE_END.split(line)):
            words = text.strip(" .")
            if _TWO_LETTERS.search(words):
                yield from (words, words[:1].lower() + words[1:], words[:1].upper() + words[1:])
                yield from (words.upper(), words.lower())


def _outside(text: str) -> str:
    """A text without what is marked; signs are nested where a message is another's argument."""
    kept, depth = [], 0
    for character in text:
        if character == "«":
            depth += 1
            kept.append("\0")
        elif character == "»":
            depth = max(0, depth - 1)
        elif not depth:
            kept.append(character)
    return "".join(kept)
