from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from facilitator.errors import SourceError, UsageError
from facilitator.formats.calendar import invitation, review_calendar, zone_of
from facilitator.model.client import Client, Event
from facilitator.model.kit import Kit
from facilitator.rules.fit_to_slot import fit_exercise
from facilitator.rules.marks import tailor
from facilitator.rules.review_dates import review_dates
from facilitator.rules.timetable import (
    clock,
    clock_change_remark,
    for_participants,
    timetable,
)
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import REAL, ROOT
from tests.words import SAY

STAMP = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def plain_kit() -> Kit:
    exercise, _ = fit_exercise(tailor(Workspace(ROOT).exercise(REAL)), "workshop", SAY, 120)
    return Kit(exercise=exercise, edition_name="workshop")


def for_event(kit: Kit, **fields: Any) -> Kit:
    event = Event(**{"date": date(2026, 3, 4), "start": "13:30", **fields})
    return kit.model_copy(
        update={
            "event": event,
            "client": Client(name="Northwind Health"),
            "start_minute": event.start_minute,
        }
    )


def entry(kit: Kit) -> Any:
    """The one entry of the file, read back."""
    calendar: Any = Calendar.from_ical(invitation(kit, STAMP))
    (found,) = calendar.walk("VEVENT")
    return found


def test_the_entry_has_the_slot_the_place_and_the_agenda(plain_kit: Kit) -> None:
    kit = for_event(plain_kit, place="Room B; 2nd floor, left", facilitator="Ruth Calloway")
    found = entry(kit)
    assert found["SUMMARY"] == kit.exercise.title
    assert found["LOCATION"] == "Room B; 2nd floor, left"
    assert found["DTSTAMP"].dt == STAMP
    slots = timetable(kit.edition, 810)
    *agenda, end, _, facilitator = str(found["DESCRIPTION"]).splitlines()
    assert agenda == [f"{clock(s.start)} {s.block.title}" for s in for_participants(slots)]
    assert any("Break" in line for line in agenda)
    assert (end, facilitator) == ("15:30 End", "Facilitator: Ruth Calloway")


def test_without_a_zone_times_are_local_wherever_they_are_read(plain_kit: Kit) -> None:
    kit = for_event(plain_kit)
    found = entry(kit)
    assert found["DTSTART"].dt == datetime(2026, 3, 4, 13, 30)  # noqa: DTZ001 - floating
    assert found["DTEND"].dt == datetime(2026, 3, 4, 15, 30)  # noqa: DTZ001
    assert b"TZID" not in invitation(kit, STAMP)


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("America/Chicago", date(2026, 3, 7)),  # the day before the clocks change
        ("America/Chicago", date(2026, 3, 9)),
        ("America/Chicago", date(2026, 11, 2)),
        ("Europe/Berlin", date(2026, 3, 30)),
        ("Australia/Sydney", date(2026, 4, 6)),
        ("Asia/Kolkata", date(2026, 7, 1)),
        ("America/Phoenix", date(2026, 7, 1)),
    ],
)
def test_times_are_told_so_that_a_calendar_needs_no_rules_of_the_zone(
    plain_kit: Kit, zone: str, day: date
) -> None:
    data = invitation(for_event(plain_kit, date=day, timezone=zone), STAMP)
    calendar: Any = Calendar.from_ical(data)
    (found,) = calendar.walk("VEVENT")
    assert not calendar.walk("VTIMEZONE")
    assert found["DTSTART"].to_ical().endswith(b"Z")
    local = found["DTSTART"].dt.astimezone(ZoneInfo(zone))
    assert (local.hour, local.minute, local.date()) == (13, 30, day)


@pytest.mark.parametrize("zone", ["America/Chicago", "Europe/Berlin", "Australia/Sydney"])
def test_reviews_of_two_years_keep_their_hour_in_summer_and_winter(
    plain_kit: Kit, zone: str
) -> None:
    kit = for_event(plain_kit, date=date(2027, 3, 12), timezone=zone)
    days = review_dates(date(2027, 3, 12))
    calendar: Any = Calendar.from_ical(review_calendar(kit, days, [], STAMP))
    entries = calendar.walk("VEVENT")
    local = [entry["DTSTART"].dt.astimezone(ZoneInfo(zone)) for entry in entries]
    assert [moment.date() for moment in local] == list(days)
    assert len({moment.utcoffset() for moment in local}) == 2  # summer and winter
    for entry, moment in zip(entries, local, strict=True):
        assert (moment.hour, moment.minute) == (13, 30)
        assert entry["DTEND"].dt - entry["DTSTART"].dt == timedelta(minutes=90)
        assert not entry.walk("VALARM")


