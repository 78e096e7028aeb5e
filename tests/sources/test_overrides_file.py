from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.activities.rate.model import Rate
from facilitator.activities.sort.model import Sort
from facilitator.compose.look import Look
from facilitator.errors import SourceError
from facilitator.model.exercise import Exercise
from facilitator.sources.client_folder import read_model
from facilitator.sources.exercise_folder import read_exercise
from facilitator.sources.missing_glyphs import marked_line_notes

AT = "clients/c/overrides/x.yaml"
ROOT = Path(__file__).parents[2]
Read = Callable[[str], Exercise]

N1 = (
    "{id: n1, area: focus, text: New., pile: both, because: B, "
    "tempting: execution, tempting_because: C}"
)


@pytest.fixture
def read(folder: Path) -> Read:
    """The small exercise as a client has it whose overrides are these."""

    def reading(text: str) -> Exercise:
        file = Path(AT)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return read_exercise(folder, file)

    return reading


def said(read: Read, text: str) -> list[str]:
    with pytest.raises(SourceError) as caught:
        read(text)
    return [str(problem) for problem in caught.value.problems]


def test_a_clients_exercise_has_its_changes(read: Read, folder: Path) -> None:
    (folder / "objections.md").write_text("## We have OKRs.\n\nGood.\n", encoding="utf-8")
    exercise = read(f"""
welcome: |
  For the {{senior leaders}}.
activities:
  sort:
    title: Whose job?
    statements: {{drop: [s1], add: [{N1}]}}
  rate: {{items: {{order: [ownership_2]}}}}
objections:
  replace: {{we have okrs.: Which?}}
editions:
  workshop:
    blocks:
      frame: {{usual: 7}}
      drop: [sort]
""")
    sort, rate = exercise.activity("sort"), exercise.activity("rate")
    assert isinstance(sort, Sort)
    assert isinstance(rate, Rate)
    assert exercise.welcome == "For the {senior leaders}."
    assert (sort.title, [s.id for s in sort.statements]) == ("Whose job?", ["s2", "n1"])
    assert [i.id for i in rate.items] == ["2", "1", "1", "2"]
    assert rate.example
    assert rate.example.people[0].now["ownership"] == (3, 2)
    assert [(b.id, b.usual) for b in exercise.editions["workshop"].blocks] == [("frame", 7)]
    assert exercise.prose.objections[0].body == "Which?"


MISTAKES = """
activities:
  sort:
    statements:
      drop: [s9]
      replace:
        s2:
          pile: perfomance
          txt: T
      add:
        - {id: n1, area: fcus, text: "{senor leader}", pile: both, because: B, tempting: both}
editions:
  workshop:
    blocks:
      sort:
        usual: 30
"""


def test_mistakes_are_told_with_the_line_of_the_file_that_holds_them(read: Read) -> None:
    assert said(read, MISTAKES) == [
        f'{AT}:5: There is no statement "s9". Known here: s1, s2.',
        f'{AT}:8: There is no pile "perfomance". Did you mean "performance"?',
        f'{AT}:9: "txt" is no field of this statement. Did you mean "text"?',
        (
            f'{AT}:11: The statement "n1" has no "tempting_because". '
            'Add the line "tempting_because: …" to it; or leave out pile, because, tempting, '
            "tempting_because in every statement: then there is no right answer."
        ),
        (
            f'{AT}:11: The pile that tempts, "both", is the right pile of this statement. '
            'Write "performance" or "execution": the pile a sensible person might choose instead.'
        ),
        f'{AT}:11: There is no area "fcus". Did you mean "focus"?',
        (
            f'{AT}:11: "{{senor leader}}" is none of the declared terms. '
            'Did you mean "senior leader"? Or declare it under terms.'
        ),
        (
            f'{AT}:16: The block "sort" has usual: 30 and most: 12. '
            "Minutes must rise from least over usual to most."
        ),
    ]


def test_a_line_of_the_exercise_is_still_told_where_it_stands(read: Read, folder: Path) -> None:
    file = folder / "exercise.yaml"
    text = file.read_text(encoding="utf-8").replace("pile: execution", "pile: exection")
    file.write_text(text, encoding="utf-8")
    assert said(read, "activities: {sort: {statements: {order: [s2]}}}\n") == [
        'exercises/x/exercise.yaml:49: There is no pile "exection". Did you mean "execution"?'
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "activites: {}\n",
            '1: "activites" is no field of this override. Did you mean "activities"?',
        ),
        (
            "activities: {sort: {statements: {dorp: [s1]}}}\n",
            '1: "dorp" is no field of this list change. Did you mean "drop"?',
        ),
        (
            "activities: {sort: {statements: [s1]}}\n",
            (
                '1: "statements" must consist of fields, and a list stands there. '
                "It takes: drop, replace, add, order."
            ),
        ),
        (
            "activities:\n  rate:\n    items: {drop: [focus_2]}\n",
            (
                '3: The area "focus" has one statement to rate, and a score takes 2 answers. '
                'Add statements, or set "minimum_answered: 1".'
            ),
        ),
        (
            "objections:\n  add:\n    - {heading: H, body: '{boss} <b>'}\n",
            (
                '3: "{boss}" is none of the declared terms. Known here: human resources, '
                "senior leader, senior leaders. Or declare it under terms."
            ),
        ),
        (
            "objections: {drop: [No.]}\n",
            "1: There is no objection “No.”. There are none here.",
        ),
    ],
)
def test_a_mistake_in_the_overrides_is_said_plainly(read: Read, text: str, message: str) -> None:
    assert f"{AT}:{message}" in said(read, text)


def test_letters_that_no_font_draws_are_found_in_overrides_too(read: Read) -> None:
    look: Look = read_model(ROOT / "templates" / "style" / "look.yaml", Look).value
    read("# nothing yet\nwelcome: Hello \U0001f984\n")
    problems = marked_line_notes([Path(AT)], look)
    assert [problem.where for problem in problems] == [f"{AT}:2"]
