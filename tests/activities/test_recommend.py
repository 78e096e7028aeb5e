"""Whether people recommend something, from 0 to 10, and what the figure is worth."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from facilitator.errors import SourceError
from facilitator.model.exercise import Exercise
from facilitator.model.kit import Kit
from facilitator.model.submission import Response
from facilitator.reporting.assemble import TeamReport, team_report
from facilitator.rules.comparisons import compared
from facilitator.rules.marks import tailor
from facilitator.rules.responses.poll_counts import room_sentence
from facilitator.sources.exercise_folder import read_exercise
from facilitator.workflows.workspace import Workspace
from tests.formats.pdf.kits import Made
from tests.sample_room import collected
from tests.sections import polls
from tests.shapes.exercises import exercise, recommend, write
from tests.words import SAY


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("recommend")
    write(exercise(("time",), recommend()), root)
    return root


@pytest.fixture(scope="module")
def asked(folder: Path) -> Exercise:
    return tailor(read_exercise(folder / "exercises" / "shape"))


def room(points: Iterable[int]) -> list[Response]:
    return [
        Response(code=f"AB{n:02}", answers={"likely_q1": str(point)})
        for n, point in enumerate(points)
    ]


def reported(asked: Exercise, points: Iterable[int]) -> TeamReport:
    return team_report(asked, "workshop", collected(room(points)))


@pytest.mark.parametrize(
    ("points", "score", "one_person"),
    [
        ((10, 9, 9, 8, 7, 6, 0), "+14", 29),
        ((6, 6, 6, 6, 6, 9), "\N{MINUS SIGN}67", 33),
        ((10, 6, 7, 8, 7), "0", 40),
        ((10,) * 8, "+100", 25),
    ],
)
def test_promoters_less_detractors(
    asked: Exercise, points: tuple[int, ...], score: str, one_person: int
) -> None:
    (section,) = polls(reported(asked, points))
    (line,) = section.questions
    told = line.recommendation
    assert told is not None
    assert (told.score, told.one_person) == (score, one_person)
    assert SAY(line.finding).endswith(f": {score}")
    assert sum(share or 0 for share in line.comparison.rows[0].values) == pytest.approx(100)
    assert [one.id for one in line.comparison.options] == ["0to6", "7to8", "9to10"]


def test_too_few_are_not_told(asked: Exercise) -> None:
    (section,) = polls(reported(asked, (10, 10, 0)))
    (line,) = section.questions
    assert (line.recommendation, line.finding, line.comparison.rows) == (None, "", ())


def test_the_report_says_where_it_comes_from_and_what_it_is_worth(
    asked: Exercise, folder: Path
) -> None:
    kit = Kit(
        exercise=asked, edition_name="workshop", collected=collected(room((10, 9, 8, 3, 0, 7)))
    )
    made = Made(kit, Workspace(folder).composer())
    said = {
        name: " ".join("".join(map(str, made.document(name).tree.itertext())).split())
        for name in ("worksheet", "report", "results")
    }
    assert "not at all likely" in said["worksheet"]
    assert "extremely likely" in said["worksheet"]
    for words in ("Reichheld", "Keiningham", "move the figure by 33 points", "2 of 6 gave 9 or 10"):
        assert words in said["report"]
    assert "2 of 6 gave 9 or 10, 2 gave 0 to 6: 0" in said["results"]


def test_surveys_of_single_points_are_added_up(asked: Exercise) -> None:
    question = asked.activity("likely").questions_for_hands()[0]
    survey = {"name": "A survey", "source": "A report", "shares": {"9": 20, "10": 15, "0": 5}}
    read = type(question).model_validate(
        {"id": "q1", "text": "Would you?", "recommend": True, "surveys": [survey]}
    )
    (row,) = compared(read, "likely", None, every=True).rows
    assert row.values == (5, None, 35)


def test_hands_are_told_in_the_same_way(asked: Exercise) -> None:
    question = asked.activity("likely").questions_for_hands()[0]
    told = SAY(room_sentence(question, {"10": 6, "9": 2, "7": 4, "0": 4}))
    assert told == "In this room, 8 of 16 hands went up for 9 or 10 and 4 for 0 to 6: +25."


def test_any_other_question_needs_options(tmp_path: Path) -> None:
    whole = exercise(("time",), recommend())
    del whole["activities"][0]["questions"][0]["recommend"]
    with pytest.raises(SourceError, match='has no "options"'):
        read_exercise(write(whole, tmp_path))
