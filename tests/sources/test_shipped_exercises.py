from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from facilitator.activities.rate.scoring import worked_example
from facilitator.model.base import LONGEST_NAME
from facilitator.model.exercise import Exercise
from facilitator.reporting.assemble import team_report
from facilitator.rules.fit_speech import fit_speech
from facilitator.rules.marks import tailor
from facilitator.rules.speech import passages, stated_seconds
from facilitator.sources.exercise_folder import find_exercises, read_exercise
from facilitator.workflows.event_answers import sample_responses
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit

ROOT = Path(__file__).parents[2]
SHIPPED = find_exercises([ROOT])
FINDING = {
    "performance-vs-execution": "cover-up",
    "what-comes-first": "first-places",
    "who-decides": "one-person",
}
"""What the report of each one's fictional team says first."""


@cache
def shipped(name: str) -> Exercise:
    return read_exercise(SHIPPED[name])


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_exercise_is_sound(name: str) -> None:
    exercise = tailor(shipped(name))
    assert "{" not in exercise.model_dump_json(exclude={"terms"}).replace('{"', "").replace(
        ":{}", ""
    )
    blanks = [
        blank
        for activity in exercise.activities
        for blank in (
            *activity.worksheet_blanks(exercise),
            *activity.canvas_blanks(exercise),
            *activity.scoring_blanks(exercise),
            *activity.tally_blanks(exercise),
        )
    ]
    # What the canvas has from the tally grid are the same blanks.
    assert len({blank.name for blank in blanks}) == len(set(blanks))
    assert max(len(blank.longest_name()) for blank in blanks) <= LONGEST_NAME


@pytest.mark.parametrize("name", SHIPPED)
def test_every_block_of_a_shipped_exercise_has_its_script(name: str) -> None:
    exercise = shipped(name)
    for edition_name, edition in exercise.editions.items():
        prose = exercise.prose_of(edition_name)
        for block in edition.blocks:
            script = prose.scripts[block.activity or block.id]
            phase = "work" if block.phase == "whole" else block.phase
            assert script.part(phase) or (not block.activity and script.part(""))


@pytest.mark.parametrize("name", SHIPPED)
def test_no_script_speaks_of_more_minutes_than_its_block_has_at_least(name: str) -> None:
    exercise = tailor(shipped(name))
    for edition_name, edition in exercise.editions.items():
        scripts = exercise.prose_of(edition_name).scripts
        for block in edition.blocks:
            script = scripts[block.activity or block.id]
            phase = "work" if block.phase == "whole" else block.phase
            for step in script.part(phase) or script.part(""):
                for sentence in re.split(r"(?<=[.?!])\s+", f"{step.text} {step.then}"):
                    # What they tell of other days has no slot.
                    if not re.search(r"review|calendar|took", sentence):
                        told = (edition_name, block.id, sentence)
                        assert stated_seconds(sentence) <= 60 * max(block.least, 1), told


@pytest.mark.parametrize("name", SHIPPED)
def test_the_report_of_the_fictional_team_leads_with_what_it_is_there_to_show(name: str) -> None:
    prepared = prepare_kit(KitRequest(workspace=ROOT, exercise=name))
    kit = prepared.kit
    report = team_report(kit.exercise, kit.edition_name, sample_responses(prepared))
    assert report.findings[0].kind == FINDING[name]


def test_the_fictional_team_writes_in_the_kits_language() -> None:
    request = KitRequest(workspace=ROOT, exercise="performance-vs-execution", language="es")
    assert "Gracia Olmedo" in str(sample_responses(prepare_kit(request)).responses)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_exercise_has_editions_of_30_60_and_90_minutes_and_a_speech(name: str) -> None:
    exercise = shipped(name)
    assert {30, 60, 90} <= {edition.minutes() for edition in exercise.editions.values()}
    speech = fit_speech(passages(exercise, exercise.prose_of("keynote"), 60), 20)
    assert not speech.left_out
    assert speech.words > 0.95 * speech.allowed


def test_the_first_exercise_shows_its_scoring() -> None:
    exercise = shipped("performance-vs-execution")
    example = worked_example(exercise.activity("rate"), exercise)  # type: ignore[arg-type] # its kind is known
    assert example
    assert [row.rank for row in example.ranked()] == [1, 2, 3, 4, 5]
