"""Number marks: the printed number of a statement, or how many there are, wherever a text says it.

A mark names an activity: ``{#sort}`` is how many statements it has, ``{#sort half}`` half of them,
``{#sort words}`` and ``{#sort Words}`` the same in words. ``{#sort s3}`` is the printed number of
one, and ``{#sort s3 (the first); s9 (the last)}`` lists several, each with what follows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from facilitator.errors import nearest
from facilitator.model.exercise import Exercise
from facilitator.text.grammar import Grammar, capitalised, grammar_of
from facilitator.text.locale import listed

_MARK = re.compile(r"\{#([^{}]*)\}")
_INSIDE = re.compile(r"\s*([a-z0-9]+)(?:\s+(.*?))?\s*", re.DOTALL)
_COUNTS = frozenset({"", "half", "words", "Words", "half words", "half Words"})
_ENTRY = re.compile(r"([a-z0-9]+(?:_[a-z0-9]+)?)(.*)", re.DOTALL)
_ITEM = re.compile(r"\s*([-*+]|\d+[.)])\s")

Printed = Mapping[str, Sequence[str]]
"""By activity id, the names of its entries in the order in which they are numbered."""


def is_number(inside: str) -> bool:
    """Whether what stands in braces is a number mark, be it sound or not."""
    return inside.startswith("#")


def printed_order(exercise: Exercise) -> dict[str, tuple[str, ...]]:
    """The names of each activity's entries as they are numbered in print."""
    return {activity.id: activity.entry_names(exercise) for activity in exercise.activities}


def stray_numbers(text: str, known: Printed) -> Iterator[tuple[int, str, str]]:
    """Number marks that mean nothing: (offset from 0, message, hint)."""
    for found in _MARK.finditer(text):
        mark = _read(found.group(1))
        if mark is None:
            yield found.start(), f"{found.group()} is no number mark.", _SYNTAX
        elif mark.activity not in known:
            message = f'{found.group()} names an activity "{mark.activity}" that there is not.'
            yield found.start(), message, nearest(mark.activity, known)
        else:
            missing = [key for key, _ in mark.entries if key not in known[mark.activity]]
            for key in missing:
                message = f'"{mark.activity}" has nothing called "{key}" to number.'
                yield found.start(), message, nearest(key, known[mark.activity])


_SYNTAX = "Write {#sort}, {#sort half}, {#sort words} or {#sort s3}, with ids of your own."


class NumberMarks:
    """Texts in, texts with their numbers out."""

    def __init__(self, printed: Printed, language: str) -> None:
        self._printed = printed
        self._language = language

    def in_text(self, text: str) -> str | None:
        """The text with its numbers; None where it quotes what is not there."""
        if "{#" not in text:
            return text
        said = [self._said(found.group(1)) for found in _MARK.finditer(text)]
        if any(one is None for one in said):
            return None
        return _MARK.sub(lambda _: str(said.pop(0)), text)

    def in_prose(self, text: str) -> str:
        """Markdown with its numbers, without paragraphs and entries that quote what is gone."""
        whole = self.in_text(text)
        if whole is not None:
            return whole
        kept = [told for unit in _units(text) if (told := self.in_text(unit)) is not None]
        return re.sub(r"\n{3,}", "\n\n", "".join(kept)).strip("\n")

    def _said(self, inside: str) -> str | None:
        """What stands in the place of a mark; None where all that it quotes is gone."""
        mark = _read(inside)
        keys = self._printed.get(mark.activity) if mark else None
        if mark is None or keys is None:
            return None
        if not mark.entries:
            return mark.counted(len(keys), grammar_of(self._language))
        quoted = [f"{keys.index(key) + 1}{rest}" for key, rest in mark.entries if key in keys]
        return listed(quoted, self._language) or None


@dataclass(frozen=True)
class _Mark:
    activity: str
    count: str = ""
    entries: tuple[tuple[str, str], ...] = ()

    def counted(self, count: int, grammar: Grammar) -> str:
        number = (count + 1) // 2 if "half" in self.count else count
        if "ords" not in self.count:
            return str(number)
        words = grammar.in_words(number)
        return capitalised(words) if "Words" in self.count else words


def _read(inside: str) -> _Mark | None:
    found = _INSIDE.fullmatch(inside.removeprefix("#"))
    if not found:
        return None
    activity, rest = found.group(1), " ".join((found.group(2) or "").split())
    if rest in _COUNTS:
        return _Mark(activity, count=rest)
    entries = [_ENTRY.fullmatch(one.strip()) for one in rest.split(";")]
    read = tuple((one.group(1), one.group(2)) for one in entries if one)
    return _Mark(activity, entries=read) if len(read) == len(entries) else None


def _units(text: str) -> Iterator[str]:
    """The text cut into paragraphs and entries of lists, each with its line ends."""
    held: list[str] = []
    for line in text.splitlines(keepends=True):
        if held and (_ITEM.match(line) or not line.strip() or not held[-1].strip()):
            yield "".join(held)
            held = []
        held.append(line)
    yield "".join(held)
