"""A worksheet in two languages: the second one below each line, blanks and answers the same."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from facilitator.compose.document import Document
from facilitator.errors import UsageError
from facilitator.model.documents import DOCUMENTS
from facilitator.workflows.kit_inputs import KitRequest
from facilitator.workflows.preparation import prepare_kit
from tests.formats.pdf.kits import REAL, ROOT
from tests.workflows.clients import CLIENT, DAY, client, event

BLANKS = ("input", "textarea", "select")


@cache
def composed(language: str, name: str = "worksheet") -> Document:
    prepared = prepare_kit(KitRequest(ROOT, REAL, language=language))
    return prepared.composer.compose(DOCUMENTS[name], prepared.kit, {})


def test_each_line_stands_once_more_below_in_the_second_language() -> None:
    below = composed("de+en").tree.findall(".//span[@class='other']")
    assert {span.get("lang") for span in below} == {"en"}
    assert {"Which job is this?", "Execution", "Now"} <= {span.text for span in below}
    assert not [span for span in below if not any(map(str.isalpha, str(span.text)))]


def test_what_is_filled_in_is_the_same_as_in_one_language() -> None:
    both, alone = composed("de+en"), composed("de")
    assert both.blanks == alone.blanks
    names = [[e.get("name") for e in page.tree.iter(*BLANKS)] for page in (both, alone)]
    assert names[0] == names[1]


def test_the_form_is_another_one_and_that_of_other_documents_is_not() -> None:
    assert composed("de+en").form != composed("de").form
    assert composed("de+en", "handout").content() == composed("de", "handout").content()


def test_client_and_event_say_it_too(tmp_path: Path) -> None:
    client(tmp_path, language="de", second_language="fr")
    event(tmp_path, roster="", exercise=REAL, second_language="en")
    seconds = [
        prepare_kit(KitRequest(tmp_path, REAL, client=CLIENT, event=day)).kit.second
        for day in (None, DAY)
    ]
    assert [second and second.language for second in seconds] == ["fr", "en"]


def test_a_language_that_there_is_not_is_told() -> None:
    with pytest.raises(UsageError, match='not translated into "pt"'):
        prepare_kit(KitRequest(ROOT, REAL, language="de+pt"))


@pytest.mark.parametrize("language", ["de+", "+en", "de+de", "de+en+fr", "German!"])
def test_what_is_no_pair_of_languages_is_told(language: str) -> None:
    with pytest.raises(UsageError, match="is no language"):
        KitRequest(ROOT, REAL, language=language).languages()
