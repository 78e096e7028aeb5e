"""Answers of one sheet that cannot all be meant, as the activities know it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from facilitator.model.activity import Activity
from facilitator.model.submission import Submission


def with_doubts(
    sheets: Iterable[Submission], activities: Iterable[Activity]
) -> Iterator[Submission]:
    """The same sheets; what an activity doubts is less sure, and says why."""
    known = tuple(activities)
    for sheet in sheets:
        answers = {one.blank: one.value for one in sheet.readings if one.confidence > 0}
        doubts = {blank: why for activity in known for blank, why in activity.doubts(answers)}
        if doubts:
            readings = tuple(
                one.less_sure(doubts[one.blank]) if one.blank in doubts and one.confidence else one
                for one in sheet.readings
            )
            yield sheet.model_copy(update={"readings": readings})
        else:
            yield sheet
