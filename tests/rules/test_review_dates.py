"""Review dates: quarterly, then every other month, on working days, the team's own first."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.rules.review_dates import months_later, plan_reviews, read_date, review_dates

DAYS = st.dates(date(2020, 1, 1), date(2060, 1, 1))


def test_a_year_of_quarters_and_a_year_of_every_other_month() -> None:
    assert review_dates(date(2027, 3, 18)) == (
        date(2027, 6, 18),
        date(2027, 9, 20),  # the 18th is a Saturday
        date(2027, 12, 20),  # so is this one
        date(2028, 3, 20),
        date(2028, 5, 18),
        date(2028, 7, 18),
        date(2028, 9, 18),
        date(2028, 11, 20),
        date(2029, 1, 18),
        date(2029, 3, 19),
    )


def test_holidays_are_passed_over_also_after_a_weekend() -> None:
    friday, monday = date(2027, 6, 18), date(2027, 6, 21)
    assert review_dates(date(2027, 3, 18), {friday})[0] == monday
    assert review_dates(date(2027, 3, 18), {friday, monday})[0] == date(2027, 6, 22)


def test_a_day_that_a_month_has_not_becomes_its_last() -> None:
    assert months_later(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert months_later(date(2027, 8, 31), 6) == date(2028, 2, 29)
    assert months_later(date(2027, 12, 31), 12) == date(2028, 12, 31)


@given(DAYS, st.sets(DAYS, max_size=20))
def test_reviews_are_on_working_days_and_in_order(day: date, holidays: set[date]) -> None:
    found = review_dates(day, holidays)
    assert len(found) == 10
    assert found[0] > day
    assert all(one.weekday() < 5 and one not in holidays for one in found)
    assert all(before < after for before, after in pairwise(found))


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("2027-07-08", date(2027, 7, 8)),
        ("July 8, 2027", date(2027, 7, 8)),
        ("Jul. 8 2027", date(2027, 7, 8)),
        ("8th of July 2027", date(2027, 7, 8)),
        ("8 July 2027", date(2027, 7, 8)),
        ("8. Sept 2027", date(2027, 9, 8)),
        ("7/8/2027", None),
        ("July 8", None),
        ("February 30, 2027", None),
        ("Smarch 3, 2027", None),
        ("Marbles 3, 2027", None),
        ("4/15/2027", date(2027, 4, 15)),
        ("15/4/2027", date(2027, 4, 15)),
        ("4/4/2027", date(2027, 4, 4)),
        ("14/15/2027", None),
        ("Thursday, April 15, 2027", date(2027, 4, 15)),
        ("Thu 15 April 2027", date(2027, 4, 15)),
        ("Friday, April 15, 2027", None),  # a Thursday: which of the two is wrong?
        ("next quarter", None),
    ],
)
def test_only_what_can_mean_one_day_is_read_as_one(said: str, found: date | None) -> None:
    assert read_date(said) == found


def test_the_teams_own_dates_take_the_place_of_computed_ones() -> None:
    written = ("July 15, 2027", "April 15, 2027", "7/8/2027")
    found = plan_reviews(date(2027, 3, 18), written)
    assert [(one.day, one.written) for one in found.dates[:3]] == [
        (date(2027, 4, 15), True),
        (date(2027, 7, 15), True),
        (date(2027, 9, 20), False),
    ]
    assert found.unread == ("7/8/2027",)
    assert found.dates[0].said == "April 15, 2027"


@pytest.mark.parametrize(
    ("language", "found"),
    [
        ("en-US", date(2027, 4, 5)),
        ("en-GB", date(2027, 5, 4)),
        ("EN-au", date(2027, 5, 4)),
        ("en", None),
        ("en-CA", None),
        ("", None),
    ],
)
def test_the_clients_language_settles_what_can_mean_two_days(
    language: str, found: date | None
) -> None:
    assert read_date("4/5/2027", language) == found
    written = plan_reviews(date(2027, 3, 18), ("4/5/2027",), locale=language)
    assert [one.day for one in written.dates if one.written] == [found] * bool(found)


@pytest.mark.parametrize("slip", ["2026-04-15", "March 18, 2027", "April 15, 2072"])
def test_a_slip_of_the_pen_is_told_and_moves_no_other_date(slip: str) -> None:
    found = plan_reviews(date(2027, 3, 18), (slip,))
    assert found.unread == (slip,)
    assert [one.day for one in found.dates] == list(review_dates(date(2027, 3, 18)))


def test_a_day_that_the_team_chose_stays_though_it_is_a_holiday() -> None:
    saturday = date(2027, 4, 17)
    found = plan_reviews(date(2027, 3, 18), ("2027-04-17",), {saturday})
    assert found.dates[0].day == saturday


def test_reviews_that_a_long_holiday_moves_to_one_day_are_one() -> None:
    closed = {date(2027, 6, 1) + timedelta(days=count) for count in range(200)}
    found = review_dates(date(2027, 3, 18), closed)
    assert found[0] == date(2027, 12, 20)
    assert len(found) == len(set(found)) == 8
