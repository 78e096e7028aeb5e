from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import SourceError
from facilitator.sources.yaml_file import read_yaml

QUOTES = "Put the whole text in quotes."


def told(tmp_path: Path, text: str | bytes) -> str:
    file = tmp_path / "e.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(SourceError) as caught:
        read_yaml(file)
    return str(caught.value).removeprefix(f"{file.as_posix()}")


def test_values_are_plain_and_dates_stay_texts(tmp_path: Path) -> None:
    file = tmp_path / "e.yaml"
    file.write_text('a: 1\nb: 1.5\nc: "x"\nd: 2014-02-01\ne: [no, null, true]\nf: >-\n  y\n  z\n')
    data, _ = read_yaml(file)
    assert data == {
        "a": 1,
        "b": 1.5,
        "c": "x",
        "d": "2014-02-01",
        "e": ["no", None, True],
        "f": "y z",
    }
    assert [type(data[key]) for key in "abcd"] == [int, float, str, str]


def test_lines_lead_to_the_key_or_else_to_what_holds_it(tmp_path: Path) -> None:
    file = tmp_path / "e.yaml"
    file.write_text("# note\na:\n  - x: 1\n    y:\n      z: 2\n  - 2014\nb:\n  7: q\n")
    _, line_of = read_yaml(file)
    assert line_of(("a", 0, "y", "z")) == 5
    assert line_of(("a", 1)) == 6
    assert line_of(("a", 0, "missing", "deep")) == 3
    assert line_of(("b", "7")) == 8
    assert line_of(()) == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "a: 1\nb: {senior leader} owns it",
            f":2: A text that begins with {{ needs quotes. {QUOTES}",
        ),
        ("l:\n  - {id: x, text: {a} b}", f":2: A text that begins with {{ needs quotes. {QUOTES}"),
        ("a: *stress* here", f":1: A text that begins with * needs quotes. {QUOTES}"),
        ("a: @you", f":1: A text that begins with @ needs quotes. {QUOTES}"),
        (
            "a: note: this",
            (
                ":1: There is a colon too many here, or the line is indented too far. "
                "Put a text with a colon in quotes; "
                "begin a field in the same column as its neighbours."
            ),
        ),
        (
            "a:\n\tb: 1",
            (
                ":2: There is a tab at this place, and YAML knows only spaces. "
                "Replace the tab with spaces."
            ),
        ),
        (
            'a: "hello\nb: 2\nc: 3',
            (
                ":1: A quotation mark is opened here and never closed. "
                "Close the text with the same mark with which it begins."
            ),
        ),
        (
            'x: "fine"\na: "hello\nb: 2\nc: "there"\n',
            (
                ":2: A quotation mark is opened here and never closed. "
                "Close the text with the same mark with which it begins."
            ),
        ),
        (
            'a: "he said "no" to us"',
            (
                ":1: Something stands after the closing quotation mark. "
                'Inside a text in "..." write inner quotation marks as “...”; '
                "for an apostrophe, put the whole text in double quotes."
            ),
        ),
        ("a: 1\nb: 2\na: 3", ':3: The field "a" stands here twice. Keep one of the two.'),
        (
            "a:\n    b: 1\n  c: 2",
            (
                ":3: This line does not fit with the lines above it. "
                "Begin it in the same column as its neighbours, with spaces."
            ),
        ),
        (
            "a: 1\nb\nc: 2",
            ":2: A field needs a colon and a space after its name. Write it as name: value.",
        ),
        (
            "a: [1, 2\nb: 3",
            (
                ":1: A bracket is opened here, and what follows does not fit inside it. "
                "Put a comma between entries, quotes around texts with commas, "
                "and close the bracket."
            ),
        ),
        (
            "a: 1\n---\nb: 2",
            (
                ":2: A line with --- starts a second document here, and only one is read. "
                "Delete the line ---."
            ),
        ),
        (
            'a: "c:\\dir"',
            (
                ":1: A backslash in a text in double quotes means something else. "
                "Write it twice, or put the text in single quotes."
            ),
        ),
        ("", ": This file is empty. Write its fields into it, such as name: value, or delete it."),
        (
            "# only a note\n",
            ": This file is empty. Write its fields into it, such as name: value, or delete it.",
        ),
        (
            "- a",
            (
                ":1: This file must consist of fields, such as title: My exercise. "
                'Start each field on a line of its own as "name: value".'
            ),
        ),
        (
            b"a: 1\ntitle: caf\xe9",
            ":2: This file is not saved as UTF-8. Save it again with the encoding UTF-8.",
        ),
        (
            "a: 1\nb: \x07",
            ":2: There is an invisible control character here. Delete the line and type it again.",
        ),
        (
            "a: 2027-02-28\nb: [2027-02-30]",
            ":2: There is no day 2027-02-30. Write it as year-month-day, such as 2027-07-05.",
        ),
        (
            "l:\n  - {id: x, text: One thing: that time}",
            (
                ":2: Inside { } a text with a colon needs quotes. "
                'Write it as in {id: s1, text: "One thing: that time"}.'
            ),
        ),
        (
            "t: {singular: team, or crew, plural: teams}",
            (
                ":1: “or crew” stands between commas in { } and is no field with a value. "
                "If it belongs to the text before it, put that whole text in quotes."
            ),
        ),
        (
            "l:\n  - id: a\n  \N{EN DASH} id: b\n    c: 1",
            (
                ":3: An entry of a list begins with a plain hyphen, and this is “\N{EN DASH}”. "
                'Type "- " in its place.'
            ),
        ),
        (
            "l:\n\N{BULLET} one\n\N{BULLET} two",
            (
                ":3: An entry of a list begins with a plain hyphen, and this is “\N{BULLET}”. "
                'Type "- " in its place.'
            ),
        ),
        (
            "l:\n  - id: a\n\N{NO-BREAK SPACE} - id: b\n    c: 1",
            (
                ":3: This line begins with a space of another kind, "
                "and YAML knows only plain ones. "
                "Delete what stands before the first letter, and type plain spaces."
            ),
        ),
        (
            "a:\n  b: 1\n\N{NO-BREAK SPACE} c:\n    - d\n    - e\n  f: 2",
            (
                ":3: This line begins with a space of another kind, "
                "and YAML knows only plain ones. "
                "Delete what stands before the first letter, and type plain spaces."
            ),
        ),
        (
            'a: "Our #1"   #1\nb: |\n  Our #1\nc: Our #1 question # why\nd: x   # remark',
            (
                ":4: This text ends before “#1 question # why”: # begins a remark. "
                "Put the whole text in quotes, or a space after the # of a remark."
            ),
        ),
        (
            "a: 1\n\N{NO-BREAK SPACE}b: 2",
            (
                ":2: Before “b” stands a space of another kind. "
                "Delete what stands before the name, and type plain spaces."
            ),
        ),
        (
            "a: !!omap b",
            (
                ": This file is not valid YAML. "
                "Compare it with an exercise that works, or undo your last change."
            ),
        ),
        (
            "[" * 3000,
            (
                ": The brackets in this file are nested too deeply to be read. "
                "Look for brackets that are opened again and again and never closed."
            ),
        ),
    ],
)
def test_what_is_no_yaml_is_told_with_its_line_and_a_remedy(
    tmp_path: Path, text: str | bytes, message: str
) -> None:
    assert told(tmp_path, text) == message


def test_a_byte_order_mark_is_no_problem(tmp_path: Path) -> None:
    file = tmp_path / "e.yaml"
    file.write_text("a: 1", encoding="utf-8-sig")
    assert read_yaml(file)[0] == {"a": 1}


@given(st.text(alphabet=" \n\t-:{}[]'\"#&*!|>%@`,?abc1.\\", max_size=60))
def test_any_text_is_read_or_refused_but_never_breaks(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    file = tmp_path_factory.mktemp("any") / "e.yaml"
    file.write_text(text, encoding="utf-8")
    try:
        data, _ = read_yaml(file)
    except SourceError as error:
        assert all(problem.hint for problem in error.problems)  # noqa: PT017 - both ends are right
    else:
        assert isinstance(data, dict)
