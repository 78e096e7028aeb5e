"""An SVG made harmless: a new drawing of plain shapes, holding only what is known to be safe.

Nothing is taken out of the stranger's file; what is allowed is copied out of it. What shows nothing
(editors' notes, scripts, names) is left behind without a word. What would be missed is refused.
Style sheets and ``style`` become attributes whose values can hold no address.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, NoReturn

from lxml import etree
from lxml.etree import _Element

from facilitator.compose.picture import fill_by_clipping, gradient_of_shape
from facilitator.errors import SourceError
from facilitator.text.interface import t

DEEPEST = 100
"""Groups inside groups."""
MOST_SHAPES = 20_000
"""Shapes drawn, those that are drawn again by reference included."""
_DEEPEST_REFERENCE = 200
"""Parts inside parts, references followed."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_SHAPES = _words("path rect circle ellipse line polyline polygon use")
_COPIED = _SHAPES | _words("svg g defs symbol linearGradient radialGradient stop clipPath mask")
_LIKE_A_GROUP = frozenset({"a", "switch"})
_REFUSED = {
    "image": "picture",
    "foreignObject": "page",
    "text": "text",
    "pattern": "pattern",
    "feImage": "picture",
}
_ATTRIBUTES = _words(
    "x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points width height offset viewBox transform"
    " gradientTransform gradientUnits spreadMethod clipPathUnits maskUnits maskContentUnits"
    " preserveAspectRatio"
    " fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin"
    " stroke-miterlimit stroke-opacity opacity stop-color stop-opacity color display visibility"
    " clip-path clip-rule mask"
)
_PAINTS = _words("fill stroke stop-color color")
_EFFECTS = {
    "filter": "filter",
    "mix-blend-mode": "blending",
    "marker": "arrows",
    "marker-start": "arrows",
    "marker-mid": "arrows",
    "marker-end": "arrows",
    "stroke-dasharray": "dashes",
    "background-image": "background",
}
"""Properties that show something, and that are not drawn alike everywhere."""
_NO_EFFECT = frozenset({"none", "normal", "inherit", ""})

_VALUE = re.compile(r"[\w\s.,%#+()-]*")
_FUNCTION = re.compile(r"([\w-]*)\(")
_KNOWN_FUNCTIONS = _words("rgb rgba hsl hsla matrix translate scale rotate skewX skewY")
_OWN_REFERENCE = re.compile(r"""url\(\s*["']?#([^"'()\s]+)["']?\s*\)[\w\s#]*""")
_COPIED_REFERENCE = re.compile(r"url\(#([^)]+)\)")
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?)(px|pt|pc|mm|cm|in)?\s*")
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_BOX = 4
"""The numbers of a viewBox."""
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_SELECTOR = re.compile(r"(?P<tag>\*|[A-Za-z]\w*)?(?:#(?P<id>[\w-]+))?(?:\.(?P<class>[\w-]+))?")

Paint = Callable[[str, int], str]
"""A colour for one of the file's, as it is written there on that line."""


class _UnusableLogoError(Exception):
    """The ids of a message, without ``what``, and of a hint."""

    def __init__(self, message: str, hint: str, **args: str) -> None:
        super().__init__(message)
        self.message, self.hint, self.args_of_message = message, hint, args


def sanitise_svg(
    source: str, where: str, what: str = "logo", paint: Paint | None = None
) -> tuple[str, float]:
    """The harmless drawing, and its width by height. Raises SourceError.

    ``paint`` says which colour stands in for one of the file's.
    """
    try:
        return _sanitised(_parsed(source), paint)
    except _UnusableLogoError as error:
        message = t(error.message, what=picture_kind(what), **error.args_of_message)
        raise SourceError.because(message, where=where, hint=t(error.hint)) from error


def picture_kind(what: str) -> str:
    return t("picture-kind", what=what)


def _parsed(source: str) -> _Element:
    if re.search(r"<!ENTITY", source, re.IGNORECASE):
        raise _UnusableLogoError("svg-entities", "svg-plain-hint")
    text = re.sub(r"^\s*<\?xml\s[^>]*\?>", "", source, count=1)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, encoding="utf-8"
    )
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _UnusableLogoError("svg-damaged", "svg-export-hint") from error
    if root.tag not in (f"{_SVG}svg", "svg"):
        raise _UnusableLogoError("svg-no-drawing", "picture-save-as-hint")
    return root


