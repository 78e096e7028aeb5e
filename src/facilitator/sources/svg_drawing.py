"""An SVG made harmless: a new drawing of plain shapes, holding only what is known to be safe.

Nothing is taken out of the stranger's file; what is allowed is copied out of it. What shows nothing
(editors' notes, scripts, names) is left behind without a word. What would be missed is refused.
"""

from __future__ import annotations

import math
import re
from typing import NoReturn

from lxml import etree
from lxml.etree import _Element

from facilitator.errors import SourceError
from facilitator.sources.svg_style import (
    PROPERTIES,
    Rule,
    UnreadableStyleError,
    effects,
    look,
    rules,
    words,
)
from facilitator.sources.svg_weight import weight

DEEPEST = 100
"""Groups inside groups."""
MOST_SHAPES = 20_000
"""Shapes drawn, those that are drawn again by reference included."""

_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_COPIED = words(
    "svg g defs symbol use path rect circle ellipse line polyline polygon"
    " linearGradient radialGradient stop clipPath mask"
)
_SHAPES = words("path rect circle ellipse line polyline polygon use")
_LIKE_A_GROUP = frozenset({"a", "switch"})
_REFUSED = {
    "image": "an embedded picture",
    "foreignObject": "an embedded page",
    "text": "text that is not drawn as shapes",
    "pattern": "a pattern",
    "feImage": "an embedded picture",
}
_GEOMETRY = words(
    "x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points width height offset viewBox transform"
    " gradientTransform gradientUnits spreadMethod clipPathUnits maskUnits maskContentUnits"
    " preserveAspectRatio"
)
_VALUE = re.compile(r"[\w\s.,%#+()-]*")
_FUNCTION = re.compile(r"([\w-]*)\(")
_KNOWN_FUNCTIONS = words("rgb rgba hsl hsla matrix translate scale rotate skewX skewY")
_OWN_REFERENCE = re.compile(r"""url\(\s*["']?#([^"'()\s]+)["']?\s*\)[\w\s#]*""")
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?)(px|pt|pc|mm|cm|in)?\s*")
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_SIMPLER = "Simplify it, or export it as PNG."
_BOX = 4
"""The numbers of a viewBox."""


def drawing(source: str, where: str) -> tuple[str, float]:
    """The harmless drawing and its width by height. Raises SourceError."""
    return _Copier(where).drawing(_parsed(source, where))


def _parsed(source: str, where: str) -> _Element:
    if re.search(r"<!ENTITY", source, re.IGNORECASE):
        _refuse("defines entities of its own", where, "Export it again as plain SVG, or as PNG.")
    text = re.sub(r"^\s*<\?xml\s[^>]*\?>", "", source, count=1)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, encoding="utf-8"
    )
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SourceError.because(
            "The logo is a damaged SVG file.", where=where, hint="Export it again as SVG or PNG."
        ) from error
    if root.tag not in (f"{_SVG}svg", "svg"):
        _refuse("is no SVG drawing", where, "Save it as SVG or PNG.")
    return root


def _refuse(what: str, where: str, hint: str) -> NoReturn:
    raise SourceError.because(f"The logo {what}.", where=where, hint=hint)


