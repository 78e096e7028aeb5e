"""Whatever hands were counted: the deck has the slides that the printed script names."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.activities.poll.model import Poll
from facilitator.charts import CHARTS
from facilitator.charts.canvas import ChartArea
from facilitator.compose.fonts import text_fitter
from facilitator.formats.pptx.client_template import read_slides_template
from facilitator.model.activity import Option, Question, Survey
from facilitator.model.exercise import Exercise
from facilitator.model.slides import LEAST_SIZE, ChartFigure, Deck, SlideBox
from facilitator.model.submission import Counted, RoomTally
from facilitator.rules.fit_speech import speech_for_edition
from facilitator.rules.marks import tailor
from facilitator.rules.plan_deck import plan_deck
from facilitator.rules.text_fitting import TextFitter, text_area
from facilitator.workflows.workspace import Workspace
from tests.formats.pptx.templates import theirs
from tests.words import SAY

ROOT = Path(__file__).parents[2]
STAGES = ["ours", "wide", "narrow", "low"]


@cache
def filler(stage: str) -> TextFitter:
    """Ours; a client's own master in 16:9 and 4:3; and one with hardly any room for figures."""
    look = Workspace(ROOT).composer().look
    if stage in ("wide", "narrow"):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "theirs.pptx"
            path.write_bytes(theirs(wide=stage == "wide"))
            look = look.on_stage(read_slides_template(path, "client.yaml:1", look.slides).stage)
    made = text_fitter(look)
    if stage != "low":
        return made
    places = dict(made.geometry.layouts["poll"].places)
    box = places["figure"].box
    lower = SlideBox(x=box.x, y=box.y, width=box.width / 2, height=box.height / 2)
    places["figure"] = places["figure"].model_copy(update={"box": lower})
    poll = made.geometry.layouts["poll"].model_copy(update={"places": places})
    layouts = {**made.geometry.layouts, "poll": poll}
    return TextFitter(made.geometry.model_copy(update={"layouts": layouts}), made.measure)


@cache
def exercise() -> Exercise:
    return tailor(Workspace(ROOT).exercise("performance-vs-execution"))


def planned(of: Exercise, stage: str, tally: RoomTally | None = None) -> Deck:
    speech = speech_for_edition(of, "keynote")
    assert speech
    return plan_deck(of, speech, filler(stage), SAY, tally=tally)


def counted(of: Exercise, hands: dict[str, list[int]]) -> RoomTally:
    poll = next(one for one in of.activities if isinstance(one, Poll))
    return RoomTally(
        counted=tuple(
            Counted(activity=poll.id, question=question.id, option=option.id, hands=number)
            for question in poll.questions
            for option, number in zip(question.options, hands.get(question.id, []), strict=False)
        )
    )


def numbers(made: Deck) -> list[tuple[int, int, str]]:
    return [(slide.number, slide.cue, slide.title) for slide in made.slides]


COUNTINGS: dict[str, dict[str, list[int]]] = {
    "all on one": {"people": [0, 0, 60, 0, 0, 0], "plan": [0, 60, 0, 0, 0, 0]},
    "over all": {"people": [4, 6, 35, 9, 3, 3], "plan": [9, 21, 12, 5, 8, 5]},
    "none raised": {"people": [0, 0, 0, 0, 0, 0], "plan": [0, 0, 0, 0, 0, 0]},
    "no survey has it": {"people": [0, 0, 0, 0, 0, 41], "plan": [0, 0, 0, 0, 0, 41]},
    "one question": {"plan": [1, 2, 3, 4, 5, 6]},
    "a few answers": {"people": [1, 2], "plan": [7]},
    "large": {"people": [99_999] * 6, "plan": [100_000, 1, 1, 1, 1, 1]},
    "nothing": {},
}


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("counting", COUNTINGS)
def test_the_tally_changes_no_number_of_ours(counting: str, stage: str) -> None:
    tally = counted(exercise(), COUNTINGS[counting])
    before, after = planned(exercise(), stage), planned(exercise(), stage, tally)
    assert numbers(before) == numbers(after)
    if stage == "ours":
        polls = [slide for slide in after.slides if slide.layout == "poll"]
        assert not [slide for slide in polls if "(1 of" in slide.title]
    _fits(after, filler(stage))


