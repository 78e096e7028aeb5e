"""Words as they are compared: without capitals, accents, signs and numbers in front."""

from __future__ import annotations

import re
import unicodedata

_NUMBERED = re.compile(r"(?:(?:statement|question|item|q|s|no|nr) ?)?\d{1,3}[a-z]? ")


_APOSTROPHES = re.compile("['`\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}]")


def fold(text: str) -> str:
    """Small letters and digits alone, words one space apart: "2. We, Too" becomes "2 we too"."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    # An apostrophe joins, other signs part: don't and dont are one word, twice-yearly is two.
    joined = _APOSTROPHES.sub("", letters)
    kept = (c if c.isalnum() else " " for c in joined if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


def unnumbered(words: str) -> str:
    """Bare words without the number that they begin with: "q12 we meet" becomes "we meet"."""
    return _NUMBERED.sub("", words, count=1) if _NUMBERED.match(words) else words


def word_list(text: str) -> tuple[str, ...]:
    """Folded words and phrases, out of a text that has commas between them."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


def fold_spaces(text: str) -> str:
    """Small letters and words one space apart; signs and accents stay."""
    return " ".join(text.split()).casefold()
