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


REACH = """
title: Whose job is it?
kicker: For Northwind
lede: "What {senior leaders} do."
concepts: {performance: {name: Reviews, short: Reviews}}
both: {name: Either}
areas:
  focus: {name: Aim, question: What comes first?}
activities:
  rate:
    horizon: a year
    scale: {high_label: Every day}
    bands: {low: {name: Now and then}}
editions:
  workshop: {take_home: {question: Who owns it?}}
"""


def test_names_labels_and_the_question_to_take_home_are_a_clients_own(read: Read) -> None:
    exercise = read(REACH)
    rate, whole = exercise.activity("rate"), exercise.editions["workshop"]
    assert isinstance(rate, Rate)
    assert exercise.both
    assert whole.take_home
    assert (exercise.title, exercise.kicker, exercise.lede) == (
        *("Whose job is it?", "For Northwind"),
        "What {senior leaders} do.",
    )
    assert [concept.name for concept in exercise.concepts] == ["Reviews", "Execution management"]
    assert (exercise.both.name, exercise.areas[1].name) == ("Either", "Aim")
    assert (rate.horizon, rate.scale.low_label, rate.scale.high_label) == (
        *("a year", "Never true"),
        "Every day",
    )
    assert [(band.name, band.start) for band in rate.bands] == [
        ("Now and then", 1),
        ("A habit", 3.5),
    ]
    assert whole.take_home.question == "Who owns it?"


def test_mistakes_in_names_and_labels_are_told_with_their_lines(read: Read) -> None:
    wrong = REACH.replace("performance:", "perfomance:").replace("focus:", "fcus:")
    wrong = wrong.replace("lede: ", "lede: <b>").replace("low: {name", "high: {nam")
    wrong = wrong.replace("high_label:", "low: 0, high_lable:").replace("horizon", "horizn")
    assert said(read, wrong) == [
        f"{AT}:4: HTML is not used here: <b> Write it in Markdown: *emphasis*, **strong**.",
        f'{AT}:5: There is no concept "perfomance". Did you mean "performance"?',
        f'{AT}:8: There is no area "fcus". Did you mean "focus"?',
        f'{AT}:11: "horizn" is no field of this rate activity. Did you mean "horizon"?',
        f'{AT}:12: "low" stays as it is: answers go by it. Leave it out here.',
        f'{AT}:12: "high_lable" is no field of this scale. Did you mean "high_label"?',
        f'{AT}:13: "nam" is no field of this band. Did you mean "name"?',
    ]


def prose(folder: Path, own: dict[str, str], theirs: dict[str, str]) -> None:
    place = Path(AT).with_suffix("")
    place.mkdir(parents=True)
    for where, texts in ((folder, own), (place, theirs)):
        for name, text in texts.items():
            (where / f"{name}.md").write_text(text, encoding="utf-8")


_ADD = ' To add a section, put "(new)" behind its heading.'
_EMPTY = " Write the text, or put (left out) behind the heading."
HANDOUT = """Opening.

## One

First.

## “Two” [workshop]

Second.

## Three

Third.
"""


def test_a_clients_markdown_replaces_drops_and_adds_sections(folder: Path) -> None:
    theirs = """Ours.

## two [workshop]

2 of the {senior leader}, and number {#sort s2}.

## Three (left out)

## Five (new)

5

## Four (new, after One)

4
"""
    guide = {"guide-sort": "SAY: Go.\n\n## Work\n\nSAY: Sort.\n\n## Debate\n\nASK: Why?\n"}
    prose(
        folder, {"handout": HANDOUT, **guide}, {"handout": theirs, "guide-sort": "## work\n\nX\n"}
    )
    read = read_exercise(folder, Path(AT)).prose
    assert [(section.heading, section.body[:1]) for section in read.handout] == [
        ("", "O"),
        ("One", "F"),
        ("Four", "4"),
        ("two [workshop]", "2"),
        ("Five", "5"),
    ]
    script = read.scripts["sort"]
    assert [[step.text for step in script.part(name)] for name in ("", "work", "debate")] == [
        *(["Go."], ["X"]),
        ["Why?"],
    ]


def test_mistakes_in_a_clients_markdown_are_told_with_their_lines(folder: Path) -> None:
    theirs = "## Tow\n\nX\n\n## One\n\n## Six (new, after Fvie)\n\n{boss}\n"
    prose(
        folder,
        {"handout": HANDOUT},
        {"handout": theirs, "guide": "X\n", "guide-sort": "## Wrok\n\nX\n", "zzz": "X\n"},
    )
    with pytest.raises(SourceError) as caught:
        read_exercise(folder, Path(AT))
    place = Path(AT).with_suffix("")
    known = " Known here: One, Three, “Two” [workshop]."
    terms = "Known here: human resources, senior leader, senior leaders. Or declare it under terms."
    files = "Known here: guide.md, handout.md, objections.md, speech.md."
    assert sorted(map(str, caught.value.problems)) == [
        (
            f'{place}/guide-sort.md:1: "Wrok" is no part of a guide, and what stands under it'
            ' is not printed. Did you mean "Work"?'
        ),
        f"{place}/guide.md:1: The exercise has no guide.md to change. Known here: handout.md.",
        f'{place}/handout.md:1: The exercise has no section "Tow" here.{known}{_ADD}',
        f'{place}/handout.md:5: Nothing stands under "One".{_EMPTY}',
        f'{place}/handout.md:7: The exercise has no section "Fvie" here.{known}',
        f'{place}/handout.md:9: "{{boss}}" is none of the declared terms. {terms}',
        f'{place}/zzz.md:1: The name "zzz.md" is not read. {files}',
    ]


@pytest.mark.usefixtures("folder")
def test_a_section_of_the_speech_is_a_clients_own() -> None:
    folder = ROOT / "exercises" / "performance-vs-execution"
    own = read_exercise(folder).prose.speech
    place = Path(AT).with_suffix("")
    place.mkdir(parents=True)
    Path(AT).write_text("speech: {words_per_minute: 110, sections: {hands: {priority: 4}}}\n")
    (place / "speech.md").write_text("## opening\n\n### usual\n\nGood morning, Northwind.\n")
    exercise = read_exercise(folder, Path(AT))
    speech, plan = exercise.prose.speech, exercise.speech
    assert plan
    assert plan.words_per_minute == 110
    assert [section.priority for section in plan.sections if section.id == "hands"] == [4]
    assert [line.text for line in speech["opening"].tellings["usual"]] == [
        "Good morning, Northwind."
    ]
    assert speech["close"] == own["close"]
