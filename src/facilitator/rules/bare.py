"""Words as they are compared: without capitals, accents, signs and numbers in front."""

from __future__ import annotations

import re
import unicodedata

_NUMBERED = re.compile(r"(?:(?:statement|question|item|q|s|no|nr) ?)?\d{1,3}[a-z]? ")


def bare(text: str) -> str:
    """Small letters and digits alone, words one space apart: "2. We, Too" becomes "2 we too"."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    kept = (c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


def unnumbered(words: str) -> str:
    """Bare words without the number that they begin with: "q12 we meet" becomes "we meet"."""
    return _NUMBERED.sub("", words, count=1) if _NUMBERED.match(words) else words
