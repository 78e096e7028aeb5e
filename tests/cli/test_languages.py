"""Terminal and help speak the language of whoever uses them."""

from __future__ import annotations

import inspect
import re

import click
import pytest

from facilitator.cli import facilitator, help_texts, load_command, main

ENGLISH = re.compile(
    r"(?<![\w-])(the|of|is|are|and|with|for|this|that|not|which|from|its?)(?![\w-])", re.IGNORECASE
)
MISTYPED = (
    "bild",
    "build --larg-print",
    "build --paper a5",
    "build --output",
    "build --minutes x",
    "build --minutes 0",
    "build a b c",
    "build nowhere",
    "new",
    "new exercise",
    "list --json=3",
    "docs nowhere",
    "responses --output x",
)


@pytest.fixture(params=["de", "fr", "es"])
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("FACILITATOR_LANGUAGE", request.param)
    return str(request.param)


def _commands() -> list[list[str]]:
    found: list[list[str]] = [[]]
    for name in facilitator.commands:
        command = load_command(name)
        found.append([name])
        if isinstance(command, click.Group):
            found += [[name, inner] for inner in command.commands]
    return found


@pytest.mark.usefixtures("language")
def test_no_help_has_a_word_of_english(capsys: pytest.CaptureFixture[str]) -> None:
    for words in _commands():
        assert main([*words, "--help"]) == 0
        assert not ENGLISH.findall(capsys.readouterr().out), words


@pytest.mark.usefixtures("language")
def test_a_command_is_summed_up_in_a_line() -> None:
    for command in facilitator.commands.values():
        summary = command.get_short_help_str(limit=200)
        assert len(summary) < 80, summary


@pytest.mark.usefixtures("language")
def test_no_mistake_is_answered_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    for typed in MISTYPED:
        assert main(typed.split())
        said = capsys.readouterr().err
        assert said
        assert not ENGLISH.findall(said), said


def test_click_asks_for_the_words_that_it_is_given() -> None:
    modules = (click.core, click.exceptions, click.formatting, click.parser, click.types)
    source = "".join(map(inspect.getsource, modules))
    for asked in help_texts._CLICK_WORDS:
        assert f'"{asked}"' in source
        assert help_texts.click_words(asked) == asked
