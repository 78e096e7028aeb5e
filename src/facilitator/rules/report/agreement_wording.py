"""Agreement in words: what a facilitator says of a spread, and whom to ask."""

from __future__ import annotations

from facilitator.rules.statistics.agreement import Agreement
from facilitator.text.english import APOSTROPHE
from facilitator.text.figures import printed, rounded

ASK = "ask the two ends"


def in_words(found: Agreement) -> str:
    """One short sentence on how far people stand apart, led by the average deviation."""
    if found.deviation is None:
        return "No scores."
    if found.count == 1:
        return "One answer alone."
    if found.same_end:
        return f"All {found.count} chose the same end of the scale."
    if not found.spread:
        return f"All {found.count} say the same."
    apart = f"On average {printed(found.deviation)} {_points(found.deviation)} from the "
    apart += f"team{APOSTROPHE}s mean"
    if found.polarised:
        return f"{apart}, split in two, and nobody in the middle: {ASK}."
    return f"{apart}: close together." if found.acceptable else f"{apart}: {ASK}."


def _points(deviation: float) -> str:
    return "point" if rounded(deviation) == 1 else "points"
