"""Number marks: the printed number of a statement, or how many there are, wherever a text says it.

A mark names an activity: ``{#sort}`` is how many statements it has, ``{#sort half}`` half of them,
``{#sort words}`` and ``{#sort Words}`` the same in words. ``{#sort s3}`` is the printed number of
one, and ``{#sort s3 (the first); s9 (the last)}`` lists several, each with what follows it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel

from facilitator.errors import SourceError, nearest
from facilitator.model.exercise import Exercise
from facilitator.model.prose import ProseSection, ScriptStep, SpeechLine
from facilitator.text.grammar import Grammar, capitalised, grammar_of
from facilitator.text.locale import listed

_MARK = re.compile(r"\{#([^{}]*)\}")
_INSIDE = re.compile(r"\s*([a-z0-9]+)(?:\s+(.*?))?\s*", re.DOTALL)
_COUNTS = frozenset({"", "half", "words", "Words", "half words", "half Words"})
_ENTRY = re.compile(r"([a-z0-9]+(?:_[a-z0-9]+)?)(.*)", re.DOTALL)
_ITEM = re.compile(r"\s*([-*+]|\d+[.)])\s")

M = TypeVar("M", bound=BaseModel)
Printed = Mapping[str, Sequence[str]]
"""By activity id, the names of its entries in the order in which they are numbered."""


def is_number(inside: str) -> bool:
    """Whether what stands in braces is a number mark, be it sound or not."""
    return inside.startswith("#")


def resolve_numbers(exercise: Exercise) -> Exercise:
    """The exercise with every number as it will be printed.

    Paragraphs, steps and list entries of the prose that quote what is not there are left out. A
    text of ``exercise.yaml`` that does cannot be: it raises SourceError.
    """
    numbers = NumberMarks(printed_order(exercise), exercise.language)

    def change(text: str) -> str:
        resolved = numbers.in_text(text)
        if resolved is None:
            raise SourceError.because(
                f"This text quotes what the exercise does not have: {text}",
                hint="Replace it where you dropped what it quotes.",
            )
        return resolved

    changed = map_texts(exercise, change, besides=("prose",))
    return changed.model_copy(update={"prose": _resolved(exercise.prose, numbers)})


def map_texts(model: M, change: Callable[[str], str], besides: Collection[str] = ()) -> M:
    """The model with every text changed, however deep, save in the fields called ``besides``."""

    def changed(value: Any) -> Any:  # noqa: ANN401 - models hold values of any kind
        match value:
            case str():
                return change(value)
            case BaseModel():
                return map_texts(value, change, besides)
            case tuple():
                return tuple(map(changed, value))
            case dict():
                return {key: changed(entry) for key, entry in value.items()}
        return value

    names = [name for name in type(model).model_fields if name not in besides]
    return model.model_copy(update={name: changed(getattr(model, name)) for name in names})


def _resolved(value: Any, numbers: NumberMarks) -> Any:  # noqa: ANN401 - prose holds several kinds
    """Prose without what quotes something that is gone; None where nothing of it is left."""
    match value:
        case ProseSection() | ScriptStep() | SpeechLine():
            return _resolved_unit(value, numbers)
        case tuple():
            resolved = (_resolved(entry, numbers) for entry in value)
            return tuple(entry for entry in resolved if entry is not None)
        case dict():
            return {key: _resolved(entry, numbers) for key, entry in value.items()}
        case BaseModel():
            fields = {name: getattr(value, name) for name in type(value).model_fields}
            return value.model_copy(update=_resolved(fields, numbers))
    return value


def _resolved_unit(
    unit: ProseSection | ScriptStep | SpeechLine, numbers: NumberMarks
) -> BaseModel | None:
    """Something that stays or goes as a whole."""
    if isinstance(unit, ProseSection):
        heading, body = numbers.in_text(unit.heading), numbers.in_prose(unit.body)
        is_left = heading is not None and (body or not unit.body)
        return ProseSection(heading=heading or "", body=body) if is_left else None
    if unit.kind == "text":
        text = numbers.in_prose(unit.text)
        return unit.model_copy(update={"text": text}) if text else None
    names = ("text", "then") if isinstance(unit, ScriptStep) else ("text",)
    texts = {name: numbers.in_text(getattr(unit, name)) for name in names}
    return None if None in texts.values() else unit.model_copy(update=texts)


def printed_order(exercise: Exercise) -> dict[str, tuple[str, ...]]:
    """The names of each activity's entries as they are numbered in print."""
    return {activity.id: activity.entry_names(exercise) for activity in exercise.activities}


