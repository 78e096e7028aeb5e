"""The run of show has the minutes of the speech, block by block."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.errors import UsageError
from facilitator.model.client import EventBreak
from facilitator.model.exercise import Edition, Exercise
from facilitator.rules.fit_speech import QUESTIONS, align_run_of_show, speech_for_edition
from facilitator.rules.fit_to_slot import (
    FittedEdition,
    blocks_without_bridge,
    fit_exercise,
)
from facilitator.rules.marks import tailor
from facilitator.rules.speech import FittedSpeech
from facilitator.rules.timetable import timetable
from facilitator.workflows.workspace import Workspace
from tests.words import SAY

ROOT = Path(__file__).parents[2]
LENGTHS = [8, 10, 15, 20, 30, 32, 45, 60]


@pytest.fixture(scope="module")
def exercise() -> Exercise:
    return tailor(Workspace(ROOT).exercise("performance-vs-execution"))


def at(
    exercise: Exercise, minutes: int | None, breaks: tuple[EventBreak, ...] | None = None
) -> tuple[Edition, FittedSpeech, FittedEdition]:
    fitted = fit_exercise(exercise, "keynote", SAY, minutes, breaks)[1]
    found, fitted = align_run_of_show(exercise, "keynote", fitted, SAY)
    speech = speech_for_edition(found, "keynote")
    assert speech
    assert found.editions["keynote"] == fitted.edition
    return fitted.edition, speech, fitted


@pytest.mark.parametrize("minutes", LENGTHS)
def test_every_block_begins_with_its_first_section(exercise: Exercise, minutes: int) -> None:
    edition, speech, _ = at(exercise, minutes)
    assert edition.minutes() == speech.minutes == minutes
    slots = {slot.block.id: slot for slot in timetable(edition)}
    # A run of show has whole minutes, and below ten some blocks last less than one of them.
    near = 60 if minutes >= 10 else 90
    begun: set[str] = set()
    for chosen in speech.sections:
        slot = slots[chosen.section.block]
        if slot.block.id not in begun:
            assert abs(60 * slot.start - chosen.start) <= near
        assert chosen.start < 60 * slot.end + near
        begun.add(slot.block.id)
    for room in speech.room:
        slot = slots[room.block or "questions"]
        assert abs(60 * slot.start - room.start) <= near
        assert abs(slot.minutes - room.minutes) <= 1
        begun.add(slot.block.id)
    assert begun == set(slots)
    for block in begun if minutes >= 10 else ():
        needed = sum(each.speaking + each.waiting for each in speech.in_block(block))
        assert 60 * slots[block].minutes > 0.6 * needed


def test_what_no_section_is_spoken_in_is_dropped_and_told(exercise: Exercise) -> None:
    edition, _, fitted = at(exercise, 20)
    assert [block.id for block in fitted.dropped] == ["neighbors"]
    assert "neighbors" not in [block.id for block in edition.blocks]
    assert fitted.notes == ("Dropped to fit 20 minutes: Two minutes with a neighbor (3 min).",)
    assert blocks_without_bridge(exercise.editions["keynote"], edition) == ("owner",)


def test_long_slots_have_table_work_and_questions_before_the_close(exercise: Exercise) -> None:
    edition, speech, fitted = at(exercise, 45)
    names = [block.id for block in edition.blocks]
    assert names.index("neighbors") == names.index("owner") + 1
    assert names[-2:] == ["questions", "farewell"]
    assert [one.title for one in speech.room][-1] == QUESTIONS
    assert blocks_without_bridge(exercise.editions["keynote"], edition) == ("question",)
    assert fitted.notes[-1].startswith("Added after One question to take home: Questions (")


def test_a_break_of_the_events_own_stands_in_both(exercise: Exercise) -> None:
    edition, speech, _ = at(exercise, 40, (EventBreak(after="told", minutes=10),))
    blocks = [block.id for block in edition.blocks]
    rest = edition.blocks[blocks.index("told") + 1]
    assert (rest.time_for, rest.usual) == ("break", 10)
    assert next(one for one in speech.room if one.block == rest.id).minutes == 10


def test_sections_of_a_block_that_was_left_out_are_not_spoken(exercise: Exercise) -> None:
    keynote = exercise.editions["keynote"]
    fewer = keynote.model_copy(
        update={"blocks": tuple(b for b in keynote.blocks if b.id not in {"hands", "cadence"})}
    )
    _, speech, _ = at(exercise.model_copy(update={"editions": {"keynote": fewer}}), 20)
    told = {chosen.section.id for chosen in speech.sections}
    assert not told & {"hands", "cadence", "objections"}
    assert not speech.left_out


def test_editions_without_a_speech_stay_as_they_were_fitted(exercise: Exercise) -> None:
    fitted = fit_exercise(exercise, "workshop", SAY, 120)[1]
    assert align_run_of_show(exercise, "workshop", fitted, SAY)[1] is fitted


def test_too_short_a_slot_is_refused(exercise: Exercise) -> None:
    with pytest.raises(UsageError, match="shortest"):
        at(exercise, 5)
