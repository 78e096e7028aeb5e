"""Markdown to the vocabulary's HTML. Raw HTML in a text is printed as it is written.

What Markdown has and pages have not is printed as it is typed; reading a file tells of it first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any, cast
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markupsafe import Markup, escape
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.tasklists import tasklists_plugin

from facilitator.errors import SourceError
from facilitator.text.interface import t
from facilitator.text.plain_text import SPACELESS

LONGEST_TEXT = 50_000
MOST_BRACKETS = 200
"""The parser looks for the end of a link after each of them."""
PAGE_BREAK = r"\pagebreak"
"""A line of its own that begins a new page."""
TICK_NAME = "own_"
"""What the names of boxes in a checklist begin with; a number follows."""
_Env = dict[str, Any]
PictureSize = Callable[[str], tuple[float, float]]
"""Width and height in mm at which a picture is printed, by the name of its file."""

_UNKNOWN = ("code", "fence", "backticks", "entity", "lheading", "html_block", "html_inline")
_DEEPEST = 100
"""More than pages may have, so that what is too deep is told and not left out."""
# A text without any of these cannot be marked up, and most texts are: skip the parser for them.
_MAYBE_MARKED = re.compile(r"[*_`\[\]\\<&!\n]")
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
# What follows its first line: lines up to an empty one, then what is indented.
_NOTE = re.compile(
    r"^ {0,3}\[\^([^\]\s]+)\]:([^\n]*(?:\n(?!\s*\[\^)[^\n]*\S[^\n]*)*"
    r"(?:\n(?:[ \t]*\n)*(?: {4}|\t)[^\n]*)*)",
    re.MULTILINE,
)
_REFERENCE = re.compile(r"(?<!\\)\[\^([^\]\s]+)\](?!:)")
LINE, LARGE_LINE = 80, 44
"""How many letters stand side by side in a table at the least, in usual and in large print."""
_WIDEST, _ROOM = 60, 4
"""Letters of a cell that count for the width of its column, and those that its padding takes."""
_TAG = re.compile(r"<[^>]+>")
_TIED = 12
"""Letters at the end of a short text that are not parted."""
_BROKEN = re.compile(rf"(?<=[{SPACELESS}])\n(?=[{SPACELESS}])")
"""Where a line of a file ends inside a sentence of a script that has no spaces."""
_ALIGNED = {"text-align:right": "end", "text-align:center": "number"}


class Markdown(MarkdownIt):
    """A parser that takes any link: where one may lead is the page's to say, and it says so."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the parser's own name
        return True


def prose(text: str, picture_size: PictureSize | None = None, line: int = LINE) -> Markup:
    """Paragraphs, lists, tables and all else that a text may hold; markup stays markup.

    ``line`` is how many letters stand side by side in a table.

    Raises SourceError for what would keep the parser busy without end.
    """
    if isinstance(text, Markup):
        return text
    _require_short(text)
    env = {"picture_size": picture_size, "notes": True, "line": line}
    text = _BROKEN.sub("", notes_in_place(text))
    tokens = list(_without_narrow_tables(parser().parse(text, env), env))
    html = parser().renderer.render(tokens, parser().options, env)
    return Markup(html.rstrip("\n"))  # noqa: S704 - raw HTML is escaped by now


def inline(text: str, *, notes: bool = False) -> Markup:
    """One paragraph's inside; several paragraphs stay several, and markup stays markup.

    With ``notes`` the address of a link stands in a footnote.
    """
    if isinstance(text, Markup):
        return text
    if not _MAYBE_MARKED.search(text):
        return escape(text)
    _require_short(text)
    made = [
        Markup(parser().renderInline(part.strip(), {"notes": notes}))  # noqa: S704 - raw HTML is escaped
        for part in _PARAGRAPHS.split(text)
    ]
    return made[0] if len(made) == 1 else Markup("\n").join(Markup("<p>%s</p>") % m for m in made)


def tied(words: str) -> Markup:
    """A line or two of a page whose last words stay together, so that none stands alone below."""
    start = max(words.rfind(" ", 0, -_TIED), words.rfind(">")) + 1
    return Markup(words[:start] + words[start:].replace(" ", "\N{NO-BREAK SPACE}"))  # noqa: S704 - of markup


def plain(text: str) -> str:
    """A text without its marks, for labels that only screen readers read."""
    return Markup(_TAG.sub("", inline(text))).unescape()  # noqa: S704


