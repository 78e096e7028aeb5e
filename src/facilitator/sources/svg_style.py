"""The look of an SVG's shapes as plain attributes: style sheets and ``style`` are worked in.

What is left is a stated set of properties with values that can hold no address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element


def words(text: str) -> frozenset[str]:
    """Names that stand one after the other, as a set."""
    return frozenset(text.split())


PROPERTIES = words(
    "fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin"
    " stroke-miterlimit stroke-opacity opacity stop-color stop-opacity color display visibility"
    " clip-path clip-rule mask"
)
EFFECTS = {
    "filter": "a filter such as a shadow",
    "mix-blend-mode": "blended colours",
    "marker": "arrow heads",
    "marker-start": "arrow heads",
    "marker-mid": "arrow heads",
    "marker-end": "arrow heads",
    "stroke-dasharray": "dashed lines",
    "background-image": "a background picture",
}
"""Properties that show something, and that are not drawn alike everywhere."""
_NO_EFFECT = frozenset({"none", "normal", "inherit", ""})

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_SELECTOR = re.compile(r"(?P<tag>\*|[A-Za-z]\w*)?(?:#(?P<id>[\w-]+))?(?:\.(?P<class>[\w-]+))?")


class UnreadableStyleError(Exception):
    """A style sheet that does more than give shapes their look."""


@dataclass(frozen=True)
class Rule:
    """One selector with its declarations; ``weight`` tells which of two rules wins."""

    weight: tuple[bool, bool, bool]
    tag: str
    name: str
    family: str
    declarations: dict[str, str]

    def fits(self, element: _Element, tag: str) -> bool:
        """Whether the rule is meant for such an element."""
        return (
            self.tag in ("", "*", tag)
            and self.name in ("", element.get("id"))
            and (not self.family or self.family in element.get("class", "").split())
        )


def rules(sheet: str) -> list[Rule]:
    """The rules of a style sheet. Raises UnreadableStyleError for all but the simplest."""
    text = _COMMENT.sub("", sheet).replace("<!--", "").replace("-->", "")
    if "@" in text or "\\" in text or _RULE.sub("", text).strip():
        raise UnreadableStyleError
    return [
        _rule(selector.strip(), declarations(body))
        for selectors, body in _RULE.findall(text)
        for selector in selectors.split(",")
    ]


def _rule(selector: str, said: dict[str, str]) -> Rule:
    found = _SELECTOR.fullmatch(selector)
    if not found or not selector:
        raise UnreadableStyleError
    tag, name, family = (found[part] or "" for part in ("tag", "id", "class"))
    return Rule((bool(name), bool(family), tag not in ("", "*")), tag, name, family, said)


def declarations(text: str) -> dict[str, str]:
    """``fill: red; stroke: none`` as names and values."""
    pairs = (part.partition(":") for part in _COMMENT.sub("", text).split(";"))
    return {
        name.strip().lower(): value.replace("!important", "").strip() for name, _, value in pairs
    }


def look(element: _Element, tag: str, sheet: list[Rule]) -> dict[str, str]:
    """Every property of one element: attributes, then rules by weight, then its own ``style``."""
    said = {str(name): str(value).strip() for name, value in element.attrib.items()}
    for rule in sorted(sheet, key=lambda rule: rule.weight):
        if rule.fits(element, tag):
            said |= rule.declarations
    return said | declarations(element.get("style", ""))


def effects(said: dict[str, str]) -> Iterator[str]:
    """What of a look would be lost, in words."""
    for name, effect in EFFECTS.items():
        if said.get(name, "").lower() not in _NO_EFFECT:
            yield effect
