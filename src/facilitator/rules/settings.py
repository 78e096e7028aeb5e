"""Words for one kind of room: ``{open: where you work}{in-house: here}``.

Such a mark stands in any text of an exercise, inside of one paragraph, and may hold other marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from facilitator.errors import nearest
from facilitator.model.base import SETTINGS, Setting
from facilitator.model.exercise import Exercise
from facilitator.model.prose import ProseSection, ScriptStep, SpeechLine
from facilitator.text.interface import t

_SETTING_MARK = re.compile(
    r"\{[ \t]*([A-Za-z][A-Za-z-]*):(?=\s)\s*"
    r"((?:[^{}\n]|\n(?![ \t]*\n)|\{[^{}]*\})*?)[ \t]*\}"
)
_UNREAD = re.compile(rf"\{{[ \t]*(?:{'|'.join(SETTINGS)}):")
_GONE = "\0"
_SPACES_LEFT = re.compile(r"(?<!\S)\0+[ \t]*|[ \t]*\0+(?=\s|$)|\0")
_EMPTY_ENTRY = re.compile(r"^[ \t]*(?:[-*+]|\d+[.)])[ \t]*(?:\n|\Z)", re.MULTILINE)


def for_setting(exercise: Exercise, setting: Setting) -> Exercise:
    """The exercise as it reads there.

    Of prose and of lists of texts, what nothing is left of goes: paragraph, entry, step, cue.
    """
    names = [name for name in Exercise.model_fields if name not in ("terms", "drawn")]
    said = {name: _settled(getattr(exercise, name), setting) for name in names}
    there = {"setting": setting}
    editions = {name: e.model_copy(update=there) for name, e in said.pop("editions").items()}
    return exercise.model_copy(update={**said, "editions": editions})


def in_setting(text: str, setting: Setting) -> str:
    if "{" not in text:
        return text
    said = _SETTING_MARK.sub(lambda mark: mark[2] if mark[1] == setting else _GONE, text)
    return text if said == text else _EMPTY_ENTRY.sub("", _SPACES_LEFT.sub("", said))


def without_setting_marks(text: str) -> str:
    """The text, as long as it was, with spaces in place of what marks settings."""
    return _SETTING_MARK.sub(
        lambda m: " " * (m.start(2) - m.start()) + m[2] + " " * (m.end() - m.end(2)), text
    )


def stray_settings(text: str) -> Iterator[tuple[int, str, str]]:
    """Marks of settings that there are not: (offset from 0, message, hint)."""
    for mark in _SETTING_MARK.finditer(text):
        if mark[1] not in SETTINGS:
            yield mark.start(), t("setting-unknown", name=mark[1]), nearest(mark[1], SETTINGS)
    for opening in _UNREAD.finditer(without_setting_marks(text)):
        yield opening.start(), t("setting-unread", mark=opening[0]), t("setting-syntax")


def _settled(value: Any, setting: Setting) -> Any:  # noqa: ANN401 - models hold values of any kind
    match value:
        case str():
            return in_setting(value, setting)
        case tuple():
            entries = ((entry, _settled(entry, setting)) for entry in value)
            return tuple(there for entry, there in entries if not _is_gone(entry, there))
        case dict():
            return {key: _settled(entry, setting) for key, entry in value.items()}
        case BaseModel():
            fields = {name: getattr(value, name) for name in type(value).model_fields}
            return value.model_copy(update=_settled(fields, setting))
    return value


def _is_gone(before: Any, there: Any) -> bool:  # noqa: ANN401 - as above
    match there:
        case str():
            return bool(before) and not there
        case ProseSection():
            return bool(before.body.strip()) and not there.body.strip()
        case SpeechLine():
            return bool(before.text) and not (there.text or there.shows or there.question)
        case ScriptStep():
            return bool(before.text) and not there.text
    return False