def notes_in_place(text: str) -> str:
    r"""A text with its footnotes where they are referred to, as ``^[words]``; lines stay lines."""
    words = {match[1]: " ".join(match[2].split()) for match in _NOTE.finditer(text)}
    if not words:
        return text
    without = _NOTE.sub(lambda match: "\n" * match[0].count("\n"), text)
    return _REFERENCE.sub(lambda m: f"^[{words[m[1]]}]" if m[1] in words else m[0], without)


def note_names(text: str) -> tuple[list[str], list[str]]:
    """The footnotes that a text has, and those that it refers to."""
    return [m[1] for m in _NOTE.finditer(text)], [m[1] for m in _REFERENCE.finditer(text)]


@lru_cache(maxsize=1)
def parser() -> MarkdownIt:
    """What a text may hold, read; whoever changes its rules takes a copy."""
    made = Markdown("commonmark", {"html": False, "xhtmlOut": False, "maxNesting": _DEEPEST})
    made.use(footnote_plugin, move_to_end=False).use(tasklists_plugin, enabled=True)
    made.enable("table").disable([*_UNKNOWN, "footnote_def", "footnote_ref"])
    made.core.ruler.push("figures", _figures)
    made.renderer = _Renderer(made)
    return made


def _require_short(text: str) -> None:
    if len(text) > LONGEST_TEXT or text.count("[") > MOST_BRACKETS:
        raise SourceError.because(
            t("text-too-long", text=text[:40]),
            hint=t("text-too-long-hint"),
        )


def _figures(state: StateCore) -> None:
    """Pictures and page breaks that are all of a paragraph; the table's columns; tight lists."""
    for place, token in enumerate(state.tokens):
        if token.type != "inline" or state.tokens[place - 1].type != "paragraph_open":
            continue
        inside = token.children or []
        if len(inside) == 1 and inside[0].type == "image":
            kind = "figure"
        elif token.content == PAGE_BREAK:
            kind = "page_break"
        else:
            continue
        token.type = kind
        for beside in (state.tokens[place - 1], state.tokens[place + 1]):
            beside.type, beside.hidden = "around", True


def _render_figure(tokens: Sequence[Token], place: int, env: _Env) -> str:
    (image,) = tokens[place].children or [Token("image", "", 0)]
    name = unquote(str(image.attrs["src"]))
    size = env.get("picture_size")
    if size is None:
        return f"<p>{_as_typed(image)}</p>\n"
    width, height = size(name)
    caption = image.attrs.get("title", "")
    said = f"<figcaption>{inline(str(caption))}</figcaption>" if caption else ""
    alt = escape(image.content)
    return (
        f'<figure class="picture">{said}<img src="picture:prose/{escape(name)}" alt="{alt}"'
        f' style="width:{width}mm;height:{height}mm"></figure>\n'
    )


def _as_typed(image: Token) -> str:
    return str(escape(f"![{image.content}]({image.attrs['src']})"))


def _render_note(tokens: Sequence[Token], place: int, env: _Env) -> str:
    note = env["footnotes"]["list"][tokens[place].meta["id"]]
    words = parser().renderer.render(note["tokens"], parser().options, {**env, "inside_note": True})
    return f'<span class="footnote">{words}</span>'


def _render_link_end(tokens: Sequence[Token], place: int, env: _Env) -> str:
    """On paper nobody can follow a link: its address is told, unless the words say it."""
    start = next(n for n in range(place, -1, -1) if tokens[n].type == "link_open")
    address = str(tokens[start].attrs.get("href", ""))
    shown = address.removeprefix("mailto:").rstrip("/")
    words = "".join(token.content for token in tokens[start:place])
    is_outside = address.startswith(("http:", "https:", "mailto:"))
    if not env.get("notes") or not is_outside or _bare(shown) in words:
        return "</a>"
    if env.get("inside_note"):
        return f"</a> ({escape(shown)})"
    return f'</a><span class="footnote">{escape(shown)}</span>'


def _bare(address: str) -> str:
    return address.removeprefix("https://").removeprefix("http://")


def _render_table(tokens: Sequence[Token], place: int, env: _Env) -> str:
    widths = _column_widths(tokens, place, env["line"])
    columns = "".join(f'<col style="width:{width}%">' for width in widths)
    return f'<table class="rows">\n<colgroup>{columns}</colgroup>\n'


