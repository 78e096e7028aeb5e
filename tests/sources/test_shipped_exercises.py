from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.activities.rate.scoring import worked_example
from facilitator.model.base import LONGEST_NAME
from facilitator.rules.marks import tailor
from facilitator.sources.exercise_folder import find_exercises, read_exercise

SHIPPED = find_exercises([Path(__file__).parents[2]])


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_exercise_is_sound(name: str) -> None:
    exercise = tailor(read_exercise(SHIPPED[name]))
    assert "{" not in exercise.model_dump_json(exclude={"terms"}).replace('{"', "").replace(
        ":{}", ""
    )
    blanks = [
        blank
        for activity in exercise.activities
        for blank in (
            *activity.worksheet_blanks(exercise),
            *activity.team_sheet_blanks(exercise),
            *activity.scoring_blanks(exercise),
            *activity.tally_blanks(exercise),
        )
    ]
    assert len({blank.name for blank in blanks}) == len(blanks)
    assert max(len(blank.longest_name()) for blank in blanks) <= LONGEST_NAME


@pytest.mark.parametrize("name", SHIPPED)
def test_every_block_of_a_shipped_exercise_has_its_script(name: str) -> None:
    exercise = read_exercise(SHIPPED[name])
    for edition_name, edition in exercise.editions.items():
        prose = exercise.prose.of(edition_name)
        for block in edition.blocks:
            script = prose.scripts[block.activity or block.id]
            assert script.part(block.phase if block.activity else "")


def test_the_first_exercise_shows_its_scoring() -> None:
    exercise = read_exercise(SHIPPED["performance-vs-execution"])
    example = worked_example(exercise.activity("rate"), exercise)  # type: ignore[arg-type] # its kind is known
    assert example
    assert [row.rank for row in example.ranked()] == [1, 2, 3, 4, 5]
