"""Questions that take many answers: counted by people, from the sheet to the report."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from facilitator.activities.poll.report import OwnPoll, PollSection
from facilitator.errors import SourceError
from facilitator.formats.xlsx.entry import EntryContent, entry_workbook
from facilitator.model.exercise import Exercise
from facilitator.model.kit import Kit
from facilitator.model.submission import TICKED, EventResponses, Response
from facilitator.reporting.assemble import feedback, team_report
from facilitator.rules.responses.codebook import entry_plan
from facilitator.sources.exercise_folder import read_exercise
from tests.shapes.exercises import Data, exercise, poll, rank, rate, write
from tests.words import SAY

ROOM = ("o1", "o1 o2", "o1 o2", "o2", "o2 o1")
"""What five people ticked of "Yes", "Sometimes" and "Cannot tell"."""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Exercise:
    """A question with one answer, one with many, and an order of four things."""
    data = exercise(("time",), poll(), rank())
    return read_exercise(write(data, tmp_path_factory.mktemp("poll"), "small"))


def test_the_report_counts_people_beside_the_surveys_and_shows_what_nobody_chose(
    small: Exercise,
) -> None:
    responses = tuple(
        Response(code=f"c{n}", answers={f"poll_q2_{tick}": TICKED for tick in ticks.split()})
        for n, ticks in enumerate(ROOM)
    )
    made = team_report(small, "workshop", EventResponses(name="x", responses=responses))
    (section,) = (one for one in made.sections if isinstance(one, PollSection))
    _, line = section.questions
    team, survey = line.comparison.rows
    assert [SAY(cell) for cell in team.cells] == ["4 of 5", "4 of 5", "0 of 5"]
    assert team.values == (80, 80, 0)
    assert not survey.room
    own = [part for page in feedback(small, "workshop", made) for part in page.parts]
    assert isinstance(own[1], OwnPoll)
    assert [(a.option.id, a.same, a.others) for a in own[1].answers] == [("o1", 4, 3), ("o2", 4, 3)]


def test_a_question_of_many_answers_counts_as_one_that_was_answered(small: Exercise) -> None:
    asked = [names for a in small.activities for names in a.questions_asked(small)]
    assert asked[:2] == [("poll_q1",), ("poll_q2_o1", "poll_q2_o2", "poll_q2_unknown")]
    plan = entry_plan(Kit(exercise=small, edition_name="workshop"))
    book = entry_workbook(EntryContent(title="T", about="A", plan=plan, codes=("A",)))
    answered = openpyxl.load_workbook(BytesIO(book))["Responses"].cell(4, 2).value
    assert answered == "=COUNTA(C4:C4,G4:J4)+(COUNTA(D4:F4)>0)"


def test_a_habit_is_not_asked_for_by_a_question_with_many_answers(tmp_path: Path) -> None:
    habit: Data = {"poll": "poll", "question": "q2", "often": ["o1"], "often_says": "so"}
    habit |= {"rate": "rate", "rate_says": "It", "below": 3}
    habit |= dict.fromkeys(("title", "means", "otherwise", "ask"), "Words.")
    report = {"cover_up": habit, "cards_up": "Cards.", "reviews": ["Where?"]}
    data = exercise(("time",), poll(), rate(("time",)), report=report)
    with pytest.raises(SourceError, match="takes many answers"):
        read_exercise(write(data, tmp_path, "small"))
