"""When a team looks at its plan: every quarter for a year, then every other month.

In one executive coach's experience teams choose the second rhythm after a year of the first
(Primer Michaels, 2014). Dates that the team wrote itself take the place of computed ones.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Sequence
from datetime import date, timedelta

from facilitator.model.base import Frozen
from facilitator.text.dates import read_date

QUARTERLY = (3, 6, 9, 12)
"""Months after the event, in the first year."""
BIMONTHLY = (14, 16, 18, 20, 22, 24)
"""And in the second."""
LATEST = 36
"""Months after the event within which a team's own date is believed: 2072 is a slip of the pen."""
_SATURDAY = 5


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


def plan_reviews(
    day: date, written: Sequence[str], holidays: Collection[date] = (), locale: str = ""
) -> Reviews:
    """The team's own dates, then the computed ones that lie after the last of those.

    The team's own stay where they are, on holidays too: it knew what it wrote. They are read as
    the ``locale`` of the event has them, and stand in the order of their days.
    """
    days = [(text, read_date(text, locale, after=day)) for text in written]
    latest = months_later(day, LATEST)
    believed = {found: text for text, found in days if found and day < found <= latest}
    own = [Review(day=found, written=True, said=believed[found]) for found in sorted(believed)]
    # Two reviews within a month of one another are one.
    last = max(believed, default=day) + timedelta(days=30)
    later = [Review(day=computed) for computed in review_dates(day, holidays) if computed > last]
    unread = tuple(text for text, found in days if found not in believed)
    return Reviews(dates=(*own, *later), unread=unread)


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
