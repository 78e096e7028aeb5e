"""What every activity has, whatever people do in it."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from facilitator.model.base import Frozen, Id, Text
from facilitator.model.blanks import Blank
from facilitator.model.frame import Frame


class ActivityBase(Frozen):
    """A step of an exercise. Subclasses add what is done in it and list its blanks."""

    hand_in: ClassVar[bool] = False
    """True where the sheet is handed in (ticks and a code, no name), false where it is kept."""

    id: Id
    kind: str = Field(description="What people do in it.")
    title: Text = Field(description="Its heading in every document.")
    instruction: Text = Field(description="One sentence: what the participant does.")

    def worksheet_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """What each participant fills in, in reading order."""
        return ()

    def team_sheet_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """What the team fills in together, on a sheet of its own."""
        return ()

    def scoring_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """What each participant fills in on the scoring sheet."""
        return ()

    def tally_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """What is filled in for the team, on its tally grid."""
        return ()

    def counting_blanks(self, _frame: Frame) -> tuple[Blank, ...]:
        """What a helper fills in on the tally card while hands are up."""
        return ()
