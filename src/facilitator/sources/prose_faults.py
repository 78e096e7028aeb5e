"""What Markdown has and pages have not, and slips of typing: told with the line and the remedy."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from facilitator.compose.prose import Markdown, note_names
from facilitator.sources.prose_slips import ProseFault, line_slips

DEEPEST_LIST = 3
_LINK = re.compile(r"https?://|mailto:", re.IGNORECASE)
_IN_LIST = frozenset({"paragraph", "bullet_list", "ordered_list", "list_item"})
_IN_QUOTE = frozenset({"paragraph", "blockquote"})
_BLOCKS = {
    "table": "A table",
    "blockquote": "A quotation",
    "hr": "A rule",
    "heading": "A heading",
    "bullet_list": "A list",
    "ordered_list": "A list",
    "code_block": "What is indented by four spaces",
    "fence": "Program code",
}
_CODE = "Program code has no place on these pages"
_LINE_ALONE = "Put it on a line of its own, with an empty line above and below."


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
                line, f"There is no footnote [^{name}].", f'Write it below: "[^{name}]: …".'
            )
    for name in dict.fromkeys(known):
        line = _line_with(lines, f"[^{name}]:")
        if name not in used:
            message = f"Nothing refers to the footnote [^{name}]."
            yield ProseFault(line, message, f"Put [^{name}] where it belongs, or take it out.")
        elif known.count(name) > 1:
            message = f"The footnote [^{name}] stands here twice."
            yield ProseFault(line, message, "Give one of the two another name.")


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
        what = _BLOCKS.get(kind)
        if what is None:
            return
        around = self.inside[-1] if self.inside else ""
        if self.spoken and kind not in ("heading", "bullet_list", "ordered_list"):
            yield self._told(f"{what} cannot be spoken.", "Say it in sentences.")
        elif "list_item" in self.inside and kind not in _IN_LIST:
            yield self._told(
                f"{what} stands inside an entry of a list.",
                "Begin its first line in the first column, and leave an empty line above it.",
            )
        elif around == "blockquote" and kind not in _IN_QUOTE:
            yield self._told(
                f"{what} stands inside a quotation.",
                "A quotation holds paragraphs: end it above, with an empty line.",
            )
        elif kind == "blockquote" and around == "blockquote":
            yield self._told("A quotation stands inside another.", 'Begin its lines with one ">".')
        elif kind.endswith("_list") and sum(i.endswith("_list") for i in self.inside) >= (
            DEEPEST_LIST
        ):
            yield self._told("This list is the fourth level of lists.", "Three are the most.")

    def _of_block(self, kind: str, token: Token, before: Token | None) -> Iterator[ProseFault]:
        if self.inside[-1:] != ["list_item"] and kind == "code_block":
            yield self._told(
                "This line is indented by four spaces or more.",
                "Take spaces away: words of a list entry begin below its first letter.",
            )
        elif kind == "fence":
            yield self._told(
                f"{_CODE}: {token.markup}", "Write it as a paragraph, or show a picture."
            )
        elif kind == "heading" and token.markup in ("-", "="):
            self.line = (token.map or [0, 1])[1]
            message = f"A line {token.markup * 3} right below words makes them a heading."
            yield self._told(message, "Leave an empty line above it for a rule.")
        elif kind == "ordered_list" and "start" in token.attrs:
            yield self._told(
                f"A list would be numbered from 1 here, and not from {token.attrs['start']}.",
                "Begin it with 1; words between entries belong to a list if they begin below its"
                r" letters. For a number that begins a sentence, write \ before its point.",
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
            yield self._told(
                "This entry is indented, and not far enough to belong to the one above.",
                f"Begin it with {column} spaces, or with none.",
            )

    def _of_table(self, token: Token) -> Iterator[ProseFault]:
        first, end = token.map or [0, 0]
        count = _cells(self.lines[first])
        if not self.lines[first].replace("|", "").strip():
            yield self._told("The columns of this table have no heads.", "Write one for each.")
        for number in range(first + 2, end):
            if _cells(self.lines[number]) > count:
                message = f"This row has more cells than the table has columns, which are {count}."
                hint = r"Take one out, or write \| for a line that is a sign."
                yield ProseFault(number + 1, message, hint)

    def of_inline(self, parts: list[Token], content: str) -> Iterator[ProseFault]:
        if content.startswith("|") and "td" not in self.inside and "th" not in self.inside:
            yield self._told(
                "A table needs a line of dashes below its heads.",
                "Write a second line such as | --- | --- |, with as many cells as the first.",
            )
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
            message = f'The picture "{name}" does not stand by itself.'
            yield self._told(message, _LINE_ALONE)
        if not image.content.strip():
            yield self._told(
                f'The picture "{name}" has no words for those who cannot see it.',
                f"Say what it shows: ![What it shows]({name})",
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
                f"The mark {whole} has no other one that belongs to it.",
                rf"Add it, take this one out, or write \{whole[0]} for the sign itself.",
            )


def _cells(row: str) -> int:
    return len(re.split(r"(?<!\\)\|", row.strip().removeprefix("|").removesuffix("|")))


def _of_link(link: Token) -> Iterator[tuple[str, str]]:
    target = str(link.attrs.get("href", ""))
    if not _LINK.match(target):
        hint = "Use an address that begins with https:// or mailto:."
        yield f'A link may not lead to "{unquote(target)[:60]}".', hint
    if link.attrs.get("title"):
        yield "The title of a link would be shown nowhere.", "Take it out, or write it as text."


_OF_INLINE: dict[str, Callable[[Token], Iterator[tuple[str, str]]]] = {
    "code_inline": lambda part: iter(
        [(f"{_CODE}: `{part.content[:40]}`", "Write it *with emphasis*, or in quotation marks.")]
    ),
    "s_open": lambda _: iter(
        [("Words cannot be struck through: ~~", "Take them out, or only the marks.")]
    ),
    "link_open": _of_link,
}
