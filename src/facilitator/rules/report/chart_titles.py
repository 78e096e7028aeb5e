"""What a chart of a report says, in one line: its title, and the first of its words if read aloud.

Each is made of figures that may be shown, and empty where there are none.
"""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.model.activities.poll import Question
from facilitator.rules.report.comparisons import Comparison
from facilitator.rules.scoring.poll import PollCount
from facilitator.rules.statistics.agreement import Agreement
from facilitator.text.english import inside
from facilitator.text.figures import difference, printed, rounded
from facilitator.text.locale import listed

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


def of_gaps(areas: Sequence[str], now: float | None, hoped: float | None) -> str:
    """Where today and the hope lie furthest apart; the figures are those of the first area."""
    named = listed([inside(area) for area in areas])
    if len(areas) > 1:
        each = printed(difference(now, hoped))
        return f"The widest gaps are in {named}: {each} points each"
    return f"The widest gap is in {named}: {printed(now)} now, {printed(hoped)} hoped for"


NO_GAP = "In no area do you hope for more than there is today"


def of_statements(area: str, statements: Sequence[Named]) -> str:
    """The statement of an area on which people stand furthest apart."""
    known = [(short, found) for short, found in statements if found.deviation is not None]
    if not known:
        return ""
    most = max(rounded(found.deviation or 0) for _, found in known)
    if not most:
        return f"{area}: all say the same"
    first = [one for one in known if rounded(one[1].deviation or 0) == most]
    how = "split in two, " if all(found.polarised for _, found in first) else ""
    apart = f"{printed(most)} points from the mean on average"
    if len(first) == len(known) > 1:
        return f"{area}, each statement: {how}{apart}"
    named = listed([f"“{short}”" for short, _ in first])
    return f"{area}, furthest apart on {named}: {how}{apart}"
