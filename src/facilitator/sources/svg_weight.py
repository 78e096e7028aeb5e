"""How much there is to draw in an SVG whose parts may be drawn again and again by reference."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from lxml.etree import _Element

_REFERENCE = re.compile(r"url\(#([^)]+)\)")
_DEEPEST = 200
"""Parts inside parts, references followed."""


def weight(root: _Element) -> float:
    """The number of shapes drawn; infinite where a part refers to itself.

    Ten groups that each draw the next one ten times are a short file and ten thousand million
    shapes, so they are counted and never drawn.
    """
    parts = {name: element for element in root.iter() if (name := element.get("id"))}
    return _Scale(parts).of(root, 0)


class _Scale:
    def __init__(self, parts: dict[str, _Element]) -> None:
        self.parts = parts
        self.known: dict[str, float] = {}

    def of(self, element: _Element, depth: int) -> float:
        if depth > _DEEPEST:
            return math.inf
        inner = sum(self.of(child, depth + 1) for child in element)
        return 1 + inner + sum(self.of_part(name, depth + 1) for name in _references(element))

    def of_part(self, name: str, depth: int) -> float:
        if name not in self.parts:
            return 0
        if name not in self.known:
            self.known[name] = math.inf  # met again before it is known: a circle
            self.known[name] = self.of(self.parts[name], depth)
        return self.known[name]


def _references(element: _Element) -> Iterator[str]:
    for name, value in element.attrib.items():
        if name == "href":
            yield str(value)[1:]
        elif found := _REFERENCE.match(str(value)):
            yield found[1]
