from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.activities.rate.items import Band, Rating
from facilitator.activities.rate.model import Rate
from facilitator.activities.rate.scoring import (
    AreaScore,
    PersonArea,
    area_score,
    band_of,
    worked_example,
)
from facilitator.model.exercise import Exercise
from facilitator.sources.exercise_folder import read_exercise

FOLDER = Path(__file__).parents[2] / "exercises" / "performance-vs-execution"
RATING: st.SearchStrategy[Rating] = st.one_of(st.integers(1, 5), st.just("dk"), st.none())
BANDS = tuple(
    Band.model_validate({"id": name, "from": start, "name": name, "suggests": "…"})
    for name, start in (("low", 1), ("mid", 2.5), ("high", 4))
)


@pytest.fixture(scope="module")
def exercise() -> Exercise:
    return read_exercise(FOLDER)


@pytest.fixture(scope="module")
def rate(exercise: Exercise) -> Rate:
    activity = exercise.activity("rate")
    assert isinstance(activity, Rate)
    return activity


def test_a_score_is_the_mean_of_what_was_answered() -> None:
    assert area_score([2, 3, "dk"]) == 2.5
    assert area_score([2, 3, None]) == 2.5
    assert area_score([2, "dk", None]) is None
    assert area_score([2, "dk", None], 1) == 2
    assert area_score([]) is None


def own(now: float | None, hoped: float | None) -> PersonArea:
    def score(value: float | None) -> AreaScore:
        return AreaScore(ratings=(), total=0, score=value)

    return PersonArea(area="focus", now=score(now), hoped=score(hoped))


def test_a_gap_is_the_difference_of_the_two_scores_as_they_are_written() -> None:
    assert own(2, 4).gap == 2
    assert own(4, 10 / 3).gap == -0.7
    assert own(8 / 3, 13 / 3).gap == 1.6  # 2.7 and 4.3: not 1.7, as the exact scores have it
    assert own(2, None).gap is None
    assert own(None, 2).gap is None


@pytest.mark.parametrize(
    ("score", "band"),
    [(1, "low"), (2.4, "low"), (2.45, "mid"), (2.5, "mid"), (3.9, "mid"), (4, "high"), (5, "high")],
)
def test_a_score_falls_in_the_band_in_which_it_is_printed(score: float, band: str) -> None:
    found = band_of(score, BANDS)
    assert found
    assert found.id == band


def test_no_score_and_no_bands_fall_in_none() -> None:
    assert band_of(None, BANDS) is None
    assert band_of(3, ()) is None
    assert band_of(0.5, BANDS) is None


@given(st.lists(RATING, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(answers: list[Rating], random: object) -> None:
    other = list(answers)
    random.shuffle(other)  # type: ignore[attr-defined] # hypothesis gives a random.Random
    assert area_score(other) == area_score(answers)


@given(st.lists(RATING, max_size=6), st.lists(st.sampled_from(["dk", None]), max_size=4))
def test_adding_what_is_no_answer_changes_no_score(
    answers: list[Rating], more: list[Rating]
) -> None:
    assert area_score([*answers, *more]) == area_score(answers)


@given(st.lists(RATING, max_size=6))
def test_a_score_is_on_the_scale_and_a_gap_within_its_width(answers: list[Rating]) -> None:
    score = area_score(answers)
    assert score is None or 1 <= score <= 5
    found = own(score, 3).gap
    assert found is None or -4 <= found <= 4


def test_the_worked_example_shows_the_arithmetic(rate: Rate, exercise: Exercise) -> None:
    example = worked_example(rate, exercise)
    assert example
    assert example.team == "A fictional team of six"
    person = {one.code: one for one in example.people}["C"].area("ownership")
    assert (person.now.ratings, person.now.total, person.now.score) == ((2, 1), 3, 1.5)
    assert (person.hoped.ratings, person.hoped.total) == ((5, 4, 5), 14)
    assert person.hoped.score == pytest.approx(14 / 3)
    assert person.gap == 3.2


def test_someone_who_cannot_tell_has_no_score(rate: Rate, exercise: Exercise) -> None:
    example = worked_example(rate, exercise)
    assert example
    person = {one.code: one for one in example.people}["E"].area("ownership")
    assert (person.now.score, person.gap, person.hoped.score) == (None, None, 4)
    row = example.row("ownership", "now")
    assert row.scores == (4.7, 4.0, 1.5, 3.3, None, 2.3)
    assert row.count == 5


def test_the_grid_can_be_checked_with_its_own_printed_figures(
    rate: Rate, exercise: Exercise
) -> None:
    example = worked_example(rate, exercise)
    assert example
    for row in example.tally:
        known = [score for score in row.scores if score is not None]
        assert row.mean == pytest.approx(sum(known) / row.count)
        assert row.spread == pytest.approx(max(known) - min(known))
    assert [(row.area, row.figure) for row in example.tally[:3]] == [
        ("ownership", "now"),
        ("ownership", "hoped"),
        ("focus", "now"),
    ]


def test_the_widest_spread_comes_first_and_ties_go_by_deviation_then_by_order(
    rate: Rate, exercise: Exercise
) -> None:
    def team(*columns: tuple[int, ...]) -> list[dict[str, object]]:
        areas = [area.id for area in rate.areas(exercise)]
        return [
            {"code": code, "now": {a: [column[i]] * 3 for i, a in enumerate(areas)}, "hoped": {}}
            for code, column in zip("ABCD", columns, strict=True)
        ]

    example = {
        "team": "Four",
        "people": team((1, 1, 2, 3, 1), (3, 1, 2, 3, 3), (3, 5, 2, 3, 3), (5, 5, 2, 3, 5)),
    }
    fours = Rate.model_validate({**rate.model_dump(by_alias=True), "example": example})
    scored = worked_example(fours, exercise)
    assert scored
    assert [row.area for row in scored.ranked()] == [
        "focus",  # 1 1 5 5 and 1 3 3 5 are equally wide, and the first stand further apart
        "ownership",
        "monitoring",
        "linkage",
        "measurement",
    ]
    assert scored.row("focus", "hoped").count == 0
    assert scored.row("focus", "hoped").rank is None


def test_without_an_example_there_is_none(rate: Rate, exercise: Exercise) -> None:
    assert worked_example(rate.model_copy(update={"example": None}), exercise) is None
