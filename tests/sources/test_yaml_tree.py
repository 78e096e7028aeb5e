"""What LibYAML reads is what ruamel.yaml reads, value by value and line by line."""

from __future__ import annotations

import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from ruamel.yaml.error import ReusedAnchorWarning

from facilitator.sources.yaml_tree import Entries, Fields, TooManyValues, any_tree, usual_tree

ROOT = Path(__file__).parents[2]
OURS = [
    path
    for folder in ("exercises", "clients", "templates/style")
    for path in sorted((ROOT / folder).rglob("*.yaml"))
]
PIECES = (
    *"\"':-#{}[],?|>\n\\%@~=+ ",
    *("a", "b", "x y", "é", "\U0001f600", "\N{NO-BREAK SPACE}", "\ufeff", "\u2028", "\t", "\r\n"),
    *("a: ", "b:\n  ", "  c: ", "\n  ", "\n- ", "- a\n", "- ", "? ", " #", ": ", "\n\n", "  "),
    *('"x"', "'y z'", '"x\n  y"', "it's", "''", "|\n  x\n", ">-\n  x\n  y\n\n", "|2-\n", ">+\n  z"),
    *("[a, b]", "{a: 1, b: x}", "{a: 1, b}", '{"a":1}', "[a, b: c]", "{a:b}", "{a:}", "[]", "{}"),
    *("no", "yes", "True", "null", "0", "7", "-1", "1.5", "1.50", "-0", "+5", "007", "0o7", "0x1F"),
    *("1_000", "1e3", ".5", ".inf", "10-12", "9:30", "1.2.3", "2027-03-18", "2027-02-30", "3d"),
    *(
        "2027-03-18 10:00:00",
        "12345678901234567890",
        "<<: ",
        "<<",
        "&a ",
        '&a "x"',
        "*a",
        "a: *a\n",
    ),
    *("!t ", "!!str ", "--- ", "---\n", "...\n", "%YAML 1.1\n", '"\\u00e9\\x41\\/"', '"\\ud800"'),
)


def told(node: object) -> Any:
    """With types and lines, so that nothing passes for its like."""
    if isinstance(node, Fields):
        return [(k, type(k), node.lines.get(k), told(v)) for k, v in node.items()], bool(
            node and node.is_flow
        )
    if isinstance(node, Entries):
        return node.lines, [told(value) for value in node]
    return type(node), repr(node)


def check_same(text: str) -> None:
    usual = usual_tree(text)
    if usual is None:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ReusedAnchorWarning)
        assert told(usual) == told(any_tree(text))


@given(st.lists(st.sampled_from(PIECES), max_size=16).map("".join))
@example("a: &a 'x'\nb: *a\nc: {d: [e, f], g: }\nh:\n- i\n-\n- - j\n")
@example("a: x\n  y\n\n  z # w\nb: >\n  x\n   y\n\n z\nc: |\n\n  x\n # w\nd: 1")
@example("{[a]: b}: c")
@example("a: |#\n  b\n")
def test_both_read_the_same(text: str) -> None:
    check_same(text)


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_comes_with_the_program_is_read_fast_and_the_same(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert usual_tree(text) is not None
    check_same(text)


@given(st.sampled_from(OURS), st.data())
def test_slips_in_a_real_file_are_read_the_same(path: Path, data: st.DataObject) -> None:
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    begin = data.draw(st.integers(0, len(lines) - 1))
    part = lines[begin : begin + 12]
    indent = min(len(line) - len(line.lstrip()) for line in part)
    text = "".join(line[indent:] for line in part)
    at = data.draw(st.integers(0, len(text)))
    cut = data.draw(st.integers(0, 3))
    check_same(text[:at] + data.draw(st.sampled_from(("", *PIECES))) + text[at + cut :])


@pytest.mark.parametrize(
    "text",
    [
        *("a: 1\na: 2", "a: {b: 1", "a:\n\tb: 1", "- a", "", "a: 1\r\nb: 2", "a: !t x"),
        *("a: &a [*a]", "a: 007", "a: 1_0", "a: 2027-02-30", "---\na: 1", "a: {b:c}", "? a\n: b"),
        *("true: a", "1.5: a", "<<: {a: 1}", "a: \x07", "a: " + "- " * 50_000, "a:" + " [" * 399),
    ],
    ids=lambda text: repr(text[:20]),
)
def test_what_is_rare_or_wrong_is_left_to_the_reader_that_explains(text: str) -> None:
    assert usual_tree(text) is None


def test_a_list_of_more_values_than_people_write_is_refused() -> None:
    text = f"a: [{'1, ' * 50_000}]"
    assert usual_tree(text) is None
    with pytest.raises(TooManyValues):
        any_tree(text)


def test_without_libyaml_all_is_read_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml._yaml", None)
    assert usual_tree("a: 1") is None


def test_ruamel_is_not_loaded_where_nothing_is_rare() -> None:
    script = (
        "import sys; from pathlib import Path; from facilitator.sources.yaml_file import read_yaml;"
        f"read_yaml(Path({str(OURS[-1])!r})); sys.exit('ruamel.yaml' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
