"""One exercise speaks to leaders of many organizations, or to the people of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.model.base import Setting
from facilitator.model.exercise import Exercise
from facilitator.model.prose import Prose, ProseSection, Script, ScriptStep, SectionText, SpeechLine
from facilitator.rules.marks import stray_marks, tailor
from facilitator.rules.settings import for_setting, in_setting
from facilitator.rules.speech import spoken_words
from facilitator.workflows.workspace import Workspace

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def shipped() -> Exercise:
    return Workspace(ROOT).exercise("performance-vs-execution")


@pytest.mark.parametrize(
    ("written", "many", "one"),
    [
        ("Who, {open: where you work}{in-house: here}?", "Who, where you work?", "Who, here?"),
        ("A. {in-house: B.} C.", "A. C.", "A. B. C."),
        ("A. {open: B.}", "A. B.", "A."),
        ("{in-house: A.} B.", "B.", "A. B."),
        ("- A\n- {in-house: B}\n- C\n", "- A\n- C\n", "- A\n- B\n- C\n"),
        ("{open: ask {#sort} {senior leaders}}{in-house: x}", "ask {#sort} {senior leaders}", "x"),
        ("{in-house: over\ntwo lines}", "", "over\ntwo lines"),
        ("no mark, {senior leader}", "no mark, {senior leader}", "no mark, {senior leader}"),
    ],
)
def test_words_for_one_setting_stand_there_alone(written: str, many: str, one: str) -> None:
    assert in_setting(written, "open") == many
    assert in_setting(written, "in-house") == one


def test_marks_that_mean_no_setting_or_span_paragraphs_are_told(shipped: Exercise) -> None:
    def told(text: str) -> list[tuple[int, str]]:
        return [(offset, message) for offset, message, _ in stray_marks(text, shipped.terms)]

    assert told("{open: your {senior leader}}{in-house: here}") == []
    assert told("A {inhouse: {senior leader}}") == [(2, 'There is no setting "inhouse".')]
    assert told("{open: the {boss}}") == [(11, '"{boss}" is none of the declared terms.')]
    unread = "{open: is not read as words for one setting."
    assert (0, unread) in told("{open: a\n\nb}")
    assert (2, unread) in told("A {open:where}")


def test_of_prose_what_nothing_is_left_of_goes(shipped: Exercise) -> None:
    gone, cue = "{in-house: A.}", SpeechLine(kind="slide", text="{in-house: A.}", shows="owner")
    lines = (SpeechLine(kind="words", text=gone), SpeechLine(kind="pause"), cue)
    prose = Prose(
        guide=(ProseSection(heading="A", body=gone), ProseSection(heading="B")),
        scripts={"sort": Script(parts={"": (ScriptStep(kind="say", text=gone),)})},
        speech={"close": SectionText(tellings={"usual": lines})},
    )
    there = for_setting(shipped.model_copy(update={"prose": prose}), "open").prose
    assert [section.heading for section in there.guide] == ["B"]
    assert there.scripts["sort"].part("") == ()
    assert [line.kind for line in there.speech["close"].tellings["usual"]] == ["pause", "slide"]
    assert spoken_words(lines) == (0, 1)


@pytest.mark.parametrize(
    ("setting", "bodies"),
    [("open", ["all", "many"]), ("in-house", ["in-house", "keynote in-house"])],
)
def test_a_heading_may_name_editions_and_settings(setting: Setting, bodies: list[str]) -> None:
    sections = [
        ("A", "all"),
        ("A [in-house]", "in-house"),
        ("A [workshop, in-house]", "workshop in-house"),
        ("B [open]", "many"),
        ("B [keynote, coaching, in-house]", "keynote in-house"),
    ]
    prose = Prose(guide=tuple(ProseSection(heading=h, body=b) for h, b in sections))
    assert [section.body for section in prose.of("keynote", setting).guide] == bodies


def test_a_tailored_exercise_is_in_one_setting_throughout(shipped: Exercise) -> None:
    for setting in ("open", "in-house"):
        there = tailor(shipped, setting=setting)
        assert {edition.setting for edition in there.editions.values()} == {setting}
        assert "{" not in there.editions["keynote"].audience
