"""Every transcript, and the README's own examples, still read as they did."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.transcripts.runner import matches, replay, steps_of

HERE = Path(__file__).parent
TRANSCRIPTS = [*sorted(HERE.glob("*.md")), HERE.parents[1] / "README.md"]


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_commands_say_what_is_written(path: Path, tmp_path: Path, accept: bool) -> None:
    folder, home = tmp_path / "folder", tmp_path / "home"
    folder.mkdir()
    home.mkdir()
    written = path.read_text(encoding="utf-8")
    today, differences = replay(written, folder, home)
    if accept:
        path.write_text(today, encoding="utf-8")
    else:
        assert not differences, "\n\n".join(differences)
    assert not list(home.iterdir()), "nothing stays where temporary files are"


def test_a_block_is_read_as_commands_with_their_lines() -> None:
    first, second = steps_of("$ one\n$ two\nfirst\n\n[exit 3]")
    assert (first.command, first.lines) == ("one", ())
    assert (second.command, second.lines) == ("two", ("first", "", "[exit 3]"))


def test_output_before_any_command_is_a_mistake_in_the_transcript() -> None:
    with pytest.raises(ValueError, match="before any command: lost"):
        steps_of("lost\n$ one")


@pytest.mark.parametrize(
    ("expected", "actual", "right"),
    [
        (["a", "b"], ["a", "b"], True),
        (["a"], ["a", "b"], False),
        (["a [...] c"], ["a b c"], True),
        (["a [...] c"], ["a b", "c"], False),
        (["[...]", "c"], ["a", "b", "c"], True),
        (["a", "[...]"], ["a"], True),
        (["[...]"], ["a", "[exit 1]"], False),
        (["[...]", "[exit [...]]"], ["a", "[exit 1]"], True),
        (["a.c"], ["abc"], False),
    ],
)
def test_wildcards(expected: list[str], actual: list[str], right: bool) -> None:
    assert matches(tuple(expected), tuple(actual)) is right


def test_a_wrong_transcript_is_told_and_rewritten_and_a_right_line_kept(tmp_path: Path) -> None:
    written = "Words.\n\n```console\n$ echo one\n[...]ne\n$ echo two; exit 3\nthree\n```\n\nMore.\n"
    today, differences = replay(written, tmp_path, tmp_path)
    assert len(differences) == 1
    assert "three" in differences[0]
    assert "two" in differences[0]
    assert today == written.replace("three\n", "two\n[exit 3]\n")
