"""Who takes part: everyone, or those whom the event names, and never a name that nobody has."""

from __future__ import annotations

from datetime import date

import pytest

from facilitator.errors import SourceError
from facilitator.model.client import Event, Person
from facilitator.sources.roster_file import select_participants

PEOPLE = (
    Person(name="Anna Berg", group="Care"),
    Person(name="Ben Roth", group="Board"),
    Person(name="Zoé Kim", group="Board"),
    Person(name="Ben Roth", email="other@b.org"),
)


def named(**fields: tuple[str, ...]) -> list[str]:
    event = Event(date=date(2026, 3, 1), **fields)
    return [person.name for person in select_participants(PEOPLE, event)]


def test_everyone_takes_part_where_the_event_names_nobody() -> None:
    assert named() == [person.name for person in PEOPLE]


def test_those_named_and_those_in_a_group_named_take_part_in_the_rosters_order() -> None:
    assert named(participants=("zoe\u0301  KIM", "Anna Berg")) == ["Anna Berg", "Zoé Kim"]
    assert named(groups=("board",)) == ["Ben Roth", "Zoé Kim"]
    assert named(participants=("Anna Berg",), groups=("Board",)) == [
        *("Anna Berg", "Ben Roth", "Zoé Kim")
    ]
    assert named(participants=("Ben Roth",)) == ["Ben Roth", "Ben Roth"]


def test_all_that_the_roster_lacks_is_told_with_the_nearest() -> None:
    with pytest.raises(SourceError) as caught:
        named(participants=("Ana Berg", "Anna Berg"), groups=("Bord", "Care"))
    assert [str(problem) for problem in caught.value.problems] == [
        'event.yaml: There is no person "Ana Berg" on the roster. Did you mean "Anna Berg"?',
        'event.yaml: There is no group "Bord" on the roster. Did you mean "Board"?',
    ]


def test_a_long_roster_is_not_listed() -> None:
    people = [Person(name=f"Person {n}") for n in range(30)]
    event = Event(date=date(2026, 3, 1), participants=("Qqq",))
    with pytest.raises(SourceError, match="Write it as it stands on the roster"):
        select_participants(people, event)
