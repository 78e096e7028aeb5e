"""What was typed into lines and chosen from lists, wherever a program has put it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import etree
from pikepdf import Array, Dictionary, Object, Stream

from facilitator.collectors.form_registry import read_field
from facilitator.collectors.pdf.widgets import Widget, text_of
from facilitator.collectors.pdf_weight import read_modestly
from facilitator.errors import SourceError
from facilitator.model.blanks import Blank
from facilitator.model.submission import FieldReading

_RICH = "It stands in the file as formatted text only."
_BY_NUMBER = "It was chosen by its number in the list."
_DRAWN = "It stands in the drawing of the field only; the field itself is empty."
_LARGEST_DRAWING = 100_000
_SHOWN_TEXT = re.compile(
    rb"\(((?:[^()\\]|\\.)*)\)\s*(?:Tj|'|\")|\[((?:[^\]\\]|\\.)*)\]\s*TJ|<([0-9A-Fa-f\s]+)>\s*Tj",
    re.DOTALL,
)
_LITERAL = re.compile(rb"\(((?:[^()\\]|\\.)*)\)", re.DOTALL)
_ESCAPED = re.compile(rb"\\([()\\])")


def typed(blank: Blank, widgets: Sequence[Widget]) -> list[FieldReading]:
    """One reading for each different text of a blank; of a list, for each answer."""
    seen: dict[str, FieldReading] = {}
    for widget in widgets:
        for text in _said(blank, widget):
            reading = read_field(blank, text, widget.place)
            if reading:
                seen.setdefault(_folded(reading.value), reading)
    return list(seen.values()) or list(_said_otherwise(blank, widgets))


def _said(blank: Blank, widget: Widget) -> Iterator[str]:
    if blank.kind == "text":
        yield from widget.texts()
        return
    names = _display_names(widget)
    for part in widget.chain:
        value = part.get("/V")
        for one in value if isinstance(value, Array) else [value]:
            text = text_of(one)
            yield names.get(text, text)


def _said_otherwise(blank: Blank, widgets: Sequence[Widget]) -> Iterator[FieldReading]:
    """Where no field says a text: formatted text, and the number of a line in a list."""
    for widget in widgets:
        rich = plain_text(text_of(widget.inherited("/RV")))
        lines = [(line, _BY_NUMBER) for line in _by_number(widget)]
        for text, doubt in ((rich, _RICH), *lines, (_drawn(widget), _DRAWN)):
            reading = read_field(blank, text, widget.place)
            if reading:
                yield reading.model_copy(
                    update={
                        "doubt": reading.doubt or doubt,
                        "confidence": min(reading.confidence, 0.8),
                    }
                )


def _by_number(widget: Widget) -> Iterator[str]:
    numbers, listed = widget.inherited("/I"), widget.inherited("/Opt")
    if isinstance(numbers, Array) and isinstance(listed, Array):
        for number in numbers:
            if isinstance(number, int) and 0 <= number < len(listed):
                yield _shown(listed[number])


def _drawn(widget: Widget) -> str:
    """The words that a field is drawn with, as far as they can be read; "?" where they cannot."""
    drawn = widget.inherited("/AP")
    normal = drawn.get("/N") if isinstance(drawn, Dictionary) else None
    if not isinstance(normal, Stream):
        return ""
    try:
        data = read_modestly(normal, _LARGEST_DRAWING)
    except SourceError:
        return "?"
    words: list[bytes] = []
    for plain, spaced, numbers in _SHOWN_TEXT.findall(data):
        words.append(
            plain or b"".join(_LITERAL.findall(spaced)) or (b"?" if numbers or spaced else b"")
        )
    return (
        _ESCAPED.sub(rb"\1", b" ".join(filter(None, words)))
        .decode("cp1252", errors="replace")
        .strip()
    )


def _display_names(widget: Widget) -> dict[str, str]:
    """By the value that a list stores, what people read of it, where the two differ."""
    listed = widget.inherited("/Opt")
    pairs = [one for one in listed if isinstance(one, Array)] if isinstance(listed, Array) else []
    return {text_of(pair[0]): _shown(pair) for pair in pairs if len(pair)}


def _shown(item: Object) -> str:
    return text_of(item[-1] if isinstance(item, Array) and len(item) else item)


def plain_text(markup: str) -> str:
    """The words of formatted text, a line for each paragraph; empty where there are none."""
    if not markup.strip():
        return ""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root = etree.fromstring(markup.encode(), parser)
    if root is None:
        return ""
    blocks = list(root.iter("{*}p", "{*}div")) or [root]
    lines = (" ".join("".join(map(str, block.itertext())).split()) for block in blocks)
    return "\n".join(filter(None, lines))


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
