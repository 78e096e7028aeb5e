from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.rules.statistics import (
    acceptable_deviation,
    agreement,
    average_deviation,
    mean,
    polarised,
    r_wg,
    spread,
    variance,
    wilson_interval,
)

RATINGS = st.lists(st.integers(1, 5), max_size=12)


@pytest.mark.parametrize(
    ("ratings", "raw", "deviation"),
    [
        ([4, 4, 5, 3, 4], 0.75, 0.40),
        ([1, 1, 5, 5, 5], -1.40, 1.92),
        ([5, 5, 5, 4, 5, 5, 4, 5], 0.893, 0.375),
    ],
)
def test_the_indices_have_their_published_check_values(
    ratings: list[int], raw: float, deviation: float
) -> None:
    assert r_wg(ratings, 5) == pytest.approx(raw, abs=5e-4)
    assert average_deviation(ratings) == pytest.approx(deviation)


def test_what_is_undefined_is_none() -> None:
    for index in (mean, spread, variance, average_deviation):
        assert index([]) is None
    assert variance([3]) is None
    assert r_wg([3], 5) is None
    assert r_wg([1, 1], 1) is None


def test_a_room_is_polarised_only_when_nobody_stands_in_the_middle() -> None:
    assert polarised([1, 1, 5, 5, 5], 1, 5)
    assert not polarised([1, 1, 3, 5, 5], 1, 5)
    assert not polarised([4, 4, 5], 1, 5)
    assert not polarised([], 1, 5)


def test_a_sixth_of_the_scale_is_acceptable() -> None:
    assert acceptable_deviation(5) == pytest.approx(0.8333, abs=1e-4)


@given(RATINGS, st.randoms(use_true_random=False))
def test_the_order_of_the_ratings_does_not_matter(ratings: list[int], random: object) -> None:
    other = list(ratings)
    random.shuffle(other)  # type: ignore[attr-defined] # hypothesis gives a random.Random
    assert mean(other) == mean(ratings)
    assert spread(other) == spread(ratings)
    assert average_deviation(other) == pytest.approx(average_deviation(ratings))
    assert r_wg(other, 5) == pytest.approx(r_wg(ratings, 5))


@given(RATINGS.filter(len))
def test_every_index_stays_in_its_range(ratings: list[int]) -> None:
    middle, deviation, width = mean(ratings), average_deviation(ratings), spread(ratings)
    assert middle is not None
    assert deviation is not None
    assert width is not None
    assert 1 <= middle <= 5
    assert 0 <= deviation <= width <= 4
    raw = r_wg(ratings, 5)
    assert raw is None or raw <= 1


def test_a_group_at_one_end_is_told_apart_from_one_that_agrees() -> None:
    assert agreement([5, 5, 5, 5, 5], 1, 5).same_end
    assert not agreement([4, 4, 4, 4, 4], 1, 5).same_end
    assert not agreement([5], 1, 5).same_end


def test_every_index_of_a_split_room_says_so() -> None:
    split = agreement([1, 1, 5, 5, 5], 1, 5)
    assert (split.polarised, split.acceptable) == (True, False)
    assert (split.count, split.mean, split.spread) == (5, 3.4, 4)
    one_in_the_middle = agreement([1, 1, 3, 5, 5, 5], 1, 5)
    assert not one_in_the_middle.polarised
    nobody = agreement([], 1, 5)
    assert (nobody.acceptable, nobody.polarised) == (None, False)


def test_an_interval_of_a_share_holds_for_none_and_for_few() -> None:
    """The values of Newcombe 1998, table I, method 3."""
    assert wilson_interval(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson_interval(15, 148) == pytest.approx((0.0624, 0.1605), abs=5e-5)
    assert wilson_interval(0, 20) == pytest.approx((0, 0.1611), abs=5e-5)
