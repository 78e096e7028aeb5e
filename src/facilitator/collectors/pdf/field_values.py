"""What the fields of a PDF say: which answers are chosen, and what was typed, wherever it stands.

A button says three things: the state that its field has, the state in which it is drawn, and (by
its own name, by its field's list of values, or by its place) the answer that it stands for. Where
they agree the answer is sure. Of a text the field's own value comes first; then formatted text, a
line's number, and the field's drawing; and what Adobe's other kind of form (XFA) keeps beside them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from lxml import etree
from pikepdf import Array, Dictionary, Object, Pdf, Stream, String

from facilitator.collectors.form_registry import read_field
from facilitator.collectors.pdf.streams import read_stream
from facilitator.collectors.pdf.widgets import (
    OFF,
    ObjectId,
    Widget,
    acro_form,
    blank_named,
    drawn_states,
    parse_markup,
    plain_text,
    text_of,
)
from facilitator.errors import SourceError
from facilitator.model.blanks import Blank
from facilitator.model.submission import TICKED, FieldReading
from facilitator.rules.responses.parse_answer import ParsedAnswer, parse_answer
from facilitator.text.interface import t
from facilitator.text.plain_text import first_few, fold_spaces, printable, quoted

ValueAt = Callable[[Widget], str | None]
"""The answer whose circle the form has where a widget stands; None where that is not known."""
_NO = frozenset({"no", "n", "nein", "non", "false", "0"})
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


def read_ticks(blank: Blank, widgets: Sequence[Widget]) -> Iterator[FieldReading]:
    """A tick that was set, doubtful where the box is not shown as the field says."""
    for box in widgets:
        state = box.state or OFF
        if state.casefold() in _NO:
            value, confidence = (TICKED, 0.5) if box.is_shown else (state, 0.0)
            yield _reading(blank, box, value, confidence, t("pdf-says", state=quoted(state)))
        elif state != OFF:
            agrees = state.casefold() == (box.shown or box.on or state).casefold()
            other_name = t("pdf-says-other", state=quoted(state))
            shown = t("pdf-shown-empty") if box.shown == OFF else other_name
            yield _reading(blank, box, TICKED, 1.0 if agrees else 0.5, "" if agrees else shown)
        elif box.is_shown:
            doubt = "" if box.state is None else t("pdf-said-empty")
            yield _reading(blank, box, TICKED, 0.5 if doubt else 1.0, doubt)


def read_choice(
    blank: Blank, widgets: Sequence[Widget], value_at: ValueAt
) -> Iterator[FieldReading]:
    """One reading an answer: two that are chosen at once are two readings."""
    meanings = dict(zip(widgets, _meanings(blank, widgets, value_at), strict=True))
    fields: dict[ObjectId, list[Widget]] = {}
    for button in widgets:
        key = button.field if button.field != (0, 0) else (-1, len(fields))
        fields.setdefault(key, []).append(button)
    for buttons in fields.values():
        yield from _read_field(blank, buttons, meanings)


def _read_field(
    blank: Blank, buttons: Sequence[Widget], meanings: Mapping[Widget, ParsedAnswer]
) -> Iterator[FieldReading]:
    first = buttons[0]
    state = first.state
    shown = [button for button in buttons if button.is_shown]
    if state in (None, OFF):
        doubt = t("pdf-said-empty") if state == OFF else ""
        for button in shown:
            yield _chosen(blank, button, meanings[button], doubt)
        return
    named = _named_buttons(buttons, shown, meanings)
    for button in named:
        doubt = "" if shown or button.shown is None else t("pdf-shown-empty")
        yield _chosen(blank, button, meanings[button], doubt)
    if not named:
        yield _unnamed(blank, first, str(state), has_states=any(button.on for button in buttons))
    for button in shown:
        if button not in named:
            yield _chosen(blank, button, meanings[button], "")


def _named_buttons(
    buttons: Sequence[Widget], shown: Sequence[Widget], meanings: Mapping[Widget, ParsedAnswer]
) -> list[Widget]:
    """The buttons that the field's value names; of several of one name, those shown."""
    state = buttons[0].state
    is_value = isinstance(buttons[0].inherited("/V"), String) and buttons[0].options()
    named = [button for button in buttons if is_value and meanings[button].value == state]
    named = named or [button for button in buttons if button.on and button.on == state]
    return named if len(named) < 2 else [b for b in shown if b in named]  # noqa: PLR2004


