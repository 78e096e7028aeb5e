"""When each block of an edition starts, and what has to be in the room.

On days on which the clocks change some times of day do not exist, and some come twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import accumulate, pairwise

from facilitator.model.base import Frozen
from facilitator.model.exercise import Block, Edition
from facilitator.text.interface import t


class TimetableEntry(Frozen):
    """A block at its time: minutes counted from midnight, or from the start of the first block."""

    block: Block
    start: int
    minutes: int
    end: int


class Material(Frozen):
    name: str
    blocks: tuple[str, ...]


def timetable(edition: Edition, start_minute: int = 0) -> tuple[TimetableEntry, ...]:
    clock_times = accumulate((block.usual for block in edition.blocks), initial=start_minute)
    return tuple(
        TimetableEntry(block=block, start=start, minutes=block.usual, end=end)
        for block, (start, end) in zip(edition.blocks, pairwise(clock_times), strict=True)
    )


def for_participants(entries: Sequence[TimetableEntry]) -> tuple[TimetableEntry, ...]:
    """What an agenda shows: without minutes in hand, which are the facilitator's affair."""
    return tuple(entry for entry in entries if entry.block.time_for != "buffer")


def clock(minute: int) -> str:
    """Minutes as hours and minutes: 35 is ``0:35``, 810 is ``13:30``; after midnight 0:00 again."""
    return f"{minute // 60 % 24}:{minute % 60:02}"


def materials(edition: Edition) -> tuple[Material, ...]:
    used: dict[str, dict[str, None]] = {}
    for block in edition.blocks:
        for name in block.materials:
            used.setdefault(name, {})[block.title] = None
    return tuple(Material(name=name, blocks=tuple(titles)) for name, titles in used.items())


def start_moment(day: date, minute: int, zone: tzinfo | None) -> datetime:
    """The moment at which something begins, in UTC; without a zone, local time without one.

    ``minute`` counts from midnight on the clock on the wall. Of a time that comes twice the first
    is meant; one that is left out is what clocks show that nobody put forward.
    """
    local = datetime.combine(day, time(), tzinfo=zone) + timedelta(minutes=minute)
    return local.astimezone(UTC) if zone else local


def clock_change_remark(day: date, minute: int, minutes: int, zone: tzinfo | None) -> str:
    """What is odd about a start at that minute of the day for so many minutes; "" as a rule."""
    if zone is None:
        return ""
    local = start_moment(day, minute, None).replace(tzinfo=zone)
    first, second = _utc_offset(local), _utc_offset(local.replace(fold=1))
    if first < second:
        return t("clock-left-out", day=day.isoformat(), zone=str(zone), time=clock(minute))
    if first > second:
        return t("clock-twice", day=day.isoformat(), zone=str(zone), time=clock(minute))
    start = start_moment(day, minute, zone)
    end = start + timedelta(minutes=minutes)
    before, after = (_utc_offset(moment.astimezone(zone)) for moment in (start, end))
    if before == after:
        return ""
    return t(
        "clock-changes-meanwhile",
        day=day.isoformat(),
        zone=str(zone),
        how="forward" if before < after else "back",
    )


def _utc_offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()