def _without_narrow_tables(tokens: Sequence[Token], env: _Env) -> Iterator[Token]:
    """A list for each row of a table whose longest words would not stand side by side."""
    place = 0
    while place < len(tokens):
        end = _table_end(tokens, place) if tokens[place].type == "table_open" else place
        cells = [token.content for token in tokens[place:end] if token.type == "inline"]
        count = sum(token.type == "th_open" for token in tokens[place:end])
        longest = (
            max(map(len, " ".join(cells[n::count]).split()), default=0) for n in range(count)
        )
        if all(cells) and sum(_ROOM + length for length in longest) > env["line"]:
            heads, *rows = (cells[first : first + count] for first in range(0, len(cells), count))
            for row in rows:
                said = "".join(
                    f"\n- **{head}**\N{EN SPACE}{cell}"
                    for head, cell in zip(heads[1:], row[1:], strict=True)
                )
                yield from parser().parse(f"**{row[0]}**\n{said}", env)
        else:
            yield from tokens[place : end + 1]
        place = end + 1


def _table_end(tokens: Sequence[Token], place: int) -> int:
    return next(n for n in range(place, len(tokens)) if tokens[n].type == "table_close")


def _column_widths(tokens: Sequence[Token], place: int, line: int) -> list[float]:
    """Per cent, by what the longest cell of each column holds; no longest word is cut."""
    end = _table_end(tokens, place)
    needs: list[float] = []
    least: list[float] = []
    column = 0
    for token in tokens[place:end]:
        if token.type == "tr_open":
            column = 0
        elif token.type == "inline":
            if column == len(needs):
                needs.append(0.0)
                least.append(0.0)
            longest = max(map(len, token.content.split()), default=0)
            needs[column] = max(needs[column], _ROOM + min(len(token.content), _WIDEST))
            least[column] = max(least[column], 100 * (_ROOM + longest) / line)
            column += 1
    spare = max(0.0, 100 - sum(least))
    more = [max(0.0, 100 * need / sum(needs) - low) for need, low in zip(needs, least, strict=True)]
    widths = [low + spare * wish / (sum(more) or 1) for low, wish in zip(least, more, strict=True)]
    return [round(100 * width / sum(widths), 1) for width in widths]


def _render_cell(tokens: Sequence[Token], place: int, _env: _Env) -> str:
    tag = tokens[place].tag
    side = _ALIGNED.get(str(tokens[place].attrs.get("style", "")), "")
    scope = ' scope="col"' if tag == "th" else ""
    # An empty cell is room to write.
    room = "write" if tag == "td" and not tokens[place + 1].content else ""
    return f"<{tag}{scope}{_class(room or side)}>"


def _class(name: str) -> str:
    return f' class="{name}"' if name else ""


def _render_list(tokens: Sequence[Token], place: int, _env: _Env) -> str:
    token = tokens[place]
    has_boxes = "contains-task-list" in str(token.attrs.get("class", ""))
    start = f' start="{token.attrs["start"]}"' if "start" in token.attrs else ""
    return f"<{token.tag}{_class('boxes' if has_boxes else '')}{start}>\n"


def _render_tick(tokens: Sequence[Token], place: int, _env: _Env) -> str:
    words = "".join(token.content for token in tokens[place + 1 :]).strip()
    return f'<input type="checkbox" name="{TICK_NAME}" title="{escape(words)}">'


_RULES: dict[str, Callable[[Sequence[Token], int, _Env], str]] = {
    "figure": _render_figure,
    "page_break": lambda *_: '<hr class="page">\n',
    "image": lambda tokens, place, _: _as_typed(tokens[place]),
    "footnote_ref": _render_note,
    "link_close": _render_link_end,
    "table_open": _render_table,
    "th_open": _render_cell,
    "td_open": _render_cell,
    "bullet_list_open": _render_list,
    "ordered_list_open": _render_list,
    "list_item_open": lambda *_: "<li>",
    "html_inline": _render_tick,
}


class _Renderer(RendererHTML):
    """Writes what is particular to pages by the rules above."""

    def __init__(self, parser: MarkdownIt | None = None) -> None:
        super().__init__(parser)
        self.rules |= cast("Any", {kind: partial(_write, rule) for kind, rule in _RULES.items()})


def _write(
    rule: Callable[[Sequence[Token], int, _Env], str],
    tokens: Sequence[Token],
    place: int,
    _options: object,
    env: _Env,
) -> str:
    return rule(tokens, place, env)


def numbered_ticks(page: str) -> str:
    """A page whose boxes have each a name of its own."""
    pieces = page.split(f'name="{TICK_NAME}"')
    named = (f'name="{TICK_NAME}{number}"{piece}' for number, piece in enumerate(pieces[1:], 1))
    return "".join((pieces[0], *named))
