"""The kinds of activity: a package each, and one line here."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from facilitator.activities.commit import COMMIT
from facilitator.activities.contrast import CONTRAST
from facilitator.activities.poll import POLL
from facilitator.activities.protocol import AnyReport
from facilitator.activities.rank import RANK
from facilitator.activities.rate import RATE
from facilitator.activities.reflect import REFLECT
from facilitator.activities.sort import SORT
from facilitator.model.activity import Activity
from facilitator.model.exercise import Exercise

ACTIVITIES: dict[str, AnyReport] = {
    "poll": POLL,
    "contrast": CONTRAST,
    "sort": SORT,
    "rate": RATE,
    "rank": RANK,
    "reflect": REFLECT,
    "commit": COMMIT,
}
"""By kind, what is made of the answers to it; ``model`` is the class of its activities."""

MODELS: dict[str, type[Activity]] = {kind: report.model for kind, report in ACTIVITIES.items()}

if TYPE_CHECKING:
    AnyActivity = Activity
else:
    AnyActivity = Annotated[reduce(or_, MODELS.values()), Field(discriminator="kind")]


class ParsedExercise(Exercise):
    """One exercise folder, read and checked."""

    spoken: ClassVar[str] = "exercise"

    activities: tuple[AnyActivity, ...] = Field(
        min_length=1, description="about-parsed-exercise-activities"
    )


def report_of(activity: Activity) -> AnyReport:
    """What is made of the answers to an activity of its kind."""
    return ACTIVITIES[activity.kind]