class _Copier:
    """Copies one drawing, shape by shape."""

    def __init__(self, where: str) -> None:
        self.where = where
        self.sheet: list[Rule] = []
        self.names: dict[str, str] = {}
        """Ids get names of their own, so that none is taken for one of the page's."""

    def drawing(self, root: _Element) -> tuple[str, float]:
        if any(isinstance(one, etree._ProcessingInstruction) for one in _beside(root)):  # noqa: SLF001 - lxml has no other name for it
            self.outside()
        self.sheet = self.rules_of(root)
        copy = self.copied(root)
        if copy is None or not any(element.tag in _SHAPES for element in copy.iter()):
            _refuse("shows nothing", self.where, "Export it again as SVG or PNG.")
        ratio = self.framed(copy)
        if weight(copy) > MOST_SHAPES:
            _refuse("has too many shapes", self.where, _SIMPLER)
        copy.set("xmlns", "http://www.w3.org/2000/svg")
        return etree.tostring(copy, encoding="unicode"), ratio

    def rules_of(self, root: _Element) -> list[Rule]:
        sheets = (e for e in root.iter(f"{_SVG}style", "style"))
        try:
            return [rule for sheet in sheets for rule in rules("".join(map(str, sheet.itertext())))]
        except UnreadableStyleError as error:
            raise SourceError.because(
                "The logo has a style sheet that does more than colour its shapes.",
                where=self.where,
                hint="Export it with “presentation attributes”, or as PNG.",
            ) from error

    def copied(self, element: _Element, depth: int = 0) -> _Element | None:
        """What of an element, and of what it holds, may be shown; nothing of what shows nothing."""
        tag = _plain_name(element)
        if tag in _REFUSED:
            self.lost(_REFUSED[tag])
        if tag not in _COPIED | _LIKE_A_GROUP:
            return None
        copy = etree.Element("g" if tag in _LIKE_A_GROUP else tag)
        said = look(element, tag, self.sheet)
        for effect in effects(said):
            self.lost(effect)
        for name in sorted((_GEOMETRY | PROPERTIES) & said.keys()):
            copy.set(name, self.value(said[name]))
        if name := element.get("id", ""):
            copy.set("id", self.name(name))
        if tag not in _LIKE_A_GROUP and (target := element.get(_HREF, element.get("href", ""))):
            copy.set("href", self.target(target))
        self.fill(copy, element, depth + 1)
        return copy

    def fill(self, copy: _Element, element: _Element, depth: int) -> None:
        if depth > DEEPEST:
            _refuse("has too many groups inside groups", self.where, _SIMPLER)
        for child in element.iterchildren("*"):
            # Illustrator hides what it needs to go on editing behind a condition.
            if child.get("requiredExtensions"):
                continue
            inner = self.copied(child, depth)
            if inner is not None:
                copy.append(inner)

    def value(self, text: str) -> str:
        """A value that can hold no address but that of a part of the same drawing."""
        if found := _OWN_REFERENCE.fullmatch(text):
            return f"url(#{self.name(found[1])})"
        if "url" in text.lower() or "\\" in text or ":" in text:
            self.outside()
        functions = set(_FUNCTION.findall(text)) - _KNOWN_FUNCTIONS
        if not _VALUE.fullmatch(text) or functions:
            _refuse(
                f'has a value that is not understood: "{text[:30]}"',
                self.where,
                "Export it again as plain SVG, or as PNG.",
            )
        return text

    def target(self, address: str) -> str:
        if not address.strip().startswith("#"):
            self.outside()
        return f"#{self.name(address.strip()[1:])}"

    def name(self, name: str) -> str:
        return self.names.setdefault(name, f"logo-{len(self.names) + 1}")

    def lost(self, what: str) -> NoReturn:
        hint = "Export it as PNG, or as drawing only."
        if what == _REFUSED["text"]:
            hint = "Turn the text into outlines (paths), or export it as PNG."
        _refuse(f"contains {what}", self.where, hint)

    def outside(self) -> NoReturn:
        _refuse(
            "refers to something outside its file", self.where, "Export it as one file, or as PNG."
        )

    def framed(self, root: _Element) -> float:
        """Width by height; the root is left with a viewBox alone, to be drawn at any size."""
        sides = [_length(root.get(name, "")) for name in ("width", "height")]
        box = _box(root.get("viewBox", ""))
        width, height = box[2:] if box else sides
        if not width or not height:
            _refuse(
                "does not say how large it is",
                self.where,
                "Export it with a width and a height, or a viewBox.",
            )
        root.set("viewBox", " ".join(f"{n:g}" for n in box or (0, 0, width, height)))
        for name in ("width", "height", "x", "y", "transform", "preserveAspectRatio"):
            if name in root.attrib:
                del root.attrib[name]
        return width / height


def _beside(root: _Element) -> list[_Element]:
    return [*root.itersiblings(preceding=True), *root.itersiblings()]


def _plain_name(element: _Element) -> str:
    """The name of an element of SVG; none for another vocabulary's."""
    name = str(element.tag)
    if name.startswith(_SVG):
        return name.removeprefix(_SVG)
    return "" if name.startswith("{") else name


def _length(text: str) -> float | None:
    found = _LENGTH.fullmatch(text)
    if not found:
        return None
    length = float(found[1]) * _UNITS[found[2] or ""]
    return length if math.isfinite(length) else None


def _box(text: str) -> tuple[float, ...] | None:
    try:
        numbers = tuple(float(number) for number in text.replace(",", " ").split())
    except ValueError:
        return None
    sound = len(numbers) == _BOX and all(map(math.isfinite, numbers))
    return numbers if sound and min(numbers[2:]) > 0 else None
