from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.errors import SourceError
from facilitator.sources.exercise_folder import find_exercises, read_exercise

Said = Callable[..., list[str]]
AT = "exercises/x/exercise.yaml"


def test_a_sound_folder_becomes_an_exercise_named_like_it(folder: Path) -> None:
    exercise = read_exercise(folder)
    assert exercise.name == "x"
    assert exercise.title == "Two jobs of {a senior leader}"  # terms stay marked
    assert [activity.kind for activity in exercise.activities] == [
        "poll",
        "contrast",
        "sort",
        "rate",
    ]
    assert exercise.prose.handout == ()


def test_the_name_is_the_folders_even_from_inside_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert read_exercise(Path()).name == "x"


def test_all_problems_come_at_once_in_the_order_of_files_and_lines(said: Said) -> None:
    assert said(
        ("title: ", "titel: "),
        ("code: TJ", "code: tj!"),
        ("{senior leader}.", "{senor leader}."),
        ("pile: performance", "pile: perfomance"),
        ("area: focus\n        text", "area: fcus\n        text"),
        ("usual: 5,", "usual: ten,"),
        handout="Some <b>HTML</b>.\n\n[[srt]]\n",
        guide_sort="## Work\n\nIF: it rains.\n",
    ) == [
        (
            f'{AT}:1: The exercise has no "title". Add the line "title: …" to it. '
            "The title of every document."
        ),
        f'{AT}:1: "titel" is no field of this exercise. Did you mean "title"?',
        f'{AT}:2: "code" cannot be "tj!". Two to six capitals or digits; starts every form code.',
        (
            f'{AT}:31: "{{senor leader}}" is none of the declared terms. '
            'Did you mean "senior leader"? Or declare it under terms.'
        ),
        f'{AT}:42: There is no pile "perfomance". Did you mean "performance"?',
        f'{AT}:47: There is no area "fcus". Did you mean "focus"?',
        (
            f'{AT}:80: "usual" must be a whole number, and "ten" is none. '
            "Write digits only. Minutes in a usual run."
        ),
        (
            "exercises/x/handout.md:1: HTML is not used here: <b> "
            "Write it in Markdown: *emphasis*, **strong**, lists."
        ),
        (
            "exercises/x/handout.md:3: [[srt]] places an activity that there is not. "
            'Did you mean "sort"?'
        ),
        (
            "exercises/x/guide-sort.md:3: IF: has no THEN: "
            "Say what to do, in the same paragraph: IF: … THEN: …"
        ),
    ]


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        (
            'title: "Two jobs of {a senior leader}"',
            "title: {senior leader}",
            1,
            (
                '"title" begins with a brace, so it is not read as a text: {senior leader} '
                'Put the text in quotes: "{senior leader}".'
            ),
        ),
        (
            "code: TJ",
            "code: TJ\nversion: 1.0",
            3,
            '"version" must be a text, and 1.0 is read as a number. Put it in quotes: "1.0".',
        ),
        (
            "code: TJ",
            "code: TJ\nlede:",
            3,
            (
                '"lede" is empty. Write something after the colon. '
                "One or two sentences under the title."
            ),
        ),
        (
            "code: TJ",
            "code: TJ\nlede: [a, b]",
            3,
            (
                '"lede" must be one text, and a list stands there. '
                "Write one text; put it in quotes if it begins with {, [ or another sign."
            ),
        ),
        (
            "code: TJ",
            "code: TJ\nname: y",
            3,
            (
                '"name" is no field of this exercise. Known here: activities, anonymity, '
                "areas, both, code, concepts, credit, drawing_colours, drawings, editions, emblem, "
                "kicker, language, lede, report, "
                "slides, speech, terms, title, version, welcome."
            ),
        ),
        (
            "  - {id: execution, name: Execution management, short: Execution}\n",
            (
                "  - {id: execution, name: Execution management, short: Execution}\n"
                "  - {id: third, name: A third, short: Third}\n"
                "  - {id: fourth, name: A fourth, short: Fourth}\n"
            ),
            6,
            (
                '"concepts" takes 3 entries and has 4. Remove what is too many. '
                "The two or three things contrasted; leave it out where nothing is."
            ),
        ),
        (
            "kind: poll",
            "kind: pol",
            14,
            'There is no kind of activity called "pol". Did you mean "poll"?',
        ),
        (
            "kind: poll",
            "kid: poll",
            13,
            'The activity "poll" has no "kind". Add the line "kind: …", such as kind: sort.',
        ),
        (
            "{yearly: 71}",
            "{yearly: 171}",
            24,
            '"yearly" must be at most 100, and 171 is written. Write 100 or less.',
        ),
        (
            "id: s2",
            "id: s_2",
            46,
            (
                '"s_2" cannot be an id. '
                'Ids have small letters a-z and digits only, at most 24, such as "s2".'
            ),
        ),
        (
            "    scale: {low: 1, high: 5, low_label: Never true, high_label: Always true}",
            "    scale: 1 to 5",
            57,
            (
                '"scale" must consist of fields, and "1 to 5" stands there. '
                "It takes: low, high, low_label, high_label, labels."
            ),
        ),
        (
            "short: Owner",
            "short: Somebody on the leadership team owns this one",
            60,
            (
                '"short" has 45 characters, and at most 40 fit: '
                '"Somebody on the leadership team owns…". Say it in fewer words.'
            ),
        ),
        (
            "from: 3.5",
            "from: high",
            66,
            (
                '"from" must be a number, and "high" is none. '
                "Write it in digits, with a point for decimals. The lowest score of the band."
            ),
        ),
        (
            "from: 3.5",
            "form: 3.5",
            66,
            '"form" is no field of this band. Did you mean "from"?',
        ),
        (
            '[4, "?"]',
            "[4, x]",
            71,
            (
                'Entry 2 of "focus" cannot be "x". '
                'Write a point of the scale, "?" for don\'t know, or null for left blank.'
            ),
        ),
        (
            "  workshop:",
            "  ../Workshop:",
            77,
            (
                '"../Workshop" cannot be a name here. '
                "Names have small letters a-z, digits and single hyphens, such as half-day."
            ),
        ),
        (
            "priority: 1",
            "priority: 9",
            80,
            '"priority" must be at most 5, and 9 is written. 1 is never dropped, 5 goes first.',
        ),
        (
            "[Pens]",
            "Pens",
            80,
            '"materials" must be a list. Begin each entry on a line of its own with "- ".',
        ),
        (
            "activity: sort,",
            "activity: sort, phase: reveel,",
            81,
            (
                '"phase" cannot be "reveel". Did you mean "reveal"? '
                "Which part of the activity it runs; left out, all of it."
            ),
        ),
    ],
)
def test_what_the_model_refuses_is_said_plainly_with_its_line(
    said: Said, old: str, new: str, line: int, message: str
) -> None:
    assert f"{AT}:{line}: {message}" in said((old, new))


