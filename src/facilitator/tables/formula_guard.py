"""Texts that a spreadsheet would take for formulas, kept from being worked out, and back again."""

from __future__ import annotations

_STARTS = ("=", "+", "-", "@", "\t", "\r")
_GUARD = "'"


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet that reads this text may work it out."""
    return text.startswith(_STARTS)


def guard_formula(text: str) -> str:
    """A text for a CSV file: an apostrophe in front keeps a spreadsheet from working it out.

    What begins with an apostrophe itself gets a second one, so that ``unguard_formula`` gives it
    back.
    """
    return f"{_GUARD}{text}" if text.startswith((*_STARTS, _GUARD)) else text


def unguard_formula(text: str) -> str:
    """A text out of a CSV file that ``guard_formula`` has written."""
    is_guarded = text.startswith(_GUARD) and text[1:].startswith((*_STARTS, _GUARD))
    return text[1:] if is_guarded else text
