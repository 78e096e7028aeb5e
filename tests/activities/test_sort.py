"""A sort: what is right, and where several people are on the pile for one, or nobody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from facilitator.activities.sort.model import Statement
from facilitator.activities.sort.report import OwnSort, SortSection, right
from facilitator.errors import SourceError
from facilitator.model.exercise import Exercise
from facilitator.model.submission import EventResponses, Response
from facilitator.reporting.assemble import TeamReport, feedback, team_report
from facilitator.sources.exercise_folder import read_exercise
from tests.shapes.exercises import Data, decisions, exercise, sort, write
from tests.words import SAY

AREAS = ("time",)


def statement(number: int, **key: str) -> Statement:
    return Statement(id=f"s{number}", area="time", text="…", **key)


def test_what_is_on_its_pile_is_right_and_nothing_is_without_a_key() -> None:
    statements = [
        statement(n, pile=pile) for n, pile in enumerate(("one", "other", "both"), start=1)
    ]
    assert right(statements, {"s1": "one", "s2": "both", "s9": "one"}) == 1
    assert right([statement(1)], {"s1": "one"}) == 0


def read(data: Data, folder: Path) -> Exercise:
    return read_exercise(write(data, folder, "small"))


ROOM = ("p1 p1 p2", "p1 p2 p2", "p1 p3 p3", "p2 p4 p2", "p2 p4 p2")
"""Piles that five people choose for the first three statements."""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Exercise:
    """Eight decisions on four piles; exactly one person should decide each."""
    data = exercise(AREAS, decisions(AREAS, ask="Who should?"))
    del data["concepts"]
    return read(data, tmp_path_factory.mktemp("sort"))


def reported(small: Exercise, *room: str) -> tuple[TeamReport, tuple[SortSection, ...]]:
    responses = tuple(
        Response(
            code=f"c{number}",
            answers={f"decisions_s{n}": pile for n, pile in enumerate(piles.split(), start=1)},
        )
        for number, piles in enumerate(room)
    )
    made = team_report(small, "workshop", EventResponses(name="x", responses=responses))
    return made, tuple(s for s in made.sections if isinstance(s, SortSection))


def test_the_report_says_where_several_are_on_the_pile_for_one_and_where_nobody(
    small: Exercise,
) -> None:
    """Three decide the first statement, one the second, nobody the third; the others are empty."""
    made, (section,) = reported(small, *ROOM)
    assert [line.there for line in section.statements] == [3, 1, 0, *[None] * 5]
    finding = made.findings[0]
    assert SAY(finding.title) == "“Decides”: more than one person on 1 of 3, nobody on 1"
    assert SAY(finding.figure) == "1 of 3"
    assert SAY(finding.sentence).startswith("3 of 5 say it of “Statement decisions 1")
    assert made.question == "Who should?"
    assert section.mean_right is None
    assert not section.missed


def test_feedback_counts_the_others_on_a_persons_own_statements(small: Exercise) -> None:
    made, _ = reported(small, *ROOM)
    own = [part for page in feedback(small, "workshop", made) for part in page.parts]
    first, last = (part for part in (own[0], own[-1]) if isinstance(part, OwnSort))
    assert (first.there, [(line.number, line.there) for line in first.others]) == (
        ("1", "2"),
        [(1, 3)],
    )
    assert (last.there, last.others) == ((), ())
    assert [line.number for line in last.nobody] == [3]


def test_below_the_floor_nobody_learns_who_is_on_the_pile(small: Exercise) -> None:
    made, (section,) = reported(small, *ROOM[:4])
    assert {line.there for line in section.statements} == {None}
    assert section.one_title is None
    assert not [one for one in made.findings if one.kind == "one-person"]
    for page in feedback(small, "workshop", made):
        (part,) = page.parts
        assert isinstance(part, OwnSort)
        assert (part.others, part.nobody) == ((), ())


def broken(**changes: Any) -> Data:
    data = exercise(AREAS, sort(AREAS))
    data["activities"][0] |= changes
    return data


PILES = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]
BARE = [{"id": "s1", "area": "time", "text": "Something."}]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (broken(piles=PILES[:1]), "at least 2"),
        (broken(piles=PILES), 'There is no pile "second".'),
        (broken(piles=[*PILES, PILES[0]]), 'The pile "a" stands here for the second time.'),
        (broken(one_person="boss"), 'There is no pile "boss".'),
        (broken(statements=[*BARE, {**BARE[0], "id": "s2", "pile": "both"}]), 'has no "because"'),
        (broken(statements=BARE) | {"concepts": []}, "at least 2"),
    ],
)
def test_what_does_not_fit_is_told_with_its_line(data: Data, told: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        read(data, tmp_path)
    problems = [p for p in caught.value.problems if told in p.message]
    assert problems, caught.value.problems
    assert "exercise.yaml:" in problems[0].where


def test_no_piles_and_no_concepts_are_told(tmp_path: Path) -> None:
    data = broken(statements=BARE)
    del data["concepts"]
    with pytest.raises(SourceError) as caught:
        read(data, tmp_path)
    assert 'The sort "sort" has no piles' in caught.value.problems[0].message
