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
_SATURDAY = 5
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]{3,9})\.?,? (\d{4})")


class Review(Frozen):
    """One review date; ``written`` says that the team wrote it, as ``said``."""

    day: date
    written: bool = False
    said: str = ""


class Reviews(Frozen):
    """All review dates in order, and what the team wrote that names no day for certain."""

    dates: tuple[Review, ...]
    unread: tuple[str, ...] = ()


def review_dates(day: date, holidays: Collection[date] = ()) -> tuple[date, ...]:
    """The dates of two years of reviews after an event on that day.

    Three, six, nine and twelve months after it, then every other month. One that falls on a
    weekend or a holiday moves to the next working day; one that a month does not have, to the
    month's last day first.
    """
    months = (*QUARTERLY, *BIMONTHLY)
    return tuple(working_day(months_later(day, count), holidays) for count in months)


def reviews_of(day: date, written: Sequence[str], holidays: Collection[date] = ()) -> Reviews:
    """The team's own dates, then the computed ones that lie after the last of those."""
    read = [(said, read_date(said)) for said in written]
    own = sorted({found: said for said, found in read if found}.items())
    unread = tuple(said for said, found in read if found is None)
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


def read_date(said: str) -> date | None:
    """A date as people write one, where it can mean one day only: ``4/5/2027`` can mean two."""
    words = " ".join(said.replace("\N{NO-BREAK SPACE}", " ").split())
    if found := _ISO.fullmatch(words):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _MONTH_FIRST.fullmatch(words):
        return _date(int(found[3]), _month(found[1]), int(found[2]))
    if found := _DAY_FIRST.fullmatch(words):
        return _date(int(found[3]), _month(found[2]), int(found[1]))
    return None


def _month(name: str) -> int:
    short = name[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
