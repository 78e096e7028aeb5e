"""Dates as people write them: each means the day that its writer meant, or is told as unread."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from babel import Locale
from babel.dates import format_date

from facilitator.rules.review_dates import plan_reviews, read_date
from facilitator.text.locale import locale_of

EVENT = date(2026, 12, 4)
DAY = date(2027, 3, 4)
WRITTEN = (
    *("da", "de", "el", "en-GB", "en-US", "es", "fi", "fr", "he", "hu", "it", "ja", "ko", "lt"),
    *("nb", "nl", "pl", "pt", "ro", "ru", "sk", "sv", "tr", "uk", "vi", "zh", "ar", "hi", "ca"),
)


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("width", ["medium", "long", "full"])
@pytest.mark.parametrize("day", [DAY, date(2028, 12, 31)])
def test_what_a_language_writes_is_read_where_it_is_spoken(
    language: str, width: str, day: date
) -> None:
    said = format_date(day, width, locale=Locale.parse(language, sep="-"))
    for written in (said, said.upper() if language != "tr" else said, f"  {said} "):
        assert read_date(written, language, EVENT) == day


@pytest.mark.parametrize("language", WRITTEN)
def test_and_in_every_other_country(language: str) -> None:
    said = format_date(DAY, "long", locale=Locale.parse(language, sep="-"))
    assert read_date(said, "en-US", EVENT) == DAY
    assert read_date(said, "", EVENT) == DAY


@pytest.mark.parametrize(
    ("said", "locale", "day"),
    [
        ("4. März 2027", "en-DE", "2027-03-04"),
        ("03.06.2027", "en-US", "2027-06-03"),
        ("3. 6. 2027", "", "2027-06-03"),
        ("2 September 2027", "de", "2027-09-02"),
        ("2027-12-02", "en", "2027-12-02"),
        ("12/2/2027", "en-US", "2027-12-02"),
        ("12/2/2027", "en-GB", "2027-02-12"),
        ("12/2/2027", "en-DE", "2027-02-12"),
        ("12-2-2027", "nl", "2027-02-12"),
        ("12/2/2027", "", None),
        ("12/2/2027", "en-CA", None),
        ("13/2/2027", "en-US", "2027-02-13"),
        ("Do 4.3.2027", "de", "2027-03-04"),
        ("Do., 4.3.2027", "de", "2027-03-04"),
        ("Do., 4. März 2027", "en-US", "2027-03-04"),
        ("04.03.2027 (Do.)", "de", "2027-03-04"),
        ("04.03.2027 (Fr)", "de", None),
        ("4 mars 2027 (jeudi)", "fr", "2027-03-04"),
        ("2027年3月4日(木)", "ja", "2027-03-04"),
        ("4.03.2027 r.", "pl", "2027-03-04"),
        ("4 marca 2027 r.", "pl", "2027-03-04"),
        ("04.03.2027 \N{CYRILLIC SMALL LETTER GHE}.", "ru", "2027-03-04"),
        ("Mar-04-2027", "en-US", "2027-03-04"),
        ("Thu 2027-03-04", "en", "2027-03-04"),
        ("3 juin 2027", "en-US", "2027-06-03"),
        ("2 de marzo de 2027", "en-US", "2027-03-02"),
        ("1er mars 2027", "fr", "2027-03-01"),
        ("March 4th, 2027", "en", "2027-03-04"),
        ("on Thursday the 4th of March 2027", "en", "2027-03-04"),
        ("Do, 4. März 2027", "de", "2027-03-04"),
        ("Fr, 4. März 2027", "de", None),
        ("Sept. 8, 2027", "en", "2027-09-08"),
        ("4-Mar-2027", "en", "2027-03-04"),
        ("MARCH 4 2027", "en", "2027-03-04"),
        ("4 March '27", "en-GB", "2027-03-04"),
        ("4.3.27", "de", "2027-03-04"),
        ("3/4/27", "en-US", "2027-03-04"),
        ("March 4", "en", "2027-03-04"),
        ("4.3.", "de", "2027-03-04"),
        ("December 3", "en", "2027-12-03"),
        ("December 4", "en", "2027-12-04"),
        ("December 5", "en", "2026-12-05"),
        ("Friday, December 3", "en", "2027-12-03"),
        ("4 listopada 2027", "pl", "2027-11-04"),
        ("4. listopada 2027.", "hr", "2027-10-04"),
        ("4 listopada 2027", "en-PL", "2027-11-04"),
        ("Q1", "en", None),
        ("Q1 2027", "en", None),
        ("March 2027", "en", None),
        ("end of March 2027", "en", None),
        ("4 or 5 March 2027", "en", None),
        ("1.-2. März 2027", "de", None),
        ("30 February 2027", "en", None),
        ("31.4.2027", "de", None),
        ("13/14/2027", "en-US", None),
        ("Smarch 3, 2027", "en", None),
        ("4 3 2027", "en", None),
        ("next quarter", "en", None),
        ("\u0664 مارس \u0662\u0660\u0662\u0667", "ar", "2027-03-04"),
    ],
)
def test_a_date_means_one_day_or_is_not_read(said: str, locale: str, day: str | None) -> None:
    found = read_date(said, locale, EVENT)
    assert (found and found.isoformat()) == day


@pytest.mark.parametrize(
    ("language", "timezone", "paper", "locale"),
    [
        ("en-GB", "America/Chicago", "letter", "en-GB"),
        ("en", "Europe/Berlin", "a4", "en-DE"),
        ("", "Europe/Berlin", "a4", "en-DE"),
        ("de", "", "letter", "de"),
        ("en", "", "letter", "en-US"),
        ("en", "", "a4", "en"),
    ],
)
def test_the_readers_are_those_of_language_time_zone_and_paper(
    language: str, timezone: str, paper: str, locale: str
) -> None:
    assert locale_of(language, timezone, paper) == locale


def test_reviews_stand_in_the_order_of_their_days_wherever_they_were_written() -> None:
    written = ("2 September 2027", "4. März 2027", "2027-12-02", "03.06.2027", "in the summer")
    found = plan_reviews(EVENT, written, locale="en-GB")
    own = [one for one in found.dates if one.written]
    assert [one.day.isoformat() for one in own] == [
        *("2027-03-04", "2027-06-03", "2027-09-02", "2027-12-02")
    ]
    assert found.dates[: len(own)] == tuple(own)
    assert found.unread == ("in the summer",)


def test_no_day_is_read_as_another() -> None:
    """Whatever is read of a number with slashes is one of its two days."""
    for count in range(0, 1200, 7):
        day = EVENT + timedelta(days=count)
        for locale, said in (
            ("en-US", f"{day.month}/{day.day}/{day.year}"),
            ("en-GB", f"{day.day}/{day.month}/{day.year}"),
            ("sv", f"{day.day}/{day.month} {day.year}".replace(" ", "/")),
        ):
            assert read_date(said, locale, EVENT) == day
