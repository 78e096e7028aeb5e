"""Calendar: an event as an iCalendar file (RFC 5545) that any calendar takes in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from facilitator.compose.prose import plain
from facilitator.errors import SourceError, UsageError
from facilitator.model.client import Event
from facilitator.model.kit import Kit
from facilitator.rules.timetable import clock, for_participants, start_moment, timetable
from facilitator.text.interface import t
from facilitator.text.messages import Message
from facilitator.text.translator import translator

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
        raise UsageError.because(t("calendar-no-event"), hint=t("calendar-name-one"))
    entry = _event(
        kit,
        kit.event,
        kit.event.date,
        minutes=kit.edition.minutes(),
        summary=plain(kit.exercise.title),
        description=_agenda(kit, kit.event),
        location=kit.event.place,
    )
    return _calendar([entry], stamp)


def review_calendar(
    kit: Kit, days: Sequence[date], promised: Sequence[str], stamp: datetime
) -> bytes:
    """The reviews after an event, an entry a day: the agenda's questions, then what was promised.

    They begin when the event did, on the clock on the wall of its time zone. The same day has the
    same UID however often it is made. Raises UsageError without an event, SourceError for a time
    zone that there is not.
    """
    if kit.event is None:
        raise UsageError.because(t("calendar-no-event-reviews"), hint=t("calendar-name-one"))
    say = translator(kit.language).say
    questions = kit.exercise.report.reviews if kit.exercise.report else ()
    lines = [*map(plain, questions)]
    if promised:
        lines += ["", say(Message("calendar-promised")), *promised]
    entries = [
        _event(
            kit,
            kit.event,
            day,
            minutes=REVIEW,
            summary=say(
                Message("calendar-review", number=number, exercise=plain(kit.exercise.title))
            ),
            description=lines,
            key=f"review {day.isoformat()}",
        )
        for number, day in enumerate(days, start=1)
    ]
    return _calendar(entries, stamp)


def _event(
    kit: Kit,
    event: Event,
    day: date,
    *,
    minutes: int,
    summary: str,
    description: Iterable[str],
    location: str = "",
    key: str = "",
) -> dict[str, Any]:
    """The properties of an entry; ``key`` tells those of one event apart."""
    start = start_moment(day, kit.start_minute, zone_of(event.timezone))
    client = kit.client.name if kit.client else ""
    identity = "\n".join(
        [client, event.name or event.date.isoformat(), kit.exercise.name, *filter(None, [key])]
    )
    properties = {
        "uid": f"{sha256(identity.encode()).hexdigest()[:32]}@facilitator",
        "dtstart": start,
        "dtend": start + timedelta(minutes=minutes),
        "summary": summary,
        "location": location,
        "description": "\n".join(description),
    }
    return {name: value for name, value in properties.items() if value or name != "location"}


def _calendar(entries: Iterable[Mapping[str, Any]], stamp: datetime) -> bytes:
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//facilitator//facilitator//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for properties in entries:
        entry = icalendar.Event()
        entry.add("dtstamp", stamp)
        for name, value in properties.items():
            entry.add(name, value)
        calendar.add_component(entry)
    return bytes(calendar.to_ical())


def zone_of(name: str) -> ZoneInfo | None:
    """The time zone of that name; None without a name. Raises SourceError with the nearest."""
    if not name:
        return None
    known = available_timezones()
    if name not in known:
        raise SourceError.because(t("calendar-no-zone", name=name), hint=_nearest(name, known))
    return ZoneInfo(name)


def _nearest(written: str, known: set[str]) -> str:
    """The nearest name; people also write the city alone."""
    regions = (name for name in sorted(known) if "/" in name and not name.startswith("Etc/"))
    names = {name.casefold(): name for name in regions}
    cities = {name.rpartition("/")[2]: full for name, full in names.items()}
    for choice in (names, cities):
        close = get_close_matches(written.casefold().replace(" ", "_"), choice, n=1, cutoff=0.75)
        if close:
            return t("did-you-mean", name=choice[close[0]])
    return t("calendar-zones")


def _agenda(kit: Kit, event: Event) -> Iterator[str]:
    say = translator(kit.language).say
    slots = timetable(kit.edition, kit.start_minute)
    for slot in for_participants(slots):
        yield f"{clock(slot.start)} {plain(slot.block.title)}"
    yield say(Message("calendar-end", time=clock(slots[-1].end)))
    if event.facilitator:
        yield ""
        yield say(Message("calendar-facilitator", name=event.facilitator))
