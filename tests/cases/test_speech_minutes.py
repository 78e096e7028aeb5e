"""A speech fits its minutes with its cues: hands that are counted, pauses, "I will wait"."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from facilitator.activities.poll.model import Poll
from facilitator.errors import SourceError, UsageError
from facilitator.model.exercise import Exercise
from facilitator.model.prose import SpeechLine
from facilitator.rules.fit_speech import LONGEST, align_run_of_show, speech_for_edition
from facilitator.rules.fit_to_slot import fit_exercise
from facilitator.rules.marks import tailor
from facilitator.rules.speech import (
    BREATH,
    RAISED,
    WAIT_UNSAID,
    FittedSpeech,
    TimedLine,
    counting_seconds,
    passages,
    stated_seconds,
)
from facilitator.sources.exercise_folder import read_exercise
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from facilitator.workflows.workspace import Workspace
from tests.words import SAY

ROOT = Path(__file__).parents[2]
LENGTHS = [10, 20, 25, 30, 45]
ROOMS = [12, 60, 300]


@pytest.fixture(scope="module")
def exercise() -> Exercise:
    return tailor(Workspace(ROOT).exercise("performance-vs-execution"))


def given(exercise: Exercise, minutes: int, people: int) -> tuple[Exercise, FittedSpeech]:
    """The exercise at the pace of its speech, and the speech."""
    fitted = fit_exercise(exercise, "keynote", SAY, minutes)[1]
    at_pace, _ = align_run_of_show(exercise, "keynote", fitted, SAY, people)
    speech = speech_for_edition(at_pace, "keynote", people)
    assert speech
    return at_pace, speech


@pytest.mark.parametrize("people", ROOMS)
@pytest.mark.parametrize("minutes", LENGTHS)
def test_words_and_cues_fill_the_slot_and_no_more(
    exercise: Exercise, minutes: int, people: int
) -> None:
    at_pace, speech = given(exercise, minutes, people)
    answers = sum(
        len(question.options)
        for chosen in speech.sections
        for cue in chosen.lines
        for question in _asked(exercise, cue)
    )
    cues = answers * (3 + people / 10) + sum(
        cue.seconds
        for chosen in speech.sections
        for cue in chosen.lines
        if not (cue.kind == "hands" and cue.question)
    )
    room = sum(one.minutes for one in speech.room)
    talking = 60 * (minutes - room)
    needed = speech.words / 130 / 0.9 * 60 + cues
    assert 0.95 * talking <= needed <= talking
    assert talking <= 60 * LONGEST
    assert speech.speaking + speech.waiting == talking
    assert math.isclose(speech.waiting, cues, abs_tol=2)
    # Guide, agenda and run of show have the same minutes.
    assert at_pace.editions["keynote"].minutes() == minutes
    for one, after in zip(speech.sections, speech.sections[1:], strict=False):
        between = sum(60 * each.minutes for each in one.room)
        assert one.start + one.speaking + one.waiting + between == after.start


def _asked(exercise: Exercise, line: SpeechLine) -> list:  # type: ignore[type-arg]
    polls = [a for a in exercise.activities if isinstance(a, Poll)]
    return [
        q
        for poll in polls
        for q in poll.questions
        if line.kind == "hands" and q.id == line.question
    ]


@pytest.mark.parametrize("people", ROOMS)
def test_both_polls_are_given_their_time(exercise: Exercise, people: int) -> None:
    _, speech = given(exercise, 25, people)
    (hands,) = [one for one in speech.sections if one.section.id == "hands"]
    assert hands.waiting >= 2 * 6 * (3 + people / 10)


def test_the_cue_lists_the_answers_of_slide_card_and_tally(exercise: Exercise) -> None:
    poll = exercise.activity("poll")
    assert isinstance(poll, Poll)
    told = next(p for p in passages(exercise, exercise.prose) if p.section.id == "hands")
    for lines in told.tellings.values():
        cues = [line for line in lines if line.kind == "hands"]
        assert [cue.question for cue in cues] == [question.id for question in poll.questions]
        for cue, question in zip(cues, poll.questions, strict=True):
            answers = " · ".join(option.text for option in question.options)
            assert cue.text.startswith(f"{answers}.")
            assert SAY(cue.wording).startswith("54 seconds. ")


def test_a_client_who_drops_an_answer_is_not_asked_for_it(exercise: Exercise) -> None:
    activities = tuple(
        one.model_copy(
            update={
                "questions": tuple(
                    question.model_copy(update={"options": question.options[1:]})
                    for question in one.questions
                )
            }
        )
        if isinstance(one, Poll)
        else one
        for one in exercise.activities
    )
    fewer = exercise.model_copy(update={"activities": activities})
    told = next(p for p in passages(fewer, fewer.prose) if p.section.id == "hands")
    cue = next(line for line in told.tellings["usual"] if line.kind == "hands")
    assert "Never" not in cue.text
    assert cue.seconds == counting_seconds(5, 60) == 45


def test_who_says_i_will_wait_is_given_the_time(exercise: Exercise) -> None:
    told = next(p for p in passages(exercise, exercise.prose) if p.section.id == "ask")
    for lines in told.tellings.values():
        (wait,) = [line for line in lines if line.seconds >= 60]
        assert (wait.seconds, SAY(wait.wording)[:9]) == (60, "1 minute.")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3 seconds", 3),
        ("90s", 90),
        ("1 minute", 60),
        ("Two full minutes.", 120),
        ("half a minute", 30),
        ("Wait a minute, then go on.", 60),
        ("forty-five seconds", 45),
        ("2 min", 120),
        ("Until most heads are up again.", 0),
        ("Tens of people.", 0),
        ("The second one.", 0),
        ("", 0),
    ],
)
def test_lengths_of_time_are_read_as_they_are_written(text: str, seconds: int) -> None:
    assert stated_seconds(text) == seconds


SMALL = """\
title: T
code: OWN
concepts: [{id: a, name: A, short: A}, {id: b, name: B, short: B}]
areas: [{id: x, name: X, question: "X?"}]
activities:
  - id: asked
    kind: poll
    title: Hands
    instruction: Cross one.
    questions:
      - id: often
        text: "How often?"
        options: [{id: never, text: Never}, {id: twice, text: Twice}]
