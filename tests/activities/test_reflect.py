"""Short answers that everybody writes unseen, and the room counts aloud who has the same."""

from __future__ import annotations

import pytest

from facilitator.activities.reflect import REFLECT
from facilitator.activities.reflect.model import OpenQuestion, Reflect
from facilitator.activities.reflect.report import SharedAnswers
from facilitator.model.activity import Area, Frame
from facilitator.model.submission import TEAM, Response
from tests.words import SAY

FRAME = Frame(areas=(Area(id="focus", name="Focus"),))
TOP = OpenQuestion(id="top", text="Which three?", entries=3, ask="Who says so?")
ACTIVITY = Reflect(
    id="first",
    kind="reflect",
    title="Three priorities",
    instruction="Write.",
    questions=(TOP, OpenQuestion(id="why", text="Why?")),
)


def counted(wrote: str, *rows: tuple[str, str]) -> tuple[SharedAnswers, ...]:
    answers = {"first_top_people": wrote}
    for number, (what, people) in enumerate(rows, start=1):
        answers |= {f"first_top_row{number}_what": what, f"first_top_row{number}_n": people}
    sheets = [Response(code="A1", answers={"first_why": "x"}), Response(code=TEAM, answers=answers)]
    found = REFLECT.score(ACTIVITY, FRAME, sheets)
    return tuple(one for one in found or () if isinstance(one, SharedAnswers))


def test_a_line_for_each_answer_and_rows_for_the_room_that_no_table_takes_for_a_persons() -> None:
    names = [blank.name for blank in ACTIVITY.worksheet_blanks(FRAME)]
    assert names == ["first_top_1", "first_top_2", "first_top_3", "first_why"]
    shared = [blank.name for blank in ACTIVITY.canvas_blanks(FRAME)]
    assert len(shared) == len(set(shared)) == 1 + 2 * 9
    assert not set(names) & set(shared)


def test_pairs_say_how_many_two_people_share() -> None:
    (found,) = counted("4", ("Safety", "2"), ("Dayton", "4"), ("Nurses", "1"))
    assert [answer.text for answer in found.answers] == ["Dayton", "Safety", "Nurses"]
    # Of six pairs all share Dayton, and one shares Safety.
    assert found.overlap == pytest.approx(7 / 6)
    assert SAY(found.title) == "One thing is on everybody\u2019s list"
    assert SAY(found.sentence) == (
        "4 people wrote down three each, unseen. Named most often: “Dayton”, by 4 of 4."
        " Two of you share 1.2 of three on average."
    )


def test_what_was_not_counted_says_nothing_and_impossible_counts_are_told() -> None:
    assert counted("", ("Dayton", "4")) == ()
    assert counted("4") == ()
    assert counted("4", ("Dayton", "5")) == ()
    told = dict(
        ACTIVITY.doubts(
            {
                "first_top_people": "4",
                "first_top_row1_n": "5",
                "first_top_row2_n": "six",
                "first_top_row3_n": "4",
            }
        )
    )
    assert told == {
        "first_top_row1_n": "5 people have this answer, and 4 wrote any.",
        "first_top_row2_n": "“six” is no number of people.",
    }


def test_an_activity_without_such_questions_has_no_section() -> None:
    plain = ACTIVITY.model_copy(update={"questions": ACTIVITY.questions[1:]})
    assert REFLECT.score(plain, FRAME, ()) is None
