"""Which answers are chosen, by circles and boxes that other programs have filled in and rewritten.

A button says three things: the state that its field has, the state in which it is drawn, and (by
its own name, by its field's list of values, or by its place) the answer that it stands for. Where
they agree the answer is sure; where they do not, it is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from pikepdf import Array, Dictionary, Object, String

from facilitator.collectors.pdf.widgets import OFF, ObjectId, Widget, drawn_states, text_of
from facilitator.collectors.quoting import printable, quoted
from facilitator.model.blanks import Blank
from facilitator.model.submission import TICKED, FieldReading
from facilitator.rules.responses.parse_answer import parse_answer

ValueAt = Callable[[Widget], str | None]
"""The answer whose circle the form has where a widget stands; None where that is not known."""
_NO = frozenset({"no", "n", "nein", "non", "false", "0"})
_SHOWN_EMPTY = "The file says that it is chosen and shows it empty."
_SAID_EMPTY = "The file shows it as chosen and says that it is not."


class ButtonMeaning(NamedTuple):
    """The answer that a button stands for; empty where that cannot be known."""

    value: str
    doubt: str = ""


def read_ticks(blank: Blank, widgets: Sequence[Widget]) -> Iterator[FieldReading]:
    """A tick that was set, doubtful where the box is not shown as the field says."""
    for box in widgets:
        state = box.state or OFF
        if state.casefold() in _NO:
            value, confidence = (TICKED, 0.5) if box.is_shown else (state, 0.0)
            yield _reading(blank, box, value, confidence, f"It says {quoted(state)}.")
        elif state != OFF:
            agrees = state.casefold() == (box.shown or box.on or state).casefold()
            other_name = f"It says {quoted(state)}, which is not its name."
            doubt = _SHOWN_EMPTY if box.shown == OFF else other_name
            yield _reading(blank, box, TICKED, 1.0 if agrees else 0.5, "" if agrees else doubt)
        elif box.is_shown:
            doubt = "" if box.state is None else _SAID_EMPTY
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
    blank: Blank, buttons: Sequence[Widget], meanings: Mapping[Widget, ButtonMeaning]
) -> Iterator[FieldReading]:
    first = buttons[0]
    state = first.state
    shown = [button for button in buttons if button.is_shown]
    if state in (None, OFF):
        doubt = _SAID_EMPTY if state == OFF else ""
        for button in shown:
            yield _chosen(blank, button, meanings[button], doubt)
        return
    named = _named_buttons(buttons, shown, meanings)
    for button in named:
        doubt = "" if shown or button.shown is None else _SHOWN_EMPTY
        yield _chosen(blank, button, meanings[button], doubt)
    if not named:
        yield _unnamed(blank, first, str(state), has_states=any(button.on for button in buttons))
    for button in shown:
        if button not in named:
            yield _chosen(blank, button, meanings[button], "")


def _named_buttons(
    buttons: Sequence[Widget], shown: Sequence[Widget], meanings: Mapping[Widget, ButtonMeaning]
) -> list[Widget]:
    """The buttons that the field's own value names; of several of one name, those shown."""
    state = buttons[0].state
    is_value = isinstance(buttons[0].inherited("/V"), String) and buttons[0].options()
    named = [button for button in buttons if is_value and meanings[button].value == state]
    named = named or [button for button in buttons if button.on and button.on == state]
    return named if len(named) < 2 else [b for b in shown if b in named]  # noqa: PLR2004


def _unnamed(blank: Blank, widget: Widget, state: str, *, has_states: bool) -> FieldReading:
    """What a field says that none of its buttons stands for."""
    if state not in {choice.value for choice in blank.choices}:
        doubt = f"{quoted(state)} is none of the answers."
        return _reading(blank, widget, printable(state), 0.0, doubt)
    doubt = f"The file says “{state}”, and no circle on its pages is that." if has_states else ""
    return _reading(blank, widget, state, 0.7 if doubt else 1.0, doubt)


def _chosen(blank: Blank, widget: Widget, meaning: ButtonMeaning, doubt: str) -> FieldReading:
    if not meaning.value:
        name = printable(widget.on or str(widget.state))
        doubt = f"A circle called “{name}” is chosen; its answer is unknown."
        return _reading(blank, widget, name, 0.0, doubt)
    doubt = doubt or meaning.doubt
    return _reading(blank, widget, meaning.value, 0.8 if doubt else 1.0, doubt)


def _reading(
    blank: Blank, widget: Widget, value: str, confidence: float, doubt: str
) -> FieldReading:
    return FieldReading(
        blank=blank.name, value=value, confidence=confidence, doubt=doubt, place=widget.place
    )


def _meanings(blank: Blank, widgets: Sequence[Widget], value_at: ValueAt) -> list[ButtonMeaning]:
    values = [choice.value for choice in blank.choices]
    states = [button.on for button in widgets]
    named = [state for state in states if state]
    are_distinct = len(set(named)) == len(named)
    if are_distinct and set(named) <= set(values) and not widgets[0].options():
        return [ButtonMeaning(state) for state in states]
    answers = [parse_answer(blank, state) for state in states]
    are_readable = are_distinct and all(answer and answer.confidence > 0 for answer in answers)
    meanings = []
    for number, (button, answer) in enumerate(zip(widgets, answers, strict=True)):
        exported = parse_answer(blank, _export_value(button))
        if exported and exported.confidence > 0:
            meaning = ButtonMeaning(exported.value, exported.doubt)
        elif value := value_at(button):
            meaning = ButtonMeaning(value, "Its circle was renamed; it was known by its place.")
        elif are_readable and answer:
            meaning = ButtonMeaning(answer.value, answer.doubt)
        elif len(widgets) == len(values):
            doubt = "Its circles were renamed; it was known by their order."
            meaning = ButtonMeaning(values[number], doubt)
        else:
            meaning = ButtonMeaning("")
        meanings.append(meaning)
    return meanings


def _export_value(button: Widget) -> str:
    """The value that the field's list has for a button: by its number, else by its order."""
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
    """Whether a field's buttons are named by numbers from 0, as the standard has it."""
    names = {
        state
        for button in buttons
        if isinstance(button, Dictionary)
        for state in drawn_states(button) or ()
    }
    return names - {OFF} <= {str(number) for number in range(count)}
