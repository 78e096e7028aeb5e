from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.model.exercise import Exercise
from facilitator.model.prose import ProseSection, ScriptStep
from facilitator.sources.exercise_folder import read_exercise

Said = Callable[..., list[str]]


def written(folder: Path, name: str, text: str) -> Exercise:
    (folder / name).write_text(text, encoding="utf-8")
    return read_exercise(folder)


def test_sections_keep_their_markdown_and_the_introduction_has_no_heading(folder: Path) -> None:
    text = (
        "Intro with *stress* and {a senior leader}.\n\n## First\n\n- one\n- two\n\n[[contrast]]\n"
    )
    assert written(folder, "handout.md", text).prose.handout == (
        ProseSection(heading="", body="Intro with *stress* and {a senior leader}."),
        ProseSection(heading="First", body="- one\n- two\n\n[[contrast]]"),
    )


def test_without_introduction_the_first_section_is_the_first_heading(folder: Path) -> None:
    exercise = written(folder, "objections.md", "\n## “No time.”\n\nThen make some.\n")
    assert exercise.prose.objections == (
        ProseSection(heading="“No time.”", body="Then make some."),
    )


def test_a_script_is_steps_by_lower_case_heading(folder: Path) -> None:
    text = (
        "SAY: Welcome.\n\n## Work\n\nDO: Put the timer\nwhere all can see it.\n\nASK: Ready?\n\n"
        "IF: somebody asks. THEN: Say nothing.\n\nPlain.\n\n## Sample answers\n\n1. one\n\n2. two\n"
    )
    script = written(folder, "guide-sort.md", text).prose.scripts["sort"]
    assert script.parts == {
        "": (ScriptStep(kind="say", text="Welcome."),),
        "work": (
            ScriptStep(kind="do", text="Put the timer\nwhere all can see it."),
            ScriptStep(kind="ask", text="Ready?"),
            ScriptStep(kind="if", text="somebody asks.", then="Say nothing."),
            ScriptStep(kind="text", text="Plain."),
        ),
        "sample answers": (ScriptStep(kind="text", text="1. one\n\n2. two"),),
    }


def test_steps_need_no_empty_line_between_them(folder: Path) -> None:
    script = written(folder, "guide-frame.md", "SAY: a\nASK: b\nIF: c\nTHEN: d\n").prose.scripts
    assert script["frame"].part("") == (
        ScriptStep(kind="say", text="a"),
        ScriptStep(kind="ask", text="b"),
        ScriptStep(kind="if", text="c", then="d"),
    )


def test_a_list_right_below_a_step_is_a_list(folder: Path) -> None:
    text = "DO: Hand out\n- pens\n- paper\nSAY: It is 5\n12 times.\n"
    assert written(folder, "guide-frame.md", text).prose.scripts["frame"].part("") == (
        ScriptStep(kind="do", text="Hand out"),
        ScriptStep(kind="text", text="- pens\n- paper"),
        ScriptStep(kind="say", text="It is 5\n12 times."),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("IF: it rains.", "1: IF: has no THEN: Say what to do, in the same paragraph: "),
        ("IF: THEN: go.", "1: Half of an IF: … THEN: … is empty. Write both halves."),
        ("a\n\nSAY:", "3: Nothing stands after SAY: Write it on the same line."),
        ("THEN: go.", "1: THEN: stands without its IF: Write both in one paragraph: "),
        ("#### Deep", '1: The heading "Deep" is of another level than expected. Headings begin '),
        ("a\nb<br>c", "2: HTML is not used here: <br> Write it in Markdown: "),
        ("<!-- note -->", "1: HTML is not used here: <!-- Write it in Markdown: "),
        ("{senior leadr}", '1: "{senior leadr}" is none of the declared terms. Did you mean '),
        ("a\n{senior leader", '2: The brace "{" stands alone. Braces mark terms, in pairs: '),
    ],
)
def test_what_is_wrong_in_a_script_is_told_with_its_line(
    said: Said, text: str, message: str
) -> None:
    (told,) = said(("code: TJ", "code: TJ"), guide_sort=text)
    assert told.startswith(f"exercises/x/guide-sort.md:{message}")


def test_what_only_looks_like_html_is_let_through(folder: Path) -> None:
    text = "3 < 5 and 5 > 3, see <https://example.org>."
    assert written(folder, "guide.md", text).prose.guide[0].body == text


def test_placements_must_name_an_activity_and_stand_alone(said: Said) -> None:
    assert said(("code: TJ", "code: TJ"), handout="a\n\n[[rte]]\n\nb [[contrast]] c\n") == [
        (
            "exercises/x/handout.md:3: [[rte]] places an activity that there is not. "
            'Did you mean "rate"?'
        ),
        (
            "exercises/x/handout.md:5: [[contrast]] stands inside a paragraph. "
            "Put it on a line of its own, with an empty line above and below."
        ),
    ]


def test_a_number_of_nothing_is_told_with_its_line(said: Said) -> None:
    assert said(
        ("text: The plan comes first.", 'text: "{#sort s7}"'),
        guide="## G\n\nSee {#sort s2} of {#sort}.\n\nSee {#sort s5}, {#poll}, {#srt}.\n",
    ) == [
        (
            'exercises/x/exercise.yaml:48: "sort" has nothing called "s7" to number. '
            "Known here: s1, s2."
        ),
        'exercises/x/guide.md:5: "sort" has nothing called "s5" to number. Known here: s1, s2.',
        (
            'exercises/x/guide.md:5: {#srt} names an activity "srt" that there is not. '
            'Did you mean "sort"?'
        ),
    ]


@pytest.mark.parametrize("line", ["Say: a", "SAY : a", "SAY a word", "**SAY:** a", "say: a"])
def test_what_is_nearly_a_step_is_told(said: Said, line: str) -> None:
    (told,) = said(("code: TJ", "code: TJ"), guide_sort=f"## Work\n\n{line}\n")
    assert told.startswith("exercises/x/guide-sort.md:3: This line is no step")
    assert told.endswith("Did you mean SAY: at its beginning?")


@pytest.mark.parametrize("line", ["DO NOT touch it.", "Say it twice.", "SAY: a", "If so"])
def test_what_is_a_step_or_a_sentence_is_not(folder: Path, line: str) -> None:
    assert "sort" in written(folder, "guide-sort.md", line).prose.scripts


def test_a_heading_under_which_nothing_is_printed_is_told(said: Said) -> None:
    assert said(
        ("code: TJ", "code: TJ"),
        guide_sort="## Working\n\na\n\n## Reveal\n\nb\n\n## Sample answers\n\nc\n",
        guide_frame="## Debate\n\nd\n",
    ) == [
        (
            "exercises/x/guide-frame.md:1: “## Debate” is not printed: no block runs the debate of"
            ' "frame". Add a block with "phase: debate", or put it under another heading.'
        ),
        (
            'exercises/x/guide-sort.md:1: "Working" is no part of a guide, and what stands under it'
            ' is not printed. Did you mean "Work"?'
        ),
    ]


def test_a_placeholder_that_places_nothing_is_told(said: Said) -> None:
    (told, single) = said(("code: TJ", "code: TJ"), handout="[[sort]]\n\n[sort]\n")
    assert told.startswith("exercises/x/handout.md:1: [[sort]] places nothing: the handout shows")
    assert single == (
        "exercises/x/handout.md:3: [sort] in single brackets places nothing. Write [[sort]]."
    )
