"""The words that a document has printed on it, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from facilitator.compose.vocabulary import INLINE
from facilitator.model.form import VARIES

_BLANKS = ("input", "textarea", "select")
_VARY = frozenset({"sheet-code", "participant", "page-number", "page-count"})
"""Classes of the places where each copy, or each page, says something else."""
_BREAK = "\v"
_ENDS = frozenset({"left", "right"})
"""Classes of the two ends of a running line."""


def printed_words(tree: _Element) -> str:
    """All words of the body, a line for each paragraph, cell and running line.

    What people fill in is left out; what differs from copy to copy is ``VARIES``.
    """
    body = tree.find("body")
    lines = [] if body is None else "".join(_words(body)).split(_BREAK)
    return "\n".join(line for words in lines if (line := " ".join(words.split())))


def _words(element: _Element) -> Iterator[str]:
    named = set(element.get("class", "").split())
    is_inline = element.tag in INLINE and element.tag not in ("br", *_BLANKS)
    parted = _BREAK if element.tag not in INLINE else "" if is_inline and not named & _ENDS else " "
    yield parted
    if _VARY & named:
        yield VARIES
    elif element.tag not in _BLANKS and isinstance(element.tag, str):
        yield element.text or ""
        for child in element:
            yield from _words(child)
            yield child.tail or ""
    yield parted
