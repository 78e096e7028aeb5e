"""What somebody wrote or typed, as the answer that it means: sure, doubtful, or none at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from facilitator.model.blanks import Blank, Choice
from facilitator.model.scale import read_point
from facilitator.model.submission import LONGEST_ANSWER, TICKED
from facilitator.text.interface import t
from facilitator.text.plain_text import fold, unnumbered, word_list

_NOTHING = frozenset({"", "-", "--", "\N{EN DASH}", "\N{EM DASH}", "\N{HORIZONTAL ELLIPSIS}"})
_UNSURE = frozenset(
    word_list(
        """
        dk, don t know, dont know, do not know, unknown, i cannot tell,
        cannot tell, can t tell, cant tell, not sure, no idea, weiss nicht
        """
    )
)
CROSSES = frozenset({"x", "×", "✓", "✔", "✗", "✘", "☒", "☑", "●", "⬤", "◉", "⊗", "■"})  # noqa: RUF001 - signs that people set for a cross
_YES = CROSSES | set(
    word_list(
        """
        yes, y, true, wahr, 1, on, ja, oui, si, sí, vrai, verdadero,
        selected, checked, ticked, quoted, ausgewählt, angekreuzt, coché
        """
    )
)
_NO = frozenset(
    word_list(
        """
        no, n, false, falsch, 0, off, nein, non, faux, falso, ☐, ○,
        not selected, unselected, unchecked, not checked, not quoted,
        nicht ausgewählt, nicht angekreuzt, non coché
        """
    )
)
_UNSEEN = ("Cc", "Cs", "Co", "Cn")
_SIGNED = r"([+\N{MINUS SIGN}\N{EN DASH}-]?\d{1,4})"
_NUMBER = re.compile(_SIGNED + r"(?:[.,]0+)?")
_WORDED = re.compile(_SIGNED + r"\s*[-\N{EN DASH}\N{EM DASH}=:.()]\s*\D+")
_AROUND = r"[\s=:.()\N{EN DASH}\N{EM DASH}-]+"
_NUMBER_AND_WORDS = re.compile(rf"(?:{_SIGNED}{_AROUND})?(\D+?)(?:{_AROUND}?{_SIGNED}\)?)?")
_LONGEST_WORDS = 200
"""Characters of an answer's own words, a number beside them included."""
_SHORT = 3
"""Letters that the beginning of an answer needs to leave no doubt."""
_SHOWN = 60
_SEPARATORS = re.compile(r"[,;|\n\t/•·&+]")
_MOST_PARTS = 200
_MOST_COUNTED = 8
"""Answers that people may name by their order."""


def is_mark(text: str) -> bool:
    """Whether a text says only that something was crossed, or that it was not."""
    return text.strip().casefold() in _YES | _NO


def is_crossed(text: str) -> bool:
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
    is_answer = _exact(states, text) or read_point(text) is not None
    if is_answer or not words or len(text) > _LONGEST_WORDS:
        return None
    parts = _NUMBER_AND_WORDS.fullmatch(text)
    number, label = (parts[1] or parts[3] or "", parts[2]) if parts else ("", text)
    value = words.get(fold(label))
    if value is None:
        return None
    if number and str(read_point(number)) != value:
        return ParsedAnswer(
            text[:_SHOWN],
            0.0,
            t("answer-two-things", text=text[:_SHOWN], number=number, value=value),
        )
    return ParsedAnswer(value)


def _clean(written: str) -> str:
    """Without what only machines put into a text; lines stay lines."""
    text = unicodedata.normalize("NFC", written.replace("\r\n", "\n").replace("\r", "\n"))
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) not in _UNSEEN)
    lines = "".join(kept).replace("\N{NO-BREAK SPACE}", " ").split("\n")
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def _words(text: str) -> ParsedAnswer | None:
    if not text:
        return None
    if len(text) <= LONGEST_ANSWER:
        return ParsedAnswer(text)
    doubt = t("answer-too-long", count=len(text), most=LONGEST_ANSWER)
    return ParsedAnswer(text[:LONGEST_ANSWER], 0.9, doubt)


