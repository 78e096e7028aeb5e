"""What changed between two events in the areas of a rating."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from facilitator.activities.rate.items import Item
from facilitator.activities.rate.model import Rate
from facilitator.activities.rate.scoring import answered, rated_sheet
from facilitator.model.activity import Area, Frame
from facilitator.model.base import Frozen
from facilitator.model.submission import Response
from facilitator.rules.statistics import mean, spread
from facilitator.text.locale import difference, rounded
from facilitator.text.messages import Message

Verdict = Literal["noise", "up", "down"]


class AreaChange(Frozen):
    """One area, now, on both days, over the statements that both asked.

    ``before`` and ``after`` are means of people's scores. ``spread`` is the wider of the two days'
    spreads between people: a change smaller than that is ``noise``. None where a day has no scores.
    """

    area: str
    items: tuple[str, ...]
    before: float | None
    after: float | None
    people_before: int
    people_after: int
    spread: float | None

    @property
    def change(self) -> float | None:
        """After less before, as both are printed, in scale points."""
        return difference(self.before, self.after)

    @property
    def moved(self) -> bool:
        return self.verdict in ("up", "down")

    @property
    def verdict(self) -> Verdict | None:
        """Whether the change is more than people differ from one another; None without one."""
        if self.change is None or self.spread is None:
            return None
        if abs(self.change) <= rounded(self.spread):
            return "noise"
        return "up" if self.change > 0 else "down"


def changes(
    rate: Rate, frame: Frame, before: Sequence[Response], after: Sequence[Response]
) -> tuple[AreaChange, ...]:
    return tuple(_change(rate, frame, area, before, after) for area in rate.areas(frame))


def _change(
    rate: Rate, frame: Frame, area: Area, before: Sequence[Response], after: Sequence[Response]
) -> AreaChange:
    items = [
        item
        for item in rate.of_area(area)
        if _asked(rate, item, before) and _asked(rate, item, after)
    ]
    first = _scores(rate, frame, area, items, before)
    second = _scores(rate, frame, area, items, after)
    spreads = [one for one in (spread(first), spread(second)) if one is not None]
    return AreaChange(
        area=area.id,
        items=tuple(item.id for item in items),
        before=mean(first),
        after=mean(second),
        people_before=len(first),
        people_after=len(second),
        spread=max(spreads, default=None),
    )


def _asked(rate: Rate, item: Item, responses: Sequence[Response]) -> bool:
    """Whether the form of that day had the statement: somebody answered it."""
    return any(response.answer(rate.now(item).name) is not None for response in responses)


def _scores(
    rate: Rate, frame: Frame, area: Area, items: Sequence[Item], responses: Sequence[Response]
) -> list[float]:
    """Each person's mean over those statements, to one decimal as on the scoring sheet.

    Fewer answers than an area needs are no score.
    """
    places = [rate.of_area(area).index(item) for item in items]
    needed = min(rate.minimum_answered, len(items))
    scores = []
    for response in responses:
        row = rated_sheet(rate, frame, response).now[area.id]
        points = answered([row[place] for place in places])
        if points and len(points) >= needed:
            scores.append(rounded(sum(points) / len(points)))
    return scores


def change_in_words(area: str, change: AreaChange) -> Message:
    return Message(
        "rate-change-more" if change.moved else "rate-change-less",
        area=area,
        then=change.before,
        today=change.after,
        spread=change.spread,
    )
