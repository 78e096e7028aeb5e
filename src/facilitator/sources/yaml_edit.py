"""Changes one field or one entry of a list of a YAML file that people wrote.

Comments, order and every other line stay as they are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from textwrap import wrap
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from facilitator.errors import SourceError
from facilitator.sources.schema_issues import child
from facilitator.sources.yaml_file import parse_yaml
from facilitator.system.text_file import file_line
from facilitator.text.interface import t

_PLAIN = re.compile(r"[^\W\d_](?:[\w .&'()-]*[\w.)])?")
_NO_TEXTS = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
"""What YAML, or an older reader of it, takes for something else than a text."""
_STEP = 2
_WIDTH = 116
"""Characters of a line of a long text."""


def value_at(data: Any, path: Sequence[str | int]) -> Any:  # noqa: ANN401 - YAML holds anything
    """What plain data hold at a path, or None."""
    return reduce(child, path, data)


def with_field(
    text: str,
    path: Sequence[str | int],
    value: object,
    file: Path,
    *,
    keeps_suggestion: bool = True,
) -> str:
    """The text with ``value`` at ``path``; with None the field is switched off.

    A field that stands there as a suggestion (``# paper: a4``) is switched on in its place, and one
    that is switched off becomes a suggestion, or else goes. Raises SourceError where the text is
    no YAML, and where the field cannot be set without changing what else it says.
    """
    before, line_of = parse_yaml(text, file)
    expected = _with_value(before, path, value)
    if expected == before:
        return text
    above = value_at(before, path[:-1])
    is_in_the_way = above is not None and not isinstance(above, Mapping | list)
    plain = text.replace("\r\n", "\n")
    changed = (
        ()
        if is_in_the_way
        else (_Editor(plain, f, keeps_suggestion).set(tuple(path), value) for f in (True, False))
    )
    return _first_right(changed, expected, text, file, line_of(tuple(path)))


def with_entry_added(text: str, path: Sequence[str | int], entry: object, file: Path) -> str:
    """The text with one more entry at the end of a list. Raises SourceError like ``with_field``."""
    return _with_list(text, path, file, lambda entries: [*entries, entry])


def with_entry_removed(text: str, path: Sequence[str | int], index: int, file: Path) -> str:
    """The text without one entry of a list, and the remarks right above it."""
    return _with_list(text, path, file, lambda entries: entries[:index] + entries[index + 1 :])


def with_entry_moved(text: str, path: Sequence[str | int], index: int, to: int, file: Path) -> str:
    """The text with one entry of a list at another place, the remarks right above it with it."""

    def moved(entries: list[Any]) -> list[Any]:
        rest = entries[:index] + entries[index + 1 :]
        return [*rest[:to], entries[index], *rest[to:]]

    return _with_list(text, path, file, moved)


def _with_list(
    text: str, path: Sequence[str | int], file: Path, change: Callable[[list[Any]], list[Any]]
) -> str:
    before, line_of = parse_yaml(text, file)
    entries = value_at(before, path)
    if not isinstance(entries, list):
        raise SourceError.because(
            t("yaml-no-list", name=str(path[-1])), where=file_line(file, line_of(tuple(path)))
        )
    numbered = change(list(range(len(entries))))
    wanted = [entries[e] if isinstance(e, int) and not isinstance(e, bool) else e for e in numbered]
    expected = _with_value(before, path, wanted)
    changed = [_Editor(text.replace("\r\n", "\n"), True).relist(tuple(path), numbered)]  # noqa: FBT003
    return _first_right(changed, expected, text, file, line_of(tuple(path)))


def _first_right(
    changed: Iterable[str], expected: Mapping[str, Any], text: str, file: Path, line: int
) -> str:
    for candidate in changed:
        if _says(candidate, expected, file):
            return candidate.replace("\n", "\r\n") if "\r\n" in text else candidate
    raise SourceError.because(
        t("yaml-not-from-here"), where=file_line(file, line), hint=t("yaml-not-from-here-hint")
    )


def _says(text: str, data: Mapping[str, Any], file: Path) -> bool:
    try:
        return parse_yaml(text, file)[0] == data
    except SourceError:
        return False


def _with_value(data: Any, path: Sequence[str | int], value: object) -> Any:  # noqa: ANN401 - YAML holds anything
    """The data with the value set; mappings that have nothing left go, too."""
    name, *below = path
    if isinstance(name, int):
        entries = list(data)
        entries[name] = _with_value(entries[name], below, value) if below else value
        return entries
    changed = dict(data) if isinstance(data, Mapping) else {}
    if below:
        value = _with_value(changed.get(name), below, value) or None
    if value is None:
        changed.pop(name, None)
    else:
        changed[name] = value
    return changed


@dataclass
class _Editor:
    text: str
    folds: bool
    """Whether long texts are written on several lines, where one stood there."""
    keeps_suggestion: bool = True

    def set(self, path: tuple[str | int, ...], value: object) -> str:
        node: Node = YAML(typ="rt").compose(self.text)
        start, indent = 0, 0
        for depth, name in enumerate(path):
            below = path[depth + 1 :]
            key, found = self._child(node, name)
            if found is None:
                return self._added(node, start, indent, _nested(path[depth:], value))
            if not below:
                return self._replaced(node, key, found, value)
            if isinstance(found, ScalarNode):  # a field without a value, perhaps with suggestions
                return self._added(found, key.end_mark.index, indent + _STEP, _nested(below, value))
            if found.flow_style:
                plain = _with_value(YAML(typ="safe").load(self._span(found)), below, value)
                return self._replaced(node, key, found, plain or None)
            if value is None and self._is_only(found, below):
                return self._replaced(node, key, found, None)
            node, start = found, (key or found).end_mark.index if key else found.start_mark.index
            indent = self._column(found)
        return self.text

    def _is_only(self, node: Node, path: tuple[str | int, ...]) -> bool:
        """Whether nothing but what stands at the path stands in a node."""
        for name in path:
            if not isinstance(node, MappingNode) or len(node.value) > 1:
                return False
            _, node = self._child(node, name)
        return node is not None

    @staticmethod
    def _child(node: Node, name: str | int) -> tuple[Any, Any]:
        """The key and value in a mapping, or no key and the entry of a list; None for neither."""
        if isinstance(node, SequenceNode):
            return None, node.value[name] if name in range(len(node.value)) else None
        return next((pair for pair in node.value if pair[0].value == name), (None, None))

    @staticmethod
    def _column(node: Node) -> int:
        first = node.value[0]
        return int((first[0] if isinstance(first, tuple) else first).start_mark.column)

    def relist(self, path: tuple[str | int, ...], entries: Sequence[Any]) -> str:
        """With these entries in a list: numbers stand for those that are there."""
        node: Any = YAML(typ="rt").compose(self.text)
        for name in path:
            _, node = self._child(node, name)
        if node.flow_style:
            known = YAML(typ="safe").load(self._span(node))
            written = _written([known[e] if isinstance(e, int) else e for e in entries])
            return self.text[: node.start_mark.index] + written + self.text[node.end_mark.index :]
        spans = self._entry_spans(node)
        lines = [self.text[start:end] for start, end in spans]
        dash = " " * (self._column(node) - _STEP) + "- "
        is_flow = getattr(node.value[-1], "flow_style", True)
        whole = (lines[e] if isinstance(e, int) else _entry(e, dash, flow=is_flow) for e in entries)
        return self.text[: spans[0][0]] + "".join(whole) + self.text[spans[-1][1] :]

    def _entry_spans(self, node: Node) -> list[tuple[int, int]]:
        """From the start of an entry's first line, remarks above it included, to its last one's."""
        ends = [self._line_end(_end(entry)) for entry in node.value]
        first = self.text.rfind("\n", 0, node.value[0].start_mark.index) + 1
        return list(zip([first, *ends[:-1]], ends, strict=True))

    def _line_end(self, place: int) -> int:
        stop = self.text.find("\n", max(place - 1, 0))
        return stop + 1 if stop >= 0 else len(self.text)

    def _span(self, node: Node) -> str:
        return self.text[node.start_mark.index : node.end_mark.index]

    def _replaced(self, parent: Node, key: Node | None, found: Node, value: object) -> str:
        end = _end(found)
        if key is None:
            return self.text[: found.start_mark.index] + _written(value) + self.text[end:]
        start = key.end_mark.index
        if value is None:
            return self._switched_off(parent, key, end)
        colon = self.text.index(":", start) + 1
        if self.folds and isinstance(found, ScalarNode) and found.style in (">", "|"):
            folded = _folded(str(value), key.start_mark.column + _STEP)
            return f"{self.text[:colon]} >-\n{folded}\n{self.text[end:]}"
        on_line = "\n" not in self.text[colon : found.start_mark.index]
        if isinstance(found, ScalarNode) and found.start_mark.index > colon and on_line:
            start = found.start_mark.index
            written = _written(value)
        else:
            start, written = colon, f" {_written(value)}"
            end = max(end, colon)
        if self.text[start:end].endswith("\n"):
            written += "\n"
        return self.text[:start] + written + self.text[end:]

    def _switched_off(self, parent: Node, key: Node, end: int) -> str:
        """The field's lines as comments; a field between braces is taken out by its parent."""
        start = self.text.rfind("\n", 0, key.start_mark.index) + 1
        stop = self.text.find("\n", max(end - 1, start))
        if not self.keeps_suggestion:
            return self.text[:start] + (self.text[stop + 1 :] if stop >= 0 else "")
        lines = self.text[start : stop if stop >= 0 else len(self.text)].split("\n")
        column = parent.value[0][0].start_mark.column
        off = [f"{line[:column]}# {line[column:]}" if line.strip() else line for line in lines]
        return self.text[:start] + "\n".join(off) + (self.text[stop:] if stop >= 0 else "")

    def _added(self, parent: Node, start: int, indent: int, field: tuple[str, object]) -> str:
        name, value = field
        if value is None:
            return self.text
        region = self._region(start, indent)
        line = f"{' ' * indent}{_written(name)}:{_below(value, indent + _STEP)}"
        suggestion = re.compile(
            rf"^ {{{indent}}}#+ ?{re.escape(_written(name))}:(?=\s|$).*$", re.MULTILINE
        )
        if match := suggestion.search(self.text, *region):
            remark = re.search(r"\s{2,}#\s.*$", match[0][indent + 1 :])
            if remark and "\n" not in line:
                width = indent + 1 + remark.start() + len(remark[0]) - len(remark[0].lstrip())
                line = f"{line:<{width}}" if len(line) < width else f"{line}  "
                line += remark[0].lstrip()
            return self.text[: match.start()] + line + self.text[match.end() :]
        at = _end(parent) if isinstance(parent, MappingNode) else start
        at = self._line_end(at)
        before = self.text[:at]
        if before and not before.endswith("\n"):
            before += "\n"
        return f"{before}{line}\n{self.text[at:]}"

    def _region(self, start: int, indent: int) -> tuple[int, int]:
        """Where the suggestions of one mapping stand: up to the next field further left."""
        further_left = re.compile(rf"^ {{0,{indent - 1}}}[^\s#]", re.MULTILINE) if indent else None
        begin = self.text.find("\n", start) + 1 if start else 0
        end = further_left.search(self.text, begin) if further_left else None
        return begin, end.start() if end else len(self.text)


def _end(node: Node) -> int:
    """Where the last value in it ends: a block's own end lies behind the comments that follow."""
    while isinstance(node, CollectionNode) and node.value and not node.flow_style:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return int(node.end_mark.index)


def _nested(path: Sequence[str | int], value: object) -> tuple[str, object]:
    for name in reversed(path[1:]):
        value = None if value is None else {str(name): value}
    return str(path[0]), value


def _folded(text: str, indent: int) -> str:
    lines = wrap(text, _WIDTH - indent, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"{' ' * indent}{line}" for line in lines)


def _below(value: object, indent: int) -> str:
    """What stands behind a new field's colon: fields and long entries on lines of their own."""
    start = f"\n{' ' * indent}"
    if isinstance(value, Mapping) and value and not _is_term(value):
        fields = (f"{_written(k)}:{_below(v, indent + _STEP)}" for k, v in value.items())
        return "".join(f"{start}{field}" for field in fields)
    if isinstance(value, list) and len(_written(value)) > _WIDTH - indent:
        entries = (_entry(entry, f"{start[1:]}- ", flow=False) for entry in value)
        return "\n" + "".join(entries).rstrip("\n")
    return f" {_written(value)}"


def _entry(entry: object, dash: str, *, flow: bool) -> str:
    if not isinstance(entry, Mapping) or flow:
        return f"{dash}{_written(entry)}\n"
    below = len(dash) + _STEP
    fields = [f"{_written(name)}:{_below(value, below)}\n" for name, value in entry.items()]
    return dash + (" " * len(dash)).join(fields)


def _is_term(value: Mapping[str, object]) -> bool:
    return value.keys() <= {"singular", "plural"}


def _written(value: object) -> str:
    """A value on one line, as people write it; texts in quotes where they need them."""
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_written(name)}: {_written(each)}" for name, each in value.items())
        return f"{{{inner}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_written, value))}]"
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value.casefold() not in _NO_TEXTS:
        return value
    return json.dumps(value, ensure_ascii=False, default=str)
