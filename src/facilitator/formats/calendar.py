"""Calendar: an event as an iCalendar file (RFC 5545) that any calendar takes in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from difflib import get_close_matches
from hashlib import sha256
from zoneinfo import ZoneInfo, available_timezones

from facilitator.compose.prose import plain
from facilitator.errors import SourceError, UsageError
from facilitator.model.event import Event
from facilitator.model.kit import Kit
from facilitator.rules.schedule import clock, for_participants, schedule

_AROUND = timedelta(days=366)
"""A calendar is told of the clock changes of the year before and after."""


def invitation(kit: Kit, stamp: datetime) -> bytes:
    """The event as one calendar entry: title, place, times, and the agenda as its description.

    Its times are those of the agenda; without a time zone they are local wherever they are read.
    The same event has the same UID however often it is made. ``stamp``, in UTC, says when this was.
    Raises UsageError without an event, SourceError for a time zone that there is not.
    """
    from icalendar import Calendar, Timezone
    from icalendar import Event as Entry

    if kit.event is None:
        raise UsageError.because("Only an event can be put into a calendar.", hint="Name one.")
    zone = zone_of(kit.event.timezone)
    start = _start(kit.event.date, kit.start_minute, zone)
    entry = Entry()
    entry.add("uid", _uid(kit, kit.event.date))
    entry.add("dtstamp", stamp)
    entry.add("dtstart", start)
    # Minutes are counted on the clock on the wall, as the agenda does.
    entry.add("dtend", start + timedelta(minutes=kit.edition.minutes()))
    entry.add("summary", plain(kit.exercise.title))
    if kit.event.place:
        entry.add("location", kit.event.place)
    entry.add("description", "\n".join(_agenda(kit, kit.event)))
    calendar = Calendar()
    calendar.add("prodid", "-//facilitator//facilitator//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if zone:
        first, last = kit.event.date - _AROUND, kit.event.date + _AROUND
        calendar.add_component(Timezone.from_tzid(zone.key, first_date=first, last_date=last))
    calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _start(day: date, minute: int, zone: ZoneInfo | None) -> datetime:
    return datetime.combine(day, time(), tzinfo=zone) + timedelta(minutes=minute)


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


def _uid(kit: Kit, day: date) -> str:
    """The same for the same client, day and exercise."""
    client = kit.client.name if kit.client else ""
    said = f"{client}\n{day.isoformat()}\n{kit.exercise.name}"
    return f"{sha256(said.encode()).hexdigest()[:32]}@facilitator"


def _agenda(kit: Kit, event: Event) -> Iterator[str]:
    slots = schedule(kit.edition, kit.start_minute)
    for slot in for_participants(slots):
        yield f"{clock(slot.start)} {plain(slot.block.title)}"
    yield f"{clock(slots[-1].end)} End"
    if event.facilitator:
        yield ""
        yield f"Facilitator: {event.facilitator}"
