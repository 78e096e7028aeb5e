# ruff: noqa: RUF001 - typographic signs are what is tested here
from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.errors import SourceError
from facilitator.model.exercise import Exercise, Term
from facilitator.model.prose import Prose
from facilitator.rules.marks import resolve_numbers, stray_marks, tailor
from facilitator.rules.settings import for_setting
from facilitator.sources.exercise_folder import read_exercise

ROOT = Path(__file__).parents[2]
LEADER = Term(id="leader", singular="senior leader", plural="senior leaders")
HR = Term(id="hr", singular="human resources")
TERMS = (LEADER, HR)


@pytest.fixture(scope="module")
def shipped() -> Exercise:
    return read_exercise(ROOT / "exercises" / "performance-vs-execution")


@pytest.fixture(scope="module")
def bare(shipped: Exercise) -> Exercise:
    """The shipped exercise with two terms only, and no text that marks any."""
    own = {"terms": TERMS, "prose": Prose(), "slides": (), "activities": ()}
    return tailor(shipped).model_copy(update=own)


def said(exercise: Exercise, text: str, words: Mapping[str, Term] | None = None) -> str:
    return tailor(exercise.model_copy(update={"lede": text}), words).lede


def partner(singular: str, plural: str = "") -> dict[str, Term]:
    return {"leader": Term(id="leader", singular=singular, plural=plural)}


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Ask the {senior leader}.", "Ask the partner."),
        ("Ask the {senior leaders}.", "Ask the partners."),
        ("{Senior leader} and team", "Partner and team"),
        ("{Senior leaders} decide.", "Partners decide."),
        ("{Senior Leader}", "Partner"),
        ("{SENIOR LEADERS}", "PARTNERS"),
        ("Name {a senior leader}.", "Name a partner."),
        ("{A senior leader} leads.", "A partner leads."),
        ("the {senior leader's} goals", "the partner's goals"),
        ("the {senior leader’s} goals", "the partner’s goals"),
        ("the {senior leader}’s goals", "the partner’s goals"),
        ("the {senior leaders’} goals", "the partners’ goals"),
        ("{a senior leader’s} goals", "a partner’s goals"),
        ("one {senior\nleader} wraps", "one partner wraps"),
        (
            "{Human resources} and {human resources’} forms",
            "Human resources and human resources’ forms",
        ),
    ],
)
def test_a_mark_takes_the_clients_words_as_the_sentence_needs_them(
    bare: Exercise, text: str, result: str
) -> None:
    assert said(bare, text, partner("partner", "partners")) == result


@pytest.mark.parametrize(
    ("words", "text", "result"),
    [
        (("executive", "executives"), "{a senior leader}", "an executive"),
        (("executive", "executives"), "{A senior leader}", "An executive"),
        (("MBA chief", "MBA chiefs"), "{A senior leader}", "An MBA chief"),
        (("MBA chief", "MBA chiefs"), "{Senior leaders}", "MBA chiefs"),
        (("European head", "European heads"), "{a senior leader}", "a European head"),
        (("chief of staff", "chiefs of staff"), "{Senior Leaders}", "Chiefs Of Staff"),
        (("chief of staff", "chiefs of staff"), "{senior leaders’}", "chiefs of staff’s"),
        (("executive", "executives"), "{A SENIOR LEADER}", "AN EXECUTIVE"),
        (("chief of staff", "chiefs of staff"), "{SENIOR LEADER’S}", "CHIEF OF STAFF’S"),
        (("boss", "bosses"), "{senior leader’s} and {senior leaders’}", "boss’s and bosses’"),
        (("James",), "{senior leader’s} and {a senior leader}", "James’ and James"),
        (("Ana Novak",), "{A senior leader}, {senior leader’s}", "Ana Novak, Ana Novak’s"),
        (("management",), "{A senior leader}", "Management"),
        (("management",), "{Senior leaders} and {a senior leader}", "Management and management"),
    ],
)
def test_articles_possessives_and_capitals_follow_the_clients_words(
    bare: Exercise, words: tuple[str, ...], text: str, result: str
) -> None:
    assert said(bare, text, partner(*words)) == result


def test_a_spanish_article_in_the_mark_follows_the_clients_words(bare: Exercise) -> None:
    team = Term(id="leader", singular="comité de dirección", plural="comités de dirección")
    spanish = bare.model_copy(update={"language": "es", "terms": (team,)})
    text = "{El comité de dirección} y los planes {del comité de dirección}"
    assert said(spanish, text) == "El comité de dirección y los planes del comité de dirección"
    assert said(spanish, text, partner("Junta")) == "La Junta y los planes de la Junta"


