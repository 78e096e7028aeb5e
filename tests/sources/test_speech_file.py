"""The words of a speech are read telling by telling, and every mistake in them has its line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.errors import SourceError
from facilitator.model.exercise import Exercise
from facilitator.model.prose import SpeechLine
from facilitator.rules.marks import tailor
from facilitator.sources.exercise_folder import read_exercise
from tests.sources.conftest import SMALL

AT = "exercises/x/speech.md"
SECTIONS = (
    "speech:\n  sections:\n    - {id: opening, title: Opening, priority: 1, table_work: frame}\n"
    "    - {id: close, title: Close, priority: 1}\n"
)
CLOSE = "## close\n\n### usual\n\nThank you.\n"
SOUND = """\
## opening

SLIDE: One line.

### short

Look at {a senior leader}.

### usual

Look at {a senior leader}
and wait.
HANDS: Who has one.

There are {#sort words} of them.

PAUSE:

Good.

"""

Told = Callable[..., list[str]]


def written(folder: Path, text: str, yaml: str = SMALL + SECTIONS) -> Exercise:
    (folder / "exercise.yaml").write_text(yaml, encoding="utf-8")
    (folder / "speech.md").write_text(text, encoding="utf-8")
    return read_exercise(folder)


@pytest.fixture
def faults(folder: Path) -> Told:
    def told(text: str, yaml: str = SMALL + SECTIONS) -> list[str]:
        with pytest.raises(SourceError) as caught:
            written(folder, text, yaml)
        return [str(problem) for problem in caught.value.problems]

    return told


def test_a_section_has_its_tellings_and_each_begins_with_the_cues_above_them(folder: Path) -> None:
    told = written(folder, SOUND + CLOSE).prose.speech["opening"].tellings
    slide = SpeechLine(kind="slide", text="One line.")
    assert told["short"] == (slide, SpeechLine(kind="words", text="Look at {a senior leader}."))
    assert told["usual"] == (
        slide,
        SpeechLine(kind="words", text="Look at {a senior leader} and wait."),
        SpeechLine(kind="hands", text="Who has one."),
        SpeechLine(kind="words", text="There are {#sort words} of them."),
        SpeechLine(kind="pause"),
        SpeechLine(kind="words", text="Good."),
    )


def test_terms_and_numbers_are_said_as_the_client_says_them(folder: Path) -> None:
    exercise = written(folder, SOUND + CLOSE)
    words = {"leader": exercise.terms[0].model_copy(update={"singular": "MBA chief"})}
    said = tailor(exercise, words).prose.speech["opening"].tellings["usual"]
    assert said[1].text == "Look at an MBA chief and wait."
    assert said[3].text == "There are two of them."


def test_a_section_may_be_told_otherwise_in_one_edition(folder: Path) -> None:
    other = "## close [workshop]\n\n### usual\n\nThank you, team.\n"
    prose = written(folder, SOUND + CLOSE + other).prose
    assert (
        prose.of("workshop", "in-house").speech["close"].tellings["usual"][0].text
        == "Thank you, team."
    )
    assert prose.of("keynote", "in-house").speech["close"].tellings["usual"][0].text == "Thank you."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hello.\n\n", "1: These words belong to no section of the speech."),
        ("## openin\n\n### usual\n\nHi.\n", '1: The speech has no section "openin". Did you mean'),
        (SOUND, '1: The section "opening" stands here for the second time.'),
        ("## opening [keynot]\n\n### usual\n\nHi.\n", '1: The heading names an edition "keynot"'),
    ],
)
def test_a_section_that_is_none_is_told(faults: Told, text: str, said: str) -> None:
    before = SOUND + CLOSE if text == SOUND else ""
    line, message = said.split(": ", 1)
    at = int(line) + before.count("\n")
    rest = "" if text == SOUND else SOUND + CLOSE
    assert any(
        problem.startswith(f"{AT}:{at}: {message}") for problem in faults(before + text + rest)
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("### short", "### shrt", '5: "shrt" is no telling of a section. Did you mean "short"?'),
        ("### short", "### usual", '9: The telling "usual" stands here for the second time.'),
        ("### usual", "### long", '1: The section "opening" has no usual telling.'),
        (
            "### short",
            "Words.\n\n### short",
            "1: These words stand above the first telling: Words.",
        ),
        ("HANDS: Who has one.", "HANDS:", "13: Nothing stands after HANDS:"),
        ("PAUSE:", "PUASE:", '17: PUASE: is no cue. Did you mean "PAUSE"?'),
        ("Good.", "- Good.", "19: A list cannot be spoken."),
        ("{a senior leader}.", "{a senor leader}.", '7: "{a senor leader}" is none'),
        ("{#sort words}", "{#srt words}", '15: {#srt words} names an activity "srt"'),
        ("Good.", "<b>Good</b>.", "19: HTML is not used here"),
        (
            "Look at {a senior leader}.",
            "Look here. " * 10,
            '1: The usual telling of "opening" has 14 words, and the short one has 20.',
        ),
    ],
)
def test_a_mistake_in_the_words_is_told_with_its_line(
    faults: Told, old: str, new: str, said: str
) -> None:
    found = faults(SOUND.replace(old, new, 1) + CLOSE)
    assert any(problem.startswith(f"{AT}:{said}") for problem in found), found


def test_a_section_without_words_is_told(faults: Told) -> None:
    assert faults(SOUND) == [
        (
            f'{AT}:1: The section "close" of the speech has no words. '
            'Add "## close", and under it "### usual".'
        )
    ]


def test_words_without_sections_are_told(faults: Told) -> None:
    found = faults(CLOSE, SMALL)
    assert found == [f'{AT}:1: The speech has no section "close". There are none here.']


def test_what_the_yaml_says_of_the_speech_is_held_against_the_rest(faults: Told) -> None:
    yaml = SMALL + SECTIONS.replace("table_work: frame", "table_work: fram")
    assert faults(SOUND + CLOSE, yaml)[0].endswith(
        'There is no block "fram". Did you mean "frame"?'
    )
    lost = SMALL + SECTIONS.replace("table_work: frame", "block: fram")
    assert faults(SOUND + CLOSE, lost)[0].endswith(
        'There is no block "fram". Did you mean "frame"?'
    )
    twice = SMALL + SECTIONS.replace("id: close", "id: opening")
    assert 'The section "opening" stands here for the second time.' in faults(SOUND, twice)[0]


def test_sections_follow_the_order_of_the_blocks(folder: Path) -> None:
    yaml = SMALL.replace("    blocks:", "    documents: [handout, speech]\n    blocks:") + (
        SECTIONS.replace("table_work: frame", "block: sort").replace(
            "Close, priority: 1", "Close, priority: 1, block: frame"
        )
    )
    (folder / "exercise.yaml").write_text(yaml, encoding="utf-8")
    with pytest.raises(SourceError, match='The block "frame" comes before "sort"'):
        read_exercise(folder)


def test_an_edition_cannot_list_the_speech_of_an_exercise_without_one(folder: Path) -> None:
    yaml = SMALL.replace("    blocks:", "    documents: [handout, speech]\n    blocks:")
    (folder / "exercise.yaml").write_text(yaml, encoding="utf-8")
    with pytest.raises(SourceError, match="The exercise has no speech"):
        read_exercise(folder)


def test_a_file_that_is_nearly_called_speech_is_not_left_out_silently(folder: Path) -> None:
    (folder / "Speech.md").write_text(CLOSE, encoding="utf-8")
    with pytest.raises(SourceError, match=r'Did you mean "speech\.md"'):
        read_exercise(folder)


SLIDES = "slides:\n  - {id: first, shows: statement, text: One line.}\n"


def test_a_cue_may_call_a_slide_by_its_id(folder: Path) -> None:
    text = SOUND.replace("SLIDE: One line.", "SLIDE first: Wait for the laugh.")
    lines = written(folder, text + CLOSE, SMALL + SECTIONS + SLIDES).prose.speech["opening"]
    shown = SpeechLine(kind="slide", text="Wait for the laugh.", shows="first")
    assert lines.tellings["usual"][0] == shown
    bare = SOUND.replace("SLIDE: One line.", "SLIDE first:")
    lines = written(folder, bare + CLOSE, SMALL + SECTIONS + SLIDES).prose.speech["opening"]
    assert lines.tellings["short"][0] == SpeechLine(kind="slide", shows="first")


def test_a_slide_that_there_is_not_is_told_with_its_line(faults: Told) -> None:
    text = SOUND.replace("SLIDE: One line.", "SLIDE frist:") + CLOSE
    (told,) = faults(text, SMALL + SECTIONS + SLIDES)
    assert told.startswith(f'{AT}:3: There is no slide "frist". Did you mean "first"?')
    assert told.endswith("Or add it under slides in exercise.yaml.")


def test_hands_are_counted_for_a_question_that_there_is(faults: Told) -> None:
    text = SOUND.replace("HANDS: Who", "HANDS first: Who") + CLOSE
    (told,) = faults(text, SMALL + SECTIONS + SLIDES)
    assert told.startswith(f'{AT}:13: There is no question of a poll "first".')


def test_the_slide_of_the_tables_must_be_there(faults: Told) -> None:
    sections = SECTIONS.replace("table_work: frame", "table_work: frame, table_slide: tabels")
    slides = "slides:\n  - {id: tables, shows: task, title: Talk}\n"
    assert faults(SOUND + CLOSE, SMALL + sections + slides) == [
        'exercises/x/exercise.yaml:84: There is no slide "tabels". Did you mean "tables"?'
    ]
