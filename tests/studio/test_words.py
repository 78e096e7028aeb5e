"""No page of the studio sends anybody to a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl

from facilitator.errors import SourceError
from facilitator.model.client import Client
from facilitator.sources.client_folder import parse_model
from facilitator.studio.words import told_at_field, told_here
from facilitator.text.catalogue import catalogue_text
from facilitator.text.interface import t
from facilitator.workflows.settings import changed_meanwhile

COMMAND = re.compile(
    r"\$command\b|facilitator (new|[a-z]+ (?=[A-Z])|docs|collect|anonymize)|(?<![\w(])--[a-z]"
)


def test_nobody_is_sent_to_a_file_for_a_roster() -> None:
    hint = told_here(t("check-no-roster-hint"))
    assert "table of people on the page of the client, or list" in hint


def interface_messages(language: str) -> Iterator[ftl.Message]:
    """What terminal and studio say, but for what the terminal says alone."""
    section = ""
    for entry in FluentParser().parse(catalogue_text(language) or "").body:
        if isinstance(entry, ftl.GroupComment):
            section = str(entry.content)
        elif isinstance(entry, ftl.Message) and re.match("interface: (?!cli)", section):
            yield entry


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_whatever_names_a_command_says_in_the_studio_where_that_is_done(language: str) -> None:
    """It has another wording, ``.studio``."""
    said = {}
    for message in interface_messages(language):
        if message.id.name.startswith(("new-file-", "anonymous-")):  # in files
            continue
        wordings = {each.id.name: each.value for each in message.attributes}
        pattern = wordings.get("studio", message.value)
        said[message.id.name] = FluentSerializer().serialize_entry(ftl.Message(message.id, pattern))
    assert {name: words for name, words in said.items() if COMMAND.search(words)} == {}


def test_what_is_told_at_a_field_names_no_key_of_a_file() -> None:
    file = Path("client.yaml")
    with pytest.raises(SourceError) as refused:
        parse_model(f"short: {'x' * 40}\nbrand: {{primary: yellow}}", file, Client)
    changed = changed_meanwhile(file, "").problems
    told = told_at_field((*refused.value.problems, *changed))
    assert [each["message"] for each in told] == [
        "This cannot be left empty.",
        f'This has 40 characters, and at most 32 fit: "{"x" * 40}".',
        'This cannot be "yellow".',
        "The file says something else here since this page was opened.",
    ]
    assert [each["hint"].partition(".")[0] for each in told] == [
        "In full, as on covers",
        "Say it in fewer words",
        "The main colour, such as #0d5560",
        "Keep what it says now, or write yours over it",
    ]
