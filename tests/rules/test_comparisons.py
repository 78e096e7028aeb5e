"""What a poll is set beside: surveys in their order, then the hands of the room."""

from __future__ import annotations

from facilitator.model.activity import AskedBefore, Option, Question, Survey
from facilitator.model.submission import Counted, RoomTally
from facilitator.rules.comparisons import compared
from tests.words import SAY

OPTIONS = tuple(Option(id=name, text=name.title()) for name in ("never", "yearly", "twice", "odd"))
SURVEYS = (
    Survey(name="A, 2018", source="A", shares={"yearly": 71, "twice": 13}),
    Survey(name="A room", kind="anecdote", source="B", shares={"yearly": 80}, counts={"never": 4}),
)


def question(*surveys: Survey) -> Question:
    return Question(id="people", text="How often?", options=OPTIONS, surveys=surveys)


def room(**hands: int) -> RoomTally:
    counted = (Counted(activity="poll", question="people", option=o, hands=n)
               for o, n in hands.items())  # fmt: skip
    return RoomTally(counted=tuple(counted))


def test_surveys_stand_in_their_order_with_figures_as_printed() -> None:
    found = compared(question(*SURVEYS), "poll", None)
    assert [one.id for one in found.options] == ["never", "yearly", "twice"]
    first, second = found.rows
    assert (first.label, first.values, tuple(map(SAY, first.cells))) == (
        "A, 2018", (None, 71, 13), ("", "71%", "13%"))  # fmt: skip
    assert not first.hollow
    assert second.hollow
    assert tuple(map(SAY, second.cells)) == ("4 people", "80%", "")
    assert second.values == (None, 80, None)
    assert found.surveyed
    assert not found.counted


def test_the_room_comes_last_as_shares_of_its_own_hands() -> None:
    found = compared(question(*SURVEYS), "poll", room(never=2, yearly=5, twice=0, odd=1))
    assert [one.id for one in found.options] == ["never", "yearly", "twice", "odd"]
    last = found.rows[-1]
    assert last.room
    assert SAY(last.label) == "This room (8 hands)"
    assert last.values == (25, 62.5, 0, 12.5)
    assert tuple(map(SAY, last.cells)) == ("25%", "63%", "0%", "13%")
    assert [row.room for row in found.rows] == [False, False, True]


def test_without_a_survey_the_room_stands_alone() -> None:
    found = compared(question(), "poll", room(yearly=1))
    assert [SAY(row.label) for row in found.rows] == ["This room (1 hand)"]
    assert [one.id for one in found.options] == ["yearly"]
    assert not found.surveyed
    assert found.counted


def test_without_either_there_is_nothing() -> None:
    assert compared(question(), "poll", None).rows == ()
    assert compared(question(), "poll", room(yearly=0)).rows == ()
    assert compared(question(), "other", room(yearly=3)).rows == ()


def test_an_option_that_was_not_asked_for_has_no_figure() -> None:
    found = compared(question(*SURVEYS), "poll", room(yearly=3))
    assert found.rows[-1].values == (None, 100, None)
    assert tuple(map(SAY, found.rows[-1].cells)) == ("", "100%", "")


def test_hands_of_a_talk_come_first_and_are_no_survey() -> None:
    talk = room(never=2, yearly=6)
    found = compared(question(), "poll", room(twice=1), talk)
    assert [SAY(row.label) for row in found.rows] == ["At the talk (8 hands)", "This room (1 hand)"]
    assert [one.id for one in found.options] == ["never", "yearly", "twice"]
    assert found.rows[0].values == (25, 75, None)
    assert (found.surveyed, found.counted) == (False, True)


def test_hands_for_answers_that_are_not_offered_are_told() -> None:
    asked = question().model_copy(
        update={
            "id": "looks",
            "options": OPTIONS[1:3],
            "beside": AskedBefore(poll="poll", question="people"),
        }
    )
    (row,) = compared(asked, "other", None, room(yearly=3, odd=1), every=True).rows
    assert SAY(row.label) == "At the talk (4 hands, 1 for other answers)"
    assert row.values == (75, None)


def test_the_answer_that_most_surveys_put_first_leads() -> None:
    found = compared(question(*SURVEYS), "poll", room(never=9, twice=1))
    assert [one.id for one in found.led().options] == ["yearly", "never", "twice"]
    assert [row.values[0] for row in found.led().rows] == [71, 80, None]
