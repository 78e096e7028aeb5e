"""A YAML text as plain values that know the lines they stand on.

LibYAML, in C, reads what is usual in a tenth of the time. What it takes otherwise than YAML 1.2
does, every fault, and all that people rarely write is left to ruamel.yaml, whose word counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any, TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

DataPath: TypeAlias = tuple[str | int, ...]
LineOf: TypeAlias = Callable[[DataPath], int]
"""The line (from 1) of the key or list entry at a path; of its nearest parent if it is missing."""
MOST_VALUES = 50_000
"""What a file says twice by a name (``*name``) counted each time."""
_DEEPEST_USUAL = 40
_RARE = re.compile(
    r"[^\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
    r"|[|>][-+0-9]*#"
)
"""Tabs, line ends that only some count, what no text may hold; a remark that touches its block."""
_RARE_IN_FLOW = re.compile(r"[?#]|:(?![ \n])")
_COLON = re.compile(r" *:")
_WHOLE_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})")
_DECIMAL_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,8})\.[0-9]{1,6}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NO_TEXT = re.compile(
    r"[-+]?[0-9._][0-9a-zA-Z_.]*(?:[-+][0-9]+)?|[0-9]{4}-[0-9].*|[<=~]+", re.DOTALL
)
"""What may be a number in another notation, a time, or one of the signs that mean something."""
_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


class Fields(dict[str | int, Any]):
    """A mapping. ``lines``, from 0, are of the keys that were written in it itself."""

    def __init__(self, line: int, *, is_flow: bool) -> None:
        super().__init__()
        self.line = line
        self.is_flow = is_flow
        self.lines: dict[str | int, int] = {}


class Entries(list[Any]):
    """A list with the lines of its entries, from 0."""

    def __init__(self, values: Iterable[Any] = ()) -> None:
        super().__init__(values)
        self.lines: list[int] = []


def plain(node: Any) -> Any:  # noqa: ANN401 - YAML holds anything
    """A copy without the lines."""
    if isinstance(node, Fields):
        return {key: plain(value) for key, value in node.items()}
    return [plain(value) for value in node] if isinstance(node, Entries) else node


def lines_of(tree: Fields) -> LineOf:
    def line_of(path: DataPath) -> int:
        line = 0
        node: Any = tree
        for step in path:
            key = _key_in(node, step)
            if key is None:
                break
            line, node = node.lines[key], node[key]
        return line + 1

    return line_of


def _key_in(node: object, step: str | int) -> str | int | None:
    """The key under which ``step`` stands here: ``2:`` is found for "2" also."""
    if isinstance(node, Fields):
        return next((key for key in node.lines if str(key) == str(step)), None)
    is_entry = isinstance(node, Entries) and isinstance(step, int) and 0 <= step < len(node.lines)
    return step if is_entry else None


class TooManyValues(Exception):  # noqa: N818 - people are told of it in other words
    """A mapping repeats parts of itself without end, or is larger than any that people write."""


class _Unusual(Exception):  # noqa: N818 - nothing is wrong
    """Whether, and how, this can be read, ruamel.yaml decides."""


def usual_tree(text: str) -> Fields | None:
    """The mapping in a text; None if it is for ruamel.yaml to read."""
    try:
        return None if _RARE.search(text) else _UsualText(text).mapping()
    except (_Unusual, yaml.YAMLError, ImportError):
        return None


class _UsualText:
    def __init__(self, text: str) -> None:
        from yaml._yaml import CParser  # some builds of PyYAML have none

        self._text = text
        self._next: Callable[[], Any] = CParser(text).get_event
        self._left = MOST_VALUES
        self._said: dict[str, str] = {}
        self._quoted: list[tuple[int, int]] = []
        """Where quoted texts begin and end in the braces or brackets that are being read."""

    def mapping(self) -> Fields:
        self._next()
        start = self._next()
        if type(start) is not DocumentStartEvent or start.explicit:
            raise _Unusual
        tree = self._value(self._next(), 0, in_flow=False)
        end = self._next()
        is_end = type(end) is DocumentEndEvent and not end.explicit
        if not (isinstance(tree, Fields) and is_end and type(self._next()) is StreamEndEvent):
            raise _Unusual
        return tree

    def _value(self, event: Any, depth: int, *, in_flow: bool) -> Any:  # noqa: ANN401 - YAML
        self._left -= 1
        if event.anchor or event.tag or self._left < 0 or depth > _DEEPEST_USUAL:
            raise _Unusual
        if type(event) is ScalarEvent:
            if in_flow and event.style:
                self._quoted.append((event.start_mark.index, event.end_mark.index))
            return event.value if event.style else _usual_scalar(event.value)
        read = self._fields if type(event) is MappingStartEvent else self._entries
        if in_flow or not event.flow_style:
            return read(event, depth + 1, in_flow=in_flow)[0]
        tree, end = read(event, depth + 1, in_flow=True)
        self._check_flow(event.start_mark.index, end)
        return tree

    def _fields(self, start: Any, depth: int, *, in_flow: bool) -> tuple[Fields, int]:  # noqa: ANN401
        """A mapping, and the index at which it ends."""
        fields = Fields(start.start_mark.line, is_flow=in_flow)
        while type(event := self._next()) is not MappingEndEvent:
            key = self._value(event, depth, in_flow=in_flow)
            begin, end = event.start_mark, event.end_mark
            is_usual = begin.line == end.line and _COLON.match(self._text, end.index)
            if not is_usual or type(key) not in (str, int) or key in fields:
                raise _Unusual
            fields.lines[key] = begin.line
            value = self._next()
            if (name := value.anchor) and not in_flow:
                fields[key] = self._named(name, value)
            else:
                fields[key] = self._value(value, depth, in_flow=in_flow)
        return fields, event.end_mark.index

    def _named(self, name: str, event: Any) -> str:  # noqa: ANN401
        """A text in quotes or in a block that is said again (``*name``) as a field's value."""
        if type(event) is ScalarEvent and event.style and not event.tag and name not in self._said:
            self._said[name] = event.value
        elif type(event) is not AliasEvent or name not in self._said:
            raise _Unusual
        return self._said[name]

    def _entries(self, _start: Any, depth: int, *, in_flow: bool) -> tuple[Entries, int]:  # noqa: ANN401
        entries = Entries()
        while type(event := self._next()) is not SequenceEndEvent:
            entries.lines.append(event.start_mark.line)
            entries.append(self._value(event, depth, in_flow=in_flow))
        return entries, event.end_mark.index

    def _check_flow(self, begin: int, end: int) -> None:
        """Raise _Unusual where the readers may part what braces or brackets hold differently."""
        between = []
        for quote, after in (*self._quoted, (end, end)):
            between.append(self._text[begin:quote])
            begin = after
        self._quoted.clear()
        if _RARE_IN_FLOW.search("_".join(between)):
            raise _Unusual


