"""What a chart of a report says, in one line: its title, and the first of its words if read aloud.

Each is made of figures that may be shown, and empty where there are none.
"""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.model.activities.poll import Question
from facilitator.rules.agreement import Agreement
from facilitator.rules.compared import Comparison
from facilitator.rules.english import inside
from facilitator.rules.figures import printed, rounded
from facilitator.rules.scoring.poll import PollCount

Named = tuple[str, Agreement]
"""A statement in a few words, and how people stand on it."""


def of_poll(question: Question, count: PollCount, comparison: Comparison) -> str:
    """The answer that most people gave; empty where there is none, or two share the first place."""
    if not comparison.counted or not count.answered:
        return ""
    most = max(count.counts.values())
    first = [option for option in question.options if count.counts[option.id] == most]
    if len(first) > 1:
        return ""
    return f"{most} of {count.answered} here say: {inside(first[0].text)}"


def of_gap(area: str, now: float | None, hoped: float | None) -> str:
    """Where today and the hope lie furthest apart."""
    return f"The widest gap is in {inside(area)}: {printed(now)} now, {printed(hoped)} hoped for"


NO_GAP = "In no area do you hope for more than there is today"


def of_statements(area: str, statements: Sequence[Named]) -> str:
    """The statement of an area on which people stand furthest apart."""
    known = [(short, found) for short, found in statements if found.deviation is not None]
    if not known:
        return ""
    short, found = max(known, key=lambda one: rounded(one[1].deviation or 0))
    if not rounded(found.deviation or 0):
        return f"{area}: all say the same"
    how = "split in two, " if found.polarised else ""
    apart = f"{printed(found.deviation)} points from the mean on average"
    return f"{area}, furthest apart on “{short}”: {how}{apart}"
