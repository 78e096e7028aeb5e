"""The studio speaks the language of whoever uses it."""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from facilitator.studio import create_app
from facilitator.studio.guard import Door
from facilitator.studio.session import Studio
from facilitator.text.catalogue import entries
from facilitator.text.interface import LANGUAGE
from tests.studio.conftest import SMALL

EVENT = "/events/acme/2027-03-18"
KIT = f"exercise={SMALL}"
PAGES = (
    "/", "/waiting", "/exercises", "/exercises?choice", "/clients/acme", "/clients/acme/roster",
    EVENT, f"{EVENT}/names", f"{EVENT}/people", f"{EVENT}/answers", f"{EVENT}/sheet",
    f"{EVENT}/report", f"{EVENT}/hands", "/kit?client=acme&event=2027-03-18", f"/kit?{KIT}",
    f"/sample?{KIT}", "/exercises/new", f"/exercises/{SMALL}", f"/exercises/{SMALL}?client=acme",
    f"/exercises/{SMALL}/check", f"/speaker?{KIT}&edition=talk&language=de", "/jobs/none",
    "/clients/none",
)  # fmt: skip
"""All but those for which a whole kit is laid out."""


def phrases(language: str) -> Iterator[str]:
    """What stands in its sentences between their arguments, if it is more than three words."""
    for entry in entries(language).values():
        for phrase in re.split(r"\{[^{}]*\}|[{}]|\n|\[\w+\]|^[\w-]+ =|\.\w+ =", entry):
            if len(words := phrase.strip(" .,:;*").split()) > 3:
                yield " ".join(words)


def test_no_page_says_in_english_what_there_is_in_german(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    what = {"client": "acme", "what": f"{SMALL}/workshop", "day": "2027-03-18"}
    client.post("/events/new", data=what)
    monkeypatch.setenv(LANGUAGE, "de")
    english = set(phrases("en")) - set(phrases("de"))
    pages = {place: html.unescape(client.get(place).text) for place in PAGES}
    assert not [(place, each) for place, page in pages.items() for each in english if each in page]
    assert "18. März 2027" in pages[EVENT]


def test_a_language_is_chosen_at_once_and_for_the_next_studio(
    browser: TestClient, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LANGUAGE, "en")
    assert '<html lang="en" dir="ltr">' in browser.get("/").text
    answer = browser.post("/language", data={"language": "de"}, headers={"referer": "/kit"})
    assert answer.headers["location"] == "/kit"
    assert '<html lang="de" dir="ltr">' in browser.get("/").text
    assert os.environ[LANGUAGE] == "de"  # what processes that are started from here have
    monkeypatch.setenv(LANGUAGE, "en")
    other = Door(45679)
    second = TestClient(create_app(Studio(studio.root, other)), base_url=other.origin)
    second.cookies = browser.cookies
    assert '<html lang="de"' in second.get(other.address).text
