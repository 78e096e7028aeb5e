"""What somebody wrote or typed, as the answer that it means: sure, doubtful, or none at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from facilitator.model.blanks import Blank, Choice
from facilitator.model.submission import LONGEST_ANSWER, TICKED
from facilitator.text.fold import fold

_NOTHING = frozenset({"", "-", "--", "\N{EN DASH}", "\N{EM DASH}", "\N{HORIZONTAL ELLIPSIS}"})
"""What people write for no answer."""
_UNSURE = frozenset(
    {
        *("dk", "don t know", "dont know", "do not know", "unknown", "i cannot tell"),
        *("cannot tell", "can t tell", "cant tell", "not sure", "no idea", "weiss nicht"),
    }
)
CROSSES = frozenset({"x", "×", "✓", "✔", "✗", "✘", "☒", "☑", "●", "⬤", "◉", "⊗", "■"})  # noqa: RUF001 - signs that people set for a cross
"""Signs that somebody put for a cross, small letters."""
_YES = frozenset(
    {
        *("yes", "y", "true", "wahr", "1", "on", "ja", "oui", "si", "sí", "vrai", "verdadero"),
        *("selected", "checked", "ticked", "quoted", "ausgewählt", "angekreuzt", "coché"),
        *CROSSES,
    }
)
_NO = frozenset(
    {
        *("no", "n", "false", "falsch", "0", "off", "nein", "non", "faux", "falso", "☐", "○"),
        *("not selected", "unselected", "unchecked", "not checked", "not quoted"),
        *("nicht ausgewählt", "nicht angekreuzt", "non coché"),
    }
)
_NUMBER = re.compile(r"(\d{1,4})(?:[.,]0+)?")
_WORDED = re.compile(r"(\d{1,4})\s*[-\N{EN DASH}\N{EM DASH}=:.()]\s*\D+")
_NUMBER_AND_WORDS = re.compile(r"(?:(\d{1,4})[\s=:.()–—-]+)?(\D+?)(?:[\s=:.()–—-]+(\d{1,4})\)?)?")  # noqa: RUF001 - dashes
_LONGEST_WORDS = 200
"""Characters of an answer's own words, a number beside them included."""
_SHORT = 3
"""Letters that the beginning of an answer needs to leave no doubt."""
_SHOWN = 60
_SPELLED = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


def is_mark(text: str) -> bool:
    """Whether a text only says that something was crossed, or that it was not."""
    return text.strip().casefold() in _YES | _NO


def is_crossed(text: str) -> bool:
    """Whether a text says that something was crossed."""
    return text.strip().casefold() in _YES


class ParsedAnswer(NamedTuple):
    """A value with its confidence (0: it is none of the answers) and doubt, as in a reading."""

    value: str
    confidence: float = 1.0
    doubt: str = ""


def parse_answer(
    blank: Blank, written: str, words: Mapping[str, str] = MappingProxyType({})
) -> ParsedAnswer | None:
    """What is meant by what was written for a blank; None where nothing was.

    ``words`` are folded words that stand for a value beside those of the blank's own answers.
    """
    text = _clean(written)
    if blank.kind == "text":
        return _words(text)
    if text in _NOTHING:
        return None
    if blank.kind == "tick":
        return ParsedAnswer(TICKED) if fold(text) in words else _tick(text)
    return _in_words(blank.choices, text, words) or _choice(blank.choices, text)


def _in_words(
    states: tuple[Choice, ...], text: str, words: Mapping[str, str]
) -> ParsedAnswer | None:
    """By words that stand for a point of the scale, with the point's number or without."""
    if not words or len(text) > _LONGEST_WORDS or _exact(states, text):
        return None
    parts = _NUMBER_AND_WORDS.fullmatch(text)
    number, said = (parts[1] or parts[3] or "", parts[2]) if parts else ("", text)
    value = words.get(fold(said))
    if value is None:
        return None
    if number and number != value:
        return ParsedAnswer(
            text[:_SHOWN], 0.0, f"“{text[:_SHOWN]}” says two things: {number} and {value}."
        )
    return ParsedAnswer(value)


