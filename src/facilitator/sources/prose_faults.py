"""What Markdown has and pages have not, and slips of typing: told with the line and the remedy."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache, partial
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from facilitator.compose.prose import Markdown, note_names
from facilitator.sources.prose_slips import ProseFault, line_slips
from facilitator.text.interface import t

DEEPEST_LIST = 3
_LINK = re.compile(r"https?://|mailto:", re.IGNORECASE)
_IN_LIST = frozenset({"paragraph", "bullet_list", "ordered_list", "list_item"})
_IN_QUOTE = frozenset({"paragraph", "blockquote"})
_BLOCKS = frozenset(
    ["table", "blockquote", "hr", "heading", "bullet_list", "ordered_list", "code_block", "fence"]
)


@lru_cache(maxsize=64)
def prose_faults(text: str, *, spoken: bool = False) -> tuple[ProseFault, ...]:
    """Of a whole file. ``spoken`` words hold no blocks: nobody can say a table."""
    lines = text.splitlines()
    walk = _Walk(lines, spoken=spoken)
    return (*line_slips(lines), *_of_notes(text, lines), *walk.faults())


_MARKED = re.compile(r"[`*_~\[$]")


def line_faults(text: str) -> Iterator[ProseFault]:
    """Of a text of one paragraph, such as those of ``exercise.yaml``: what it marks wrongly."""
    if _MARKED.search(text):
        walk = _Walk(text.splitlines(), spoken=False)
        (inside,) = _reader().parseInline(text)
        yield from walk.of_inline(inside.children or [], text)


@lru_cache(maxsize=64)
def pictures_of(text: str) -> tuple[tuple[int, str], ...]:
    """The pictures of a file: the line of each, and the name of the file that it shows."""
    if "![" not in text:
        return ()
    return tuple(
        ((token.map or [0])[0] + 1, unquote(str(image.attrs["src"])))
        for token in _reader().parse(text)
        for image in token.children or ()
        if image.type == "image"
    )


@lru_cache(maxsize=1)
def _reader() -> MarkdownIt:
    """A parser that knows more than pages do, and joins nothing that it does not understand."""
    reader = Markdown("commonmark", {"html": False, "maxNesting": 100})
    reader.use(footnote_plugin, move_to_end=False, always_match_refs=True)
    reader.enable(["table", "strikethrough"])
    reader.disable(["entity", "html_block", "html_inline", "text_join", "fragments_join"])
    return reader


def _of_notes(text: str, lines: list[str]) -> Iterator[ProseFault]:
    known, used = note_names(text)
    for name in dict.fromkeys(used):
        if name not in known:
            line = _line_with(lines, f"[^{name}]")
            yield ProseFault(
                line, t("footnote-missing", name=name), t("footnote-missing-hint", name=name)
            )
    for name in dict.fromkeys(known):
        line = _line_with(lines, f"[^{name}]:")
        if name not in used:
            message = t("footnote-unused", name=name)
            yield ProseFault(line, message, t("footnote-unused-hint", name=name))
        elif known.count(name) > 1:
            message = t("footnote-twice", name=name)
            yield ProseFault(line, message, t("footnote-twice-hint"))


def _line_with(lines: list[str], words: str) -> int:
    return next((n for n, line in enumerate(lines, start=1) if words in line), 1)


@dataclass
class _Walk:
    """Through the parts of a text, with what they stand in."""

    lines: list[str]
    spoken: bool
    inside: list[str] = field(default_factory=list)
    line: int = 1

    def faults(self) -> Iterator[ProseFault]:
        tokens = _reader().parse("\n".join(self.lines))
        before: Token | None = None
        for token in tokens:
            if token.map:
                self.line = token.map[0] + 1
            kind = token.type.removesuffix("_open").removesuffix("_close")
            if token.nesting == -1:
                self.inside.pop()
                before = token
                continue
            yield from self._of_place(kind)
            yield from self._of_block(kind, token, before)
            if token.type == "inline":
                yield from self.of_inline(token.children or [], token.content)
            if token.nesting == 1:
                self.inside.append(kind)

    def _told(self, message: str, hint: str) -> ProseFault:
        return ProseFault(self.line, message, hint)

    def _of_place(self, kind: str) -> Iterator[ProseFault]:
        """Blocks that may not stand where they do."""
        if kind not in _BLOCKS:
            return
        what, around = partial(t, "prose-block", kind=kind), self.inside[-1] if self.inside else ""
        if self.spoken and kind not in ("heading", "bullet_list", "ordered_list"):
            yield self._told(t("prose-unspeakable", what=what()), t("say-in-sentences"))
        elif "list_item" in self.inside and kind not in _IN_LIST:
            yield self._told(t("prose-inside-list", what=what()), t("prose-inside-list-hint"))
        elif around == "blockquote" and kind not in _IN_QUOTE:
            yield self._told(
                t("prose-inside-quotation", what=what()), t("prose-inside-quotation-hint")
            )
        elif kind == "blockquote" and around == "blockquote":
            yield self._told(t("prose-quotation-inside"), t("prose-quotation-inside-hint"))
        elif kind.endswith("_list") and sum(i.endswith("_list") for i in self.inside) >= (
            DEEPEST_LIST
        ):
            yield self._told(t("prose-list-too-deep"), t("prose-list-too-deep-hint"))

    def _of_block(self, kind: str, token: Token, before: Token | None) -> Iterator[ProseFault]:
        if self.inside[-1:] != ["list_item"] and kind == "code_block":
            yield self._told(t("prose-indented"), t("prose-indented-hint"))
        elif kind == "fence":
            yield self._told(t("prose-code", code=token.markup), t("prose-code-hint"))
        elif kind == "heading" and token.markup in ("-", "="):
            self.line = (token.map or [0, 1])[1]
            message = t("prose-underlined", line=token.markup * 3)
            yield self._told(message, t("prose-underlined-hint"))
        elif kind == "ordered_list" and "start" in token.attrs:
            yield self._told(
                t("prose-list-start", number=str(token.attrs["start"])), t("prose-list-start-hint")
            )
        elif kind.endswith("_list") and before and before.type.endswith("_list_close"):
            yield from self._of_list_below()
        elif kind == "table":
            yield from self._of_table(token)

    def _of_list_below(self) -> Iterator[ProseFault]:
        """A list that follows another one and is indented: its level would be lost."""
        line = self.lines[self.line - 1]
        if line[:1] == " " and not self.inside:
            above = next(
                (each for each in self.lines[self.line - 2 :: -1] if re.match(r"[-*+]|\d", each)),
                "",
            )
            column = len(re.match(r"(?:[-*+]|\d+[.)])\s*", above + " ")[0]) if above else 3  # type: ignore[index]
            yield self._told(t("prose-half-indented"), t("prose-half-indented-hint", column=column))

    def _of_table(self, token: Token) -> Iterator[ProseFault]:
        first, end = token.map or [0, 0]
        count = _cells(self.lines[first])
        if not self.lines[first].replace("|", "").strip():
            yield self._told(t("prose-table-no-heads"), t("prose-table-no-heads-hint"))
        for number in range(first + 2, end):
            if _cells(self.lines[number]) > count:
                message = t("prose-table-cells", count=count)
                hint = t("prose-table-cells-hint")
                yield ProseFault(number + 1, message, hint)

    def of_inline(self, parts: list[Token], content: str) -> Iterator[ProseFault]:
        if content.startswith("|") and "td" not in self.inside and "th" not in self.inside:
            yield self._told(t("prose-table-no-dashes"), t("prose-table-no-dashes-hint"))
        alone = len(parts) == 1 and self.inside == ["paragraph"]
        for place, part in enumerate(parts):
            if part.type in ("softbreak", "hardbreak"):
                self.line += 1
            elif part.type == "text":
                yield from self._of_marks(parts, place)
            elif part.type in _OF_INLINE:
                yield from (self._told(*said) for said in _OF_INLINE[part.type](part))
            elif part.type == "image":
                yield from self._of_picture(part, alone=alone and not self.spoken)

    def _of_picture(self, image: Token, *, alone: bool) -> Iterator[ProseFault]:
        name = unquote(str(image.attrs["src"]))
        if not alone:
            yield self._told(t("prose-picture-not-alone", name=name), t("line-alone-hint"))
        if not image.content.strip():
            yield self._told(
                t("prose-picture-no-words", name=name), t("prose-picture-no-words-hint", name=name)
            )

    def _of_marks(self, parts: list[Token], place: int) -> Iterator[ProseFault]:
        """Stars and lines that begin emphasis and never end it."""
        sign = parts[place].content
        before = parts[place - 1].content[-1:] if place else ""
        if sign not in ("*", "_", "~~", "~") or before == sign[:1]:
            return
        run = place
        while run < len(parts) and parts[run].content == sign and parts[run].type == "text":
            run += 1
        after = parts[run].content[:1] if run < len(parts) else ""
        whole = sign * (run - place)
        opens = after.strip() and not (before.isalnum() or (before and after.isspace()))
        closes = before.strip() and not after.isalnum() and len(whole) > 1
        if len(whole) <= 3 and (opens or closes):  # noqa: PLR2004 - more are a line to write on
            yield self._told(
                t("prose-mark-alone", mark=whole), t("prose-mark-alone-hint", sign=whole[0])
            )


def _cells(row: str) -> int:
    return len(re.split(r"(?<!\\)\|", row.strip().removeprefix("|").removesuffix("|")))


def _of_link(link: Token) -> Iterator[tuple[str, str]]:
    target = str(link.attrs.get("href", ""))
    if not _LINK.match(target):
        yield t("prose-link", target=unquote(target)[:60]), t("prose-link-hint")
    if link.attrs.get("title"):
        yield t("prose-link-title"), t("prose-link-title-hint")


_OF_INLINE: dict[str, Callable[[Token], Iterator[tuple[str, str]]]] = {
    "code_inline": lambda part: iter(
        [(t("prose-code", code=f"`{part.content[:40]}`"), t("prose-code-inline-hint"))]
    ),
    "s_open": lambda _: iter([(t("prose-struck"), t("prose-struck-hint"))]),
    "link_open": _of_link,
}