def test_a_declared_capital_asks_for_none_in_the_clients_words(bare: Exercise) -> None:
    exercise = bare.model_copy(update={"terms": (Term(id="hr", singular="HR"),)})
    words = {"hr": Term(id="hr", singular="people team")}
    assert said(exercise, "our {HR} and {HR’s}", words) == "our people team and people team’s"


def test_what_the_client_does_not_say_differently_stays_as_it_was_written(bare: Exercise) -> None:
    text = "{A senior leader}, {senior  leader’s}, {Human resources}, {HUMAN RESOURCES}"
    assert said(bare, text, partner("senior leader", "senior leaders")) == text.translate(
        {ord("{"): None, ord("}"): None}
    )


def test_unknown_marks_and_words_are_told_all_at_once(bare: Exercise) -> None:
    exercise = bare.model_copy(update={"lede": "{senor leader}", "kicker": "{an HR}"})
    with pytest.raises(SourceError) as caught:
        tailor(exercise, {"leder": LEADER})
    assert [str(problem) for problem in caught.value.problems] == [
        '"leder" is no term of performance-vs-execution. Did you mean "leader"?',
        (
            '"{an HR}" is none of the declared terms. '
            "Known here: human resources, senior leader, senior leaders. Or declare it under terms."
        ),
        (
            '"{senor leader}" is none of the declared terms. '
            'Did you mean "senior leader"? Or declare it under terms.'
        ),
    ]


def test_every_text_is_reached_and_the_words_used_are_the_terms(shipped: Exercise) -> None:
    words = partner("OUR CHIEF", "OUR CHIEFS")
    tailored = tailor(shipped, words)
    for text in tailored.model_copy(update={"terms": ()}).model_dump_json().split('"'):
        assert "{" not in text.strip("{}[]:,")
        assert "senior leader" not in text
    assert "OUR CHIEF" in tailored.prose.model_dump_json()
    assert tailored.terms[0] == words["leader"]
    assert "{" in shipped.model_dump_json()  # the exercise itself is left as it was


def test_without_words_of_a_client_only_the_braces_go(shipped: Exercise) -> None:
    def without_braces(value: object) -> object:
        if isinstance(value, str):
            return value.replace("{", "").replace("}", "")
        if isinstance(value, dict):
            return {key: without_braces(entry) for key, entry in value.items()}
        if isinstance(value, list | tuple):
            return type(value)(without_braces(entry) for entry in value)
        return value

    there = resolve_numbers(for_setting(shipped, "in-house"))
    assert tailor(shipped).model_dump() == without_braces(there.model_dump())


ARTICLES = st.sampled_from(["", "a ", "A ", "an "])
FORMS = st.sampled_from(["senior leader", "Senior leader", "SENIOR LEADER", "Senior Leader"])
ENDS = st.sampled_from(["", "'s", "’s"])
TEXTS = st.text(alphabet="ab .,’'*é\n", max_size=12)


@given(st.lists(st.tuples(TEXTS, ARTICLES, FORMS, ENDS), max_size=4), TEXTS)
def test_default_words_remove_the_braces_and_nothing_else(
    bare: Exercise, parts: list[tuple[str, str, str, str]], end: str
) -> None:
    text = "".join(f"{before}{{{a}{form}{s}}}" for before, a, form, s in parts) + end
    assert said(bare, text) == text.replace("{", "").replace("}", "")


@given(TEXTS, ARTICLES, FORMS, ENDS)
def test_tailoring_twice_changes_nothing_more(
    bare: Exercise, before: str, article: str, form: str, end: str
) -> None:
    words = partner("hour keeper", "hour keepers")
    once = said(bare, f"{before}{{{article}{form}{end}}}", words)
    assert said(bare, once, words) == once
    assert "{" not in once


def test_stray_braces_are_found_with_their_place() -> None:
    told = list(stray_marks("ok {senior leader}, {x}, { and }", TERMS))
    assert [(offset, message) for offset, message, _ in told] == [
        (20, '"{x}" is none of the declared terms.'),
        (25, '"{ and }" is none of the declared terms.'),
    ]
    assert [offset for offset, *_ in stray_marks("a } b { c", TERMS)] == [2, 6]
