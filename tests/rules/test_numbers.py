from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.activities.sort.model import Sort
from facilitator.errors import SourceError
from facilitator.model.exercise import Exercise
from facilitator.model.prose import Prose, ProseSection, Script, ScriptStep
from facilitator.rules.marks import (
    NumberMarks,
    printed_order,
    resolve_numbers,
    stray_numbers,
    tailor,
)
from facilitator.sources.exercise_folder import read_exercise

PRINTED = {"sort": ("s3", "s1", "s2"), "rate": tuple(f"focus_{n}" for n in range(1, 16))}
NUMBERS = NumberMarks(PRINTED, "en")
FOLDER = Path(__file__).parents[2] / "exercises" / "performance-vs-execution"


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("the {#sort} statements", "the 3 statements"),
        ("{#rate Words}, all {#rate words}", "Fifteen, all fifteen"),
        ("near {#sort half}, {#rate half words}", "near 2, eight"),
        ("Statement {#sort s1}, “{strategic plan}”", "Statement 2, “{strategic plan}”"),
        ("{#rate focus_7}", "7"),
        ("take {#sort s3 (a, b); s1 (c); s2}.", "take 1 (a, b), 2 (c) and 3."),
        ("take {#sort s9 (gone);\n  s1 (c); s2 (d)}.", "take 2 (c) and 3 (d)."),
        ("take {#sort s9 (gone); s2 (d)}.", "take 3 (d)."),
        ("no mark", "no mark"),
    ],
)
def test_numbers_are_those_that_are_printed(written: str, printed: str) -> None:
    assert NUMBERS.in_text(written) == printed


def test_what_quotes_only_what_is_gone_cannot_be_said() -> None:
    assert NUMBERS.in_text("Statement {#sort s9}") is None
    assert NUMBERS.in_text("take {#sort s8 (a); s9 (b)}") is None


def test_paragraphs_and_entries_that_quote_what_is_gone_are_left_out() -> None:
    text = (
        "There are {#sort}.\n\nThis is {#sort s9}\nover two lines.\n\n"
        "- {#sort s1}, one\n  and more\n- {#sort s9}, gone\n  and more\n- {#sort s2}, two\n\nEnd."
    )
    assert NUMBERS.in_prose(text) == ("There are 3.\n\n- 2, one\n  and more\n- 3, two\n\nEnd.")
    assert NUMBERS.in_prose("{#sort s9}\n\n{#sort s8}") == ""


@pytest.mark.parametrize(
    ("mark", "message"),
    [
        ("{#srt}", '{#srt} names an activity "srt" that there is not. Did you mean "sort"?'),
        (
            "{#sort s9x}",
            '"sort" has nothing called "s9x" to number. Known here: s1, s2, s3.',
        ),
        (
            "{#}",
            (
                "{#} is no number mark. "
                "Write {#sort}, {#sort half}, {#sort words} or {#sort s3}, with ids of your own."
            ),
        ),
    ],
)
def test_a_mark_that_means_nothing_is_said(mark: str, message: str) -> None:
    found = [(at, f"{said} {hint}") for at, said, hint in stray_numbers(f"See {mark}.", PRINTED)]
    assert found == [(4, message)]


@given(st.text(alphabet="ab {}#;s1\n-", max_size=30))
def test_a_text_without_number_marks_stays_as_it_is(text: str) -> None:
    if "{#" not in text:
        assert NUMBERS.in_prose(text) == NUMBERS.in_text(text) == text


def without(exercise: Exercise, *dropped: str) -> Exercise:
    """The exercise after a client has dropped some statements of its sort."""
    activities = [
        activity.model_copy(
            update={"statements": tuple(s for s in activity.statements if s.id not in dropped)}
        )
        if isinstance(activity, Sort)
        else activity
        for activity in exercise.activities
    ]
    return exercise.model_copy(update={"activities": tuple(activities)})


def test_the_guide_of_the_shipped_exercise_follows_what_a_client_drops() -> None:
    exercise = read_exercise(FOLDER)
    whole = tailor(exercise).prose.scripts["sort"]
    fewer = tailor(without(exercise, "s1", "s3", "s34")).prose.scripts["sort"]
    assert "the 25 statements" in whole.part("work")[0].text
    assert "the 22 statements" in fewer.part("work")[0].text
    assert "take 3 (goals taken from the plan), 12 (monthly" in whole.part("reveal")[2].text
    assert "take 9 (monthly talks), 11 (the plan, before" in fewer.part("reveal")[2].text
    told = fewer.part("sample answers")[0].text.splitlines()
    assert [line[:13] for line in told] == ["- Statement 9", "- Statement 1", "- Statement 1"]


def test_steps_and_sections_that_quote_what_is_gone_are_left_out() -> None:
    steps = (
        ScriptStep(kind="say", text="See {#sort s10}."),
        ScriptStep(kind="if", text="Why?", then="See {#sort s10}."),
        ScriptStep(kind="ask", text="And {#sort s1}?"),
        ScriptStep(kind="text", text="Only {#sort s10}."),
    )
    sections = (
        ProseSection(heading="About {#sort s10}", body="Text."),
        ProseSection(heading="Gone", body="About {#sort s10}."),
        ProseSection(heading="Kept", body="About {#sort s1}."),
    )
    exercise = read_exercise(FOLDER)
    prose = Prose(guide=sections, scripts={"sort": Script(parts={"work": steps})})
    changed = resolve_numbers(without(exercise.model_copy(update={"prose": prose}), "s10"))
    assert changed.prose.scripts["sort"].part("work") == (ScriptStep(kind="ask", text="And 1?"),)
    assert changed.prose.guide == (ProseSection(heading="Kept", body="About 1."),)


def test_a_text_of_the_exercise_itself_cannot_be_left_out() -> None:
    exercise = read_exercise(FOLDER).model_copy(update={"lede": "See {#sort s10}."})
    with pytest.raises(SourceError, match="This text quotes what the exercise does not have"):
        resolve_numbers(without(exercise, "s10"))


def test_what_is_rated_counts_through_area_by_area() -> None:
    order = printed_order(read_exercise(FOLDER))
    assert len(order["sort"]) == 25
    assert order["rate"][:4] == ("ownership_1", "ownership_2", "ownership_3", "focus_1")
