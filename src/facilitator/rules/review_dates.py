"""Review dates: those that a team wrote, read in its languages, and those computed after them.

Every quarter for a year, then every other month: in one executive coach's experience teams choose
the second rhythm after a year of the first (Primer Michaels, 2014).
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from facilitator.model.base import Frozen
from facilitator.text.locale import (
    all_languages,
    babel_locale,
    day_order,
    main_languages,
    own_languages,
)

_CENTURY = 2000
"""Years written with two digits lie in it."""
_YEARS_AHEAD = 4
"""How many years are looked at for the next day that a date without its year can be."""
_LEAST_BEGUN = 3
"""Letters of a month's name that stand for it, such as ``Sept``."""
_SEPARATORS = "-./\N{FIGURE DASH}\N{EN DASH}"
_EAST_ASIAN = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?")
_ISO = re.compile(r"(\d{4})([./-])(\d{1,2})\2(\d{1,2})\.?|(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?")
_OF_YEAR = r"(?: ?[r\u0433]\.)?"
"""“Year”, as Polish and Russian have it behind a date."""
_NUMBERS = re.compile(
    rf"(\d{{1,2}})\s?([{_SEPARATORS}])\s?(\d{{1,2}})(?:\s?\2\s?(\d{{4}}|\d\d)?)?{_OF_YEAR}"
)
_ORDINAL = r"(?:st|nd|rd|th|\.?[oaº°ª]|er|eme|e|de|te|ten|[.:](?:a|e))?"
_NUMBER = re.compile(rf"(['\N{{RIGHT SINGLE QUOTATION MARK}}]?)(\d{{1,4}}){_ORDINAL}[.,]?")
_JOINED = re.compile(r"(?<=[^\W\d_])[-/]|[-/](?=[^\W\d_])|(?<=[^\W\d_][-/]\d\d)[-/](?=\d{4})")
"""As in 4-Mar-2027 and Mar-04-2027."""
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_FILLERS = frozenset(
    {"of", "the", "on", "den", "der", "dem", "am", "el", "il", "le", "a", "d", "r"}
)
"""Little words beside those that a language's own patterns have."""
_YEAR_DIGITS = 4
_LONGEST = 80
"""Characters of what can be a date."""
_BETWEEN = " ,;\N{ARABIC COMMA}"
"""What may stand between a weekday and the rest, or be left over at the ends."""
_BRACKETS = re.compile(r"[()\[\]]")
"""Around a weekday, mostly."""
_PREFIX = re.compile(r"([^\W\d_a-zA-Z]+)M{3,4}")
"""A word that a language writes close to the name of a month, as Hebrew does."""


def read_date(text: str, locale: str = "", after: date | None = None) -> date | None:
    """A date as people write one, where it can mean one day only; None for all else.

    ``4/15/2027`` and ``4.3.2027`` do; ``4/5/2027`` is settled by the locale, such as ``en-US``. A
    month's name may be in any language, as long as all that know it mean the same day by it. A
    weekday may stand beside it, if it is that day's. Without a year it is the next such day
    ``after`` one.
    """
    if len(text) > _LONGEST:
        return None
    words = _folded(text)
    if day := _in_numbers(words, locale, after):
        return day
    if not (_DIGIT.search(words) and _WORD.search(words)):
        return None
    own = own_languages(locale)
    for languages in (*((language,) for language in own), main_languages(), all_languages()):
        days = {
            day
            for language in languages
            for day in _in_words(words, _names(language), locale, after, begun=language in own)
        }
        if days:
            return days.pop() if len(days) == 1 else None
    return None


def _in_numbers(words: str, locale: str, after: date | None) -> date | None:
    if match := _EAST_ASIAN.fullmatch(words) or _ISO.fullmatch(words):
        return _date(*(int(part) for part in match.groups() if part and part.isdecimal()))
    if match := _NUMBERS.fullmatch(words):
        return _of_numbers(match, locale, after)
    return None


def _in_words(
    words: str, names: _Names, locale: str, after: date | None, *, begun: bool
) -> Iterator[date]:
    """The days that words mean in a language; ``begun`` if a name's first letters stand for it."""
    for rest, weekdays in _beside_weekday(words, names):
        if weekdays and (numeric := _in_numbers(rest, locale, after)):
            days: Iterable[date] = (numeric,)
        else:
            days = _named(_JOINED.sub(" ", rest), names, weekdays, after, begun=begun)
        yield from (day for day in days if not weekdays or day.isoweekday() in weekdays)


def _beside_weekday(words: str, names: _Names) -> Iterator[tuple[str, frozenset[int]]]:
    """The words, as they are and without a weekday at their beginning or end, and which it is."""
    yield words, frozenset()
    first, _, others = words.partition(" ")
    words = others if first in names.fillers else words
    ends = words.removesuffix(".")
    for name, days in names.weekdays.items():
        if words.startswith(name) and not words[len(name) :][:1].isalpha():
            yield words[len(name) :].removeprefix(".").strip(_BETWEEN), days
        if ends.endswith(name):
            before = ends[: -len(name)]
            # Scripts without spaces write it close to the day.
            if not before[-1:].isalpha() or before[-1:] in "日일":
                yield before.strip(_BETWEEN), days


