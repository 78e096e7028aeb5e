"""What is told of files is told in the language of the interface."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator.errors import FacilitatorError, Problem
from facilitator.model.client import Client, Person
from facilitator.model.scale import scale_issues
from facilitator.model.yaml_cursor import YamlCursor
from facilitator.sources.client_folder import parse_model
from facilitator.sources.counts_file import read_counts
from facilitator.sources.exercise_folder import read_exercise
from facilitator.sources.markdown_file import MarkdownFile, script_of, speech_of
from facilitator.sources.picture_file import read_logo
from facilitator.sources.prose_faults import prose_faults
from facilitator.sources.roster_file import person_problems, read_roster

ENGLISH = re.compile(
    r"\b(the|this|there|has|have|must|write|put|and|with|not|cannot|add|it)\b", re.IGNORECASE
)
CLIENTS = (
    *("a: b: c\n\td: e", "name: {a}", "name: [a]\nshort: 3.5\nbrand: x", 'a: "b\nc: d"x'),
    *("name: A\nbrand:\n  primary: #0d5560\n  logo: yes\n  x: y", "brand: {primary: yellow}"),
    *("", "- a", "name: A # b\nname: B", "paper: a9\nlanguage: 1.5\nholidays: x\nterms: {A: {}}"),
)
PROSE = "### x\n> > a\n\n• b\n• c\n\n| a |\n\n`code` ~~no~~ [a](ftp:b)\n\nsee ![](x.png)\n\n$$a$$\n"
SPEECH = "a\n## b\nHALLO: x\nPAUSE 3 apples: b\nWAIT: c\n### wide\n- a\n### short\n"
SCRIPT = "IF: a\n\nTHEN: b\n\nSay: c\n\nIF: THEN: a\n\nASK:\n"


def told(folder: Path) -> Iterator[Callable[[], object]]:
    file = folder / "file"
    for text in CLIENTS:
        yield lambda: parse_model(text, folder / "client.yaml", Client)  # noqa: B023 - called at once
    for text in ("Group\nA\n", "", "Name\nA\nA\n,\n", f"Name\n{'x' * 99}\n"):
        file.write_text(text)
        yield lambda: read_roster(file)
    for text in ("<svg/>", "<svg xmlns='http://www.w3.org/2000/svg'><image/></svg>", "GIF8", "x"):
        file.write_text(text)
        yield lambda: read_logo(file)
    file.write_text("a\n")
    yield lambda: read_counts(file, ())
    yield lambda: read_exercise(file)


def test_german_has_no_english_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACILITATOR_LANGUAGE", "de")
    problems: list[Problem] = []
    for read in told(tmp_path):
        with pytest.raises(FacilitatorError) as error:
            read()
        problems += error.value.problems
    issues = speech_of(MarkdownFile(tmp_path / "speech.md", SPEECH), ["c"])[1]
    issues += script_of(MarkdownFile(tmp_path / "guide.md", SCRIPT))[1]
    problems += [issue.problem() for issue in issues]
    problems += person_problems([Person(name="A\ufffd", row=1)], "x")
    problems += [Problem(fault.message, hint=fault.hint) for fault in prose_faults(PROSE)]
    scale = YamlCursor.of({"low": 5, "labels": {"9": "a"}})
    problems += [Problem(issue.message, hint=issue.hint) for issue in scale_issues(scale)]
    assert len(problems) > 50
    assert not [p for p in problems if ENGLISH.search(f"{p.message} {p.hint}")]
