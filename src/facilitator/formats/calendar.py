"""Calendar: an event as an iCalendar file (RFC 5545) that any calendar takes in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from hashlib import sha256
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

from facilitator.compose.prose import plain
from facilitator.errors import SourceError, UsageError
from facilitator.model.event import Event
from facilitator.model.kit import Kit
from facilitator.rules.schedule.timetable import clock, for_participants, start_moment, timetable

if TYPE_CHECKING:
    from icalendar import Component

REVIEW = 90
"""Minutes of a review."""


def invitation(kit: Kit, stamp: datetime) -> bytes:
    """The event as one calendar entry: title, place, times, and the agenda as its description.

    Its times are those of the agenda, told in UTC, which every calendar shows in the reader's own
    zone without knowing any rules; without a time zone they are local wherever they are read. It
    takes as many minutes as the agenda, also where the clocks change meanwhile.
    The same event has the same UID however often it is made. ``stamp``, in UTC, says when this was.
    Raises UsageError without an event, SourceError for a time zone that there is not.
    """
    if kit.event is None:
        raise UsageError.because("Only an event can be put into a calendar.", hint="Name one.")
    entry = _Entry(
        uid=_uid(kit, kit.event.date),
        day=kit.event.date,
        minute=kit.start_minute,
        minutes=kit.edition.minutes(),
        summary=plain(kit.exercise.title),
        description="\n".join(_agenda(kit, kit.event)),
        place=kit.event.place,
    )
    return _calendar([entry], zone_of(kit.event.timezone), stamp)


def review_calendar(
    kit: Kit, days: Sequence[date], promised: Sequence[str], stamp: datetime
) -> bytes:
    """The reviews after an event, an entry a day: the agenda's questions, then what was promised.

    They begin when the event did, on the clock on the wall of its time zone. The same day has the
    same UID however often it is made. Raises UsageError without an event, SourceError for a time
    zone that there is not.
    """
    if kit.event is None:
        raise UsageError.because("Reviews follow an event.", hint="Name one.")
    asked = kit.exercise.report.reviews if kit.exercise.report else ()
    said = [*map(plain, asked), *(["", "Promised:", *promised] if promised else [])]
    entries = [
        _Entry(
            uid=_uid(kit, kit.event.date, f"review {day.isoformat()}"),
            day=day,
            minute=kit.start_minute,
            minutes=REVIEW,
            summary=f"Review {number}: {plain(kit.exercise.title)}",
            description="\n".join(said),
            place="",
        )
        for number, day in enumerate(days, start=1)
    ]
    return _calendar(entries, zone_of(kit.event.timezone), stamp)


@dataclass(frozen=True)
class _Entry:
    """One entry: ``minute`` counts from midnight, on the clock on the wall."""

    uid: str
    day: date
    minute: int
    minutes: int
    summary: str
    description: str
    place: str


def _calendar(entries: Sequence[_Entry], zone: ZoneInfo | None, stamp: datetime) -> bytes:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//facilitator//facilitator//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        calendar.add_component(_component(entry, zone, stamp))
    return bytes(calendar.to_ical())


def _component(entry: _Entry, zone: ZoneInfo | None, stamp: datetime) -> Component:
    from icalendar import Event as Made

    start = start_moment(entry.day, entry.minute, zone)
    made = Made()
    made.add("uid", entry.uid)
    made.add("dtstamp", stamp)
    made.add("dtstart", start)
    made.add("dtend", start + timedelta(minutes=entry.minutes))
    made.add("summary", entry.summary)
    if entry.place:
        made.add("location", entry.place)
    made.add("description", entry.description)
    return made


def zone_of(name: str) -> ZoneInfo | None:
    """The time zone of that name; None without a name. Raises SourceError with the nearest."""
    if not name:
        return None
    known = available_timezones()
    if name not in known:
        raise SourceError.because(f'There is no time zone "{name}".', hint=_nearest(name, known))
    return ZoneInfo(name)


def _nearest(written: str, known: set[str]) -> str:
    """The nearest name; people also write the city alone."""
    regions = (name for name in sorted(known) if "/" in name and not name.startswith("Etc/"))
    names = {name.casefold(): name for name in regions}
    cities = {name.rpartition("/")[2]: full for name, full in names.items()}
    for choice in (names, cities):
        close = get_close_matches(written.casefold().replace(" ", "_"), choice, n=1, cutoff=0.75)
        if close:
            return f'Did you mean "{choice[close[0]]}"?'
    return "Zones are called by continent and city, such as America/Chicago."


def _uid(kit: Kit, day: date, what: str = "") -> str:
    """The same for the same client, day and exercise, and for the same of several."""
    client = kit.client.name if kit.client else ""
    said = "\n".join([client, day.isoformat(), kit.exercise.name, *([what] if what else [])])
    return f"{sha256(said.encode()).hexdigest()[:32]}@facilitator"


def _agenda(kit: Kit, event: Event) -> Iterator[str]:
    slots = timetable(kit.edition, kit.start_minute)
    for slot in for_participants(slots):
        yield f"{clock(slot.start)} {plain(slot.block.title)}"
    yield f"{clock(slots[-1].end)} End"
    if event.facilitator:
        yield ""
        yield f"Facilitator: {event.facilitator}"
