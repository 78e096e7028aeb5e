"""Markdown to the vocabulary's HTML. Raw HTML in a text is printed as it is written."""

from __future__ import annotations

import re
from functools import lru_cache

from markdown import Markdown
from markupsafe import Markup, escape

from facilitator.errors import SourceError

LONGEST_TEXT = 50_000
MOST_BRACKETS = 200
"""The parser looks for the end of a link after each of them."""

# A text without any of these cannot be marked up, and most texts are: skip the parser for them.
_MAYBE_MARKED = re.compile(r"[*_`\[\]\\<>&!#]|^\s*(\d+[.)]|[-+])\s|\n", re.MULTILINE)
# What would begin a heading, a quotation, a rule or a list; inside a line of text it is none.
_BLOCK_MARK = re.compile(
    r"^([ \t]*)(?:(\d+)([.)])(?=\s|$)|([-+*])(?=\s|$)|([#>])|([-*_])(?=(?:[ ]*\6){2,}[ ]*$))",
    re.MULTILINE,
)
_PARAGRAPH = re.compile(r"\A<p>(.*)</p>\Z", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


@lru_cache(maxsize=1)
def _parser() -> Markdown:
    parser = Markdown(extensions=["sane_lists"], output_format="html")
    # Text is never markup, and documents hold no pictures or code that a text brings along.
    parser.preprocessors.deregister("html_block")
    for pattern in ("html", "entity", "image_link", "image_reference", "backtick"):
        parser.inlinePatterns.deregister(pattern)
    parser.parser.blockprocessors.deregister("code")
    return parser


def prose(text: str) -> Markup:
    """Paragraphs and lists; markup stays markup.

    Raises SourceError for what would keep the parser busy without end.
    """
    if isinstance(text, Markup):
        return text
    if len(text) > LONGEST_TEXT or text.count("[") > MOST_BRACKETS:
        raise SourceError.because(
            f'A text is too long for one part of a page, or has too many brackets: "{text[:40]}…"',
            hint="Cut it into several parts.",
        )
    literal = text.replace("&", "&amp;")  # an entity is text too, and stays as it is written
    try:
        return Markup(_parser().reset().convert(literal))  # noqa: S704 - raw HTML is escaped by now
    except RecursionError as error:
        # The parser is left in the middle of a list, and would read the next text wrongly.
        _parser.cache_clear()
        raise SourceError.because(
            f'A text has quotations or lists inside of too many others: "{text[:40]}…"',
            hint="Nest them less deeply.",
        ) from error


def inline(text: str) -> Markup:
    """One paragraph's inside; several paragraphs stay several, and markup stays markup."""
    if isinstance(text, Markup):
        return text
    if not _MAYBE_MARKED.search(text):
        return escape(text)
    whole = prose(_BLOCK_MARK.sub(_as_text, text))
    single = _PARAGRAPH.match(whole)
    return Markup(single[1]) if single and "<p>" not in single[1] else whole  # noqa: S704


def _as_text(match: re.Match[str]) -> str:
    space, number, dot, *signs = match.groups()
    sign = dot or next(filter(None, signs))
    return f"{space}{number or ''}\\{sign}"


def plain(text: str) -> str:
    """A text without its marks, for labels that only screen readers read."""
    return Markup(_TAG.sub("", inline(text))).unescape()  # noqa: S704