def _folded(text: str) -> str:
    """Small letters without accents, digits as ours, single spaces in place of brackets."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = [
        letter
        for letter in plain
        if not unicodedata.combining(letter) and unicodedata.category(letter) != "Cf"
    ]
    # Digits of other scripts; and syllables put together again that were taken apart.
    digits = "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in letters)
    composed = _BRACKETS.sub(" ", unicodedata.normalize("NFKC", digits))
    return " ".join(composed.split()).strip(_BETWEEN)


def _of_numbers(match: re.Match[str], locale: str, after: date | None) -> date | None:
    first, separator, second, year = match.groups()
    readings = {"dm": _with_year(int(second), int(first), year, after)}
    if separator != ".":
        readings["md"] = _with_year(int(first), int(second), year, after)
    days = {day for day in readings.values() if day}
    return days.pop() if len(days) == 1 else readings.get(day_order(locale))


def _with_year(month: int, day: int, year: str | None, after: date | None) -> date | None:
    if not year:
        return next(_next(month, day, after), None)
    return _date(int(year) if len(year) == _YEAR_DIGITS else _CENTURY + int(year), month, day)


def _next(month: int, day: int, after: date | None) -> Iterator[date]:
    for year in range(after.year, after.year + _YEARS_AHEAD) if after else ():
        candidate = _date(year, month, day)
        if candidate and after and candidate > after:
            yield candidate


@dataclass(frozen=True)
class _Names:
    months: Mapping[str, frozenset[int]]
    whole: Mapping[int, tuple[str, ...]]
    weekdays: Mapping[str, frozenset[int]]
    fillers: frozenset[str]
    pattern: re.Pattern[str]


@lru_cache(maxsize=512)
def _names(language: str) -> _Names:
    data = babel_locale(language)
    months = _by_name(data.months, ("wide", "abbreviated"))
    long = str(data.date_formats["long"].pattern)
    for prefix in _PREFIX.findall(long):
        months |= {f"{_word(prefix)}{name}": named for name, named in months.items()}
    weekdays = _by_name(data.days, ("wide", "abbreviated", "short"))
    whole = _by_name(data.months, ("wide",))
    patterns = (str(data.date_formats[width].pattern) for width in ("full", "long", "medium"))
    quoted = " ".join(word for pattern in patterns for word in re.findall(r"'([^']+)'", pattern))
    by_length = "|".join(re.escape(name) for name in sorted(months, key=len, reverse=True))
    return _Names(
        months=months,
        whole={
            month: tuple(name for name, named in whole.items() if month in named)
            for month in range(1, 13)
        },
        # Monday is 0 there.
        weekdays={name: frozenset(day + 1 for day in days) for name, days in weekdays.items()},
        fillers=_FILLERS | frozenset(_WORD.findall(_folded(quoted))),
        pattern=re.compile(rf"(?<![^\W\d_])(?:{by_length})(?![^\W_])" if months else r"(?!)"),
    )


def _by_name(tables: Any, widths: Sequence[str]) -> dict[str, frozenset[int]]:  # noqa: ANN401 - Babel's tables
    """Numbers by every name that a language has for them; numbers that stand for names are none."""
    numbers = dict[str, set[int]]()
    for context in ("format", "stand-alone"):
        for width in widths:
            for number, name in tables[context].get(width, {}).items():
                numbers.setdefault(_word(name), set()).add(number)
    return {name: frozenset(of) for name, of in numbers.items() if name and not name.isdecimal()}


def _word(name: str) -> str:
    return _folded(name).rstrip(".")


def _named(
    words: str, names: _Names, weekdays: frozenset[int], after: date | None, *, begun: bool
) -> Iterator[date]:
    for month, rest in _months(words, names, begun=begun):
        tokens = rest.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split()
        tokens = [token for token in tokens if token.strip(".,'") not in names.fillers | {""}]
        numbers = [match for token in tokens if (match := _NUMBER.fullmatch(token))]
        if len(numbers) == len(tokens):
            parts = [(number[2], bool(number[1])) for number in numbers]
            yield from _of_parts(month, parts, weekdays, after)


def _months(words: str, names: _Names, *, begun: bool) -> Iterator[tuple[int, str]]:
    def around(match: re.Match[str]) -> str:
        return f"{words[: match.start()]} {words[match.end() :].removeprefix('.')}"

    for match in names.pattern.finditer(words):
        for month in names.months[match[0]]:
            yield month, around(match)
    for match in _WORD.finditer(words) if begun else ():
        word = match[0]
        if len(word) >= _LEAST_BEGUN and word not in names.months:
            fits = [m for m, whole in names.whole.items() if any(n.startswith(word) for n in whole)]
            if len(fits) == 1:
                yield fits[0], around(match)


def _of_parts(
    month: int, numbers: Sequence[tuple[str, bool]], weekdays: frozenset[int], after: date | None
) -> Iterator[date]:
    """The day of a month with a day and perhaps a year: the one with four digits, else the last."""
    match numbers:
        case [(day, False)] if len(day) < 3:  # noqa: PLR2004 - a day has one or two digits
            days = _next(month, int(day), after)
            result = next((d for d in days if not weekdays or d.isoweekday() in weekdays), None)
        case [(year, False), (day, False)] if len(year) == _YEAR_DIGITS and len(day) < 3:  # noqa: PLR2004
            result = _date(int(year), month, int(day))
        case [(day, False), (year, _)] if len(day) < 3 and len(year) in (2, _YEAR_DIGITS):  # noqa: PLR2004
            short = len(year) < _YEAR_DIGITS
            result = _date(int(year) + (_CENTURY if short else 0), month, int(day))
        case _:
            return
    if result:
        yield result


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


QUARTERLY = (3, 6, 9, 12)
"""Months after the event, in the first year."""
BIMONTHLY = (14, 16, 18, 20, 22, 24)
"""And in the second."""
LATEST = 36
"""Months after the event within which a team's own date is believed: 2072 is a slip of the pen."""
_SATURDAY = 5


class Review(Frozen):
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
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def working_day(day: date, holidays: Collection[date] = ()) -> date:
    while day.weekday() >= _SATURDAY or day in holidays:
        day += timedelta(days=1)
    return day