def _sanitised(root: _Element, paint: Paint | None) -> tuple[str, float]:
    beside = [*root.itersiblings(preceding=True), *root.itersiblings()]
    if any(isinstance(node, etree._ProcessingInstruction) for node in beside):  # noqa: SLF001 - lxml has no other name for it
        _refuse_reference()
    copy = _Copier(_style_rules(root), paint).copied(root)
    if copy is None or not any(element.tag in _SHAPES for element in copy.iter()):
        raise _UnusableLogoError("svg-shows-nothing", "svg-export-hint")
    if paint and not copy.get("fill"):
        copy.set("fill", paint("black", 1))  # as whatever says no colour is
    ratio = _scalable(copy)
    _set_gradients(copy)
    if _shape_count(copy) > MOST_SHAPES:
        raise _UnusableLogoError("svg-too-many-shapes", "svg-simplify-hint")
    copy.set("xmlns", "http://www.w3.org/2000/svg")
    return etree.tostring(copy, encoding="unicode"), ratio


def _refuse_reference() -> NoReturn:
    raise _UnusableLogoError("svg-refers-outside", "svg-refers-outside-hint")


def _refuse_content(what: str) -> NoReturn:
    hint = "svg-text-hint" if what == "text" else "svg-contains-hint"
    raise _UnusableLogoError("svg-contains", hint, part=what)


class _Copier:
    def __init__(self, rules: list[_StyleRule], paint: Paint | None) -> None:
        self.rules, self.paint = rules, paint
        self.ids: dict[str, str] = {}
        """Ids get names of their own, so that none is taken for one of the page's."""

    def copied(self, element: _Element, depth: int = 0) -> _Element | None:
        tag = _tag_name(element)
        if tag in _REFUSED:
            _refuse_content(_REFUSED[tag])
        if tag not in _COPIED | _LIKE_A_GROUP:
            return None
        copy = etree.Element("g" if tag in _LIKE_A_GROUP else tag)
        properties = _computed_style(element, tag, self.rules)
        for name, effect in _EFFECTS.items():
            if properties.get(name, "").lower() not in _NO_EFFECT:
                _refuse_content(effect)
        for name in sorted(_ATTRIBUTES & properties.keys()):
            value = self._value(properties[name])
            copy.set(name, self._painted(value, element) if name in _PAINTS else value)
        if name := element.get("id", ""):
            copy.set("id", self._id(name))
        if tag not in _LIKE_A_GROUP and (target := element.get(_HREF, element.get("href", ""))):
            copy.set("href", self._target(target.strip()))
        self._copy_children(copy, element, depth + 1)
        return copy

    def _copy_children(self, copy: _Element, element: _Element, depth: int) -> None:
        if depth > DEEPEST:
            raise _UnusableLogoError("svg-too-deep", "svg-simplify-hint")
        for child in element.iterchildren("*"):
            # Illustrator hides what it needs to go on editing behind a condition.
            if not child.get("requiredExtensions"):
                inner = self.copied(child, depth)
                if inner is not None:
                    copy.append(inner)

    def _value(self, text: str) -> str:
        """A value that can hold no address but that of a part of the same drawing."""
        if reference := _OWN_REFERENCE.fullmatch(text):
            return f"url(#{self._id(reference[1])})"
        if "url" in text.lower() or "\\" in text or ":" in text:
            _refuse_reference()
        if not _VALUE.fullmatch(text) or set(_FUNCTION.findall(text)) - _KNOWN_FUNCTIONS:
            raise _UnusableLogoError("svg-unknown-value", "svg-plain-hint", value=text[:30])
        return text

    def _painted(self, colour: str, element: _Element) -> str:
        is_own = _COPIED_REFERENCE.match(colour)
        return self.paint(colour, _line(element)) if self.paint and not is_own else colour

    def _target(self, address: str) -> str:
        if not address.startswith("#"):
            _refuse_reference()
        return f"#{self._id(address[1:])}"

    def _id(self, name: str) -> str:
        return self.ids.setdefault(name, f"logo-{len(self.ids) + 1}")


def _line(element: _Element) -> int:
    line: Any = element.sourceline
    return line or 1


def _set_gradients(root: _Element) -> None:
    """Gradients in the coordinates of each shape, which every reader draws."""
    parts = {name: element for element in root.iter() if (name := element.get("id"))}
    for shape in [each for each in root.iter() if each.tag in _SHAPES - {"use"}]:
        for paint in ("fill", "stroke"):
            around = (e.get(paint) for e in (shape, *shape.iterancestors()))
            match = _COPIED_REFERENCE.match(next(filter(None, around), ""))
            gradient = parts.get(match[1]) if match else None
            own = None if gradient is None else gradient_of_shape(gradient, shape, parts)
            if own is not None:
                name = f"logo-g{len(parts) + 1}"
                parts[name] = own
                own.set("id", name)
                shape.addprevious(own)
                shape.set(paint, f"url(#{name})")
                if paint == "fill" and not any(e.tag == "clipPath" for e in shape.iterancestors()):
                    fill_by_clipping(shape, f"{name}-shape")


