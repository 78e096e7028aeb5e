"""Figures as they are printed."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

MINUS = "\N{MINUS SIGN}"
NOTHING = "\N{EN DASH}"
"""Stands where there is no score."""


_PERCENT = re.compile(r"\A\D{0,8}(\d+(?:\.\d+)?)\s*%")
_COUNT = re.compile(r"\A(\d+) of (\d+)\Z")
"""In other languages a cell has its value beside it."""


def percent(text: str) -> float | None:
    """The per cent of a share as it is printed: ``71%``, ``about 80%``, ``3 of 8``; else None."""
    if count := _COUNT.match(text):
        return 100 * int(count[1]) / max(1, int(count[2]))
    share = _PERCENT.match(text)
    return float(share[1]) if share else None


def is_count(text: str) -> bool:
    """Whether a share is told as people: ``3 of 8``."""
    return bool(_COUNT.match(text))


def rounded(value: float) -> float:
    """To one decimal, halves away from zero, as people round by hand: 2.25 becomes 2.3."""
    # The noise of binary fractions goes first: 1.15 is stored as a little less than 1.15.
    return float(Decimal(str(round(value, 9))).quantize(Decimal("0.1"), ROUND_HALF_UP))


def difference(before: float | None, after: float | None) -> float | None:
    """``after`` less ``before`` as both are printed: what readers get who subtract them.

    None where one of them is missing.
    """
    if before is None or after is None:
        return None
    return rounded(rounded(after) - rounded(before))


def signed(value: float | None) -> str:
    """A difference: ``printed``, with a plus before what is positive."""
    return f"+{printed(value)}" if value is not None and rounded(value) > 0 else printed(value)


def whole(value: float) -> int:
    """To a whole number, halves away from zero: 62.5 becomes 63, as people round by hand."""
    return int(Decimal(str(round(value, 9))).quantize(Decimal(1), ROUND_HALF_UP))


def printed(value: float | None) -> str:
    """One decimal: ``2.5``, ``MINUS`` before what is negative, ``NOTHING`` for no value."""
    if value is None:
        return NOTHING
    text = f"{abs(rounded(value)):.1f}"
    return f"{MINUS}{text}" if rounded(value) < 0 else text