def _tick(text: str) -> ParsedAnswer | None:
    word = text.casefold()
    if word in _YES:
        return ParsedAnswer(TICKED)
    return None if word in _NO else _none_of(text, t("answer-yes-or-nothing"))


def _choice(states: tuple[Choice, ...], text: str) -> ParsedAnswer:
    for way in (_exact, _unsure, _numbered, _begun):
        if (answer := way(states, text)) is not None:
            return answer
    return _none_of(text, ", ".join(state.label for state in states))


def _exact(states: tuple[Choice, ...], text: str) -> ParsedAnswer | None:
    lower, words = text.casefold(), fold(text)
    for state in states:
        if lower in (state.value.casefold(), state.label.strip().casefold()):
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
    if any(read_point(value) is not None for value in values):
        match = _NUMBER.fullmatch(text) or _WORDED.fullmatch(text)
        number = str(read_point(match[1])) if match else ""
        return ParsedAnswer(number) if number in values else None
    match = _NUMBER.fullmatch(text)
    place = read_point(match[1]) or 0 if match else 0
    if not 1 <= place <= min(len(states), _MOST_COUNTED):
        return None
    state = states[place - 1]
    return ParsedAnswer(
        state.value,
        0.6,
        t("answer-taken-for-number", text=text, place=place, label=state.label),
    )


def _begun(states: tuple[Choice, ...], text: str) -> ParsedAnswer | None:
    """By the beginning of one label, or by a text that one label is the beginning of."""
    words = fold(text)
    labels = [(state, fold(state.label)) for state in states if not _is_number(state)]
    named = [state for state, label in labels if label and f" {label} " in f" {words} "]
    begun = [state for state, label in labels if words and label.startswith(words)]
    if len(begun) == 1 and len(words) >= _SHORT:
        return ParsedAnswer(begun[0].value, 0.9)
    meant = named if named and words.startswith(f"{fold(named[0].label)} ") else begun
    if len(meant) != 1:
        return None
    return ParsedAnswer(meant[0].value, 0.7, t("answer-taken-for", text=text, label=meant[0].label))


def _is_number(state: Choice) -> bool:
    return read_point(state.label) is not None


def _none_of(text: str, answers: str) -> ParsedAnswer:
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return ParsedAnswer(shown, 0.0, t("answer-none-of", text=shown, answers=answers))


def split_answers(written: str, options: Mapping[str, str]) -> frozenset[str] | None:
    """Which options a text joins; None where it can be taken apart in no way, or in several.

    ``options`` gives by folded words what an option stands for. The words may have separators of
    their own: "Time, Too many goals, no owner" joins two.
    """
    pieces = [words for part in _SEPARATORS.split(written) if (words := fold(part))]
    if not pieces or len(pieces) > _MOST_PARTS:
        return None
    longest = max((len(words.split()) for words in options), default=0)
    ways: list[set[frozenset[str]]] = [set() for _ in pieces]
    ways.append({frozenset()})
    for start in range(len(pieces) - 1, -1, -1):
        for option, end in _options_at(pieces, start, options, longest):
            ways[start] |= {rest | {option} for rest in ways[end]}
        if len(ways[start]) > 2 * len(options) + 2:
            return None  # so many ways are no sure one
    return next(iter(ways[0])) if len(ways[0]) == 1 else None


def _options_at(
    pieces: Sequence[str], start: int, options: Mapping[str, str], longest: int
) -> list[tuple[str, int]]:
    matches: list[tuple[str, int]] = []
    words = ""
    for end in range(start, len(pieces)):
        words = f"{words} {pieces[end]}".strip()
        if len(words.split()) > longest + 2:
            break
        option = options.get(words) or options.get(unnumbered(words))
        if option:
            matches.append((option, end + 1))
    return matches
