"""Times of day on days on which the clocks change: some do not exist, some come twice."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

from facilitator.rules.schedule.timetable import clock


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
    first, second = local.utcoffset(), local.replace(fold=1).utcoffset()
    said = f"On {day.isoformat()} in {zone}"
    if first is not None and second is not None and first != second:
        if first < second:
            return f"{said} there is no {clock(minute)}: the clocks are put forward over it."
        return f"{said} {clock(minute)} comes twice, for the clocks are put back; the first counts."
    start = start_moment(day, minute, zone)
    before, after = (
        moment.astimezone(zone).utcoffset()
        for moment in (start, start + timedelta(minutes=minutes))
    )
    if before is not None and after is not None and before != after:
        how = "forward" if before < after else "back"
        return f"{said} the clocks are put {how} while the event runs, and its times do not follow."
    return ""
