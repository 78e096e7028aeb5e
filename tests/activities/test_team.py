"""A room's sheets become scores: the same in any order, and never of what was not answered."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.activities.commit.model import Commit
from facilitator.activities.poll.model import Poll
from facilitator.activities.rate.model import Rate
from facilitator.activities.rate.scoring import rated_sheet, team_rating, worked_example
from facilitator.activities.sort.model import Sort
from facilitator.model.exercise import Exercise
from facilitator.model.submission import TICKED, Response
from facilitator.reporting.team import TeamScores, disclosure, team_scores
from facilitator.rules.marks import tailor
from facilitator.rules.statistics import Agreement, withheld
from facilitator.text.locale import rounded
from facilitator.workflows.workspace import Workspace

EXERCISE: Exercise = tailor(
    Workspace(Path(__file__).parents[2]).exercise("performance-vs-execution")
)
POLL = next(one for one in EXERCISE.activities if isinstance(one, Poll))
SORT = next(one for one in EXERCISE.activities if isinstance(one, Sort))
RATE = next(one for one in EXERCISE.activities if isinstance(one, Rate))
COMMIT = next(one for one in EXERCISE.activities if isinstance(one, Commit))
CHOICES = {
    blank.name: [choice.value for choice in blank.choices]
    for activity in (POLL, SORT, RATE)
    for blank in activity.worksheet_blanks(EXERCISE)
    if blank.choices
}

FEW = settings(max_examples=40)
"""A room has fifty answers a person: forty rooms try a great many of them."""


def scored(*responses: Response) -> TeamScores:
    return team_scores(EXERCISE, "workshop", responses)


@st.composite
def rooms(draw: st.DrawFn) -> list[Response]:
    """Up to nine people who answer what they like, seen through a seed: there are 52 blanks."""
    count = draw(st.integers(1, 9))
    chance = Random(draw(st.integers(0, 10_000)))
    share = draw(st.sampled_from([0.3, 0.8, 1.0]))
    return [
        Response(
            code=f"P{number}",
            answers={
                name: chance.choice(values)
                for name, values in CHOICES.items()
                if chance.random() < share
            },
        )
        for number in range(count)
    ]


def of_statement(pile: str, number: int = 0) -> dict[str, str]:
    return {SORT.blank(SORT.statements[number], EXERCISE).name: pile}


def ratings(area: str, now: list[str], hoped: list[str]) -> dict[str, str]:
    items = RATE.of_area(EXERCISE.area(area))
    return {
        blank.name: value
        for item, pair in zip(items, zip(now, hoped, strict=True), strict=True)
        for blank, value in zip((RATE.now(item), RATE.hoped(item)), pair, strict=True)
        if value
    }


@FEW
@given(rooms(), st.randoms(use_true_random=False))
def test_the_order_of_sheets_does_not_matter(room: list[Response], random: Random) -> None:
    other = list(room)
    random.shuffle(other)
    first, second = scored(*room), scored(*other)
    assert first.scores["poll"] == second.scores["poll"]
    one, two = first.scores["rate"], second.scores["rate"]
    assert (one.areas, one.items) == (two.areas, two.items)
    mine, theirs = first.scores["sort"], second.scores["sort"]
    assert mine.statements == theirs.statements
    assert mine.wrong_piles == theirs.wrong_piles
    assert mine.people == theirs.people


@FEW
@given(rooms())
def test_a_sheet_without_answers_changes_no_figure(room: list[Response]) -> None:
    before, after = scored(*room), scored(*room, Response(code="none"))
    assert after.sheets == before.sheets
    assert after.scores["rate"] == before.scores["rate"]
    assert after.scores["sort"] == before.scores["sort"]
    for one, two in zip(before.scores["poll"], after.scores["poll"], strict=True):
        assert (one.counts, one.answered) == (two.counts, two.answered)


@FEW
@given(rooms())
def test_scores_stay_in_range(room: list[Response]) -> None:
    found = scored(*room)
    for area in found.scores["rate"].areas:
        for figure in (area.now, area.hoped):
            assert_in_range(figure)
        assert area.gap is None or -4 <= area.gap <= 4
    for item in found.scores["rate"].items:
        assert_in_range(item.agreement)
        assert sum(item.counts.values()) == item.agreement.count
        assert item.agreement.count + item.dont_know + item.missing == len(
            found.scores["rate"].grid.people
        )
    sort = found.scores["sort"]
    for statement in sort.statements:
        assert 0 <= statement.wrong <= statement.answered <= len(sort.people)
    assert sum(one.wrong for one in sort.statements) == sum(sort.wrong_piles.values())


def assert_in_range(found: Agreement) -> None:
    assert found.mean is None or 1 <= found.mean <= 5
    assert found.deviation is None or 0 <= found.deviation <= 2
    assert found.spread is None or 0 <= found.spread <= 4


def test_the_grid_is_the_one_that_the_scoring_sheet_prints() -> None:
    example = worked_example(RATE, EXERCISE)
    assert example
    assert RATE.example
    people = [
        Response(
            code=person.code,
            answers={
                blank.name: str(value)
                for area in RATE.areas(EXERCISE)
                for item, now, hoped in zip(
                    RATE.of_area(area), person.now[area.id], person.hoped[area.id], strict=True
                )
                for blank, value in ((RATE.now(item), now), (RATE.hoped(item), hoped))
                if value is not None
            },
        )
        for person in RATE.example.people
    ]
    found = scored(*people).scores["rate"]
    assert found.grid.tally == example.tally
    for area in found.areas:
        row = example.row(area.area, "now")
        assert (area.now.mean, area.now.spread, area.now.deviation) == (
            row.mean,
            row.spread,
            row.deviation,
        )
    apart = [rounded(row.deviation or 0) for row in example.ranked()]
    assert [one.apart for one in found.by_spread()] == sorted(apart, reverse=True)
    again = team_rating(RATE, EXERCISE, [rated_sheet(RATE, EXERCISE, one) for one in people])
    assert again.people == example.people


def test_dont_know_is_counted_apart_and_missing_is_never_zero() -> None:
    found = scored(
        Response(code="A", answers=ratings("focus", ["5", "dk", ""], ["5", "5", "5"])),
        Response(code="B", answers=ratings("focus", ["1", "1", "1"], ["5", "", ""])),
    ).scores["rate"]
    second = next(
        one for one in found.items if (one.area, one.item, one.figure) == ("focus", "2", "now")
    )
    assert (second.dont_know, second.missing, second.agreement.mean) == (1, 0, 1.0)
    third = next(
        one for one in found.items if (one.area, one.item, one.figure) == ("focus", "4", "now")
    )
    assert (third.dont_know, third.missing, third.agreement.count) == (0, 1, 1)
    # A has one answer for now, and an area needs two to have a score.
    assert found.area("focus").now.mean == 1.0
    assert found.area("focus").hoped.mean == 5.0
    assert found.area("focus").gap is None
    assert found.area("ownership").now.mean is None


def test_the_sort_says_who_went_onto_which_wrong_pile() -> None:
    right = SORT.statements[0].pile
    others = [pile.id for pile in SORT.piles_in(EXERCISE) if pile.id != right]
    found = scored(
        Response(code="A", answers=of_statement(right)),
        Response(code="B", answers=of_statement(others[0])),
        Response(code="C", answers=of_statement(others[0])),
        Response(code="D", answers=of_statement(others[1], 0) | of_statement(right, 1)),
    ).scores["sort"]
    first = found.statements[0]
    assert (first.answered, first.wrong) == (4, 3)
    assert first.tempted == others[0]
    assert found.statements[1].answered == 1
    assert found.missed()[0].statement == SORT.statements[0].id
    assert found.wrong_piles[others[0]] == 2
    assert found.people["A"] == 1


def test_the_poll_counts_people_who_answered() -> None:
    name = POLL.blank(POLL.questions[0]).name
    found = scored(
        Response(code="A", answers={name: "yearly"}),
        Response(code="B", answers={name: "yearly"}),
        Response(code="C", answers={name: "never"}),
        Response(code="D", answers=of_statement("both")),
    ).scores["poll"][0]
    assert (found.counts["yearly"], found.answered) == (2, 3)
    assert 100 * found.counts["yearly"] / found.answered == pytest.approx(200 / 3)


def test_a_poll_of_many_answers_counts_people_and_not_ticks() -> None:
    many = POLL.questions[0].model_copy(update={"many": True})
    poll = POLL.model_copy(update={"questions": (many,)})
    exercise = EXERCISE.model_copy(
        update={"activities": tuple(poll if one is POLL else one for one in EXERCISE.activities)}
    )
    ticks = [poll.tick(many, option).name for option in many.options[:2]]
    found = team_scores(
        exercise,
        "workshop",
        [
            Response(code="A", answers=dict.fromkeys(ticks, TICKED)),
            Response(code="B", answers={ticks[0]: TICKED}),
        ],
    ).scores["poll"][0]
    assert found.answered == 2
    assert list(found.counts.values())[:2] == [2, 1]
    assert found.counts[many.options[0].id] == found.answered


def test_commitments_come_as_written_the_teams_first_and_each_once() -> None:
    def line(sheet: str, number: int, **values: str) -> dict[str, str]:
        fields = {field.id: field for field in COMMIT.fields}
        return {
            COMMIT.blank(fields[field], sheet, number).name: value
            for field, value in values.items()
        }

    team = line("team", 1, initiative="Open Dayton", owner="Maria")
    dates = {COMMIT.review(1).name: "July 8", COMMIT.review(2).name: "October 7"}
    found = scored(
        Response(code="A", answers=line("own", 1, initiative="Stop the report", area="o2")),
        Response(code="T", answers=team | dates),
        Response(code="U", answers=team),
    ).scores["commit"]
    assert [(one.sheet, one.values["initiative"]) for one in found.made] == [
        ("team", "Open Dayton"),
        ("own", "Stop the report"),
    ]
    assert found.made[1].values["area"] == "Focus"
    assert found.reviews == ("July 8", "October 7")


def test_a_sheet_of_commitments_alone_is_nobodys() -> None:
    name = COMMIT.blank(COMMIT.fields[0], "team", 1).name
    assert scored(Response(code="T", answers={name: "Open Dayton"})).sheets == 0


@pytest.mark.parametrize(
    ("counts", "hidden"),
    [
        ({"a": 8, "b": 8}, ()),
        ({"a": 8, "b": 4, "c": 7}, ("b", "c")),
        ({"a": 5, "b": 4, "c": 5}, ("a", "b")),
        ({"a": 8, "b": 0}, ()),
        ({"a": 2, "b": 3}, ("a", "b")),
        ({"a": 4, "b": 3, "c": 6, "d": 8}, ("a", "b", "c")),
    ],
)
def test_what_few_answered_is_withheld_and_the_next_smallest_with_it(
    counts: dict[str, int], hidden: tuple[str, ...]
) -> None:
    assert withheld(counts, 5) == hidden


def test_below_the_floor_nothing_is_shown() -> None:
    few = [Response(code=str(n), answers=of_statement("both")) for n in range(4)]
    found = disclosure(EXERCISE, scored(*few))
    assert (found.allowed, found.sheets, found.floor) == (False, 4, 5)
    assert not found.shows("sort", "s1")
    enough = disclosure(EXERCISE, scored(*few, Response(code="5", answers=of_statement("both"))))
    assert enough.allowed
    assert enough.shows("sort", SORT.statements[0].id)


@FEW
@given(rooms())
def test_no_figure_of_fewer_than_the_floor_is_shown(room: list[Response]) -> None:
    found = scored(*room)
    may = disclosure(EXERCISE, found)
    for area in found.scores["rate"].areas:
        if may.shows("rate", area.area):
            assert all(n >= 5 or n == 0 for n in (area.now.count, area.hoped.count, area.gaps))
    for item in found.scores["rate"].items:
        if may.shows("rate", f"{item.area}/{item.item}"):
            assert item.agreement.count >= 5 or item.agreement.count == 0
    for statement in found.scores["sort"].statements:
        if may.shows("sort", statement.statement):
            assert statement.answered >= 5 or statement.answered == 0
