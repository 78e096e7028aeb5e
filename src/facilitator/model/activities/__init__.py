"""The kinds of activity. A new one is three places of one name and one line here."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from facilitator.model.activities.base import ActivityBase
from facilitator.model.activities.commit import Commit
from facilitator.model.activities.contrast import Contrast
from facilitator.model.activities.poll import Poll
from facilitator.model.activities.rate import Rate
from facilitator.model.activities.reflect import Reflect
from facilitator.model.activities.sort import Sort

ACTIVITIES: dict[str, type[ActivityBase]] = {
    "poll": Poll,
    "contrast": Contrast,
    "sort": Sort,
    "rate": Rate,
    "reflect": Reflect,
    "commit": Commit,
}

Activity = Annotated[Poll | Contrast | Sort | Rate | Reflect | Commit, Field(discriminator="kind")]

__all__ = ["ACTIVITIES", "Activity", "ActivityBase"]
