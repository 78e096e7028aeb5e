"""Which answers are chosen, by circles and boxes that other programs have filled in and rewritten.

A button says three things: the state that its field has, the state in which it is drawn, and (by
its own name, by its field's list of values, or by its place) the answer that it stands for. Where
they agree the answer is sure; where they do not, it is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from pikepdf import Array, Dictionary, Object, String

from facilitator.collectors.pdf.widgets import OFF, Widget, drawn_states, text_of
from facilitator.collectors.quoting import printable as shown
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


def ticked(blank: Blank, widgets: Sequence[Widget]) -> Iterator[FieldReading]:
    """A tick that was set, doubtful where the box is not shown as the field says."""
    for box in widgets:
        said = box.state or OFF
        if said.casefold() in _NO:
            doubt = f"It says “{shown(said)}”."
            confidence = 0.5 if box.is_shown else 0.0
            value = TICKED if box.is_shown else said
            yield _reading(blank, box, value, confidence, doubt)
        elif said != OFF:
            agrees = said.casefold() == (box.shown or box.on or said).casefold()
            doubt = (
                _SHOWN_EMPTY
                if box.shown == OFF
                else f"It says “{shown(said)}”, which is not its name."
            )
            yield _reading(blank, box, TICKED, 1.0 if agrees else 0.5, "" if agrees else doubt)
        elif box.is_shown:
            unsaid = box.state is None
            yield _reading(
                blank, box, TICKED, 1.0 if unsaid else 0.5, "" if unsaid else _SAID_EMPTY
            )


def chosen(blank: Blank, widgets: Sequence[Widget], value_at: ValueAt) -> Iterator[FieldReading]:
    """One reading an answer: two that are chosen at once are two readings."""
    meanings = dict(zip(widgets, _meanings(blank, widgets, value_at), strict=True))
    fields: dict[tuple[int, int], list[Widget]] = {}
    for one in widgets:
        key = one.field if one.field != (0, 0) else (-1, len(fields))
        fields.setdefault(key, []).append(one)
    for buttons in fields.values():
        yield from _chosen_in(blank, buttons, meanings)


def _chosen_in(
    blank: Blank, buttons: Sequence[Widget], meanings: dict[Widget, ButtonMeaning]
) -> Iterator[FieldReading]:
    """What one field says and shows."""
    first = buttons[0]
    state = first.state
    shown = [one for one in buttons if one.is_shown]
    if state in (None, OFF):
        doubt = _SAID_EMPTY if state == OFF else ""
        for one in shown:
            yield _meant(blank, one, meanings[one], doubt)
        return
    named = _named(buttons, shown, meanings, first)
    for one in named:
        doubt = "" if shown or one.shown is None else _SHOWN_EMPTY
        yield _meant(blank, one, meanings[one], doubt)
    if not named:
        yield _said(blank, first, str(state), has_states=any(one.on for one in buttons))
    for one in shown:
        if one not in named:
            yield _meant(blank, one, meanings[one], "")


def _named(
    buttons: Sequence[Widget],
    shown: Sequence[Widget],
    meanings: dict[Widget, ButtonMeaning],
    first: Widget,
) -> list[Widget]:
    """The buttons that the field's own value names; of several of one name, those shown."""
    state = first.state
    is_value = isinstance(first.inherited("/V"), String) and _exports(first)
    named = [one for one in buttons if is_value and meanings[one].value == state]
    named = named or [one for one in buttons if one.on and one.on == state]
    return named if len(named) < 2 else [one for one in shown if one in named]  # noqa: PLR2004


def _said(blank: Blank, widget: Widget, state: str, *, has_states: bool) -> FieldReading:
    """What a field says that none of its buttons stands for."""
    known = {choice.value for choice in blank.choices}
    if state not in known:
        return _reading(
            blank, widget, shown(state), 0.0, f"“{shown(state)}” is none of the answers."
        )
    doubt = f"The file says “{state}”, and no circle on its pages is that." if has_states else ""
    return _reading(blank, widget, state, 0.7 if doubt else 1.0, doubt)


def _meant(blank: Blank, widget: Widget, meaning: ButtonMeaning, doubt: str) -> FieldReading:
    if not meaning.value:
        said = shown(widget.on or str(widget.state))
        return _reading(
            blank, widget, said, 0.0, f"A circle called “{said}” is chosen; its answer is unknown."
        )
    told = doubt or meaning.doubt
    return _reading(blank, widget, meaning.value, 0.8 if told else 1.0, told)


def _reading(
    blank: Blank, widget: Widget, value: str, confidence: float, doubt: str
) -> FieldReading:
    return FieldReading(
        blank=blank.name, value=value, confidence=confidence, doubt=doubt, place=widget.place
    )


def _meanings(blank: Blank, widgets: Sequence[Widget], value_at: ValueAt) -> list[ButtonMeaning]:
    values = [choice.value for choice in blank.choices]
    states = [one.on for one in widgets]
    named = [state for state in states if state]
    is_told_apart = len(set(named)) == len(named)
    if is_told_apart and set(named) <= set(values) and not _exports(widgets[0]):
        return [ButtonMeaning(state) for state in states]
    read = [parse_answer(blank, state) for state in states]
    is_readable = is_told_apart and all(found and found.confidence > 0 for found in read)
    meanings = []
    for number, (one, found) in enumerate(zip(widgets, read, strict=True)):
        exported = parse_answer(blank, _exported(one))
        if exported and exported.confidence > 0:
            meanings.append(ButtonMeaning(exported.value, exported.doubt))
        elif value := value_at(one):
            meanings.append(
                ButtonMeaning(value, "Its circle was renamed; it was known by its place.")
            )
        elif is_readable and found:
            meanings.append(ButtonMeaning(found.value, found.doubt))
        elif len(widgets) == len(values):
            meanings.append(
                ButtonMeaning(
                    values[number], "Its circles were renamed; it was known by their order."
                )
            )
        else:
            meanings.append(ButtonMeaning(""))
    return meanings


def _exports(widget: Widget) -> list[Object]:
    """The values that a field lists for its buttons, in their order."""
    listed = widget.inherited("/Opt")
    return list(listed) if isinstance(listed, Array) else []


def _exported(widget: Widget) -> str:
    """The value that the field's list has for a button: by its number, else by its order."""
    listed = _exports(widget)
    if not listed:
        return ""
    kids = next((part["/Kids"] for part in widget.chain[1:] if "/Kids" in part), None)
    order = (
        [kid.objgen for kid in kids if isinstance(kid, Dictionary)]
        if isinstance(kids, Array)
        else []
    )
    own = widget.chain[0].objgen
    at = order.index(own) if own in order else -1
    if widget.on.isdecimal() and int(widget.on) < len(listed) and _is_numbered(kids, len(listed)):
        at = int(widget.on)
    if not 0 <= at < len(listed):
        return ""
    item = listed[at]
    return text_of(item[0] if isinstance(item, Array) and len(item) else item)


def _is_numbered(kids: Object | None, count: int) -> bool:
    """Whether a field's buttons are named by numbers from 0, as the standard has it."""
    if not isinstance(kids, Array):
        return True
    names = {
        state for kid in kids if isinstance(kid, Dictionary) for state in drawn_states(kid) or ()
    }
    return names - {OFF} <= {str(number) for number in range(count)}