def stray_numbers(text: str, known: Printed) -> Iterator[tuple[int, str, str]]:
    """Number marks that mean nothing: (offset from 0, message, hint)."""
    for match in _MARK.finditer(text):
        mark = _parse(match.group(1))
        if mark is None:
            yield match.start(), f"{match.group()} is no number mark.", _SYNTAX
        elif mark.activity not in known:
            message = f'{match.group()} names an activity "{mark.activity}" that there is not.'
            yield match.start(), message, nearest(mark.activity, known)
        else:
            missing = [key for key, _ in mark.entries if key not in known[mark.activity]]
            for key in missing:
                message = f'"{mark.activity}" has nothing called "{key}" to number.'
                yield match.start(), message, nearest(key, known[mark.activity])


_SYNTAX = "Write {#sort}, {#sort half}, {#sort words} or {#sort s3}, with ids of your own."


class NumberMarks:
    """Replaces number marks in texts."""

    def __init__(self, printed: Printed, language: str) -> None:
        self._printed = printed
        self._language = language

    def in_text(self, text: str) -> str | None:
        """The text with its numbers; None where it quotes what is not there."""
        numbers = [self._number(match[1]) for match in _MARK.finditer(text)]
        if None in numbers:
            return None
        return _MARK.sub(lambda _: str(numbers.pop(0)), text)

    def in_prose(self, text: str) -> str:
        """Markdown with its numbers, without paragraphs and entries that quote what is gone."""
        whole = self.in_text(text)
        if whole is not None:
            return whole
        kept = [part for unit in _units(text) if (part := self.in_text(unit)) is not None]
        return re.sub(r"\n{3,}", "\n\n", "".join(kept)).strip("\n")

    def _number(self, inside: str) -> str | None:
        """What stands in the place of a mark; None where all that it quotes is gone."""
        mark = _parse(inside)
        keys = self._printed.get(mark.activity) if mark else None
        if mark is None or keys is None:
            return None
        if not mark.entries:
            return mark.counted(len(keys), grammar_of(self._language))
        quoted = [f"{keys.index(key) + 1}{rest}" for key, rest in mark.entries if key in keys]
        return listed(quoted, self._language) or None


@dataclass(frozen=True)
class _NumberMark:
    activity: str
    count: str = ""
    entries: tuple[tuple[str, str], ...] = ()

    def counted(self, count: int, grammar: Grammar) -> str:
        number = (count + 1) // 2 if "half" in self.count else count
        if "ords" not in self.count:
            return str(number)
        words = grammar.in_words(number)
        return capitalised(words) if "Words" in self.count else words


def _parse(inside: str) -> _NumberMark | None:
    match = _INSIDE.fullmatch(inside.removeprefix("#"))
    if not match:
        return None
    activity, rest = match.group(1), " ".join((match.group(2) or "").split())
    if rest in _COUNTS:
        return _NumberMark(activity, count=rest)
    entries = [_ENTRY.fullmatch(entry.strip()) for entry in rest.split(";")]
    parsed = tuple((entry[1], entry[2]) for entry in entries if entry)
    return _NumberMark(activity, entries=parsed) if len(parsed) == len(entries) else None


def _units(text: str) -> Iterator[str]:
    """The text cut into paragraphs and entries of lists, each with its line ends."""
    lines: list[str] = []
    for line in text.splitlines(keepends=True):
        if lines and (_ITEM.match(line) or not line.strip() or not lines[-1].strip()):
            yield "".join(lines)
            lines = []
        lines.append(line)
    yield "".join(lines)