def _fits(made: Deck, used: TextFitter) -> None:
    """Nothing on a poll's slide is cut, runs out of its place or is set too small."""
    for slide in made.slides:
        layout = used.geometry.layouts[slide.layout]
        for part in slide.parts if slide.layout == "poll" else ():
            place = layout.places[part.place]
            size = part.size or used.geometry.types[place.type].size
            assert size >= LEAST_SIZE
            assert used.height(part.paragraphs, place, size) <= text_area(place)[1] + 1
        if slide.figure and slide.figure.kind == "grouped_bars":
            place = layout.places["figure"]
            area = ChartArea(place.box, used.chart_font(used.geometry.types[place.type]))
            assert CHARTS["grouped_bars"].split(slide.figure, area) == [slide.figure]


def test_every_hand_is_on_the_slide_or_told_on_it() -> None:
    hands = {"people": [4, 6, 35, 9, 3, 3], "plan": [9, 21, 12, 5, 8, 5]}
    made = planned(exercise(), "ours", counted(exercise(), hands))
    people = next(s for s in made.slides if s.figure and s.figure.kind == "grouped_bars")
    assert people.figure
    shown = [*people.figure.heads]
    note = next(" ".join(p.paragraphs) for p in people.parts if p.place == "note")
    poll = next(one for one in exercise().activities if isinstance(one, Poll))
    for option in poll.questions[0].options:
        assert option.text in shown or option.text in note
    notes = " ".join(SAY(note.text) for note in people.notes)
    assert "Never 4, No fixed rhythm 6, Once a year 35" in notes


def test_the_rooms_two_rows_stand_side_by_side() -> None:
    """With the same answers, so that their distance can be seen; a line of words until counted."""
    hands = {"people": [4, 0, 41, 9, 0, 0], "plan": [0, 14, 20, 0, 6, 0]}
    answers = ["Never", "No fixed rhythm", "Once a year", "Twice a year", "Quarterly or more"]

    def pair(tally: RoomTally) -> ChartFigure:
        made = planned(exercise(), "ours", tally)
        return next(s.figure for s in made.slides if s.figure and s.figure.kind == "hand_pair")

    figure = pair(counted(exercise(), hands))
    assert figure.heads == ("People", "The plan")
    assert [row.label for row in figure.rows] == [*answers, "Don\u2019t know"]
    shares = [("7%", "0%"), ("0%", "35%"), ("76%", "50%"), ("17%", "0%"), ("0%", "15%")]
    assert [row.cells for row in figure.rows[:5]] == shares
    unseen = next(s for s in planned(exercise(), "ours", None).slides if s.shows == "rhythms")
    assert (unseen.layout, unseen.figure) == ("statement", None)
    alone = pair(counted(exercise(), {"plan": hands["plan"]}))
    assert [row.cells for row in alone.rows[:2]] == [("", "0%"), ("", "35%")]


WORDS = "Whenever somebody happens to remember that there is a plan and asks where we are"


@st.composite
def polls(draw: st.DrawFn) -> tuple[Poll, list[list[int]]]:
    """Two questions of every kind, and hands for them."""
    questions, hands = [], []
    for name in ("people", "plan"):
        answers = draw(st.lists(st.integers(1, len(WORDS)), min_size=2, max_size=8))
        options = tuple(
            Option(id=f"o{n}", text=WORDS[:length].strip()) for n, length in enumerate(answers)
        )
        surveys = tuple(
            Survey(
                name=WORDS[: draw(st.integers(3, 60))].strip(),
                kind="anecdote" if draw(st.booleans()) else "survey",
                source="A report",
                shares={
                    one.id: draw(st.integers(0, 100)) for one in options if draw(st.booleans())
                },
            )
            for _ in range(draw(st.integers(0, 7)))
        )
        questions.append(
            Question(
                id=name,
                text=(WORDS * 5)[: draw(st.integers(3, 400))].strip(),
                options=options,
                surveys=surveys,
                finding="Most say so" if draw(st.booleans()) else "",
                no_survey=(WORDS * 3)[: draw(st.integers(0, 200))].strip(),
            )
        )
        hands.append([draw(st.sampled_from([0, 0, 1, 7, 300])) for _ in options])
    made = Poll(id="poll", kind="poll", title="P", instruction="I", questions=tuple(questions))
    return made, hands


@given(polls(), st.sampled_from(STAGES))
@settings(max_examples=8, deadline=None)
def test_the_tally_changes_no_number_of_anybodys(asked: Any, stage: str) -> None:
    poll, hands = asked
    activities = tuple(poll if isinstance(a, Poll) else a for a in exercise().activities)
    only = tuple(slide for slide in exercise().slides if slide.shows == "poll")
    of = exercise().model_copy(update={"activities": activities, "slides": only})
    tally = counted(of, dict(zip(("people", "plan"), hands, strict=True)))
    before, after = planned(of, stage), planned(of, stage, tally)
    assert numbers(before) == numbers(after)
