"""Markdown to the vocabulary's HTML. Raw HTML in a text is printed as it is written."""

from __future__ import annotations

import re
from functools import lru_cache

from markdown import Markdown
from markupsafe import Markup, escape

# A text without any of these cannot be marked up, and most texts are: skip the parser for them.
_MAYBE_MARKED = re.compile(r"[*_`\[\]\\<>&!#]|^\s*(\d+[.)]|[-+])\s|\n", re.MULTILINE)
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
    """Paragraphs and lists."""
    return Markup(_parser().reset().convert(text))  # noqa: S704 - raw HTML was escaped above


def inline(text: str) -> Markup:
    """One paragraph's inside; several paragraphs stay several."""
    if not _MAYBE_MARKED.search(text):
        return escape(text)
    whole = prose(text)
    single = _PARAGRAPH.match(whole)
    return Markup(single[1]) if single and "<p>" not in single[1] else whole  # noqa: S704


def plain(text: str) -> str:
    """A text without its marks, for labels that only screen readers read."""
    return Markup(_TAG.sub("", inline(text))).unescape()  # noqa: S704