def test_an_edition_without_blocks_is_told_once(said: Said) -> None:
    assert said(
        ("    blocks:\n      - {id: f", "    blocks: []\n#     - {id: f"),
        ("      - {id: sort, title", "#     - {id: sort, title"),
    ) == [
        (
            f'{AT}:79: The edition "workshop" has no blocks. '
            'Add at least one under "blocks:", or remove the edition.'
        )
    ]


def test_no_wording_of_the_validator_reaches_the_user(said: Said) -> None:
    told = "\n".join(
        said(
            ("title: ", "titel: "),
            ("kind: poll", "kind: 7"),
            ('[4, "?"]', "[4, [x]]"),
            ("usual: 5,", "usual: 5.5,"),
            ("editions:", "editions: none\nold:"),
        )
    )
    for jargon in ("Input should", "validation error", "union", "type=", "tagged", "pydantic"):
        assert jargon not in told


def test_a_missing_folder_a_file_and_a_folder_without_exercise_are_told(folder: Path) -> None:
    for path, message in (
        (Path("exercises/y"), "exercises/y: There is no such folder. Check the exercise's name."),
        (
            folder / "exercise.yaml",
            (
                f"{AT}: An exercise is a folder, and this is a file. "
                "Name the folder that holds exercise.yaml."
            ),
        ),
        (
            Path("exercises"),
            "exercises/exercise.yaml: There is no such file. Check the name, or create the file.",
        ),
    ):
        with pytest.raises(SourceError) as caught:
            read_exercise(path)
        assert str(caught.value) == message


