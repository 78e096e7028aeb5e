"""What somebody types in from paper: a column a blank that scores or commits, and its totals."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.model.activities import Activity
from facilitator.model.activities.commit import Commit
from facilitator.model.activities.rate import Rate
from facilitator.model.base import Frozen
from facilitator.model.blanks import Blank
from facilitator.model.kit import Kit


class EntrySection(Frozen):
    """The columns of one activity."""

    title: str
    blanks: tuple[Blank, ...]


class AreaColumns(Frozen):
    """One area to be scored: its statements' blanks, now and hoped for, in the same order.

    A person has a score there with at least ``minimum`` answered statements.
    """

    title: str
    now: tuple[str, ...]
    hoped: tuple[str, ...]
    minimum: int


class EntryPlan(Frozen):
    """What a workbook to type into has. ``team`` are the blanks of the sheet that a team shares."""

    sections: tuple[EntrySection, ...]
    areas: tuple[AreaColumns, ...]
    team: tuple[Blank, ...]

    def blanks(self) -> tuple[Blank, ...]:
        """Every column's blank, in order."""
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
        areas=tuple(_areas(kit)),
        team=tuple(team) if kit.edition.team else (),
    )


def _blanks(activity: Activity, kit: Kit) -> Iterator[Blank]:
    wanted = kit.event is None or kit.event.collect_private
    if activity.hand_in or (wanted and isinstance(activity, Commit)):
        yield from activity.worksheet_blanks(kit.exercise)


def _areas(kit: Kit) -> Iterator[AreaColumns]:
    for activity in kit.activities:
        if isinstance(activity, Rate):
            for area in activity.areas(kit.exercise):
                items = activity.of_area(area)
                yield AreaColumns(
                    title=area.name,
                    now=tuple(activity.now(item).name for item in items),
                    hoped=tuple(activity.hoped(item).name for item in items),
                    minimum=activity.minimum_answered,
                )
