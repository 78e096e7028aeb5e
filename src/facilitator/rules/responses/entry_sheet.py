"""What somebody types in from paper: a column a blank that scores or commits, and its totals."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.activity import Activity, AreaColumns
from facilitator.model.base import Frozen
from facilitator.model.blanks import Blank
from facilitator.model.kit import Kit


class EntrySection(Frozen):
    title: str
    blanks: tuple[Blank, ...]


class EntryPlan(Frozen):
    """What a workbook to type into has. ``team`` are the blanks of the sheet that a team shares."""

    sections: tuple[EntrySection, ...]
    areas: tuple[AreaColumns, ...]
    team: tuple[Blank, ...]

    def blanks(self) -> tuple[Blank, ...]:
        return tuple(blank for section in self.sections for blank in section.blanks)


def entry_plan(kit: Kit) -> EntryPlan:
    """The plan for a kit: what is handed in, and what the team shares.

    People's own commitments are there where the event wants them; all else that is kept stays out.
    """
    frame = kit.exercise
    sections = (EntrySection(title=a.title, blanks=tuple(_blanks(a, kit))) for a in kit.activities)
    team = (blank for a in kit.activities for blank in a.team_sheet_blanks(frame))
    return EntryPlan(
        sections=tuple(section for section in sections if section.blanks),
        areas=tuple(area for a in kit.activities for area in a.score_columns(frame)),
        team=tuple(team) if kit.edition.team else (),
    )


def _blanks(activity: Activity, kit: Kit) -> Iterator[Blank]:
    wanted = kit.event is None or kit.event.collect_private
    if activity.hand_in or (wanted and activity.typed_in):
        yield from activity.worksheet_blanks(kit.exercise)
