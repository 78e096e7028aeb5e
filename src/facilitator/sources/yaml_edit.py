"""Sets one field of a YAML file that people wrote: comments, order and every other line stay."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode

from facilitator.errors import SourceError
from facilitator.sources.yaml_file import parse_yaml
from facilitator.system.text_file import file_line

_PLAIN = re.compile(r"[^\W\d_](?:[\w .&'()-]*[\w.)])?")
_NO_TEXTS = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
"""What YAML, or an older reader of it, takes for something else than a text."""
_STEP = 2


def value_at(data: Any, path: Sequence[str | int]) -> Any:  # noqa: ANN401 - YAML holds anything
    """What plain data hold at a path, or None."""
    for step in path:
        if isinstance(data, Mapping):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data


def with_field(text: str, path: Sequence[str], value: object, file: Path) -> str:
    """The text with ``value`` at ``path`` in its mappings; with None the field is switched off.

    A field that stands there as a suggestion (``# paper: a4``) is switched on in its place, and one
    that is switched off becomes a suggestion. Raises SourceError where the text is no YAML, and
    where the field cannot be set without changing what else it says.
    """
    before, line_of = parse_yaml(text, file)
    expected = _with_value(before, path, value)
    if expected == before:
        return text
    above = value_at(before, path[:-1])
    changed = _Editor(text.replace("\r\n", "\n")).set(tuple(path), value)
    if "\r\n" in text:
        changed = changed.replace("\n", "\r\n")
    is_in_the_way = above is not None and not isinstance(above, Mapping)
    if is_in_the_way or not _says(changed, expected, file):
        raise SourceError.because(
            f'"{path[-1]}" cannot be changed from here.',
            where=file_line(file, line_of(tuple(path))),
            hint="Open the file and change it by hand.",
        )
    return changed


def _says(text: str, data: Mapping[str, Any], file: Path) -> bool:
    try:
        return parse_yaml(text, file)[0] == data
    except SourceError:
        return False


def _with_value(data: Mapping[str, Any], path: Sequence[str], value: object) -> dict[str, Any]:
    """The data with the value set; mappings that have nothing left go, too."""
    name, *below = path
    changed = copy.copy(dict(data))
    if below:
        inner = data.get(name)
        value = _with_value(inner if isinstance(inner, Mapping) else {}, below, value) or None
    if value is None:
        changed.pop(name, None)
    else:
        changed[name] = value
    return changed


@dataclass
class _Editor:
    text: str

    def set(self, path: tuple[str, ...], value: object) -> str:
        node: Node = YAML(typ="rt").compose(self.text)
        start, indent = 0, 0
        for depth, name in enumerate(path):
            pair = next((pair for pair in node.value if pair[0].value == name), None)
            if pair is None:
                return self._added(node, start, indent, _nested(path[depth:], value))
            key, found = pair
            below = path[depth + 1 :]
            if not below:
                return self._replaced(node, key, found, value)
            if isinstance(found, ScalarNode):  # a field without a value, perhaps with suggestions
                return self._added(found, key.end_mark.index, indent + _STEP, _nested(below, value))
            if found.flow_style:
                plain = _with_value(YAML(typ="safe").load(self._span(found)), below, value)
                return self._replaced(node, key, found, plain or None)
            if value is None and len(found.value) == 1 and found.value[0][0].value == below[0]:
                return self._replaced(node, key, found, None)
            node, start = found, key.end_mark.index
            indent = found.value[0][0].start_mark.column
        return self.text

    def _span(self, node: Node) -> str:
        return self.text[node.start_mark.index : node.end_mark.index]

    def _replaced(self, parent: Node, key: Node, found: Node, value: object) -> str:
        start, end = key.end_mark.index, _end(found)
        if value is None:
            return self._switched_off(parent, key, end)
        colon = self.text.index(":", start) + 1
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
        lines = self.text[start : stop if stop >= 0 else len(self.text)].split("\n")
        column = parent.value[0][0].start_mark.column
        off = [f"{line[:column]}# {line[column:]}" if line.strip() else line for line in lines]
        return self.text[:start] + "\n".join(off) + (self.text[stop:] if stop >= 0 else "")

    def _added(self, parent: Node, start: int, indent: int, field: tuple[str, object]) -> str:
        name, value = field
        if value is None:
            return self.text
        region = self._region(start, indent)
        line = f"{' ' * indent}{_key(name)}: "
        if isinstance(value, Mapping) and indent == 0 and not _is_term(value):
            body = "".join(f"\n{' ' * _STEP}{_key(k)}: {_written(v)}" for k, v in value.items())
            line = line.rstrip() + body
        else:
            line += _written(value)
        suggestion = re.compile(
            rf"^ {{{indent}}}#+ ?{re.escape(_key(name))}:(?=\s|$).*$", re.MULTILINE
        )
        if match := suggestion.search(self.text, *region):
            remark = re.search(r"\s{2,}#\s.*$", match[0][indent + 1 :])
            if remark and "\n" not in line:
                width = indent + 1 + remark.start() + len(remark[0]) - len(remark[0].lstrip())
                line = f"{line:<{width}}" if len(line) < width else f"{line}  "
                line += remark[0].lstrip()
            return self.text[: match.start()] + line + self.text[match.end() :]
        at = _end(parent) if isinstance(parent, MappingNode) else start
        stop = self.text.find("\n", max(at - 1, 0))
        at = stop + 1 if stop >= 0 else len(self.text)
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


def _nested(path: Sequence[str], value: object) -> tuple[str, object]:
    for name in reversed(path[1:]):
        value = None if value is None else {name: value}
    return path[0], value


def _is_term(value: Mapping[str, object]) -> bool:
    return value.keys() <= {"singular", "plural"}


def _key(name: str) -> str:
    return _written(name)


def _written(value: object) -> str:
    """A value on one line, as people write it; texts in quotes where they need them."""
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_key(name)}: {_written(each)}" for name, each in value.items())
        return f"{{{inner}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_written, value))}]"
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value.casefold() not in _NO_TEXTS:
        return value
    return json.dumps(value, ensure_ascii=False, default=str)