def _unnamed(blank: Blank, widget: Widget, state: str, *, has_states: bool) -> FieldReading:
    if state not in {choice.value for choice in blank.choices}:
        unknown = t("answer-unknown", said=quoted(state))
        return _reading(blank, widget, printable(state), 0.0, unknown)
    doubt = t("pdf-no-such-circle", state=state) if has_states else ""
    return _reading(blank, widget, state, 0.7 if doubt else 1.0, doubt)


def _chosen(blank: Blank, widget: Widget, meaning: ParsedAnswer, doubt: str) -> FieldReading:
    if not meaning.value:
        name = printable(widget.on or str(widget.state))
        doubt = t("pdf-unknown-circle", name=name)
        return _reading(blank, widget, name, 0.0, doubt)
    doubt = doubt or meaning.doubt
    return _reading(blank, widget, meaning.value, 0.8 if doubt else 1.0, doubt)


def _reading(
    blank: Blank, widget: Widget, value: str, confidence: float, doubt: str
) -> FieldReading:
    return FieldReading(
        blank=blank.name, value=value, confidence=confidence, doubt=doubt, place=widget.place
    )


def _meanings(blank: Blank, widgets: Sequence[Widget], value_at: ValueAt) -> list[ParsedAnswer]:
    values = [choice.value for choice in blank.choices]
    states = [button.on for button in widgets]
    named = [state for state in states if state]
    are_distinct = len(set(named)) == len(named)
    if are_distinct and set(named) <= set(values) and not widgets[0].options():
        return [ParsedAnswer(state) for state in states]
    answers = [parse_answer(blank, state) for state in states]
    are_readable = are_distinct and all(answer and answer.confidence > 0 for answer in answers)
    meanings = []
    for number, (button, answer) in enumerate(zip(widgets, answers, strict=True)):
        exported = parse_answer(blank, _export_value(button))
        if exported and exported.confidence > 0:
            meaning = exported
        elif value := value_at(button):
            doubt = t("pdf-circle-renamed")
            meaning = ParsedAnswer(value, doubt=doubt)
        elif are_readable and answer:
            meaning = answer
        elif len(widgets) == len(values):
            doubt = t("pdf-circles-renamed")
            meaning = ParsedAnswer(values[number], doubt=doubt)
        else:
            meaning = ParsedAnswer("")
        meanings.append(meaning)
    return meanings


def _export_value(button: Widget) -> str:
    options = button.options()
    if not options:
        return ""
    kids = next((part["/Kids"] for part in button.chain[1:] if "/Kids" in part), None)
    siblings = list(kids) if isinstance(kids, Array) else []
    ids = [kid.objgen for kid in siblings if isinstance(kid, Dictionary)]
    at = ids.index(button.id) if button.id in ids else -1
    is_number = button.on.isdecimal() and int(button.on) < len(options)
    if is_number and _are_numbered(siblings, len(options)):
        at = int(button.on)
    if not 0 <= at < len(options):
        return ""
    option = options[at]
    return text_of(option[0] if isinstance(option, Array) and len(option) else option)


def _are_numbered(buttons: Sequence[Object], count: int) -> bool:
    """Whether buttons are named by numbers from 0, as the standard has it."""
    names = {
        state
        for button in buttons
        if isinstance(button, Dictionary)
        for state in drawn_states(button) or ()
    }
    return names - {OFF} <= {str(number) for number in range(count)}


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
    """The lines chosen from a list, by their labels."""
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
    yield plain_text(text_of(widget.inherited("/RV"))), t("pdf-formatted-only")
    numbers, options = widget.inherited("/I"), widget.options()
    for number in numbers if isinstance(numbers, Array) else ():
        if isinstance(number, int) and 0 <= number < len(options):
            yield _label(options[number]), t("pdf-by-number")
    yield _drawn_text(widget), t("pdf-drawn-only")


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
    """By field name, filled ones only."""
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
        value = read_field(blank, text, t("pdf-xfa-place"))
        if value is None or blank.name == code:
            continue
        if blank.name not in known:
            added.append(value.less_sure(t("pdf-in-xfa")))
        elif fold_spaces(value.value) not in known[blank.name]:
            others.append(name)
    listed = first_few([printable(name) for name in others], _LISTED)
    return added, t("pdf-xfa-unread", names=listed) if others else ""
