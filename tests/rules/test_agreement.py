from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.rules.statistics import (
    a_wg,
    acceptable_deviation,
    agreement,
    average_deviation,
    cut,
    mean,
    polarised,
    r_wg,
    r_wg_j,
    spread,
    strength,
    variance,
)

RATINGS = st.lists(st.integers(1, 5), max_size=12)


@pytest.mark.parametrize(
    ("ratings", "raw", "deviation", "weighted"),
    [
        ([4, 4, 5, 3, 4], 0.75, 0.40, 0.733),
        ([1, 1, 5, 5, 5], -1.40, 1.92, -1.0),
        ([5, 5, 5, 4, 5, 5, 4, 5], 0.893, 0.375, 0.60),
    ],
)
def test_the_indices_have_their_published_check_values(
    ratings: list[int], raw: float, deviation: float, weighted: float
) -> None:
    assert r_wg(ratings, 5) == pytest.approx(raw, abs=5e-4)
    assert average_deviation(ratings) == pytest.approx(deviation)
    assert a_wg(ratings, 1, 5) == pytest.approx(weighted, abs=5e-4)


def test_r_wg_over_several_items_has_its_check_value() -> None:
    rows = [(4, 4, 3), (5, 4, 4), (3, 4, 4), (4, 5, 3), (4, 4, 4)]
    assert r_wg_j(rows, 5) == pytest.approx(0.9375)


def test_r_wg_over_several_items_never_turns_disagreement_into_agreement() -> None:
    assert r_wg_j([(1, 1, 1), (5, 5, 5), (1, 5, 1), (5, 1, 5)], 5) == 0


def test_what_is_undefined_is_none() -> None:
    for index in (mean, spread, variance, average_deviation):
        assert index([]) is None
    assert variance([3]) is None
    assert r_wg([3], 5) is None
    assert r_wg([1, 1], 1) is None
    assert r_wg_j([], 5) is None
    assert r_wg_j([(3, 4)], 5) is None
    assert a_wg([5, 5, 5, 5, 5], 1, 5) is None  # everyone at the same end
    assert a_wg([1, 1, 1, 1, 1], 1, 5) is None
    assert a_wg([3, 4, 3], 1, 5) is None  # too few raters for five points


def test_a_room_is_polarised_only_when_nobody_stands_in_the_middle() -> None:
    assert polarised([1, 1, 5, 5, 5], 1, 5)
    assert not polarised([1, 1, 3, 5, 5], 1, 5)
    assert not polarised([4, 4, 5], 1, 5)
    assert not polarised([], 1, 5)


def test_shown_values_are_cut_and_a_sixth_of_the_scale_is_acceptable() -> None:
    assert [cut(-1.4), cut(0.5), cut(1.2)] == [0, 0.5, 1]
    assert acceptable_deviation(5) == pytest.approx(0.8333, abs=1e-4)


@given(RATINGS, st.randoms(use_true_random=False))
def test_the_order_of_the_ratings_does_not_matter(ratings: list[int], random: object) -> None:
    other = list(ratings)
    random.shuffle(other)  # type: ignore[attr-defined] # hypothesis gives a random.Random
    assert mean(other) == mean(ratings)
    assert spread(other) == spread(ratings)
    assert average_deviation(other) == pytest.approx(average_deviation(ratings))
    assert r_wg(other, 5) == pytest.approx(r_wg(ratings, 5))
    assert a_wg(other, 1, 5) == pytest.approx(a_wg(ratings, 1, 5))


@given(RATINGS.filter(len))
def test_every_index_stays_in_its_range(ratings: list[int]) -> None:
    middle, deviation, width = mean(ratings), average_deviation(ratings), spread(ratings)
    assert middle is not None
    assert deviation is not None
    assert width is not None
    assert 1 <= middle <= 5
    assert 0 <= deviation <= width <= 4
    raw, weighted = r_wg(ratings, 5), a_wg(ratings, 1, 5)
    assert raw is None or raw <= 1
    assert weighted is None or -1 - 1e-9 <= weighted <= 1
    rows = [(rating, rating) for rating in ratings]
    joint = r_wg_j(rows, 5)
    assert joint is None or 0 <= joint <= 1


@pytest.mark.parametrize(
    ("index", "words"),
    [
        (-1.4, "none"),
        (0.30, "none"),
        (0.31, "weak"),
        (0.70, "moderate"),
        (0.71, "strong"),
        (0.90, "strong"),
        (0.91, "very strong"),
        (1.0, "very strong"),
    ],
)
def test_the_strength_of_agreement_has_its_published_words(index: float, words: str) -> None:
    assert strength(index) == words


def test_a_group_at_one_end_is_told_apart_from_one_that_agrees() -> None:
    ceiling = agreement([5, 5, 5, 5, 5], 1, 5)
    assert (ceiling.same_end, ceiling.r_wg, ceiling.a_wg) == (True, 1.0, None)
    middle = agreement([4, 4, 4, 4, 4], 1, 5)
    assert (middle.same_end, middle.a_wg) == (False, 1.0)
    assert not agreement([5], 1, 5).same_end


def test_every_index_of_a_split_room_says_so() -> None:
    split = agreement([1, 1, 5, 5, 5], 1, 5)
    assert (split.polarised, split.acceptable, split.strength) == (True, False, "none")
    assert (split.count, split.mean, split.spread) == (5, 3.4, 4)
    one_in_the_middle = agreement([1, 1, 3, 5, 5, 5], 1, 5)
    assert not one_in_the_middle.polarised
    nobody = agreement([], 1, 5)
    assert (nobody.acceptable, nobody.strength, nobody.polarised) == (None, None, False)
