"""The room's own answers to a poll, counted by hand: what is set beside the surveys."""

from __future__ import annotations

from pydantic import Field

from facilitator.model.base import Frozen, Id


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