CHANGES = [
    ("Europe/Berlin", date(2027, 3, 28), "2:30", "there is no 2:30"),
    ("America/Chicago", date(2027, 3, 14), "2:30", "there is no 2:30"),
    ("Europe/Berlin", date(2027, 10, 31), "2:30", "2:30 comes twice"),
    ("America/Chicago", date(2027, 11, 7), "1:30", "1:30 comes twice"),
    ("Europe/Berlin", date(2027, 3, 28), "1:30", "put forward while the event runs"),
    ("Europe/Berlin", date(2027, 10, 31), "1:30", "put back while the event runs"),
    ("Australia/Lord_Howe", date(2027, 4, 4), "1:45", "1:45 comes twice"),
    ("Europe/Berlin", date(2027, 3, 28), "9:00", ""),
    ("Europe/Berlin", date(2027, 3, 29), "2:30", ""),
    ("", date(2027, 3, 28), "2:30", ""),
]


@pytest.mark.parametrize(("zone", "day", "start", "odd"), CHANGES)
def test_on_the_day_of_a_clock_change_an_event_takes_the_minutes_of_its_agenda(
    plain_kit: Kit, zone: str, day: date, start: str, odd: str
) -> None:
    kit = for_event(plain_kit, date=day, timezone=zone, start=start)
    found = entry(kit)
    assert found["DTEND"].dt - found["DTSTART"].dt == timedelta(minutes=kit.edition.minutes())
    told = clock_change_remark(day, kit.start_minute, kit.edition.minutes(), zone_of(zone))
    assert odd in told
    assert bool(told) == bool(odd)


def test_of_an_hour_that_comes_twice_the_first_is_meant(plain_kit: Kit) -> None:
    kit = for_event(plain_kit, date=date(2027, 10, 31), timezone="Europe/Berlin", start="2:30")
    assert entry(kit)["DTSTART"].dt == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_a_review_is_the_same_entry_though_another_is_added(plain_kit: Kit) -> None:
    kit = for_event(plain_kit)
    first, second = date(2026, 6, 4), date(2026, 5, 7)
    alone: Any = Calendar.from_ical(review_calendar(kit, [first], [], STAMP))
    more: Any = Calendar.from_ical(review_calendar(kit, [second, first], [], STAMP))
    (before,) = alone.walk("VEVENT")
    ids = [one["UID"] for one in more.walk("VEVENT")]
    assert ids[1] == before["UID"] != ids[0]
    assert entry(kit)["UID"] not in ids


def test_an_event_is_the_same_entry_however_often_it_is_made(plain_kit: Kit) -> None:
    first = entry(for_event(plain_kit))
    moved = entry(for_event(plain_kit, start="9:00", place="Elsewhere"))
    other = entry(for_event(plain_kit, date=date(2026, 3, 5)))
    assert first["UID"] == moved["UID"] != other["UID"]
    assert invitation(for_event(plain_kit), STAMP) == invitation(for_event(plain_kit), STAMP)


def test_what_people_write_never_becomes_a_line_of_its_own(plain_kit: Kit) -> None:
    kit = for_event(plain_kit, place="B\r\nATTENDEE:mailto:x@example.com\nEND:VEVENT")
    found = entry(kit)
    assert "ATTENDEE" not in found
    assert str(found["LOCATION"]).splitlines()[0] == "B"


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("Amercia/Chicago", 'Did you mean "America/Chicago"?'),
        ("chicago", 'Did you mean "America/Chicago"?'),
        ("New York", 'Did you mean "America/New_York"?'),
        ("../../etc/passwd", "Zones are called by continent and city, such as America/Chicago."),
        ("Nowhere", "Zones are called by continent and city, such as America/Chicago."),
    ],
)
def test_a_zone_that_there_is_not_is_an_error(plain_kit: Kit, written: str, hint: str) -> None:
    with pytest.raises(SourceError) as caught:
        invitation(for_event(plain_kit, timezone=written), STAMP)
    assert str(caught.value) == f'There is no time zone "{written}". {hint}'


def test_without_an_event_there_is_nothing_to_put_in_a_calendar(plain_kit: Kit) -> None:
    with pytest.raises(UsageError):
        invitation(plain_kit, STAMP)