def _tag_name(element: _Element) -> str:
    name = str(element.tag).removeprefix(_SVG)
    return "" if name.startswith("{") else name


def _scalable(root: _Element) -> float:
    """Width by height; the root is left with a viewBox alone, to be drawn at any size."""
    box = _view_box(root.get("viewBox", ""))
    width, height = box[2:] if box else (_length(root.get(n, "")) for n in ("width", "height"))
    if not width or not height:
        raise _UnusableLogoError("svg-no-size", "svg-no-size-hint")
    root.set("viewBox", " ".join(f"{n:g}" for n in box or (0, 0, width, height)))
    for name in ("width", "height", "x", "y", "transform", "preserveAspectRatio"):
        if name in root.attrib:
            del root.attrib[name]
    return width / height


def _length(text: str) -> float | None:
    """Pixels."""
    match = _LENGTH.fullmatch(text)
    length = float(match[1]) * _UNITS[match[2] or ""] if match else math.nan
    return length if math.isfinite(length) else None


def _view_box(text: str) -> tuple[float, ...] | None:
    try:
        numbers = tuple(float(number) for number in text.replace(",", " ").split())
    except ValueError:
        return None
    is_sound = len(numbers) == _BOX and all(map(math.isfinite, numbers))
    return numbers if is_sound and min(numbers[2:]) > 0 else None


class _StyleRule(NamedTuple):
    specificity: tuple[bool, bool, bool]
    tag: str
    id: str
    css_class: str
    declarations: dict[str, str]

    def matches(self, element: _Element, tag: str) -> bool:
        return (
            self.tag in ("", "*", tag)
            and self.id in ("", element.get("id"))
            and (not self.css_class or self.css_class in element.get("class", "").split())
        )


def _style_rules(root: _Element) -> list[_StyleRule]:
    """The rules of all style sheets, by specificity; only the simplest selectors are understood."""
    rules: list[_StyleRule] = []
    for sheet in root.iter(f"{_SVG}style", "style"):
        text = _COMMENT.sub("", "".join(map(str, sheet.itertext())))
        text = text.replace("<!--", "").replace("-->", "")
        parts = [
            (_SELECTOR.fullmatch(selector.strip()), selector.strip(), body)
            for selectors, body in _RULE.findall(text)
            for selector in selectors.split(",")
        ]
        if "@" in text or "\\" in text or _RULE.sub("", text).strip():
            parts.append((None, "", ""))
        for match, selector, body in parts:
            if not match or not selector:
                raise _UnusableLogoError("svg-style-sheet", "svg-style-sheet-hint")
            tag, name, css_class = (match[part] or "" for part in ("tag", "id", "class"))
            specificity = (bool(name), bool(css_class), tag not in ("", "*"))
            rules.append(_StyleRule(specificity, tag, name, css_class, _declarations(body)))
    return sorted(rules, key=lambda rule: rule.specificity)


def _declarations(text: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in _COMMENT.sub("", text).split(";"))
    return {
        name.strip().lower(): value.replace("!important", "").strip() for name, _, value in pairs
    }


def _computed_style(element: _Element, tag: str, rules: list[_StyleRule]) -> Mapping[str, str]:
    """Every property of one element: attributes, then rules, then its own ``style``."""
    properties = {str(name): str(value).strip() for name, value in element.attrib.items()}
    for rule in rules:
        if rule.matches(element, tag):
            properties |= rule.declarations
    return properties | _declarations(element.get("style", ""))


def _shape_count(root: _Element) -> float:
    """The number of shapes drawn; infinite where a part refers to itself.

    Ten groups that each draw the next one ten times are a short file and ten thousand million
    shapes, so they are counted and never drawn.
    """
    parts = {name: element for element in root.iter() if (name := element.get("id"))}
    known: dict[str, float] = {}

    def count(element: _Element, depth: int) -> float:
        if depth > _DEEPEST_REFERENCE:
            return math.inf
        inner = sum(count(child, depth + 1) for child in element)
        return 1 + inner + sum(count_part(name, depth + 1) for name in _references(element))

    def count_part(name: str, depth: int) -> float:
        if name in parts and name not in known:
            known[name] = math.inf  # met again before it is known: a circle
            known[name] = count(parts[name], depth)
        return known.get(name, 0)

    return count(root, 0)


def _references(element: _Element) -> Iterator[str]:
    for name, value in element.attrib.items():
        if name == "href":
            yield str(value)[1:]
        elif match := _COPIED_REFERENCE.match(str(value)):
            yield match[1]
