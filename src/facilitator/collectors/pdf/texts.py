"""What was typed into lines and chosen from lists, wherever a program has put it.

A field's own value comes first; then formatted text, a line's number, and the field's drawing; and
what Adobe's other kind of form (XFA) keeps beside the fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree
from pikepdf import Array, Object, Pdf, Stream

from facilitator.collectors.form_registry import read_field
from facilitator.collectors.pdf.streams import read_stream
from facilitator.collectors.pdf.widgets import (
    Widget,
    acro_form,
    blank_named,
    parse_markup,
    plain_text,
    text_of,
)
from facilitator.collectors.quoting import first_few, printable
from facilitator.errors import SourceError
from facilitator.model.blanks import Blank
from facilitator.model.submission import FieldReading
from facilitator.text.plain_text import fold_spaces

_FORMATTED = "It stands in the file as formatted text only."
_BY_NUMBER = "It was chosen by its number in the list."
_DRAWN = "It stands in the drawing of the field only; the field itself is empty."
_IN_XFA = "It stands in the file's XFA part only, not in its fields."
_LARGEST_DRAWING = 100_000
_LARGEST_XFA = 10_000_000
_LISTED = 5
_SHOWN_TEXT = re.compile(
    rb"\(((?:[^()\\]|\\.)*)\)\s*(?:Tj|'|\")|\[((?:[^\]\\]|\\.)*)\]\s*TJ|<([0-9A-Fa-f\s]+)>\s*Tj",
    re.DOTALL,
)
_LITERAL = re.compile(rb"\(((?:[^()\\]|\\.)*)\)", re.DOTALL)
_ESCAPED = re.compile(rb"\\([()\\])")
_XHTML = "http://www.w3.org/1999/xhtml"


def read_texts(blank: Blank, widgets: Sequence[Widget]) -> list[FieldReading]:
    """One reading for each different text of a blank; of a list, for each answer."""
    readings: dict[str, FieldReading] = {}
    for widget in widgets:
        for text in widget.texts() if blank.kind == "text" else _chosen_lines(widget):
            if reading := read_field(blank, text, widget.place):
                readings.setdefault(fold_spaces(reading.value), reading)
    if readings:
        return list(readings.values())
    return [
        reading.less_sure(doubt)
        for widget in widgets
        for text, doubt in _texts_elsewhere(widget)
        if (reading := read_field(blank, text, widget.place))
    ]


def _chosen_lines(widget: Widget) -> Iterator[str]:
    """The lines chosen from a list, as people read them where the list stores something else."""
    pairs = [option for option in widget.options() if isinstance(option, Array)]
    labels = {text_of(pair[0]): _label(pair) for pair in pairs if len(pair)}
    for part in widget.chain:
        value = part.get("/V")
        for line in value if isinstance(value, Array) else [value]:
            text = text_of(line)
            yield labels.get(text, text)


def _label(option: Object) -> str:
    return text_of(option[-1] if isinstance(option, Array) and len(option) else option)


def _texts_elsewhere(widget: Widget) -> Iterator[tuple[str, str]]:
    yield plain_text(text_of(widget.inherited("/RV"))), _FORMATTED
    numbers, options = widget.inherited("/I"), widget.options()
    for number in numbers if isinstance(numbers, Array) else ():
        if isinstance(number, int) and 0 <= number < len(options):
            yield _label(options[number]), _BY_NUMBER
    yield _drawn_text(widget), _DRAWN


def _drawn_text(widget: Widget) -> str:
    """The words that a field is drawn with, as far as they can be read; "?" where they cannot."""
    drawing = widget.appearance()
    if not isinstance(drawing, Stream):
        return ""
    try:
        data = read_stream(drawing, _LARGEST_DRAWING)
    except SourceError:
        return "?"
    words = [
        plain or b"".join(_LITERAL.findall(spaced)) or (b"?" if numbers or spaced else b"")
        for plain, spaced, numbers in _SHOWN_TEXT.findall(data)
    ]
    text = _ESCAPED.sub(rb"\1", b" ".join(filter(None, words)))
    return text.decode("cp1252", errors="replace").strip()


# XFA


def has_xfa(pdf: Pdf) -> bool:
    return _xfa_part(pdf) is not None


def _xfa_part(pdf: Pdf) -> Object | None:
    form = acro_form(pdf)
    return form.get("/XFA") if form is not None else None


def xfa_values(pdf: Pdf) -> dict[str, str]:
    """What the XFA part's data says, by the names of its fields, filled ones only."""
    root = _xfa_data(_xfa_part(pdf))
    values: dict[str, str] = {}
    for element in root.iter("{*}*") if root is not None else ():
        is_formatted = element.find(f"{{{_XHTML}}}body") is not None
        if (len(element) and not is_formatted) or etree.QName(element).namespace == _XHTML:
            continue
        name = etree.QName(element).localname
        if text := " ".join("".join(map(str, element.itertext())).split()):
            values[name] = f"{values[name]}; {text}" if name in values else text
    return values


def _xfa_data(part: Object | None) -> etree._Element | None:
    """The element below which the values stand."""
    stream = part
    if isinstance(part, Array):
        items = list(part)
        named = dict(zip(map(str, items[::2]), items[1::2], strict=False))
        stream = named.get("datasets")
    if not isinstance(stream, Stream):
        return None
    root = parse_markup(read_stream(stream, _LARGEST_XFA) or b"<x/>")
    return None if root is None else next(root.iter("{*}data"), root)


def readings_in_xfa(
    values: Mapping[str, str],
    blanks: Mapping[str, Blank],
    readings: Sequence[FieldReading],
    code: str,
) -> tuple[list[FieldReading], str]:
    """The answers that stand in the XFA part only, and a sentence on what else it says.

    ``readings`` are those of the form's fields, ``code`` is no answer.
    """
    known: dict[str, set[str]] = {}
    for reading in readings:
        known.setdefault(reading.blank, set()).add(fold_spaces(reading.value))
    added: list[FieldReading] = []
    others: list[str] = []
    for name, text in values.items():
        blank = blanks.get(blank_named(name, blanks)[0])
        if blank is None:
            others.append(name)
            continue
        value = read_field(blank, text, "XFA part")
        if value is None or blank.name == code:
            continue
        if blank.name not in known:
            added.append(value.less_sure(_IN_XFA))
        elif fold_spaces(value.value) not in known[blank.name]:
            others.append(name)
    listed = first_few([printable(name) for name in others], _LISTED)
    return added, f"What its XFA part says of {listed} was not read." if others else ""
