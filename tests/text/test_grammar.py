# ruff: noqa: RUF001 - typographic signs are what is tested here
from __future__ import annotations

from datetime import date

import pytest

from facilitator.text.grammar import English, Grammar, Spanish
from facilitator.text.locale import long_date
from facilitator.text.plain_text import first_sentence, sentences, split_words

ENGLISH = English()
SAID_WITH_A_CONSONANT = """
partner university one one-page European CEO CFO union unit user useful
unique Ukrainian ewe house head hotel NASA UNESCO KPI C-suite 7-day
1 100 110 180 year UN PhD UX unanimous once
"""

SAID_WITH_A_VOWEL = """
apple executive hour honest honorable heir HR MBA FBI OKR
X-ray 8-week 11 18-month 80 HSBC umbrella urgent uninspired unimportant
understanding R&D SLT IT élan update MBAs 11,000
"""


@pytest.mark.parametrize(
    "words",
    SAID_WITH_A_VOWEL.split(),
)
def test_an(words: str) -> None:
    assert ENGLISH.article(words, "a") == "an"


@pytest.mark.parametrize(
    "words",
    SAID_WITH_A_CONSONANT.split(),
)
def test_a(words: str) -> None:
    assert ENGLISH.article(words, "a") == "a"


def test_an_article_looks_past_signs() -> None:
    assert ENGLISH.article("“honest” leader", "a") == "an"
    assert ENGLISH.article("*partner*", "a") == "a"


@pytest.mark.parametrize(
    ("words", "plural", "result"),
    [
        ("leader", False, "leader’s"),
        ("leaders", True, "leaders’"),
        ("people", True, "people’s"),
        ("boss", False, "boss’s"),
        ("HR", False, "HR’s"),
        ("CHIEF OF STAFF", False, "CHIEF OF STAFF’S"),
    ],
)
def test_possessives(words: str, *, plural: bool, result: str) -> None:
    assert ENGLISH.possessive(words, plural=plural) == result


def test_other_languages_keep_their_words_until_somebody_writes_their_rules() -> None:
    unknown = Grammar()
    assert unknown.article("Team", "das") == "das"
    assert unknown.inside("Team") == "Team"
    assert unknown.in_words(3) == "3"
    assert unknown.possessive("Team", "’") == "Team’s"


def test_numbers_are_spelled_up_to_ninety_nine() -> None:
    assert [ENGLISH.in_words(n) for n in (0, 1, 12, 15, 20, 21, 40, 99, 100)] == [
        "zero", "one", "twelve", "fifteen", "twenty", "twenty-one", "forty", "ninety-nine", "100"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "Wednesday, March 4, 2026"),
        ("en-US", "Wednesday, March 4, 2026"),
        ("en-GB", "Wednesday 4 March 2026"),
        ("de", "Mittwoch, 4. März 2026"),
        ("fr-CA", "mercredi 4 mars 2026"),
        ("tlh", "Wednesday, March 4, 2026"),
    ],
)
def test_a_day_is_written_as_its_readers_write_it(language: str, written: str) -> None:
    assert long_date(date(2026, 3, 4), language) == written


def test_the_first_sentence_ends_with_its_quotation_marks() -> None:
    assert first_sentence("Say: “Wait.” Then go on.") == "Say: “Wait.”"
    assert first_sentence("Take 3.5 (or 4). Go.") == "Take 3.5 (or 4)."
    assert first_sentence("no end") == "no end"
    french = "Il dit\N{NO-BREAK SPACE}: «\N{NO-BREAK SPACE}Moi.\N{NO-BREAK SPACE}»"
    assert first_sentence(f"{french} Bien.") == french
    assert sentences(f"{french} Bien.") == (french, "Bien.")
    assert len(split_words(french)) == len(("Il", "dit :", "« Moi. »"))


@pytest.mark.parametrize(
    ("words", "article"),
    [
        ("director general", "del"),
        ("directora general", "de la"),
        ("revisión trimestral", "de la"),
        ("programa de gobierno", "del"),
    ],
)
def test_a_spanish_article_has_the_gender_of_the_words(words: str, article: str) -> None:
    assert Spanish().article(words, "del") == article
    assert Spanish().article(words, "de la") == article