def test_problems_of_prose_are_told_also_when_the_yaml_cannot_be_read(folder: Path) -> None:
    (folder / "exercise.yaml").write_text("title: a: b\n", encoding="utf-8")
    (folder / "guide-sort.md").write_text("SAY:\n", encoding="utf-8")
    (folder / "handout.md").write_bytes("Café".encode("latin-1"))
    with pytest.raises(SourceError) as caught:
        read_exercise(folder)
    assert [problem.where for problem in caught.value.problems] == [
        f"{AT}:1",
        "exercises/x/handout.md:1",
        "exercises/x/guide-sort.md:1",
    ]


def test_a_folder_in_the_place_of_a_file_is_told(folder: Path, said: Said) -> None:
    (folder / "guide.md").mkdir()
    assert said(("code: TJ", "code: TJ")) == [
        (
            "exercises/x/guide.md: This is a folder, and a file is needed here. "
            "Rename or remove the folder, and put the file in its place."
        )
    ]


def test_scripts_must_belong_to_an_activity_or_a_block(said: Said) -> None:
    assert said(("code: TJ", "code: TJ"), guide_srt="SAY: hello", guide_frame="SAY: hello") == [
        (
            'exercises/x/guide-srt.md:1: "srt" is the id of no activity and no block. '
            'Name the file guide-ID.md. Did you mean "sort"?'
        )
    ]


def test_a_file_that_is_nearly_called_right_is_not_left_out_silently(said: Said) -> None:
    assert said(("code: TJ", "code: TJ"), objection="## No\n\nYes.", notes="My own notes.") == [
        (
            'exercises/x/objection.md:1: The name "objection.md" is not read. '
            'Did you mean "objections.md"?'
        )
    ]


def test_exercises_are_found_by_name_and_the_first_root_wins(tmp_path: Path) -> None:
    for place in ("own/exercises/b", "own/exercises/a", "built/exercises/a", "built/exercises/c"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "exercise.yaml").touch()
    (tmp_path / "own/exercises/empty").mkdir()
    found = find_exercises([tmp_path / "own", tmp_path / "built", tmp_path / "missing"])
    assert list(found) == ["a", "b", "c"]
    assert found["a"] == tmp_path / "own/exercises/a"


def test_a_handout_of_an_edition_stands_in_for_the_other(folder: Path) -> None:
    (folder / "handout.md").write_text("For all.\n")
    (folder / "handout-workshop.md").write_text("For the workshop alone.\n\n[[contrast]]\n")
    prose = read_exercise(folder).prose
    assert [section.body for section in prose.of("other", "in-house").handout] == ["For all."]
    assert "For the workshop alone." in prose.of("workshop", "in-house").handout[0].body


def test_a_handout_of_no_edition_and_what_it_places_are_told(said: Said) -> None:
    found = said(handout_workshp="[[take-home]]\n\n[[nothing]]\n")
    place = "exercises/x/handout-workshp.md"
    first, second, third = found
    assert first.startswith(f'{place}:1: "workshp" is the name of no edition.')
    assert first.endswith('Did you mean "workshop"?')
    assert second.startswith(f"{place}:1: [[take-home]] places a question that no edition has.")
    assert third.startswith(f"{place}:3: [[nothing]] places an activity that there is not.")
