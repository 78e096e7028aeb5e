from __future__ import annotations

from difflib import ndiff
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import assume, given, reject
from hypothesis import strategies as st
from ruamel.yaml import YAML

from facilitator.errors import SourceError
from facilitator.sources.yaml_edit import (
    value_at,
    with_entry_added,
    with_entry_moved,
    with_entry_removed,
    with_field,
)
from facilitator.sources.yaml_file import parse_yaml

FILE = Path("client.yaml")
NAME = "name: North  # as on covers"
TEXT = """\
# A client.

name: North  # as on covers
brand:                          # what is left out stays
  # primary: "#0d5560"          # the main colour
  logo: logo.svg
terms:
  # senior leader: {singular: a, plural: b}
link: {address: "https://x.example", label: b}
holidays:
  - 2027-01-01   # New Year
  - 2027-01-02
# paper: a4                     # letter or a4
"""


def changed_lines(path: tuple[str, ...], value: object, text: str = TEXT) -> list[str]:
    after = with_field(text, path, value, FILE)
    lines = ndiff(text.splitlines(), after.splitlines())
    return [line for line in lines if line.startswith(("+", "-"))]


@pytest.mark.parametrize(
    ("path", "value", "lines"),
    [
        (("name",), "A: & B", [f"- {NAME}", '+ name: "A: & B"  # as on covers']),
        (("name",), "yes", [f"- {NAME}", '+ name: "yes"  # as on covers']),
        (("language",), "en-GB", ["+ language: en-GB"]),
        (("terms", "senior leader"), "partner", None),
        (("link", "label"), None, None),
        (("holidays",), ["2027-05-01"], None),
    ],
)
def test_a_field_is_set_and_every_other_line_stays(
    path: tuple[str, ...], value: object, lines: list[str] | None
) -> None:
    after = with_field(TEXT, path, value, FILE)
    assert value_at(parse_yaml(after, FILE)[0], path) == value
    if lines is not None:
        assert changed_lines(path, value) == lines
    assert "# A client." in after
    assert "# what is left out stays" in after


def test_a_suggestion_is_switched_on_in_its_place_and_keeps_its_remark() -> None:
    assert changed_lines(("brand", "primary"), "#112233") == [
        '-   # primary: "#0d5560"          # the main colour',
        '+   primary: "#112233"            # the main colour',
    ]


def test_what_is_switched_off_stays_as_a_suggestion() -> None:
    after = with_field(TEXT, ("link",), None, FILE)
    assert '# link: {address: "https://x.example", label: b}' in after.splitlines()


def test_lines_of_windows_stay_lines_of_windows() -> None:
    after = with_field(TEXT.replace("\n", "\r\n"), ("paper",), "a4", FILE)
    assert after.count("\n") == after.count("\r\n")


def test_a_text_that_is_no_yaml_is_told_by_its_line() -> None:
    with pytest.raises(SourceError, match=r"client\.yaml:1"):
        with_field('name: "North\n', ("name",), "x", FILE)


texts = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1
)
values = st.one_of(
    st.booleans(), st.integers(0, 10**6), texts, st.lists(texts, min_size=1, max_size=3)
)
names = st.text("abcdefg h-", min_size=1, max_size=8).map(str.strip).filter(bool)
mappings = st.dictionaries(names, values | st.dictionaries(names, values, min_size=1), min_size=1)


@given(mappings, names, st.none() | names, values | st.none(), st.booleans())
def test_whatever_stands_there_the_file_says_that_value_and_nothing_else_changes(
    data: dict[str, object], name: str, below: str | None, value: object, flow: bool
) -> None:
    written = YAML()
    written.default_flow_style = flow
    written.width = 4096
    target = StringIO()
    written.dump(data, target)
    path = (name,) if below is None else (name, below)
    assume(below is None or name not in data or isinstance(data[name], dict))
    assume(not flow or (name in data and value is not None))
    try:
        before = parse_yaml(target.getvalue(), FILE)[0]
    except SourceError:
        reject()  # what we warn of in files that people wrote is nothing to start from
    after = parse_yaml(with_field(target.getvalue(), path, value, FILE), FILE)[0]
    assert value_at(after, path) == value
    assert {k: v for k, v in after.items() if k != name} == {
        k: v for k, v in before.items() if k != name
    }


def test_a_value_in_the_way_is_not_lost() -> None:
    with pytest.raises(SourceError, match="cannot be changed from here"):
        with_field("name: North\nlink: https://x.example\n", ("link", "label"), "Plan", FILE)


LISTED = """\
statements:   # of the sort
  - id: s1
    text: One   # the first
  # about people
  - id: s2
    text: >-
      Two,
      and more
piles: [a, b]
"""


def test_an_entry_moves_with_its_remarks() -> None:
    after = with_entry_moved(LISTED, ("statements",), 1, 0, FILE)
    assert after.index("# about people") < after.index("id: s2") < after.index("# the first")
    assert [each["id"] for each in parse_yaml(after, FILE)[0]["statements"]] == ["s2", "s1"]


def test_an_entry_is_added_after_the_fashion_of_the_list() -> None:
    after = with_entry_added(LISTED, ("statements",), {"id": "s3", "text": "Three: x"}, FILE)
    assert '  - id: s3\n    text: "Three: x"\npiles' in after
    assert "piles: [a, b, c]" in with_entry_added(LISTED, ("piles",), "c", FILE)


def test_an_entry_is_taken_out_and_the_others_stay_as_they_are() -> None:
    after = with_entry_removed(LISTED, ("statements",), 1, FILE)
    assert after == LISTED.replace(
        "  # about people\n  - id: s2\n    text: >-\n      Two,\n      and more\n", ""
    )


def test_a_text_inside_a_list_is_set_and_a_long_one_is_folded_again() -> None:
    words = " ".join(["word"] * 40)
    after = with_field(LISTED, ("statements", 1, "text"), words, FILE)
    assert value_at(parse_yaml(after, FILE)[0], ("statements", 1, "text")) == words
    assert "text: >-\n      word word" in after
    assert "One   # the first" in after


@pytest.mark.parametrize(
    ("keeps_suggestion", "left"),
    [(True, "a:\n  # b:\n  #   c: 1  # one\n  d: 2\n"), (False, "a:\n  d: 2\n")],
)
def test_a_nested_field_goes_with_the_mappings_that_held_it_alone(
    keeps_suggestion: bool,
    left: str,
) -> None:
    text = "a:\n  b:\n    c: 1  # one\n  d: 2\n"
    path = ("a", "b", "c")
    assert with_field(text, path, None, FILE, keeps_suggestion=keeps_suggestion) == left
