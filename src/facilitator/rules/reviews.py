"""When a team looks at its plan: every quarter for a year, then every other month.

In one executive coach's experience teams choose the second rhythm after a year of the first
(Primer Michaels, 2014). Dates that the team wrote itself take the place of computed ones.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta

from facilitator.model.base import Frozen

QUARTERLY = (3, 6, 9, 12)
"""Months after the event, in the first year."""
BIMONTHLY = (14, 16, 18, 20, 22, 24)
"""And in the second."""
LATEST = 36
"""Months after the event within which a team's own date is believed: 2072 is a slip of the pen."""
_SATURDAY = 5
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_BEFORE_MONTH = frozenset({"en-au", "en-gb", "en-ie", "en-in", "en-nz", "en-za"})
"""Where 4/5/2027 is the fourth of May; in en-US it is the fifth of April."""
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]{3,9})\.?,? (\d{4})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_WEEKDAY_FIRST = re.compile(r"([A-Za-z]{3,9})[.,]{0,2} (.+)")


class Review(Frozen):
    """One review date; ``written`` says that the team wrote it, as ``said``."""

    day: date
    written: bool = False
    said: str = ""


class Reviews(Frozen):
    """All review dates in order, and what the team wrote that names no day for certain.

    ``unread`` also has what names a day on which no review can be: before the event, on its day,
    or years later.
    """

    dates: tuple[Review, ...]
    unread: tuple[str, ...] = ()


def review_dates(day: date, holidays: Collection[date] = ()) -> tuple[date, ...]:
    """The dates of two years of reviews after an event on that day.

    Three, six, nine and twelve months after it, then every other month. One that falls on a
    weekend or a holiday moves to the next working day; one that a month does not have, to the
    month's last day first. Those that long holidays move to the same day are one.
    """
    months = (*QUARTERLY, *BIMONTHLY)
    moved = (working_day(months_later(day, count), holidays) for count in months)
    return tuple(dict.fromkeys(moved))


def reviews_of(
    day: date, written: Sequence[str], holidays: Collection[date] = (), language: str = ""
) -> Reviews:
    """The team's own dates, then the computed ones that lie after the last of those.

    The team's own stay where they are, on holidays too: it knew what it wrote.
    """
    read = [(said, read_date(said, language)) for said in written]
    latest = months_later(day, LATEST)
    own = sorted({found: said for said, found in read if found and day < found <= latest}.items())
    unread = tuple(said for said, found in read if not found or not day < found <= latest)
    last = own[-1][0] if own else day
    later = _after(last, review_dates(day, holidays))
    mine = (Review(day=found, written=True, said=said) for found, said in own)
    return Reviews(dates=(*mine, *(Review(day=one) for one in later)), unread=unread)


def _after(last: date, computed: Sequence[date]) -> Iterator[date]:
    """Two reviews within a month of one another are one."""
    return (one for one in computed if one > last + timedelta(days=30))


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or that month's last one."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def working_day(day: date, holidays: Collection[date] = ()) -> date:
    """The day itself, or the next that is neither on a weekend nor a holiday."""
    while day.weekday() >= _SATURDAY or day in holidays:
        day += timedelta(days=1)
    return day


def read_date(said: str, language: str = "") -> date | None:
    """A date as people write one, where it can mean one day only.

    ``4/15/2027`` does, ``4/5/2027`` can mean two unless the language, such as ``en-US``, settles
    it. A weekday may stand before it, if it is that day's.
    """
    words = " ".join(said.replace("\N{NO-BREAK SPACE}", " ").split())
    if (found := _WEEKDAY_FIRST.fullmatch(words)) and (weekday := _place(found[1], _WEEKDAYS)):
        day = _unnamed(found[2], language)
        return day if day and day.isoweekday() == weekday else None
    return _unnamed(words, language)


def _unnamed(words: str, language: str) -> date | None:
    if found := _ISO.fullmatch(words):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _MONTH_FIRST.fullmatch(words):
        return _date(int(found[3]), _place(found[1], _MONTHS), int(found[2]))
    if found := _DAY_FIRST.fullmatch(words):
        return _date(int(found[3]), _place(found[2], _MONTHS), int(found[1]))
    if found := _SLASHED.fullmatch(words):
        return _slashed(int(found[1]), int(found[2]), int(found[3]), language.lower())
    return None


def _slashed(first: int, second: int, year: int, language: str) -> date | None:
    american, other = _date(year, first, second), _date(year, second, first)
    if american and other and american != other:
        if language == "en-us":
            return american
        return other if language in _DAY_BEFORE_MONTH else None
    return american or other


def _place(name: str, names: Sequence[str]) -> int:
    """Where a name or its first letters stand among the names, from 1; 0 for none of them."""
    begun = (place for place, full in enumerate(names, 1) if full.startswith(name.lower()))
    return next(begun, 0)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
