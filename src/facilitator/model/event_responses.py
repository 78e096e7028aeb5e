"""What came back from one event: the answers as they count, and hands that were counted."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from facilitator.model.base import Frozen, Id
from facilitator.model.submission import Response


class EventResponses(Frozen):
    """The responses of one event. ``name`` is its day, or what a sample is called.

    ``read`` are values that the files state, ``decided`` those that a person decided, ``open``
    those that contradict each other or could not be read: they count as not answered. ``day``
    is that of the event, and ``holidays`` are the client's: no review falls on one. ``locale`` is
    that of the event's readers, such as ``en-DE``: it settles which day 4/5/2027 is. ``names`` are
    people's by code, and only where the event says that the whole group agreed to it.

    ``responses`` are those that figures are made of. Where that is what an earlier report showed,
    ``late`` is the number of sheets that came in, went or changed since and are left out of them,
    and ``now`` has the responses as they stand. ``included`` are late sheets that are in them
    because somebody decided so. ``withheld`` are figures, by activity, that an earlier report
    showed with a few answers fewer or more: beside it they would tell what those say.
    """

    name: str
    responses: tuple[Response, ...]
    read: int = 0
    decided: int = 0
    open: int = 0
    day: date | None = None
    holidays: tuple[date, ...] = ()
    locale: str = ""
    names: dict[str, str] = Field(default={})
    late: int = 0
    now: tuple[Response, ...] | None = None
    included: int = 0
    withheld: dict[str, tuple[str, ...]] = Field(default={})

    @property
    def standing(self) -> tuple[Response, ...]:
        """The responses as they stand now: what people promised, and their own pages."""
        return self.responses if self.now is None else self.now


class Counted(Frozen):
    """Hands raised for one option of one question of one poll activity."""

    activity: Id
    question: Id
    option: Id
    hands: int = Field(ge=0)

    @property
    def key(self) -> tuple[str, str]:
        """The activity and the question."""
        return self.activity, self.question


class RoomTally(Frozen):
    """All that was counted in one room; an option that is not listed was not asked for."""

    counted: tuple[Counted, ...] = ()

    def hands(self, activity: str, question: str) -> dict[str, int]:
        """Hands by option id, for one question; empty where it was not counted."""
        return {
            count.option: count.hands for count in self.counted if count.key == (activity, question)
        }

    def voters(self, activity: str, question: str) -> int:
        """How many hands went up for a question in all."""
        return sum(self.hands(activity, question).values())

    def share(self, activity: str, question: str, option: str) -> float | None:
        """Per cent of the hands raised for that question; None where nobody raised one."""
        hands, voters = self.hands(activity, question), self.voters(activity, question)
        return 100 * hands[option] / voters if voters and option in hands else None
