"""What strangers have written, fit to be told: short, on one line, and harmless to a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_MOST = 60
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def printable(words: str) -> str:
    """Words on one line without what cannot be seen, cut where they are long."""
    spaced = " ".join(words[: 40 * _MOST].split())
    line = "".join(c for c in spaced if unicodedata.category(c) not in _UNSEEN)
    return line if len(line) <= _MOST else f"{line[:_MOST].rstrip()}…"


def quoted(words: str) -> str:
    return f"“{printable(words)}”"


def first_few(items: Sequence[str], most: int) -> str:
    """At most so many items, and how many more there are."""
    more = f" and {len(items) - most} more" if len(items) > most else ""
    return f"{', '.join(items[:most])}{more}"


def page_numbers(pages: Sequence[int]) -> str:
    """Pages as people name them: "page 3", "pages 9 to 16", "pages 1, 4 and 7"."""
    if len(pages) == 1:
        return f"page {pages[0]}"
    if list(pages) == list(range(pages[0], pages[-1] + 1)):
        return f"pages {pages[0]} to {pages[-1]}"
    return f"pages {', '.join(map(str, pages[:-1]))} and {pages[-1]}"
