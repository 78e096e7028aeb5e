# ruff: noqa: RUF001 - typographic signs are what is tested here
from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from markupsafe import Markup, escape

from facilitator.compose.prose import inline
from facilitator.text import translator as module
from facilitator.text.messages import Argument, Message, Percent, in_sequence
from facilitator.text.translator import Translator

ENGLISH = """
in-sequence = { $first } { $then }
people = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
say = { $words }
strong = **{ $words }** & more
only-english = Only here
or = { LIST($words, style: "or") }
weekday = { DATE($day, style: "full") }
place = { ORDINAL($number) ->
    [one] { $number }st
    [two] { $number }nd
    [few] { $number }rd
   *[other] { $number }th
 }
inside = about { INSIDE($words) }. { CAPITAL($words) }
state = { $state ->
    [open] Not yet
   *[other] Done
 }
refers = { -kit(form: "long") }: { only-english }, { $words ->
    [none] { say }
   *[other] { -short }
 }
-kit = { $form ->
    [long] The whole { -short }
   *[short] { -short }
 }
-short = kit
"""
GERMAN = """
people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
 }
say = { $words }
or = { LIST($words, style: "or") }
weekday = { DATE($day, style: "full") }
inside = zu { INSIDE($words) }
"""


@pytest.fixture(autouse=True)
def catalogues(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two languages of their own, of which one lacks some messages."""
    monkeypatch.setattr(module, "catalogue_text", {"en": ENGLISH, "de": GERMAN}.get)
    module._catalogue.cache_clear()
    yield
    module._catalogue.cache_clear()


def said(message_id: str, language: str = "en", /, **args: Argument) -> str:
    return Translator(language).say(Message(message_id, **args))


def test_plurals() -> None:
    assert [said("people", count=n) for n in (1, 2, 1200)] == [
        "1 person",
        "2 people",
        "1200 people",
    ]
    assert said("people", "de-CH", count=1) == "1 Person"


def test_what_a_language_lacks_is_said_in_english() -> None:
    assert said("only-english", "de") == "Only here"
    assert said("only-english", "sv") == "Only here"


@pytest.mark.parametrize(
    ("value", "english", "german"),
    [
        ("words", "words", "words"),
        (("a",), "a", "a"),
        (("a", "b", "c"), "a, b and c", "a, b und c"),
        ((), "", ""),
        (2.25, "2.3", "2,3"),
        (-1.0, "−1.0", "−1,0"),
        (3, "3", "3"),
        (Percent(62.5), "63%", "63\N{NO-BREAK SPACE}%"),
        (date(2026, 3, 4), "March 4, 2026", "4. März 2026"),
        (Message("people", count=2), "2 people", "2 Personen"),
        (["x", Message("people", count=1)], "x and 1 person", "x und 1 Person"),
    ],
)
def test_arguments(value: Argument, english: str, german: str) -> None:
    assert said("say", words=value) == english
    assert said("say", "de", words=value) == german


def test_dates_are_those_of_the_language_though_its_words_are_not() -> None:
    assert said("say", "en-GB", words=date(2026, 3, 4)) == "4 March 2026"
    assert said("weekday", "en-GB", day=date(2026, 3, 4)) == "Wednesday 4 March 2026"
    assert said("weekday", "de", day=date(2026, 3, 4)) == "Mittwoch, 4. März 2026"


def test_functions() -> None:
    assert said("or", words=("a", "b", "c")) == "a, b or c"
    assert said("or", "de", words=("a", "b")) == "a oder b"
    assert [said("place", number=n) for n in (1, 2, 3, 11)] == ["1st", "2nd", "3rd", "11th"]
    assert said("inside", words="Goals") == "about goals. Goals"
    assert said("inside", "de", words="Ziele") == "zu Ziele"


def test_a_string_selects() -> None:
    assert said("state", state="open") == "Not yet"
    assert said("state", state="closed") == "Done"


def test_a_message_refers_to_other_entries() -> None:
    assert said("refers", words="some") == "The whole kit: Only here, kit"
    assert said("refers", words="none") == "The whole kit: Only here, none"


def test_sentences_follow_one_another() -> None:
    text = in_sequence("One.", Message("only-english"), "Three.")
    assert Translator("en").say(text) == "One. Only here Three."


def test_a_message_is_marked_up_and_its_arguments_are_what_they_are() -> None:
    def markup(words: Argument) -> str:
        return Translator("en").fill(Message("strong", words=words), inline, escape)

    assert markup("*a* <b>") == "<strong>*a* &lt;b&gt;</strong> &amp; more"
    assert markup(Markup("<em>a</em>")) == "<strong><em>a</em></strong> &amp; more"
    assert markup(Message("strong", words="&")) == (
        "<strong><strong>&amp;</strong> &amp; more</strong> &amp; more"
    )


def test_a_long_argument_is_no_fault() -> None:
    assert said("say", words="x" * 10_000) == "x" * 10_000


def test_what_is_not_there_is_told() -> None:
    with pytest.raises(LookupError, match='There is no message "nothing"'):
        said("nothing")
    with pytest.raises(LookupError, match=r'"people" cannot be said.*count'):
        said("people")


def test_a_message_has_no_words_without_a_language() -> None:
    with pytest.raises(TypeError, match="is said by a translator"):
        f"{Message('people', count=1)}"
