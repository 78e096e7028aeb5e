"""What terminal and studio say is in the language of whoever uses them."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from copy import copy

import pytest

from facilitator.text import catalogue, translator
from facilitator.text.interface import interface_language, kept, retold, said_again, t

ENGLISH = """
lost = There is no such file.
    .studio = It is gone.
rows = { $file } has { $count ->
    [one] one row
   *[other] { $count } rows
  }. { $hint }
said-long =
    Two lines
    of words.

### The end of a section
"""
BRITISH = """
lost = There is no such grey file.
"""
GERMAN = """
lost = Die Datei gibt es nicht.
    .studio = Sie ist weg.
"""


@pytest.fixture(autouse=True)
def catalogues(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    texts = {"en": ENGLISH, "en-GB": BRITISH, "de": GERMAN}
    for module in (catalogue, translator):
        monkeypatch.setattr(module, "catalogue_text", texts.get)
    _forget()
    yield
    _forget()


def _forget() -> None:
    for cache in (
        catalogue.entries,
        translator._catalogue,
        translator.translator,
        translator._said,
    ):
        cache.cache_clear()


@pytest.fixture
def _in_german(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACILITATOR_LANGUAGE", "de")


def test_english_is_said_where_nothing_else_is_asked_for() -> None:
    assert t("lost") == "There is no such file."
    assert t("said-long") == "Two lines\nof words."
    assert t("rows", file="a.csv", count=1, hint=t("lost")) == (
        "a.csv has one row. There is no such file."
    )


@pytest.mark.parametrize("language", ["en_GB", "en_AU.UTF-8"])
def test_other_english_is_british(monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    monkeypatch.setenv("FACILITATOR_LANGUAGE", language)
    assert t("lost") == "There is no such grey file."
    assert t("said-long") == "Two lines\nof words."


@pytest.mark.usefixtures("_in_german")
def test_what_a_language_lacks_is_said_in_english() -> None:
    assert t("lost") == "Die Datei gibt es nicht."
    assert t("rows", file="a.csv", count=2, hint=t("lost")) == (
        "a.csv has 2 rows. Die Datei gibt es nicht."
    )


def test_a_page_says_it_in_its_own_words() -> None:
    within = t("rows", file="a.csv", count=2, hint=t("lost"))
    assert retold(within, "field", "studio") == "a.csv has 2 rows. It is gone."
    # As a process gets it from another one.
    assert retold(copy(within), "studio") == retold(within, "studio")
    assert retold("whatever", "studio") == "whatever"


def test_what_is_kept_is_said_in_the_language_of_whoever_reads_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FACILITATOR_LANGUAGE", "de")
    stored = kept(t("rows", file="a\t“b”.csv", count=1, hint=t("lost")))
    assert stored.startswith("a\t“b”.csv has one row. There is no such file.\t{")
    assert kept(said_again(stored)) == stored
    assert said_again(stored).endswith("Die Datei gibt es nicht.")
    # Of an older version, after a name was taken out, and of one that nobody knows.
    for plain in ("The mark is faint.", "So:\t{", stored.partition("\t{")[0]):
        assert said_again(plain) == plain
    assert said_again('Lost.\t{"id": "nobody"}') == "Lost."
    assert said_again('Lost.\t{"id": "lost" somebody') == "Lost."


def test_a_message_that_is_not_there_is_an_error() -> None:
    with pytest.raises(LookupError, match="nobody"):
        t("nobody")


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de-AT"),
        ({"LANG": "de_DE", "LC_ALL": "fr_FR.UTF-8@euro"}, "fr-FR"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "tlh_XX"}, "en"),
        ({"LANG": "../../etc"}, "en"),
        ({}, "en"),
        ({"LC_ALL": "es_MX", "FACILITATOR_LANGUAGE": "de"}, "de"),
    ],
)
def test_the_language_is_the_system_s(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    for name in ("FACILITATOR_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert interface_language() == language


def test_what_comes_from_another_process_is_said_in_the_language_of_this_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    packed = pickle.dumps(t("rows", file="a.csv", count=1, hint=t("lost")))
    monkeypatch.setenv("FACILITATOR_LANGUAGE", "de")
    assert pickle.loads(packed) == "a.csv has one row. Die Datei gibt es nicht."  # noqa: S301