def _clean(written: str) -> str:
    """Without what only machines put into a text; lines stay lines."""
    text = unicodedata.normalize("NFC", written.replace("\r\n", "\n").replace("\r", "\n"))
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) not in _UNSEEN)
    lines = "".join(kept).replace("\N{NO-BREAK SPACE}", " ").split("\n")
    return "\n".join(" ".join(line.split()) for line in lines).strip()


_UNSEEN = ("Cc", "Cs", "Co", "Cn")


def _words(text: str) -> ParsedAnswer | None:
    if not text:
        return None
    if len(text) <= LONGEST_ANSWER:
        return ParsedAnswer(text)
    told = f"It has {len(text):,} characters; the first {LONGEST_ANSWER:,} are kept."
    return ParsedAnswer(text[:LONGEST_ANSWER], 0.9, told)


def _tick(text: str) -> ParsedAnswer | None:
    said = text.casefold()
    if said in _YES:
        return ParsedAnswer(TICKED)
    return None if said in _NO else _none_of(text, "yes, or nothing")


def _choice(states: tuple[Choice, ...], text: str) -> ParsedAnswer:
    ways: tuple[Callable[[tuple[Choice, ...], str], ParsedAnswer | None], ...] = (
        *(_exact, _unsure, _numbered, _begun),
    )
    for way in ways:
        if (found := way(states, text)) is not None:
            return found
    return _none_of(text, ", ".join(state.label for state in states))


def _exact(states: tuple[Choice, ...], text: str) -> ParsedAnswer | None:
    """By a state's value or its label, capitals and signs apart."""
    said, words = text.casefold(), fold(text)
    for state in states:
        if said in (state.value.casefold(), state.label.strip().casefold()):
            return ParsedAnswer(state.value)
    alike = [s for s in states if not _is_number(s) and words and fold(s.label) == words]
    return ParsedAnswer(alike[0].value) if len(alike) == 1 else None


def _unsure(states: tuple[Choice, ...], text: str) -> ParsedAnswer | None:
    if text.strip("?! ") and fold(text) not in _UNSURE:
        return None
    for state in states:
        if state.label.strip() == "?" or {state.value, fold(state.label)} & _UNSURE:
            return ParsedAnswer(state.value)
    return None


def _numbered(states: tuple[Choice, ...], text: str) -> ParsedAnswer | None:
    """By a point of the scale; or, where the answers are words, by their order."""
    values = {state.value for state in states}
    if any(value.isdecimal() for value in values):
        found = _NUMBER.fullmatch(text) or _WORDED.fullmatch(text)
        number = str(int(found[1])) if found else ""
        return ParsedAnswer(number) if number in values else None
    found = _NUMBER.fullmatch(text)
    place = int(found[1]) if found else 0
    if not 1 <= place <= min(len(states), len(_SPELLED)):
        return None
    state = states[place - 1]
    return ParsedAnswer(
        state.value, 0.6, f"“{text}” was taken for the {_SPELLED[place - 1]} answer, {state.label}."
    )


def _begun(states: tuple[Choice, ...], text: str) -> ParsedAnswer | None:
    """By the beginning of one label, or by a text that one label is the beginning of."""
    words = fold(text)
    labels = [(state, fold(state.label)) for state in states if not _is_number(state)]
    named = [state for state, label in labels if label and f" {label} " in f" {words} "]
    begun = [state for state, label in labels if words and label.startswith(words)]
    if len(begun) == 1 and len(words) >= _SHORT:
        return ParsedAnswer(begun[0].value, 0.9)
    found = named if named and words.startswith(f"{fold(named[0].label)} ") else begun
    if len(found) != 1:
        return None
    return ParsedAnswer(found[0].value, 0.7, f"“{text}” was taken for {found[0].label}.")


def _is_number(state: Choice) -> bool:
    """Whether a state is a point of a scale, which nothing but that number stands for."""
    return state.label.strip().isdecimal()


def _none_of(text: str, answers: str) -> ParsedAnswer:
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return ParsedAnswer(shown, 0.0, f"“{shown}” is none of the answers ({answers}).")
