"""English on its way into the catalogue: what sentences that are put together by hand need."""

from __future__ import annotations

APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"


def inside(words: str) -> str:
    """Words as they read inside a sentence: a small first letter, unless it starts initials."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