def _usual_scalar(written: str) -> str | float | bool | None:
    """What a text without quotes means."""
    if written in _WORDS:
        return _WORDS[written]
    if not _NO_TEXT.fullmatch(written):
        return written
    if _WHOLE_NUMBER.fullmatch(written):
        return int(written)
    if _DECIMAL_NUMBER.fullmatch(written):
        return float(written)
    if _DAY.fullmatch(written):
        with suppress(ValueError):
            return date.fromisoformat(written).isoformat()
    raise _Unusual


def any_tree(text: str) -> object:
    """What a text holds: a mapping is taken apart into Fields, Entries and plain scalars.

    Raises TooManyValues, and what ruamel.yaml raises.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap
    from ruamel.yaml.scanner import Scanner

    reader = YAML(typ="rt")
    reader.Scanner = Scanner  # which does not keep comments
    tree = reader.load(text)
    if isinstance(tree, CommentedMap):
        if not _ends(tree):
            raise TooManyValues
        return _taken_apart(tree)
    return tree


def _ends(tree: object) -> bool:
    """Whether a file does not repeat parts of itself without end."""
    waiting, seen = [tree], 0
    while waiting:
        node = waiting.pop()
        seen += 1
        if seen > MOST_VALUES:
            return False
        if isinstance(node, Mapping):
            waiting.extend(node.values())
        elif isinstance(node, Sequence) and not isinstance(node, str):
            waiting.extend(node)
    return True


def _taken_apart(node: Any) -> Any:  # noqa: ANN401 - YAML holds anything
    from ruamel.yaml.comments import CommentedMap

    if isinstance(node, CommentedMap):
        fields = Fields(node.lc.line, is_flow=bool(node.fa.flow_style()))
        for key, value in node.items():
            name = _plain_key(key)
            fields[name] = _taken_apart(value)
            if key in node.lc.data:
                fields.lines[name] = node.lc.key(key)[0]
        return fields
    if isinstance(node, str):
        return str(node)
    if isinstance(node, Sequence):
        entries = Entries(map(_taken_apart, node))
        # The bytes that a tag asks for are no lines.
        entries.lines += (node.lc.item(at)[0] for at in range(len(node)) if hasattr(node, "lc"))
        return entries
    return _plain_scalar(node)


def _plain_key(key: object) -> str | int:
    plain_key = _plain_scalar(key)
    return plain_key if isinstance(plain_key, str | int) else str(plain_key)


def _plain_scalar(value: Any) -> Any:  # noqa: ANN401 - YAML holds anything
    if value is None or isinstance(value, bool):
        return value
    for kind in (int, float):
        if isinstance(value, kind):
            return kind(value)
    # A date (a datetime is one, too) stays a text; a tagged text loses its tag.
    return value.isoformat() if isinstance(value, date) else str(getattr(value, "value", value))
