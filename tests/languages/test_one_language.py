"""No word of another language stands on a page of the exercise in German, French or Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from facilitator.compose.document import printed_words
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from tests.formats.pdf.kits import REAL, ROOT
from tests.sample_room import collected, room

WORDS = {
    "en": "the and of with from which this they their your would should because every",
    "de": "und der nicht ist mit für auf werden wird eine dem das wir sie oder beim",
    "fr": "une pour dans avec vous nous cette leur aux sont mais chaque",
    "es": "para del como por pero esta cada usted muy más",
}
"""Words that are in one of the languages only, and on nearly every page of it."""
_YEAR, _TITLE = re.compile(r"\b(19|20)\d\d\b"), re.compile(r"“[^”]*”|„[^“]*“|«[^»]*»")


def pages(language: str) -> dict[str, str]:
    """Every document of workshop and talk, with what the fictional room said."""
    found = dict[str, str]()
    for edition in ("workshop", "keynote"):
        prepared = prepare_kit(KitRequest(ROOT, REAL, edition=edition, language=language))
        answers = {"collected": collected(room())} if edition == "workshop" else {}
        kit = prepared.kit.model_copy(update=answers)
        for kind in kit.documents():
            if kind.name not in found:
                page = prepared.composer.compose(kind, kit, {})
                found[kind.name] = printed_words(page.tree)
    return found


def ours(text: str, theirs: list[str]) -> Iterator[str]:
    """Line by line, without titles of what is cited and without answers of the room."""
    for line in text.splitlines():
        said = _TITLE.sub("", line) if _YEAR.search(line) else line
        for words in theirs:
            said = said.replace(words, "")
        yield said


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_no_word_of_another_language_stands_on_a_page(language: str) -> None:
    others = " ".join(words for other, words in WORDS.items() if other != language).split()
    foreign = re.compile(rf"\b({'|'.join(others)})\b", re.IGNORECASE)
    theirs = sorted({a for one in room() for a in one.answers.values() if " " in a}, key=len)
    said = {name: "\n".join(ours(text, theirs[::-1])) for name, text in pages(language).items()}
    own = re.compile(rf"\b({'|'.join(WORDS[language].split())})\b", re.IGNORECASE)
    assert all(own.search(said[name]) for name in ("worksheet", "speech", "report"))
    assert not {name: foreign.findall(text) for name, text in said.items() if foreign.search(text)}