editions:
  talk:
    title: Talk
    audience: A room.
    documents: [speech, slides, tally-card]
    blocks:
      - {id: all, title: All, activity: asked, phase: work, least: 1, usual: 5, most: 9,
         priority: 1, purpose: To talk.}
speech: {sections: [{id: only, title: Only, priority: 1}]}
slides: [{id: ask, shows: hands, question: often}, {id: show, shows: statement, text: Look.}]
"""


def own(folder: Path, words: str) -> tuple[TimedLine, ...]:
    """The lines of an exercise of somebody's own, with their seconds, for a room of 20."""
    made = folder / "own"
    made.mkdir()
    (made / "exercise.yaml").write_text(SMALL, encoding="utf-8")
    (made / "speech.md").write_text(f"## only\n\n### usual\n\n{words}\n", encoding="utf-8")
    read = tailor(read_exercise(made))
    return passages(read, read.prose, 20)[0].tellings["usual"]


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("Hello.\n\nHANDS often:", 2 * 5),
        ("Hello.\n\nSLIDE ask:\n\nHANDS: Never, or twice.", 2 * 5),
        ("Hello.\n\nSLIDE show:\n\nHANDS: Who has one?", RAISED),
        ("Hello.\n\nPAUSE:", BREATH),
        ("Hello.\n\nPAUSE: Three full seconds.", 3),
        ("Hello. I will wait.\n\nWAIT 2 minutes: Until they are back.", 120),
        ("Hello. I\u2019ll wait.\n\nPAUSE half a minute:", 30),
    ],
)
def test_every_kind_of_cue_has_its_seconds(tmp_path: Path, words: str, seconds: int) -> None:
    assert sum(line.seconds for line in own(tmp_path, words)) == seconds


@pytest.mark.parametrize(
    ("words", "line"),
    [("Hello.\n\nI will wait.", 7), ("I'll wait.\n\nPAUSE:\n\nSo.", 5)],
)
def test_a_wait_of_unsaid_length_is_counted_and_told_with_its_line(
    tmp_path: Path, words: str, line: int
) -> None:
    (tmp_path / "exercises").mkdir()
    lines = own(tmp_path / "exercises", words)
    assert sum(one.seconds for one in lines if SAY(one.wording) == "1 minute.") == WAIT_UNSAID
    (told,) = (str(one) for one in prepare_kit(KitRequest(tmp_path, "own")).remarks)
    assert f"own/speech.md:{line}: The speaker says that they will wait, and nothing says" in told
    assert "60 seconds are counted." in told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Hello.\n\nWAIT: Until heads are up.", "speech.md:7: Nothing says how long WAIT: is."),
        ("Hello.\n\nPAUSE long:", 'speech.md:7: "long" stands before the colon of PAUSE:'),
        ("Hello.\n\nHANDS oftn:", 'speech.md:7: There is no question of a poll "oftn". Did you'),
    ],
)
def test_a_cue_without_its_time_is_refused_with_its_line(
    tmp_path: Path, words: str, told: str
) -> None:
    with pytest.raises(SourceError) as caught:
        own(tmp_path, words)
    assert told in str(caught.value)


def test_a_room_that_is_too_large_for_the_slot_is_told_the_nearest_that_works(
    exercise: Exercise,
) -> None:
    assert exercise.speech
    must = tuple(
        one.model_copy(update={"priority": 1}) if one.id == "hands" else one
        for one in exercise.speech.sections
    )
    speech = exercise.speech.model_copy(update={"sections": must})
    needed = exercise.model_copy(update={"speech": speech})
    with pytest.raises(UsageError, match="cannot be given to 300 people in 10 minutes") as caught:
        given(needed, 10, 300)
    shortest = int(str(caught.value).split("the shortest it can is ")[1].split(".")[0])
    assert given(needed, shortest, 300)
    with pytest.raises(UsageError):
        given(needed, shortest - 1, 300)
